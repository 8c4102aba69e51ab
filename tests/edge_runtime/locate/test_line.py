from __future__ import annotations

import numpy as np
import pytest

from edge_runtime.locate.line import DIGIT_HEIGHT, HEIGHT, MARGIN, STEP, WIDTH, line_of


@pytest.mark.parametrize("height", [10, 20, 77])
def test_the_rows_digits_are_as_tall_as_they_are_for_the_network(height: int) -> None:
    ink = np.zeros((height + 2, 3 * height), np.uint8)
    ink[1:-1, 2:-2] = 255
    line = line_of(ink, height, ink.shape[0] / 2)
    assert line is not None
    assert line.shape[0] == HEIGHT
    assert line.shape[1] % STEP == 0
    rows = np.flatnonzero((line > 127).any(axis=1))
    assert abs(len(rows) - DIGIT_HEIGHT) <= 1
    assert abs((rows[0] + rows[-1] + 1) / 2 - HEIGHT / 2) <= 1
    assert not line[:, :MARGIN].any()


def test_what_reaches_out_of_the_row_is_cut_and_what_is_too_long_is_no_line() -> None:
    tall = np.full((100, 20), 255, np.uint8)
    line = line_of(tall, 20, 50)
    assert line is not None
    assert (line[:, MARGIN : MARGIN + 20] == 255).all()
    above = line_of(tall, 20, 500)
    assert above is not None
    assert not above.any()
    assert line_of(np.full((20, WIDTH), 255, np.uint8), 20, 10) is None
