"""Cuts and line weighed against each other, on lattices small enough to try every path."""

from __future__ import annotations

import numpy as np
import pytest

from edge_runtime.locate.path import RELUCTANCE, Path, Segments
from edge_runtime.locate.transcription import candidates_of, transcribed

WEIGHTS = np.array([1.0, 1.0, 0.0])


def lattice(count: int) -> Segments:
    """All runs of one or two of so many pieces."""
    runs = sorted(
        ((first, last) for last in range(count) for first in (last - 1, last) if first >= 0), key=lambda r: r[1]
    )
    first, last = np.array(runs).T
    return Segments(
        first, last, np.zeros((len(runs), 4), np.int64), np.full(len(runs), -1), np.ones(len(runs), np.bool_)
    )


def line_of(text: str, sure: float = 0.9) -> np.ndarray:
    """What a network sees in a line that says a text."""
    line = np.full((2 * len(text) + 1, 11), (1 - sure) / 10, np.float32)
    line[:, 10] = sure
    for place, label in enumerate(text):
        line[2 * place + 1] = (1 - sure) / 10
        line[2 * place + 1, int(label)] = sure
    return line


def every_path(segments: Segments, at: int = 0) -> list[list[int]]:
    count = int(segments.last.max()) + 1
    if at == count:
        return [[]]
    starts = np.flatnonzero(segments.first == at).tolist()
    return [[index, *rest] for index in starts for rest in every_path(segments, int(segments.last[index]) + 1)]


@pytest.mark.parametrize("seed", range(8))
def test_the_best_path_to_a_text_is_the_best_of_all(seed: int) -> None:
    rng = np.random.default_rng(seed)
    segments = lattice(4)
    size = len(segments.first)
    digit, junk = rng.normal(0, 2, (2, size))
    digit[rng.integers(size)] = -np.inf
    probabilities = rng.dirichlet(np.full(10, 0.3), size).astype(np.float32)
    wanted = (3, 7)
    own = Path([0], [False], [1.0])
    candidates = candidates_of(segments, digit, junk, probabilities, own, line_of("37"))
    found = [one for one in candidates if tuple(label for label in one.classes if label >= 0) == wanted]
    kept = np.maximum(probabilities.astype(np.float64), 1e-4)
    of_class = np.log(kept / kept.max(axis=1, keepdims=True))
    best = -np.inf
    for path in every_path(segments):
        for mask in range(2 ** len(path)):
            digits = [index for bit, index in enumerate(path) if mask >> bit & 1]
            if len(digits) == len(wanted):
                score = sum(junk[index] - RELUCTANCE for index in path if index not in digits)
                score += sum(digit[i] + of_class[i, label] for i, label in zip(digits, wanted, strict=True))
                best = max(best, score)
    assert [one.score for one in found] == pytest.approx([best] if best > -np.inf else [])


@pytest.mark.parametrize(("weight", "text"), [(0.0, "1"), (3.0, "17")])
def test_the_weights_choose(weight: float, text: str) -> None:
    segments = lattice(2)
    digit = np.where(segments.last - segments.first == 1, 2.0, -1.0)
    probabilities = np.zeros((3, 10), np.float32)
    for index, label in enumerate((1, 1, 7)):  # The first piece, both, the second.
        probabilities[index, label] = 0.9
    own = Path([1], [True], [0.9])
    candidates = candidates_of(segments, digit, np.full(3, -5.0), probabilities, own, line_of("17"))
    path = transcribed(candidates, segments, np.array([1.0, weight, 0]))
    assert "".join(str(label) for label in path.classes or ()) == text
    assert all(0.5 < probability <= 1 for probability in path.probability)


def test_digits_are_as_probable_as_all_texts_that_have_them() -> None:
    segments = lattice(2)
    probabilities = np.full((3, 10), 0.1, np.float32)
    line = line_of("17", 0.5)
    line[3, [7, 1]] = 0.45  # The second may be a 1 as well.
    digit = np.where(segments.last - segments.first == 1, -9.0, 1.0)
    candidates = candidates_of(segments, digit, np.full(3, -9.0), probabilities, Path([1], [True], [0.1]), line)
    path = transcribed(candidates, segments, WEIGHTS)
    assert path.classes is not None
    assert path.probability[0] > path.probability[1]
