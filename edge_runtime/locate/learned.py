"""A learned eye: the ink that a network shows, its contrast that of the frame."""

from __future__ import annotations

import math

import cv2
import numpy as np

from edge_runtime.locate.contrast import MIN_CONTRAST
from edge_runtime.locate.grey import reduced, to_grey
from edge_runtime.locate.ink import Ink
from edge_runtime.locate.masks import label_components, stroke_estimate
from edge_runtime.locate.writing import MAX_STROKE_PX, MIN_STROKE_PX

SURE_INK, MAYBE_INK = 128, 51
"""What may be ink is taken for ink where it is connected to what is surely ink (hysteresis)."""

PAPER_STROKES = 12
"""The paper's grey is the mean of what is no ink in a window of this many stroke widths."""


def learned_ink(frame: np.ndarray, ink_map: np.ndarray) -> Ink | None:
    """The ink that a network sees in a frame.

    Args:
        frame: as `to_frame` gives it.
        ink_map: the probability that a pixel is a digit's ink, uint8 (h, w), 0..255 for 0..1, of the frame at any
            scale.

    Returns None where it sees none.
    """
    grey = to_grey(frame)
    height, width = grey.shape
    surely = _connected(ink_map)
    if not surely.any():
        return None
    whole = cv2.resize(np.where(surely, ink_map, 0).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
    stroke = stroke_estimate((whole >= SURE_INK).view(np.uint8))
    factor = max(1, min(math.ceil(stroke / MAX_STROKE_PX), height, width))
    grey, whole = reduced(grey, factor), reduced(whole, factor)
    mask = _connected(whole).view(np.uint8)
    if not mask.any():
        return None
    stroke = max(stroke_estimate(mask), MIN_STROKE_PX)
    bare = (cv2.dilate(mask, np.ones((3, 3), np.uint8)) == 0).astype(np.float32)
    window = (2 * int(PAPER_STROKES * stroke / 2) + 1,) * 2
    share = cv2.blur(bare, window)
    # Where no paper is near, nothing stands out from it.
    darker = (cv2.blur(grey * bare, window) / np.maximum(share, 1e-3) - grey) * (share >= 1e-3)
    if darker[mask > 0].mean() < 0:
        darker = -darker
    contrast = np.clip(darker, 0, 255).astype(np.uint8)
    mask = mask * (contrast >= MIN_CONTRAST).view(np.uint8)
    if not mask.any():
        return None
    return Ink(grey, contrast, mask, None, even=True, stroke=stroke, factor=factor)


def _connected(ink_map: np.ndarray) -> np.ndarray:
    """What may be ink and is connected to what surely is, bool (h, w)."""
    labels, _ = label_components((ink_map >= MAYBE_INK).view(np.uint8))
    keep = np.zeros(int(labels.max()) + 1, bool)
    keep[labels[ink_map >= SURE_INK]] = True
    keep[0] = False
    return np.asarray(keep[labels])
