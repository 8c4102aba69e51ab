"""A sheet of paper in the making: its colours, and the truth of what is a digit's ink."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

INK_COVERAGE = 0.4
"""From this coverage on a pixel is a digit's ink."""

HEIGHT_STEPS = 24
"""Steps an octave in which the height of a digit is written into the truth."""


def height_code(height: float) -> int:
    """The truth's code, 1..255, of ink that belongs to a digit of `height` pixels: log2 in 24ths; 0 is no ink."""
    return int(np.clip(round(HEIGHT_STEPS * np.log2(max(height, 1.1))), 1, 255))


@dataclass
class Sheet:
    """A sheet that is drawn on.

    `colour`: float32 (H, W, 3), RGB reflectance 0..1. `truth`: uint8 (H, W), `height_code` where a digit's ink is, 0
    elsewhere. `dark`: writing on it is lighter than it.
    """

    colour: np.ndarray
    truth: np.ndarray
    dark: bool

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.truth.shape[0], self.truth.shape[1]

    def lay(
        self,
        coverage: np.ndarray,
        left: int,
        top: int,
        colour: np.ndarray,
        cover: float = 1.0,
        opaque: bool = False,
        grain: np.ndarray | None = None,
        digit_height: float | None = None,
    ) -> None:
        """Lay ink of `coverage`, float32 (h, w) in 0..1, on the sheet with its top left corner at `left`, `top`.

        The sheet must hold it. Ink stains: it multiplies the paper's colour, as pigments do; what is `opaque` hides it.
        """
        height, width = coverage.shape
        rows, columns = slice(top, top + height), slice(left, left + width)
        amount = coverage * cover
        if grain is not None:
            amount = amount * grain[rows, columns]
        below = self.colour[rows, columns]
        if opaque:
            below += amount[:, :, None] * (colour - below)
        else:
            below *= 1 - amount[:, :, None] * (1 - colour)
        if digit_height is not None:
            self.truth[rows, columns][coverage > INK_COVERAGE] = height_code(digit_height)


def log_uniform(rng: np.random.Generator, low: float, high: float) -> float:
    """A number between `low` and `high` whose logarithm is uniform."""
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


@lru_cache(maxsize=1)
def _noise_bank() -> np.ndarray:
    return np.random.default_rng(0).standard_normal((1024, 1024), np.float32)


def noise(shape: tuple[int, int], size: float, rng: np.random.Generator) -> np.ndarray:
    """Noise, float32 of `shape` up to 1000 a side, mean about 0, deviation about 1, its grains `size` pixels wide."""
    step = max(1.0, size)
    height, width = (min(1024, int(side / step) + 4) for side in shape)
    top, left = rng.integers(0, 1025 - height), rng.integers(0, 1025 - width)
    patch = _noise_bank()[top : top + height, left : left + width]
    if rng.random() < 0.5:
        patch = patch[:, ::-1]
    if step == 1.0:
        return np.ascontiguousarray(patch[: shape[0], : shape[1]])
    grown = cv2.resize(patch, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(grown, np.float32)
