from __future__ import annotations

import cv2
import numpy as np

from train.outliers import render_outliers
from train.render import render_digits


def test_outliers_have_the_form_of_crops_and_differ() -> None:
    digits, labels = render_digits(4, seed=0)
    images = render_outliers(200, digits, labels, seed=0)
    assert images.shape == (200, 28, 28)
    assert images.dtype == np.uint8
    assert len(np.unique(images, axis=0)) > 190
    for image in images:
        _, _, width, height = cv2.boundingRect((image > 0).astype(np.uint8))
        assert max(width, height) == 20


def test_the_seed_decides() -> None:
    digits, labels = render_digits(4, seed=0)
    assert np.array_equal(render_outliers(20, digits, labels, seed=1), render_outliers(20, digits, labels, seed=1))
    assert not np.array_equal(render_outliers(20, digits, labels, seed=1), render_outliers(20, digits, labels, seed=2))


def test_pairs_are_made_of_the_digits_given() -> None:
    ring = np.zeros((1, 28, 28), np.uint8)
    cv2.circle(ring[0], (14, 14), 9, 255, 2)
    pair = render_outliers(1, ring, np.zeros(1, np.uint8), seed=0)[0]
    _, _, width, height = cv2.boundingRect((pair > 127).astype(np.uint8))
    assert width > 1.3 * height, "two rings side by side"
    enclosed = cv2.connectedComponents((pair < 100).astype(np.uint8), connectivity=4)[0] - 2
    assert enclosed >= 2


def test_half_a_one_is_never_shown_as_no_digit() -> None:
    """Of rings and bars alone, the parts come from rings: whatever is left of a bar is a bar."""
    digits = np.zeros((2, 28, 28), np.uint8)
    cv2.circle(digits[0], (14, 14), 9, 255, 2)
    digits[1, 4:24, 13:15] = 255
    halves = render_outliers(200, digits, np.array([0, 1], np.uint8), seed=0)[1::5]
    for half in halves:
        _, _, width, height = cv2.boundingRect((half > 60).astype(np.uint8))
        assert width > 0.25 * height
