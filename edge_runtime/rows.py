"""Reading order: glyphs into rows, rows top to bottom, each left to right."""

from __future__ import annotations

from edge_runtime.glyphs import Glyph

MIN_OVERLAP = 0.4
"""Neighbours of a row share at least this part of the lower one's height."""


def into_rows(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Group glyphs into rows.

    From left to right each glyph joins the row whose last glyph it overlaps most in height, so that a row may slope.
    """
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: glyph.x):
        overlaps = [_overlap(glyph, row[-1]) for row in rows]
        best = max(range(len(rows)), key=overlaps.__getitem__, default=-1)
        if best >= 0 and overlaps[best] >= MIN_OVERLAP:
            rows[best].append(glyph)
        else:
            rows.append([glyph])
    return sorted(rows, key=lambda row: sum(glyph.y + glyph.height / 2 for glyph in row) / len(row))


def _overlap(glyph: Glyph, other: Glyph) -> float:
    shared = min(glyph.bottom, other.bottom) - max(glyph.y, other.y)
    return shared / min(glyph.height, other.height)
