from __future__ import annotations

import numpy as np
import pytest

from train.pool import DRAWN_SHARE, NO_DIGIT, OUTLIER_SHARE, WORN_SHARE, drawn_inks, training_pool
from train.render import render_digits
from train.shapes import ANY_HAND, COMMON_HAND


def test_the_pool_has_the_digits_first_and_every_kind_in_its_share() -> None:
    digits, truth = render_digits(20, seed=0)
    images, labels = training_pool(digits, truth, seed=0)
    assert np.array_equal(images[:200], digits)
    assert np.array_equal(labels[:200], truth)
    assert images.dtype == labels.dtype == np.uint8
    assert len(images) == len(labels) == round(200 * (1 + DRAWN_SHARE + WORN_SHARE + OUTLIER_SHARE))
    counts = np.bincount(labels, minlength=NO_DIGIT + 1)
    assert counts[NO_DIGIT] == round(200 * OUTLIER_SHARE)
    assert counts[:NO_DIGIT].min() > 25, "each digit is shown"


def test_the_seed_decides() -> None:
    digits, truth = render_digits(2, seed=0)
    assert np.array_equal(training_pool(digits, truth, 1)[0], training_pool(digits, truth, 1)[0])
    assert not np.array_equal(training_pool(digits, truth, 1)[0], training_pool(digits, truth, 2)[0])


def test_drawn_inks_are_every_digit_in_turn() -> None:
    inks, labels = drawn_inks(25, np.random.default_rng(0))
    assert labels.tolist() == [index % 10 for index in range(25)]
    assert all(ink.dtype == np.uint8 and ink.max() == 255 for ink in inks)


@pytest.mark.parametrize("digit", range(10))
def test_any_hand_knows_the_common_shapes_and_more(digit: int) -> None:
    assert ANY_HAND.shapes[digit][: len(COMMON_HAND.shapes[digit])] == COMMON_HAND.shapes[digit]
    assert len(ANY_HAND.shapes[digit]) > len(COMMON_HAND.shapes[digit])
