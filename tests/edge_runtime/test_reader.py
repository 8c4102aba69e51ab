from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.annotate import annotate
from train import MODEL_NAMES
from train.render import render_page

ROWS = ["0123", "456789"]


@pytest.fixture(scope="module")
def page() -> np.ndarray:
    return render_page(ROWS, seed=0)


@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_a_page_is_read_in_order(name: str, precision: str, page: np.ndarray) -> None:
    reading = DigitReader(name, precision).read(page)
    assert list(reading.row_texts) == ROWS
    assert reading.text == "0123456789"
    assert set(reading.timings_ms) == {"locate", "classify", "total"}
    assert reading.timings_ms["total"] >= reading.timings_ms["locate"] + reading.timings_ms["classify"]
    for digit in reading.digits:
        x, y, width, height = digit.box
        assert x >= 0
        assert y >= 0
        assert x + width <= page.shape[1]
        assert y + height <= page.shape[0]


@pytest.mark.parametrize("image", [np.zeros((100, 100), np.uint8), np.full((40, 90, 3), 255, np.uint8)])
def test_a_blank_image_gives_an_empty_reading(image: np.ndarray) -> None:
    reading = DigitReader().read(image)
    assert reading.rows == ()
    assert reading.text == ""


def test_top_k_names_the_next_labels(page: np.ndarray) -> None:
    for digit in DigitReader(top_k=3).read(page).digits:
        assert len(digit.alternatives) == 2
        confidences = [digit.confidence, *(confidence for _, confidence in digit.alternatives)]
        assert confidences == sorted(confidences, reverse=True)
        assert len({digit.label, *(label for label, _ in digit.alternatives)}) == 3
    assert len(DigitReader(top_k=99).read(page).digits[0].alternatives) == 9


def test_threshold_leaves_weak_digits_out(page: np.ndarray) -> None:
    reading = DigitReader(threshold=0.0).read(page)
    confidences = sorted(digit.confidence for digit in reading.digits)
    middle = confidences[len(confidences) // 2]
    kept = DigitReader(threshold=middle).read(page)
    assert [digit.box for digit in kept.digits] == [d.box for d in reading.digits if d.confidence >= middle]


@pytest.mark.parametrize("arguments", [{"top_k": 0}, {"threshold": -0.1}, {"threshold": 1.5}])
def test_arguments_out_of_range_are_refused(arguments: dict) -> None:
    with pytest.raises(ValueError, match=r"is not"):
        DigitReader(**arguments)


def test_own_labels_are_used(page: np.ndarray) -> None:
    labels = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    reading = DigitReader(labels=labels).read(page)
    assert reading.row_texts[0] == "zeroonetwothree"
    assert reading.to_dict()["digits"][0]["label"] == "zero"


def test_json_has_the_documented_form(page: np.ndarray) -> None:
    content = json.loads(json.dumps(DigitReader().read(page).to_dict()))
    assert list(content) == ["text", "rows", "digits", "timings_ms"]
    assert content["rows"] == ROWS
    first = content["digits"][0]
    assert list(first) == ["label", "confidence", "doubtful", "box"]
    assert first["label"] == 0
    assert 0.5 < first["confidence"] <= 1
    assert all(digit["doubtful"] is (digit["confidence"] < 0.9) for digit in content["digits"])
    assert len(first["box"]) == 4


def test_annotation_can_be_seen(page: np.ndarray) -> None:
    marked = annotate(page, DigitReader().read(page))
    assert cv2.absdiff(marked, page).any(axis=2).mean() > 0.01
