"""Learn how cuts and line are weighed against each other: `python -m train.line.weigh`.

Strings and pages are drawn, located, cut and read as a line as any picture is. The weights maximise the likelihood of
what is there among all texts that were tried (a conditional logit: McFadden, "Conditional Logit Analysis of Qualitative
Choice Behavior", 1974); a logistic regression tells how far a digit can be trusted. The result is written to
edge_runtime/locate/line_weights.py. No TensorFlow.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from edge_runtime import DigitReader
from edge_runtime.arguments import Parser, at_least_one
from edge_runtime.errors import EXIT_DONE, EdgeDigitsError, run_command
from edge_runtime.files import write_atomic
from edge_runtime.locate import line_weights
from edge_runtime.locate.groups import Group
from edge_runtime.locate.path import SUREST, trust_features
from edge_runtime.locate.transcription import Candidate, candidates_of, transcribed
from train.data import load_mnist
from train.line.gather import ruled, text_of, under
from train.pages.page import Material, draw_page, near_ink
from train.path import DRAWN_PER_CLASS, DRAWN_SHARE, LENGTHS, SHARES, groups_of, logistic_regression, shares_of
from train.render import render_digits
from train.strings import draw_string

RULED_SHARE, PAGE_SHARE = 0.25, 0.1
"""Share of the strings that stand on lines, in boxes or among dots; pages for one string, for what is no digit."""

HELD_OUT = 0.3
"""Share of the pictures that tell how far a digit can be trusted."""

PENALTY = 0.01
"""Of the square of the weights: they stay finite where all texts are right."""

SAME_INK = 0.35
"""A segment is a digit where what both share is at least this part of what either has: digits that overlap share it."""


@dataclass(frozen=True)
class Choice:
    """The texts of one group.

    Args:
        group: the segments classified.
        candidates: at least one.
        text: what is there; None where a digit is in part.
        digits: int64 (S,), the digit that each segment is, -1 for none.
    """

    group: Group
    candidates: list[Candidate]
    text: tuple[int, ...] | None
    digits: np.ndarray


def choices_of_string(index: int, seed: int, sources: Sequence, reader: DigitReader) -> Iterator[Choice]:
    """The groups of one drawn string."""
    rng = np.random.default_rng([seed, 7, index])
    kind = None if rng.random() < 0.3 else str(rng.choice(list(SHARES), p=list(SHARES.values())))
    x, y = sources[int(rng.random() < DRAWN_SHARE)]
    drawn = draw_string(x, y, rng, kind, int(rng.choice(LENGTHS)))
    image = ruled(drawn.image, rng) if rng.random() < RULED_SHARE else drawn.image
    names = np.array([int(label) for label in drawn.text] + [-1])
    for group in groups_of(image, reader):
        alike, _ = shares_of(group, drawn)
        best = alike.argmax(axis=0) if len(alike) else np.full(len(group.segments.first), -1)
        text = text_of(group, drawn)
        digits = np.where(alike.max(axis=0, initial=0.0) >= SAME_INK, names[best], -1)
        yield from _choice(group, reader, None if text is None else tuple(text), digits)


def choices_of_page(index: int, seed: int, material: Material, reader: DigitReader) -> Iterator[Choice]:
    """The groups of one drawn page that have no digit."""
    page = draw_page(material, [seed, 8, index])
    near = near_ink(page[:, :, 3])
    for group in groups_of(np.ascontiguousarray(page[:, :, 2::-1]), reader):
        if not under(group, near).any():
            yield from _choice(group, reader, (), np.full(len(group.segments.first), -1))


def _choice(group: Group, reader: DigitReader, text: tuple[int, ...] | None, digits: np.ndarray) -> Iterator[Choice]:
    group.find_path()
    line = group.line() if group.joins() else None
    seen = None if line is None else reader.read_lines([line])
    if seen and group.path is not None:
        candidates = candidates_of(group.segments, *group.scores, group.probabilities, group.path, seen[0])
        if candidates:
            yield Choice(group, candidates, text, digits)


def weigh(choices: Sequence[Choice]) -> np.ndarray:
    """The weights of `Candidate.features`, float64 (3,), by Newton's method."""
    told = []
    for choice in choices:
        texts = [tuple(label for label in candidate.classes if label >= 0) for candidate in choice.candidates]
        if len(texts) > 1 and choice.text in texts:
            told.append((np.array([one.features() for one in choice.candidates]), texts.index(choice.text)))
    weights = np.array([1.0, 1.0, 0.0])
    for _ in range(30):
        slope, curvature = PENALTY * weights, PENALTY * np.eye(len(weights))
        for features, right in told:
            totals = features @ weights
            chances = np.exp(totals - totals.max())
            chances /= chances.sum()
            mean = chances @ features
            slope = slope + mean - features[right]
            curvature = curvature + (features.T * chances) @ features - np.outer(mean, mean)
        step = np.linalg.solve(curvature, slope)
        weights = weights - step * min(1.0, 2 / np.abs(step).max())
    return weights


def trust_of(choices: Sequence[Choice], weights: np.ndarray) -> np.ndarray:
    """The weights of `path.trust_features`, float64 (3,): is a digit right where the line overrules the cuts."""
    rows, right = [], []
    for choice in choices:
        path = transcribed(choice.candidates, choice.group.segments, weights)
        before = choice.group.path
        if before is None or path.text(choice.group.probabilities) == before.text(choice.group.probabilities):
            continue
        for segment, label, probability in zip(path.segments, path.classes or (), path.probability, strict=True):
            if label >= 0:
                sure = min(max(float(choice.group.probabilities[segment, label]), 1 - SUREST), SUREST)
                rows.append(trust_features(math.log(sure / (1 - sure)) / 3, probability))
                right.append(choice.digits[segment] == label)
    return logistic_regression(np.array(rows).reshape(-1, 3), np.array(right))


def right_share(choices: Sequence[Choice], weights: np.ndarray) -> float:
    """Share of the groups whose digits are known that are read right."""
    known = [choice for choice in choices if choice.text]
    read = [transcribed(choice.candidates, choice.group.segments, weights).classes or [] for choice in known]
    same = [tuple(x for x in own if x >= 0) == choice.text for own, choice in zip(read, known, strict=True)]
    return float(np.mean(same))


def source_of(weights: np.ndarray, trust: np.ndarray, how: str) -> str:
    """The module that holds the weights."""
    rows = [
        f"{name} = np.array([{', '.join(f'{value:.3f}' for value in values)}])"
        for name, values in (("LINE_WEIGHTS", weights), ("LINE_TRUST", trust))
    ]
    words = "How cuts and line are weighed against each other in `transcription`."
    return "\n".join([f'"""{words}\n\n{how}\n"""', "", "import numpy as np", "", *rows]) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    parser = Parser(prog="python -m train.line.weigh", description="Learn how cuts and line are weighed.")
    parser.add_argument("--strings", type=at_least_one, default=3000, metavar="N", help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="random seed (default: %(default)s)")
    args: argparse.Namespace = parser.parse_args(arguments)
    # Not the digits that the networks learned from: they would be surer of them than of others.
    x, y = load_mnist().validation_split
    sources, material = ((x, y), render_digits(DRAWN_PER_CLASS, args.seed)), Material(x, [])
    reader = DigitReader()
    choices: list[Choice] = []
    held_out: list[Choice] = []
    for index in range(args.strings):
        own = held_out if index < HELD_OUT * args.strings else choices
        own += choices_of_string(index, args.seed, sources, reader)
        if index % round(1 / PAGE_SHARE) == 0:
            own += choices_of_page(index, args.seed, material, reader)
    if not choices or not held_out:
        raise EdgeDigitsError("too few strings to learn from; give more with --strings")
    weights = weigh(choices)
    print(
        f"{len(choices)} groups, weights {np.round(weights, 3).tolist()}; of {len(held_out)} held out "
        f"{right_share(held_out, weights):.1%} read right, by cuts alone "
        f"{right_share(held_out, np.array([1.0, 0, 0])):.1%}, by the line alone "
        f"{right_share(held_out, np.array([0.0, 1, 0])):.1%}",
        file=sys.stderr,
    )
    how = f"Made by `python -m train.line.weigh --strings {args.strings} --seed {args.seed}`."
    write_atomic(Path(line_weights.__file__), source_of(weights, trust_of(held_out, weights), how))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
