from __future__ import annotations

from dataclasses import FrozenInstanceError

import numpy as np
import pytest

from edge_runtime.engines.tensor_form import TensorForm, form_of, image_and_scores
from edge_runtime.engines.tflite_structure import SubgraphInfo, TensorInfo
from edge_runtime.errors import EdgeDigitsError


def tensor(
    name: str, scales: tuple[float, ...] = (), zero_points: tuple[int, ...] = (), kind: str = "int8"
) -> TensorInfo:
    return TensorInfo(name, (1, 28, 28), kind, 0, None, np.array(scales, "<f4"), np.array(zero_points, "<i8"), 0)


TENSORS = tensor("image"), tensor("between"), tensor("scores")


def test_the_image_and_the_scores_are_the_only_ones_of_their_kind() -> None:
    assert image_and_scores(SubgraphInfo(TENSORS, (), (0,), (2,))) == (TENSORS[0], TENSORS[2])


@pytest.mark.parametrize(("inputs", "outputs"), [((0, 1), (2,)), ((0,), (1, 2)), ((), (2,)), ((0,), ())])
def test_a_model_with_other_than_one_of_each_is_no_classifier(
    inputs: tuple[int, ...], outputs: tuple[int, ...]
) -> None:
    with pytest.raises(EdgeDigitsError, match="one input and one output are needed"):
        image_and_scores(SubgraphInfo(TENSORS, (), inputs, outputs))


@pytest.mark.parametrize(
    ("scales", "zero_points", "kind", "scale", "zero_point"),
    [
        ((0.5,), (-128,), "int8", 0.5, -128),
        ((), (), "float32", 0.0, 0),
        ((0.5, 0.25), (3, 4), "int8", 0.0, 0),  # Per channel, which no image is.
    ],
)
def test_the_form_has_the_scale_of_the_whole_tensor(
    scales: tuple[float, ...], zero_points: tuple[int, ...], kind: str, scale: float, zero_point: int
) -> None:
    form = form_of(tensor("image", scales, zero_points, kind))
    assert form == TensorForm((1, 28, 28), np.dtype(kind), scale, zero_point)
    assert (type(form.scale), type(form.zero_point)) == (float, int)
    with pytest.raises(FrozenInstanceError):
        form.scale = 1.0  # type: ignore[misc]
