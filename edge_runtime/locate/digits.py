"""Finds ink that has the size and shape of digits, in reading order. No classifier in here."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import cv2
import numpy as np

from edge_runtime.locate.glyphs import Glyph, find_glyphs
from edge_runtime.locate.ink import Ink, find_ink, glance_at_ink, reduced, to_grey
from edge_runtime.locate.masks import edgeless_share, outline_sharpness, stroke_estimate
from edge_runtime.locate.normalise import crop_from_ink
from edge_runtime.locate.rows import into_rows
from edge_runtime.locate.rules import without_rules

MAX_PIXELS = 3_200_000
"""Larger images are read at a reduced scale, so that memory stays bounded."""

MAX_STROKE_PX = 8.0
"""Writing with a bolder stroke is reduced to no more than this, by a whole factor: a digit then is 30 to 100 pixels
tall, whatever the camera."""

GLANCE_PIXELS = 250_000
"""The stroke width is estimated on an image of at most this many pixels."""

NARROW, WIDE = 0.15, 0.7
"""Windows for `glance_at_ink`: a narrow one, which drops shadows, and one for frame-filling digits."""

AS_SHARP, AS_LONG = 0.9, 0.25
"""Where both windows show ink, the narrow one is right if what it shows has edges nearly as sharp as what the wide one
shows, and not much shorter ones: of wide strokes it shows but parts, that fade to the inside."""

MIN_WINDOW_STROKES = 4
"""A glance is believed where its window is this many strokes wide: else it has seen but the rims of wider strokes."""

MIN_STROKE_PX = 1.5

INK_RAMP = 0.1, 0.8
"""Shares of a digit's own contrast that become no ink and full ink in its crop."""

EDGE_STEP, MAX_EDGELESS = 0.35, 0.1
"""A digit's outline is where the grey changes by this share of the digit's contrast within a stroke's width; of what
has none along more than this share of its outline, the rest of the outline is one of the estimated paper."""

FILLING = 0.6
"""A glyph at least this high, as a share of the image, leaves too little paper: its own edges unsettle the estimate."""

MAX_BAR_STROKES, MAX_BAR_WIDTH = 2.5, 0.3
"""A bar between two rules is at most this many stroke widths wide, and this wide as a share of its height."""

BAR_REACH, MIN_BARS = 1.5, 6
"""It ends within this many stroke widths of a rule, and it takes so many of them to be a lattice."""

FAINT_SHARE = 0.5
"""Rules are looked for from this share of the ink's threshold on."""


@dataclass(frozen=True)
class Located:
    """Where a digit is and what it looks like.

    Args:
        box: x, y, width, height in pixels of the image given.
        crop: uint8 (28, 28), white ink on black, in MNIST's form.
        ink: uint8 (h + 2, w + 2), the ink that the crop was made of, 0 for paper, 255 for full ink, with one pixel of
            room on each side; w and h are those of the box over the whole factor by which the image was reduced.
    """

    box: tuple[int, int, int, int]
    crop: np.ndarray
    ink: np.ndarray


@dataclass(frozen=True)
class Stages:
    """What `locate_digits` made of an image on its way, each stage at the scale at which it worked.

    Args:
        grey: uint8 (H, W), the image's brightness.
        contrast: uint8 (H, W), how far each pixel strays from the paper towards the ink; None where no ink was found,
            as all that follows then is empty.
        mask: uint8 (H, W), 1 where ink is, without rules.
        factor: how many pixels of the image one of `contrast` and `mask` covers along each side.
        rows: the digits.
    """

    grey: np.ndarray
    contrast: np.ndarray | None = None
    mask: np.ndarray | None = None
    factor: int = 1
    rows: list[list[Located]] = field(default_factory=list)


def locate_digits(image: np.ndarray) -> list[list[Located]]:
    """Find the digits of an image.

    Args:
        image: uint8 or uint16, (H, W) grey, (H, W, 3) BGR or (H, W, 4) BGRA; digits at least about 14 pixels tall.

    Returns:
        Rows top to bottom, each left to right; an empty list where there are none. Digits that touch come as one:
        `DigitReader` splits them, with the help of its classifier.

    Raises `ValueError` for another dtype or shape.
    """
    return locate_in_stages(image).rows


def locate_in_stages(image: np.ndarray) -> Stages:
    """Find the digits as `locate_digits` does, and keep what each stage gave."""
    grey = to_grey(image)
    glance_factor = _factor_to(GLANCE_PIXELS, grey)
    glanced = reduced(grey, glance_factor)
    stroke = glance_factor * _stroke(glanced)
    if not stroke:
        return Stages(grey)
    factor = min(max(math.ceil(stroke / MAX_STROKE_PX), _factor_to(MAX_PIXELS, grey)), *grey.shape)
    stroke = max(stroke / factor, MIN_STROKE_PX)
    small = glanced if factor == glance_factor else reduced(grey, factor)
    ink = find_ink(small, stroke)
    if ink is None:
        return Stages(grey)
    inked = _mask(ink)
    mask = without_rules(inked, _faint(ink), stroke)
    glyphs, labels = find_glyphs(mask, stroke)
    if mask is not inked:
        glyphs = _without_lattice(glyphs, cv2.subtract(inked, mask), stroke)
    if not ink.even:
        glyphs = [glyph for glyph in glyphs if _has_edges(glyph, small, ink.contrast, mask, labels, stroke)]
    rows = [[_located(glyph, factor, ink.contrast, mask, labels) for glyph in row] for row in into_rows(glyphs)]
    return Stages(grey, ink.contrast, mask, factor, rows)


def _stroke(grey: np.ndarray) -> float:
    """Stroke width of the writing in pixels of `grey`, 0 where there is none; a rough one."""
    narrow = _glance(grey, NARROW)
    if narrow is not None and not narrow.hollow:
        return narrow.stroke
    wide = _glance(grey, WIDE)
    found = narrow if narrow is not None and (wide is None or _shows_whole_edges(narrow, wide)) else wide
    return found.stroke if found is not None else 0.0


@dataclass(frozen=True)
class _Writing:
    """What a glance showed: the stroke width in pixels, more than 0, and what `Ink` and `Glance` say."""

    stroke: float
    mask: np.ndarray
    contrast: np.ndarray
    hollow: bool


def _glance(grey: np.ndarray, window: float) -> _Writing | None:
    """The writing that a window shows, None where it is too narrow for its strokes or there is none."""
    glance = glance_at_ink(grey, window)
    if glance is None:
        return None
    mask = without_rules(_mask(glance.ink), _faint(glance.ink))
    stroke = stroke_estimate(mask)
    if not stroke or stroke * MIN_WINDOW_STROKES > window * min(grey.shape):
        return None
    return _Writing(stroke, mask, glance.ink.contrast, glance.hollow)


def _shows_whole_edges(narrow: _Writing, wide: _Writing) -> bool:
    """Whether the narrow window shows whole strokes, and the wide one more than the writing, or the other way round."""
    sharpness, edges = zip(*(outline_sharpness(one.contrast, one.mask) for one in (narrow, wide)), strict=True)
    return sharpness[0] >= AS_SHARP * sharpness[1] and edges[0] >= AS_LONG * edges[1]


def _factor_to(pixels: int, image: np.ndarray) -> int:
    """The whole factor by which to reduce an image to at most so many pixels."""
    return math.ceil((image.size / pixels) ** 0.5)


def _mask(ink: Ink) -> np.ndarray:
    return (ink.contrast >= ink.threshold).view(np.uint8)


def _faint(ink: Ink) -> np.ndarray:
    return (ink.contrast >= FAINT_SHARE * ink.threshold).view(np.uint8)


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


def _has_edges(
    glyph: Glyph, grey: np.ndarray, contrast: np.ndarray, mask: np.ndarray, labels: np.ndarray, stroke: float
) -> bool:
    """Whether the glyph ends where the image has edges; of a shadow or a page's corner only one side does.

    The estimated paper follows what is wide, and leaves over what is narrow: there a corner ends in mid-air.
    """
    if glyph.height >= FILLING * len(grey):
        return True
    # An edge as soft as the stroke is wide, as those of writing that is out of focus, is an edge.
    window = 2 * round(stroke / 2) + 1
    top, left = max(glyph.y - window, 0), max(glyph.x - window, 0)
    part = np.s_[top : glyph.bottom + window, left : glyph.right + window]
    own = glyph.pixels(labels[part]).view(np.uint8) & mask[part]
    step = EDGE_STEP * _level(contrast[part], own)
    return edgeless_share(grey[part], own, window, step) <= MAX_EDGELESS


def _located(glyph: Glyph, factor: int, contrast: np.ndarray, mask: np.ndarray, labels: np.ndarray) -> Located:
    ink = _ink_of(glyph, contrast, mask, labels)
    box = glyph.x * factor, glyph.y * factor, glyph.width * factor, glyph.height * factor
    return Located(box, crop_from_ink(ink), ink)


def _level(contrast: np.ndarray, mask: np.ndarray) -> float:
    """Contrast of a glyph's full ink: the upper quartile, as its edges are paler."""
    inked = contrast[mask > 0]
    upper_quartile = 3 * len(inked) // 4
    return float(np.partition(inked, upper_quartile)[upper_quartile])


def _ink_of(glyph: Glyph, contrast: np.ndarray, mask: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The glyph's ink as `Located` has it."""
    # One pixel of room, for the grey edge around the ink.
    top, left = max(glyph.y - 1, 0), max(glyph.x - 1, 0)
    part = np.s_[top : glyph.bottom + 1, left : glyph.right + 1]
    own = glyph.pixels(labels[part]).view(np.uint8)
    patch = contrast[part]
    level = _level(patch, own & mask[part])
    near = cv2.dilate(own, np.ones((3, 3), np.uint8))
    none, full = INK_RAMP
    # Both weights fall on the same image: a scale and an offset, clipped to 0..255.
    scale = 255.0 / ((full - none) * level)
    shades = cv2.addWeighted(patch, scale, patch, 0.0, -none * level * scale)
    ink: np.ndarray = shades * near
    height, width = ink.shape
    above, before = 1 - (glyph.y - top), 1 - (glyph.x - left)
    below, behind = glyph.height + 2 - above - height, glyph.width + 2 - before - width
    if above or below or before or behind:
        # At the image's edge there is no room.
        ink = cv2.copyMakeBorder(ink, above, below, before, behind, cv2.BORDER_CONSTANT, value=0)
    return ink
