"""How far each pixel strays from paper that is known, in whichever direction the ink does, and from where it is ink."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.locate.rules import without_rules

MIN_CONTRAST = 8
"""Grey levels below which nothing is ink: JPEG and sensor noise alone reach this."""

NOISE_SHARE = 0.002
"""Share of the pixels that may stray from the paper, away from the ink, further than what is called noise,"""

NOISE_OF_INK = 0.15
"""or a share of those that stray as far towards the ink: the edges of shadows do."""

THRESHOLD_SHARE = 0.45
"""Ink begins at this share of the contrast of full ink."""

MIN_ONE_SIDED = 2.0
"""How many times more pixels beyond the threshold there must be on the ink's side of the paper than on the other."""

HISTOGRAM_ROWS = 120
"""About as many rows are counted to choose the threshold."""

FAINT_SHARE = 0.5
"""Rules are looked for from this share of the ink's threshold on."""


@dataclass(frozen=True)
class Contrast:
    """How far the pixels of an image stray from its paper.

    Args:
        values: uint8 (H, W), 0 on paper.
        threshold: from which value on a pixel counts as ink.
        even: whether the paper is without steps, so that all edges in `values` are edges of the image.
    """

    values: np.ndarray
    threshold: int
    even: bool

    def mask_without_rules(self, stroke: float | None = None) -> tuple[np.ndarray, np.ndarray]:
        """The ink without rules, and with them: uint8 (H, W), 1 where ink is; the same array where there are none.

        Args:
            stroke: stroke width of the writing in pixels, where it is known.
        """
        inked = self._at_least(self.threshold)
        return without_rules(inked, self._at_least(FAINT_SHARE * self.threshold), stroke), inked

    def _at_least(self, value: float) -> np.ndarray:
        return (self.values >= value).view(np.uint8)


@dataclass(frozen=True)
class OneSided:
    """The ink's side of the paper: contrast, uint8 (H, W), its histogram and the other side's, float64 (256,)."""

    contrast: np.ndarray
    counts: np.ndarray
    other_counts: np.ndarray


def one_sided(darkest: np.ndarray, lightest: np.ndarray, grey: np.ndarray) -> OneSided:
    """What strays from paper whose grey is known within two bounds, each uint8 (H, W)."""
    darker, lighter = cv2.subtract(darkest, grey), cv2.subtract(grey, lightest)
    dark_counts, light_counts = _histogram(darker), _histogram(lighter)
    # Noise and texture stray from the median both ways alike; ink only one way, and far.
    cubes = np.arange(256, dtype=np.float64) ** 3
    if dark_counts @ cubes >= light_counts @ cubes:
        return OneSided(darker, dark_counts, light_counts)
    return OneSided(lighter, light_counts, dark_counts)


def separate(grey: np.ndarray, paper: np.ndarray) -> Contrast | None:
    """The contrast of an image, uint8 (H, W), whose paper is known, uint8, of that size or smaller.

    None where nothing stands out from the paper, or not to one side alone.
    """
    size = grey.shape[1], grey.shape[0]
    # Between two pixels of the reduced paper a shadow may begin anywhere: what lies between their greys is no ink.
    beside = np.ones((3, 3), np.uint8)
    low, high = cv2.erode(paper, beside), cv2.dilate(paper, beside)
    even = cv2.minMaxLoc(cv2.subtract(high, low))[1] < MIN_CONTRAST
    if even:
        darkest = lightest = cv2.resize(paper, size, interpolation=cv2.INTER_LINEAR)
    else:
        darkest, lightest = (cv2.resize(bound, size, interpolation=cv2.INTER_LINEAR) for bound in (low, high))
    side = one_sided(darkest, lightest, grey)
    ink_above, others_above = (np.cumsum(counts[::-1])[::-1] for counts in (side.counts, side.other_counts))
    noise = int(np.argmax(others_above < np.maximum(NOISE_SHARE * others_above[0], NOISE_OF_INK * ink_above)))
    floor = max(MIN_CONTRAST, noise)
    tail = side.counts.copy()
    tail[:floor] = 0
    threshold = int(max(floor, THRESHOLD_SHARE * fill_level(tail)))
    if side.counts[threshold:].sum() <= MIN_ONE_SIDED * side.other_counts[threshold:].sum():
        return None
    return Contrast(side.contrast, threshold, even)


def fill_level(counts: np.ndarray) -> float:
    """Contrast of full ink from its histogram, float (256,): the mean weighted by contrast: edges count less."""
    levels = np.arange(256, dtype=np.float64)
    weight = counts @ levels
    return float(counts @ levels**2 / weight) if weight else 0.0


def _histogram(values: np.ndarray) -> np.ndarray:
    """Histogram, float64 (256,), of rows evenly spread over an image."""
    rows = values[:: max(1, len(values) // HISTOGRAM_ROWS)]
    return cv2.calcHist([rows], [0], None, [256], [0, 256]).ravel().astype(np.float64)
