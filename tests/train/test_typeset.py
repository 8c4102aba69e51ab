from __future__ import annotations

import cv2
import numpy as np
import pytest

from train.outliers import PRINTED
from train.typeset import TYPEFACES, typeset
from train.wear import cut_to_ink


@pytest.mark.parametrize("typeface", range(len(TYPEFACES)))
def test_every_character_is_ink_of_the_height_asked_for(typeface: int) -> None:
    for character in "0123456789" + PRINTED:
        ink = typeset(character, typeface, 60)
        assert ink.dtype == np.uint8
        height, width = cut_to_ink(ink).shape
        assert height == pytest.approx(60, abs=2) or width == pytest.approx(240, abs=4)
        assert ink[0].max() == ink[-1].max() == ink[:, 0].max() == ink[:, -1].max() == 0


def test_what_a_character_encloses_stays_empty() -> None:
    for typeface in range(len(TYPEFACES)):
        ink = cv2.copyMakeBorder(typeset("8", typeface, 100), 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=0)
        assert cv2.connectedComponents((ink < 128).astype(np.uint8), connectivity=4)[0] - 1 == 3
