"""Percentiles of a stream of durations in bounded memory: a run may last for weeks."""

from __future__ import annotations

import math

RESOLUTION = 1.01
"""Each bin of the histogram reaches this much further than the one before, so a percentile is right to half a percent
(the idea of Tene's HdrHistogram, with plain logarithms)."""

SMALLEST_MS = 1e-3
LARGEST_MS = 1e7
BINS = math.ceil(math.log(LARGEST_MS / SMALLEST_MS, RESOLUTION)) + 1


class Percentiles:
    """A histogram of durations in milliseconds, from a microsecond to hours."""

    def __init__(self) -> None:
        self.count = 0
        self._bins = [0] * BINS

    def add(self, milliseconds: float) -> None:
        """Count one duration."""
        kept = min(max(milliseconds, SMALLEST_MS), LARGEST_MS)
        self._bins[round(math.log(kept / SMALLEST_MS) / math.log(RESOLUTION))] += 1
        self.count += 1

    def at(self, percent: float) -> float:
        """The duration in milliseconds that `percent` of them, 0..100, do not exceed; 0 where there were none."""
        wanted = max(1, math.ceil(self.count * percent / 100))
        so_far = 0
        for index, count in enumerate(self._bins):
            so_far += count
            if so_far >= wanted:
                return SMALLEST_MS * RESOLUTION**index
        return 0.0
