"""A segment with what stands around it: two channels of a window, for a network that tells digits from wrong cuts."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from edge_runtime.locate.path import Segments
from edge_runtime.locate.pieces import Pieces

SIDE = 32
"""Height and width of a view, in pixels."""

WINDOW = 1.6
"""Side of the window over the longer side of the segment's box, which is in the middle of it."""


def surroundings(pieces: Pieces, segments: Segments, chosen: Sequence[int]) -> np.ndarray:
    """Views of some segments, uint8 (N, SIDE, SIDE, 2): the segment's own ink, and all ink; 0 for paper.

    Args:
        pieces, segments: as they were found.
        chosen: indices of segments.
    """
    views = np.zeros((len(chosen), SIDE, SIDE, 2), np.uint8)
    boxes, first, last = segments.boxes.tolist(), segments.first.tolist(), segments.last.tolist()
    height, width = pieces.ink.shape
    for view, segment in zip(views, chosen, strict=True):
        left, top, right, bottom = boxes[segment]
        side = max(4, round(WINDOW * max(right - left, bottom - top)))
        x, y = (left + right - side) // 2, (top + bottom - side) // 2
        part = np.s_[max(y, 0) : min(y + side, height), max(x, 0) : min(x + side, width)]
        window = np.zeros((side, side, 2), np.uint8)
        inside = np.s_[part[0].start - y : part[0].stop - y, part[1].start - x : part[1].stop - x]
        ink = pieces.ink[part]
        window[(*inside, 1)] = ink
        # Below 1 an unsigned difference wraps round to more than any.
        is_own = pieces.labels[part] - np.uint16(first[segment] + 1) <= last[segment] - first[segment]
        np.multiply(ink, is_own, out=window[(*inside, 0)])
        how = cv2.INTER_AREA if side > SIDE else cv2.INTER_LINEAR
        cv2.resize(window, (SIDE, SIDE), dst=view, interpolation=how)
    return views
