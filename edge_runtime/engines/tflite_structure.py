"""What a .tflite file consists of: tensors, operators, graphs; types and operator codes as the schema numbers them.

Schema: tensorflow/compiler/mlir/lite/schema/schema.fbs, version 3.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

TENSOR_TYPES: dict[int, tuple[str, float]] = {
    0: ("float32", 4),
    1: ("float16", 2),
    2: ("int32", 4),
    3: ("uint8", 1),
    4: ("int64", 8),
    6: ("bool", 1),
    7: ("int16", 2),
    8: ("complex64", 8),
    9: ("int8", 1),
    10: ("float64", 8),
    11: ("complex128", 16),
    12: ("uint64", 8),
    15: ("uint32", 4),
    16: ("uint16", 2),
    17: ("int4", 0.5),
    18: ("bfloat16", 2),
}
"""Code in the schema's TensorType, name, bytes an element. Strings, resources and variants are not supported."""

OTHER_TYPES: dict[int, tuple[str, float]] = {
    5: ("string", 0),
    13: ("resource", 0),
    14: ("variant", 0),
    19: ("int2", 0.25),
    20: ("uint4", 0.5),
    21: ("float8_e4m3fn", 1),
    22: ("float8_e5m2", 1),
}
"""The types that are read and not run; of some the bytes are not told by the shape: 0."""

STATE, FORM = "state", "form"
"""What makes a whole file unfit to be run: a state that it keeps from call to call, anything else."""

AVERAGE_POOL_2D, CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED = 1, 3, 4, 9

L2_POOL_2D, MAX_POOL_2D, TRANSPOSE_CONV = 12, 17, 67

DEQUANTIZE, QUANTIZE, RESHAPE, SQUEEZE = 6, 114, 22, 43

LOGISTIC, SOFTMAX, LOG_SOFTMAX = 14, 25, 50

CUSTOM = 32
"""The code of every custom operator."""


@dataclass(frozen=True)
class TensorInfo:
    """One tensor: its name, shape, type, constant bytes (None where it is computed) and affine quantisation.

    `scales` (float32) and `zero_points` (int64) are empty where the tensor is not quantised, have one value where it is
    quantised as a whole, and one value for each index of `quantised_dimension` where it is quantised per channel. A
    variable keeps its values from call to call.
    """

    name: str
    shape: tuple[int, ...]
    type: str
    buffer: int
    data: memoryview | None
    scales: np.ndarray
    zero_points: np.ndarray
    quantised_dimension: int
    is_variable: bool = False

    @property
    def elements(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)


@dataclass(frozen=True)
class OperatorInfo:
    """One operator: BuiltinOperator code (`CUSTOM` for a custom one, then `custom_name`), version, tensor indices.

    A bias that is left out has the index -1.
    """

    code: int
    version: int
    custom_name: str
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


@dataclass(frozen=True)
class SubgraphInfo:
    """One graph: its tensors, its operators in the order they run in, and the indices of its inputs and outputs."""

    tensors: tuple[TensorInfo, ...]
    operators: tuple[OperatorInfo, ...]
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


@dataclass(frozen=True)
class TfliteFile:
    """The structure of a whole file; `subgraphs[0]` is the one that runs. `metadata` has its entries by their names.

    `unfit` says why it cannot be run, by kind: `STATE`, `FORM`.
    """

    description: str
    subgraphs: tuple[SubgraphInfo, ...]
    buffers: tuple[memoryview, ...]
    size: int
    metadata: Mapping[str, memoryview] = field(default_factory=dict)
    unfit: Mapping[str, str] = field(default_factory=dict)


def bytes_of(tensor: TensorInfo) -> int:
    """Bytes that a tensor's elements take."""
    types = (*TENSOR_TYPES.values(), *OTHER_TYPES.values())
    width = next(width for name, width in types if name == tensor.type)
    return math.ceil(tensor.elements * width)
