"""Ink with what stands around it: two channels of a window, for a network that tells digits from wrong cuts."""

from __future__ import annotations

import cv2
import numpy as np

SIDE = 32
"""Height and width of a view, in pixels."""

WINDOW = 1.6
"""Side of the window over the longer side of the ink's box, which is in the middle of it."""


def surroundings(
    ink: np.ndarray, labels: np.ndarray, first: np.ndarray, last: np.ndarray, boxes: np.ndarray
) -> np.ndarray:
    """Views of parts of some ink, uint8 (N, SIDE, SIDE, 2): the part's own ink, and all ink; 0 for paper.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink.
        labels: uint16 (H, W), the label of each pixel, 0 where there is no ink.
        first, last: integers (N,), the labels of which each part consists, both inclusive.
        boxes: integers (N, 4), left, top, right, bottom of each part, the latter two exclusive.
    """
    views = np.zeros((len(boxes), SIDE, SIDE, 2), np.uint8)
    height, width = ink.shape
    for view, start, end, (left, top, right, bottom) in zip(
        views, first.tolist(), last.tolist(), boxes.tolist(), strict=True
    ):
        side = max(4, round(WINDOW * max(right - left, bottom - top)))
        x, y = (left + right - side) // 2, (top + bottom - side) // 2
        x0, x1, y0, y1 = max(x, 0), min(x + side, width), max(y, 0), min(y + side, height)
        window = np.zeros((side, side, 2), np.uint8)
        inside = window[y0 - y : y1 - y, x0 - x : x1 - x]
        inside[..., 1] = ink[y0:y1, x0:x1]
        # Below 1 an unsigned difference wraps round to more than any.
        is_own = labels[top:bottom, left:right] - np.uint16(start) <= end - start
        np.multiply(ink[top:bottom, left:right], is_own, out=window[top - y : bottom - y, left - x : right - x, 0])
        how = cv2.INTER_AREA if side > SIDE else cv2.INTER_LINEAR
        cv2.resize(window, (SIDE, SIDE), dst=view, interpolation=how)
    return views
