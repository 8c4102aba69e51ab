"""Splits digits that touch, where a straight cut, upright or slanted, parts the ink at a thin joint."""

from __future__ import annotations

import numpy as np

from edge_runtime.glyphs import Glyph
from edge_runtime.masks import stroke_width

MIN_WIDTH = 1.2
"""Two digits side by side are at least this wide, as a share of the height of the writing."""

MAX_JOINT_STROKES = 2.5
"""The joint of two digits is one run of ink, at most this many stroke widths long where they touch side to side; a line
through a 0 or a 5 crosses ink two or three times."""

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
        own = glyph.pixels(labels[part])
        labels[part][own & right_side] = next_label
        labels[part][own & ~right_side] = next_label + 1
        for label in (next_label, next_label + 1):
            waiting.append(_glyph_of(label, glyph, labels[part]))
        next_label += 2
    return result


def _right_side(glyph: Glyph, height: float, mask: np.ndarray, labels: np.ndarray) -> np.ndarray | None:
    """The pixels of the glyph's box to the right of the best cut, bool (height, width), None where no cut is good."""
    part = np.s_[glyph.y : glyph.bottom, glyph.x : glyph.right]
    own = glyph.pixels(labels[part]).view(np.uint8) & mask[part]
    stroke = stroke_width(own)
    height, width = glyph.height, glyph.width
    lean = np.arange(height) - height // 2
    best, least = None, MAX_JOINT_STROKES * stroke + 1
    for slant in SLANTS:
        # Each row shifted so that the slanted lines become columns.
        shift = np.rint(slant * lean).astype(int)
        room = int(np.abs(shift).max())
        upright = np.zeros((height, width + 2 * room), np.int8)
        columns = np.arange(width)[None, :] + (room + shift)[:, None]
        upright[np.arange(height)[:, None], columns] = own
        ink = upright.sum(axis=0, dtype=int)
        runs = (np.diff(upright, axis=0, prepend=0) == 1).sum(axis=0)
        share = np.cumsum(ink) / ink.sum()
        possible = (runs <= 1) & (ink < least) & (share >= MIN_PART_INK) & (share <= 1 - MIN_PART_INK)
        for x in np.flatnonzero(possible):
            tall = min(_extent(upright[:, : x + 1]), _extent(upright[:, x + 1 :]))
            if ink[x] < least and tall >= MIN_PART_HEIGHT * height:
                least = ink[x]
                best = columns > x
    return best


def _extent(mask: np.ndarray) -> int:
    """Number of rows from the first that has ink to the last."""
    rows = np.flatnonzero(mask.any(axis=1))
    return int(rows[-1] - rows[0] + 1) if len(rows) else 0


def _glyph_of(label: int, whole: Glyph, labels: np.ndarray) -> Glyph:
    rows, columns = np.nonzero(labels == label)
    x, y = int(columns.min()), int(rows.min())
    width, height = int(columns.max()) - x + 1, int(rows.max()) - y + 1
    return Glyph(whole.x + x, whole.y + y, width, height, len(rows), (label,))
