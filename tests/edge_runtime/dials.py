"""Dials to read by regions: digits on the drums of a meter, between two positions too, and of seven segments."""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime import Region
from edge_runtime.locate.regions import box_region

HEIGHT, WIDTH, STEP, MARGIN = 96, 60, 80, 30

SEGMENTS = {
    "a": (14, 8, 46, 14),
    "b": (44, 12, 50, 46),
    "c": (44, 50, 50, 84),
    "d": (14, 82, 46, 88),
    "e": (10, 50, 16, 84),
    "f": (10, 12, 16, 46),
    "g": (14, 45, 46, 51),
}
LIT = ("abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgecd", "abc", "abcdefg", "abcdfg")


def drum(position: float, ink: int = 90, paper: int = 160) -> np.ndarray:
    """The window of a drum at a position, 0..10: 2.5 shows the lower half of a 2 above the upper half of a 3."""
    digit = int(position) % 10
    strip = np.vstack([_printed(digit, ink, paper), _printed((digit + 1) % 10, ink, paper)])
    start = round((position - int(position)) * HEIGHT)
    return strip[start : start + HEIGHT]


def _printed(digit: int, ink: int, paper: int) -> np.ndarray:
    cell = np.full((HEIGHT, WIDTH, 3), paper, np.uint8)
    scale, thickness = 2.5, 5
    (width, height), _ = cv2.getTextSize(str(digit), cv2.FONT_HERSHEY_DUPLEX, scale, thickness)
    place = (WIDTH - width) // 2, (HEIGHT + height) // 2
    cv2.putText(cell, str(digit), place, cv2.FONT_HERSHEY_DUPLEX, scale, (ink,) * 3, thickness, cv2.LINE_AA)
    return cell


def seven_segments(digit: int) -> np.ndarray:
    """A red digit of a score board, its dark segments faintly seen."""
    cell = np.full((HEIGHT, WIDTH, 3), 15, np.uint8)
    for name, (left, top, right, bottom) in SEGMENTS.items():
        colour = (60, 60, 240) if name in LIT[digit] else (25, 25, 30)
        cv2.rectangle(cell, (left, top), (right, bottom), colour, cv2.FILLED)
    return cell


def dial(cells: list[np.ndarray]) -> tuple[np.ndarray, tuple[Region, ...]]:
    """A frame, uint8 (H, W, 3), with cells beside each other, a little blurred, and the region of each: d0, d1, ..."""
    frame = np.full((HEIGHT + 2 * MARGIN, STEP * len(cells) + MARGIN, 3), 70, np.uint8)
    regions = []
    for index, cell in enumerate(cells):
        left = MARGIN + STEP * index - 5
        frame[MARGIN : MARGIN + HEIGHT, left : left + WIDTH] = cell
        regions.append(box_region(f"d{index}", left, MARGIN, WIDTH, HEIGHT))
    return cv2.GaussianBlur(frame, (3, 3), 0), tuple(regions)
