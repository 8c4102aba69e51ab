"""Where the ink is: what stands out from the paper around it, without the lines of ruled and squared paper."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.locate.contrast import separate
from edge_runtime.locate.grey import GRAINY_SIGMA, reduced, smoothed
from edge_runtime.locate.paper import running_median, without_wide
from edge_runtime.locate.writing import Writing

FINE_STROKE_PX = 2.0
"""The paper is estimated on an image in which it is at most this wide,"""

FINE_WINDOW_STROKES = 12
"""as the median of a window of this many stroke widths, which follows shadows and vignettes closely."""

WIDE_STROKES = 5
"""What is this many stroke widths wide is a shadow and no ink."""

FINE_GRAINY_SIGMA, MIN_SMOOTHED_STROKE_PX = 1.5, 3.0
"""An image whose noise is beyond this, a lower limit than `GRAINY_SIGMA`, is smoothed where strokes are at least this
wide: it does not harm them."""


@dataclass(frozen=True)
class Ink:
    """The ink of an image, at the scale of its writing.

    Args:
        contrast: uint8 (H, W), how far each pixel strays from the paper towards the ink.
        mask: uint8 (H, W), 1 where ink is, without rules.
        rules: uint8 (H, W), 1 where rules alone are; None where there are none.
        even: whether the paper is without steps, so that all edges in `contrast` are edges of the image.
    """

    contrast: np.ndarray
    mask: np.ndarray
    rules: np.ndarray | None
    even: bool


def find_ink(writing: Writing) -> Ink | None:
    """Separate ink from paper under uneven light, dark on light or light on dark; None where nothing stands out."""
    stroke = writing.stroke
    grey = smoothed(writing.grey, FINE_GRAINY_SIGMA if stroke >= MIN_SMOOTHED_STROKE_PX else GRAINY_SIGMA)
    factor = math.ceil(stroke / FINE_STROKE_PX)
    small = reduced(grey, factor)
    paper = running_median(small, FINE_WINDOW_STROKES * stroke / factor)
    contrast = separate(grey, without_wide(paper, small, WIDE_STROKES * stroke / factor))
    if contrast is None:
        return None
    mask, inked = contrast.mask_without_rules(stroke)
    rules = None if mask is inked else cv2.subtract(inked, mask)
    return Ink(contrast.values, mask, rules, contrast.even)
