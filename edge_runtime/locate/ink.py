"""Where the ink is: how far each pixel strays from the paper around it, in whichever direction the ink does."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.locate.masks import label_components
from edge_runtime.locate.paper import even_light, running_median, without_slope, without_wide

COARSE_SIDE = 90
"""While the stroke is unknown, the paper is estimated on an image with about this many pixels along its longer side."""

MAX_HOLLOW = 0.1
"""How many pixels that look like ink may be taken for paper, over those that are taken for ink,"""

ALIKE_SHARE = 0.92
"""where a pixel looks like ink whose grey is this far on the way from the paper's to the ink's."""

FINE_STROKE_PX = 2.0
"""Once the stroke is known, the paper is estimated on an image in which it is at most this wide,"""

FINE_WINDOW_STROKES = 12
"""as the median of a window of this many stroke widths, which follows shadows and vignettes closely."""

WIDE_SHARE = 0.5
"""While the stroke is unknown, what is this wide, as a share of the window, is a shadow and no ink,"""

WIDE_STROKES = 5
"""and once it is known, what is this many stroke widths wide."""

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

NOISE_ROWS = 48
"""Rows from which the noise is estimated."""

HISTOGRAM_ROWS = 120
"""About as many rows are counted to choose the threshold."""

GRAINY_SIGMA = 4.0
"""Standard deviation of the pixel noise, in grey levels, above which an image is smoothed first,"""

FINE_GRAINY_SIGMA, MIN_SMOOTHED_STROKE_PX = 1.5, 3.0
"""and a lower one for strokes at least this wide, which smoothing does not harm."""

MIN_SMOOTHED_SIDE = 64
"""In an image of one digit smaller than this, edges of strokes would pass for noise."""

MIN_PIECE_SHARE = 0.05
"""In an image of one digit, pieces with less than this share of the largest one's ink are specks."""


@dataclass(frozen=True)
class Ink:
    """Ink of a whole image.

    Args:
        contrast: uint8 (H, W), 0 on paper.
        threshold: from which contrast on a pixel counts as ink.
        even: whether the paper is without steps, so that all edges in `contrast` are edges of the image.
    """

    contrast: np.ndarray
    threshold: int
    even: bool


def to_grey(image: np.ndarray) -> np.ndarray:
    """Make one uint8 channel of an image.

    Args:
        image: uint8 or uint16, (H, W) or (H, W, 1) grey, (H, W, 3) BGR or (H, W, 4) BGRA; alpha is ignored.

    Returns:
        uint8 (H, W).

    Raises `ValueError` for another dtype or shape, or an image without pixels.
    """
    if image.dtype not in (np.uint8, np.uint16) or image.ndim not in (2, 3) or image.size == 0:
        raise ValueError(
            f"an image must be uint8 or uint16, (H, W) or (H, W, channels), not {image.dtype} {image.shape}"
        )
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


@dataclass(frozen=True)
class Glance:
    """Roughly where the ink is.

    Args:
        ink: as `Ink` has it.
        hollow: whether as much that looks like ink was taken for paper: a shadow, or the inside of wide strokes.
    """

    ink: Ink
    hollow: bool


def glance_at_ink(grey: np.ndarray, window: float) -> Glance | None:
    """Find roughly where the ink is while nothing is known of the writing.

    Args:
        grey: uint8 (H, W).
        window: side of the window whose median is taken for paper, as a share of the image's shorter side. Strokes up
            to about half as wide come out whole; what is wider does not come out at all.

    Returns:
        The ink, or None where nothing stands out from the paper, or not to one side alone.
    """
    grey = _smoothed(grey, GRAINY_SIGMA)
    small = reduced(grey, round(max(grey.shape) / COARSE_SIDE))
    light = even_light(small)
    level = np.clip(128.0 + small - light, 0, 255).astype(np.uint8)
    window_px = min(small.shape) * window
    flat_paper = running_median(level, window_px)
    hollow = _hollow(level, flat_paper)
    flat_paper = without_wide(flat_paper, level, WIDE_SHARE * window_px)
    ink = _separate(grey, np.clip(light + flat_paper - 128.0, 0, 255).astype(np.uint8))
    return None if ink is None else Glance(ink, hollow)


def _hollow(level: np.ndarray, paper: np.ndarray) -> bool:
    """Whether pixels as dark as the ink, or as light, were taken for paper."""
    side = _one_sided(paper, paper, level)
    tail = np.where(np.arange(256) < MIN_CONTRAST, 0, side.counts)
    inked = side.contrast >= max(MIN_CONTRAST, THRESHOLD_SHARE * fill_level(tail))
    if not inked.any():
        return True
    ink_level, paper_level = level[inked].mean(), paper[inked].mean()
    limit = paper_level + ALIKE_SHARE * (ink_level - paper_level)
    alike = level <= limit if ink_level < paper_level else level >= limit
    return bool(np.count_nonzero(alike & ~inked) > MAX_HOLLOW * np.count_nonzero(inked))


def find_ink(grey: np.ndarray, stroke: float) -> Ink | None:
    """Separate ink from paper under uneven light, dark on light or light on dark.

    Args:
        grey: uint8 (H, W).
        stroke: stroke width of the writing in pixels.

    Returns:
        The ink, or None where nothing stands out from the paper.
    """
    grey = _smoothed(grey, FINE_GRAINY_SIGMA if stroke >= MIN_SMOOTHED_STROKE_PX else GRAINY_SIGMA)
    factor = math.ceil(stroke / FINE_STROKE_PX)
    small = reduced(grey, factor)
    paper = running_median(small, FINE_WINDOW_STROKES * stroke / factor)
    return _separate(grey, without_wide(paper, small, WIDE_STROKES * stroke / factor))


@dataclass(frozen=True)
class _OneSided:
    """The ink's side of the paper: contrast, uint8 (H, W), its histogram and the other side's, float64 (256,)."""

    contrast: np.ndarray
    counts: np.ndarray
    other_counts: np.ndarray


def _one_sided(darkest: np.ndarray, lightest: np.ndarray, grey: np.ndarray) -> _OneSided:
    """What strays from paper whose grey is known within two bounds, each uint8 (H, W)."""
    darker, lighter = cv2.subtract(darkest, grey), cv2.subtract(grey, lightest)
    dark_counts, light_counts = _histogram(darker), _histogram(lighter)
    # Noise and texture stray from the median both ways alike; ink only one way, and far.
    cubes = np.arange(256, dtype=np.float64) ** 3
    if dark_counts @ cubes >= light_counts @ cubes:
        return _OneSided(darker, dark_counts, light_counts)
    return _OneSided(lighter, light_counts, dark_counts)


def _separate(grey: np.ndarray, paper: np.ndarray) -> Ink | None:
    """Ink of an image whose paper is known, from a reduced image or one of the same size."""
    size = grey.shape[1], grey.shape[0]
    # Between two pixels of the reduced paper a shadow may begin anywhere: what lies between their greys is no ink.
    beside = np.ones((3, 3), np.uint8)
    low, high = cv2.erode(paper, beside), cv2.dilate(paper, beside)
    even = cv2.minMaxLoc(cv2.subtract(high, low))[1] < MIN_CONTRAST
    if even:
        darkest = lightest = cv2.resize(paper, size, interpolation=cv2.INTER_LINEAR)
    else:
        darkest, lightest = (cv2.resize(bound, size, interpolation=cv2.INTER_LINEAR) for bound in (low, high))
    side = _one_sided(darkest, lightest, grey)
    ink_above, others_above = (np.cumsum(counts[::-1])[::-1] for counts in (side.counts, side.other_counts))
    noise = int(np.argmax(others_above < np.maximum(NOISE_SHARE * others_above[0], NOISE_OF_INK * ink_above)))
    floor = max(MIN_CONTRAST, noise)
    tail = side.counts.copy()
    tail[:floor] = 0
    threshold = int(max(floor, THRESHOLD_SHARE * fill_level(tail)))
    if side.counts[threshold:].sum() <= MIN_ONE_SIDED * side.other_counts[threshold:].sum():
        return None
    return Ink(side.contrast, threshold, even)


def isolated_ink(image: np.ndarray) -> np.ndarray:
    """Ink of a small image of one digit: uint8 (H, W), 0 for paper, 255 for full ink; all 0 where there is none.

    The paper is the side of Otsu's threshold (IEEE Trans. SMC 9(1), 1979) that holds most of the border and the image.
    """
    grey = to_grey(image)
    if min(grey.shape) >= MIN_SMOOTHED_SIDE:
        grey = _smoothed(grey, GRAINY_SIGMA)
    # Flattened only where that tells ink from paper better: most of a close-cut bold digit is ink, not paper.
    grey, split, _ = max(((image, *_split(image)) for image in (grey, without_slope(grey))), key=lambda one: one[2])
    light = grey > split
    border = np.concatenate([light[0], light[-1], light[:, 0], light[:, -1]])
    # A crop cut close has ink on its border: then it is the whole image that tells.
    dark_ink = border.mean() + light.mean() >= 1
    ink_mask = ~light if dark_ink else light
    if not ink_mask.any() or ink_mask.all():
        return np.zeros_like(grey)
    paper, full = float(np.median(grey[~ink_mask])), float(np.median(grey[ink_mask]))
    if abs(full - paper) < MIN_CONTRAST:
        return np.zeros_like(grey)
    scaled = (grey.astype(np.float32) - paper) * (255.0 / (full - paper))
    ink = np.clip(scaled, 0, 255).astype(np.uint8)
    labels, stats = label_components(ink_mask.view(np.uint8))
    areas = stats[1:, cv2.CC_STAT_AREA]
    specks = np.flatnonzero(areas < MIN_PIECE_SHARE * areas.max()) + 1
    if len(specks):
        # With the grey rim around each.
        ink[cv2.dilate(np.isin(labels, specks).view(np.uint8), np.ones((3, 3), np.uint8)) > 0] = 0
    return ink


def _split(grey: np.ndarray) -> tuple[float, float]:
    """Otsu's threshold of an image, and the share of its variance that lies between the two sides, 0..1."""
    split, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    light = (grey > split).view(np.uint8)
    share = cv2.countNonZero(light) / grey.size
    between = share * (1 - share) * (cv2.mean(grey, light)[0] - cv2.mean(grey, 1 - light)[0]) ** 2
    variance = float(np.var(grey))
    return split, between / variance if variance else 0.0


def reduced(image: np.ndarray, factor: int) -> np.ndarray:
    """Shrink an image, uint8 (H, W), by a whole factor, each pixel the mean of those it covers; 0 and 1 do nothing.

    Rows and columns that are left over at the bottom and the right are dropped. By a whole factor, because OpenCV
    reduces by others many times slower.
    """
    factor = min(factor, *image.shape)
    if factor <= 1:
        return image
    height, width = image.shape[0] // factor, image.shape[1] // factor
    return cv2.resize(image[: height * factor, : width * factor], (width, height), interpolation=cv2.INTER_AREA)


def fill_level(counts: np.ndarray) -> float:
    """Contrast of full ink from its histogram, float (256,): the mean weighted by contrast: edges count less."""
    levels = np.arange(256, dtype=np.float64)
    weight = counts @ levels
    return float(counts @ levels**2 / weight) if weight else 0.0


def _smoothed(grey: np.ndarray, grainy_sigma: float) -> np.ndarray:
    """Smooth an image whose pixel noise exceeds a standard deviation; others are returned as they are."""
    if grey.shape[0] < 2 or grey.shape[1] < 3:
        return grey
    # Second difference along some rows: shading drops out; for white noise its deviation is sqrt(6) times the noise's.
    row = grey[:: max(1, grey.shape[0] // NOISE_ROWS)].astype(np.int16)
    second = np.abs(row[:, :-2] - 2 * row[:, 1:-1] + row[:, 2:])
    # The deviation is the median over 0.6745; whether the median is above a limit is told by a count, without sorting.
    beyond = np.count_nonzero(second > 0.6745 * 6**0.5 * grainy_sigma)
    return cv2.GaussianBlur(grey, (5, 5), 0) if 2 * beyond > second.size else grey


def _histogram(values: np.ndarray) -> np.ndarray:
    """Histogram, float64 (256,), of rows evenly spread over an image."""
    rows = values[:: max(1, len(values) // HISTOGRAM_ROWS)]
    return cv2.calcHist([rows], [0], None, [256], [0, 256]).ravel().astype(np.float64)
