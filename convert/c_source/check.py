"""Runs generated C on this machine and holds it against LiteRT's reference kernels: int8 byte by byte."""

from __future__ import annotations

import ctypes
import math
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from convert.c_source.check_float import check_values, float_inputs
from convert.c_source.fixed_point import INT8_MIN, Quantisation
from convert.c_source.graph import FLOAT32, INT8, Graph, Tensor, WeightedOperator
from convert.c_source.reading import read_graph
from convert.c_source.softmax import MAX_SAFE_SOFTMAX
from convert.c_source.state_memory import state_plan
from convert.tflite.reference import all_reference_outputs
from edge_runtime.engines.c_compiler import Compiler, make_library
from edge_runtime.engines.tflite_file import read_structure
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
    """Compile and run the C of a model; returns how many values were compared: bytes, all of them equal, or float32.

    Where the file's own input or output is float32 or uint8, that is what the int8 of the C stands for.

    Raises `EdgeDigitsError` where the compiler fails, a byte differs, or a real value by more than its bound.
    """
    return check_library(model, name, library_of(name, header, source, compiler))[0]


def library_of(name: str, header: str, source: str, compiler: Compiler) -> bytes:
    """The C of a model as a library that also tells how much scratch memory it takes: `edge_digits_scratch_bytes()`."""
    sources = {f"{name}.h": header, f"{name}.c": source + _SIZE.format(NAME=name.upper())}
    return make_library(compiler, sources, f"{name}.c")


def check_library(model: bytes, name: str, library: bytes) -> tuple[int, float]:
    """Run a `library_of` a model; returns how many values were compared and by how much the furthest is off.

    Raises `EdgeDigitsError` as `check_c_source` does.
    """
    graph = read_graph(model)
    if graph.kind == FLOAT32:
        inputs = float_inputs(graph, _count(graph), SEED)
        outputs = _run(graph, name, library, inputs)
        return outputs.size, check_values(model, graph, name, inputs, outputs)
    inputs = _inputs(graph)
    outputs = _run(graph, name, library, inputs)
    can = _can_be_told(graph, outputs)
    if not can.any():
        raise EdgeDigitsError(f"{name}.c: not checked: its SOFTMAX of random values ends LiteRT's reference kernels")
    outputs, expected = outputs[can], outputs_of_reference(model, inputs[can])
    different = int(np.count_nonzero(outputs != expected))
    if different:
        raise EdgeDigitsError(
            f"{name}.c: {different} of {expected.size} bytes are not what LiteRT's reference kernels give; "
            "this is a fault of edge-digits, report it with the .tflite file"
        )
    return expected.size, 0.0


def _run(graph: Graph, name: str, library: bytes, inputs: np.ndarray) -> np.ndarray:
    """What the C of a graph gives for these inputs, (N, elements), all outputs one after the other."""
    outputs = np.empty((len(inputs), sum(tensor.elements for tensor in graph.outputs)), graph.kind)
    predict, memory = load_c(graph, name, library)
    for values, row in zip(inputs, outputs, strict=True):
        predict(*arguments(graph, values, row), *memory)
    return outputs


def load_c(
    graph: Graph, name: str, library: bytes
) -> tuple[ctypes._NamedFuncPointer, tuple[ctypes.Array[ctypes.c_char], ...]]:
    """The function of a `library_of` a graph, and the memory that it takes after its `arguments`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.so"
        path.write_bytes(library)
        loaded = ctypes.CDLL(str(path))
    loaded.edge_digits_scratch_bytes.restype = ctypes.c_size_t
    scratch = ctypes.create_string_buffer(loaded.edge_digits_scratch_bytes())
    predict = loaded[f"{name}_predict{'_int8' if graph.kind == INT8 else ''}"]
    return predict, (*make_state(loaded, name, graph), scratch)


def arguments(
    graph: Graph, values: np.ndarray, results: np.ndarray
) -> tuple[ctypes.Array[ctypes.c_void_p] | ctypes.c_void_p, ...]:
    """What the C of a graph is called with before its scratch memory.

    Args:
        graph: of the model.
        values: all inputs one after the other.
        results: all outputs one after the other, to be written.
    """
    if graph.one_of_each:
        return ctypes.c_void_p(values.ctypes.data), ctypes.c_void_p(results.ctypes.data)
    places = [
        array.ctypes.data + start * array.itemsize
        for array, tensors in ((values, graph.inputs), (results, graph.outputs))
        for start in _starts(tensors)
    ]
    return ((ctypes.c_void_p * len(places))(*places),)


def make_state(library: ctypes.CDLL, name: str, graph: Graph) -> tuple[ctypes.Array[ctypes.c_char], ...]:
    """The memory for the states of a model, reset, as it is called with after the inputs and outputs; or nothing."""
    if not graph.states:
        return ()
    memory = ctypes.create_string_buffer(state_plan(graph.states)[1])
    library[f"{name}_reset"](memory)
    return (memory,)


def _starts(tensors: Sequence[Tensor]) -> list[int]:
    """Where each begins, if they lie one after the other."""
    return [sum(tensor.elements for tensor in tensors[:number]) for number in range(len(tensors))]


def _inputs(graph: Graph) -> np.ndarray:
    """Random inputs, int8 (N, elements): noise, and blocks of the extremes, which saturate what can saturate."""
    random = np.random.default_rng(SEED)
    size = sum(tensor.elements for tensor in graph.inputs)
    inputs = random.integers(-128, 128, (_count(graph), size)).astype(np.int8)
    for row in inputs[1::2]:
        row[:] = np.repeat(random.choice(np.array([-128, 127], np.int8), -(-size // 7)), 7)[:size]
    return inputs


def _count(graph: Graph) -> int:
    return max(LEAST_INPUTS, min(INPUTS, MULTIPLICATIONS // _multiplications(graph)))


def _can_be_told(graph: Graph, outputs: np.ndarray) -> np.ndarray:
    """Which results, bool (N), the reference kernels can be asked for: a wide SOFTMAX of equal values ends them."""
    can: np.ndarray = np.ones(len(outputs), bool)
    for start, tensor in zip(_starts(graph.outputs), graph.outputs, strict=True):
        makers = [one for one in graph.operators if one.name == "SOFTMAX" and one.output.index == tensor.index]
        if makers and makers[0].output.shape[-1:] > (MAX_SAFE_SOFTMAX,):
            rows = outputs[:, start : start + tensor.elements].reshape(len(outputs), -1, makers[0].output.shape[-1])
            can &= np.any(rows != INT8_MIN, axis=2).all(axis=1)
    return can


def outputs_of_reference(model: bytes, inputs: np.ndarray) -> np.ndarray:
    """What the reference kernels give for inputs as the C takes them, as it gives it: int8 (N, elements), both.

    Several inputs or outputs lie one after the other in a row.
    """
    file, graph = read_structure(model).subgraphs[0], read_graph(model)
    given = []
    for start, tensor, index in zip(_starts(graph.inputs), graph.inputs, file.inputs, strict=True):
        values, outer = inputs[:, start : start + tensor.elements], file.tensors[index]
        given.append(_outwards(values, outer.type, tensor.quantisation).reshape(len(inputs), *outer.shape))
    outputs = []
    results = all_reference_outputs(model, given, graph.ends)
    for values, tensor, index in zip(results, graph.outputs, graph.ends, strict=True):
        outputs.append(_inwards(values.reshape(len(inputs), -1), file.tensors[index].type, tensor.quantisation))
    return np.concatenate(outputs, axis=1)


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
