"""Ink of one pigment: a pen differs from a printed box or from squared paper by its colour before all else.

A pigment is the direction in which it takes light from the paper's colour, the same in shadow and where it is pale.
"""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.ink import Ink
from edge_runtime.locate.masks import stroke_estimate
from edge_runtime.locate.rules import without_rules
from edge_runtime.locate.writing import MIN_STROKE_PX

PAPER_FACTOR = 4
"""The paper's colour is estimated on a copy reduced by this factor,"""

PAPER_STROKES = 16
"""as the mean of the bare paper in a window of this many stroke widths."""

SAMPLES = 3000
"""Pixels of ink from which pigments are told, at most."""

MIN_APART = 0.16
"""Distance between the directions of two pigments, each of length 1."""

MIN_SHARE = 0.05
"""Share of the ink that is a pigment's, at least."""


def inks_of_pigments(frame: np.ndarray, ink: Ink) -> tuple[Ink, Ink] | None:
    """The two parts of an ink that is of two pigments, the darker first.

    Args:
        frame: uint8, the frame that the ink was found in.
        ink: all of it.

    Returns:
        None where the frame is grey, or all its ink of one pigment.
    """
    if frame.ndim == 2:
        return None
    inked = np.asarray(ink.mask if ink.rules is None else cv2.bitwise_or(ink.mask, ink.rules))
    if cv2.countNonZero(inked) < 2 / MIN_SHARE:
        return None
    owner = _pigments(_taken_light(frame, inked, ink), inked, ink.contrast)
    if owner is None:
        return None
    # A pixel among those of the other pigment is noise, or the colour that JPEG smeared.
    lighter = cv2.blur(owner, (3, 3)) > 0.5 * cv2.blur(inked.astype(np.float32), (3, 3))
    return _only(ink, inked, ~lighter), _only(ink, inked, lighter)


def _only(ink: Ink, inked: np.ndarray, own: np.ndarray) -> Ink:
    """The part of an ink that some pixels, bool (H, W), are of."""
    part = (own & (inked > 0)).view(np.uint8)
    stroke = max(stroke_estimate(part), MIN_STROKE_PX)
    # Where the other pigment crosses a stroke the stroke goes on.
    bridge = np.ones((2 * round(stroke / 2) + 1,) * 2, np.uint8)
    mask = np.asarray(cv2.bitwise_and(cv2.morphologyEx(part, cv2.MORPH_CLOSE, bridge), inked))
    contrast = ink.contrast * (cv2.subtract(inked, mask) == 0)
    return Ink(ink.grey, contrast, without_rules(mask, mask, stroke), None, ink.even, stroke, ink.factor)


def darker_ink(ink: Ink) -> Ink | None:
    """The darker half of an ink by Otsu's threshold: a pen among paler lines; None where nothing of it is ink."""
    inked = ink.contrast[ink.mask > 0]
    if not len(inked):
        return None
    split, _ = cv2.threshold(inked[None], 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    mask = (ink.contrast > split).view(np.uint8)
    stroke = max(stroke_estimate(mask), MIN_STROKE_PX)
    return Ink(ink.grey, ink.contrast, without_rules(mask, mask, stroke), None, ink.even, stroke, ink.factor)


def _taken_light(frame: np.ndarray, inked: np.ndarray, ink: Ink) -> np.ndarray:
    """By how much each pixel is darker than the paper around it in each channel, float32 (H, W, 3)."""
    height, width = inked.shape
    whole = frame[: height * ink.factor, : width * ink.factor, :3]
    colour = np.float32(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA))
    bare = (cv2.dilate(inked, np.ones((3, 3), np.uint8)) == 0).astype(np.float32)
    size = max(1, width // PAPER_FACTOR), max(1, height // PAPER_FACTOR)
    some = cv2.resize(colour * bare[..., None], size, interpolation=cv2.INTER_AREA)
    share = np.maximum(cv2.resize(bare, size, interpolation=cv2.INTER_AREA), 1e-3)
    window = (2 * int(PAPER_STROKES * ink.stroke / PAPER_FACTOR / 2) + 1,) * 2
    paper = cv2.blur(some, window) / cv2.blur(share, window)[..., None]
    return np.asarray(cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)) - colour


def _pigments(taken: np.ndarray, inked: np.ndarray, contrast: np.ndarray) -> np.ndarray | None:
    """Which pigment each pixel is of, float32 (H, W), 0 for the darker, 1 for the lighter; None for but one."""
    lengths = np.sqrt((taken * taken).sum(axis=2))
    directions = taken / np.maximum(lengths, 1.0)[..., None]
    # The edges of strokes are mostly paper, and its noise: of the palest quarter no pigment is told.
    some = np.flatnonzero((inked > 0) & (contrast >= np.percentile(contrast[inked > 0], 25)))
    some = some[:: max(1, len(some) // SAMPLES)]
    samples = directions.reshape(-1, 3)[some].astype(np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 1e-3)
    cv2.setRNGSeed(0)
    _, labels, centres = cv2.kmeans(samples, 2, np.empty(0), criteria, 2, cv2.KMEANS_PP_CENTERS)
    second = labels.ravel() == 1
    if np.linalg.norm(centres[0] - centres[1]) < MIN_APART or not MIN_SHARE <= second.mean() <= 1 - MIN_SHARE:
        return None
    depth = lengths.ravel()[some]
    dark, light = (0, 1) if depth[~second].mean() >= depth[second].mean() else (1, 0)
    # The nearer of two centres is told by the plane half-way between them.
    normal = centres[light] - centres[dark]
    middle = float(normal @ (centres[light] + centres[dark])) / 2
    return ((directions @ normal > middle) & (inked > 0)).astype(np.float32)
