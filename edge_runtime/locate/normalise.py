"""One digit into MNIST's form, as MNIST was made: a 20x20 box, anti-aliased, centred by mass in 28x28.

The form: LeCun, Bottou, Bengio, Haffner, "Gradient-Based Learning Applied to Document Recognition", Proc. IEEE 86(11),
1998, section III.A. What MNIST did not need and a pen on paper does: the stroke is brought into the range that MNIST's
strokes have, since a hairline shrunk to 20 pixels is nearly invisible and a marker fills its own loops.
"""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.isolated import isolated_ink
from edge_runtime.locate.masks import stroke_width

CROP_SIDE = 28
BOX_SIDE = 20

CENTRE = 14.0
"""Where MNIST's digits have their centre of mass, counting the first pixel as 0: measured 14.00 and 13.99, not 13.5."""

FINE_SIDES = 80, 320
"""Strokes are thickened and thinned before the ink is shrunk, on a box whose longer side is within these: at 80 a pixel
is a quarter of one of the crop's, and 320 bounds the work on a large image."""

THINNEST_PX, BOLDEST_PX = 1.6, 3.2
"""Stroke widths kept as they are, in pixels of the 20x20 box. MNIST's own (twice the area over the outline, first 6,000
training images): 1.6 at the 5th percentile, 2.0 at the 25th, median 2.35, 2.7 at the 75th, 3.5 at the 95th."""


def normalise_crop(image: np.ndarray) -> np.ndarray:
    """Bring one digit, somewhere in a small image, into MNIST's form.

    Args:
        image: uint8 or uint16, (H, W) grey, (H, W, 3) BGR or (H, W, 4) BGRA, of any size and either polarity.

    Returns:
        uint8 (28, 28), white ink on black; all black for an image without ink.

    Raises `ValueError` for another dtype or shape.
    """
    return crop_from_ink(isolated_ink(image))


def crop_from_ink(ink: np.ndarray) -> np.ndarray:
    """Fit ink into MNIST's form.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink, of one digit and nothing else.

    Returns:
        uint8 (28, 28).
    """
    crop = np.zeros((CROP_SIDE, CROP_SIDE), np.uint8)
    inked = _cut(ink)
    if inked is None:
        return crop
    side = min(max(inked.shape), FINE_SIDES[1])
    fine = _with_stroke_in_range(_resized(inked, max(side, FINE_SIDES[0])))
    boxed = _cut(fine)
    if boxed is None:
        return crop
    box = _resized(boxed, BOX_SIDE)
    height, width = box.shape
    moments = cv2.moments(box)
    mass = moments["m00"]
    left = round(CENTRE - moments["m10"] / mass) if mass else (CROP_SIDE - width) // 2
    top = round(CENTRE - moments["m01"] / mass) if mass else (CROP_SIDE - height) // 2
    left, top = min(max(left, 0), CROP_SIDE - width), min(max(top, 0), CROP_SIDE - height)
    crop[top : top + height, left : left + width] = box
    return crop


def _cut(ink: np.ndarray) -> np.ndarray | None:
    """The part of the image that has ink of at least half strength, None where there is none."""
    x, y, width, height = cv2.boundingRect((ink > 127).view(np.uint8))
    return ink[y : y + height, x : x + width] if width else None


def _resized(ink: np.ndarray, side: int) -> np.ndarray:
    """Scale so that the longer side is `side` pixels, the aspect kept."""
    height, width = ink.shape
    scale = side / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if scale <= 1:
        return cv2.resize(ink, size, interpolation=cv2.INTER_AREA)
    return cv2.resize(ink, size, interpolation=cv2.INTER_LINEAR)


def _with_stroke_in_range(fine: np.ndarray) -> np.ndarray:
    """Thicken hairlines and thin bold strokes, to between `THINNEST_PX` and `BOLDEST_PX` of the final box."""
    pixel = max(fine.shape) / BOX_SIDE
    # With room around the ink: thickening must be able to grow, and the outline must run around it.
    room = int(3 * pixel)
    fine = cv2.copyMakeBorder(fine, room, room, room, room, cv2.BORDER_CONSTANT, value=0)
    width = stroke_width((fine > 127).view(np.uint8))
    change = min(max(width, THINNEST_PX * pixel), BOLDEST_PX * pixel) - width
    size = round(abs(change))
    if not size:
        return fine
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size + 1, size + 1))
    return cv2.dilate(fine, kernel) if change > 0 else cv2.erode(fine, kernel)
