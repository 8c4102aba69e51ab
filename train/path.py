"""Learn the weights of `edge_runtime.locate.path` from drawn strings: `python -m train.path`.

Strings are drawn from MNIST's training digits (`train.strings`), located and cut as on the device; what each segment
truly is follows from the ink of which it is made. The weights maximise the likelihood of the true paths among all paths
(a semi-Markov conditional random field, see `edge_runtime.locate.path`), by stochastic gradient descent. The result is
written to edge_runtime/locate/path_weights.py. No TensorFlow.
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
from edge_runtime.arguments import Parser, at_least_one
from edge_runtime.errors import EXIT_DONE, EdgeDigitsError, run_command
from edge_runtime.files import write_atomic
from edge_runtime.locate import path_weights
from edge_runtime.locate.digits import locate_in_stages
from edge_runtime.locate.groups import SURE, Group, find_groups
from edge_runtime.locate.path import CLASSES, FEATURES, Segments, best_path, sums, trust_features
from edge_runtime.locate.recognise import classify_segments
from train.data import load_mnist
from train.render import render_digits
from train.strings import DrawnString, draw_string

SAME_INK = 0.5
"""A segment is a digit where what both share is at least this part of what either has."""

DRAWN_SHARE, DRAWN_PER_CLASS = 0.2, 200
"""Share of the strings that are made of digits that the project draws (`train.render`): another hand than MNIST's."""

HIDDEN, EPOCHS, BATCH, RATE, DECAY = 24, 24, 32, 0.01, 0.003
"""Adam with decoupled weight decay (Loshchilov, Hutter, ICLR 2019), the rate falling along a cosine to 0."""

HELD_OUT = 0.2
"""Share of the strings that tell which epoch is best, and how far its probabilities can be trusted."""

WITHOUT_NETWORK = 0.15
"""Share of the strings about which the network is not asked, as where the classes are not the digits."""

SHARES = {"spaced": 0.4, "close": 0.2, "touching": 0.2, "overlapping": 0.1, "broken": 0.1}
"""How often neighbours stand in which way; a string in two mixes the kinds."""

LENGTHS = (0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8)
"""Digits of a string: 0 are marks alone, and most that is read is single digits."""


@dataclass(frozen=True)
class Lattice:
    """A group's segments, what is known of each, and the true path.

    Args:
        first, last: pieces of each segment, ordered by `last`.
        features: float64 (S, features).
        may_be_digit: bool (S,).
        labels: int64 (S,), the digit that each is, -1 for none.
        truth: segments of the true path; none where the cuts miss a digit.
        is_digit: whether each of those is a digit.
    """

    first: list[int]
    last: list[int]
    features: np.ndarray
    may_be_digit: np.ndarray
    labels: np.ndarray
    truth: list[int]
    is_digit: list[bool]


def groups_of(image: np.ndarray, reader: DigitReader, *, looks: bool = True, sure: float = SURE) -> list[Group]:
    """The groups of an image's doubtful glyphs, their segments classified.

    Args:
        image: as `locate_digits` takes it.
        reader: locates and classifies.
        looks: whether the network that sees what stands around a segment is asked too.
        sure: what is not doubtful, see `find_groups`.
    """
    stages = locate_in_stages(image)
    if not any(stages.rows):
        return []
    by_row = np.split(
        reader.classify([place.crop for row in stages.rows for place in row]),
        np.cumsum([len(row) for row in stages.rows])[:-1],
    )
    groups, _ = find_groups(stages.rows, by_row, sure=sure)
    classify_segments(groups, by_row, reader.classify, reader.look_at_segments if looks else None)
    return groups


def lattices_of(drawn: DrawnString, reader: DigitReader, *, looks: bool = True) -> list[Lattice]:
    """The groups of a drawn string, see `groups_of`."""
    return [
        Lattice(
            group.segments.first.tolist(),
            group.segments.last.tolist(),
            group.features(),
            group.may_be_digit,
            *true_path(group, drawn),
        )
        for group in groups_of(drawn.image, reader, looks=looks)
    ]


def inked_pixels(group: Group, shape: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each inked pixel of a group the piece, counted from 0, and its row and column in the image, int64 (N,) each.

    Args:
        group: of an image.
        shape: of the image, height and width first.
    """
    pieces, (height, width) = group.pieces, shape[:2]
    rows, columns = np.nonzero((pieces.labels > 0) & (pieces.ink > 127))
    y = np.clip(((rows + group.origin[1] + 0.5) * group.scale).astype(np.int64), 0, height - 1)
    x = np.clip(((columns + group.origin[0] + 0.5) * group.scale).astype(np.int64), 0, width - 1)
    return pieces.labels[rows, columns].astype(np.int64) - 1, y, x


def shares_of(group: Group, drawn: DrawnString) -> tuple[np.ndarray, np.ndarray]:
    """How far each segment is each of the string's digits.

    Returns float64 (digits, S), what both share of what either has, and which digits are the group's, bool (digits,).
    """
    pieces, segments = group.pieces, group.segments
    owner, y, x = inked_pixels(group, drawn.image.shape)
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
    return alike, inside


def true_path(group: Group, drawn: DrawnString) -> tuple[np.ndarray, list[int], list[bool]]:
    """What each segment is, the segments that are the string's digits and junk between, and which are digits."""
    segments, count = group.segments, len(group.pieces.boxes)
    alike, inside = shares_of(group, drawn)
    best = alike.max(axis=0, initial=0.0)
    is_one = (best >= SAME_INK) & group.may_be_digit
    reward = np.where(is_one, best - SAME_INK + 0.1, 0.0)
    names = np.array([int(label) for label in drawn.text] + [-1])
    labels = np.where(is_one, names[alike.argmax(axis=0) if len(alike) else np.full(len(best), -1)], -1)
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
        return labels, [], []
    return labels, chosen, is_digit


Weights = list[np.ndarray]
"""Of the hidden layer, (features, HIDDEN), its biases, of the two scores, (HIDDEN, 2), their biases; then `TRUST`."""


def loss_and_gradients(scores: np.ndarray, one: Lattice) -> tuple[float, np.ndarray]:
    """Minus the log-likelihood of the true path, and its gradient by the scores, float64 (S, 2), digit and junk."""
    digit, junk = np.where(one.may_be_digit, scores[:, 0], -np.inf), scores[:, 1]
    either = np.logaddexp(digit, junk)
    count = one.last[-1] + 1
    forward, backward = sums(one.first, one.last, either.tolist(), count)
    before, behind = np.array(forward)[one.first], np.array(backward)[np.array(one.last) + 1]
    share = np.exp(before + either + behind - forward[count])
    gradient = np.stack([share * np.exp(digit - either), share * np.exp(junk - either)], axis=1)
    loss = forward[count]
    for index, is_digit in zip(one.truth, one.is_digit, strict=True):
        loss -= float(digit[index] if is_digit else junk[index])
        gradient[index, 0 if is_digit else 1] -= 1
    return loss, gradient


def forward_of(weights: Weights, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The hidden layer and the scores."""
    hidden = np.tanh(features @ weights[0] + weights[1])
    return hidden, hidden @ weights[2] + weights[3]


def mean_loss(weights: Weights, lattices: Sequence[Lattice]) -> float:
    """Nats a group."""
    return float(np.mean([loss_and_gradients(forward_of(weights, one.features)[1], one)[0] for one in lattices]))


def fit(lattices: Sequence[Lattice], held_out: Sequence[Lattice], seed: int, tell: Callable[[str], None]) -> Weights:
    """Learn the weights: those of the epoch that fits the groups held out best."""
    rng = np.random.default_rng(seed)
    inputs = lattices[0].features.shape[1]
    weights: Weights = [
        rng.normal(0, inputs**-0.5, (inputs, HIDDEN)),
        np.zeros(HIDDEN),
        rng.normal(0, 0.1 * HIDDEN**-0.5, (HIDDEN, 2)),
        np.zeros(2),
    ]
    means, squares = ([np.zeros_like(weight) for weight in weights] for _ in range(2))
    steps, step = EPOCHS * -(-len(lattices) // BATCH), 0
    best, least = weights, math.inf
    for epoch in range(EPOCHS):
        total = 0.0
        order = rng.permutation(len(lattices))
        for start in range(0, len(order), BATCH):
            batch = [lattices[index] for index in order[start : start + BATCH]]
            features = np.concatenate([one.features for one in batch])
            hidden, scores = forward_of(weights, features)
            by_group = np.split(scores, np.cumsum([len(one.features) for one in batch])[:-1])
            results = [loss_and_gradients(own, one) for own, one in zip(by_group, batch, strict=True)]
            total += sum(loss for loss, _ in results)
            by_score = np.concatenate([gradient for _, gradient in results]) / len(batch)
            by_hidden = by_score @ weights[2].T * (1 - hidden**2)
            gradients = [features.T @ by_hidden, by_hidden.sum(axis=0), hidden.T @ by_score, by_score.sum(axis=0)]
            step += 1
            rate = RATE * (1 + math.cos(math.pi * step / steps)) / 2
            for index, gradient in enumerate(gradients):
                means[index] = 0.9 * means[index] + 0.1 * gradient
                squares[index] = 0.999 * squares[index] + 0.001 * gradient**2
                mean, square = means[index] / (1 - 0.9**step), squares[index] / (1 - 0.999**step)
                decay = DECAY * weights[index] if index % 2 == 0 else 0.0
                weights[index] = weights[index] - rate * (mean / (np.sqrt(square) + 1e-8) + decay)
        loss = mean_loss(weights, held_out)
        if loss < least:
            best, least = list(weights), loss
        tell(f"epoch {epoch + 1}: {total / len(lattices):.4f} nats a group, held out {loss:.4f}")
    return best


def calibrate(weights: Weights, lattices: Sequence[Lattice]) -> np.ndarray:
    """How far a digit of the best path can be trusted: the weights of `path.confidences`, float64 (3,).

    A logistic regression of whether it was read right, on groups that were not learned from, with those in which the
    cuts miss a digit.
    """
    rows, right = [], []
    for one in lattices:
        scores = forward_of(weights, one.features)[1]
        segments = Segments(np.array(one.first), np.array(one.last), *[np.empty(0)] * 3)
        path = best_path(segments, np.where(one.may_be_digit, scores[:, 0], -np.inf), scores[:, 1])
        for segment, is_digit, probability in zip(path.segments, path.is_digit, path.probability, strict=True):
            if is_digit:
                sure = float(one.features[segment, FEATURES.index("log-odds")])
                rows.append(trust_features(sure, probability))
                read = int(one.features[segment, -CLASSES:].argmax())
                right.append(one.labels[segment] == read)
    return logistic_regression(np.array(rows).reshape(-1, 3), np.array(right))


def logistic_regression(x: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The weights, float64 (F,), by Newton's method, a small penalty for where all are right.

    Args:
        x: float64 (N, F).
        right: bool (N,).
    """
    y, count = right.astype(np.float64), x.shape[1]
    weight = np.zeros(count)
    for _ in range(30):
        chance = 1 / (1 + np.exp(-(x @ weight)))
        curvature = x.T @ (x * (chance * (1 - chance))[:, None]) + 0.1 * np.eye(count)
        weight = weight - np.linalg.solve(curvature, x.T @ (chance - y) + 0.1 * weight)
    return weight


def source_of(weights: Weights, how: str) -> str:
    """The module that holds the weights."""
    lines = [f'"""Weights of the small network in `path`.\n\n{how}\n"""', "", "import numpy as np", "", "# fmt: off"]
    names = "HIDDEN_WEIGHTS", "HIDDEN_BIASES", "SCORE_WEIGHTS", "SCORE_BIASES", "TRUST"
    for name, values in zip(names, weights, strict=True):
        numbers = [f"{value:.3f}" for value in values.ravel()]
        rows = [", ".join(numbers[start : start + 12]) for start in range(0, len(numbers), 12)]
        shape = f".reshape({values.shape[0]}, {values.shape[1]})" if values.ndim == 2 else ""
        lines += [f"{name} = np.array(", "    [", *(f"        {row}," for row in rows), "    ]", f"){shape}"]
    return "\n".join(lines) + "\n"


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = Parser(prog="python -m train.path", description="Learn the weights of the best path.")
    parser.add_argument("--strings", type=at_least_one, default=4500, metavar="N", help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="random seed (default: %(default)s)")
    parser.add_argument("--model", default="lenet5", help="the classifier (default: %(default)s)")
    parser.add_argument("--precision", default="int8", help="its artifact (default: %(default)s)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    # Not the digits that the network `segment` learned from: it would be surer of them than of others.
    sources = load_mnist().validation_split, render_digits(DRAWN_PER_CLASS, args.seed)
    reader = DigitReader(args.model, args.precision)
    lattices: list[Lattice] = []
    held_out: list[Lattice] = []
    for index in range(args.strings):
        rng = np.random.default_rng([args.seed, 2, index])
        kind = None if rng.random() < 0.3 else str(rng.choice(list(SHARES), p=list(SHARES.values())))
        x, y = sources[int(rng.random() < DRAWN_SHARE)]
        own = held_out if index < HELD_OUT * args.strings else lattices
        drawn = draw_string(x, y, rng, kind, int(rng.choice(LENGTHS)))
        own += lattices_of(drawn, reader, looks=rng.random() >= WITHOUT_NETWORK)

    def tell(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    with_truth, told = ([one for one in some if one.truth] for some in (lattices, held_out))
    missed = len(lattices) + len(held_out) - len(with_truth) - len(told)
    tell(f"{len(with_truth) + len(told)} groups, {missed} more in which the cuts miss a digit")
    if not with_truth or not told:
        raise EdgeDigitsError("too few strings to learn from; give more with --strings")
    weights = fit(with_truth, told, args.seed, tell)
    weights.append(calibrate(weights, held_out))
    how = (
        f"Made by `python -m train.path --strings {args.strings} --seed {args.seed} --model {args.model} "
        f"--precision {args.precision}`."
    )
    write_atomic(Path(path_weights.__file__), source_of(weights, how))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
