"""The paper: its grey under each pixel, which ink and shadow edges leave alone."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

MIN_SHADOW = 8
"""Grey levels below which nothing is a shadow: the noise of a paper that was estimated."""

TIP_STEPS = 3
"""How many times its least width a shadow may run on to a tip,"""

SHADOW_SPREAD = 1.25
"""there growing no darker than by this factor: what is darker is ink."""

LIGHT_SAMPLES = 500
"""Pixels through which the surface of the light is laid."""


def running_median(grey: np.ndarray, window: float) -> np.ndarray:
    """The median of the square window around each pixel, `window` pixels wide and high, 255 at most."""
    radius = min(127, max(1, int(window) // 2))
    # OpenCV's median repeats the outermost pixels, which would make a broad dark area of a thin dark edge.
    padded = cv2.copyMakeBorder(grey, radius, radius, radius, radius, cv2.BORDER_REFLECT)
    return cv2.medianBlur(padded, 2 * radius + 1)[radius:-radius, radius:-radius]


def without_wide(paper: np.ndarray, grey: np.ndarray, width: float) -> np.ndarray:
    """The paper with all that is at least `width` pixels wide counted to it: the shadows that a median passes over.

    Args:
        paper: uint8 (H, W), the grey of the paper where it is known.
        grey: uint8 (H, W), the image.
        width: more than any stroke's, in pixels.

    Returns:
        uint8 (H, W).
    """
    darker, lighter = _wide(cv2.subtract(paper, grey), width), _wide(cv2.subtract(grey, paper), width)
    result: np.ndarray = cv2.add(cv2.subtract(paper, darker), lighter)
    return result


def _wide(contrast: np.ndarray, width: float) -> np.ndarray:
    """The part of a contrast, uint8 (H, W), that a disc fits into, and the tips of the same shadows.

    What it leaves over is the top-hat transform (Meyer, "Contrast feature extraction", Practical Metallography, 1979).
    """
    size = 2 * round(width / 2) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    inside = cv2.erode(contrast, disc)
    if cv2.minMaxLoc(inside)[1] < MIN_SHADOW:
        return np.zeros_like(contrast)
    wide = cv2.dilate(inside, disc)
    reach = np.ones((size, size), np.uint8)
    for _ in range(TIP_STEPS):
        grown = cv2.dilate(wide, reach)
        # Ink is darker than the shadow that it lies in or leads out of, and stays.
        alike = cv2.compare(contrast, cv2.convertScaleAbs(grown, alpha=SHADOW_SPREAD), cv2.CMP_LE)
        wide = cv2.max(wide, cv2.bitwise_and(cv2.min(contrast, grown), alike))
    return wide


def even_light(grey: np.ndarray) -> np.ndarray:
    """The quadratic surface through most of an image: gradients and vignettes, float32 of the same shape."""
    x, y, step, terms = _light_terms(*grey.shape)
    values = grey[::step, ::step].ravel().astype(np.float32)
    weights = np.ones_like(values)
    ridge = 1e-3 * np.eye(len(terms), dtype=np.float32)
    for _ in range(3):
        # Reweighted by the residual, so that ink and shadows count little; the small ridge keeps a tiny image solvable.
        weighted = terms * weights
        fit = np.linalg.solve(weighted @ terms.T + ridge, weighted @ values)
        residual = values - fit @ terms
        weights = 1.0 / (1.0 + (residual / (_median(np.abs(residual)) + 2.0)) ** 2)
    light: np.ndarray = (fit[0] + fit[1] * x + fit[3] * x**2) + (fit[2] + fit[4] * x) * y + fit[5] * y**2
    return light


@lru_cache(maxsize=4)
def _light_terms(height: int, width: int) -> tuple[np.ndarray, np.ndarray, int, np.ndarray]:
    """What `even_light` needs of an image's size; kept, as frames are of one size.

    Returns:
        x, float32 (W,), and y, float32 (H, 1), of the pixels, -1..1; along each side one pixel in how many is sampled;
        the terms of the surface at those pixels, float32 (6, N).
    """
    x = np.linspace(-1, 1, width, dtype=np.float32)
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    step = max(1, round((height * width / LIGHT_SAMPLES) ** 0.5))
    columns, rows = x[::step], y[::step].ravel()
    some_x, some_y = np.tile(columns, len(rows)), np.repeat(rows, len(columns))
    terms = np.stack([np.ones_like(some_x), some_x, some_y, some_x**2, some_x * some_y, some_y**2])
    return x, y, step, terms


def _median(values: np.ndarray) -> float:
    """The upper median; NumPy's own costs several times as much on a thousand values."""
    middle = len(values) // 2
    return float(np.partition(values, middle)[middle])
