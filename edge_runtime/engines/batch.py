"""Many crops in one call of an interpreter, although a .tflite file has a batch of 1.

Interpreters can be told another batch, but the files say it once more themselves: in the shapes that their RESHAPE
operators are given. There it becomes -1, which is "whatever fits". What is computed for a crop stays the same; a batch
is faster since each weight is fetched once for all of its crops.
"""

from __future__ import annotations

import struct
from typing import Any

import numpy as np

from edge_runtime.engines.backends import find_interpreter
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import SubgraphInfo, TensorInfo
from edge_runtime.native_output import STDERR, silenced

BATCH = 256
"""Crops in one call. Measured with the MLPs at 32 to 512, one thread: 256 is fastest, 32 takes up to a fifth longer."""

_RESHAPE = 22

ROW_BY_ROW = frozenset({1, 3, 4, 6, 9, 14, 17, 19, 21, _RESHAPE, 25, 28, 98, 111, 114, 117})
"""Operators that compute each image of a batch by itself: AVERAGE_POOL_2D, CONV_2D, DEPTHWISE_CONV_2D, DEQUANTIZE,
FULLY_CONNECTED, LOGISTIC, MAX_POOL_2D, RELU, RELU6, RESHAPE, SOFTMAX, TANH, LEAKY_RELU, ELU, QUANTIZE, HARD_SWISH."""

_FREE = struct.pack("<i", -1)


def with_free_batch(model: bytes) -> bytes | None:
    """A .tflite file whose batch may be changed by `resize_tensor_input`; None for one that may mix its images.

    Args:
        model: a file that was checked (see `edge_runtime.engines.tflite_file`), with a batch of 1.
    """
    graph = read_tflite(model).subgraphs[0]
    constants = [tensor.data is not None for tensor in graph.tensors]
    for operator in graph.operators:
        computed = [index for index in (*operator.inputs, *operator.outputs) if index >= 0 and not constants[index]]
        if operator.code not in ROW_BY_ROW or any(graph.tensors[index].shape[:1] != (1,) for index in computed):
            return None
    free = bytearray(model)
    for shape in _reshape_shapes(graph):
        if shape.data is None or shape.type != "int32" or -1 in np.frombuffer(shape.data, "<i4")[1:]:
            return None
        start = _offset(model, shape.data)
        free[start : start + len(_FREE)] = _FREE
    return bytes(free)


def make_batch_interpreter(model: bytes, num_threads: int, backend: str | None) -> Any | None:
    """An interpreter that takes `BATCH` crops at once; None where the file or the backend has only one at a time.

    Args:
        model, num_threads, backend: as `edge_runtime.engines.interpreter.make_interpreter` takes them.
    """
    free = with_free_batch(model)
    if free is None:
        return None
    _, interpreter_class = find_interpreter(backend)
    try:
        with silenced(STDERR):
            # Each of the three keeps the bytes that it is given.
            interpreter = interpreter_class(model_content=free, num_threads=num_threads)
            given = interpreter.get_input_details()[0]
            interpreter.resize_tensor_input(given["index"], [BATCH, *given["shape"][1:]])
            interpreter.allocate_tensors()
    except (ValueError, RuntimeError):
        return None
    rows, classes = interpreter.get_output_details()[0]["shape"]
    one_row = read_tflite(model).subgraphs[0]
    return interpreter if (rows, classes) == (BATCH, one_row.tensors[one_row.outputs[0]].shape[1]) else None


def _reshape_shapes(graph: SubgraphInfo) -> list[TensorInfo]:
    """The shapes that the RESHAPE operators are given."""
    indices = {operator.inputs[1] for operator in graph.operators if operator.code == _RESHAPE and operator.inputs[1:]}
    return [graph.tensors[index] for index in indices]


def _offset(model: bytes, part: memoryview) -> int:
    """Where in a file a part of it lies, which is a view of it."""
    start: int = np.frombuffer(part, np.uint8).ctypes.data - np.frombuffer(model, np.uint8).ctypes.data
    return start
