"""The random models of int8 in float32, whole or one operator at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

TYPES = {schema.TensorType.INT8: "i1", schema.TensorType.UINT8: "u1", schema.TensorType.INT32: "<i4"}
TYPE_CHANGES = (schema.BuiltinOperator.QUANTIZE, schema.BuiltinOperator.DEQUANTIZE)
RESHAPES = (schema.BuiltinOperator.RESHAPE, schema.BuiltinOperator.EXPAND_DIMS, schema.BuiltinOperator.SQUEEZE)


def as_float(model: bytes) -> bytes | None:
    """The same network in float32, with the weights that its int8 stands for; None where it keeps a state.

    What only changes the quantisation is left out; None where nothing else is there.
    """
    content = _read(model)
    (graph, *more) = content.subgraphs
    if more:
        return None
    names: dict[int, int] = {}
    kept = []
    for operator in graph.operators:
        operator.inputs = [names.get(int(index), int(index)) for index in operator.inputs]
        if _code(content, operator) in TYPE_CHANGES:
            names[int(operator.outputs[0])] = operator.inputs[0]
        else:
            kept.append(operator)
    if not any(_code(content, operator) not in RESHAPES for operator in kept):
        return None
    graph.operators, graph.outputs = kept, [names.get(int(index), int(index)) for index in graph.outputs]
    for tensor in graph.tensors:
        quantisation = tensor.quantization
        if tensor.type not in TYPES or quantisation is None or quantisation.scale is None:
            continue
        data = content.buffers[tensor.buffer].data
        if data is not None and len(data):
            values = np.frombuffer(np.asarray(data, np.uint8).tobytes(), TYPES[tensor.type]).astype(np.float64)
            values = values.reshape(tuple(tensor.shape) if tensor.shape is not None else ())
            along = [1] * values.ndim
            if len(quantisation.scale) > 1:
                along[quantisation.quantizedDimension] = -1
            zero, scale = (np.reshape(one, along) for one in (quantisation.zeroPoint, quantisation.scale))
            _set(content, tensor, ((values - zero) * scale).astype(np.float32))
        tensor.type, tensor.quantization = schema.TensorType.FLOAT32, None
    return _write(content)


def single_operators(model: bytes) -> Iterator[bytes]:
    """Of a float32 network each operator that computes values as a model of its own."""
    for place in range(len(_read(model).subgraphs[0].operators)):
        content = _read(model)
        graph = content.subgraphs[0]
        operator = graph.operators[place]
        computed = [
            index
            for index in dict.fromkeys(int(index) for index in operator.inputs)
            if index >= 0 and not _has_data(content, graph.tensors[index])
        ]
        result = graph.tensors[int(operator.outputs[0])]
        kinds = {graph.tensors[index].type for index in computed} | {result.type}
        if kinds != {schema.TensorType.FLOAT32} or _code(content, operator) in RESHAPES:
            continue
        if any(tuple(graph.tensors[index].shape)[:1] != (1,) for index in computed):
            continue  # Rows in a batch's place are none of a model's own input.
        graph.operators, graph.inputs, graph.outputs = [operator], computed, list(map(int, operator.outputs))
        yield _write(content)


def absolute(model: bytes) -> bytes:
    """The same network of the sizes of its constants, without activations."""
    content = _read(model)
    graph = content.subgraphs[0]
    for tensor in graph.tensors:
        if tensor.type == schema.TensorType.FLOAT32 and _has_data(content, tensor):
            data = np.asarray(content.buffers[tensor.buffer].data, np.uint8).tobytes()
            _set(content, tensor, np.abs(np.frombuffer(data, np.float32)))
    for operator in graph.operators:
        if hasattr(operator.builtinOptions, "fusedActivationFunction"):
            operator.builtinOptions.fusedActivationFunction = 0
    return _write(content)


def _read(model: bytes) -> Any:
    return schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model, 0))


def _write(content: Any) -> bytes:
    builder = flatbuffers.Builder(1024)
    builder.Finish(content.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _code(content: Any, operator: Any) -> int:
    code = content.operatorCodes[operator.opcodeIndex]
    return int(max(code.builtinCode, code.deprecatedBuiltinCode))


def _has_data(content: Any, tensor: Any) -> bool:
    data = content.buffers[tensor.buffer].data
    return data is not None and len(data) > 0


def _set(content: Any, tensor: Any, values: np.ndarray) -> None:
    tensor.buffer = len(content.buffers)
    buffer = schema.BufferT()
    buffer.data = np.frombuffer(values.tobytes(), np.uint8)
    content.buffers.append(buffer)
