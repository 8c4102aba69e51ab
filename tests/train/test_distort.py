from __future__ import annotations

import numpy as np

from train.distort import distort
from train.render import render_digits


def test_same_generator_state_same_distortions() -> None:
    images, _ = render_digits(3, seed=0)
    assert np.array_equal(distort(images, np.random.default_rng(7)), distort(images, np.random.default_rng(7)))
    assert not np.array_equal(distort(images, np.random.default_rng(7)), distort(images, np.random.default_rng(8)))


def test_distorted_digits_stay_digits() -> None:
    images, _ = render_digits(20, seed=0)
    before = images.copy()
    distorted = distort(images, np.random.default_rng(0))
    assert distorted.shape == images.shape
    assert distorted.dtype == np.uint8
    assert np.array_equal(images, before), "the given images were changed"
    ink = distorted.reshape(len(images), -1).sum(axis=1) / images.reshape(len(images), -1).sum(axis=1)
    assert ink.min() > 0.2
    assert ink.max() < 3
    border = np.concatenate([distorted[:, 0], distorted[:, -1], distorted[:, :, 0], distorted[:, :, -1]], axis=1)
    assert border.mean() < 4, "digits are pushed out of their frame"
