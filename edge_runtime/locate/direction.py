"""Which way the writing runs: the directions from each glyph to its nearest neighbours, and how the glyphs look turned.

After O'Gorman, "The Document Spectrum for Page Layout Analysis", IEEE Trans. PAMI 15(11), 1993: in a line of writing
the nearest neighbours of a glyph are before and behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from edge_runtime.locate.crops import Located
from edge_runtime.locate.normalise import crop_from_ink

NEIGHBOURS = 2
"""Each glyph votes for the directions to so many nearest others."""

BIN_DEGREES = 3.0
"""Votes are counted in bins of this width, smoothed over one on each side."""

LEVEL_DEGREES = 8.0
"""Writing within this of a direction is read along it."""

MIN_GLYPHS = 3
"""Fewer glyphs are in line by chance."""

MIN_IN_LINE = 0.35
"""Share of the votes that lines get."""

MAX_SIZE = 2.0
"""Neighbours of a line differ in size by at most this factor."""


def directions(places: Sequence[Located]) -> list[float]:
    """By how many degrees, clockwise, the writing may be turned, -180..180; never 0.

    Args:
        places: the glyphs, at least one.

    Returns:
        The direction of the lines, one way and the other, then the quarter turns that it is not near to.
    """
    line = line_direction(places)
    along = [] if line is None else [line, line - 180 if line > 0 else line + 180]
    found: list[float] = []
    for angle in (*along, 90.0, -90.0, 180.0):
        if all(abs((angle - other + 180) % 360 - 180) > LEVEL_DEGREES for other in (0.0, *found)):
            found.append(angle)
    return found


def line_direction(places: Sequence[Located]) -> float | None:
    """The slope of the lines of writing in degrees clockwise, -90..90; None where most neighbours are not in line.

    Args:
        places: the glyphs; those of other sizes than their neighbours do not vote.
    """
    if len(places) < MIN_GLYPHS:
        return None
    boxes = np.array([place.box for place in places], np.float64)
    centres, sizes = boxes[:, :2] + boxes[:, 2:] / 2, boxes[:, 2:].max(axis=1)
    between = centres[None] - centres[:, None]
    apart = np.hypot(between[..., 0], between[..., 1])
    larger = np.maximum(sizes[:, None], sizes[None])
    apart[larger > MAX_SIZE * np.minimum(sizes[:, None], sizes[None])] = np.inf
    np.fill_diagonal(apart, np.inf)
    nearest = np.argsort(apart, axis=1)[:, :NEIGHBOURS]
    first = np.repeat(np.arange(len(places)), nearest.shape[1])
    near = np.isfinite(apart[first, nearest.ravel()])
    if not near.any():
        return None
    vectors = between[first[near], nearest.ravel()[near]]
    angles = np.degrees(np.arctan2(vectors[:, 1], vectors[:, 0])) % 180
    # The far neighbours of a short line are in the next one: they count less.
    weights = 1 / apart[first[near], nearest.ravel()[near]]
    count = round(180 / BIN_DEGREES)
    votes = np.bincount((angles / BIN_DEGREES).astype(int) % count, weights, count)
    votes = votes + np.roll(votes, 1) + np.roll(votes, -1)
    peak = (int(votes.argmax()) + 0.5) * BIN_DEGREES
    off = (angles - peak + 90) % 180 - 90
    close = np.abs(off) <= 2 * BIN_DEGREES
    if weights[close].sum() < MIN_IN_LINE * weights.sum():
        return None
    angle = peak + float(np.average(off[close], weights=weights[close]))
    return (angle + 90) % 180 - 90


def turned_crop(ink: np.ndarray, degrees: float) -> np.ndarray:
    """How a glyph looks, uint8 (28, 28), where the page is turned back by its writing's direction.

    Args:
        ink: uint8 (H, W), as `Located` has it.
        degrees: clockwise, by which the writing is turned.
    """
    height, width = ink.shape
    turn = cv2.getRotationMatrix2D((0.0, 0.0), degrees, 1.0)
    extent = np.ceil(np.abs(turn[:, :2]) @ np.array([width, height])).astype(int)
    turn[:, 2] = extent / 2 - turn[:, :2] @ np.array([width / 2, height / 2])
    return crop_from_ink(cv2.warpAffine(ink, turn, (int(extent[0]), int(extent[1]))))
