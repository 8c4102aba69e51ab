"""Digits that touch are read as several, single ones as one, however wide; and no picture asks for too much."""

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
from edge_runtime.locate.normalise import crop_from_ink
from edge_runtime.locate.recognise import recognise
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


def located(ink: np.ndarray, x: int = 10, y: int = 20, scale: int = 2) -> Located:
    height, width = (side - 2 for side in ink.shape)
    return Located((x, y, scale * width, scale * height), crop_from_ink(ink), ink)


def sure_of(probability: float, count: int) -> np.ndarray:
    rest = (1 - probability) / 9
    return np.array([[probability] + [rest] * 9] * count, np.float32)


def test_a_sure_and_narrow_digit_is_not_looked_at_again() -> None:
    asked: list[int] = []

    def classify(crops: Sequence[np.ndarray]) -> np.ndarray:
        asked.append(len(crops))
        return sure_of(0.99, len(crops))

    place = located(boxed(coverage("5", SIZE, 60, 60, HEIGHT, PEN) > 0.5))
    recognition = recognise([[place]], classify)
    assert recognition.rows[0][0][0] is place
    assert asked == [1]
    assert not recognition.groups


@pytest.mark.parametrize("budget", [1, 3, 20, 60, 2000])
def test_the_classifier_sees_no_more_crops_than_the_budget_has(budget: int) -> None:
    asked: list[int] = []

    def classify(crops: Sequence[np.ndarray]) -> np.ndarray:
        asked.append(len(crops))
        return sure_of(0.5, len(crops))

    row = [located(boxed(np.logical_or.reduce(touching("3579"))), x) for x in (0, 1000, 2000)]
    recognition = recognise([row, row], classify, budget=budget)
    assert sum(asked) <= budget
    assert len(asked) <= 2
    assert recognition.left_whole == (6 if budget >= 6 else budget) - len(recognition.groups)


def test_what_the_budget_does_not_suffice_for_stays_as_it_was_located() -> None:
    place = located(boxed(np.logical_or.reduce(touching("3579"))))
    ((digit, _),) = recognise([[place]], lambda crops: sure_of(0.5, len(crops)), budget=2).rows[0]
    assert digit is place


@pytest.mark.parametrize("no_digit", [0.0, 0.4, 0.6, 1.0])
def test_the_classifier_is_not_asked_of_what_the_network_rules_out(no_digit: float) -> None:
    asked: list[int] = []

    def classify(crops: Sequence[np.ndarray]) -> np.ndarray:
        asked.append(len(crops))
        return sure_of(0.5, len(crops))

    def look_at(views: np.ndarray) -> np.ndarray:
        return np.array([[(1 - no_digit) / 10] * 10 + [no_digit]] * len(views), np.float32)

    pair = np.logical_or.reduce(touching("38"))
    recognise([[located(boxed(pair))]], classify, look_at)
    assert asked[0] == 1
    assert bool(asked[1:]) == (no_digit < 0.5)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        hnp.arrays(np.uint8, st.tuples(st.integers(3, 60), st.integers(3, 80)), elements=st.sampled_from([0, 90, 255])),
        max_size=5,
    ),
    st.integers(0, 2**32 - 1),
)
def test_wild_ink_gives_digits_within_it(inks: list[np.ndarray], seed: int) -> None:
    rng = np.random.default_rng(seed)

    def classify(crops: Sequence[np.ndarray]) -> np.ndarray:
        chances = rng.dirichlet(np.full(10, 0.2), len(crops))
        return chances.astype(np.float32)

    row = [located(np.pad(ink, 1), 90 * index, scale=1) for index, ink in enumerate(inks)]
    for place, chances in (digit for row in recognise([row], classify).rows for digit in row):
        assert place.crop.shape == (28, 28)
        assert 0 <= chances.sum() <= 1 + 1e-5
        x, y, width, height = place.box
        assert x >= 0
        assert y >= 20
        assert x + width <= 90 * len(inks)
        assert y + height <= 20 + 60


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
        count += sum(map(len, reader.recognise(rows))) > 1
    assert count <= 2
