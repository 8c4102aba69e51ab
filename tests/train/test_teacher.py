from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from train import MODEL_NAMES, teach, teacher, weights
from train.data import Mnist
from train.recipes import TEACHER_SHARE, edge_digits
from train.weights import weights_file


def test_the_committed_teacher_is_better_than_the_models_it_teaches(mnist: Mnist) -> None:
    images, labels = mnist.validation_split
    said = teacher.load_teacher().predict(images[:2000] / np.float32(255), batch_size=200, verbose=0)
    assert np.mean(said.argmax(axis=1) == labels[:2000]) >= 0.995
    with h5py.File(weights_file("teacher")) as file:
        assert not any("optimizer" in name for name in file)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_digits_are_learnt_from_the_teacher_and_what_is_none_is_not(name: str, small_digits: Mnist) -> None:
    alone, taught = edge_digits(small_digits, 0, 64), edge_digits(small_digits, 0, 64, name)
    images, hard, _ = alone[0]
    same, soft, _ = taught[0]
    assert np.array_equal(images, same)
    said = teacher.load_teacher().predict(images, verbose=0)
    none = np.isclose(hard.max(axis=1), 0.1)
    assert 0 < none.sum() < len(none)
    assert np.allclose(soft[none], hard[none])
    share = TEACHER_SHARE[name]
    assert np.allclose(soft[~none], (1 - share) * hard[~none] + share * said[~none], atol=1e-5)
    assert soft.dtype == np.float32


@pytest.mark.parametrize("content", [None, b"damaged"])
def test_without_the_teachers_weights_the_command_is_told(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "teacher.weights.h5"
    if content is not None:
        place.write_bytes(content)
    monkeypatch.setattr(teacher, "weights_file", lambda name: place)
    with pytest.raises(EdgeDigitsError, match=r"python -m train\.teach"):
        teacher.load_teacher()


def test_a_teacher_is_trained_into_the_projects_weights(
    small_digits: Mnist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(weights, "INDEX", tmp_path / "index.json")
    monkeypatch.setattr(teach, "load_mnist", lambda: small_digits)
    monkeypatch.setattr(teach, "EPOCHS", 1)
    assert teach.main() == 0
    assert capsys.readouterr().out == f"teacher -> {tmp_path / 'teacher.weights.h5'}\n"
    assert not np.array_equal(teacher.load_teacher().get_weights()[0], teacher.build_teacher().get_weights()[0])
