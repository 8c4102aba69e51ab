"""Scenes with known boxes: writing is found in reading order whatever the light, paper and pen, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from edge_runtime.locate.crops import Located
from edge_runtime.locate.digits import locate_digits
from tests.edge_runtime.scenes import coverage, write

Box = tuple[int, int, int, int]
Change = Callable[[np.ndarray], np.ndarray]

ROWS = ["30917", "2648"]
PAPER, INK = 215, 40


def page(
    rows: list[str], *, size: tuple[int, int] = (480, 640), height: float = 60, thickness: int = 5, slope: float = 0.0
) -> tuple[np.ndarray, list[list[Box]]]:
    """Dark digits on light paper, grey uint8 of `size`, and the box of each, row by row."""
    image = np.full(size, PAPER, np.uint8)
    boxes: list[list[Box]] = []
    for row, text in enumerate(rows):
        boxes.append([])
        for column, character in enumerate(text):
            x, y = height * (0.6 + 1.1 * column), height * (0.6 + 1.7 * row)
            alone = coverage(character, size, x, y + slope * x, height, thickness)
            boxes[-1].append(box_of(alone))
            image = write(image, alone, INK)
    return image, boxes


def box_of(covered: np.ndarray) -> Box:
    """The box of what is more than half covered."""
    x, y, width, height = cv2.boundingRect((covered > 0.5).astype(np.uint8))
    return x, y, width, height


def overlap(first: Box, second: Box) -> float:
    """Intersection over union."""
    x, y = max(first[0], second[0]), max(first[1], second[1])
    right = min(first[0] + first[2], second[0] + second[2])
    bottom = min(first[1] + first[3], second[1] + second[3])
    shared = max(right - x, 0) * max(bottom - y, 0)
    return shared / (first[2] * first[3] + second[2] * second[3] - shared)


def assert_found(found: list[list[Located]], boxes: list[list[Box]], least: float = 0.6) -> None:
    """Each row has as many digits as drawn, in order, each where it was drawn."""
    assert [len(row) for row in found] == [len(row) for row in boxes]
    for row, expected in zip(found, boxes, strict=True):
        for place, box in zip(row, expected, strict=True):
            assert overlap(place.box, box) > least
            assert place.crop.shape == (28, 28)
            assert place.crop.dtype == np.uint8
            assert place.crop.max() > 200


def shadow(image: np.ndarray) -> np.ndarray:
    shade = np.ones(image.shape, np.float32)
    cv2.fillPoly(shade, [np.array([[0, 0], [image.shape[1] // 2, 0], [image.shape[1] // 4, image.shape[0]]])], 0.6)
    return (image * cv2.GaussianBlur(shade, (0, 0), 5)).astype(np.uint8)


def banded(image: np.ndarray, width: float, darkness: float) -> np.ndarray:
    """A hard shadow across the image, `width` pixels wide, such as an arm's or a window bar's."""
    y, x = np.mgrid[: image.shape[0], : image.shape[1]]
    away = np.abs(0.8 * (x - 0.2 * image.shape[1]) - 0.6 * (y - 0.3 * image.shape[0]))
    covered = np.clip(width / 2 - away, 0, 1)
    return (image * (1 - darkness * covered)).astype(np.uint8)


def smudged(image: np.ndarray) -> np.ndarray:
    """Dirt on the lens: blurred dark spots, from half as wide as a digit to twice."""
    shade = np.ones(image.shape, np.float32)
    for x, y, radius in [(60, 300, 30), (330, 130, 50), (450, 60, 20), (520, 380, 60), (200, 420, 15), (110, 70, 25)]:
        spot = cv2.circle(np.zeros(image.shape, np.float32), (x, y), radius, 1, -1)
        shade *= 1 - 0.3 * cv2.GaussianBlur(spot, (0, 0), radius / 3)
    return (image * shade).astype(np.uint8)


def vignette(image: np.ndarray) -> np.ndarray:
    y, x = np.mgrid[-1 : 1 : image.shape[0] * 1j, -1 : 1 : image.shape[1] * 1j]
    return (image * (1 - 0.3 * (x**2 + y**2) / 2)).astype(np.uint8)


def noise(image: np.ndarray) -> np.ndarray:
    noisy = image + np.random.default_rng(0).normal(0, 12, image.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def ruled(image: np.ndarray) -> np.ndarray:
    image = image.copy()
    for y in range(25, image.shape[0], 50):
        cv2.line(image, (0, y), (image.shape[1], y + 6), 120, 2, cv2.LINE_AA)
    return image


def squared(image: np.ndarray) -> np.ndarray:
    image = ruled(image)
    for x in range(18, image.shape[1], 50):
        cv2.line(image, (x, 0), (x - 5, image.shape[0]), 120, 2, cv2.LINE_AA)
    return image


def out_of_focus(image: np.ndarray) -> np.ndarray:
    return cv2.GaussianBlur(image, (0, 0), 2.5)


def specks(image: np.ndarray) -> np.ndarray:
    image = image.copy()
    rng = np.random.default_rng(1)
    for x, y in zip(rng.integers(0, image.shape[1], 60), rng.integers(0, image.shape[0], 60), strict=True):
        cv2.circle(image, (int(x), int(y)), 1, 60, -1)
    return image


def low_contrast(image: np.ndarray) -> np.ndarray:
    return (170 + (image.astype(np.float32) - PAPER) * 0.2).astype(np.uint8)


@pytest.mark.parametrize(
    "change",
    [lambda image: image, shadow, vignette, noise, ruled, squared, out_of_focus, specks, low_contrast, smudged],
)
@pytest.mark.parametrize("light_on_dark", [False, True])
def test_digits_are_found_in_reading_order(change: Change, light_on_dark: bool) -> None:
    image, boxes = page(ROWS)
    image = change(image)
    assert_found(locate_digits(255 - image if light_on_dark else image), boxes)


@pytest.mark.parametrize("width", [60, 120, 200])
@pytest.mark.parametrize("darkness", [0.25, 0.45])
@pytest.mark.parametrize("thickness", [3, 6])
def test_a_hard_shadow_is_no_ink(width: float, darkness: float, thickness: int) -> None:
    image, boxes = page(ROWS, thickness=thickness)
    assert_found(locate_digits(banded(image, width, darkness)), boxes)


@pytest.mark.parametrize("label", list("0358"))
def test_a_digit_as_large_as_the_shadow_is_found_whole(label: str) -> None:
    image, boxes = page([label], height=300, thickness=26)
    assert_found(locate_digits(banded(image, 150, 0.35)), boxes)


@pytest.mark.parametrize("slope", [0.0, 0.02, 0.04])
@pytest.mark.parametrize("thickness", [1, 2])
def test_sloping_squares_are_no_ink(slope: float, thickness: int) -> None:
    paper = np.full((480, 640), PAPER, np.uint8)
    for start in range(-20, 700, 30):
        cv2.line(paper, (0, start), (640, round(start + slope * 640)), 150, thickness, cv2.LINE_AA)
        cv2.line(paper, (start, 0), (round(start - slope * 480), 480), 150, thickness, cv2.LINE_AA)
    image, boxes = page(ROWS)
    assert_found(locate_digits(np.minimum(image, paper)), boxes)


@pytest.mark.parametrize("height", [40, 60])
@pytest.mark.parametrize("thickness", [3, 5])
def test_joints_between_bricks_are_no_digits(height: int, thickness: int) -> None:
    image = np.full((480, 640), 120, np.uint8)
    for index, top in enumerate(range(0, 480, height)):
        image[top : top + thickness] = 190
        for left in range(height if index % 2 else 0, 640, 2 * height):
            image[top : top + height, left : left + thickness] = 190
    assert locate_digits(image) == []


def test_a_one_from_line_to_line_is_a_digit() -> None:
    image = np.full((480, 640), PAPER, np.uint8)
    for y in range(40, 480, 80):
        image[y : y + 2] = 150
    image[120:202, 300:306] = INK
    boxes = [place.box for row in locate_digits(image) for place in row]
    assert len(boxes) == 1
    assert abs(boxes[0][0] - 300) <= 2


@pytest.mark.parametrize("label", list("2357"))
def test_a_bold_digit_may_cross_many_squares(label: str) -> None:
    image, boxes = page([label], height=300, thickness=26)
    for start in range(40, 640, 90):
        cv2.line(image, (start, 0), (start + 6, 480), 150, 3, cv2.LINE_AA)
        cv2.line(image, (0, start), (640, start - 8), 150, 3, cv2.LINE_AA)
    drawn, _ = page([label], height=300, thickness=26)
    assert_found(locate_digits(np.minimum(image, drawn)), boxes)


@pytest.mark.parametrize("slope", [-0.06, 0.06])
def test_rows_may_slope(slope: float) -> None:
    image, boxes = page(["3091724", "2648507", "1597326"], height=45, slope=slope, size=(480, 640))
    assert_found(locate_digits(image), boxes)


@pytest.mark.parametrize(
    ("text", "height", "thickness", "size"),
    [
        ("3092", 13, 1, (240, 320)),
        ("3092", 30, 2, (480, 640)),
        ("3092", 120, 14, (720, 1280)),
        ("3092", 120, 17, (719, 1283)),
        ("3", 290, 30, (480, 640)),
        ("8", 55, 9, (90, 80)),
    ],
)
def test_any_height_is_found(text: str, height: float, thickness: int, size: tuple[int, int]) -> None:
    image, boxes = page([text], height=height, thickness=thickness, size=size)
    assert_found(locate_digits(image), boxes)


@pytest.mark.parametrize("thickness", [1, 2, 4, 9, 13])
def test_hairlines_and_markers_are_found(thickness: int) -> None:
    image, boxes = page(ROWS, thickness=thickness)
    assert_found(locate_digits(image), boxes)


def test_a_broken_stroke_is_one_digit() -> None:
    image, boxes = page(ROWS, thickness=6)
    for x, y, width, height in (box for row in boxes for box in row):
        image[y + height // 3 : y + height // 3 + 3, x : x + width] = PAPER
    assert_found(locate_digits(image), boxes)


def test_the_bar_of_a_five_belongs_to_it() -> None:
    image, boxes = page(["115"])
    x, y, _, _ = boxes[0][2]
    # The pen was lifted before the bar: a gap a little wider than the stroke.
    image[y : y + 8, x + 5 : x + 14] = PAPER
    assert_found(locate_digits(image), boxes)


@pytest.mark.parametrize("label", list("0123456789"))
def test_a_wide_digit_stays_whole(label: str) -> None:
    covered = coverage(label, (200, 200), 40, 30, 120, 9)
    image = cv2.resize(write(np.full((200, 200), PAPER, np.uint8), covered, INK), (320, 200))
    assert [len(row) for row in locate_digits(image)] == [1]


def test_page_edges_blots_and_underlines_are_no_digits() -> None:
    image, boxes = page(ROWS)
    image[:, :6] = 30
    image[-8:, :] = 30
    cv2.circle(image, (560, 330), 28, 40, -1, cv2.LINE_AA)
    cv2.line(image, (20, 290), (400, 292), 40, 3, cv2.LINE_AA)
    assert_found(locate_digits(image), boxes)


@pytest.mark.parametrize("turn", [20, 60, 100, 140])
@pytest.mark.parametrize(("width", "softness"), [(150, 1), (150, 6), (220, 6)])
def test_shadows_that_cross_are_no_digits(width: float, softness: float, turn: float) -> None:
    y, x = np.mgrid[:480, :640]
    frame = np.full((480, 640), float(PAPER))
    for angle, shade in [(turn, 0.7), (turn + 70, 0.8), (turn + 110, 0.75)]:
        across, along = np.cos(np.radians(angle)), np.sin(np.radians(angle))
        away = np.abs((x - 200 - angle) * across + (y - 240) * along)
        frame *= 1 - (1 - shade) * np.clip((width / 2 - away) / softness + 0.5, 0, 1)
    assert locate_digits(frame.astype(np.uint8)) == []


def sheet_corner(turn: float, desk: int, sheet: int) -> np.ndarray:
    """The corner of a sheet that lies on a desk, or of a wall."""
    across, along = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    corners = np.array([[0, 0], [900, 0], [900, 900], [0, 900]]) @ np.array([[across, along], [-along, across]])
    frame = cv2.fillPoly(
        np.full((480, 640), desk, np.uint8), [(corners + np.array([300, 220])).astype(np.int32)], sheet
    )
    return cv2.GaussianBlur(frame, (0, 0), 1)


@pytest.mark.parametrize("turn", range(0, 360, 60))
@pytest.mark.parametrize(("desk", "sheet"), [(90, 215), (215, 110)])
def test_the_corner_of_a_sheet_is_no_digit(turn: float, desk: int, sheet: int) -> None:
    assert locate_digits(sheet_corner(turn, desk, sheet)) == []


@pytest.mark.parametrize("turn", range(0, 360, 30))
def test_the_corner_of_a_sheet_out_of_focus_is_no_digit(turn: float) -> None:
    assert locate_digits(cv2.GaussianBlur(sheet_corner(turn, 90, 215), (0, 0), 4)) == []


@pytest.mark.parametrize("turn", range(4))
def test_an_object_that_the_frame_cuts_is_no_digit(turn: int) -> None:
    arrow = np.array([(-5, 100), (90, 100), (90, 60), (150, 150), (90, 240), (90, 200), (-5, 200)], np.int32)
    frame = cv2.fillPoly(np.full((480, 480), PAPER, np.uint8), [arrow], INK)
    assert locate_digits(np.rot90(frame, turn).copy()) == []


@pytest.mark.parametrize("seed", range(10))
def test_noise_alone_is_no_digit(seed: int) -> None:
    rng = np.random.default_rng(seed)
    frame = rng.normal(128, rng.uniform(2, 60), (240, 320)).astype(np.float32)
    if seed % 2:
        cv2.GaussianBlur(frame, (0, 0), rng.uniform(0.5, 4), dst=frame)
    assert locate_digits(np.clip(frame, 0, 255).astype(np.uint8)) == []


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("size", [(1, 1), (2, 3), (28, 28), (480, 640)])
def test_blank_frames_are_empty(size: tuple[int, int], value: int) -> None:
    assert locate_digits(np.full(size, value, np.uint8)) == []


def test_colour_alpha_and_depth_do_not_matter() -> None:
    grey, boxes = page(ROWS)
    for image in (
        grey[:, :, None],
        cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR),
        cv2.cvtColor(grey, cv2.COLOR_GRAY2BGRA),
        grey.astype(np.uint16) * 257,
    ):
        assert_found(locate_digits(image), boxes)


def test_a_view_into_a_larger_frame_is_read_and_left_alone() -> None:
    image, boxes = page(ROWS)
    frame = np.repeat(np.repeat(image, 2, axis=0), 2, axis=1)[::2, ::2]
    before = frame.copy()
    assert_found(locate_digits(frame), boxes)
    assert np.array_equal(frame, before)


def test_boxes_of_a_huge_scan_are_in_its_own_pixels() -> None:
    image, boxes = page(["30917"], size=(1200, 6000), height=400, thickness=30)
    assert_found(locate_digits(image), boxes)


@settings(max_examples=60, deadline=None)
@given(
    hnp.arrays(
        st.sampled_from([np.uint8, np.uint16]),
        st.one_of(
            st.tuples(st.integers(1, 60), st.integers(1, 60)),
            st.tuples(st.integers(1, 40), st.integers(1, 40), st.sampled_from([1, 3, 4])),
        ),
    )
)
def test_wild_images_never_raise(image: np.ndarray) -> None:
    for row in locate_digits(image):
        assert row
        for place in row:
            x, y, width, height = place.box
            assert x >= 0
            assert y >= 0
            assert width >= 1
            assert height >= 1
            assert x + width <= image.shape[1]
            assert y + height <= image.shape[0]


@pytest.mark.parametrize(
    "image", [np.zeros((4, 4), np.float32), np.zeros((4, 4, 2), np.uint8), np.zeros((0, 4), np.uint8)]
)
def test_other_arrays_are_refused(image: np.ndarray) -> None:
    with pytest.raises(ValueError, match="must"):
        locate_digits(image)
