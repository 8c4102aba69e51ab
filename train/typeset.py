"""Printed characters as ink, in the typefaces that come with Matplotlib (DejaVu Sans, Serif, Mono; STIX)."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextPath

TYPEFACES = [
    FontProperties(family=family, weight=weight, style=style)
    for family in ("DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono", "STIXGeneral")
    for weight in ("normal", "bold")
    for style in ("normal", "italic")
]
SUBPIXEL_BITS = 4
MARGIN = 4


def typeset(character: str, typeface: int, height: int) -> np.ndarray:
    """One printed character, its ink `height` pixels high: uint8 (H, W), 255 for ink, with an empty margin.

    `typeface` counts in `TYPEFACES`.
    """
    outline = _outline(character, typeface)
    points = np.concatenate(outline)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = height / max(high[1] - low[1], (high[0] - low[0]) / 4)
    size = np.ceil((high - low) * scale).astype(int) + 2 * MARGIN
    canvas = np.zeros((size[1], size[0]), np.uint8)
    # Matplotlib counts y upwards.
    scaled = [((part - (low[0], high[1])) * (scale, -scale) + MARGIN) * (1 << SUBPIXEL_BITS) for part in outline]
    cv2.fillPoly(canvas, [np.rint(part).astype(np.int32) for part in scaled], 255, cv2.LINE_AA, SUBPIXEL_BITS)
    return canvas


@cache
def _outline(character: str, typeface: int) -> list[np.ndarray]:
    path = TextPath((0, 0), character, size=100, prop=TYPEFACES[typeface])
    return [np.asarray(part) for part in path.to_polygons()]
