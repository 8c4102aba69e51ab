from __future__ import annotations

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings
from edge_runtime.frames.orientation import orient

NUMBERS = np.array([[1, 2, 3], [4, 5, 6]], np.uint8)
IMAGE: np.ndarray = np.repeat(NUMBERS[:, :, None], 3, axis=2)


def rows(image: np.ndarray) -> list[list[int]]:
    return image[:, :, 0].tolist()


@pytest.mark.parametrize(
    ("rotate", "flip", "expected"),
    [
        (0, "none", [[1, 2, 3], [4, 5, 6]]),
        (90, "none", [[4, 1], [5, 2], [6, 3]]),
        (180, "none", [[6, 5, 4], [3, 2, 1]]),
        (270, "none", [[3, 6], [2, 5], [1, 4]]),
        (0, "horizontal", [[3, 2, 1], [6, 5, 4]]),
        (0, "vertical", [[4, 5, 6], [1, 2, 3]]),
        (0, "both", [[6, 5, 4], [3, 2, 1]]),
        (90, "horizontal", [[1, 4], [2, 5], [3, 6]]),
    ],
)
def test_rotation_is_clockwise_and_comes_before_the_flip(rotate: int, flip: str, expected: list[list[int]]) -> None:
    assert rows(orient(IMAGE, CaptureSettings(rotate=rotate, flip=flip))) == expected


def test_the_crop_is_measured_in_the_turned_frame() -> None:
    image = orient(IMAGE, CaptureSettings(rotate=90, crop=(1, 0, 1, 3)))
    assert rows(image) == [[1], [2], [3]]
    assert image.flags.c_contiguous


@pytest.mark.parametrize("crop", [(2, 0, 1, 1), (0, 3, 1, 1), (0, 0, 3, 1), (1, 1, 1, 3)])
def test_a_crop_outside_the_frame_names_both(crop: tuple[int, int, int, int]) -> None:
    with pytest.raises(EdgeDigitsError, match=f"crop {','.join(map(str, crop))} .* 2x3"):
        orient(IMAGE, CaptureSettings(rotate=90, crop=crop))


def test_what_is_not_asked_for_costs_nothing() -> None:
    assert orient(IMAGE, CaptureSettings()) is IMAGE


@pytest.mark.parametrize(
    ("crop", "expected"),
    [((0, 0, 3, 2), [[1, 2, 3], [4, 5, 6]]), ((2, 1, 1, 1), [[6]]), ((1, 0, 2, 1), [[2, 3]]), ((0, 1, 2, 1), [[4, 5]])],
)
def test_a_crop_may_reach_to_the_edges(crop: tuple[int, int, int, int], expected: list[list[int]]) -> None:
    assert rows(orient(IMAGE, CaptureSettings(crop=crop))) == expected


@pytest.mark.parametrize("crop", [(0, 0, 4, 1), (0, 0, 1, 3), (1, 0, 3, 1), (0, 1, 1, 2)])
def test_a_crop_that_reaches_one_pixel_outside_is_refused(crop: tuple[int, int, int, int]) -> None:
    with pytest.raises(EdgeDigitsError, match="outside the frame, which is 3x2 after"):
        orient(IMAGE, CaptureSettings(crop=crop))
