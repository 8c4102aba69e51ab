"""The ink of a small image that shows one digit and nothing else."""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.contrast import MIN_CONTRAST
from edge_runtime.locate.grey import GRAINY_SIGMA, smoothed, to_grey
from edge_runtime.locate.masks import label_components

MIN_SMOOTHED_SIDE = 64
"""In an image of one digit smaller than this, edges of strokes would pass for noise."""

MIN_PIECE_SHARE = 0.05
"""In an image of one digit, pieces with less than this share of the largest one's ink are specks."""

PLANE_SIDE = 32
"""Pixels along each side of the image to which the plane of the light is fitted, at most."""

MIN_LIGHT = 0.1
"""A plane that falls below this share of its highest point is not light on paper."""


def isolated_ink(image: np.ndarray) -> np.ndarray:
    """Ink of a small image of one digit: uint8 (H, W), 0 for paper, 255 for full ink; all 0 where there is none.

    The paper is the side of Otsu's threshold (IEEE Trans. SMC 9(1), 1979) that holds most of the border and the image.
    """
    grey = to_grey(image)
    if min(grey.shape) >= MIN_SMOOTHED_SIDE:
        grey = smoothed(grey, GRAINY_SIGMA)
    # Flattened only where that tells ink from paper better: most of a close-cut bold digit is ink, not paper.
    grey, split, _ = max(((image, *_split(image)) for image in (grey, _without_slope(grey))), key=lambda one: one[2])
    light = grey > split
    border = np.concatenate([light[0], light[-1], light[:, 0], light[:, -1]])
    # A crop cut close has ink on its border: then it is the whole image that tells.
    dark_ink = border.mean() + light.mean() >= 1
    ink_mask = ~light if dark_ink else light
    if not ink_mask.any() or ink_mask.all():
        return np.zeros_like(grey)
    paper, full = float(np.median(grey[~ink_mask])), float(np.median(grey[ink_mask]))
    if abs(full - paper) < MIN_CONTRAST:
        return np.zeros_like(grey)
    scaled = (grey.astype(np.float32) - paper) * (255.0 / (full - paper))
    ink = np.clip(scaled, 0, 255).astype(np.uint8)
    labels, stats = label_components(ink_mask.view(np.uint8))
    areas = stats[1:, cv2.CC_STAT_AREA]
    specks = np.flatnonzero(areas < MIN_PIECE_SHARE * areas.max()) + 1
    if len(specks):
        # With the grey rim around each.
        ink[cv2.dilate(np.isin(labels, specks).view(np.uint8), np.ones((3, 3), np.uint8)) > 0] = 0
    return ink


def _without_slope(grey: np.ndarray) -> np.ndarray:
    """A small image, uint8 (H, W), as if the light fell evenly: divided by a plane through most of its pixels.

    A plane and not `even_light`'s surface, which could follow a bold digit that fills the image. Returned as it is
    where the plane comes near black.
    """
    height, width = grey.shape
    x = (np.arange(width, dtype=np.float32) + 0.5) / width - 0.5
    y = (np.arange(height, dtype=np.float32) + 0.5) / height - 0.5
    size = min(width, PLANE_SIDE), min(height, PLANE_SIDE)
    values = cv2.resize(grey, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    some_x, some_y = (np.linspace(0.5 / side, 1 - 0.5 / side, side, dtype=np.float32) - 0.5 for side in size)
    terms = np.stack([np.ones_like(values), *np.meshgrid(some_x, some_y)]).reshape(3, -1)
    values = values.ravel()
    weights = np.ones_like(values)
    ridge = 1e-3 * np.eye(3, dtype=np.float32)
    for _ in range(6):
        # The least absolute deviation, by reweighted least squares.
        weighted = terms * weights
        fit = np.linalg.solve(weighted @ terms.T + ridge, weighted @ values)
        weights = 1.0 / np.maximum(np.abs(values - fit @ terms), 1.0)
    plane = fit[0] + fit[1] * x + fit[2] * y[:, None]
    if plane.min() <= MIN_LIGHT * plane.max():
        return grey
    flat: np.ndarray = np.clip(grey * (fit[0] / plane), 0, 255).astype(np.uint8)
    return flat


def _split(grey: np.ndarray) -> tuple[float, float]:
    """Otsu's threshold of an image, and the share of its variance that lies between the two sides, 0..1."""
    split, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    light = (grey > split).view(np.uint8)
    share = cv2.countNonZero(light) / grey.size
    between = share * (1 - share) * (cv2.mean(grey, light)[0] - cv2.mean(grey, 1 - light)[0]) ** 2
    variance = float(np.var(grey))
    return split, between / variance if variance else 0.0
