from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from convert.tflite.samples import (
    CALIBRATION_PER_CLASS,
    Samples,
    _distorted,
    choose_balanced,
    digit_samples,
    own_samples,
)
from edge_runtime.errors import EdgeDigitsError
from train.data import VALIDATION_IMAGES, Mnist


@given(npst.arrays(np.uint8, st.integers(1, 200), elements=st.integers(0, 9)), st.integers(1, 30), st.integers(0, 5))
def test_choices_are_balanced_distinct_and_repeatable(labels: np.ndarray, per_class: int, seed: int) -> None:
    chosen = choose_balanced(labels, per_class, seed)

    assert len(np.unique(chosen)) == len(chosen)
    _, all_counts = np.unique(labels, return_counts=True)
    _, counts = np.unique(labels[chosen], return_counts=True)
    assert counts.tolist() == [min(per_class, all_counts.min())] * len(all_counts)
    assert choose_balanced(labels, per_class, seed).tolist() == chosen.tolist()


@pytest.fixture(scope="module")
def samples(mnist: Mnist) -> Samples:
    """MNIST's, made once: to distort 10,000 images takes most of the time of a conversion."""
    return digit_samples(None)


def test_mnist_calibrates_with_training_images_only_and_verifies_on_the_test_images(
    samples: Samples, mnist: Mnist
) -> None:
    indices = np.array(samples.calibration_record["indices"])
    assert indices.min() >= VALIDATION_IMAGES
    assert (samples.calibration == mnist.x_train[indices]).all()
    assert np.bincount(mnist.y_train[indices]).tolist() == [CALIBRATION_PER_CLASS] * 10
    assert (samples.test == mnist.x_test).all()


def test_temperatures_are_fitted_to_distorted_validation_images(samples: Samples, mnist: Mnist) -> None:
    assert samples.held_out is not None
    images, labels = samples.held_out.images, samples.held_out.labels
    assert (labels == np.tile(mnist.y_train[:VALIDATION_IMAGES], len(labels) // VALIDATION_IMAGES)).all()
    assert images.shape == (samples.held_out.record["images"], 28, 28)
    known = {image.tobytes() for image in np.concatenate([mnist.x_train, mnist.x_test])}
    assert not {image.tobytes() for image in images} & known
    first = mnist.x_train[:50], mnist.y_train[:50]
    assert (_distorted(*first).images == _distorted(*first).images).all()


def test_without_mnist_digits_are_rendered_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("MNIST_PATH", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))

    samples = digit_samples(None)

    said = capsys.readouterr().err
    assert "renders itself" in said
    assert "temperature 1" in said
    assert samples.held_out is None
    assert samples.calibration_record["source"] == samples.test_record["source"] == "rendered"
    assert samples.calibration.shape == (10 * CALIBRATION_PER_CLASS, 28, 28)
    assert samples.test_labels is not None
    assert len(np.unique(samples.test_labels)) == 10
    assert not {image.tobytes() for image in samples.calibration} & {image.tobytes() for image in samples.test}


def test_a_place_that_the_user_named_must_have_mnist(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="--data"):
        digit_samples(tmp_path / "none.npz")


def test_labelled_images_calibrate_in_balance(tmp_path: Path) -> None:
    x = np.random.default_rng(0).integers(0, 256, (90, 5, 7), np.uint8)
    y = np.repeat(np.arange(3), [5, 25, 60])
    np.savez(tmp_path / "own.npz", x=x[..., None], y=y)

    samples = own_samples(tmp_path / "own.npz", 5, 7, 3)

    assert np.bincount(y[samples.calibration_record["indices"]]).tolist() == [5, 5, 5]
    assert (samples.test == x).all()


def test_keras_names_keep_calibration_and_verification_apart(tmp_path: Path) -> None:
    train, test = np.zeros((20, 4, 4), np.uint8), np.ones((10, 4, 4), np.uint8)
    np.savez(tmp_path / "own.npz", x_train=train, y_train=np.arange(20) % 2, x_test=test, y_test=np.arange(10) % 2)

    samples = own_samples(tmp_path / "own.npz", 4, 4, 2)

    assert not samples.calibration.any()
    assert samples.test.all()


def test_a_folder_of_pictures_is_read_as_grey_of_the_model_s_size(tmp_path: Path) -> None:
    for index in range(3):
        cv2.imwrite(str(tmp_path / f"{index}.png"), np.full((40, 30, 3), 80 * index, np.uint8))

    samples = own_samples(tmp_path, 10, 12, 4)

    assert samples.test.shape == (3, 10, 12)
    assert sorted(np.unique(samples.test)) == [0, 80, 160]
    assert samples.test_labels is None


IMAGES = np.zeros((4, 8, 8), np.uint8)


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"images": IMAGES}, "no array x"),
        ({"x_train": IMAGES}, "no array x"),
        ({"x": IMAGES.astype(np.float32)}, "needs uint8"),
        ({"x": IMAGES[:, :4]}, "needs uint8"),
        ({"x": IMAGES[:0]}, "needs uint8"),
        ({"x": np.uint8(3)}, "needs uint8"),
        ({"x": IMAGES, "y": np.arange(3)}, "4 integers"),
        ({"x": IMAGES, "y": np.array([0, 1, 2, 9])}, "4 integers"),
        ({"x": IMAGES, "y": np.array([0, 1, 2, -1])}, "4 integers"),
        ({"x": IMAGES, "y": np.zeros(4, np.float32)}, "4 integers"),
        ({"x": np.array([None])}, "damaged"),
    ],
)
def test_arrays_of_another_form_are_named(tmp_path: Path, arrays: dict[str, Any], message: str) -> None:
    np.savez(tmp_path / "own.npz", **arrays)

    with pytest.raises(EdgeDigitsError, match=message):
        own_samples(tmp_path / "own.npz", 8, 8, 3)


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"\x93NUMPY", b"text"])
def test_a_damaged_npz_is_an_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "own.npz").write_bytes(content)

    with pytest.raises(EdgeDigitsError, match="damaged"):
        own_samples(tmp_path / "own.npz", 8, 8, 3)


def test_missing_images_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="no such file"):
        own_samples(tmp_path / "none.npz", 8, 8, 3)
    with pytest.raises(EdgeDigitsError, match="no images"):
        own_samples(tmp_path, 8, 8, 3)
