"""An image's brightness, reduced and smoothed as the later steps need it."""

from __future__ import annotations

import cv2
import numpy as np

NOISE_ROWS = 48
"""Rows from which the noise is estimated."""

GRAINY_SIGMA = 4.0
"""Standard deviation of the pixel noise, in grey levels, above which an image is smoothed first."""


def to_grey(image: np.ndarray) -> np.ndarray:
    """Make one uint8 channel of an image.

    Args:
        image: uint8 or uint16, (H, W) or (H, W, 1) grey, (H, W, 3) BGR or (H, W, 4) BGRA; alpha is ignored.

    Returns:
        uint8 (H, W).

    Raises `ValueError` for another dtype or shape, or an image without pixels.
    """
    if image.dtype not in (np.uint8, np.uint16) or image.ndim not in (2, 3) or image.size == 0:
        raise ValueError(
            f"an image must be uint8 or uint16, (H, W) or (H, W, channels), not {image.dtype} {image.shape}"
        )
    if image.dtype == np.uint16:
        image = (image >> 8).astype(np.uint8)
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    channels = image.shape[2]
    if channels == 1:
        return np.ascontiguousarray(image[:, :, 0])
    if channels not in (3, 4):
        raise ValueError(f"an image must have 1, 3 or 4 channels, not {channels}")
    return cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_BGR2GRAY if channels == 3 else cv2.COLOR_BGRA2GRAY)


def reduced(image: np.ndarray, factor: int) -> np.ndarray:
    """Shrink an image, uint8 (H, W), by a whole factor, each pixel the mean of those it covers; 0 and 1 do nothing.

    Rows and columns that are left over at the bottom and the right are dropped. By a whole factor, because OpenCV
    reduces by others many times slower.
    """
    factor = min(factor, *image.shape)
    if factor <= 1:
        return image
    height, width = image.shape[0] // factor, image.shape[1] // factor
    return cv2.resize(image[: height * factor, : width * factor], (width, height), interpolation=cv2.INTER_AREA)


def smoothed(grey: np.ndarray, grainy_sigma: float) -> np.ndarray:
    """Smooth an image whose pixel noise exceeds a standard deviation; others are returned as they are."""
    if grey.shape[0] < 2 or grey.shape[1] < 3:
        return grey
    # Second difference along some rows: shading drops out; for white noise its deviation is sqrt(6) times the noise's.
    row = grey[:: max(1, grey.shape[0] // NOISE_ROWS)].astype(np.int16)
    second = np.abs(row[:, :-2] - 2 * row[:, 1:-1] + row[:, 2:])
    # The deviation is the median over 0.6745; whether the median is above a limit is told by a count, without sorting.
    beyond = np.count_nonzero(second > 0.6745 * 6**0.5 * grainy_sigma)
    return cv2.GaussianBlur(grey, (5, 5), 0) if 2 * beyond > second.size else grey
