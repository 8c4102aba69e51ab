"""Reading order of boxes alone: rows that slope, bend, are ragged and have gaps."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_runtime.locate.glyphs import Glyph
from edge_runtime.locate.rows import _level_bands, _slope, into_rows

HEIGHT = 40


def rows_of(
    counts: list[int], degrees: float, seed: int, *, gap: float = 0.5, pitch: float = 1.8, start: float = 0.5
) -> list[list[Glyph]]:
    """Glyphs of varied size in sloping rows; `gap`, `pitch` and the raggedness of `start` in heights of a digit."""
    rng = np.random.default_rng(seed)
    slope = math.tan(math.radians(degrees))
    rows: list[list[Glyph]] = []
    label = 0
    for index, count in enumerate(counts):
        x = rng.uniform(0, start) * HEIGHT
        rows.append([])
        for _ in range(count):
            height = HEIGHT * rng.uniform(0.8, 1.2)
            width = height * rng.uniform(0.3, 0.8)
            baseline = 400 + index * pitch * HEIGHT + slope * x + rng.uniform(-0.1, 0.1) * HEIGHT
            label += 1
            rows[-1].append(Glyph(round(x), round(baseline - height), round(width), round(height), 100, (label,)))
            x += width + rng.uniform(0.15, gap) * HEIGHT
    return rows


def shuffled(rows: list[list[Glyph]], seed: int) -> list[Glyph]:
    glyphs = [glyph for row in rows for glyph in row]
    return [glyphs[i] for i in np.random.default_rng(seed).permutation(len(glyphs))]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("degrees", [-8, -4, 0, 4, 8])
def test_dense_rows_may_slope(degrees: float, seed: int) -> None:
    rows = rows_of([7, 5, 8], degrees, seed)
    assert into_rows(shuffled(rows, seed)) == rows


@pytest.mark.parametrize("degrees", [-8, -4, 0, 4, 8])
def test_columns_far_apart_may_slope(degrees: float) -> None:
    right = 0
    for seed in range(20):
        rows = rows_of([5, 6, 4], degrees, seed, gap=6, pitch=2.2)
        right += into_rows(shuffled(rows, seed)) == rows
    assert right >= 19


@pytest.mark.parametrize("pitch", [1.5, 2.5])
@pytest.mark.parametrize("counts", [[1, 1], [2, 1], [1, 2, 1], [3, 1, 2], [2, 4, 3]])
def test_few_digits_in_ragged_level_rows_are_not_taken_for_a_slope(counts: list[int], pitch: float) -> None:
    for seed in range(20):
        rows = rows_of(counts, 0, seed, pitch=pitch, start=10)
        assert into_rows(shuffled(rows, seed)) == rows


def test_a_row_may_bend() -> None:
    row = [Glyph(50 * i, round(300 + 60 * math.sin(i / 3)), 30, HEIGHT, 100, (i + 1,)) for i in range(12)]
    assert into_rows(row[::-1]) == [row]


def boxes(*placed: tuple[int, int, int, int]) -> list[Glyph]:
    """Glyphs by x, y, width, height."""
    return [Glyph(*box, 100, (label,)) for label, box in enumerate(placed, 1)]


def line(
    degrees: float, count: int = 12, pitch: int = 150, widths: tuple[int, int] = (20, 120), top: int = 2000
) -> list[Glyph]:
    """Glyphs, narrow and wide by turns, the middles of whose upper edges lie on a slope."""
    slope = math.tan(math.radians(degrees))
    placed = [(pitch * i, widths[i % 2]) for i in range(count)]
    return boxes(*((x, round(top + slope * (x + width / 2)), width, HEIGHT) for x, width in placed))


def test_bands_of_ink_between_bare_paper() -> None:
    assert _level_bands(boxes((0, 5, 9, 10))) == [10]
    assert _level_bands(boxes((0, 0, 9, 10), (50, 5, 9, 10), (20, 20, 9, 5))) == [15, 5]
    assert _level_bands(boxes((0, 0, 9, 10), (50, 10, 9, 10))) == [20], "no row of bare paper lies between them"
    assert _level_bands(boxes((0, 0, 9, 10), (50, 11, 9, 10))) == [10, 10]
    assert _level_bands(boxes((0, 30, 9, 40), (50, 35, 9, 10), (90, 60, 9, 30))) == [60], "the lowest edge counts"


@pytest.mark.parametrize("degrees", [-10, -9.5, -4.5, -3, 3, 4.5, 9.5, 10])
def test_the_slope_of_a_row_is_found_to_half_a_degree(degrees: float) -> None:
    assert _slope(line(degrees)) == pytest.approx(math.tan(math.radians(degrees)))
    assert _slope(line(degrees, pitch=-150)) == pytest.approx(math.tan(math.radians(degrees)))


@pytest.mark.parametrize("degrees", [-10, 10])
def test_narrow_and_wide_glyphs_are_in_one_row_by_their_middles(degrees: float) -> None:
    dense, sparse = line(degrees, 28), line(degrees, 10, 400, (20, 320), top=2300)
    assert into_rows([*sparse, *dense]) == [dense, sparse]


@pytest.mark.parametrize("degrees", [-10.7, 10.7])
def test_no_row_is_thought_to_slope_by_more_than_ten_degrees(degrees: float) -> None:
    assert _slope(line(degrees)) == pytest.approx(math.tan(math.radians(math.copysign(10, degrees))))


@pytest.mark.parametrize(("count", "slopes"), [(5, False), (6, True)])
def test_fewer_than_six_glyphs_tell_no_slope(count: int, slopes: bool) -> None:
    assert (_slope(line(4, count)) > 0) is slopes


@pytest.mark.parametrize(
    ("heights", "highest"),
    [((30, 30, 30, 40, 40, 40), 80), ((40, 40, 40, 30, 30, 30), 80), ((30, 45, 30, 30, 40, 30, 30), 60)],
)
def test_a_band_of_twice_the_typical_height_is_level_and_a_higher_one_slopes(
    heights: tuple[int, ...], highest: int
) -> None:
    """The typical one is the middle one, of an even number the higher of the two in the middle."""
    for band, slopes in ((highest, False), (highest + 1, True)):
        drop = band - heights[-1]
        tops = [round(drop * i / (len(heights) - 1)) for i in range(len(heights))]
        glyphs = boxes(*((100 * i, top, 20, height) for i, (top, height) in enumerate(zip(tops, heights, strict=True))))
        assert _level_bands(glyphs) == [band]
        assert (_slope(glyphs) > 0) is slopes


@pytest.mark.parametrize(("drop", "slopes"), [(49, False), (50, True)])
@pytest.mark.parametrize("first", [[(0, 80)], [(0, 70), (65, 15)], [(0, 15), (10, 70)]])
def test_rows_slope_where_that_covers_at_most_four_fifths_of_what_they_cover_level(
    drop: int, slopes: bool, first: list[tuple[int, int]]
) -> None:
    """What covers 80 pixels, whatever the slope, and from its middle on a row that goes down by `drop`."""
    tall = [(0, y, 20, height) for y, height in first]
    glyphs = boxes(*tall, *((100 * i, 40 + round(drop * i / 8), 20, 10) for i in range(1, 9)))
    assert _level_bands(glyphs) == [50 + drop]
    assert (_slope(glyphs) > 0) is slopes


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ((0, 0, 9, 10), (20, 6, 9, 10), True),  # They share 4 of 10 pixels,
        ((0, 0, 9, 10), (20, 7, 9, 10), False),
        ((0, 6, 9, 10), (20, 0, 9, 10), True),
        ((0, 7, 9, 10), (20, 0, 9, 10), False),
        ((0, 0, 9, 30), (20, 26, 9, 10), True),  # of the lower one.
        ((0, 0, 9, 30), (20, 27, 9, 10), False),
        ((0, 26, 9, 10), (20, 0, 9, 30), True),
        ((0, 27, 9, 10), (20, 0, 9, 30), False),
    ],
)
def test_neighbours_of_a_row_share_two_fifths_of_the_lower_ones_height(
    first: tuple[int, int, int, int], second: tuple[int, int, int, int], together: bool
) -> None:
    rows = into_rows(boxes(first, second))
    assert len(rows) == (1 if together else 2)
    assert [glyph.y for row in rows for glyph in row] == ([first[1], second[1]] if together else [0, rows[1][0].y])


def test_a_glyph_joins_the_row_whose_last_glyph_it_overlaps_most() -> None:
    upper, lower, near_lower, near_upper = glyphs = boxes(
        *((0, 0, 9, 20), (2, 22, 9, 20), (20, 12, 9, 20), (40, 2, 9, 20))
    )
    assert into_rows(glyphs) == [[upper, near_upper], [lower, near_lower]]


@pytest.mark.parametrize(("height", "count"), [(59, 1), (60, 2)])
def test_what_is_lower_than_three_fifths_does_not_tell_where_its_row_is(height: int, count: int) -> None:
    """The third glyph lies beside the first one and above the second."""
    glyphs = boxes((0, 0, 9, 100), (20, 100 - height, 9, height), (40, 0, 9, 30))
    assert len(into_rows(glyphs)) == count


def test_rows_go_from_top_to_bottom_by_their_middles() -> None:
    # The higher glyphs reach further up and further down than the others.
    tall, small, other = boxes((0, 0, 9, 100), (20, 65, 9, 10), (40, -30, 9, 10))
    assert into_rows([small, tall]) == [[tall, small]]
    high, low = boxes((20, 10, 9, 10), (0, 30, 9, 60))
    assert into_rows([low, high]) == [[high], [low]]
    assert into_rows([tall, other]) == [[other], [tall]]
    # A row that begins higher than another one, but is the lower one of the two.
    left, middle, right = boxes((0, 0, 9, 100), (20, 60, 9, 80), (40, 42, 9, 20))
    assert into_rows([left, middle, right]) == [[right], [left, middle]]


def test_no_glyphs_make_no_rows() -> None:
    assert into_rows([]) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900), st.integers(1, 200), st.integers(1, 200)), max_size=30)
)
def test_every_glyph_is_in_one_row_from_left_to_right(boxes: list[tuple[int, int, int, int]]) -> None:
    glyphs = [Glyph(*box, 1, (label,)) for label, box in enumerate(boxes, 1)]
    rows = into_rows(glyphs)
    assert sorted(glyph.labels for row in rows for glyph in row) == [glyph.labels for glyph in glyphs]
    for row in rows:
        assert [glyph.x for glyph in row] == sorted(glyph.x for glyph in row)
