"""What the generated C is made of: the operators of a .tflite file, each with the tensors that it knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from convert.c_source.fixed_point import Quantisation
from edge_runtime.errors import EdgeDigitsError

SUPPORTED = {
    "ADD": 4,
    "ASSIGN_VARIABLE": 1,
    "AVERAGE_POOL_2D": 2,
    "CALL_ONCE": 1,
    "CAST": 1,
    "CONCATENATION": 2,
    "CONV_2D": 6,
    "DEPTHWISE_CONV_2D": 3,
    "DEPTH_TO_SPACE": 1,
    "DEQUANTIZE": 2,
    "EXPAND_DIMS": 1,
    "FULLY_CONNECTED": 12,
    "HARD_SWISH": 1,
    "LEAKY_RELU": 2,
    "LOGISTIC": 2,
    "MAXIMUM": 3,
    "MAX_POOL_2D": 2,
    "MEAN": 2,
    "MINIMUM": 3,
    "MUL": 4,
    "PACK": 2,
    "PAD": 3,
    "PADV2": 3,
    "PRELU": 1,
    "QUANTIZE": 2,
    "READ_VARIABLE": 1,
    "RELU": 2,
    "RELU6": 2,
    "RELU_N1_TO_1": 1,
    "RESHAPE": 1,
    "RESIZE_BILINEAR": 3,
    "RESIZE_NEAREST_NEIGHBOR": 3,
    "REVERSE_V2": 3,
    "SLICE": 5,
    "SOFTMAX": 2,
    "SPACE_TO_DEPTH": 2,
    "SPLIT": 3,
    "SPLIT_V": 2,
    "SQUEEZE": 1,
    "STRIDED_SLICE": 6,
    "SUB": 4,
    "TANH": 2,
    "TILE": 3,
    "TRANSPOSE": 4,
    "TRANSPOSE_CONV": 4,
    "UNPACK": 2,
    "VAR_HANDLE": 1,
}
"""The operators that the generated C can do, with their highest version."""

BINARY = ("ADD", "MAXIMUM", "MINIMUM", "MUL", "PRELU", "SUB")
"""The operators of two tensors, of which one may be a constant, or be repeated along any axes."""

SAME, VALID = 0, 1

INT8, FLOAT32 = "int8", "float32"
"""What a graph computes with: all of its tensors are of this type."""

REAL: Quantisation = (1.0, 0)
"""The quantisation of float32."""


@dataclass(frozen=True)
class Tensor:
    """A tensor of `kind`, INT8 or FLOAT32, without its batch of 1; or with the rows that stand in a batch's place.

    `data` are the bytes of a constant, None for what is computed.
    """

    index: int
    shape: tuple[int, ...]
    quantisation: Quantisation
    data: bytes | None = None
    kind: str = INT8

    @property
    def elements(self) -> int:
        """Number of elements: of int8 also the bytes."""
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def values(self) -> np.ndarray:
        """Those of a constant, (elements)."""
        assert self.data is not None
        return np.frombuffer(self.data, self.kind)


@dataclass(frozen=True)
class Operator:
    """One operator: its name in the schema, what it reads and writes, and its options by the schema's names.

    `constant` is what those go by that say so in a second input; of SLICE, which all are that take a part of a tensor,
    three rows: where it begins along each axis, the steps and how many. `place` is the operator's in the file, from 0.
    """

    place: int
    name: str
    inputs: tuple[Tensor, ...]
    output: Tensor
    options: dict[str, Any]
    constant: np.ndarray | None = None


@dataclass(frozen=True)
class WeightedOperator(Operator):
    """An operator of `WEIGHTED`.

    `weights` are int8 as in the file, `weight_scales` one or one a channel, `bias` int32, one an output channel. Of
    float32 both are that, and there are no scales.
    """

    weights: np.ndarray = field(kw_only=True)
    weight_scales: np.ndarray = field(kw_only=True)
    bias: np.ndarray = field(kw_only=True)


@dataclass(frozen=True)
class State:
    """A tensor that is kept from call to call, and the int8 that it begins with."""

    tensor: Tensor
    initial: bytes


@dataclass(frozen=True)
class Graph:
    """A whole model: its operators in the order they run in, without those at the rim that only change the type.

    Nor are those in it that only change shapes: what a RESHAPE gives is what it is given. What the file computes at
    last of an output's real values, as LOG_SOFTMAX, is the caller's: `after` has the names of these operators, `ends`
    the file's tensor before them.

    `kind` is what it computes with; `given` the type of each input of the caller's, which may be integers where the C
    is of float32.
    """

    operators: tuple[Operator, ...]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    states: tuple[State, ...] = ()
    ends: tuple[int, ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    kind: str = INT8
    given: tuple[str, ...] = ()

    @property
    def takes_real(self) -> bool:
        """Whether all inputs of the caller's are float32."""
        return set(self.given) == {FLOAT32}

    @property
    def one_of_each(self) -> bool:
        """Whether there is one input and one output, as in most models."""
        return len(self.inputs) == len(self.outputs) == 1


class UnsupportedError(EdgeDigitsError):
    """What in a file the generated C cannot do."""

    def __init__(self, what: str) -> None:
        self.what = what
        known = " ".join(f"{name}:{version}" for name, version in SUPPORTED.items())
        super().__init__(f"no C without an interpreter for this file: {what}; supported (operator:version) are {known}")

    def at(self, place: int, name: str) -> UnsupportedError:
        """The same of an operator of the file, by its place from 0 on and its name."""
        named = "" if self.what.startswith(name) else f"{name}: "
        return UnsupportedError(f"operator {place}: {named}{self.what}")
