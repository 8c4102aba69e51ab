from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import h5py
import keras
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from firmware_assets import INK, NETWORKS
from train import MODEL_NAMES, publish, weights
from train.data import Mnist
from train.fit import train_model
from train.ink.fit import CROP_SIDE, validation_crops
from train.ink.network import build_ink
from train.ink.report import figures
from train.models import build_model
from train.pages.page import Material


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_committed_weights_fit_the_model_and_carry_no_optimizer(name: str) -> None:

    model = build_model(name)
    model.load_weights(weights.weights_file(name))
    with h5py.File(weights.weights_file(name)) as file:
        groups: list[str] = []
        file.visit(groups.append)
    assert not any("optimizer" in group for group in groups)
    entry = weights.read_index()[name]
    assert (entry["model"], entry["recipe"], entry["interrupted"]) == (name, "edge", False)


@pytest.mark.parametrize("name", [*MODEL_NAMES, *NETWORKS])
def test_committed_weights_are_the_ones_of_the_index(name: str) -> None:

    digest = hashlib.sha256(weights.weights_file(name).read_bytes()).hexdigest()
    assert weights.read_index()[name]["sha256"] == digest


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_committed_weights_reach_their_accuracy(name: str, mnist: Mnist) -> None:
    model = build_model(name)
    model.load_weights(weights.weights_file(name))
    predicted = model.predict(mnist.x_test / np.float32(255), batch_size=1000, verbose=0).argmax(axis=1)
    assert np.mean(predicted == mnist.y_test) == pytest.approx(weights.read_index()[name]["test_accuracy"], abs=2e-4)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Publishing goes to a folder of the test's, not to the project's weights."""
    place = tmp_path / "weights"
    place.mkdir()
    shutil.copy(weights.weights_file("teacher"), place)  # What is trained here learns from it.
    monkeypatch.setattr(weights, "INDEX", place / "index.json")
    monkeypatch.setattr(publish, "INDEX", place / "index.json")
    return place


def test_a_run_is_published_with_its_metrics(small_digits: Mnist, tmp_path: Path, elsewhere: Path) -> None:
    run = tmp_path / "edge" / "lenet5"
    metrics = train_model("lenet5", "edge", small_digits, run, epochs=1, quiet=True)
    publish.main([str(tmp_path / "edge")])
    entry = json.loads((elsewhere / "index.json").read_text())["lenet5"]
    assert {key: entry[key] for key in metrics} == metrics
    model = build_model("lenet5")
    model.load_weights(elsewhere / "lenet5.weights.h5")
    kept = keras.models.load_model(run / "model.keras")
    assert all(np.array_equal(a, b) for a, b in zip(model.get_weights(), kept.get_weights(), strict=True))


def test_a_run_of_ink_is_published_too(tmp_path: Path, elsewhere: Path) -> None:
    run = tmp_path / "edge" / INK
    run.mkdir(parents=True)
    model = build_ink(CROP_SIDE, CROP_SIDE)
    model.save(run / "model.keras")
    metrics = {"model": INK, "recipe": "edge", "interrupted": False, "iou": 0.5}
    (run / "metrics.json").write_text(json.dumps(metrics))
    publish.main([str(tmp_path / "edge")])
    assert metrics.items() <= json.loads((elsewhere / "index.json").read_text())[INK].items()
    small = build_ink(32, 48)
    small.load_weights(elsewhere / "ink.weights.h5")
    assert all(np.array_equal(a, b) for a, b in zip(small.get_weights(), model.get_weights(), strict=True))


def test_committed_weights_of_ink_find_ink_on_drawn_pages(mnist: Mnist) -> None:
    """Not trained yet, a network has an IoU of a tenth; these have 0.6 on hundreds of pages, 0.5 to 0.7 on a few."""
    pictures, truths = validation_crops(Material(mnist.validation_split[0], []), 12, CROP_SIDE)
    model = build_ink(CROP_SIDE, CROP_SIDE)
    model.load_weights(weights.weights_file(INK))
    assert figures(truths, model.predict(pictures, batch_size=4, verbose=0))["iou"] > 0.45


def test_only_finished_edge_runs_are_published(small_digits: Mnist, tmp_path: Path, elsewhere: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="no run"):
        publish.main([str(tmp_path)])
    train_model("mlp_relu", "notebook", small_digits, tmp_path / "mlp_relu", epochs=1, quiet=True)
    with pytest.raises(EdgeDigitsError, match="edge recipe"):
        publish.main([str(tmp_path)])
    (tmp_path / "mlp_relu" / "model.keras").write_bytes(b"damaged")
    with pytest.raises(EdgeDigitsError, match="no finished run"):
        publish.main([str(tmp_path)])
    assert [file.name for file in elsewhere.iterdir()] == ["teacher.weights.h5"]
