"""The paper's grey: shadows belong to it, strokes do not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from edge_runtime.locate.paper import without_wide

PAPER, SHADOW, INK, STROKE = 200, 120, 40, 5


def crossed_by(width: int, grey: int, thickness: int = STROKE) -> np.ndarray:
    """Paper with a slanted band of one grey, `width` pixels wide, and a stroke of ink across it, uint8 (200, 300)."""
    image = np.full((200, 300), PAPER, np.uint8)
    cv2.line(image, (90, -20), (190, 220), grey, width)
    cv2.line(image, (20, 110), (280, 90), INK, thickness)
    return image


@pytest.mark.parametrize("light_on_dark", [False, True])
def test_a_shadow_wider_than_strokes_is_paper_and_the_ink_on_it_is_not(light_on_dark: bool) -> None:
    image = crossed_by(60, SHADOW)
    plain = np.full_like(image, PAPER)
    if light_on_dark:
        image, plain = 255 - image, 255 - plain

    paper = without_wide(plain, image, 5 * STROKE)

    inked = crossed_by(60, SHADOW) == INK
    expected = crossed_by(60, SHADOW, thickness=1)
    expected[expected == INK] = PAPER
    expected = 255 - expected if light_on_dark else expected
    away = cv2.dilate(inked.astype(np.uint8), np.ones((3, 3), np.uint8)) == 0
    assert np.mean(np.abs(paper[away].astype(int) - expected[away]) <= 2) > 0.97
    assert np.abs(image[inked].astype(int) - paper[inked]).min() >= SHADOW - INK


def test_what_is_no_wider_than_strokes_is_no_paper() -> None:
    plain = np.full((200, 300), PAPER, np.uint8)
    assert np.array_equal(without_wide(plain, crossed_by(2 * STROKE, SHADOW), 5 * STROKE), plain)
