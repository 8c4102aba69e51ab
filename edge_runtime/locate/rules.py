"""Takes the lines of ruled and squared paper and of tables out of an ink mask, and leaves the digits whole."""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.masks import run_lengths

PIECE_SHARE = 0.06
"""A straight run of ink at least this long, as a share of the image's side, may be a piece of a rule,"""

PIECE_STROKES = 10
"""and where the stroke is known, one of this many stroke widths."""

MAX_SLOPE = 0.055
"""A rule climbs by at most this share of its length."""

RULE_SHARE = 0.6
"""A rule runs across at least this share of the image, where there are several."""

LONE_RULE_SHARE = 0.85
"""... and across this share where it is the only one: the base of a large 2 may be half as wide as the image."""

SLENDER = 25
"""A rule is at least this many times longer than it is thick."""

MIN_COVER = 0.5
"""Share of its length where a rule is seen; the bars of a row of 7s line up too, with wider gaps."""

BOLD, BOLD_COVER = 0.6, 0.85
"""A rule from this share of the writing's stroke on is as well seen as the writing: along this share of its length. So
the upright strokes of a column of digits, which are as thick, are none."""


def without_rules(mask: np.ndarray, faint: np.ndarray, stroke: float | None = None) -> np.ndarray:
    """Remove nearly horizontal and nearly vertical rules.

    Where a stroke crosses a rule it stays: of the rule's zone only what is no thicker than the rule is removed.

    Args:
        mask: uint8 (H, W), 1 where ink is.
        faint: the same with a lower threshold, in which rules are looked for: they are often paler than the writing,
            and in `mask` broken to dashes.
        stroke: stroke width of the writing in pixels, where it is known.

    Returns:
        uint8 (H, W), `mask` itself where there is nothing to remove.
    """
    horizontal = _horizontal_rules(faint, stroke)
    if horizontal is not None:
        # Both: where two rules cross, each would else take the other for a stroke.
        mask, faint = _minus(mask, horizontal), _minus(faint, horizontal)
    vertical = _horizontal_rules(cv2.transpose(faint), stroke)
    return mask if vertical is None else _minus(mask, cv2.transpose(vertical))


def _horizontal_rules(mask: np.ndarray, stroke: float | None) -> np.ndarray | None:
    """The pixels of a mask that only horizontal rules have inked, uint8 (H, W), None where there are none."""
    inked = np.flatnonzero(mask.max(axis=1))
    if not len(inked):
        return None
    # Most images are bare paper above and below. With room for the thickest rule, whose pixels are looked at from both
    # sides.
    room = mask.shape[1] // SLENDER + 2
    top, bottom = max(0, int(inked[0]) - room), int(inked[-1]) + room + 1
    found = _rules_within(mask[top:bottom], stroke)
    if found is None:
        return None
    rules = np.zeros_like(mask)
    rules[top:bottom] = found
    return rules


def _rules_within(mask: np.ndarray, stroke: float | None) -> np.ndarray | None:
    side = mask.shape[1]
    piece = max(8, int(PIECE_SHARE * side if stroke is None else min(PIECE_STROKES * stroke, PIECE_SHARE * 2 * side)))
    # What a rule covers at least, seen from above: without it there is no need to look closer.
    least_cover = RULE_SHARE * MIN_COVER * (side - piece)
    if cv2.countNonZero(mask.max(axis=0)) < least_cover:
        return None
    kernel = np.ones((1, piece), np.uint8)
    # As thick as a sloping rule climbs along a piece: there even a hairline has a straight run.
    cores = cv2.erode(cv2.dilate(mask, np.ones((2 * round(MAX_SLOPE * piece / 2) + 1, 1), np.uint8)), kernel)
    if cv2.countNonZero(cv2.dilate(cores.max(axis=0, keepdims=True), kernel)) < least_cover:
        return None
    runs = cv2.bitwise_and(cv2.dilate(cores, kernel), mask)
    # A sloping rule is a staircase of runs with gaps where digits cross it: bridge both before measuring.
    bridged = cv2.dilate(runs, np.ones((3, piece), np.uint8))
    outlines, _ = cv2.findContours(bridged, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    rules, longest, count = np.zeros_like(mask), 0, 0
    room = side - piece
    for outline in outlines:
        x, y, width, height = cv2.boundingRect(outline)
        # The bridging made each rule longer by one piece.
        length = width - piece
        if length < RULE_SHARE * room:
            continue
        rule = cv2.drawContours(np.zeros((height, width), np.uint8), [outline], 0, 1, cv2.FILLED, offset=(-x, -y))
        part = np.s_[y : y + height, x : x + width]
        rule = cv2.bitwise_and(rule, runs[part])
        heights = run_lengths(cv2.transpose(_widened(rule) & mask[part]))
        bold = stroke is not None and len(heights) > 0 and np.median(heights) >= BOLD * stroke
        if cv2.countNonZero(rule.max(axis=0)) >= (BOLD_COVER if bold else MIN_COVER) * width:
            rules[part] |= rule
            longest, count = max(longest, length), count + 1
    if count == 0 or (count == 1 and longest < LONE_RULE_SHARE * room):
        return None
    zone = _widened(rules)
    heights = run_lengths(cv2.transpose(zone & mask))
    thickness = int(np.median(heights)) if len(heights) else 1
    if SLENDER * thickness > longest:
        return None
    strokes = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((thickness + 2, 1), np.uint8))
    return _minus(zone, strokes)


def _widened(mask: np.ndarray) -> np.ndarray:
    """A mask with one pixel more on each side."""
    return cv2.dilate(mask, np.ones((3, 3), np.uint8))


def _minus(mask: np.ndarray, other: np.ndarray) -> np.ndarray:
    """A mask without the pixels of another, both 0 or 1."""
    return cv2.subtract(mask, other)
