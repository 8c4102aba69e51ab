"""A group of neighbours as one line of writing at a fixed height, for the network that reads it without cuts."""

from __future__ import annotations

import cv2
import numpy as np

HEIGHT, WIDTH = 32, 192
"""Of what the network takes, in pixels; a longer line is not read."""

STEP = 2
"""Columns for each of which the network says what it sees."""

DIGIT_HEIGHT, MARGIN = 20, 4
"""The row's digits are as tall as MNIST's; paper to the left of the ink and to its right, in pixels."""


def line_of(ink: np.ndarray, height: float, middle: float) -> np.ndarray | None:
    """Ink at the line's scale, uint8 (HEIGHT, w), 0 for paper, w a multiple of `STEP`; None where it is too long.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink.
        height: of the row's digits, in pixels.
        middle: of the row, in pixels from the upper edge.
    """
    scale = DIGIT_HEIGHT / height
    width, tall = (max(1, round(side * scale)) for side in ink.shape[::-1])
    whole = -(-(width + 2 * MARGIN) // STEP) * STEP
    if whole > WIDTH:
        return None
    line = np.zeros((HEIGHT, whole), np.uint8)
    top = round(HEIGHT / 2 - middle * scale)
    first, last = max(0, top), min(HEIGHT, top + tall)
    if first < last:
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        small = cv2.resize(ink, (width, tall), interpolation=how)
        line[first:last, MARGIN : MARGIN + width] = small[first - top : last - top]
    return line
