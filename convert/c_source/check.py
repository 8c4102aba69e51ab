"""Runs generated C on this machine and holds it against LiteRT's reference kernels, byte by byte."""

from __future__ import annotations

import ctypes
import tempfile
from pathlib import Path

import numpy as np

from convert.c_source.graph import read_graph
from convert.tflite.reference import reference_outputs
from edge_runtime.engines.c_compiler import Compiler, make_library
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.errors import EdgeDigitsError

INPUTS, SEED = 200, 20261124
"""How many random inputs are tried, and the seed of the generator that makes them."""

_SIZE = """
size_t edge_digits_scratch_bytes(void);
size_t edge_digits_scratch_bytes(void)
{{
    return {NAME}_SCRATCH_BYTES;
}}
"""


def check_c_source(model: bytes, name: str, header: str, source: str, compiler: Compiler) -> int:
    """Compile and run the C of a model; returns how many bytes were compared, all of them equal.

    Raises `EdgeDigitsError` where the compiler fails or a byte differs, and for a file whose own input and output are
    not int8.
    """
    inputs = _inputs(model)
    expected = reference_outputs(model, inputs).reshape(len(inputs), -1)
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


def _inputs(model: bytes) -> np.ndarray:
    """Random inputs, int8 (N, *shape): uniform noise, and blocks of the extremes, which saturate what can saturate."""
    file, graph = read_tflite(model).subgraphs[0], read_graph(model)
    tensor = file.tensors[file.inputs[0]]
    if (tensor.type, file.tensors[file.outputs[0]].type) != ("int8", "int8"):
        raise EdgeDigitsError("only a file whose own input and output are int8 can be checked; convert it with --int8")
    random = np.random.default_rng(SEED)
    size = graph.input.elements
    inputs = random.integers(-128, 128, (INPUTS, size)).astype(np.int8)
    for row in inputs[1::2]:
        row[:] = np.repeat(random.choice(np.array([-128, 127], np.int8), -(-size // 7)), 7)[:size]
    return inputs.reshape(INPUTS, *tensor.shape)
