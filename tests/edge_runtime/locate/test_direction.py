"""Which way lines of glyphs run is told from where they lie."""

from __future__ import annotations

import numpy as np
import pytest

from edge_runtime.locate.crops import Located
from edge_runtime.locate.direction import LEVEL_DEGREES, directions, line_direction, turned_crop
from edge_runtime.locate.normalise import crop_from_ink
from tests.edge_runtime.scenes import coverage


def laid_out(rows: list[int], degrees: float, seed: int = 0) -> list[Located]:
    """Glyphs in rows of so many, a little out of line, all turned about the origin by degrees clockwise."""
    rng = np.random.default_rng(seed)
    across, along = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    nothing = np.zeros((28, 28), np.uint8)
    places = []
    for row, count in enumerate(rows):
        for column in range(count):
            x, y = 40 * column + rng.uniform(-3, 3), 75 * row + rng.uniform(-4, 4)
            box = round(1000 + x * across - y * along), round(1000 + x * along + y * across), 24, 36
            places.append(Located(box, nothing, nothing))
    return places


@pytest.mark.parametrize("degrees", [-85, -60, -20, -6, 0, 9, 33, 45, 78])
@pytest.mark.parametrize("rows", [[5], [6, 3], [4, 7, 5]])
def test_lines_are_found(rows: list[int], degrees: float) -> None:
    found = line_direction(laid_out(rows, degrees))
    assert found is not None
    assert abs((found - degrees + 90) % 180 - 90) < 5


def test_two_glyphs_have_no_line() -> None:
    assert line_direction(laid_out([2], 0)) is None


@pytest.mark.parametrize("degrees", [0, 30, 88])
def test_directions_are_distinct_and_never_level(degrees: float) -> None:
    found = directions(laid_out([6], degrees))
    assert 180.0 in found or any(abs(abs(angle) - 180) <= LEVEL_DEGREES for angle in found)
    every = [0.0, *found]
    for index, one in enumerate(every):
        assert all(abs((one - other + 180) % 360 - 180) > LEVEL_DEGREES for other in every[:index])


@pytest.mark.parametrize("degrees", [90.0, 180.0, -90.0])
def test_a_turned_crop_is_that_of_the_turned_ink(degrees: float) -> None:
    ink = (coverage("7", (120, 100), 20, 20, 80, 7) * 255).astype(np.uint8)
    expected = crop_from_ink(np.rot90(ink, round(degrees / 90)).copy())
    crop = turned_crop(ink, degrees)
    assert np.corrcoef(crop.ravel(), expected.ravel())[0, 1] > 0.9
