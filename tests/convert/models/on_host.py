"""Microseconds of one call on this host with one thread: of the C, built as edge_runtime builds it, and of LiteRT."""

from __future__ import annotations

import ctypes
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from convert.c_source.check import arguments, make_state
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from edge_runtime.engines.c_compiler import find_compiler, make_library

ROUNDS, WINDOW_S = 15, 0.02
"""Windows of so many seconds, taken in turns; the least of each side is told, since noise only adds."""

_SIZE = """
#include <stddef.h>
size_t scratch_bytes(void);
size_t scratch_bytes(void) { return MEASURED_SCRATCH_BYTES; }
"""


def microseconds(model: bytes) -> tuple[float, float]:
    """Ours, and LiteRT's with its default kernels; both get their input once and are then called only."""
    ours, theirs = _ours(model), _theirs(model)
    least = [float("inf")] * 2
    for _ in range(ROUNDS):
        least = [min(best, _window(call)) for best, call in zip(least, (ours, theirs), strict=True)]
    return least[0] * 1e6, least[1] * 1e6


def _ours(model: bytes) -> Callable[[], object]:
    header, source = c_source(model, "measured")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "measured.so"
        texts = {"measured.h": header, "measured.c": source + _SIZE}
        path.write_bytes(make_library(find_compiler(), texts, "measured.c"))
        library = ctypes.CDLL(str(path))
    library.scratch_bytes.restype = ctypes.c_size_t
    graph = read_graph(model)
    values = np.random.default_rng(1).integers(-128, 128, sum(tensor.elements for tensor in graph.inputs), np.int8)
    results = np.empty(sum(tensor.elements for tensor in graph.outputs), np.int8)
    called = arguments(graph, values, results)
    scratch = ctypes.create_string_buffer(library.scratch_bytes())
    state = make_state(library, "measured", graph)
    return lambda: (library.measured_predict_int8(*called, *state, scratch), values, results)


def _theirs(model: bytes) -> Callable[[], object]:
    interpreter = Interpreter(model_content=model, num_threads=1)
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
