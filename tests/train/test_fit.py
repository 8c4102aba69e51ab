from __future__ import annotations

import csv
import json
from pathlib import Path

import cv2
import keras
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from train import MODEL_NAMES
from train.data import Mnist
from train.fit import train_model

RUN_FILES = ["confusion.png", "curves.png", "history.csv", "logs", "metrics.json", "model.keras", "predictions.txt"]


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_a_run_leaves_a_whole_report(name: str, small_digits: Mnist, tmp_path: Path) -> None:
    metrics = train_model(name, "edge", small_digits, tmp_path, epochs=2, batch_size=32, quiet=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == RUN_FILES
    assert json.loads((tmp_path / "metrics.json").read_text()) == metrics
    rows = list(csv.DictReader((tmp_path / "history.csv").open()))
    assert [row["epoch"] for row in rows] == ["1", "2"]
    assert set(rows[0]) == {"epoch", "loss", "accuracy", "val_loss", "val_accuracy"}
    for picture in ("curves.png", "confusion.png"):
        assert cv2.imread(str(tmp_path / picture)) is not None
    table = (tmp_path / "predictions.txt").read_text().splitlines()
    assert len(table) == 6, "a heading and five test images"
    assert sum(map(float, table[1].split()[1:11])) == pytest.approx(1, abs=0.06)
    assert list((tmp_path / "logs").glob("*/train/events.out.tfevents.*"))
    assert metrics["epochs_run"] == 2
    assert not metrics["interrupted"]


def test_the_kept_model_is_the_one_that_was_measured(small_digits: Mnist, tmp_path: Path) -> None:
    metrics = train_model("mlp_relu", "notebook", small_digits, tmp_path, epochs=3, quiet=True)
    model = keras.models.load_model(tmp_path / "model.keras")
    predicted = model.predict(small_digits.x_test / np.float32(255), verbose=0).argmax(axis=1)
    assert np.mean(predicted == small_digits.y_test) == pytest.approx(metrics["test_accuracy"], abs=1e-4)


def test_same_seed_same_weights(small_digits: Mnist, tmp_path: Path) -> None:
    weights = []
    for folder, seed in (("a", 3), ("b", 3), ("c", 4)):
        train_model("lenet5", "edge", small_digits, tmp_path / folder, seed=seed, epochs=1, quiet=True)
        weights.append(keras.models.load_model(tmp_path / folder / "model.keras").get_weights())
    assert all(np.array_equal(one, two) for one, two in zip(weights[0], weights[1], strict=True))
    assert not all(np.array_equal(one, two) for one, two in zip(weights[0], weights[2], strict=True))


def test_ctrl_c_keeps_the_best_checkpoint_and_reports(
    small_digits: Mnist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(self: keras.callbacks.TensorBoard, epoch: int, logs: dict | None = None) -> None:
        if epoch == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(keras.callbacks.TensorBoard, "on_epoch_begin", interrupt)
    metrics = train_model("mlp_relu", "edge", small_digits, tmp_path, epochs=9, quiet=True)
    assert metrics["interrupted"]
    assert metrics["epochs_run"] == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*RUN_FILES, "unfinished"])


def test_ctrl_c_while_a_checkpoint_is_written_keeps_the_one_before(
    small_digits: Mnist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = keras.Model.save
    saved = []

    def torn(self: keras.Model, path: Path) -> None:
        saved.append(path)
        if len(saved) == 1:
            save(self, path)
        else:
            path.write_bytes(b"half an arch")
            raise KeyboardInterrupt

    monkeypatch.setattr(keras.Model, "save", torn)
    metrics = train_model("mlp_relu", "edge", small_digits, tmp_path, epochs=9, quiet=True)
    assert metrics["interrupted"]
    assert len(saved) == 2
    assert metrics["epochs_run"] >= 2
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*RUN_FILES, "unfinished"])


def test_ctrl_c_before_the_first_checkpoint_leaves_nothing_that_looks_whole(
    small_digits: Mnist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(self: keras.callbacks.TensorBoard, epoch: int, logs: dict | None = None) -> None:
        raise KeyboardInterrupt

    (tmp_path / "model.keras").write_bytes(b"of an earlier run")
    monkeypatch.setattr(keras.callbacks.TensorBoard, "on_epoch_begin", interrupt)
    with pytest.raises(KeyboardInterrupt):
        train_model("mlp_relu", "edge", small_digits, tmp_path, epochs=9, quiet=True)
    assert not (tmp_path / "model.keras").exists()
    assert not tmp_path.exists()


def test_a_run_that_was_killed_goes_on_to_the_same_weights(
    small_digits: Mnist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """Nobody catches it."""

    def kill(self: keras.callbacks.TensorBoard, epoch: int, logs: dict | None = None) -> None:
        if epoch == 2:
            raise Killed

    whole = train_model("mlp_bn", "edge", small_digits, tmp_path / "whole", epochs=4, quiet=True)
    with monkeypatch.context() as patched:
        patched.setattr(keras.callbacks.TensorBoard, "on_epoch_begin", kill)
        with pytest.raises(Killed):
            train_model("mlp_bn", "edge", small_digits, tmp_path / "killed", epochs=4, quiet=True)
    assert not (tmp_path / "killed" / "metrics.json").exists()
    resumed = train_model("mlp_bn", "edge", small_digits, tmp_path / "killed", epochs=4, quiet=True, resume=True)
    assert resumed["epochs_run"] == 4
    assert resumed["test_loss"] == whole["test_loss"]
    assert (tmp_path / "killed" / "history.csv").read_text() == (tmp_path / "whole" / "history.csv").read_text()
    assert not (tmp_path / "killed" / "unfinished").exists()


def test_without_an_ended_run_there_is_nothing_to_resume(small_digits: Mnist, tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="no training to go on with; begin one: leave --resume out"):
        train_model("lenet5", "edge", small_digits, tmp_path, epochs=1, quiet=True, resume=True)
    assert not (tmp_path / "metrics.json").exists()


def test_an_output_that_is_a_file_is_one_clear_error(small_digits: Mnist, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(EdgeDigitsError, match="--output"):
        train_model("mlp_relu", "edge", small_digits, blocked / "run", epochs=1, quiet=True)
