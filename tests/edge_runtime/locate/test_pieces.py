"""Ink falls into pieces: none is lost, none is in two, and some run of them is each digit."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from edge_runtime.locate.pieces import CUTS_A_HEIGHT, MOST_CUTS, Pieces, cut_to_pieces, find_cuts, part_neighbours
from tests.edge_runtime.locate.test_recognise import boxed, touching


@pytest.mark.parametrize("text", ["52", "26", "47", "35", "11", "71", "17", "55", "40"])
def test_one_of_the_cuts_parts_the_two_digits(text: str) -> None:
    first, second = touching(text)
    whole = boxed(first | second)
    x, y, width, height = cv2.boundingRect((first | second).astype(np.uint8))
    only_first, only_second = (
        np.pad(ink[y : y + height, x : x + width], 1) for ink in (first & ~second, second & ~first)
    )
    columns = np.arange(whole.shape[1] - 2)
    parted = []
    for path, _ in find_cuts([whole[1:-1, 1:-1]])[0]:
        right = np.pad(columns > path[:, None], 1)
        parted.append(min((~right)[only_first].mean(), right[only_second].mean()))
    assert max(parted) > 0.85


def pieces_of(ink: np.ndarray, whole: bool) -> Pieces:
    neighbours = part_neighbours(ink, (ink > 0).astype(np.uint16), [whole], 30.0)
    inks = [neighbours.part(index) for index in range(len(neighbours.boxes))]
    found = find_cuts(inks)
    return cut_to_pieces(
        neighbours, [own if may else [] for own, may in zip(found, neighbours.may_be_cut, strict=True)]
    )


wild = hnp.arrays(np.uint8, st.tuples(st.integers(1, 70), st.integers(1, 70)), elements=st.sampled_from([0, 90, 255]))


@settings(max_examples=60, deadline=None)
@given(wild)
def test_cuts_stand_in_order_and_are_bounded(ink: np.ndarray) -> None:
    cuts, _ = find_cuts([ink, np.full((5, 9), 255, np.uint8)])
    assert [joint for _, joint in cuts] == [joint for _, joint in find_cuts([ink])[0]]
    assert len(cuts) <= max(2, min(MOST_CUTS, round(CUTS_A_HEIGHT * ink.shape[1] / ink.shape[0])))
    for (left, _), (right, _) in itertools.pairwise(cuts):
        assert (left <= right).all()


@settings(max_examples=60, deadline=None)
@given(wild, st.booleans())
def test_all_ink_of_a_glyph_is_in_one_piece(ink: np.ndarray, whole: bool) -> None:
    pieces = pieces_of(ink, whole)
    if (ink > 127).any():
        assert np.array_equal(pieces.labels > 0, ink > 0)
    count = len(pieces.boxes)
    assert int(pieces.labels.max(initial=0)) == count
    for index in range(count):
        left, top, right, bottom = pieces.boxes[index].tolist()
        own = pieces.run(index, index, (left, top, right, bottom))[1:-1, 1:-1]
        assert np.array_equal(own, np.where(pieces.labels == index + 1, ink, 0)[top:bottom, left:right])
        assert pieces.areas[index] == (pieces.labels == index + 1).sum() > 0
    if count:
        assert np.array_equal(pieces.run(0, count - 1, (0, 0, ink.shape[1], ink.shape[0]))[1:-1, 1:-1], ink)
    if whole:
        assert count <= 1


def test_parts_that_do_not_touch_are_pieces_without_a_cut_between_them() -> None:
    ink = np.zeros((40, 60), np.uint8)
    ink[5:35, 5:9] = ink[5:35, 40:44] = 255
    pieces = pieces_of(ink, whole=False)
    assert pieces.boxes.tolist() == [[5, 5, 9, 35], [40, 5, 44, 35]]
    assert len(pieces.cuts) == 0
    assert len(set(pieces.parts.tolist())) == 2
