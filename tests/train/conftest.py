from __future__ import annotations

import numpy as np
import pytest

from train.data import VALIDATION_IMAGES, Mnist
from train.render import render_digits


@pytest.fixture(scope="session")
def small_digits() -> Mnist:
    return make_small_digits()


def make_small_digits() -> Mnist:
    """Rendered digits in MNIST's place: 5,000 for validation (repeats of 500), 640 to train on, 200 to test with."""
    images, labels = render_digits(50, seed=1)
    repeats = VALIDATION_IMAGES // len(images)
    train_images, train_labels = render_digits(64, seed=2)
    test_images, test_labels = render_digits(20, seed=3)
    return Mnist(
        np.concatenate([np.tile(images, (repeats, 1, 1)), train_images]),
        np.concatenate([np.tile(labels, repeats), train_labels]),
        test_images,
        test_labels,
        "rendered",
    )
