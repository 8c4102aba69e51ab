from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from train.render import render_digits
from train.wear import coarsen, repen, reshape, worn, worn_crops


def test_worn_crops_have_mnists_form_and_stay_legible() -> None:
    digits, _ = render_digits(20, seed=0)
    before = digits.copy()
    crops = worn_crops(list(digits), np.random.default_rng(0))
    assert crops.shape == digits.shape
    assert crops.dtype == np.uint8
    assert np.array_equal(digits, before), "the given digits were changed"
    assert len(np.unique(crops, axis=0)) == len(crops)
    for crop in crops:
        assert crop.max() > 100, "the ink is gone"
        assert np.count_nonzero(crop > 60) < 0.75 * 400, "the box is full of ink"


def test_the_generator_decides() -> None:
    digits = list(render_digits(3, seed=0)[0])
    one, two, other = (worn_crops(digits, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert np.array_equal(one, two)
    assert not np.array_equal(one, other)


def test_what_stands_near_is_little_beside_the_digit() -> None:
    """The same wear with and without a neighbour: on average a few hundredths more ink."""
    (digit, *_), _ = render_digits(1, seed=3)
    ink = []
    for other in (np.zeros_like(digit), digit):
        pages = [worn(digit, other, np.random.default_rng(seed)) for seed in range(200)]
        ink.append(np.mean([np.count_nonzero(page > 127) / page.size for page in pages if len(page) > 60]))
    assert 1.005 < ink[1] / ink[0] < 1.1


@pytest.mark.parametrize("change", [reshape, repen, coarsen])
def test_each_change_leaves_ink(change: Callable[[np.ndarray, np.random.Generator], np.ndarray]) -> None:
    rng = np.random.default_rng(0)
    page = np.zeros((100, 80), np.uint8)
    page[20:80, 38:42] = 255
    for _ in range(50):
        assert change(page, rng).max() > 127
