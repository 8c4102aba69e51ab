"""Which digit a run of pieces is, or that it is none or wrongly cut: what the model `segment` sees."""

from __future__ import annotations

import numpy as np

from edge_runtime.engines.pixel_network import PixelNetwork
from firmware_assets import SEGMENT

CLASSES = 11
"""Ten digits, and what is none."""


class SegmentNetwork(PixelNetwork):
    """The model `segment`, see `PixelNetwork`."""

    name = SEGMENT
    form = f"of segments: [1, H, W, 2] in, float32 or int8 of scale 1/255, and [1, {CLASSES}] out"

    def probabilities(self, views: np.ndarray) -> np.ndarray:
        """Float32 (N, 11): of each digit, and at last that it is none; of `surroundings`, uint8 (N, H, W, 2)."""
        return softmax(self.logits(views))

    def logits(self, views: np.ndarray) -> np.ndarray:
        """The output, float32 (N, 11), for `surroundings`, uint8 (N, H, W, 2)."""
        logits = np.empty((len(views), CLASSES), np.float32)
        for row, view in zip(logits, views, strict=True):
            row[:] = self.infer(view)
        return logits

    @staticmethod
    def fits(given: list[int], result: list[int]) -> bool:
        """Two channels in, the classes out."""
        return given[3] == 2 and result == [1, CLASSES]


def softmax(logits: np.ndarray) -> np.ndarray:
    """Probabilities, float32, along the last axis."""
    chances = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares: np.ndarray = chances / chances.sum(axis=-1, keepdims=True)
    return shares
