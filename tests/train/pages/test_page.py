"""Drawn pages: the same seed draws the same, and the truth is where ink is."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from train.pages.page import Material, draw_page, read_photographs
from train.pages.sheet import HEIGHT_STEPS, height_code
from train.render import render_digits

SIDE = 192


@pytest.fixture(scope="module")
def material() -> Material:
    """Digits that the project draws itself, and one photograph of nothing."""
    rng = np.random.default_rng(0)
    return Material(render_digits(2, 0)[0], [rng.integers(0, 256, (90, 120, 3), np.uint8)])


@pytest.fixture(scope="module")
def pages(material: Material) -> np.ndarray:
    """Forty pages."""
    return np.stack([draw_page(material, [5, seed], SIDE) for seed in range(40)])


def test_the_same_seed_draws_the_same_page(material: Material, pages: np.ndarray) -> None:
    """Reproducible from material and seed alone."""
    assert np.array_equal(draw_page(material, [5, 3], SIDE), pages[3])
    assert not np.array_equal(pages[3], pages[4])


def test_pages_are_pictures_and_heights(pages: np.ndarray) -> None:
    """RGB and truth, some pages without a digit, most with; heights within what is drawn."""
    assert pages.dtype == np.uint8
    assert pages.shape[1:] == (SIDE, SIDE, 4)
    inked = (pages[..., 3] > 0).sum(axis=(1, 2))
    assert 0.02 < (inked > 0).mean() < 1
    heights = 2.0 ** (pages[..., 3][pages[..., 3] > 0] / HEIGHT_STEPS)
    assert heights.min() > 2
    assert heights.max() < 6 * SIDE


def test_ink_differs_from_what_is_around_it(pages: np.ndarray) -> None:
    """On most pages the truth's pixels have another brightness than those beside them: it is drawn where it says."""
    contrasts = []
    for page in pages:
        ink = (page[..., 3] > 0).astype(np.uint8)
        if ink.sum() < 100:
            continue
        beside = cv2.dilate(ink, np.ones((7, 7))) - cv2.dilate(ink, np.ones((3, 3)))
        grey = page[..., :3].mean(axis=2)
        contrasts.append(abs(grey[ink > 0].mean() - grey[beside > 0].mean()))
    assert len(contrasts) > 10
    assert np.median(contrasts) > 15


def test_height_code_is_a_logarithm() -> None:
    """An octave is HEIGHT_STEPS; no height is 0, which means no ink."""
    assert height_code(64) - height_code(32) == HEIGHT_STEPS
    assert height_code(0.1) == 3
    assert height_code(1e9) == 255


def test_photographs(tmp_path: Path) -> None:
    """Pictures are found in sub-folders, as RGB and reduced; a folder without is an error, none at all is none."""
    assert read_photographs(None) == []
    with pytest.raises(EdgeDigitsError, match="--photographs"):
        read_photographs(tmp_path)
    (tmp_path / "sub").mkdir()
    cv2.imwrite(str(tmp_path / "sub" / "blue.png"), np.full((800, 1280, 3), (255, 0, 0), np.uint8))
    (picture,) = read_photographs(tmp_path)
    assert picture.shape == (400, 640, 3)
    assert picture[0, 0].tolist() == [0, 0, 255]
