"""What neighbours say, read as one line without cuts: what the model `line` sees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from edge_runtime.engines.pixel_network import PixelNetwork
from edge_runtime.engines.segment_network import CLASSES, softmax
from firmware_assets import LINE

STEP = 2
"""Columns of a line for each of which the network says what it sees."""

GAP = 16
"""Columns of paper between lines that are read in one call: more than what stands before a column counts for."""


class LineNetwork(PixelNetwork):
    """The model `line`, see `PixelNetwork`."""

    name = LINE
    form = f"of lines: [1, H, W, 1] in, float32 or int8 of scale 1/255, and [1, 1, W/{STEP}, {CLASSES}] out"

    def probabilities(self, lines: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Of each digit and at last of none, in each `STEP` columns of each line.

        Args:
            lines: uint8 (H, w) each, see `edge_runtime.locate.line`; w is a multiple of `STEP`, at most W.

        Returns:
            Float32 (w / STEP, 11) each. Several short lines take one call.
        """
        height, width, _ = self.input_shape
        found: list[np.ndarray] = []
        start = 0
        while start < len(lines):
            strip = np.zeros((height, width, 1), np.uint8)
            lefts: list[int] = []
            left = 0
            while start + len(lefts) < len(lines):
                line = lines[start + len(lefts)]
                if left + line.shape[1] > width:
                    break
                strip[:, left : left + line.shape[1], 0] = line
                lefts.append(left)
                left += line.shape[1] + GAP
            seen = softmax(self.infer(strip)[0])
            for line, left in zip(lines[start:], lefts, strict=False):
                found.append(seen[left // STEP : (left + line.shape[1]) // STEP])
            start += len(lefts)
        return found

    @staticmethod
    def fits(given: list[int], result: list[int]) -> bool:
        """One channel in, the classes of each `STEP` columns out."""
        return given[3] == 1 and result == [1, 1, given[2] // STEP, CLASSES]
