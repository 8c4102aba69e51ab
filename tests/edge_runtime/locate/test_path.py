"""The best path is the best of all, and the probabilities are those of all paths counted one by one."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from edge_runtime.locate.path import RELUCTANCE, Segments, best_path


def every_segment(count: int) -> Segments:
    runs = [(first, last) for last in range(count) for first in range(last, -1, -1)]
    first, last = np.array(runs).T
    return Segments(
        first, last, np.zeros((len(runs), 4), np.int64), np.full(len(runs), -1), np.ones(len(runs), np.bool_)
    )


def every_path(segments: Segments, count: int) -> Iterator[list[int]]:
    index = {run: at for at, run in enumerate(zip(segments.first.tolist(), segments.last.tolist(), strict=True))}
    for borders in itertools.product([False, True], repeat=count - 1):
        ends = [at for at, border in enumerate(borders) if border] + [count - 1]
        yield [index[start, end] for start, end in zip([0, *(end + 1 for end in ends)], ends, strict=False)]


@given(st.integers(1, 5), st.integers(0, 2**32 - 1))
def test_against_all_paths(count: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    segments = every_segment(count)
    digit, junk = rng.normal(0, 2, (2, len(segments.first)))
    digit[rng.random(len(digit)) < 0.2] = -np.inf
    path = best_path(segments, digit, junk)
    scores = {}
    for chosen in every_path(segments, count):
        for kinds in itertools.product([True, False], repeat=len(chosen)):
            score = sum(digit[at] if kind else junk[at] for at, kind in zip(chosen, kinds, strict=True))
            scores[tuple(chosen), kinds] = float(score)
    best = max(scores, key=lambda one: scores[one] - RELUCTANCE * one[1].count(False))
    assert (tuple(path.segments), tuple(path.is_digit)) == best
    total = sum(math.exp(score) for score in scores.values())
    for at, probability in zip(path.segments, path.probability, strict=True):
        share = sum(
            math.exp(score)
            for (chosen, kinds), score in scores.items()
            if (at, True) in set(zip(chosen, kinds, strict=True))
        )
        assert math.isclose(probability, share / total, abs_tol=1e-9)
