"""The operators of a full-int8 .tflite file, checked against what the generated C can do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from convert.c_source.fixed_point import Quantisation
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import TensorInfo
from edge_runtime.errors import EdgeDigitsError

SUPPORTED = {
    "ADD": 2,
    "AVERAGE_POOL_2D": 2,
    "CONCATENATION": 2,
    "CONV_2D": 3,
    "DEPTHWISE_CONV_2D": 3,
    "DEPTH_TO_SPACE": 1,
    "DEQUANTIZE": 2,
    "FULLY_CONNECTED": 5,
    "LEAKY_RELU": 2,
    "LOGISTIC": 2,
    "MAX_POOL_2D": 2,
    "MEAN": 2,
    "MUL": 2,
    "PAD": 2,
    "QUANTIZE": 2,
    "RELU": 2,
    "RELU6": 2,
    "RESHAPE": 1,
    "RESIZE_BILINEAR": 3,
    "RESIZE_NEAREST_NEIGHBOR": 3,
    "SOFTMAX": 2,
    "SPACE_TO_DEPTH": 2,
    "TANH": 2,
    "TILE": 3,
    "TRANSPOSE": 2,
    "TRANSPOSE_CONV": 3,
}
"""The operators that the generated C can do, with their highest version."""

OPTIONS = {
    "ADD": schema.AddOptionsT,
    "CONCATENATION": schema.ConcatenationOptionsT,
    "DEPTH_TO_SPACE": schema.DepthToSpaceOptionsT,
    "FULLY_CONNECTED": schema.FullyConnectedOptionsT,
    "LEAKY_RELU": schema.LeakyReluOptionsT,
    "MEAN": schema.ReducerOptionsT,
    "MUL": schema.MulOptionsT,
    "RESIZE_BILINEAR": schema.ResizeBilinearOptionsT,
    "RESIZE_NEAREST_NEIGHBOR": schema.ResizeNearestNeighborOptionsT,
    "SOFTMAX": schema.SoftmaxOptionsT,
    "SPACE_TO_DEPTH": schema.SpaceToDepthOptionsT,
}
"""The options that the operators have to have; those of windows were checked when the file was read."""

WEIGHTED = ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED", "TRANSPOSE_CONV")

CONSTANTS = ("MEAN", "PAD", "RESHAPE", "RESIZE_BILINEAR", "RESIZE_NEAREST_NEIGHBOR", "TILE", "TRANSPOSE")
"""The operators whose second input says what to do: int32, a constant."""

AXES = ("CONCATENATION", "MEAN", "PAD", "TILE", "TRANSPOSE")
"""The operators that go by the axes of their tensors, which have to have a batch of 1."""

BINARY = ("ADD", "MUL")
"""The operators of two tensors, of which one may be a constant, or be repeated along the first axes."""

ACTIVATIONS = {0: "NONE", 1: "RELU", 2: "RELU_N1_TO_1", 3: "RELU6"}
SAME, VALID = 0, 1


@dataclass(frozen=True)
class Tensor:
    """An int8 tensor, without its batch of 1; or with the rows that stand in a batch's place.

    `data` are the bytes of a constant, None for what is computed.
    """

    index: int
    shape: tuple[int, ...]
    quantisation: Quantisation
    data: bytes | None = None

    @property
    def elements(self) -> int:
        """Number of elements, each a byte."""
        return int(np.prod(self.shape, dtype=np.int64))


@dataclass(frozen=True)
class Operator:
    """One operator: its name in the schema, what it reads and writes, and its options by the schema's names.

    `constant` is the second input of those that go by one (`CONSTANTS`).
    """

    name: str
    inputs: tuple[Tensor, ...]
    output: Tensor
    options: dict[str, Any]
    constant: np.ndarray | None = None


@dataclass(frozen=True)
class WeightedOperator(Operator):
    """An operator of `WEIGHTED`.

    `weights` are int8 as in the file, `weight_scales` one or one a channel, `bias` int32, one an output channel.
    """

    weights: np.ndarray = field(kw_only=True)
    weight_scales: np.ndarray = field(kw_only=True)
    bias: np.ndarray = field(kw_only=True)


@dataclass(frozen=True)
class Graph:
    """A whole model: its operators in the order they run in, without those at the rim that only change the type."""

    operators: tuple[Operator, ...]
    input: Tensor
    output: Tensor


class UnsupportedError(EdgeDigitsError):
    """What in a file the generated C cannot do."""

    def __init__(self, what: str) -> None:
        known = " ".join(f"{name}:{version}" for name, version in SUPPORTED.items())
        super().__init__(f"no C without an interpreter for this file: {what}; supported (operator:version) are {known}")


def read_graph(model: bytes) -> Graph:
    """Read the graph of a .tflite file.

    Raises `EdgeDigitsError` for a damaged file, `UnsupportedError` for one with an operator, version, type or option
    that the generated C does not know.
    """
    file = read_tflite(model)
    content = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model, 0))
    infos = file.subgraphs[0].tensors
    if len(file.subgraphs) != 1:
        raise UnsupportedError(f"{len(file.subgraphs)} graphs")
    graph = content.subgraphs[0]
    if len(graph.inputs) != 1 or len(graph.outputs) != 1:
        raise UnsupportedError(f"{len(graph.inputs)} inputs and {len(graph.outputs)} outputs")
    first, last = int(graph.inputs[0]), int(graph.outputs[0])
    operators: list[Operator] = []
    for position, raw in enumerate(graph.operators):
        code = content.operatorCodes[raw.opcodeIndex]
        name = _name(max(code.builtinCode, code.deprecatedBuiltinCode))
        if code.version > SUPPORTED.get(name, 0):
            raise UnsupportedError(f"{name} version {code.version}")
        inputs = [int(index) for index in raw.inputs]
        output = int(raw.outputs[0])
        # Of a file whose own input and output are float or uint8, the C takes and gives what stands behind these.
        if name == "QUANTIZE" and inputs[0] == first and infos[first].type != "int8" and position == 0:
            first = _behind_rim(infos[first], infos[output], output)
            continue
        if name in ("QUANTIZE", "DEQUANTIZE") and output == last and infos[last].type != "int8":
            last = _behind_rim(infos[last], infos[inputs[0]], inputs[0])
            continue
        operators.append(_operator(name, inputs, output, raw.builtinOptions, infos))
    if not operators:
        raise UnsupportedError("a graph that computes nothing")
    return Graph(tuple(operators), _tensor(infos, first, is_input=True), _tensor(infos, last))


def _name(code: int) -> str:
    for name, value in vars(schema.BuiltinOperator).items():
        if value == code:
            return name
    return f"operator {code}"


def _behind_rim(outer: TensorInfo, inner: TensorInfo, index: int) -> int:
    """Check that a QUANTIZE or DEQUANTIZE at the rim changes nothing but the type."""
    if outer.type == "uint8":
        same = np.array_equal(outer.scales, inner.scales) and np.array_equal(outer.zero_points - 128, inner.zero_points)
        if not same:
            raise UnsupportedError("an input or output whose QUANTIZE changes more than uint8 to int8")
    elif outer.type != "float32":
        raise UnsupportedError(f"an input or output of type {outer.type}")
    return index


def _tensor(infos: tuple[TensorInfo, ...], index: int, *, is_input: bool = False, constant: bool = False) -> Tensor:
    info = infos[index]
    if info.type != "int8":
        raise UnsupportedError(f"the tensor {index} is {info.type}, not int8")
    if len(info.scales) != 1:
        raise UnsupportedError(f"the tensor {index} has {len(info.scales)} scales")
    if info.data is not None and not constant:
        raise UnsupportedError(f"the tensor {index}, which an operator computes with, is a constant")
    quantisation = float(info.scales[0]), int(info.zero_points[0])
    data = None if info.data is None else bytes(info.data)
    if constant and data is not None:
        return Tensor(index, info.shape, quantisation, data)
    if info.shape[:1] in ((), (1,)):
        return Tensor(index, info.shape[1:], quantisation)
    # Dense layers work on many rows, which stand where a batch would; many images are none of ours.
    if is_input or len(info.shape) == 4:
        raise UnsupportedError(f"a batch of {info.shape[0]}")
    return Tensor(index, info.shape, quantisation)


def _operator(name: str, inputs: list[int], output: int, options: object, infos: tuple[TensorInfo, ...]) -> Operator:
    if name in OPTIONS and not isinstance(options, OPTIONS[name]):
        raise UnsupportedError(f"{name} without options")
    named = {} if options is None else dict(vars(options))
    if "fusedActivationFunction" in named:
        activation = ACTIVATIONS.get(named["fusedActivationFunction"])
        if activation is None:
            raise UnsupportedError(f"{name} with the fused activation {named['fusedActivationFunction']}")
        named["activation"] = activation
    target = _tensor(infos, output)
    if name == "TRANSPOSE_CONV":
        # Its first input is the shape of its output.
        inputs = [inputs[2], inputs[1], *inputs[3:]]
    if name not in WEIGHTED:
        computed = inputs[:1] if name in CONSTANTS else inputs
        sources = tuple(_tensor(infos, index, constant=name in BINARY) for index in computed)
        if name in AXES and any(infos[index].shape[:1] != (1,) for index in (*computed, output)):
            raise UnsupportedError(f"{name} of a batch that is not 1")
        constant = None
        if name in CONSTANTS and name != "RESHAPE":
            constant = _constant(name, infos[inputs[1]])
        return Operator(name, sources, target, named, constant)
    weights, bias = infos[inputs[1]], None
    if weights.type != "int8" or weights.data is None or np.any(weights.zero_points):
        raise UnsupportedError(f"{name} with weights that are not constant int8 without a zero point")
    if named.get("weightsFormat"):
        raise UnsupportedError(f"{name} with shuffled weights")
    if len(inputs) > 2 and inputs[2] >= 0:
        info = infos[inputs[2]]
        if info.type != "int32" or info.data is None:
            raise UnsupportedError(f"{name} with a bias that is not constant int32")
        bias = np.frombuffer(info.data, "<i4")
    source = _tensor(infos, inputs[0])
    if name in ("CONV_2D", "TRANSPOSE_CONV") and weights.shape[3] != source.shape[2]:
        raise UnsupportedError(f"{name} in groups")
    axis = 3 if name == "DEPTHWISE_CONV_2D" else 0
    channels = weights.shape[axis]
    if len(weights.scales) != 1 and (len(weights.scales) != channels or weights.quantised_dimension != axis):
        raise UnsupportedError(f"{name} with weights whose {len(weights.scales)} scales are not one or one a channel")
    if bias is None:
        bias = np.zeros(channels, np.int32)
    if len(bias) != channels:
        raise UnsupportedError(f"{name} with {len(bias)} biases for {channels} channels")
    values = np.frombuffer(weights.data, np.int8).reshape(weights.shape)
    return WeightedOperator(name, (source,), target, named, weights=values, weight_scales=weights.scales, bias=bias)


def _constant(name: str, info: TensorInfo) -> np.ndarray:
    if info.type != "int32" or info.data is None:
        raise UnsupportedError(f"{name} whose second input is no constant of int32")
    return np.frombuffer(info.data, "<i4").reshape(info.shape)
