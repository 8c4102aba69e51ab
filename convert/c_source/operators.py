"""An operator of the file into those that the C is made of: checked, with its constants, one output each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from convert.c_source.graph import (
    BINARY,
    FLOAT32,
    INT8,
    REAL,
    Operator,
    Tensor,
    UnsupportedError,
    WeightedOperator,
)
from convert.c_source.integers import slices
from edge_runtime.engines.tflite_structure import TensorInfo

OPTIONS = {
    "ADD": schema.AddOptionsT,
    "CONCATENATION": schema.ConcatenationOptionsT,
    "DEPTH_TO_SPACE": schema.DepthToSpaceOptionsT,
    "FULLY_CONNECTED": schema.FullyConnectedOptionsT,
    "LEAKY_RELU": schema.LeakyReluOptionsT,
    "MEAN": schema.ReducerOptionsT,
    "MUL": schema.MulOptionsT,
    "PACK": schema.PackOptionsT,
    "RESIZE_BILINEAR": schema.ResizeBilinearOptionsT,
    "RESIZE_NEAREST_NEIGHBOR": schema.ResizeNearestNeighborOptionsT,
    "SOFTMAX": schema.SoftmaxOptionsT,
    "SPACE_TO_DEPTH": schema.SpaceToDepthOptionsT,
    "STRIDED_SLICE": schema.StridedSliceOptionsT,
    "SUB": schema.SubOptionsT,
    "UNPACK": schema.UnpackOptionsT,
    "CALL_ONCE": schema.CallOnceOptionsT,
    "VAR_HANDLE": schema.VarHandleOptionsT,
}
"""The options that the operators have to have; those of windows were checked when the file was read."""

LEAST_INPUTS = {
    **dict.fromkeys((*BINARY, "ASSIGN_VARIABLE", "CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED", "SPLIT"), 2),
    **dict.fromkeys(("PADV2", "SLICE", "SPLIT_V", "TRANSPOSE_CONV"), 3),
    **dict.fromkeys(("CALL_ONCE", "VAR_HANDLE"), 0),
    "STRIDED_SLICE": 4,
}
"""How many inputs an operator has at least, where these are not 1."""

WEIGHTED = ("CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED", "TRANSPOSE_CONV")

CONSTANTS = ("MEAN", "PAD", "PADV2", "RESIZE_BILINEAR", "RESIZE_NEAREST_NEIGHBOR", "TILE", "TRANSPOSE")
"""The operators whose second input says what to do."""

RESHAPES = ("EXPAND_DIMS", "RESHAPE", "SQUEEZE")
"""The operators that only name the shape anew."""

AXES = ("CONCATENATION", "MEAN", "PAD", "PADV2", "TILE", "TRANSPOSE")
"""The operators that go by the axes of their tensors, which have to have a batch of 1."""

ACTIVATIONS = {0: "NONE", 1: "RELU", 2: "RELU_N1_TO_1", 3: "RELU6"}


@dataclass(frozen=True)
class FileOperator:
    """One operator as the file has it: its place and name, the indices of its tensors, its options by name.

    `infos` are all tensors of the file, `integers` those whose values are known. `kind` is the graph's.
    """

    place: int
    name: str
    inputs: list[int]
    outputs: list[int]
    options: dict[str, Any]
    infos: tuple[TensorInfo, ...]
    integers: dict[int, np.ndarray]
    kind: str = INT8

    def check(self) -> None:
        """Raise `UnsupportedError` where inputs or outputs are missing."""
        results = 0 if self.name in ("ASSIGN_VARIABLE", "CALL_ONCE") else 1
        least = LEAST_INPUTS.get(self.name, 1)
        if len(self.inputs) < least or len(self.outputs) < results or min(self.inputs[:least], default=0) < 0:
            raise UnsupportedError(f"{self.name} with {len(self.inputs)} inputs and {len(self.outputs)} outputs")

    def known(self, position: int) -> np.ndarray:
        """The integers of an input, which have to be known."""
        index = self.inputs[position] if position < len(self.inputs) else -1
        if index not in self.integers:
            raise UnsupportedError(f"{self.name} whose input {position} is no constant of integers")
        return self.integers[index]

    def source(self, position: int, *, constant: bool = False) -> Tensor:
        """An input that is computed, or may be a constant."""
        return to_tensor(self.infos, self.inputs[position], constant=constant, uint8=self.name in UINT8, kind=self.kind)

    def target(self, position: int = 0) -> Tensor:
        """An output."""
        return to_tensor(self.infos, self.outputs[position], uint8=self.name in UINT8, kind=self.kind)


def named_options(name: str, options: object) -> dict[str, Any]:
    """The options of an operator by the schema's names, and its activation as `activation`."""
    named = {} if options is None else dict(vars(options))
    if "fusedActivationFunction" in named:
        activation = ACTIVATIONS.get(named["fusedActivationFunction"])
        if activation is None:
            raise UnsupportedError(f"{name} with the fused activation {named['fusedActivationFunction']}")
        named["activation"] = activation
    return named


def to_tensor(
    infos: tuple[TensorInfo, ...],
    index: int,
    *,
    is_input: bool = False,
    constant: bool = False,
    uint8: bool = False,
    kind: str = INT8,
) -> Tensor:
    """A tensor of the file: of `kind`, or uint8 where that may be, which is the int8 128 below it."""
    info = infos[index]
    below = 128 if uint8 and kind == INT8 and info.type == "uint8" else 0
    if info.type != kind and not below:
        raise UnsupportedError(f"the tensor {index} is {info.type}, not {kind}")
    if kind == INT8 and len(info.scales) != 1:
        raise UnsupportedError(f"the tensor {index} has {len(info.scales)} scales")
    if info.data is not None and not constant:
        raise UnsupportedError(f"the tensor {index}, which an operator computes with, is a constant")
    quantisation = REAL if kind == FLOAT32 else (float(info.scales[0]), int(info.zero_points[0]) - below)
    if info.data is not None:
        if kind == FLOAT32:
            return Tensor(index, info.shape, quantisation, _finite(info, index).tobytes(), kind)
        data = (np.frombuffer(info.data, np.uint8) ^ np.uint8(below)).tobytes()
        return Tensor(index, info.shape, quantisation, data)
    if info.shape[:1] in ((), (1,)):
        return Tensor(index, info.shape[1:], quantisation, kind=kind)
    # Dense layers work on many rows, which stand where a batch would; many images are none of ours.
    if is_input or len(info.shape) == 4:
        raise UnsupportedError(f"a batch of {info.shape[0]}")
    return Tensor(index, info.shape, quantisation, kind=kind)


def _finite(info: TensorInfo, index: int) -> np.ndarray:
    """The values of a constant of float32, in its shape."""
    assert info.data is not None
    values: np.ndarray = np.frombuffer(info.data, "<f4").reshape(info.shape)
    if not np.all(np.isfinite(values)):
        raise UnsupportedError(f"the tensor {index} has constants that are no finite numbers")
    return values


def to_operators(entry: FileOperator) -> list[Operator]:
    """The operators that the C is made of for one of the file, each with one output."""
    name = entry.name
    if name in PARTS:
        return PARTS[name](entry)
    if name in WEIGHTED:
        return [_weighted(entry) if entry.kind == INT8 else _weighted_float(entry)]
    if name == "CAST":
        raise UnsupportedError("CAST that is not the first of a float32 graph")
    computed = range(1 if name in (*CONSTANTS, *RESHAPES) else len(entry.inputs))
    if name in AXES and any(
        entry.infos[index].shape[:1] != (1,) for index in (*(entry.inputs[i] for i in computed), entry.outputs[0])
    ):
        raise UnsupportedError(f"{name} of a batch that is not 1")
    sources = tuple(entry.source(position, constant=name in (*BINARY, "CONCATENATION")) for position in computed)
    if all(source.data is not None for source in sources):
        raise UnsupportedError(f"{name} of constants")
    options = entry.options
    if name == "PADV2":
        fill = to_tensor(entry.infos, entry.inputs[2], constant=True, kind=entry.kind)
        if fill.data is None or fill.elements != 1:
            raise UnsupportedError("PADV2 with a value that is computed")
        options = {**options, "fill": fill.values.item()}
    if name in ("AVERAGE_POOL_2D", "MAX_POOL_2D"):
        options = {**options, "legacy": entry.infos[entry.inputs[0]].type == "uint8"}
    constant = entry.known(1) if name in CONSTANTS else None
    return [Operator(entry.place, name, sources, entry.target(), options, constant)]


def _weighted(entry: FileOperator) -> Operator:
    name, inputs, infos = entry.name, entry.inputs, entry.infos
    if name == "TRANSPOSE_CONV":
        # Its first input is the shape of its output.
        inputs = [inputs[2], inputs[1], *inputs[3:]]
    target, weights, bias = entry.target(), infos[inputs[1]], None
    legacy = infos[inputs[0]].type == weights.type == "uint8" and len(weights.zero_points) == 1
    if (not legacy and (weights.type != "int8" or np.any(weights.zero_points))) or weights.data is None:
        raise UnsupportedError(f"{name} with weights that are not constant int8 without a zero point")
    if entry.options.get("weightsFormat"):
        raise UnsupportedError(f"{name} with shuffled weights")
    if len(inputs) > 2 and inputs[2] >= 0:
        info = infos[inputs[2]]
        if info.type != "int32" or info.data is None:
            raise UnsupportedError(f"{name} with a bias that is not constant int32")
        bias = np.frombuffer(info.data, "<i4")
    source = to_tensor(infos, inputs[0], uint8=legacy)
    axis = 3 if name == "DEPTHWISE_CONV_2D" else 0
    channels = weights.shape[axis]
    grouped = name in ("CONV_2D", "TRANSPOSE_CONV") and weights.shape[3] != source.shape[2]
    if grouped and (name == "TRANSPOSE_CONV" or source.shape[2] % weights.shape[3]):
        raise UnsupportedError(f"{name} in groups")
    if len(weights.scales) != 1 and (len(weights.scales) != channels or weights.quantised_dimension != axis):
        raise UnsupportedError(f"{name} with weights whose {len(weights.scales)} scales are not one or one a channel")
    if bias is None:
        bias = np.zeros(channels, np.int32)
    if len(bias) != channels:
        raise UnsupportedError(f"{name} with {len(bias)} biases for {channels} channels")
    values: np.ndarray = np.frombuffer(weights.data, np.int8).reshape(weights.shape)
    if legacy:
        if name == "TRANSPOSE_CONV":
            raise UnsupportedError(f"{name} of uint8")
        values = values.view(np.uint8).astype(np.int16) - weights.zero_points.astype(np.int16)
    return WeightedOperator(
        entry.place,
        name,
        (source,),
        target,
        {**entry.options, "legacy": legacy},
        weights=values,
        weight_scales=weights.scales,
        bias=bias,
    )


def _weighted_float(entry: FileOperator) -> Operator:
    name, inputs, infos = entry.name, entry.inputs, entry.infos
    if name == "TRANSPOSE_CONV":
        inputs = [inputs[2], inputs[1], *inputs[3:]]
    constants = [index for index in inputs[1:3] if index >= 0]
    if any(infos[index].type != FLOAT32 or infos[index].data is None for index in constants):
        raise UnsupportedError(f"{name} with weights or biases that are not constant")
    if entry.options.get("weightsFormat"):
        raise UnsupportedError(f"{name} with shuffled weights")
    weights = _finite(infos[inputs[1]], inputs[1])
    channels = weights.shape[3 if name == "DEPTHWISE_CONV_2D" else 0]
    bias = _finite(infos[constants[1]], constants[1]).ravel() if len(constants) > 1 else np.zeros(channels, np.float32)
    source = to_tensor(infos, inputs[0], kind=FLOAT32)
    if name in ("CONV_2D", "TRANSPOSE_CONV") and source.shape[2] % weights.shape[3]:
        raise UnsupportedError(f"{name} in groups")
    if len(bias) != channels:
        raise UnsupportedError(f"{name} with {len(bias)} biases for {channels} channels")
    return WeightedOperator(
        entry.place,
        name,
        (source,),
        entry.target(),
        {**entry.options, "legacy": False},
        weights=weights,
        weight_scales=np.empty(0, np.float32),
        bias=bias,
    )


def _part(entry: FileOperator, position: int, output: int, ranges: Sequence[range]) -> Operator:
    """SLICE: of an input what lies in these ranges of its axes, in their order."""
    constant = np.array([[one.start for one in ranges], [one.step for one in ranges], list(map(len, ranges))])
    target = entry.target(output)
    if int(np.prod(constant[2])) != target.elements:
        raise UnsupportedError(f"{entry.name} that gives {target.shape} for {constant[2].tolist()}")
    return Operator(entry.place, "SLICE", (entry.source(position),), target, {}, constant)


def _axes(entry: FileOperator, position: int) -> list[range]:
    """The whole of an input."""
    return [range(size) for size in entry.infos[entry.inputs[position]].shape]


def _axis(entry: FileOperator, position: int, axis: int) -> int:
    rank = len(entry.infos[entry.inputs[position]].shape)
    if not -rank <= axis < rank:
        raise UnsupportedError(f"{entry.name} along the axis {axis} of {rank}")
    return axis % rank


def _split(entry: FileOperator) -> list[Operator]:
    """SPLIT and SPLIT_V: parts along one axis, one after the other."""
    position, where = (1, 0) if entry.name == "SPLIT" else (0, 2)
    axis = _axis(entry, position, int(entry.known(where).ravel()[0]))
    start, parts = 0, []
    for output, index in enumerate(entry.outputs):
        ranges = _axes(entry, position)
        shape = entry.infos[index].shape
        size = shape[axis] if axis < len(shape) else 0
        if start + size > len(ranges[axis]):
            raise UnsupportedError(f"{entry.name} into more than there is")
        ranges[axis] = range(start, start + size)
        parts.append(_part(entry, position, output, ranges))
        start += size
    return parts


def _unpack(entry: FileOperator) -> list[Operator]:
    axis = _axis(entry, 0, entry.options["axis"])
    parts = []
    for output in range(len(entry.outputs)):
        ranges = _axes(entry, 0)
        ranges[axis] = ranges[axis][output : output + 1]
        parts.append(_part(entry, 0, output, ranges))
    return parts


def _slice(entry: FileOperator) -> list[Operator]:
    begin, size = entry.known(1).ravel().tolist(), entry.known(2).ravel().tolist()
    ranges = _axes(entry, 0)
    if len(begin) != len(ranges) or len(size) != len(ranges):
        raise UnsupportedError(f"SLICE from {begin}, {size} of something of {len(ranges)} axes")
    for axis, (first, count) in enumerate(zip(begin, size, strict=True)):
        ranges[axis] = ranges[axis][first : None if count < 0 else first + count]
    return [_part(entry, 0, 0, ranges)]


def _strided_slice(entry: FileOperator) -> list[Operator]:
    ranges = _axes(entry, 0)
    parts = slices(entry.options, len(ranges), *(entry.known(position) for position in (1, 2, 3)))
    ranges[: len(parts)] = [one[part] for one, part in zip(ranges, parts, strict=False)]
    return [_part(entry, 0, 0, ranges)]


def _reverse(entry: FileOperator) -> list[Operator]:
    ranges = _axes(entry, 0)
    for axis in entry.known(1).ravel().tolist():
        axis = _axis(entry, 0, axis)
        ranges[axis] = ranges[axis][::-1]
    return [_part(entry, 0, 0, ranges)]


def _pack(entry: FileOperator) -> list[Operator]:
    """PACK: a CONCATENATION along an axis that its inputs have with a size of 1."""
    shape = entry.infos[entry.outputs[0]].shape
    axis = entry.options["axis"] % len(shape)
    target = entry.target()
    if shape[0] != 1 and axis == 0:
        target = replace(target, shape=shape)
    whole = (1, *target.shape) if len(target.shape) < len(shape) else target.shape
    skipped = len(shape) - len(target.shape)
    sources = []
    for position in range(len(entry.inputs)):
        source = entry.source(position, constant=True)
        part = (*whole[:axis], 1, *whole[axis + 1 :])
        if source.elements != int(np.prod(part)):
            raise UnsupportedError(f"PACK of {source.shape} that gives {shape}")
        sources.append(replace(source, shape=part[skipped:]))
    options = {"axis": axis - skipped + 1, "activation": "NONE"}
    return [Operator(entry.place, "CONCATENATION", tuple(sources), target, options)]


PARTS: dict[str, Callable[[FileOperator], list[Operator]]] = {
    "PACK": _pack,
    "REVERSE_V2": _reverse,
    "SLICE": _slice,
    "SPLIT": _split,
    "SPLIT_V": _split,
    "STRIDED_SLICE": _strided_slice,
    "UNPACK": _unpack,
}
"""The operators that are a SLICE for each output, or a CONCATENATION."""

UINT8 = {
    *(set(AXES) - {"MEAN"}),
    *PARTS,
    *RESHAPES,
    "ADD",
    "AVERAGE_POOL_2D",
    "CONV_2D",
    "DEPTHWISE_CONV_2D",
    "DEPTH_TO_SPACE",
    "FULLY_CONNECTED",
    "MAX_POOL_2D",
    "QUANTIZE",
    "RELU",
    "RELU6",
    "RESIZE_NEAREST_NEIGHBOR",
    "SOFTMAX",
    "SPACE_TO_DEPTH",
}
"""The operators to which uint8 is the int8 128 below it; some of these have to know (the option `legacy`)."""
