"""The constants of a float32 graph that the file has in another type, as the real values that they stand for.

Dynamic-range files have int8 weights, files of half precision float16 ones behind a DEQUANTIZE. LiteRT rounds what it
multiplies int8 weights with to int8 in each call; the C does not, and is held against the file with float32 weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from convert.c_source.graph import FLOAT32, INT8
from convert.c_source.operators import WEIGHTED, FileOperator
from edge_runtime.engines.tflite_file import read_structure
from edge_runtime.engines.tflite_structure import (
    CONV_2D,
    DEPTHWISE_CONV_2D,
    FULLY_CONNECTED,
    TRANSPOSE_CONV,
    TensorInfo,
)

_WEIGHTED_CODES = (CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED, TRANSPOSE_CONV)


def kind_of(entries: Iterable[FileOperator], infos: Sequence[TensorInfo]) -> str:
    """What a graph computes with: float32 where no operator gives anything quantised."""
    given = {infos[index].type for entry in entries for index in entry.outputs}
    return FLOAT32 if FLOAT32 in given and not given & {"int8", "uint8", "int16", "int4"} else INT8


def with_real_constants(
    entries: Iterable[FileOperator], infos: Sequence[TensorInfo]
) -> tuple[tuple[TensorInfo, ...], frozenset[int]]:
    """The tensors with all constants in float32, and the places of the operators that made them so."""
    real, places = list(infos), set()
    for entry in entries:
        if entry.name == "DEQUANTIZE" and real[entry.inputs[0]].data is not None:
            values = real_values(real[entry.inputs[0]])
            if values is not None:
                target = entry.outputs[0]
                real[target] = replace(real[target], data=memoryview(values.tobytes()))
                places.add(entry.place)
        elif entry.name in WEIGHTED:
            index = entry.inputs[1]
            values = real_values(real[index]) if real[index].type == INT8 else None
            if values is not None:
                real[index] = replace(real[index], type=FLOAT32, data=memoryview(values.tobytes()))
    return tuple(real), frozenset(places)


def real_values(info: TensorInfo) -> np.ndarray | None:
    """float32, in its shape, of a constant that is float16 or int8 with scales; None of any other tensor."""
    if info.data is None or info.type not in ("float16", "int8"):
        return None
    if info.type == "float16":
        return np.frombuffer(info.data, "<f2").astype(np.float32).reshape(info.shape)
    values = np.frombuffer(info.data, np.int8).astype(np.float32).reshape(info.shape)
    along = [1] * values.ndim
    if len(info.scales) > 1:
        along[info.quantised_dimension] = -1
    elif not len(info.scales):
        return None
    shifted = values - info.zero_points.astype(np.float32).reshape(along)
    return shifted * info.scales.astype(np.float32).reshape(along)


def with_real_weights(model: bytes) -> bytes:
    """A model of float32 whose weights are float32 too, or itself: what the C of one with int8 weights computes."""
    import flatbuffers
    from ai_edge_litert import schema_py_generated as schema

    content = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model, 0))
    infos, graph, changed = read_structure(model).subgraphs[0].tensors, content.subgraphs[0], False
    for operator in graph.operators:
        code = content.operatorCodes[operator.opcodeIndex]
        if max(code.builtinCode, code.deprecatedBuiltinCode) not in _WEIGHTED_CODES:
            continue
        index = int(operator.inputs[1])
        values = real_values(infos[index]) if infos[index].type == INT8 else None
        if values is None or graph.tensors[index].type == schema.TensorType.FLOAT32:
            continue
        tensor, changed = graph.tensors[index], True
        tensor.type, tensor.quantization, tensor.buffer = schema.TensorType.FLOAT32, None, len(content.buffers)
        buffer = schema.BufferT()
        buffer.data = np.frombuffer(values.tobytes(), np.uint8)
        content.buffers.append(buffer)
    if not changed:
        return model
    builder = flatbuffers.Builder(len(model))
    builder.Finish(content.Pack(builder), b"TFL3")
    return bytes(builder.Output())
