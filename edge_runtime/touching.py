"""Splits digits that touch, where a straight cut, upright or slanted, parts the ink at a thin joint."""

from __future__ import annotations

import numpy as np

from edge_runtime.glyphs import Glyph
from edge_runtime.normalise import stroke_width

MIN_WIDTH = 1.2
"""Two digits side by side are at least this wide, as a share of the height of the writing."""

MAX_JOINT_STROKES = 1.3
"""The joint of two digits crosses one stroke; the inside of a 0 or a 5 crosses two or three."""

MIN_PART_HEIGHT = 0.85
"""Each part is at least this tall, as a share of the whole: a bar or a tail that sticks out is not a digit."""

MIN_PART_INK = 0.18
SLANTS = np.linspace(-0.3, 0.3, 7)
"""Cuts are upright or lean by this many pixels a row."""


def split_touching(glyphs: list[Glyph], height: float, mask: np.ndarray, labels: np.ndarray) -> list[Glyph]:
    """Split each glyph that two or more digits make up.

    Args:
        glyphs: what was found, each made of one or more labels.
        height: height of the writing in pixels.
        mask: uint8 (H, W), 1 where ink is.
        labels: int32 (H, W); ink that becomes a glyph of its own gets a new label here.

    Returns:
        The glyphs, split ones replaced by their parts.
    """
    result: list[Glyph] = []
    waiting = list(glyphs)
    next_label = int(labels.max()) + 1
    while waiting:
        glyph = waiting.pop()
        right_side = _right_side(glyph, height, mask, labels) if glyph.width >= MIN_WIDTH * height else None
        if right_side is None:
            result.append(glyph)
            continue
        part = np.s_[glyph.y : glyph.bottom, glyph.x : glyph.right]
        own = np.isin(labels[part], glyph.labels)
        labels[part][own & right_side] = next_label
        labels[part][own & ~right_side] = next_label + 1
        for label in (next_label, next_label + 1):
            waiting.append(_glyph_of(label, glyph, labels[part]))
        next_label += 2
    return result


def _right_side(glyph: Glyph, height: float, mask: np.ndarray, labels: np.ndarray) -> np.ndarray | None:
    """The pixels of the glyph's box to the right of the best cut, bool (height, width), None where no cut is good."""
    part = np.s_[glyph.y : glyph.bottom, glyph.x : glyph.right]
    own = (np.isin(labels[part], glyph.labels) & (mask[part] > 0)).astype(np.uint8)
    stroke = stroke_width(own)
    rows, columns = np.nonzero(own)
    total = len(rows)
    all_rows, all_columns = np.indices(own.shape)
    middle = glyph.height / 2
    best, best_ink = None, MAX_JOINT_STROKES * stroke
    for slant in SLANTS:
        # The column at half height of the slanted line through each pixel of ink.
        shifted = np.rint(columns + slant * (rows - middle)).astype(int)
        ink = np.bincount(np.clip(shifted, 0, glyph.width - 1), minlength=glyph.width)
        before = np.cumsum(ink)
        for x in np.flatnonzero(ink[1:-1] <= best_ink) + 1:
            if not MIN_PART_INK * total <= before[x] <= (1 - MIN_PART_INK) * total or ink[x] >= best_ink:
                continue
            left, right = rows[shifted <= x], rows[shifted > x]
            if min(np.ptp(left), np.ptp(right)) + 1 < MIN_PART_HEIGHT * glyph.height:
                continue
            best_ink = float(ink[x])
            best = np.rint(all_columns + slant * (all_rows - middle)) > x
    return best


def _glyph_of(label: int, whole: Glyph, labels: np.ndarray) -> Glyph:
    rows, columns = np.nonzero(labels == label)
    x, y = int(columns.min()), int(rows.min())
    width, height = int(columns.max()) - x + 1, int(rows.max()) - y + 1
    return Glyph(whole.x + x, whole.y + y, width, height, len(rows), (label,))
