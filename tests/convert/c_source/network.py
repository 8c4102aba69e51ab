"""Builds .tflite files of a few operators by hand, without TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

TYPES = {"float32": 0, "int32": 2, "uint8": 3, "int16": 7, "int8": 9}
VERSIONS = {
    "CONV_2D": 3,
    "DEPTHWISE_CONV_2D": 3,
    "DEPTH_TO_SPACE": 1,
    "EXPAND_DIMS": 1,
    "FULLY_CONNECTED": 5,
    "HARD_SWISH": 1,
    "PRELU": 1,
    "RELU_N1_TO_1": 1,
    "RESHAPE": 1,
    "REVERSE_V2": 3,
    "SHAPE": 1,
    "SQUEEZE": 1,
    "TILE": 3,
    "TRANSPOSE_CONV": 3,
}
"""Of the operators in a full-int8 file; 2 for all others."""

SAME, VALID = 0, 1
FUSED = {"NONE": 0, "RELU": 1, "RELU_N1_TO_1": 2, "RELU6": 3, "TANH": 4}


class Network:
    """Collects tensors and operators; an operator's output is a tensor that was made before."""

    def __init__(self) -> None:
        self._tensors: list[schema.TensorT] = []
        self._buffers = [schema.BufferT()]
        self._operators: list[schema.OperatorT] = []
        self._codes: list[tuple[str, int]] = []

    def tensor(
        self,
        shape: Sequence[int],
        scales: Sequence[float] | np.ndarray = (),
        zero_points: Sequence[int] = (),
        *,
        kind: str = "int8",
        data: np.ndarray | None = None,
        dimension: int = 0,
    ) -> int:
        """Add a tensor, a constant one if there is `data`; returns its index."""
        tensor = schema.TensorT()
        tensor.shape, tensor.type, tensor.name = list(shape), TYPES[kind], f"t{len(self._tensors)}"
        if len(scales):
            tensor.quantization = schema.QuantizationParametersT()
            tensor.quantization.scale = [float(np.float32(scale)) for scale in scales]
            tensor.quantization.zeroPoint = [int(zero_point) for zero_point in zero_points]
            tensor.quantization.quantizedDimension = dimension
        if data is not None:
            buffer = schema.BufferT()
            buffer.data = np.frombuffer(data.tobytes(), np.uint8)
            tensor.buffer = len(self._buffers)
            self._buffers.append(buffer)
        self._tensors.append(tensor)
        return len(self._tensors) - 1

    def operator(
        self,
        name: str,
        inputs: Sequence[int],
        output: int | Sequence[int],
        options: str | None = None,
        *,
        version: int | None = None,
        **values: Any,
    ) -> None:
        """Add an operator; `options` is the name of its table in the schema, `values` are its fields."""
        code = name, version or VERSIONS.get(name, 2)
        if code not in self._codes:
            self._codes.append(code)
        operator = schema.OperatorT()
        operator.opcodeIndex = self._codes.index(code)
        operator.inputs, operator.outputs = list(inputs), [output] if isinstance(output, int) else list(output)
        if options is not None:
            operator.builtinOptionsType = getattr(schema.BuiltinOptions, options)
            operator.builtinOptions = getattr(schema, f"{options}T")()
            for field, value in values.items():
                assert hasattr(operator.builtinOptions, field)
                setattr(operator.builtinOptions, field, value)
        self._operators.append(operator)

    def model(self, inputs: Sequence[int], outputs: Sequence[int]) -> bytes:
        """The .tflite file."""
        graph = schema.SubGraphT()
        graph.tensors, graph.operators = self._tensors, self._operators
        graph.inputs, graph.outputs = list(inputs), list(outputs)
        model = schema.ModelT()
        model.version, model.description = 3, "a test's"
        model.subgraphs, model.buffers = [graph], self._buffers
        model.operatorCodes = []
        for name, version in self._codes:
            code = schema.OperatorCodeT()
            code.builtinCode = getattr(schema.BuiltinOperator, name)
            code.deprecatedBuiltinCode, code.version = min(code.builtinCode, 127), version
            model.operatorCodes.append(code)
        builder = flatbuffers.Builder(1024)
        builder.Finish(model.Pack(builder), b"TFL3")
        return bytes(builder.Output())
