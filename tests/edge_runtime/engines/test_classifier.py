from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.interpreter import make_interpreter
from edge_runtime.engines.labels import read_labels
from firmware_assets import asset
from tests.conftest import ROOT
from train import MODEL_NAMES
from train.data import Mnist
from train.render import render_digits

PRECISIONS = ("float32", "int8")


@pytest.fixture(scope="module")
def digits() -> tuple[np.ndarray, np.ndarray]:
    return render_digits(10, seed=0)


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_probabilities_come_out(name: str, precision: str, digits: tuple[np.ndarray, np.ndarray]) -> None:
    classifier = Classifier(name, precision)
    probabilities = classifier.predict(digits[0])
    assert probabilities.shape == (100, 10)
    assert probabilities.dtype == np.float32
    assert probabilities.min() >= 0
    assert probabilities.max() <= 1
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)
    assert classifier.input_shape == (28, 28)
    assert classifier.labels == tuple("0123456789")


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_rendered_digits_are_read(name: str, precision: str, digits: tuple[np.ndarray, np.ndarray]) -> None:
    images, labels = digits
    right = np.mean(Classifier(name, precision).predict(images).argmax(axis=1) == labels)
    assert right >= 0.95, f"{right:.0%} of the project's own digits"


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_int8_input_is_pixel_xor_0x80(name: str, tmp_path: Path) -> None:
    """Every pixel value, through an interpreter of the test's own fed with `pixel ^ 0x80`: the same output bytes."""
    crops = np.arange(256, dtype=np.uint8)[:, None, None] * np.ones((1, 28, 28), np.uint8)
    crops[:, :14] = crops[:, 14:][::-1]
    path = asset(name, "int8")
    model = path.read_bytes()
    interpreter = make_interpreter(model, str(path))
    (taken,), (given,) = interpreter.get_input_details(), interpreter.get_output_details()
    expected = []
    for crop in crops:
        interpreter.set_tensor(taken["index"], (crop ^ 0x80).view(np.int8).reshape(taken["shape"]))
        interpreter.invoke()
        expected.append(interpreter.get_tensor(given["index"])[0])
    # Away from its manifest, which has a temperature for it.
    (tmp_path / path.name).write_bytes(model)
    raw = np.rint(Classifier(tmp_path / path.name, backend="litert").predict(crops) * 256 - 128).astype(np.int8)
    assert np.array_equal(raw, np.array(expected))


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_int8_and_float32_agree(name: str, digits: tuple[np.ndarray, np.ndarray]) -> None:
    by_precision = [Classifier(name, precision).predict(digits[0]).argmax(axis=1) for precision in PRECISIONS]
    assert np.mean(by_precision[0] == by_precision[1]) >= 0.97


FLOORS = {"mlp_relu": 0.989, "mlp_bn": 0.989, "mlp_bn_he": 0.989, "lenet5": 0.993}


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_accuracy_on_the_10000_test_images(name: str, precision: str, mnist: Mnist) -> None:
    predicted = Classifier(name, precision).predict(mnist.x_test).argmax(axis=1)
    assert np.mean(predicted == mnist.y_test) >= FLOORS[name]


def test_a_batch_is_its_crops_one_by_one(digits: tuple[np.ndarray, np.ndarray]) -> None:
    classifier = Classifier()
    batch = classifier.predict(digits[0][:20])
    alone = np.concatenate([classifier.predict(crop[None]) for crop in digits[0][:20]])
    # But for how the calibration's sums are rounded.
    assert np.allclose(batch, alone, rtol=1e-6, atol=0)
    assert classifier.predict(digits[0][:0]).shape == (0, 10)


@pytest.mark.parametrize(
    "crops",
    [
        np.zeros((1, 28, 28), np.float32),
        np.zeros((28, 28), np.uint8),
        np.zeros((1, 32, 32), np.uint8),
        np.zeros((1, 28, 28, 1), np.uint8),
    ],
)
def test_other_crops_are_refused(crops: np.ndarray) -> None:
    with pytest.raises(ValueError, match="uint8"):
        Classifier().predict(crops)


def test_an_unknown_model_names_those_there_are() -> None:
    with pytest.raises(EdgeDigitsError, match="lenet5_int8"):
        Classifier("resnet50")


@pytest.mark.parametrize("content", [b"", b"no model", b"\x1c\x00\x00\x00TFL3"])
def test_a_damaged_file_is_one_clear_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.tflite"
    path.write_bytes(content)
    with pytest.raises(EdgeDigitsError, match=r"broken\.tflite"):
        Classifier(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_one_clear_error(tmp_path: Path, share: float) -> None:
    whole = asset("lenet5", "int8").read_bytes()
    path = tmp_path / "truncated.tflite"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(EdgeDigitsError, match=r"truncated\.tflite"):
        Classifier(path)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="python -m convert"):
        Classifier(tmp_path / "none.tflite")


def test_labels_must_match_the_classes(tmp_path: Path) -> None:
    assert Classifier(labels=tuple("abcdefghij")).labels == tuple("abcdefghij")
    with pytest.raises(EdgeDigitsError, match="10 classes, the labels are 2"):
        Classifier(labels=("yes", "no"))
    empty = tmp_path / "labels.txt"
    empty.touch()
    with pytest.raises(EdgeDigitsError, match="no labels"):
        read_labels(empty)
    with pytest.raises(EdgeDigitsError, match="cannot read the labels"):
        read_labels(tmp_path / "missing.txt")
    assert read_labels(ROOT / "firmware_assets" / "labels.txt") == tuple("0123456789")
