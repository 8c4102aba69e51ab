"""Located ink into digits: what the classifier is sure of at once stays, the rest is cut to pieces and put together.

The classifier sees all glyphs as one batch. Glyphs of which it is not sure, and their neighbours, are cut to pieces
(`pieces`), and the best path through them (`path`) tells which runs of pieces are the digits: a network sees all runs
with what stands around them, the classifier those that may be digits, as another batch. Cost is linear in the cuts, and
a picture gets a fixed number of crops.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from edge_runtime.locate.crops import Located
from edge_runtime.locate.groups import BUDGET, Group, find_groups
from edge_runtime.locate.normalise import crop_from_ink

LEAST = 1e-4
"""Neither classifier nor network can rule a class out: it has at least this probability."""

RULED_OUT = 0.5
"""Of a segment that the network believes with this probability to be no digit the classifier is not asked. It knows
digits alone and says nothing of wrong cuts: of 600 drawn strings, another seed's than those of the docs, 440 were read
whole where it was asked of all segments, 448 with 0.98, 450 with 0.9, 453 with 0.6, 452 where it was asked of none."""

Classify = Callable[[Sequence[np.ndarray]], np.ndarray]
"""Crops, each uint8 (28, 28), to probabilities, float32 (N, classes)."""

LookAtSegments = Callable[[np.ndarray], np.ndarray | None]
"""`surroundings`, uint8 (N, H, W, 2), to the probabilities of ten digits and of none, float32 (N, 11); None where there
is nothing to look with."""

ReadLines = Callable[[Sequence[np.ndarray]], "list[np.ndarray] | None"]
"""Lines, see `line_of`, to what is seen in each column, float32 (T, classes + 1) each; None where there is nothing to
read with."""

Recognised = tuple[Located, np.ndarray]
"""A digit and its probabilities, float32 (classes,): they sum to the probability that it is a digit at all."""


@dataclass(frozen=True)
class Recognition:
    """What the rows hold.

    Args:
        rows: the digits of each row, left to right; a row may have none left.
        groups: what was cut and put together.
        left_whole: groups that the budget did not suffice for, their glyphs left as they were located.
    """

    rows: list[list[Recognised]]
    groups: list[Group]
    left_whole: int


def recognise(
    rows: list[list[Located]],
    classify: Classify,
    look_at: LookAtSegments | None = None,
    read_lines: ReadLines | None = None,
    budget: int = BUDGET,
) -> Recognition:
    """Find what located ink says.

    Args:
        rows: as they were located.
        classify: gives the probabilities of crops.
        look_at: a network that sees segments with what stands around them; None for classes that are no digits.
        read_lines: a network that reads what stands together as one line; as above.
        budget: crops that it is asked about at most; glyphs beyond it are left out.
    """
    rows = _within_budget(rows, budget)
    if not rows:
        return Recognition([], [], 0)
    places = [place for row in rows for place in row]
    ends = np.cumsum([len(row) for row in rows])
    by_row = np.split(classify([place.crop for place in places]), ends[:-1])
    groups, left_whole = find_groups(rows, by_row, budget - len(places))
    digits = [list(zip(row, chances)) for row, chances in zip(rows, by_row)]  # noqa: B905 (one each)
    if groups:
        classify_segments(groups, by_row, classify, look_at)
        for group in groups:
            group.find_path()
        read_as_lines(groups, read_lines)
        # From the right, so that the places of those to the left stay.
        for group in sorted(groups, key=lambda group: -group.start):
            digits[group.row][group.start : group.end] = _digits(group, rows[group.row])
    return Recognition(digits, groups, left_whole)


def _within_budget(rows: list[list[Located]], budget: int) -> list[list[Located]]:
    kept, left = [], budget
    for row in rows:
        kept.append(row[:left])
        left -= len(kept[-1])
    return [row for row in kept if row]


def classify_segments(
    groups: list[Group], by_row: list[np.ndarray], classify: Classify, look_at: LookAtSegments | None = None
) -> None:
    """Ask the network about all segments that may be digits, and the classifier about those that it does not rule out.

    Nineteen of twenty segments are wrong cuts, and a crop takes longer than the network's look.
    """
    if not groups:
        return
    seen = _seen(groups, look_at)
    for group, sight in zip(groups, seen, strict=True):
        group.no_digit = np.full(len(group.segments.first), -1, np.float32)
        if sight is not None:
            group.no_digit[group.may_be_digit] = sight[:, -1]
    asked = [group.to_ask & (group.no_digit < RULED_OUT) for group in groups]
    crops = [
        crop_from_ink(group.ink(segment))
        for group, own in zip(groups, asked, strict=True)
        for segment in np.flatnonzero(own).tolist()
    ]
    classes = by_row[0].shape[1]
    answers = classify(crops) if crops else np.empty((0, classes), np.float32)
    ends = np.cumsum([np.count_nonzero(own) for own in asked])
    for group, sight, own, answer in zip(groups, seen, asked, np.split(answers, ends[:-1]), strict=True):
        chances = by_row[group.row][group.start : group.end]
        group.as_located[:, 0] = chances.max(axis=1)
        is_glyph = group.segments.glyphs >= 0
        group.probabilities = np.zeros((len(is_glyph), classes), np.float32)
        group.probabilities[own] = answer
        group.probabilities[is_glyph] = chances[group.segments.glyphs[is_glyph]]
        if sight is not None:
            # Where the sum is 0, it is surely none: no class is the likelier one.
            either = sight[:, :-1] / np.maximum(sight[:, :-1].sum(axis=1, keepdims=True), np.float32(1e-30))
            told = (own | is_glyph)[group.may_be_digit]
            either[told] = both(group.probabilities[own | is_glyph], either[told])
            group.probabilities[group.may_be_digit] = either


def read_as_lines(groups: list[Group], read_lines: ReadLines | None) -> None:
    """Ask the network that reads lines about all groups whose digits may touch and that are no longer than it takes."""
    if read_lines is None:
        return
    lines = [(group, line) for group in groups if group.joins() and (line := group.line()) is not None]
    seen = read_lines([line for _, line in lines]) if lines else None
    for (group, _), own in zip(lines, seen or (), strict=False):
        group.transcribe(own)


def _seen(groups: list[Group], look_at: LookAtSegments | None) -> list[np.ndarray] | list[None]:
    """What the network sees of the segments of each group that may be digits."""
    if look_at is None:
        return [None] * len(groups)
    views = [group.views(np.flatnonzero(group.may_be_digit)) for group in groups]
    seen = look_at(np.concatenate(views))
    if seen is None:
        return [None] * len(groups)
    return np.split(seen, np.cumsum([len(own) for own in views])[:-1])


def both(classified: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """What classifier and network say together: the normalised geometric mean, float32 (N, 10).

    Args:
        classified, seen: float32 (N, 10), each row with sum 1.
    """
    mean = np.sqrt(np.maximum(classified, LEAST) * np.maximum(seen, LEAST))
    shares: np.ndarray = mean / mean.sum(axis=1, keepdims=True)
    return shares.astype(np.float32)


def _digits(group: Group, row: list[Located]) -> list[Recognised]:
    """The digits of a group's best path."""
    digits: list[Recognised] = []
    for segment, label, sure in group.chosen():
        if label >= 0:
            glyph = int(group.segments.glyphs[segment])
            place = row[group.start + glyph] if glyph >= 0 else group.located(segment)
            digits.append((place, as_sure(group.probabilities[segment], label, sure)))
    return digits


def as_sure(chances: np.ndarray, label: int, sure: float) -> np.ndarray:
    """Probabilities, float32 (classes,), of which one class has the given one and no other has more."""
    most = float(np.delete(chances, label).max(initial=0.0))
    own = float(chances[label])
    # What is likeliest keeps its lead; what the line says against the classifier comes first by a hair.
    scale = sure / max(own, 1e-6) if own > most else min(1.0, 0.99 * sure / max(most, 1e-6))
    shares: np.ndarray = (chances * scale).astype(np.float32)
    shares[label] = sure
    return shares
