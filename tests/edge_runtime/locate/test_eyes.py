"""Other eyes: a pen's ink is told from boxes by its colour, from pale lines by its depth, and from a full frame."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.locate.digits import on_paper
from edge_runtime.locate.eyes import by_colour, by_depth, in_two_tones
from tests.edge_runtime.scenes import coverage

SIZE = 200, 640
TEXT = "35274"
PEN, PAPER = (70, 40, 40), (235, 240, 240)


def digits_and_boxes() -> tuple[np.ndarray, np.ndarray]:
    """How much of each pixel digits cover, and boxes of which each digit touches one side, float32 of `SIZE`."""
    ink, boxes = np.zeros(SIZE, np.float32), np.zeros(SIZE, np.float32)
    for column, character in enumerate(TEXT):
        x = 60 + 105 * column
        ink = np.maximum(ink, coverage(character, SIZE, x, 60, 80, 5))
        cv2.rectangle(boxes, (x - 1, 40), (x + 80, 160), 1.0, 2)
    return ink, boxes


def laid(colours: list[tuple[np.ndarray, tuple[int, int, int]]]) -> np.ndarray:
    """Ink of several colours on paper, the last on top, uint8 BGR, a little noise."""
    image = np.full((*SIZE, 3), PAPER, np.float64)
    for covered, colour in colours:
        image = image * (1 - covered[..., None]) + np.array(colour) * covered[..., None]
    noisy = cv2.GaussianBlur(image, (0, 0), 0.6) + np.random.default_rng(0).normal(0, 2, image.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("colour", [(30, 120, 240), (60, 160, 60), (40, 40, 210)], ids=["orange", "green", "red"])
def test_a_pen_is_told_from_boxes_by_its_colour(colour: tuple[int, int, int]) -> None:
    ink, boxes = digits_and_boxes()
    frame = laid([(boxes, colour), (ink, PEN)])
    pen, print_ = by_colour(frame, on_paper(frame))
    far_from_boxes = cv2.dilate(boxes, np.ones((5, 5))) == 0
    assert np.mean(pen.mask[(ink > 0.9) & far_from_boxes]) > 0.95
    assert np.mean(pen.mask[(boxes > 0.9) & (cv2.dilate(ink, np.ones((7, 7))) == 0)]) < 0.05
    assert np.mean(print_.mask[(ink > 0.9) & far_from_boxes]) < 0.05
    assert DigitReader().read(frame).text == TEXT


def test_ink_of_one_colour_is_not_divided() -> None:
    ink, _ = digits_and_boxes()
    frame = laid([(ink, PEN)])
    assert not by_colour(frame, on_paper(frame))
    grey = frame[:, :, 1].copy()
    assert not by_colour(grey, on_paper(grey))
    assert not by_colour(frame, None)


def test_a_pen_is_told_from_pale_boxes_by_its_depth() -> None:
    ink, boxes = digits_and_boxes()
    frame = laid([(boxes, (165, 168, 168)), (ink, PEN)])
    (pen,) = by_depth(frame, on_paper(frame))
    assert np.mean(pen.mask[ink > 0.9]) > 0.9
    assert np.mean(pen.mask[(boxes > 0.9) & (cv2.dilate(ink, np.ones((7, 7))) == 0)]) < 0.05
    assert by_depth(frame, None) == ()


@pytest.mark.parametrize("light_on_dark", [False, True])
@pytest.mark.parametrize("label", list("0234579"))
def test_a_digit_cut_to_its_ink_is_seen_whole(label: str, light_on_dark: bool) -> None:
    covered = coverage(label, (400, 400), 60, 40, 300, 40)
    x, y, width, height = cv2.boundingRect((covered > 0.5).astype(np.uint8))
    image = np.rint(255 * covered[y : y + height, x : x + width]).astype(np.uint8)
    frame = image if light_on_dark else 255 - image
    (ink,) = in_two_tones(frame, None)
    assert ink.margin > 0
    places = DigitReader().read(frame).digits
    assert [digit.label for digit in places] == [label]
    left, top, wide, tall = places[0].box
    assert left >= 0
    assert top >= 0
    assert left + wide <= width
    assert top + tall <= height
    assert wide * tall > 0.9 * width * height


def test_a_blank_frame_has_no_tones() -> None:
    assert in_two_tones(np.full((40, 40), 128, np.uint8), None) == ()
