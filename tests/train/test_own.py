"""Digits of one's own: what is read from a folder, what is held back, and a fine-tuning that unlearns nothing."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import keras
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.locate.normalise import crop_from_ink
from tests.conftest import Run
from train import tune
from train.data import Mnist
from train.own import OwnDigits, held_back_of, read_own
from train.pool import drawn_inks


def write(folder: Path, count: int, seed: int = 0) -> Path:
    """Digits of a hand that is drawn, as the page keeps them."""
    inks, labels = drawn_inks(count, np.random.default_rng(seed))
    for number, (ink, label) in enumerate(zip(inks, labels, strict=True)):
        place = folder / str(label)
        place.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(place / f"{number:04}.png"), ink)
    return folder


def test_a_folder_is_read_and_a_fifth_held_back(tmp_path: Path) -> None:
    own = read_own(write(tmp_path, 400))
    assert own.crops.shape == (400, 28, 28)
    assert np.array_equal(np.bincount(own.labels), [40] * 10)
    assert 0.12 < own.held_back.mean() < 0.28


def test_the_same_digit_is_never_on_both_sides() -> None:
    inks, labels = drawn_inks(60, np.random.default_rng(1))
    crops = np.stack([crop_from_ink(ink) for ink in inks])
    noise = np.random.default_rng(2).integers(0, 12, crops.shape).astype(np.uint8)
    again = cv2.add(crops, noise)
    held = held_back_of(np.concatenate([crops, again]), np.concatenate([labels, labels]))
    assert np.array_equal(held[:60], held[60:])
    order = np.random.default_rng(3).permutation(60)
    assert np.array_equal(held_back_of(crops[order], labels[order]), held_back_of(crops, labels)[order])


def test_what_is_no_digit_of_the_page_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match=r"0 digits .* label some on the page: python -m edge_runtime --serve"):
        read_own(tmp_path / "missing")
    write(tmp_path, 40)
    for name, content in (("a.png", b"no picture"), ("b.png", b""), ("c.png", _blank())):
        (tmp_path / "3" / name).write_bytes(content)
        with pytest.raises(EdgeDigitsError, match=f"{name}: not the ink of a digit"):
            read_own(tmp_path)
        (tmp_path / "3" / name).unlink()


def _blank() -> bytes:
    return cv2.imencode(".png", np.zeros((20, 20), np.uint8))[1].tobytes()


def test_digits_that_are_all_one_cannot_be_held_back(tmp_path: Path) -> None:
    ink = drawn_inks(1, np.random.default_rng(0))[0][0]
    (tmp_path / "0").mkdir()
    for number in range(12):
        cv2.imwrite(str(tmp_path / "0" / f"{number}.png"), ink)
    with pytest.raises(EdgeDigitsError, match="none can be held back"):
        read_own(tmp_path)


def test_fine_tuning_learns_a_hand_and_keeps_the_others(
    tmp_path: Path, small_digits: Mnist, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Somebody who writes upside down. Every fifth digit of each label is held back.
    inks, labels = drawn_inks(400, np.random.default_rng(4))
    crops = np.stack([crop_from_ink(ink)[::-1] for ink in inks])
    own = OwnDigits(crops, labels, np.arange(400) // 10 % 5 == 0)
    monkeypatch.setattr(tune, "MOST_LOSS", 1.0)
    monkeypatch.setattr(tune, "LEARNING_RATE", 5e-3)
    metrics = tune.tune_model("mlp_bn", own, small_digits, tmp_path, epochs=8, batch_size=32, quiet=True)
    assert metrics["own_accuracy"] > metrics["own_accuracy_before"] + 0.1
    assert json.loads((tmp_path / "metrics.json").read_text()) == metrics
    assert (metrics["recipe"], metrics["base"]) == ("own", "edge")
    model = keras.models.load_model(tmp_path / "mlp_bn.keras")
    assert tune._accuracy(model, own.crops[own.held_back], own.labels[own.held_back]) == pytest.approx(
        metrics["own_accuracy"], abs=1e-4
    )
    with np.load(tmp_path / "calibration.npz") as archive:
        assert len(archive["x_test"]) == metrics["held_back"] + len(small_digits.x_test)


def test_where_the_others_are_unlearnt_the_old_weights_stay(
    tmp_path: Path, small_digits: Mnist, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tune, "MOST_LOSS", -1.0)
    own = OwnDigits(small_digits.x_test, small_digits.y_test, np.arange(len(small_digits.y_test)) % 5 == 0)
    with pytest.raises(EdgeDigitsError, match="the old weights stay"):
        tune.tune_model("mlp_bn", own, small_digits, tmp_path, epochs=1, batch_size=64, quiet=True)
    assert not list(tmp_path.iterdir())


def test_base_goes_with_own(run: Run) -> None:
    done = run("train", "lenet5", "--base", "edge")
    assert done.returncode == 2
    assert done.stderr.startswith("error: --base goes with --own FOLDER")
    done = run("train", "lenet5", "--own", "own", "--base", "notebook")
    assert done.returncode == 2
    assert "'edge'" in done.stderr


def test_own_goes_with_one_digit_model(run: Run, tmp_path: Path) -> None:
    for model in ("all", "ink"):
        done = run("train", model, "--own", tmp_path)
        assert done.returncode == 2
        assert done.stderr.startswith("error: --own is for one digit model")
