"""Pages on desks: their corners are found however they lie, and nothing else is taken for a page."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from edge_runtime.locate.page import Outline, Page, find_page, flat_page, turned

PAPER = (225, 235, 238)
FRAME = 480, 640


def page_corners(turn: float, lean: float, *, size: tuple[int, int] = (330, 240)) -> np.ndarray:
    """Corners of a page in the middle of a frame, turned by degrees clockwise and leaning back by a share, (4, 2)."""
    half = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * np.array(size) / 2
    half[:2, 0] *= 1 - lean
    across, along = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    return half @ np.array([[across, along], [-along, across]]) + np.array([FRAME[1], FRAME[0]]) / 2


def desk_with(corners: np.ndarray, desk: tuple[int, int, int], seed: int = 0) -> np.ndarray:
    """A page on a rough desk, uint8 BGR."""
    rng = np.random.default_rng(seed)
    frame = cv2.GaussianBlur(rng.normal(desk, 14, (*FRAME, 3)), (0, 0), 1.5)
    cv2.fillConvexPoly(frame, np.rint(corners * 16).astype(np.int32), PAPER, cv2.LINE_AA, 4)
    frame = cv2.GaussianBlur(frame, (0, 0), 0.8) + rng.normal(0, 2, frame.shape)
    return np.clip(frame, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("desk", [(25, 20, 22), (60, 100, 150), (120, 110, 100)], ids=["dark", "wood", "grey"])
@pytest.mark.parametrize("lean", [0.0, 0.2])
@pytest.mark.parametrize("turn", [0, 20, 44, 70, 90, 135, 180, 250])
def test_a_page_is_found_to_the_pixel(turn: float, lean: float, desk: tuple[int, int, int]) -> None:
    corners = page_corners(turn, lean)
    found = find_page(desk_with(corners, desk, seed=int(turn)))
    assert found is not None
    assert found.alone
    apart = np.linalg.norm(found.corners[:, None] - corners[None], axis=2).min(axis=1)
    assert apart.max() < 5
    assert found.corners[0].sum() < found.corners.sum(axis=1).min() + 2
    middle = corners.mean(axis=0)
    assert np.all(np.linalg.norm(found.corners - middle, axis=1) < np.linalg.norm(corners - middle, axis=1).max())


def test_a_page_is_found_in_grey_alone_and_in_four_channels() -> None:
    frame = desk_with(page_corners(20, 0.1), (40, 40, 40))
    for image in (frame[:, :, 1].copy(), cv2.cvtColor(frame, cv2.COLOR_BGR2BGRA)):
        assert find_page(image) is not None


def test_one_of_two_pages_is_not_alone() -> None:
    frame = desk_with(page_corners(0, 0.0, size=(240, 160)), (30, 30, 30))
    cv2.rectangle(frame, (20, 20), (130, 120), PAPER, -1)
    found = find_page(frame)
    assert found is not None
    assert not found.alone


def shadowed(turn: float) -> np.ndarray:
    """Paper alone, one half in a hard shadow, a little rough."""
    y, x = np.mgrid[: FRAME[0], : FRAME[1]]
    away = (x - 320) * np.cos(np.radians(turn)) + (y - 240) * np.sin(np.radians(turn))
    paper = np.where(away > 0, 215.0, 130.0) + np.random.default_rng(0).normal(0, 2, FRAME)
    return paper.astype(np.uint8)


@pytest.mark.parametrize("turn", range(0, 360, 30))
def test_a_shadow_makes_no_page(turn: float) -> None:
    assert find_page(shadowed(turn)) is None


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("size", [(1, 1), (2, 300), (28, 28), FRAME])
def test_a_blank_frame_has_no_page(size: tuple[int, int], value: int) -> None:
    assert find_page(np.full(size, value, np.uint8)) is None


@settings(max_examples=60, deadline=None)
@given(
    hnp.arrays(
        np.uint8,
        st.one_of(
            st.tuples(st.integers(1, 60), st.integers(1, 60)),
            st.tuples(st.integers(1, 40), st.integers(1, 40), st.sampled_from([3, 4])),
        ),
        elements=st.sampled_from([0, 20, 200, 255]),
    )
)
def test_wild_frames_never_raise(frame: np.ndarray) -> None:
    found = find_page(frame)
    if found is not None:
        assert flat_page(frame, found).image.size


@pytest.mark.parametrize("turn", [0, 30, 120])
def test_a_page_seen_from_above_keeps_size_and_places(turn: float) -> None:
    corners = page_corners(turn, 0.0)
    frame = desk_with(corners, (30, 30, 30))
    cv2.circle(frame, (300, 260), 4, (0, 0, 200), -1)
    page = flat_page(frame, Outline(corners, alone=True))
    assert np.allclose(sorted(page.image.shape[:2]), [240, 330], atol=1)
    y, x = np.argwhere(page.image[:, :, 2].astype(int) - page.image[:, :, 0] > 120).mean(axis=0)
    assert np.allclose(page.corners_of((round(x), round(y), 1, 1))[0], (300, 260), atol=1.5)


@pytest.mark.parametrize("degrees", [-170, -90, -30, 12, 45, 90, 180])
def test_a_turned_page_shows_all_of_it_and_knows_where_it_was(degrees: float) -> None:
    frame = np.full((60, 100, 3), 200, np.uint8)
    for index, (x, y) in enumerate([(8, 8), (91, 8), (91, 51), (8, 51)]):
        cv2.circle(frame, (x, y), 4, (0, 0, 40 * index), -1)
    page = turned(frame, Page(frame), degrees)
    dark = page.image[:, :, 0] < 100
    count, _, _, centres = cv2.connectedComponentsWithStats(dark.astype(np.uint8))
    assert count == 5
    where = np.array([page.corners_of((round(x), round(y), 1, 1))[0] for x, y in centres[1:]])
    apart = np.linalg.norm(where[:, None] - np.array([(8, 8), (91, 8), (91, 51), (8, 51)])[None], axis=2)
    assert apart.min(axis=1).max() < 2
    assert apart.min(axis=0).max() < 2
