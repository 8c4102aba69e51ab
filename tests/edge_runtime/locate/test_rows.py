"""Reading order of boxes alone: rows that slope, bend, are ragged and have gaps."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_runtime.locate.glyphs import Glyph
from edge_runtime.locate.rows import into_rows

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
