"""The model `segment`: what it learns from, and a run of a few steps."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.locate.surroundings import SIDE
from train.data import Mnist
from train.render import render_digits, render_page
from train.segment import fit
from train.segment.augment import augmented
from train.segment.gather import Digits, gather
from train.segment.network import CLASSES, build_segment
from train.segment.samples import NO_DIGIT, Samples, segments_of_nothing, segments_of_string
from train.strings import draw_string


@pytest.fixture(scope="module")
def reader() -> DigitReader:
    return DigitReader()


@pytest.fixture(scope="module")
def digits() -> Digits:
    return Digits(*render_digits(20, 0))


def test_network_is_small() -> None:
    """A view costs at most 1.6 million multiply-accumulates."""
    model = build_segment()
    assert model.output_shape == (None, CLASSES)
    weighted = [layer for layer in model.layers if isinstance(layer, (keras.layers.Conv2D, keras.layers.Dense))]
    cost = sum(np.prod(layer.output.shape[1:-1]) * np.prod(layer.kernel.shape) for layer in weighted)
    assert cost < 1.6e6


def test_touching_digits_are_named_and_wrong_cuts_are_none(reader: DigitReader, digits: Digits) -> None:
    rng = np.random.default_rng(1)
    found: list[Samples] = []
    for _ in range(20):
        found += segments_of_string(draw_string(digits.images, digits.labels, rng, "touching", 4), reader, rng)
    labels = np.concatenate([one.labels for one in found])
    shares = np.concatenate([one.shares for one in found])
    assert set(labels) >= {0, 1, NO_DIGIT}
    assert ((labels == NO_DIGIT) == (shares == 0)).all()
    assert (shares == 1).any()


def test_only_what_is_no_digits_ink_is_taken_from_a_page(reader: DigitReader) -> None:
    page = render_page(["27", "90"], 3)
    rng = np.random.default_rng(0)
    truth = np.full(page.shape[:2], 1, np.uint8)
    assert segments_of_nothing(page, truth, reader, rng) == []
    for one in segments_of_nothing(page, None, reader, rng):
        assert (one.labels == NO_DIGIT).all()


def test_the_same_seed_gathers_the_same(digits: Digits) -> None:
    first, again = (gather(digits, [], 5, strings=6, pictures=2, workers=1) for _ in range(2))
    assert first.views.shape[1:] == (SIDE, SIDE, 2)
    assert np.array_equal(first.views, again.views)
    assert np.array_equal(first.labels, again.labels)


def test_other_hands_keep_the_form_of_a_view() -> None:
    views = np.random.default_rng(0).integers(0, 256, (4, SIDE, SIDE, 2), np.uint8)
    other = augmented(views).numpy()
    assert other.shape == views.shape
    assert other.min() >= 0
    assert other.max() <= 1
    assert not np.allclose(other, views / 255)


def test_a_run_leaves_its_files(tmp_path: Path, mnist: Mnist) -> None:
    metrics = fit.train_segment(
        mnist, tmp_path, seed=1, epochs=1, batch_size=16, quiet=True, strings=12, pictures=2, workers=1
    )
    assert metrics == json.loads((tmp_path / "metrics.json").read_text())
    assert metrics["epochs_run"] == 1
    assert not metrics["interrupted"]
    assert keras.models.load_model(tmp_path / "model.keras", compile=False).output_shape == (None, CLASSES)
