"""How a model takes its image and gives its scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

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


def image_and_scores(graph: SubgraphInfo) -> tuple[TensorInfo, TensorInfo]:
    """A model's input and output; raises `EdgeDigitsError` where there is more than one of either."""
    if len(graph.inputs) != 1 or len(graph.outputs) != 1:
        raise EdgeDigitsError("not a classifier of single images: one input and one output are needed")
    return graph.tensors[graph.inputs[0]], graph.tensors[graph.outputs[0]]


def form_of(tensor: TensorInfo) -> TensorForm:
    """The form of a .tflite file's input or output."""
    scale, zero_point = (tensor.scales[0], tensor.zero_points[0]) if len(tensor.scales) == 1 else (0, 0)
    return TensorForm(tensor.shape, np.dtype(tensor.type), float(scale), int(zero_point))
