"""Runs generated C on this machine and holds it against LiteRT's reference kernels, byte by byte."""

from __future__ import annotations

import ctypes
import math
import tempfile
from pathlib import Path

import numpy as np

from convert.c_source.fixed_point import Quantisation
from convert.c_source.graph import Graph, WeightedOperator, read_graph
from convert.tflite.reference import reference_outputs
from edge_runtime.engines.c_compiler import Compiler, make_library
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.errors import EdgeDigitsError

INPUTS, SEED = 200, 20261124
"""How many random inputs are tried at most, and the seed of the generator that makes them."""

LEAST_INPUTS, MULTIPLICATIONS = 6, 1_000_000_000
"""Large models are tried with fewer, so that there are no more multiplications; LiteRT's reference kernels are slow."""

_SIZE = """
size_t edge_digits_scratch_bytes(void);
size_t edge_digits_scratch_bytes(void)
{{
    return {NAME}_SCRATCH_BYTES;
}}
"""


def check_c_source(model: bytes, name: str, header: str, source: str, compiler: Compiler) -> int:
    """Compile and run the C of a model; returns how many bytes were compared, all of them equal.

    Where the file's own input or output is float32 or uint8, that is what the int8 of the C stands for.

    Raises `EdgeDigitsError` where the compiler fails or a byte differs.
    """
    inputs, expected = _inputs_and_outputs(model)
    outputs = np.empty_like(expected)
    sources = {f"{name}.h": header, f"{name}.c": source + _SIZE.format(NAME=name.upper())}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.so"
        path.write_bytes(make_library(compiler, sources, f"{name}.c"))
        library = ctypes.CDLL(str(path))
        library.edge_digits_scratch_bytes.restype = ctypes.c_size_t
        scratch = ctypes.create_string_buffer(library.edge_digits_scratch_bytes())
        predict = library[f"{name}_predict_int8"]
        for values, row in zip(inputs, outputs, strict=True):
            predict(values.ctypes.data_as(ctypes.c_void_p), row.ctypes.data_as(ctypes.c_void_p), scratch)
    different = int(np.count_nonzero(outputs != expected))
    if different:
        raise EdgeDigitsError(
            f"{name}.c: {different} of {expected.size} bytes are not what LiteRT's reference kernels give; "
            "this is a fault of edge-digits, report it with the .tflite file"
        )
    return expected.size


def _inputs_and_outputs(model: bytes) -> tuple[np.ndarray, np.ndarray]:
    """Random inputs, int8 (N, elements), and what the reference kernels give for them, int8 (N, elements).

    The inputs are uniform noise, and blocks of the extremes, which saturate what can saturate.
    """
    graph = read_graph(model)
    random = np.random.default_rng(SEED)
    size, count = graph.input.elements, max(LEAST_INPUTS, min(INPUTS, MULTIPLICATIONS // _multiplications(graph)))
    inputs = random.integers(-128, 128, (count, size)).astype(np.int8)
    for row in inputs[1::2]:
        row[:] = np.repeat(random.choice(np.array([-128, 127], np.int8), -(-size // 7)), 7)[:size]
    return inputs, outputs_of_reference(model, inputs)


def outputs_of_reference(model: bytes, inputs: np.ndarray) -> np.ndarray:
    """What the reference kernels give for inputs as the C takes them, as it gives it: int8 (N, elements), both."""
    file, graph = read_tflite(model).subgraphs[0], read_graph(model)
    source, target = file.tensors[file.inputs[0]], file.tensors[file.outputs[0]]
    given = _outwards(inputs, source.type, graph.input.quantisation).reshape(len(inputs), *source.shape)
    outputs = reference_outputs(model, given).reshape(len(inputs), -1)
    return _inwards(outputs, target.type, graph.output.quantisation)


def _multiplications(graph: Graph) -> int:
    """About how many an inference takes."""
    weighted = [operator for operator in graph.operators if isinstance(operator, WeightedOperator)]
    return sum(operator.weights.size * math.prod(operator.output.shape[:-1]) for operator in weighted) or 1


def _outwards(values: np.ndarray, kind: str, quantisation: Quantisation) -> np.ndarray:
    """int8 as the file takes it: of `kind` float32 or uint8 what its QUANTIZE makes these bytes of."""
    if kind == "uint8":
        return values.view(np.uint8) ^ np.uint8(0x80)
    if kind == "float32":
        scale, zero_point = quantisation
        return (values.astype(np.int32) - zero_point).astype(np.float32) * np.float32(scale)
    return values


def _inwards(values: np.ndarray, kind: str, quantisation: Quantisation) -> np.ndarray:
    """What the file gives as int8: what its QUANTIZE or DEQUANTIZE made it of."""
    if kind == "uint8":
        return (values ^ np.uint8(0x80)).view(np.int8)
    if kind == "float32":
        scale, zero_point = quantisation
        return np.rint(values.astype(np.float64) / scale + zero_point).astype(np.int8)
    return values
