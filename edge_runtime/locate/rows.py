"""Reading order: glyphs into rows, rows top to bottom, each left to right."""

from __future__ import annotations

from typing import Protocol, TypeVar

import numpy as np

MIN_OVERLAP = 0.4
"""Neighbours of a row share at least this part of the lower one's height."""

LOW = 0.6
"""A glyph lower than this share of the one before it, as a comma or a small zero, does not tell where the row is."""

SLOPES = np.tan(np.radians(np.arange(-10.0, 10.5, 0.5)))
"""Slopes that a page's rows may have, in pixels down per pixel to the right."""

MIN_GLYPHS = 6
"""Fewer glyphs line up along some slope by chance."""

MAX_BAND = 2.0
"""Rows are level where, looked at level, they are bands no higher than this many glyphs, bare paper in between;"""

MAX_COVERED = 0.8
"""else they slope where, looked at along the slope, the glyphs cover at most this share of what they cover level."""


class Placed(Protocol):
    """What has a box, in pixels: a glyph, a digit."""

    @property
    def x(self) -> int:
        """Left edge."""

    @property
    def y(self) -> int:
        """Upper edge."""

    @property
    def width(self) -> int:
        """At least 1."""

    @property
    def height(self) -> int:
        """At least 1."""


PlacedType = TypeVar("PlacedType", bound=Placed)


def into_rows(glyphs: list[PlacedType]) -> list[list[PlacedType]]:
    """Group glyphs into rows.

    From left to right each glyph joins the row whose last glyph, low ones aside, it overlaps most in height, looked at
    along the page's slope; so a row may bend, and have wide gaps.
    """
    if not glyphs:
        return []
    glyphs = sorted(glyphs, key=lambda glyph: glyph.x)
    slope = _slope(glyphs)
    tops = [glyph.y - slope * (glyph.x + glyph.width / 2) for glyph in glyphs]
    bottoms = [top + glyph.height for top, glyph in zip(tops, glyphs)]  # noqa: B905 (one top a glyph)
    rows: list[list[int]] = []
    anchors: list[int] = []
    for index, glyph in enumerate(glyphs):
        overlaps = [
            (min(bottoms[index], bottoms[anchor]) - max(tops[index], tops[anchor]))
            / min(glyph.height, glyphs[anchor].height)
            for anchor in anchors
        ]
        best = max(range(len(rows)), key=overlaps.__getitem__, default=-1)
        if best >= 0 and overlaps[best] >= MIN_OVERLAP:
            rows[best].append(index)
            if glyph.height >= LOW * glyphs[anchors[best]].height:
                anchors[best] = index
        else:
            rows.append([index])
            anchors.append(index)
    rows.sort(key=lambda row: sum(tops[index] + bottoms[index] for index in row) / len(row))
    return [[glyphs[index] for index in row] for row in rows]


def _slope(glyphs: list[PlacedType]) -> float:
    """The slope of a page's rows, 0 where they are level or it cannot be told."""
    if len(glyphs) < MIN_GLYPHS:
        return 0.0
    bands = _level_bands(glyphs)
    typical = sorted(glyph.height for glyph in glyphs)[len(glyphs) // 2]
    if max(bands) <= MAX_BAND * typical:
        return 0.0
    x, y, heights = np.array([(glyph.x + glyph.width / 2, glyph.y, glyph.height) for glyph in glyphs]).T
    tops = y - SLOPES[:, None] * x
    order = np.argsort(tops, axis=1)
    bottoms = np.take_along_axis(tops + heights, order, axis=1)
    tops = np.take_along_axis(tops, order, axis=1)
    reached = np.maximum.accumulate(bottoms, axis=1)
    bare = (tops[:, 1:] - reached[:, :-1]).clip(0).sum(axis=1)
    covered = reached[:, -1] - tops[:, 0] - bare
    best = int(np.argmin(covered))
    return float(SLOPES[best]) if covered[best] <= MAX_COVERED * sum(bands) else 0.0


def _level_bands(glyphs: list[PlacedType]) -> list[int]:
    """Heights of the bands between bare paper, looked at level."""
    bands: list[int] = []
    start = reached = min(glyph.y for glyph in glyphs)
    for glyph in sorted(glyphs, key=lambda glyph: glyph.y):
        if glyph.y > reached:
            bands.append(reached - start)
            start = glyph.y
        reached = max(reached, glyph.y + glyph.height)
    return [*bands, reached - start]
