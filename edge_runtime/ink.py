"""Where the ink is: how far each pixel strays from the paper around it, in whichever direction the ink does."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.rules import run_lengths

COARSE_SIDE = 240
"""While the stroke is unknown, the paper is estimated on an image reduced to this many pixels along its longer side."""

COARSE_WINDOW = 0.7
"""... as the median of a window of this share of its shorter side: wide enough that the strokes of a digit that fills the
frame are less than half of it."""

NARROW_WINDOW = 0.12

GLANCE_SHARE = 0.5
"""At a glance ink begins at this share of the contrast that small things have: less is shadow."""

FINE_STROKE_PX = 2.0
"""Once the stroke is known, the paper is estimated on an image in which it is this wide."""

FINE_WINDOW_STROKES = 9
"""... as the median of a window of this many stroke widths, which follows shadows and vignettes closely."""

MIN_CONTRAST = 8
"""Grey levels below which nothing is ink: JPEG and sensor noise alone reach this."""

NOISE_SHARE = 0.002
"""Share of the pixels that may stray from the paper, away from the ink, further than what is called noise."""

THRESHOLD_SHARE = 0.45
"""Ink begins at this share of the contrast of full ink."""

GRAINY_SIGMA = 4.0
"""Standard deviation of the pixel noise, in grey levels, above which an image is smoothed first."""

ASLANT = 1.25
"""Median run of ink over stroke width, on MNIST's digits."""

NOISE_ROWS = 48
"""Rows from which the noise is estimated."""

FINE_GRAINY_SIGMA = 1.5
MIN_SMOOTHED_STROKE_PX = 3.0
"""Where strokes are this wide, smoothing costs nothing, and less noise is reason enough."""

MIN_ONE_SIDED = 2.0
"""How many times more pixels beyond the threshold there must be on the ink's side of the paper than on the other."""


@dataclass(frozen=True)
class Ink:
    """Ink of a whole image: `contrast`, uint8 (H, W), 0 on paper; `threshold`, from which on a pixel counts as ink."""

    contrast: np.ndarray
    threshold: int


def to_grey(image: np.ndarray) -> np.ndarray:
    """Make one uint8 channel of an image.

    Args:
        image: uint8 or uint16, (H, W) or (H, W, 1) grey, (H, W, 3) BGR or (H, W, 4) BGRA; alpha is ignored.

    Returns:
        uint8 (H, W).

    Raises `ValueError` for another dtype or shape, or an image without pixels.
    """
    if image.dtype not in (np.uint8, np.uint16) or image.ndim not in (2, 3) or image.size == 0:
        raise ValueError(f"an image must be uint8 or uint16, (H, W) or (H, W, channels), not {image.dtype} {image.shape}")
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


def glance_at_ink(grey: np.ndarray) -> Ink | None:
    """Find roughly where the ink is while nothing is known of the writing; shadows may still be among it.

    Args:
        grey: uint8 (H, W).

    Returns:
        The ink, or None where nothing stands out from the paper.
    """
    grey = _smoothed(grey, GRAINY_SIGMA)
    height, width = grey.shape
    scale = min(1.0, COARSE_SIDE / max(height, width))
    small = cv2.resize(grey, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA)
    wide = cv2.medianBlur(small, _odd(min(small.shape) * COARSE_WINDOW))
    # A narrow window drops shadows and the inside of wide strokes: what it leaves tells the contrast of ink alone.
    narrow = cv2.medianBlur(small, _odd(min(small.shape) * NARROW_WINDOW))
    sharp = _one_sided(narrow, small)
    level = fill_level(np.where(np.arange(256) < MIN_CONTRAST, 0, sharp.counts)) if sharp else 0.0
    return _separate(grey, cv2.resize(wide, (width, height), interpolation=cv2.INTER_LINEAR), GLANCE_SHARE * level)


def find_ink(grey: np.ndarray, stroke: float) -> Ink | None:
    """Separate ink from paper under uneven light, dark on light or light on dark.

    Args:
        grey: uint8 (H, W).
        stroke: stroke width of the writing in pixels.

    Returns:
        The ink, or None where nothing stands out from the paper.
    """
    grey = _smoothed(grey, FINE_GRAINY_SIGMA if stroke >= MIN_SMOOTHED_STROKE_PX else GRAINY_SIGMA)
    height, width = grey.shape
    scale = min(1.0, FINE_STROKE_PX / stroke)
    small = cv2.resize(grey, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(small, _odd(FINE_WINDOW_STROKES * stroke * scale))
    return _separate(grey, cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR))


@dataclass(frozen=True)
class _OneSided:
    """The side of the paper that the ink is on: contrast, uint8 (H, W), its histogram and the other side's, float (256,)."""

    contrast: np.ndarray
    counts: np.ndarray
    other_counts: np.ndarray


def _one_sided(paper: np.ndarray, grey: np.ndarray) -> _OneSided:
    darker, lighter = cv2.subtract(paper, grey), cv2.subtract(grey, paper)
    dark_counts, light_counts = _histogram(darker), _histogram(lighter)
    # Noise and texture stray from the median both ways alike; ink only one way, and far.
    cubes = np.arange(256, dtype=np.float64) ** 3
    if dark_counts @ cubes >= light_counts @ cubes:
        return _OneSided(darker, dark_counts, light_counts)
    return _OneSided(lighter, light_counts, dark_counts)


def _separate(grey: np.ndarray, paper: np.ndarray, at_least: float = 0.0) -> Ink | None:
    side = _one_sided(paper, grey)
    others_above = np.cumsum(side.other_counts[::-1])[::-1]
    noise = int(np.argmax(others_above < NOISE_SHARE * grey.size))
    floor = max(MIN_CONTRAST, noise)
    tail = side.counts.copy()
    tail[:floor] = 0
    threshold = int(max(floor, THRESHOLD_SHARE * fill_level(tail), at_least))
    if side.counts[threshold:].sum() <= MIN_ONE_SIDED * side.other_counts[threshold:].sum():
        return None
    return Ink(side.contrast, threshold)


def fill_level(counts: np.ndarray) -> float:
    """Contrast of full ink from its histogram, float (256,): the mean weighted by contrast, so that edges count less."""
    levels = np.arange(256, dtype=np.float64)
    weight = counts @ levels
    return float(counts @ levels**2 / weight) if weight else 0.0


def isolated_ink(image: np.ndarray) -> np.ndarray:
    """Ink of a small image of one digit: uint8 (H, W), 0 for paper, 255 for full ink; all 0 where there is none.

    The paper is the side of Otsu's threshold (IEEE Trans. SMC 9(1), 1979) that holds most of the border.
    """
    grey = to_grey(image)
    split, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    light = grey > split
    border = np.concatenate([light[0], light[-1], light[:, 0], light[:, -1]])
    dark_ink = border.mean() >= 0.5
    ink_mask = ~light if dark_ink else light
    if not ink_mask.any() or ink_mask.all():
        return np.zeros_like(grey)
    paper, full = float(np.median(grey[~ink_mask])), float(np.median(grey[ink_mask]))
    if abs(full - paper) < MIN_CONTRAST:
        return np.zeros_like(grey)
    scaled = (grey.astype(np.float32) - paper) * (255.0 / (full - paper))
    return np.clip(scaled, 0, 255).astype(np.uint8)


def _smoothed(grey: np.ndarray, grainy_sigma: float) -> np.ndarray:
    """Smooth an image whose pixel noise exceeds a standard deviation; others are returned as they are."""
    if grey.shape[0] < 2 or grey.shape[1] < 3:
        return grey
    # Second difference along some rows: shading drops out; for white noise its deviation is sqrt(6) times the noise's.
    row = grey[:: max(1, grey.shape[0] // NOISE_ROWS)].astype(np.int16)
    second = np.abs(row[:, :-2] - 2 * row[:, 1:-1] + row[:, 2:])
    sigma = float(np.median(second)) / 0.6745 / 6**0.5
    return cv2.GaussianBlur(grey, (5, 5), 0) if sigma > grainy_sigma else grey


def _odd(size: float) -> int:
    """A window's side: odd, at least 3, and at most 255, the widest that OpenCV's median takes."""
    return min(255, max(3, int(size) | 1))


def stroke_estimate(mask: np.ndarray) -> float:
    """Stroke width of the writing in a mask, uint8 (H, W), 1 where ink is: the median run of ink, in pixels.

    Runs are counted along rows and columns alike and each counts once, so that a shadow, large but with few runs, does not
    sway it. A run crosses a stroke aslant as often as straight, which makes it longer than the stroke is wide.
    """
    runs = np.concatenate([run_lengths(mask), run_lengths(cv2.transpose(mask))])
    return float(np.median(runs)) / ASLANT if len(runs) else 0.0


def _histogram(values: np.ndarray) -> np.ndarray:
    return cv2.calcHist([values], [0], None, [256], [0, 256]).ravel().astype(np.float64)
