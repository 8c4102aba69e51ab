"""How a model takes its image and gives its scores: shapes, types, quantisation, and what the scores are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from edge_runtime.engines.tflite_structure import DEQUANTIZE, QUANTIZE, RESHAPE, SQUEEZE
from edge_runtime.errors import EdgeDigitsError

if TYPE_CHECKING:
    from edge_runtime.engines.tflite_structure import SubgraphInfo, TensorInfo


@dataclass(frozen=True)
class TensorForm:
    """How a model takes its image or gives its scores: `scale` is 0 where the values are floats."""

    shape: tuple[int, ...]
    dtype: np.dtype
    scale: float
    zero_point: int

    @property
    def is_image(self) -> bool:
        """Whether it has an `image_shape`."""
        try:
            return bool(self.image_shape)
        except EdgeDigitsError:
            return False

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """Height, width and channels of an image of this form; raises `EdgeDigitsError` where it is none."""
        batch, *sizes = self.shape or (0,)
        if batch == 1 and len(sizes) == 1 and sizes[0] > 1 and math.isqrt(sizes[0]) ** 2 == sizes[0]:
            return math.isqrt(sizes[0]), math.isqrt(sizes[0]), 1
        if batch == 1 and (len(sizes) == 2 or (len(sizes) == 3 and sizes[2] in (1, 3))):
            return sizes[0], sizes[1], sizes[2] if len(sizes) == 3 else 1
        raise EdgeDigitsError(
            f"not a classifier of single images: input shape {list(self.shape)}; supported: [1, H, W], [1, H, W, 1], "
            "[1, H, W, 3], and [1, N] for squares of N pixels"
        )


def image_and_scores(graph: SubgraphInfo) -> tuple[TensorInfo, TensorInfo]:
    """A model's input and output; raises `EdgeDigitsError` where there is more than one of either."""
    if len(graph.inputs) != 1 or len(graph.outputs) != 1:
        raise EdgeDigitsError("not a classifier of single images: one input and one output are needed")
    return graph.tensors[graph.inputs[0]], graph.tensors[graph.outputs[0]]


def form_of(tensor: TensorInfo) -> TensorForm:
    """The form of a .tflite file's input or output."""
    scale, zero_point = (tensor.scales[0], tensor.zero_points[0]) if len(tensor.scales) == 1 else (0, 0)
    return TensorForm(tensor.shape, np.dtype(tensor.type), float(scale), int(zero_point))


def last_operator(graph: SubgraphInfo) -> int | None:
    """The code of the operator that computes a model's scores, those that only put them otherwise left out."""
    index, code = graph.outputs[0], None
    for operator in reversed(graph.operators):
        if index in operator.outputs:
            code = operator.code
            if code not in (DEQUANTIZE, QUANTIZE, RESHAPE, SQUEEZE):
                break
            index = operator.inputs[0]
    return code
