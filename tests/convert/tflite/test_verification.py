from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convert.tflite.verification import Verdict, check_structure, compare, doubts
from edge_runtime import Classifier
from edge_runtime.errors import EdgeDigitsError
from tests.convert.conftest import Run, TinyModel

KERNEL_ELEMENTS = 27 + 27 + 27 * 16 + 16 * 4


@pytest.fixture
def int8(tiny_run: Run) -> Path:
    return tiny_run.folder / "my_digits_int8.tflite"


def test_a_good_file_passes(int8: Path) -> None:
    file = check_structure(int8.read_bytes(), "int8", KERNEL_ELEMENTS, exact_pixels=True)

    assert file.size == int8.stat().st_size


def test_a_file_with_fewer_constants_than_weights_is_refused(int8: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="without its weights"):
        check_structure(int8.read_bytes(), "int8", 100 * KERNEL_ELEMENTS, exact_pixels=True)


def test_a_float_file_is_no_int8_file(tiny_run: Run) -> None:
    with pytest.raises(EdgeDigitsError, match="both must be int8"):
        check_structure(
            (tiny_run.folder / "my_digits_float32.tflite").read_bytes(), "int8", KERNEL_ELEMENTS, exact_pixels=False
        )


def test_an_input_scale_other_than_one_pixel_is_refused_where_it_must_be_exact(int8: Path) -> None:
    data = int8.read_bytes().replace(np.float32(1 / 255).tobytes(), np.float32(1 / 254).tobytes())

    check_structure(data, "int8", KERNEL_ELEMENTS, exact_pixels=False)
    with pytest.raises(EdgeDigitsError, match="0x80"):
        check_structure(data, "int8", KERNEL_ELEMENTS, exact_pixels=True)


def test_a_batch_that_is_not_fixed_is_refused(tiny: TinyModel) -> None:
    import keras
    import tensorflow as tf

    from convert.quiet import quiet

    with quiet():
        data = tf.lite.TFLiteConverter.from_keras_model(keras.saving.load_model(tiny.keras)).convert()

    with pytest.raises(EdgeDigitsError, match="SHAPE"):
        check_structure(data, "float32", KERNEL_ELEMENTS, exact_pixels=False)


def test_agreement_and_accuracy_are_counted(int8: Path, tiny: TinyModel) -> None:
    right = np.eye(4, dtype=np.float32)[tiny.y]
    wrong = np.roll(right, 1, axis=1)
    half = np.where(np.arange(len(right))[:, None] < len(right) // 2, right, wrong)

    verdict = compare(Classifier(int8).predict(tiny.x), tiny.y, half)

    assert verdict.images == len(tiny.x)
    assert verdict.keras_accuracy == pytest.approx(len(right) // 2 / len(right))
    assert verdict.accuracy is not None
    assert verdict.accuracy >= 0.99
    assert verdict.agreement == pytest.approx(verdict.keras_accuracy, abs=0.01)


def test_without_labels_the_drop_is_the_share_that_differs(tiny: TinyModel) -> None:
    scores = np.eye(4, dtype=np.float32)[tiny.y]

    verdict = compare(scores, None, np.roll(scores, 1, axis=1))

    assert (verdict.accuracy, verdict.keras_accuracy) == (None, None)
    assert verdict.drop >= 99


def test_drop_is_in_percentage_points_and_negative_where_the_file_is_better() -> None:
    assert Verdict(100, 0.9, 0.93, 0.95, lost=0, gained=0).drop == pytest.approx(2)
    assert Verdict(100, 0.9, 0.95, 0.93, lost=0, gained=0).drop == pytest.approx(-2)


def test_values_that_are_no_numbers_are_refused() -> None:
    good, bad = np.ones((3, 4), np.float32), np.full((3, 4), np.nan, np.float32)
    for scores, keras_scores in ((good, bad), (bad, good)):
        with pytest.raises(EdgeDigitsError, match="not finite"):
            compare(scores, np.zeros(3, int), keras_scores)


def sure(answers: np.ndarray, classes: int, confidence: float = 1.0) -> np.ndarray:
    scores = np.full((len(answers), classes), (1 - confidence) / (classes - 1), np.float32)
    scores[np.arange(len(answers)), answers] = confidence
    return scores


LABELS = np.arange(1000) % 10
NOISE = np.random.default_rng(0).integers(0, 10, 1000)
MOSTLY = np.where(np.arange(1000) % 11 == 0, NOISE, LABELS)


@pytest.mark.parametrize(
    ("answers", "confidence", "doubt"),
    [
        (LABELS, 1.0, ""),
        (MOSTLY, 0.91, ""),
        (MOSTLY, 1.0, "it is sure of everything"),
        (NOISE, 0.5, "is what guessing gives"),
        (np.full(1000, 3), 0.5, "the same class"),
    ],
)
def test_doubts(answers: np.ndarray, confidence: float, doubt: str) -> None:
    told = doubts(sure(answers, 10, confidence), LABELS, 10)
    assert doubt in told
    assert bool(doubt) == bool(told)
    assert doubts(sure(answers, 10, confidence), None, 10) == ""
