"""The model `line`: what it learns from, its loss, and a run of a few steps; how cuts and line are weighed."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

from edge_runtime import DigitReader
from edge_runtime.locate.ctc import log_likelihoods
from edge_runtime.locate.line import HEIGHT, WIDTH
from train.data import Mnist
from train.line import fit, weigh
from train.line.augment import augmented
from train.line.gather import LONGEST, gather, groups_of, ruled, text_of, under
from train.line.network import CLASSES, build_line
from train.pages.page import Material, draw_page, near_ink
from train.render import render_digits
from train.strings import draw_string


@pytest.fixture(scope="module")
def digits() -> tuple[np.ndarray, np.ndarray]:
    return render_digits(20, 0)


def test_network_is_small() -> None:
    """A line costs at most 55 million multiply-accumulates, and the weights take at most 170 kB as int8."""
    model = build_line()
    assert model.output_shape == (None, 1, WIDTH // 2, CLASSES)
    weighted = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    cost = sum(np.prod(layer.output.shape[1:-1]) * np.prod(layer.kernel.shape) for layer in weighted)
    assert cost < 55e6
    assert model.count_params() < 170_000


def test_a_line_says_the_digits_whose_ink_it_has(digits: tuple[np.ndarray, np.ndarray]) -> None:
    told = 0
    for seed in range(20):
        rng = np.random.default_rng(seed)
        string = draw_string(*digits, rng, "touching", 4)
        for group in groups_of(string.image, rng):
            text = text_of(group, string)
            assert text is None or len(text) <= 4
            told += len(text or ())
    assert told > 50


def test_no_digit_of_a_page_is_taken_for_none(digits: tuple[np.ndarray, np.ndarray]) -> None:
    """Small digits too: the truth of a page is a code of their height, not a share of ink."""
    material, touched = Material(digits[0], []), 0
    for seed in range(5):
        page = draw_page(material, [1, seed])
        near = near_ink(page[:, :, 3])
        assert near[page[:, :, 3] > 0].all()
        groups = groups_of(np.ascontiguousarray(page[:, :, 2::-1]), np.random.default_rng(0))
        touched += sum(bool(under(group, near & (page[:, :, 3] < 128)).any()) for group in groups)
    assert touched


def test_lines_are_drawn_over_a_string(digits: tuple[np.ndarray, np.ndarray]) -> None:
    for seed in range(12):
        rng = np.random.default_rng(seed)
        image = draw_string(*digits, rng, "spaced", 3).image
        other = ruled(image, rng)
        assert other.shape == image.shape
        assert not np.array_equal(other, image)


def test_the_same_seed_gathers_the_same(digits: tuple[np.ndarray, np.ndarray]) -> None:
    first, again = (gather(*digits, 5, strings=6, pages=1, workers=1) for _ in range(2))
    assert first.views.shape[1:] == (HEIGHT, WIDTH)
    assert first.texts.shape[1:] == (LONGEST,)
    assert np.array_equal(first.views, again.views)
    assert np.array_equal(first.texts, again.texts)


def test_other_hands_keep_the_form_of_a_line() -> None:
    views = np.random.default_rng(0).integers(0, 256, (4, HEIGHT, WIDTH), np.uint8)
    other = augmented(views).numpy()
    assert other.shape == (*views.shape, 1)
    assert other.min() >= 0
    assert other.max() <= 1


def test_the_loss_is_the_texts_likelihood() -> None:
    logits = np.random.default_rng(0).normal(0, 2, (3, 1, 20, CLASSES)).astype(np.float32)
    texts = np.full((3, LONGEST), -1, np.int8)
    texts[0, :3], texts[1, :2] = (1, 1, 7), (9, 0)
    loss = fit.line_loss(tf.constant(texts), tf.constant(logits)).numpy()
    chances = logits[:, 0] - np.log(np.exp(logits[:, 0]).sum(axis=-1, keepdims=True))
    for own, line, text in zip(loss, chances, ((1, 1, 7), (9, 0), ()), strict=True):
        assert own == pytest.approx(-log_likelihoods(line.astype(np.float64), [text])[0], rel=1e-4)


def test_a_run_leaves_its_files(tmp_path: Path, mnist: Mnist) -> None:
    metrics = fit.train_line(
        mnist, tmp_path, seed=1, epochs=1, batch_size=8, quiet=True, strings=12, pages=1, workers=1
    )
    assert metrics == json.loads((tmp_path / "metrics.json").read_text())
    assert metrics["epochs_run"] == 1
    assert not metrics["interrupted"]
    assert keras.models.load_model(tmp_path / "model.keras", compile=False).output_shape[-1] == CLASSES


def test_weights_are_learnt_that_read_more_than_cuts_alone(digits: tuple[np.ndarray, np.ndarray]) -> None:
    reader = DigitReader()
    choices = [choice for index in range(40) for choice in weigh.choices_of_string(index, 3, (digits, digits), reader)]
    weights = weigh.weigh(choices)
    assert weights[1] > 0
    assert weigh.right_share(choices, weights) >= weigh.right_share(choices, np.array([1.0, 0, 0]))
    trust = weigh.trust_of(choices, weights)
    assert "LINE_WEIGHTS = np.array([" in weigh.source_of(weights, trust, "Made by hand.")
