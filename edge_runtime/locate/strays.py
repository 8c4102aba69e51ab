"""Glyphs that are no writing: bars between rules, and corners of pages and shadows that end in mid-air."""

from __future__ import annotations

import math

import numpy as np

from edge_runtime.locate.glyphs import Glyph
from edge_runtime.locate.ink import Ink
from edge_runtime.locate.masks import edgeless_share, full_contrast
from edge_runtime.locate.writing import Writing

EDGE_STEP, MAX_EDGELESS = 0.35, 0.1
"""A digit's outline is where the grey changes by this share of the digit's contrast within a stroke's width; of what
has none along more than this share of its outline, the rest of the outline is one of the estimated paper."""

FILLING = 0.6
"""A glyph at least this high, as a share of the image, leaves too little paper: its own edges unsettle the estimate."""

MAX_BAR_STROKES, MAX_BAR_WIDTH = 2.5, 0.3
"""A bar between two rules is at most this many stroke widths wide, and this wide as a share of its height."""

BAR_REACH, MIN_BARS = 1.5, 6
"""It ends within this many stroke widths of a rule, and it takes so many of them to be a lattice."""


def without_strays(glyphs: list[Glyph], labels: np.ndarray, ink: Ink, writing: Writing) -> list[Glyph]:
    """The glyphs without those that paper and light made.

    Args:
        glyphs, labels: as `find_glyphs` gives them.
        ink: where they were found.
        writing: where the ink was found.
    """
    if ink.rules is not None:
        glyphs = _without_lattice(glyphs, ink.rules, writing.stroke)
    if not ink.even:
        glyphs = [glyph for glyph in glyphs if _has_edges(glyph, labels, ink, writing)]
    return glyphs


def _without_lattice(glyphs: list[Glyph], rules: np.ndarray, stroke: float) -> list[Glyph]:
    """The glyphs without the bars between rules, where these are most: joints between bricks, the cells of a table.

    One alone may be a 1 that was written from line to line.
    """
    others = [glyph for glyph in glyphs if not _joins_rules(glyph, rules, stroke)]
    bars = len(glyphs) - len(others)
    return others if bars >= MIN_BARS and bars > len(others) else glyphs


def _joins_rules(glyph: Glyph, rules: np.ndarray, stroke: float) -> bool:
    """Whether the glyph is a bar from one rule to the next, or to the image's edge."""
    if glyph.width > MAX_BAR_STROKES * stroke or glyph.width > MAX_BAR_WIDTH * glyph.height:
        return False
    # To the sides, too: where a stroke crosses a rule it stays, and with it the rule's ink under it.
    reach = math.ceil(BAR_REACH * stroke)
    beside = np.s_[max(glyph.x - reach, 0) : glyph.right + reach]
    at_top = glyph.y == 0 or rules[max(glyph.y - reach, 0) : glyph.y + reach, beside].any()
    at_bottom = glyph.bottom == len(rules) or rules[max(glyph.bottom - reach, 0) : glyph.bottom + reach, beside].any()
    return bool(at_top and at_bottom)


def _has_edges(glyph: Glyph, labels: np.ndarray, ink: Ink, writing: Writing) -> bool:
    """Whether the glyph ends where the image has edges; of a shadow or a page's corner only one side does.

    The estimated paper follows what is wide, and leaves over what is narrow: there a corner ends in mid-air.
    """
    if glyph.height >= FILLING * len(writing.grey):
        return True
    # An edge as soft as the stroke is wide, as those of writing that is out of focus, is an edge.
    window = 2 * round(writing.stroke / 2) + 1
    top, left = max(glyph.y - window, 0), max(glyph.x - window, 0)
    part = np.s_[top : glyph.bottom + window, left : glyph.right + window]
    own = glyph.pixels(labels[part]).view(np.uint8) & ink.mask[part]
    step = EDGE_STEP * full_contrast(ink.contrast[part], own)
    return edgeless_share(writing.grey[part], own, window, step) <= MAX_EDGELESS
