"""Learn the weights of `edge_runtime.locate.path` from drawn strings: `python -m train.path`.

Strings are drawn from MNIST's training digits (`train.strings`), located and cut as on the device; what each segment
truly is follows from the ink of which it is made. The weights maximise the likelihood of the true paths among all paths
(a semi-Markov conditional random field, see `edge_runtime.locate.path`), by BFGS (Nocedal, Wright, "Numerical
Optimization", 2006, section 6.1) with a small quadratic penalty. The result is written to
edge_runtime/locate/path_weights.py. No TensorFlow.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from edge_runtime import DigitReader
from edge_runtime.arguments import at_least_one
from edge_runtime.errors import EXIT_DONE, run_command
from edge_runtime.files import write_atomic
from edge_runtime.locate import path_weights
from edge_runtime.locate.digits import locate_in_stages
from edge_runtime.locate.path import DIGIT_FEATURES, JUNK_FEATURES, sums
from edge_runtime.locate.recognise import Group, classify_segments, find_groups
from train.data import load_mnist
from train.strings import DrawnString, draw_string

SAME_INK = 0.6
"""A segment is a digit where what both share is at least this part of what either has."""

PENALTY = 1.0
"""Half of this times the squared weights is added to the loss over all strings, the features scaled alike."""

ITERATIONS = 150


@dataclass(frozen=True)
class Lattice:
    """A group's segments, what speaks for each, and the true path.

    Args:
        first, last: pieces of each segment, ordered by `last`.
        digit, junk: float64 (S, features).
        may_be_digit: bool (S,).
        truth: segments of the true path.
        is_digit: whether each of those is a digit.
    """

    first: list[int]
    last: list[int]
    digit: np.ndarray
    junk: np.ndarray
    may_be_digit: np.ndarray
    truth: list[int]
    is_digit: list[bool]


def lattices_of(drawn: DrawnString, reader: DigitReader) -> tuple[list[Lattice], int]:
    """The groups of a drawn string, and how many had no true path among theirs, as the cuts miss a digit."""
    stages = locate_in_stages(drawn.image)
    if not any(stages.rows):
        return [], 0
    by_row = np.split(
        reader.classify([place.crop for row in stages.rows for place in row]),
        np.cumsum([len(row) for row in stages.rows])[:-1],
    )
    groups = find_groups(stages.rows, by_row)
    classify_segments(groups, stages.rows, by_row, reader.classify)
    found, missed = [], 0
    for group in groups:
        true = true_path(group, drawn)
        if true is None:
            missed += 1
            continue
        digit, junk = group.features()
        may = group.segments.may_be_digit | (group.whole >= 0)
        found.append(Lattice(group.segments.first.tolist(), group.segments.last.tolist(), digit, junk, may, *true))
    return found, missed


def true_path(group: Group, drawn: DrawnString) -> tuple[list[int], list[bool]] | None:
    """The segments that are the string's digits, the rest junk; None where a digit is no segment."""
    pieces, segments = group.pieces, group.segments
    rows, columns = np.nonzero((pieces.labels > 0) & (pieces.ink > 127))
    owner = pieces.labels[rows, columns].astype(np.int64) - 1
    height, width = drawn.image.shape
    y = np.clip(((rows + group.origin[1] + 0.5) * group.scale).astype(np.int64), 0, height - 1)
    x = np.clip(((columns + group.origin[0] + 0.5) * group.scale).astype(np.int64), 0, width - 1)
    count = len(pieces.boxes)
    sizes = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=count))])
    size = sizes[segments.last + 1] - sizes[segments.first]
    alike = np.zeros((len(drawn.inks), len(size)))
    inside = np.zeros(len(drawn.inks), np.bool_)
    for index, ink in enumerate(drawn.inks):
        shared = np.concatenate([[0], np.cumsum(np.bincount(owner, ink[y, x].astype(np.float64), minlength=count))])
        # What was found of the digit, which with a fine pen is more than was drawn.
        own = float(shared[-1])
        both = shared[segments.last + 1] - shared[segments.first]
        alike[index] = both / np.maximum(size + own - both, 1)
        inside[index] = own > 0.5 * np.count_nonzero(ink) / group.scale**2
    best = alike.max(axis=0)
    reward = np.where((best >= SAME_INK) & segments.may_be_digit, best - 0.5, 0.0)
    # Of junk the fewest segments that reach from digit to digit.
    values = [0.0] + [-math.inf] * count
    came = [0] * (count + 1)
    for index, (start, end) in enumerate(zip(segments.first.tolist(), segments.last.tolist(), strict=True)):
        value = values[start] + (float(reward[index]) or -1e-3)
        if value > values[end + 1]:
            values[end + 1], came[end + 1] = value, index
    chosen: list[int] = []
    at = count
    while at:
        chosen.append(came[at])
        at = int(segments.first[came[at]])
    chosen.reverse()
    is_digit = [bool(reward[index] > 0) for index in chosen]
    matched = {int(alike[:, index].argmax()) for index, digit in zip(chosen, is_digit, strict=True) if digit}
    if any(inside[index] and index not in matched for index in range(len(inside))):
        return None
    return chosen, is_digit


def loss_and_gradient(weights: np.ndarray, lattices: Sequence[Lattice]) -> tuple[float, np.ndarray]:
    """Minus the log-likelihood of the true paths, and its gradient by the weights: the digits', then junk's."""
    split = lattices[0].digit.shape[1]
    loss, gradient = 0.0, np.zeros_like(weights)
    for one in lattices:
        digit = np.where(one.may_be_digit, one.digit @ weights[:split], -np.inf)
        junk = one.junk @ weights[split:]
        either = np.logaddexp(digit, junk)
        count = one.last[-1] + 1
        forward, backward = sums(one.first, one.last, either.tolist(), count)
        before, behind = np.array(forward)[one.first], np.array(backward)[np.array(one.last) + 1]
        share = np.exp(before + either + behind - forward[count])
        of_digit, of_junk = share * np.exp(digit - either), share * np.exp(junk - either)
        gradient[:split] += of_digit @ one.digit
        gradient[split:] += of_junk @ one.junk
        loss += forward[count]
        for index, is_digit in zip(one.truth, one.is_digit, strict=True):
            if is_digit:
                loss -= digit[index]
                gradient[:split] -= one.digit[index]
            else:
                loss -= junk[index]
                gradient[split:] -= one.junk[index]
    return float(loss), gradient


def fit(lattices: Sequence[Lattice], tell: Callable[[str], None]) -> np.ndarray:
    """The weights, float64 (features of digits and of junk,)."""
    digit, junk = (np.concatenate([getattr(one, kind) for one in lattices]) for kind in ("digit", "junk"))
    scale = np.maximum(np.concatenate([digit.std(axis=0), junk.std(axis=0)]), 1e-3)
    scale[[0, digit.shape[1]]] = 1.0

    def objective(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        loss, gradient = loss_and_gradient(scaled / scale, lattices)
        return loss + PENALTY / 2 * float(scaled @ scaled), gradient / scale + PENALTY * scaled

    at = np.zeros(len(scale))
    loss, gradient = objective(at)
    inverse = np.eye(len(at)) / max(1.0, float(np.linalg.norm(gradient)))
    for iteration in range(ITERATIONS):
        direction = -inverse @ gradient
        slope, step = float(direction @ gradient), 1.0
        while True:
            moved = at + step * direction
            new_loss, new_gradient = objective(moved)
            if new_loss <= loss + 1e-4 * step * slope or step < 1e-6:
                break
            step /= 2
        s, y = moved - at, new_gradient - gradient
        gained = loss - new_loss
        at, loss, gradient = moved, new_loss, new_gradient
        curvature = float(s @ y)
        if curvature > 1e-12:
            if iteration == 0:
                inverse = np.eye(len(at)) * curvature / float(y @ y)
            keep = np.eye(len(at)) - np.outer(s, y) / curvature
            inverse = keep @ inverse @ keep.T + np.outer(s, s) / curvature
        if iteration % 10 == 0:
            tell(f"step {iteration}: {loss / len(lattices):.4f} nats a group")
        if abs(gained) < 1e-6 * abs(loss):
            break
    tell(f"{loss / len(lattices):.4f} nats a group after {iteration + 1} steps")
    return at / scale


def source_of(weights: np.ndarray, how: str) -> str:
    """The module that holds the weights."""
    lines = [f'"""The weights of `path`: {how}"""', ""]
    split = len(DIGIT_FEATURES)
    for name, features, values in (
        ("DIGIT_WEIGHTS", DIGIT_FEATURES, weights[:split]),
        ("JUNK_WEIGHTS", JUNK_FEATURES, weights[split:]),
    ):
        lines.append(f"{name} = (")
        lines += [f"    {value:.4f},  # {feature}" for feature, value in zip(features, values, strict=True)]
        lines.append(")")
    return "\n".join(lines) + "\n"


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m train.path", description="Learn the weights of the best path.")
    parser.add_argument("--strings", type=at_least_one, default=4000, metavar="N", help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="random seed (default: %(default)s)")
    parser.add_argument("--model", default="lenet5", help="the classifier (default: %(default)s)")
    parser.add_argument("--precision", default="int8", help="its artifact (default: %(default)s)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    x, y = load_mnist().training_split
    reader = DigitReader(args.model, args.precision)
    lattices, missed = [], 0
    for index in range(args.strings):
        drawn = draw_string(x, y, np.random.default_rng([args.seed, 2, index]))
        found, without = lattices_of(drawn, reader)
        lattices += found
        missed += without

    def tell(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    tell(f"{len(lattices)} groups, {missed} more in which the cuts miss a digit")
    weights = fit(lattices, tell)
    how = (
        f"made by `python -m train.path --strings {args.strings} --seed {args.seed} --model {args.model} "
        f"--precision {args.precision}`."
    )
    write_atomic(Path(path_weights.__file__), source_of(weights, how).encode())
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
