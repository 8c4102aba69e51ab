"""The paper: its grey under each pixel, which ink and shadow edges leave alone."""

from __future__ import annotations

import cv2
import numpy as np

LIGHT_SAMPLES = 500
"""Pixels through which the surface of the light is laid."""

PLANE_SIDE = 32
"""Pixels along each side of the image to which the plane of the light is fitted, at most."""

MIN_LIGHT = 0.1
"""A plane that falls below this share of its highest point is not light on paper."""


def running_median(grey: np.ndarray, window: float) -> np.ndarray:
    """The median of the square window around each pixel, `window` pixels wide and high, 255 at most."""
    radius = min(127, max(1, int(window) // 2))
    # OpenCV's median repeats the outermost pixels, which would make a broad dark area of a thin dark edge.
    padded = cv2.copyMakeBorder(grey, radius, radius, radius, radius, cv2.BORDER_REFLECT)
    return cv2.medianBlur(padded, 2 * radius + 1)[radius:-radius, radius:-radius]


def even_light(grey: np.ndarray) -> np.ndarray:
    """The quadratic surface through most of an image: gradients and vignettes, float32 of the same shape."""
    height, width = grey.shape
    x = np.linspace(-1, 1, width, dtype=np.float32)
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    step = max(1, round((grey.size / LIGHT_SAMPLES) ** 0.5))
    columns, rows = x[::step], y[::step].ravel()
    some_x, some_y = np.tile(columns, len(rows)), np.repeat(rows, len(columns))
    terms = np.stack([np.ones_like(some_x), some_x, some_y, some_x**2, some_x * some_y, some_y**2])
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


def without_slope(grey: np.ndarray) -> np.ndarray:
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


def _median(values: np.ndarray) -> float:
    """The upper median; NumPy's own costs several times as much on a thousand values."""
    middle = len(values) // 2
    return float(np.partition(values, middle)[middle])
