"""A learned eye: its ink is where the map has it, its contrast that of the frame."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from edge_runtime.locate.digits import locate_in_ink
from edge_runtime.locate.learned import learned_ink
from tests.edge_runtime.scenes import coverage

SIZE = 240, 320


def frame_and_map(scale: float, light_on_dark: bool, channels: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A 3 among lines through it, its map, and how much of each pixel the digit covers."""
    digit = coverage("3", SIZE, 120, 50, 80, 9)
    lines = np.zeros(SIZE, np.float32)
    for y in range(20, SIZE[0], 24):
        lines[y : y + 2] = 1.0
    covered = np.maximum(digit, lines)
    frame = np.rint(200 - 140 * covered).astype(np.uint8)
    if light_on_dark:
        frame = 255 - frame
    frame = frame if channels == 1 else np.dstack([frame] * channels)
    ink_map = cv2.resize(digit, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return frame, np.rint(255 * ink_map).astype(np.uint8), digit


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("light_on_dark", [False, True])
@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_the_maps_ink_is_found_without_the_lines(scale: float, light_on_dark: bool, channels: int) -> None:
    frame, ink_map, digit = frame_and_map(scale, light_on_dark, channels)
    ink = learned_ink(frame, ink_map)
    assert ink is not None
    assert ink.contrast.dtype == ink.mask.dtype == np.uint8
    small = cv2.resize(digit, ink.mask.shape[::-1], interpolation=cv2.INTER_AREA)
    assert np.mean(ink.mask[small > 0.9]) > 0.95
    assert np.mean(ink.mask[cv2.dilate(small, np.ones((5, 5))) < 0.05]) == 0
    assert np.median(ink.contrast[small > 0.9]) > 70
    ((place,),) = locate_in_ink(frame, ink).rows
    x, y, width, height = cv2.boundingRect((digit > 0.5).astype(np.uint8))
    assert np.abs(np.array(place.box) - (x, y, width, height)).max() <= 6


@pytest.mark.parametrize("level", [0, 50, 127])
def test_what_is_nowhere_sure_is_no_ink(level: int) -> None:
    assert learned_ink(np.full((60, 80), 200, np.uint8), np.full((30, 40), level, np.uint8)) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (3, 7)])
def test_ink_without_contrast_is_none(shape: tuple[int, int]) -> None:
    assert learned_ink(np.full(shape, 90, np.uint8), np.full(shape, 255, np.uint8)) is None
