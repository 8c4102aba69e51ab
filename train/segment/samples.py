"""Segments of drawn strings, pages and photographs, as the reader cuts them, and what each is.

A string's digits are known, so that each run of pieces is one of them, in part or whole, or none (see `train.path`). Of
pages (`train.pages`) it is known which pixels are a digit's ink: what has none of it is no digit. Nothing that is
located in a photograph of anything but writing is one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from edge_runtime import DigitReader
from edge_runtime.locate.groups import SURE, Group
from edge_runtime.locate.surroundings import SIDE
from train.pages.page import near_ink
from train.path import groups_of, shares_of
from train.strings import DrawnString

NO_DIGIT = 10
"""The class of what is no digit."""

WHOLE, PART = 0.85, 0.55
"""A segment that shares so much of its ink with a digit is that digit; one that shares less than the latter is none."""

BELIEVED, SLENDER = 0.9, 0.35
"""What the classifier believes so much on a page is left out, unless it is narrower than this, over its height."""

MOST_OF_A_PICTURE = 150
"""Segments of one picture at most: a page of print has thousands."""


@dataclass(frozen=True)
class Samples:
    """Segments and what they are.

    Args:
        views: uint8 (N, SIDE, SIDE, 2), see `surroundings`.
        labels: uint8 (N,), the digit that each is most of, or `NO_DIGIT`.
        shares: float32 (N,), the probability that it is that digit and not a wrong cut.
    """

    views: np.ndarray
    labels: np.ndarray
    shares: np.ndarray


def segments_of_string(drawn: DrawnString, reader: DigitReader, rng: np.random.Generator) -> list[Samples]:
    """All digits of a string and as many wrong cuts, of each group."""
    found = []
    for group in groups_of(drawn.image, reader, looks=False, sure=_sure(rng)):
        alike, _ = shares_of(group, drawn)
        best = alike.max(axis=0, initial=0.0)
        names = np.array([int(label) for label in drawn.text] + [NO_DIGIT])
        labels = names[alike.argmax(axis=0) if len(alike) else np.full(len(best), -1)]
        shares = np.clip((best - PART) / (WHOLE - PART), 0, 1)
        labels = np.where(shares > 0, labels, NO_DIGIT)
        asked = np.flatnonzero(group.may_be_digit)
        digits, others = asked[shares[asked] > 0], asked[shares[asked] == 0]
        # Among the wrong ones those that the classifier believes.
        weight = 0.2 + group.probabilities[others].max(axis=1)
        count = min(len(others), max(4, 2 * len(digits)))
        some = rng.choice(others, count, replace=False, p=weight / weight.sum()) if count else others
        chosen = np.concatenate([digits, some])
        found.append(samples(group, chosen, labels[chosen], shares[chosen]))
    return found


def segments_of_nothing(
    image: np.ndarray, truth: np.ndarray | None, reader: DigitReader, rng: np.random.Generator
) -> list[Samples]:
    """What is located in a picture and is no digit.

    Args:
        image: uint8 (H, W, 3), BGR.
        truth: above 0 where a digit's ink is, uint8 (H, W); None where there is none.
        reader: locates and classifies.
        rng: chooses.
    """
    found: list[Samples] = []
    left = MOST_OF_A_PICTURE
    near = None if truth is None else near_ink(truth)
    for group in groups_of(image, reader, looks=False, sure=_sure(rng)):
        chosen = np.flatnonzero(group.may_be_digit)
        if near is not None:
            boxes = group.segments.boxes[chosen] + np.tile(group.origin, 2)
            x0, y0, x1, y1 = np.rint(boxes * group.scale).astype(int).T
            clear = [
                not near[max(b, 0) : max(d, 0), max(a, 0) : max(c, 0)].any()
                for a, b, c, d in zip(x0, y0, x1, y1, strict=True)
            ]
            # A printed digit is a digit; what is slender may be a piece of a line.
            wide, tall = group.segments.boxes[chosen, 2] - group.segments.boxes[chosen, 0], y1 - y0
            believed = group.probabilities[chosen].max(axis=1) > BELIEVED
            believed &= wide * group.scale > SLENDER * np.maximum(tall, 1)
            chosen = chosen[np.array(clear, np.bool_) & ~believed]
        count = min(len(chosen), left, 30)
        left -= count
        if not count:
            continue
        weight = 0.2 + group.probabilities[chosen].max(axis=1)
        chosen = rng.choice(chosen, count, replace=False, p=weight / weight.sum())
        found.append(samples(group, chosen, np.full(count, NO_DIGIT), np.zeros(count)))
    return found


def _sure(rng: np.random.Generator) -> float:
    """What is sure: every other time nothing, so that plain digits and what is taken for them are seen."""
    return SURE if rng.random() < 0.5 else math.inf


def samples(group: Group, chosen: np.ndarray, labels: np.ndarray, shares: np.ndarray) -> Samples:
    """Some segments of a group with what they are."""
    return Samples(group.views(chosen), labels.astype(np.uint8), shares.astype(np.float32))


def joined(parts: list[Samples]) -> Samples:
    """All of them."""
    if not parts:
        return Samples(np.empty((0, SIDE, SIDE, 2), np.uint8), np.empty(0, np.uint8), np.empty(0, np.float32))
    return Samples(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("views", "labels", "shares")))
