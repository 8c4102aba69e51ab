"""Digits that touch are read as several, single ones as one, however wide; which of both, the classifier tells."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from edge_runtime import DigitReader
from edge_runtime.locate.crops import Located
from edge_runtime.locate.digits import locate_digits
from edge_runtime.locate.touching import MAX_CUTS, find_cuts, split_touching
from tests.edge_runtime.scenes import coverage, write
from train.data import Mnist

PAPER, INK = 215, 40
SIZE = (200, 400)
HEIGHT, PEN = 70, 6


def touching(text: str, *, overlap: int = 3) -> list[np.ndarray]:
    """The ink of each digit, bool `SIZE`, every one pushed to the left until it overlaps the one before it."""
    inks = [coverage(text[0], SIZE, 60, 60, HEIGHT, PEN) > 0.5]
    for label in text[1:]:
        left = int(np.flatnonzero(inks[-1].any(axis=0))[-1]) + PEN
        while True:
            ink = coverage(label, SIZE, left, 60, HEIGHT, PEN) > 0.5
            if np.count_nonzero(ink & inks[-1]) >= overlap:
                break
            left -= 1
        inks.append(ink)
    return inks


def on_paper(inks: list[np.ndarray]) -> np.ndarray:
    covered = cv2.GaussianBlur(np.logical_or.reduce(inks).astype(np.float32), (0, 0), 0.8)
    return write(np.full(SIZE, PAPER, np.uint8), covered, INK)


def boxed(ink: np.ndarray) -> np.ndarray:
    """Ink, bool (H, W), as `Located` has it: cut to its box, with one pixel of room."""
    x, y, width, height = cv2.boundingRect(ink.astype(np.uint8))
    return np.pad(ink[y : y + height, x : x + width].astype(np.uint8) * 255, 1)


def located(width: int, height: int) -> Located:
    """A wide ring: cut upright through its middle, it falls into two alike."""
    ink = np.zeros((height + 2, width + 2), np.uint8)
    cv2.rectangle(ink, (3, 3), (width - 2, height - 2), 255, 5)
    return Located((10, 20, 2 * width, 2 * height), np.zeros((28, 28), np.uint8), ink)


def sure_of(probability: float) -> np.ndarray:
    return np.array([probability, 1 - probability], np.float32)


@pytest.mark.parametrize("text", ["52", "26", "47", "35", "11", "71", "17", "55", "40"])
def test_one_of_the_cuts_parts_the_two_digits(text: str) -> None:
    first, second = touching(text)
    whole = boxed(first | second)
    x, y, width, height = cv2.boundingRect((first | second).astype(np.uint8))
    only_first, only_second = (
        np.pad(ink[y : y + height, x : x + width], 1) for ink in (first & ~second, second & ~first)
    )
    cuts = find_cuts(whole)
    assert len(cuts) <= 2 * MAX_CUTS
    parted = [min((cut.left[only_first] > 0).mean(), (cut.right[only_second] > 0).mean()) for cut in cuts]
    assert max(parted) > 0.85


@settings(max_examples=60, deadline=None)
@given(hnp.arrays(np.uint8, st.tuples(st.integers(1, 70), st.integers(1, 70)), elements=st.sampled_from([0, 90, 255])))
def test_cuts_of_wild_ink_lose_none_of_it(ink: np.ndarray) -> None:
    for cut in find_cuts(ink):
        assert np.array_equal(cut.left + cut.right, ink)
        assert not (cut.left & cut.right).any()
        assert cut.left.any()
        assert cut.right.any()


def test_a_sure_and_narrow_digit_is_not_looked_at_again() -> None:
    def never(crops: Sequence[np.ndarray]) -> np.ndarray:
        raise AssertionError("the classifier was asked")

    place = located(30, 60)
    ((digit, _),) = split_touching(place, sure_of(0.99), never)
    assert digit is place


@pytest.mark.parametrize(("of_whole", "of_parts", "count"), [(0.6, 1.0, 2), (1.0, 0.6, 1)])
def test_the_classifier_decides(of_whole: float, of_parts: float, count: int) -> None:
    place = located(90, 60)
    digits = split_touching(place, sure_of(of_whole), lambda crops: np.stack([sure_of(of_parts)] * len(crops)))
    assert len(digits) == count
    x, y, width, height = place.box
    boxes = [digit.box for digit, _ in digits]
    assert boxes[0][0] == x
    assert boxes[-1][0] + boxes[-1][2] == x + width
    assert all(box[1] == y and box[3] == height for box in boxes)


@pytest.mark.parametrize("text", ["00", "22", "35", "55", "47", "17", "73", "357"])
@pytest.mark.parametrize("light_on_dark", [False, True])
def test_touching_digits_are_read(text: str, light_on_dark: bool) -> None:
    inks = touching(text)
    image = on_paper(inks)
    reading = DigitReader().read(255 - image if light_on_dark else image)
    assert reading.row_texts == (text,)
    for digit, ink in zip(reading.digits, inks, strict=True):
        x, y, width, height = digit.box
        assert ink[y : y + height, x : x + width].sum() > 0.9 * ink.sum()


@pytest.mark.parametrize("label", list("0123456789"))
def test_a_wide_digit_stays_whole(label: str) -> None:
    covered = coverage(label, (200, 200), 40, 30, 120, 9)
    image = cv2.resize(write(np.full((200, 200), PAPER, np.uint8), covered, INK), (300, 200))
    assert len(DigitReader().read(image).digits) == 1


def test_a_pair_at_the_edge_of_the_image_keeps_its_boxes_inside() -> None:
    image = on_paper(touching("55"))
    x, y, width, height = cv2.boundingRect((image < 128).astype(np.uint8))
    image = image[y : y + height, : x + width]
    for digit in DigitReader().read(image).digits:
        left, top, wide, tall = digit.box
        assert left >= 0
        assert top >= 0
        assert left + wide <= image.shape[1]
        assert top + tall <= image.shape[0]


def test_single_digits_of_mnist_are_hardly_ever_split(mnist: Mnist) -> None:
    reader, count = DigitReader(), 0
    for image in mnist.x_test[:600]:
        large = cv2.resize(image, (84, 84), interpolation=cv2.INTER_CUBIC)
        page = 255 - cv2.copyMakeBorder(large, 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=0)
        rows = locate_digits(page)
        count += sum(map(len, reader.recognise(rows))) > sum(map(len, rows))
    assert count <= 2
