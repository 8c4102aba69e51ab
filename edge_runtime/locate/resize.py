"""An image into a model's size, by one of three modes, named as Edge Impulse names them."""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.names import FIT_SHORTEST, SQUASH


def resized(image: np.ndarray, height: int, width: int, mode: str = SQUASH) -> np.ndarray:
    """An image, uint8 (H, W) or (H, W, 3), in another size.

    Args:
        image: at least one pixel.
        height, width: in pixels, at least 1.
        mode: one of `names.RESIZE_MODES`.
    """
    rows, columns = image.shape[:2]
    if mode == SQUASH:
        return _scaled(image, height, width)
    if mode == FIT_SHORTEST:
        # The part of the wanted aspect that is as large as can be.
        scale = min(rows / height, columns / width)
        part_rows, part_columns = max(1, round(height * scale)), max(1, round(width * scale))
        top, left = (rows - part_rows) // 2, (columns - part_columns) // 2
        return _scaled(image[top : top + part_rows, left : left + part_columns], height, width)
    scale = min(height / rows, width / columns)
    inner = _scaled(image, max(1, round(rows * scale)), max(1, round(columns * scale)))
    padded = np.zeros((height, width, *image.shape[2:]), np.uint8)
    top, left = (height - inner.shape[0]) // 2, (width - inner.shape[1]) // 2
    padded[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
    return padded


def _scaled(image: np.ndarray, height: int, width: int) -> np.ndarray:
    shrinks = height < image.shape[0] or width < image.shape[1]
    scaled: np.ndarray = cv2.resize(
        image, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    )
    return scaled
