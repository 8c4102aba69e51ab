from __future__ import annotations

import numpy as np
import pytest

from train.render import render_digits
from train.strings import KINDS, LONGEST, SHORTEST, draw_string

X, Y = render_digits(20, seed=0)


@pytest.mark.parametrize("kind", [*KINDS, None])
def test_what_is_drawn_is_what_is_told(kind: str | None) -> None:
    for seed in range(12):
        drawn = draw_string(X, Y, np.random.default_rng(seed), kind)
        assert SHORTEST <= len(drawn.text) <= LONGEST
        assert len(drawn.inks) == len(drawn.text)
        inked = np.logical_or.reduce([*drawn.inks, drawn.marks])
        assert drawn.image.shape == inked.shape
        assert all(ink.any() for ink in drawn.inks)
        assert drawn.image[inked].mean() < drawn.image[~inked].mean() - 30
        middles = [np.flatnonzero(ink.any(axis=0)).mean() for ink in drawn.inks]
        assert middles == sorted(middles) or kind in ("touching", "overlapping", None)


def test_the_same_seed_draws_the_same() -> None:
    first, second = (draw_string(X, Y, np.random.default_rng(3)) for _ in range(2))
    assert first.text == second.text
    assert np.array_equal(first.image, second.image)


def test_kinds_differ_in_how_neighbours_stand() -> None:
    shared = {}
    for kind in ("spaced", "touching", "overlapping"):
        counts = []
        for seed in range(20):
            inks = draw_string(X, Y, np.random.default_rng(seed), kind, 2).inks
            counts.append(np.count_nonzero(inks[0] & inks[1]))
        shared[kind] = np.mean(counts)
    assert shared["spaced"] == 0
    assert 0 < shared["touching"] < shared["overlapping"]


def test_without_digits_there_are_marks_alone() -> None:
    for seed in range(10):
        drawn = draw_string(X, Y, np.random.default_rng(seed), count=0)
        assert drawn.text == ""
        assert drawn.inks == ()
        assert drawn.marks.any()
