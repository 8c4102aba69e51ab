"""Thinning and distance fields."""

from __future__ import annotations

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from train.pages.glyphs import SIDE, glyph_of_image, glyph_of_mask, thin
from train.pages.pens import Pen, write_glyph
from train.pages.sheet import Sheet
from train.render import render_digits


@given(st.integers(0, 2**32 - 1))
def test_thinning_keeps_pieces_and_stays_within(seed: int) -> None:
    """The centre lines lie in the mask, in as many pieces, and are no thicker than a pixel or two."""
    rng = np.random.default_rng(seed)
    mask = np.zeros((60, 60), np.uint8)
    for _ in range(3):
        # At least 16 long: round dots may thin to nothing, see `thin`.
        x, y, angle = *rng.uniform(16, 44, 2), rng.uniform(0, np.pi)
        dx, dy = 8 * np.cos(angle), 8 * np.sin(angle)
        cv2.line(mask, (round(x - dx), round(y - dy)), (round(x + dx), round(y + dy)), 255, int(rng.integers(3, 8)))
    lines = thin(mask)
    assert not np.any(lines & ~mask)
    assert cv2.connectedComponents(lines)[0] == cv2.connectedComponents(mask)[0]
    assert not np.any(cv2.erode(lines, np.ones((3, 3))))


def test_a_field_is_written_in_any_width() -> None:
    """A wider pen lays more ink, and the truth is where the ink is."""
    glyph = glyph_of_image(render_digits(1, 3)[0][5])
    assert glyph.line.shape == (SIDE, SIDE)
    amounts = []
    for width in (1.5, 4.0, 9.0):
        sheet = Sheet(np.ones((120, 120, 3), np.float32), np.zeros((120, 120), np.uint8), dark=False)
        pen = Pen(width, np.zeros(3, np.float32), 1.0, False, None)
        write_glyph(sheet, glyph, pen, (60, 60), 90, np.random.default_rng(0))
        assert np.array_equal(sheet.truth > 0, sheet.colour[..., 0] < 0.6)
        amounts.append(int((sheet.truth > 0).sum()))
    assert amounts[0] < amounts[1] < amounts[2]


def test_a_dot_without_a_centre_line_is_left_out() -> None:
    """What thins to nothing leaves no ink and no truth, and nothing that is no number."""
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[40:42, 40:42] = 255
    assert not thin(mask).any()
    glyph = glyph_of_mask(mask)
    assert np.isfinite(glyph.line).all()
    sheet = Sheet(np.ones((120, 120, 3), np.float32), np.zeros((120, 120), np.uint8), dark=False)
    for turn in (0.0, 0.3):
        pen = Pen(4.0, np.zeros(3, np.float32), 1.0, False, None)
        write_glyph(sheet, glyph, pen, (60, 60), 90, np.random.default_rng(0), turn=turn)
    assert np.array_equal(sheet.colour, np.ones_like(sheet.colour))
    assert not sheet.truth.any()
