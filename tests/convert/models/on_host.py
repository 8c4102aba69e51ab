"""Microseconds of one call on this host with one thread: of the C, built as edge_runtime builds it, and of LiteRT."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from convert.c_source.check import arguments, load_c
from convert.c_source.check_float import float_inputs
from convert.c_source.graph import FLOAT32
from convert.c_source.reading import read_graph
from convert.tflite.reference import for_reference

ROUNDS, WINDOW_S = 15, 0.02
"""Windows of so many seconds, taken in turns; the least of each side is told, since noise only adds."""

NAME = "measured"
"""Of the C that is measured."""


def microseconds(model: bytes, compiled: bytes) -> tuple[float, float]:
    """Ours, of a `library_of` the C, and LiteRT's with its default kernels; both get their input once."""
    ours, theirs = _ours(model, compiled), _theirs(model)
    least = [float("inf")] * 2
    for _ in range(ROUNDS):
        least = [min(best, _window(call)) for best, call in zip(least, (ours, theirs), strict=True)]
    return least[0] * 1e6, least[1] * 1e6


def _ours(model: bytes, compiled: bytes) -> Callable[[], object]:
    graph = read_graph(model)
    values = np.random.default_rng(1).integers(-128, 128, sum(tensor.elements for tensor in graph.inputs), np.int8)
    if graph.kind == FLOAT32:
        values = float_inputs(graph, 1, 1)[0]
    results = np.empty(sum(tensor.elements for tensor in graph.outputs), graph.kind)
    predict, memory = load_c(graph, NAME, compiled)
    called = arguments(graph, values, results)
    return lambda: (predict(*called, *memory), values, results)


def _theirs(model: bytes) -> Callable[[], object]:
    interpreter = Interpreter(model_content=for_reference(model), num_threads=1)
    interpreter.allocate_tensors()
    random = np.random.default_rng(1)
    for detail in interpreter.get_input_details():
        if detail["dtype"] == np.float32:
            values = random.random(detail["shape"], np.float32)
        else:
            values = random.integers(0, 256, detail["shape"]).astype(np.uint8).view(detail["dtype"])
        interpreter.set_tensor(detail["index"], values)
    return interpreter.invoke


def _window(call: Callable[[], object]) -> float:
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < WINDOW_S:
        call()
        count += 1
    return (time.perf_counter() - start) / count
