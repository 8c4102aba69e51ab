"""How bold the writing is, at a glance, and so the scale at which an image is read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from edge_runtime.locate.contrast import MIN_CONTRAST, THRESHOLD_SHARE, fill_level, one_sided, separate
from edge_runtime.locate.grey import GRAINY_SIGMA, reduced, smoothed
from edge_runtime.locate.masks import outline_sharpness, stroke_estimate
from edge_runtime.locate.paper import even_light, running_median, without_wide

COARSE_SIDE = 90
"""While the stroke is unknown, the paper is estimated on an image with about this many pixels along its longer side."""

MAX_HOLLOW = 0.1
"""How many pixels that look like ink may be taken for paper, over those that are taken for ink,"""

ALIKE_SHARE = 0.92
"""where a pixel looks like ink whose grey is this far on the way from the paper's to the ink's."""

WIDE_SHARE = 0.5
"""What is this wide, as a share of the window, is a shadow and no ink."""

MAX_PIXELS = 3_200_000
"""Larger images are read at a reduced scale, so that memory stays bounded."""

MAX_STROKE_PX = 8.0
"""Writing with a bolder stroke is reduced to no more than this, by a whole factor: a digit then is 30 to 100 pixels
tall, whatever the camera."""

GLANCE_PIXELS = 250_000
"""The stroke width is estimated on an image of at most this many pixels."""

NARROW, WIDE = 0.15, 0.7
"""Windows whose median is taken for paper, as shares of the image's shorter side: a narrow one, which drops shadows,
and one for frame-filling digits. Strokes up to about half as wide come out whole, what is wider not at all."""

AS_SHARP, AS_LONG = 0.9, 0.25
"""Where both windows show ink, the narrow one is right if what it shows has edges nearly as sharp as what the wide one
shows, and not much shorter ones: of wide strokes it shows but parts, that fade to the inside."""

MIN_WINDOW_STROKES = 4
"""A glance is believed where its window is this many strokes wide: else it has seen but the rims of wider strokes."""

MIN_STROKE_PX = 1.5


@dataclass(frozen=True)
class Writing:
    """An image at the scale at which its writing is read.

    Args:
        grey: uint8 (H, W), its brightness.
        factor: how many pixels of the image one of `grey` covers along each side.
        stroke: stroke width of the writing in pixels of `grey`, at least `MIN_STROKE_PX`; a rough one.
    """

    grey: np.ndarray
    factor: int
    stroke: float


def find_writing(grey: np.ndarray) -> Writing | None:
    """Choose the scale of an image, uint8 (H, W), by a glance at its writing; None where there is none."""
    glance_factor = _factor_to(GLANCE_PIXELS, grey)
    glanced = reduced(grey, glance_factor)
    stroke = glance_factor * _stroke(glanced)
    if not stroke:
        return None
    factor = min(max(math.ceil(stroke / MAX_STROKE_PX), _factor_to(MAX_PIXELS, grey)), *grey.shape)
    small = glanced if factor == glance_factor else reduced(grey, factor)
    return Writing(small, factor, max(stroke / factor, MIN_STROKE_PX))


def _factor_to(pixels: int, image: np.ndarray) -> int:
    """The whole factor by which to reduce an image to at most so many pixels."""
    return math.ceil((image.size / pixels) ** 0.5)


def _stroke(grey: np.ndarray) -> float:
    """Stroke width of the writing in pixels of `grey`, 0 where there is none; a rough one."""
    narrow = _glance(grey, NARROW)
    if narrow is not None and not narrow.hollow:
        return narrow.stroke
    wide = _glance(grey, WIDE)
    found = narrow if narrow is not None and (wide is None or _shows_whole_edges(narrow, wide)) else wide
    return found.stroke if found is not None else 0.0


class _Glance(NamedTuple):
    """Roughly where the ink is.

    Args:
        stroke: stroke width in pixels, more than 0.
        mask: uint8 (H, W), 1 where ink is, without rules.
        contrast: uint8 (H, W), as `Contrast` has it.
        hollow: whether as much that looks like ink was taken for paper: a shadow, or the inside of wide strokes.
    """

    stroke: float
    mask: np.ndarray
    contrast: np.ndarray
    hollow: bool


def _glance(grey: np.ndarray, window: float) -> _Glance | None:
    """The writing that a window shows, None where it is too narrow for its strokes or there is none."""
    grey = smoothed(grey, GRAINY_SIGMA)
    small = reduced(grey, round(max(grey.shape) / COARSE_SIDE))
    light = even_light(small)
    level = np.clip(128.0 + small - light, 0, 255).astype(np.uint8)
    window_px = min(small.shape) * window
    flat_paper = running_median(level, window_px)
    hollow = _hollow(level, flat_paper)
    flat_paper = without_wide(flat_paper, level, WIDE_SHARE * window_px)
    contrast = separate(grey, np.clip(light + flat_paper - 128.0, 0, 255).astype(np.uint8))
    if contrast is None:
        return None
    mask, _ = contrast.mask_without_rules()
    stroke = stroke_estimate(mask)
    if not stroke or stroke * MIN_WINDOW_STROKES > window * min(grey.shape):
        return None
    return _Glance(stroke, mask, contrast.values, hollow)


def _hollow(level: np.ndarray, paper: np.ndarray) -> bool:
    """Whether pixels as dark as the ink, or as light, were taken for paper."""
    side = one_sided(paper, paper, level)
    tail = np.where(np.arange(256) < MIN_CONTRAST, 0, side.counts)
    inked = side.contrast >= max(MIN_CONTRAST, THRESHOLD_SHARE * fill_level(tail))
    if not inked.any():
        return True
    ink_level, paper_level = level[inked].mean(), paper[inked].mean()
    limit = paper_level + ALIKE_SHARE * (ink_level - paper_level)
    alike = level <= limit if ink_level < paper_level else level >= limit
    return bool(np.count_nonzero(alike & ~inked) > MAX_HOLLOW * np.count_nonzero(inked))


def _shows_whole_edges(narrow: _Glance, wide: _Glance) -> bool:
    """Whether the narrow window shows whole strokes, and the wide one more than the writing, or the other way round."""
    sharpness, edges = zip(*(outline_sharpness(one.contrast, one.mask) for one in (narrow, wide)), strict=True)
    return sharpness[0] >= AS_SHARP * sharpness[1] and edges[0] >= AS_LONG * edges[1]
