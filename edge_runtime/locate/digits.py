"""From an image to its digits in reading order, one step after the other. No classifier in here."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

from edge_runtime.locate.crops import Located, make_crop
from edge_runtime.locate.glyphs import find_glyphs
from edge_runtime.locate.grey import to_frame, to_grey
from edge_runtime.locate.ink import Ink, find_ink
from edge_runtime.locate.rows import into_rows
from edge_runtime.locate.strays import without_strays
from edge_runtime.locate.writing import find_writing


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
        explained: share of the ink that is the digits', 0..1; the rest was left out.
        ink: the ink that the digits were found in.
    """

    grey: np.ndarray
    contrast: np.ndarray | None = None
    mask: np.ndarray | None = None
    factor: int = 1
    rows: list[list[Located]] = field(default_factory=list)
    explained: float = 0.0
    ink: Ink | None = None


def locate_digits(image: np.ndarray) -> list[list[Located]]:
    """Find the digits of an image.

    Args:
        image: uint8 or uint16, (H, W) grey, (H, W, 3) BGR or (H, W, 4) BGRA; digits at least about 14 pixels tall.

    Returns:
        Rows top to bottom, each left to right; an empty list where there are none. Digits that touch come as one,
        and marks beside them come too: `DigitReader` tells, with the help of its classifier.

    Raises `ValueError` for another dtype or shape.
    """
    return locate_in_stages(image).rows


def locate_in_stages(image: np.ndarray) -> Stages:
    """Find the digits as `locate_digits` does, and keep what each stage gave."""
    frame = to_frame(image)
    return locate_in_ink(frame, on_paper(frame))


def on_paper(frame: np.ndarray) -> Ink | None:
    """What stands out in a frame from the paper around it, rules left out; None where nothing does."""
    writing = find_writing(to_grey(frame))
    return find_ink(writing) if writing is not None else None


def locate_in_ink(frame: np.ndarray, ink: Ink | None) -> Stages:
    """Find the digits in ink that an eye saw in a frame; None where it saw none."""
    if ink is None:
        return Stages(to_grey(frame))
    glyphs, labels = find_glyphs(ink.mask, ink.stroke)
    glyphs = without_strays(glyphs, labels, ink)
    of_digits = [row for row in into_rows(glyphs) if not all(glyph.low for glyph in row)]
    rows = [[make_crop(glyph, labels, ink) for glyph in row] for row in of_digits]
    # A glyph's area has the gaps in its strokes filled.
    explained = min(1.0, sum(glyph.area for row in of_digits for glyph in row) / max(cv2.countNonZero(ink.mask), 1))
    height, width = ink.mask.shape
    inside = np.s_[ink.margin : height - ink.margin, ink.margin : width - ink.margin]
    return Stages(to_grey(frame), ink.contrast[inside], ink.mask[inside], ink.factor, rows, explained, ink)
