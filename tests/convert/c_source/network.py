"""Builds .tflite files of a few operators by hand, without TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

TYPES = {"float32": 0, "int32": 2, "uint8": 3, "int16": 7, "int8": 9, "resource": 13}
VERSIONS = {
    "ASSIGN_VARIABLE": 1,
    "CALL_ONCE": 1,
    "CONV_2D": 3,
    "DEPTHWISE_CONV_2D": 3,
    "DEPTH_TO_SPACE": 1,
    "EXPAND_DIMS": 1,
    "FULLY_CONNECTED": 5,
    "HARD_SWISH": 1,
    "PRELU": 1,
    "RELU_N1_TO_1": 1,
    "READ_VARIABLE": 1,
    "RESHAPE": 1,
    "REVERSE_V2": 3,
    "SHAPE": 1,
    "SQUEEZE": 1,
    "TILE": 3,
    "TRANSPOSE_CONV": 3,
    "VAR_HANDLE": 1,
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
        self._initial: Network | None = None

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

    def state(self, quantisation: tuple[float, int], data: np.ndarray) -> int:
        """Add a resource variable that begins with `data`, int8; returns the index of its handle."""
        if self._initial is None:
            self._initial = initial = Network()
            initial._buffers, initial._codes = self._buffers, self._codes
            self.operator("CALL_ONCE", [], [], "CallOnceOptions", initSubgraphIndex=1)
        name = f"state {len(self._initial._tensors)}"
        handles = []
        for network in (self, self._initial):
            handles.append(network.tensor((), kind="resource"))
            network.operator("VAR_HANDLE", [], handles[-1], "VarHandleOptions", container="", sharedName=name)
        value = self._initial.tensor(data.shape, [quantisation[0]], [quantisation[1]], data=data)
        self._initial.operator("ASSIGN_VARIABLE", [handles[1], value], [], "AssignVariableOptions")
        return handles[0]

    def model(self, inputs: Sequence[int], outputs: Sequence[int]) -> bytes:
        """The .tflite file."""
        graph = schema.SubGraphT()
        graph.tensors, graph.operators = self._tensors, self._operators
        graph.inputs, graph.outputs = list(inputs), list(outputs)
        model = schema.ModelT()
        model.version, model.description = 3, "a test's"
        model.subgraphs, model.buffers = [graph], self._buffers
        if self._initial is not None:
            first = schema.SubGraphT()
            first.tensors, first.operators = self._initial._tensors, self._initial._operators
            first.inputs, first.outputs = [], []
            model.subgraphs.append(first)
        model.operatorCodes = []
        for name, version in self._codes:
            code = schema.OperatorCodeT()
            code.builtinCode = getattr(schema.BuiltinOperator, name)
            code.deprecatedBuiltinCode, code.version = min(code.builtinCode, 127), version
            model.operatorCodes.append(code)
        builder = flatbuffers.Builder(1024)
        builder.Finish(model.Pack(builder), b"TFL3")
        return bytes(builder.Output())
