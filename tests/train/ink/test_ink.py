"""The model `ink`: its network, its loss, its crops, and a run of a few steps."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import numpy as np
import pytest

from train.data import Mnist
from train.ink import fit
from train.ink.crops import cut_crops
from train.ink.loss import ink_loss, overlap
from train.ink.network import HEIGHT_GAIN, HEIGHT_MIDDLE, OUTPUTS, build_ink
from train.ink.report import figures, to_mask
from train.pages.page import Material, draw_page
from train.pages.sheet import height_code
from train.render import render_digits


def perfect_output(truth: np.ndarray) -> np.ndarray:
    """What a network that knows the truth, uint8 (N, H, W), would say."""
    count, height, width = truth.shape
    quarters = (
        truth.reshape(count, height // 2, 2, width // 2, 2).transpose(0, 1, 3, 2, 4).reshape(count, height // 2, -1, 4)
    )
    heights = HEIGHT_GAIN * (quarters.max(axis=-1, keepdims=True) / 24 - HEIGHT_MIDDLE)
    return np.concatenate([np.where(quarters > 0, 20.0, -20.0), heights], axis=-1).astype(np.float32)


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    """A square of ink of a digit of 20 pixels, and an empty picture."""
    masks = np.zeros((2, 32, 32), np.uint8)
    masks[0, 5:20, 9:16] = height_code(20)
    return masks


def test_network_is_small(truth: np.ndarray) -> None:
    """Half the input's size comes out; a frame of 320x240 costs at most 80 million multiply-accumulates."""
    model = build_ink(240, 320)
    assert model.output_shape == (None, 120, 160, OUTPUTS)
    convolutions = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    cost = sum(np.prod(layer.output.shape[1:3]) * np.prod(layer.kernel.shape) for layer in convolutions)
    assert cost < 80e6
    with pytest.raises(ValueError, match="multiples of 16"):
        build_ink(240, 321)


def test_the_truth_has_the_lowest_loss(truth: np.ndarray) -> None:
    """Knowing costs nothing; a mask that is shifted, inverted or empty, or a wrong height, costs."""
    output = perfect_output(truth)
    assert float(ink_loss(truth, output)) < 0.01
    wrong_height = output + np.array([0, 0, 0, 0, 1], np.float32)
    for other in (np.roll(output, 2, axis=1), -output, np.minimum(output, -5), wrong_height):
        assert float(ink_loss(truth, other)) > float(ink_loss(truth, output)) + 0.05


def test_figures_of_the_truth(truth: np.ndarray) -> None:
    """The truth overlaps itself wholly, in each picture's own pixels; quarters come back in their places."""
    output = perfect_output(truth)
    both, either = overlap(truth, output)
    assert np.array_equal(both, either)
    assert float(both[0]) == (truth[0] > 0).sum()
    assert np.array_equal(to_mask(output[0]), truth[0] > 0)
    assert figures(truth, output)["iou"] == 1
    assert figures(truth, -output)["iou"] == 0


def test_illegible_ink_is_no_fault(truth: np.ndarray) -> None:
    """Of digits of 5 pixels, seen or not, nothing is asked."""
    tiny = np.where(truth > 0, height_code(5), 0).astype(np.uint8)
    seen, missed = perfect_output(tiny), -np.abs(perfect_output(tiny))
    assert float(ink_loss(tiny, seen)) == pytest.approx(float(ink_loss(tiny, missed)), abs=0.02)


def test_crops_know_their_zoom() -> None:
    """A crop's heights are those of its own pixels; the same generator cuts the same."""
    material = Material(render_digits(2, 0)[0], [])
    page = next(p for p in (draw_page(material, [1, n], 256) for n in range(40)) if (p[..., 3] > 0).sum() > 5000)
    pictures, truths = cut_crops([page] * 8, 64, np.random.default_rng(3))
    assert pictures.shape == (8, 64, 64, 3)
    assert pictures.min() >= 0
    assert pictures.max() <= 1
    again, _ = cut_crops([page] * 8, 64, np.random.default_rng(3))
    assert np.array_equal(pictures, again)
    highest = truths.reshape(8, -1).max(axis=1).astype(int)
    assert highest.max() <= page[..., 3].max() + 13  # Enlarged by 1 / 0.7 at most: 24 * log2(1 / 0.7) = 12.3.


def test_a_run_leaves_its_files(tmp_path: Path, mnist: Mnist, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two steps of two epochs: the best model, history, picture and metrics; the model computes what it did."""
    for name, value in (("STEPS_AN_EPOCH", 2), ("VALIDATION_PAGES", 3), ("CROP_SIDE", 64)):
        monkeypatch.setattr(fit, name, value)
    metrics = fit.train_ink(mnist, tmp_path, seed=1, epochs=2, batch_size=2, quiet=True)
    assert metrics == json.loads((tmp_path / "metrics.json").read_text())
    assert metrics["epochs_run"] == 2
    assert not metrics["interrupted"]
    assert 0 <= metrics["iou"] <= 1
    assert (tmp_path / "history.csv").read_text().count("\n") == 3
    assert (tmp_path / "pages.png").stat().st_size > 1000
    model = keras.models.load_model(tmp_path / "model.keras", compile=False)
    assert model.output_shape == (None, 32, 32, OUTPUTS)
