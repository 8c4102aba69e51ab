"""What a pen writes, as distance fields: how far a point is from the line that the pen drew, and from the outline.

Of a distance field any pen makes ink: `coverage = radius - distance * scale + 1/2`, clipped to 0..1. So one field of a
digit serves every size, slant and pen, fine or bold, and is smooth however much it is enlarged.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

SIDE = 84
"""Side of a field in its own units, the pixels of MNIST's 28x28 enlarged 3 times."""

TALL = 60
"""Height of a glyph within its field: MNIST's box of 20x20 enlarged 3 times."""


FAR = 1e3
"""A distance, in a field's units, at which no pen leaves ink."""


@dataclass(frozen=True)
class Glyph:
    """Distance fields, float32 (SIDE, SIDE), in units of the field.

    `line`: distance to the centre line. `edge`: signed distance to the outline as it was written, negative within.
    `box`: what the glyph covers, x0, y0, x1, y1 in units of the field.
    """

    line: np.ndarray
    edge: np.ndarray
    box: tuple[int, int, int, int]


def glyph_of_mask(mask: np.ndarray) -> Glyph:
    """The glyph of a mask, uint8 (SIDE, SIDE), 0 or 255, with at least one pixel set."""
    line = _distance_to(thin(mask))
    edge = _distance_to(mask) - _distance_to(255 - mask)
    x, y, width, height = cv2.boundingRect(mask)
    return Glyph(
        cv2.GaussianBlur(line, (0, 0), 1.0), cv2.GaussianBlur(edge, (0, 0), 1.0), (x, y, x + width, y + height)
    )


def glyph_of_image(image: np.ndarray) -> Glyph:
    """The glyph of a digit in MNIST's form, uint8 (28, 28), white ink on black."""
    large = cv2.resize(image, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    mask = np.where(large > max(60, large.max() // 2), 255, 0).astype(np.uint8)
    return glyph_of_mask(mask)


def glyph_of_strokes(strokes: list[np.ndarray], rng: np.random.Generator, bend: float = 0.04) -> Glyph:
    """The glyph of strokes, each points (N, 2) as x, y in 0..1 of the glyph's box, shaken by a hand.

    `bend` is how far the hand moves a point, as a share of the box.
    """
    knots = rng.normal(0, bend, (4, 4, 2))
    canvas = np.zeros((SIDE, SIDE), np.uint8)
    margin = (SIDE - TALL) / 2
    for stroke in strokes:
        at = np.clip(stroke, 0, 1) * 3
        low = np.minimum(at.astype(int), 2)
        fx, fy = (at - low).T[:, :, None]
        x, y = low.T
        moved = stroke + (knots[y, x] * (1 - fx) + knots[y, x + 1] * fx) * (1 - fy)
        moved = moved + (knots[y + 1, x] * (1 - fx) + knots[y + 1, x + 1] * fx) * fy
        points = np.rint((moved * TALL + margin) * 16).astype(np.int32)
        cv2.polylines(canvas, [points], False, 255, 1, cv2.LINE_8, 4)
    if not canvas.any():
        canvas[SIDE // 2, SIDE // 2] = 255
    x0, y0, width, height = cv2.boundingRect(canvas)
    line = cv2.GaussianBlur(_distance_to(canvas), (0, 0), 1.0)
    return Glyph(line, line - rng.uniform(2.5, 5), (x0, y0, x0 + width, y0 + height))


def _distance_to(mask: np.ndarray) -> np.ndarray:
    """How far each pixel is from the nearest one of a mask, at most `FAR`: OpenCV says 3.4e38 where there is none.

    That is infinite once it is blurred, and no number where a pen then weighs it by 0.
    """
    return np.minimum(cv2.distanceTransform(255 - mask, cv2.DIST_L2, 5), np.float32(FAR))


def thin(mask: np.ndarray) -> np.ndarray:
    """The centre lines of a mask, uint8 (H, W), 0 or 255, the same form.

    Zhang, Suen, "A fast parallel algorithm for thinning digital patterns", 1984, by a table of the 256 neighbourhoods.
    As published, it makes nothing of what shrinks to a square of 2x2 pixels, as a round dot may.
    """
    first, second = _thinning_tables()
    thinned: np.ndarray = (mask > 0).astype(np.uint8)
    thinned[[0, -1]] = 0
    thinned[:, [0, -1]] = 0
    while True:
        before = int(np.count_nonzero(thinned))
        for table in (first, second):
            code = cv2.filter2D(thinned, cv2.CV_8U, _NEIGHBOURS, borderType=cv2.BORDER_CONSTANT)
            thinned = cv2.bitwise_and(thinned, cv2.LUT(code, table))
        if np.count_nonzero(thinned) == before:
            return thinned * 255


_NEIGHBOURS = np.array([[128, 1, 2], [64, 0, 4], [32, 16, 8]], np.float32)
"""Weights of P2 (above) and on, clockwise, bit by bit."""


@lru_cache(maxsize=1)
def _thinning_tables() -> tuple[np.ndarray, np.ndarray]:
    """Of each neighbourhood whether its centre stays (1) or goes (0), in the first and the second half step."""
    bits = (np.arange(256)[:, None] >> np.arange(8)) & 1
    count = bits.sum(axis=1)
    rises = ((bits == 0) & (np.roll(bits, -1, axis=1) == 1)).sum(axis=1)
    p2, p4, p6, p8 = bits[:, 0], bits[:, 2], bits[:, 4], bits[:, 6]
    common = (count >= 2) & (count <= 6) & (rises == 1)
    first = common & (p2 * p4 * p6 == 0) & (p4 * p6 * p8 == 0)
    second = common & (p2 * p4 * p8 == 0) & (p2 * p6 * p8 == 0)
    return (~first).astype(np.uint8), (~second).astype(np.uint8)
