"""Digits drawn as pen strokes, for scenes whose content is known. OpenCV's own fonts differ between its versions."""

from __future__ import annotations

import cv2
import numpy as np

_DIGITS: dict[str, list[list[tuple[float, float]]]] = {
    "0": [[(0.3, 0), (0.08, 0.2), (0, 0.55), (0.1, 0.9), (0.3, 1), (0.5, 0.88), (0.6, 0.5), (0.5, 0.12), (0.3, 0)]],
    "1": [[(0.05, 0.22), (0.25, 0), (0.25, 1)]],
    "2": [[(0.03, 0.2), (0.2, 0.02), (0.45, 0.04), (0.55, 0.25), (0.4, 0.55), (0, 1), (0.6, 0.98)]],
    "3": [[(0.05, 0.05), (0.55, 0.05), (0.28, 0.42), (0.55, 0.55), (0.58, 0.8), (0.35, 1), (0.02, 0.9)]],
    "4": [[(0.35, 0), (0, 0.62), (0.6, 0.62)], [(0.42, 0.35), (0.42, 1)]],
    "5": [[(0.55, 0.02), (0.1, 0), (0.06, 0.42), (0.4, 0.4), (0.57, 0.65), (0.42, 0.95), (0.02, 0.95)]],
    "6": [[(0.45, 0), (0.15, 0.3), (0.02, 0.7), (0.2, 1), (0.48, 0.95), (0.55, 0.7), (0.35, 0.52), (0.05, 0.68)]],
    "7": [[(0, 0.03), (0.6, 0), (0.22, 1)]],
    "8": [
        [(0.3, 0.46), (0.08, 0.3), (0.12, 0.08), (0.3, 0), (0.5, 0.1), (0.52, 0.3), (0.3, 0.46)],
        [(0.3, 0.46), (0.04, 0.68), (0.1, 0.92), (0.3, 1), (0.52, 0.92), (0.57, 0.68), (0.3, 0.46)],
    ],
    "9": [[(0.55, 0.2), (0.35, 0), (0.1, 0.1), (0.05, 0.32), (0.25, 0.48), (0.55, 0.25), (0.5, 1)]],
}
"""Strokes of each digit as points (x, y), in heights of the digit, y down."""


def coverage(label: str, size: tuple[int, int], left: float, top: float, height: float, thickness: int) -> np.ndarray:
    """How much of each pixel the strokes of a digit cover, float32 (H, W), 0..1; `height` is that of the pen's path."""
    image = np.zeros(size, np.uint8)
    for stroke in _DIGITS[label]:
        points = np.array(stroke) * height + (left, top)
        cv2.polylines(image, [np.rint(points * 16).astype(np.int32)], False, 255, thickness, cv2.LINE_AA, 4)
    return image.astype(np.float32) / 255


def write(image: np.ndarray, covered: np.ndarray, ink: float) -> np.ndarray:
    """Lay ink of one grey on a grey image."""
    return np.rint(image * (1 - covered) + ink * covered).astype(np.uint8)
