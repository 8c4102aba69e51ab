"""Turns frames the way that the user sees them: rotated, then flipped, then cropped."""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings

_ROTATE = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_FLIP = {"horizontal": 1, "vertical": 0, "both": -1}


def orient(image: np.ndarray, settings: CaptureSettings) -> np.ndarray:
    """Rotate, flip and crop a frame, uint8 (H, W, 3), in this order; what is not asked for costs nothing.

    Raises `EdgeDigitsError` where the crop reaches outside the frame.
    """
    if settings.rotate:
        image = cv2.rotate(image, _ROTATE[settings.rotate])
    if settings.flip != "none":
        image = cv2.flip(image, _FLIP[settings.flip])
    if settings.crop is None:
        return image
    x, y, width, height = settings.crop
    if x + width > image.shape[1] or y + height > image.shape[0]:
        raise EdgeDigitsError(
            f"the crop {x},{y},{width},{height} reaches outside the frame, which is {image.shape[1]}x{image.shape[0]} "
            "after rotation and flip; give --crop X,Y,WIDTH,HEIGHT within it"
        )
    # A copy: a view would keep the whole frame in memory, and OpenCV's functions want whole rows.
    return np.ascontiguousarray(image[y : y + height, x : x + width])
