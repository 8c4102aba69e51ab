from __future__ import annotations

import numpy as np

from train.render import render_digits, render_page


def test_digits_are_in_mnists_form() -> None:
    images, labels = render_digits(5, seed=0)
    assert images.shape == (50, 28, 28)
    assert np.bincount(labels).tolist() == [5] * 10
    for image in images:
        rows, columns = np.nonzero(image.max(axis=1))[0], np.nonzero(image.max(axis=0))[0]
        assert max(np.ptp(rows), np.ptp(columns)) + 1 in (19, 20, 21)
        weights = image / image.sum()
        assert abs((weights.sum(axis=1) * np.arange(28)).sum() - 14) <= 0.75
        assert abs((weights.sum(axis=0) * np.arange(28)).sum() - 14) <= 0.75


def test_the_seed_decides() -> None:
    assert np.array_equal(render_digits(2, seed=4)[0], render_digits(2, seed=4)[0])
    assert not np.array_equal(render_digits(2, seed=4)[0], render_digits(2, seed=5)[0])


def test_page_has_paper_ink_and_shadow() -> None:
    page = render_page(["12", "345"], seed=0, shadow=0.5)
    assert page.dtype == np.uint8
    assert page.shape[2] == 3
    corner = page[:10, :10].mean() / page[-10:, -10:].mean()
    assert corner > 1.5, "the far corner lies in shadow"
    assert page.min() < 0.5 * page[:10, :10].mean(), "there is ink"
