from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, fields

import pytest

from edge_runtime.reading import DEFAULT_THRESHOLD, DOUBTFUL_BELOW, Box, Digit, Reading


@pytest.mark.parametrize(("confidence", "doubtful"), [(0.0, True), (0.899, True), (0.9, False), (1.0, False)])
def test_a_weak_digit_is_marked_and_not_hidden(confidence: float, doubtful: bool) -> None:
    digit = Digit("3", confidence, (0, 0, 5, 5))
    assert digit.doubtful is doubtful
    assert digit.to_dict()["doubtful"] is doubtful
    assert Reading(((digit,),)).text == "3"


@pytest.mark.parametrize("wrong", [{"confidence": 1.2}, {"confidence": -0.1}, {"box": (0, 0, 0, 5)}])
def test_a_digit_that_cannot_be_is_refused(wrong: dict) -> None:
    with pytest.raises(ValueError, match=r"confidence|box"):
        Digit(**{"label": "1", "confidence": 0.9, "box": (0, 0, 5, 5), **wrong})


def test_a_row_without_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="no row"):
        Reading(((),))


@pytest.mark.parametrize("box", [(0, 0, 5, 0), (0, 0, 5, -1), (0, 0, -1, 5), (0, 0, 5), (0, 0, 5, 5, 5)])
def test_a_box_without_an_area_or_four_numbers_is_refused(box: Box) -> None:
    with pytest.raises(ValueError, match="box"):
        Digit("1", 0.9, box)


@pytest.mark.parametrize("box", [(0, 0, 1, 1), (-3, -2, 1, 1), (700, 300, 40, 1)])
def test_a_box_of_one_pixel_and_one_that_the_edge_cuts_are_boxes(box: Box) -> None:
    assert Digit("1", 0.9, box).to_dict()["box"] == list(box)


def test_a_digit_that_is_left_out_would_have_been_doubtful() -> None:
    assert 0 < DEFAULT_THRESHOLD < DOUBTFUL_BELOW < 1


@pytest.mark.parametrize(
    ("label", "written"),
    [("0", 0), ("7", 7), ("12", 12), ("07", "07"), ("A", "A"), ("", ""), ("-1", "-1"), ("٣", "٣"), ("²", "²")],
)
def test_only_a_label_that_reads_back_as_itself_becomes_a_number(label: str, written: int | str) -> None:
    digit = Digit(label, 1.0, (1, 2, 3, 4), ((label, 0.25),))
    assert digit.to_dict() == {
        "label": written,
        "confidence": 1.0,
        "doubtful": False,
        "box": [1, 2, 3, 4],
        "alternatives": [{"label": written, "confidence": 0.25}],
    }


def test_a_reading_as_json_has_it() -> None:
    first = Digit("1", 0.987654, (1, 2, 3, 4))
    second = Digit("2", 0.5, (5, 2, 3, 4), (("7", 0.333333), ("9", 0.1)))
    third = Digit("3", 0.9, (1, 9, 3, 4))
    reading = Reading(((first, second), (third,)), {"locate": 1.23456, "total": 2.0})

    assert reading.digits == (first, second, third)
    assert reading.row_texts == ("12", "3")
    assert json.loads(json.dumps(reading.to_dict())) == {
        "text": "123",
        "rows": ["12", "3"],
        "digits": [
            {"label": 1, "confidence": 0.9877, "doubtful": False, "box": [1, 2, 3, 4]},
            {
                "label": 2,
                "confidence": 0.5,
                "doubtful": True,
                "box": [5, 2, 3, 4],
                "alternatives": [{"label": 7, "confidence": 0.3333}, {"label": 9, "confidence": 0.1}],
            },
            {"label": 3, "confidence": 0.9, "doubtful": False, "box": [1, 9, 3, 4]},
        ],
        "timings_ms": {"locate": 1.235, "total": 2.0},
    }


def test_nothing_read_is_a_reading() -> None:
    assert Reading(()).to_dict() == {"text": "", "rows": [], "digits": [], "timings_ms": {}}


@pytest.mark.parametrize("value", [Digit("1", 0.5, (0, 0, 1, 1)), Reading(())])
def test_what_was_read_is_not_changed_afterwards(value: Digit | Reading) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, None)
