"""Digits as a reader cuts them out of photographs: other pens, other proportions, coarse, with bits of what stood near.

MNIST's digits are clean, alone and written with one kind of pen. What a camera sees is not: felt pens and hairlines,
outlined digits, strokes that break, digits of eight pixels; and a cut leaves slivers of a neighbour, a piece of a rule
or a corner of a box in the crop, or takes the digit's own edge away.
"""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.normalise import crop_from_ink

LOG_ASPECT = 0.4
SHEAR = 0.25
TURN_RAD = 0.12
HEIGHT = 64
ROOM = 32
"""Pixels around a digit of `HEIGHT` in which a thicker pen, a neighbour and lines find room."""

RESHAPED, REPENNED, OUTLINED, BROKEN, TRIMMED, NEIGHBOURED, LINED, COARSENED = 0.7, 0.5, 0.06, 0.1, 0.12, 0.3, 0.25, 0.3
"""How often each happens."""


def worn_crops(inks: list[np.ndarray], rng: np.random.Generator) -> np.ndarray:
    """Each digit worn once, in MNIST's form.

    Args:
        inks: one digit each, uint8 (H, W), 255 for ink, of any size; they are each other's neighbours.
        rng: the only source of randomness.

    Returns:
        uint8 (N, 28, 28).
    """
    return np.array([crop_from_ink(worn(ink, inks[rng.integers(len(inks))], rng)) for ink in inks], np.uint8)


def worn(ink: np.ndarray, other: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One digit as a reader may cut it, uint8 (H, W), 255 for ink; `other` is what may stand beside it."""
    page = _placed(ink, rng, HEIGHT)
    happens = rng.random(8) < (RESHAPED, REPENNED, OUTLINED, BROKEN, TRIMMED, NEIGHBOURED, LINED, COARSENED)
    reshaped, repenned, outlined, broken, trimmed, neighboured, lined, coarsened = happens
    if reshaped:
        page = reshape(page, rng)
    if outlined:
        page = _outline(page, rng)
    elif repenned:
        page = repen(page, rng)
    if broken:
        page = _break_strokes(page, rng)
    if trimmed:
        page = _trim(page, rng)
    if neighboured:
        page = _with_sliver(page, _placed(other, rng, int(HEIGHT * rng.uniform(0.7, 1.2))), rng)
    if lined:
        page = _with_line(page, rng)
    if coarsened:
        page = coarsen(page, rng)
    return page


def cut_to_ink(ink: np.ndarray) -> np.ndarray:
    """The part of an image that has ink of at least half strength; the image itself where none has."""
    x, y, width, height = cv2.boundingRect((ink > 127).view(np.uint8))
    return ink[y : y + height, x : x + width] if width else ink


def _placed(ink: np.ndarray, rng: np.random.Generator, height: int) -> np.ndarray:
    """The ink scaled to `height`, or to that width where it is wider, with `ROOM` around it."""
    inked = cut_to_ink(ink)
    scale = height / max(inked.shape)
    size = max(1, round(inked.shape[1] * scale)), max(1, round(inked.shape[0] * scale))
    # Enlarged by a cubic and brought back to black and white, as the edges of a real stroke are.
    smooth = cv2.resize(inked, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    sharp = np.clip((smooth - 127.5) * 3 + 127.5, 0, 255).astype(np.uint8)
    return cv2.copyMakeBorder(sharp, ROOM, ROOM, ROOM, ROOM, cv2.BORDER_CONSTANT, value=0)


def reshape(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Stretch, slant and turn what is on the page."""
    height, width = page.shape
    stretch = np.exp(rng.uniform(-LOG_ASPECT, LOG_ASPECT) / 2)
    shear, turn = rng.uniform(-SHEAR, SHEAR), rng.uniform(-TURN_RAD, TURN_RAD)
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[cos, -sin], [sin, cos]]) @ np.array([[stretch, shear], [0, 1 / stretch]])
    centre = np.array([width / 2, height / 2])
    return cv2.warpAffine(page, np.column_stack([matrix, centre - matrix @ centre]), (width, height))


def repen(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Another pen: strokes thicker by up to an eighth of the digit's height, or thinner by up to a twentieth."""
    thicker = rng.random() < 0.65
    size = int(rng.integers(2, HEIGHT // 8 + 1 if thicker else HEIGHT // 20 + 1))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    if thicker:
        return cv2.dilate(page, kernel)
    thinner = cv2.erode(page, kernel)
    return thinner if np.count_nonzero(thinner > 127) > np.count_nonzero(page > 127) / 5 else page


def _outline(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Only the outline of a broad stroke, as of letters that are filled in later."""
    broad, pen = int(rng.integers(5, 12)), int(rng.integers(3, 6))
    stroke = cv2.dilate(page, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (broad, broad)))
    inside = cv2.erode(stroke, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (pen, pen)))
    return stroke - np.minimum(stroke, inside)


def _break_strokes(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A pen that skips: specks of paper in the ink."""
    cells = int(rng.integers(10, 40))
    grain = cv2.resize(rng.random((cells, cells), np.float32), page.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.where(grain < rng.uniform(0.15, 0.35), 0, page).astype(np.uint8)


def _trim(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A cut that takes up to a tenth of the digit away, at the left, the right, the top or the bottom."""
    turns = int(rng.integers(4))
    turned = np.rot90(page, turns).copy()
    x, _, width, _ = cv2.boundingRect((turned > 127).view(np.uint8))
    turned[:, : x + int(width * rng.uniform(0.02, 0.1))] = 0
    return np.ascontiguousarray(np.rot90(turned, -turns))


def _with_sliver(page: np.ndarray, other: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The edge of a neighbour beside the digit, seldom above or below, cut straight where the crop ends."""
    turns = int(rng.choice(4, p=(0.4, 0.1, 0.4, 0.1)))
    turned, neighbour = np.rot90(page, turns).copy(), cut_to_ink(np.rot90(other, turns).copy())
    x, y, width, height = cv2.boundingRect((turned > 127).view(np.uint8))
    sliver = neighbour[:, : max(2, int(HEIGHT * rng.uniform(0.03, 0.13)))]
    left = x + width + int(HEIGHT * rng.uniform(-0.04, 0.1))
    top = y + (height - len(sliver)) // 2 + int(HEIGHT * rng.uniform(-0.2, 0.2))
    _paste(turned, sliver, left, top)
    return np.ascontiguousarray(np.rot90(turned, -turns))


def _paste(page: np.ndarray, ink: np.ndarray, left: int, top: int) -> None:
    """Add ink to the page in place; what would lie outside is left out."""
    ink = ink[max(0, -top) :, max(0, -left) :]
    under = page[max(0, top) : max(0, top) + len(ink), max(0, left) : max(0, left) + ink.shape[1]]
    np.maximum(under, ink[: under.shape[0], : under.shape[1]], out=under)


def _with_line(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A rule that the digit stands on or hangs from, a piece of a line beside it, or the corner of a box."""
    turns = int(rng.integers(4))
    turned = np.rot90(page, turns).copy()
    x, y, width, height = cv2.boundingRect((turned > 127).view(np.uint8))
    pen = int(rng.integers(2, 6))
    # Below the digit as it lies now; a rule along its whole side only where that is its foot or its head.
    whole = turns % 2 == 0 and rng.random() < 0.5
    length = int(width * rng.uniform(0.9, 1.3) if whole else HEIGHT * rng.uniform(0.12, 0.45))
    start = x + (width - length) // 2 if whole else x + int(rng.uniform(-0.15, 1.15) * (width - length))
    level = y + height + int(HEIGHT * rng.uniform(-0.05, 0.12))
    tilt = int(length * rng.uniform(-0.08, 0.08))
    end = (start + length, level + tilt)
    cv2.line(turned, (start, level), end, 255, pen, cv2.LINE_AA)
    if not whole and rng.random() < 0.35:
        corner = (start, level) if rng.random() < 0.5 else end
        cv2.line(turned, corner, (corner[0], corner[1] - int(HEIGHT * rng.uniform(0.1, 0.4))), 255, pen, cv2.LINE_AA)
    return np.ascontiguousarray(np.rot90(turned, -turns))


def coarsen(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """As few pixels as writing far away has: 9 to 20 along the longer side."""
    inked = cut_to_ink(page)
    scale = rng.uniform(9, 21) / max(inked.shape)
    size = max(1, round(inked.shape[1] * scale)), max(1, round(inked.shape[0] * scale))
    blurred = cv2.GaussianBlur(cv2.resize(inked, size, interpolation=cv2.INTER_AREA), (0, 0), rng.uniform(0.2, 0.6))
    gain = 255 / max(int(blurred.max()), 1)
    return cv2.copyMakeBorder(cv2.convertScaleAbs(blurred, alpha=gain), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
