"""Whether anything moves before a camera: a frame that shows what the last one showed need not be read again."""

from __future__ import annotations

import math
import time

import cv2
import numpy as np

from edge_runtime.reading import Reading

BLOCK = 8
"""Frames are compared by the means of blocks of this many pixels along each side: noise vanishes, a stroke does not."""

NOISE = 5.0
"""A block has changed where it did so by more than this many standard deviations of what all blocks did: noise alone
does in about one frame of a hundred, which then is read."""

LEAST_STEP, MOST_STEP = 5, 16
"""... and by more than this many grey levels whatever the noise, as JPEG's differs from block to block, and surely by
more than the latter: no camera's noise is so loud in the mean of a block, but where all moves nothing tells the noise.

A line of 1 by 14 pixels that is 30 levels darker than its paper moves a block by 4, one of 60 levels by 8.
"""


MOST_KEPT_S = 5.0
"""A scene is read anew after so many seconds, whatever moved: the model may be another one by now."""


class Stillness:
    """Keeps the reading of a scene for as long as nothing moves in it, `MOST_KEPT_S` at most.

    A reading is kept once `settled_after` frames in a row were read alike, so that noise has had its say. Frames are
    compared with the last one that was read, so that slow changes add up.

    Args:
        settled_after: frames in a row that must have been read alike, at least 1.
    """

    def __init__(self, settled_after: int) -> None:
        self._settled_after = settled_after
        self._alike = 0
        self._last: Reading | None = None
        self._blocks: np.ndarray | None = None
        self._read_at = 0.0

    def kept(self, image: np.ndarray) -> Reading | None:
        """The last reading, without timings, where a frame, uint8 (H, W, 3), shows nothing else; None where it may."""
        if self._last is None or self._blocks is None or time.monotonic() - self._read_at > MOST_KEPT_S:
            return None
        blocks = _blocks_of(image)
        if blocks.shape != self._blocks.shape or _moves(blocks - self._blocks):
            return None
        return Reading(self._last.rows)

    def was_read(self, image: np.ndarray, reading: Reading) -> None:
        """Take what was read in a frame."""
        same = self._last is not None and self._last.row_texts == reading.row_texts
        self._alike = self._alike + 1 if same else 1
        self._last = reading
        self._read_at = time.monotonic()
        self._blocks = _blocks_of(image) if self._alike >= self._settled_after else None


def _blocks_of(image: np.ndarray) -> np.ndarray:
    """The means of the blocks, int16 (H / 8, W / 8, 3)."""
    height, width = image.shape[:2]
    size = max(1, width // BLOCK), max(1, height // BLOCK)
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.int16)


def _moves(change: np.ndarray) -> bool:
    """Whether blocks, int16, changed by more than noise does; the light of the whole frame may."""
    change = np.abs(change - np.int16(np.median(change)))
    # The mean of what is half-normal, without the blocks that surely moved: whole levels have no fine median.
    still = change[change <= MOST_STEP]
    deviation = math.sqrt(math.pi / 2) * float(still.mean()) if still.size else 0.0
    return int(change.max()) > min(max(NOISE * deviation, LEAST_STEP), MOST_STEP)
