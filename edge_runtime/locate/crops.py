"""Glyphs into crops: each digit's own ink, without its neighbours', and that ink in MNIST's form."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.locate.glyphs import Glyph
from edge_runtime.locate.ink import Ink
from edge_runtime.locate.masks import full_contrast
from edge_runtime.locate.normalise import crop_from_ink

INK_RAMP = 0.1, 0.8
"""Shares of a digit's own contrast that become no ink and full ink in its crop."""


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


def make_crop(glyph: Glyph, labels: np.ndarray, ink: Ink, factor: int) -> Located:
    """What a glyph looks like.

    Args:
        glyph, labels: as `find_glyphs` gives them.
        ink: where the glyph was found.
        factor: how many pixels of the image one of `ink` covers along each side.
    """
    patch = _ink_of(glyph, labels, ink)
    box = glyph.x * factor, glyph.y * factor, glyph.width * factor, glyph.height * factor
    return Located(box, crop_from_ink(patch), patch)


def _ink_of(glyph: Glyph, labels: np.ndarray, ink: Ink) -> np.ndarray:
    """The glyph's ink as `Located` has it."""
    # One pixel of room, for the grey edge around the ink.
    top, left = max(glyph.y - 1, 0), max(glyph.x - 1, 0)
    part = np.s_[top : glyph.bottom + 1, left : glyph.right + 1]
    own = glyph.pixels(labels[part]).view(np.uint8)
    patch = ink.contrast[part]
    level = full_contrast(patch, own & ink.mask[part])
    near = cv2.dilate(own, np.ones((3, 3), np.uint8))
    none, full = INK_RAMP
    # Both weights fall on the same image: a scale and an offset, clipped to 0..255.
    scale = 255.0 / ((full - none) * level)
    shades = cv2.addWeighted(patch, scale, patch, 0.0, -none * level * scale)
    own_ink: np.ndarray = shades * near
    height, width = own_ink.shape
    above, before = 1 - (glyph.y - top), 1 - (glyph.x - left)
    below, behind = glyph.height + 2 - above - height, glyph.width + 2 - before - width
    if above or below or before or behind:
        # At the image's edge there is no room.
        own_ink = cv2.copyMakeBorder(own_ink, above, below, before, behind, cv2.BORDER_CONSTANT, value=0)
    return own_ink
