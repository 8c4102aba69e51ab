"""No picture, whatever it shows, asks for more than so many crops and calls: what takes time is bounded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import FrameType
from typing import Any

import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.locate.digits import locate_digits
from edge_runtime.locate.groups import BUDGET
from edge_runtime.locate.recognise import recognise
from tests.edge_runtime.hard_pictures import HARD

MOST_CALLS = 1_500_000
"""Of Python's and C's functions, for a picture: what full budgets of glyphs and crops take, whatever its size."""

SIDE = 600


class Counted:
    """A reader's classifier, counting what it is asked."""

    def __init__(self) -> None:
        self.reader = DigitReader()
        self.batches: list[int] = []

    def classify(self, crops: Sequence[np.ndarray]) -> np.ndarray:
        self.batches.append(len(crops))
        return self.reader.classify(crops)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", HARD)
def test_hard_pictures_are_read_in_a_bounded_number_of_steps(kind: str, seed: int) -> None:
    image = HARD[kind](SIDE, np.random.default_rng(seed))
    counted, calls = Counted(), 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        rows = locate_digits(image)
        recognise(rows, counted.classify)
    finally:
        sys.setprofile(None)
    assert calls <= MOST_CALLS
    assert sum(counted.batches) <= BUDGET
    assert len(counted.batches) <= 2
