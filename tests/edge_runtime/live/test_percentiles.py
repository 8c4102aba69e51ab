from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_runtime.live.percentiles import Percentiles


@given(st.lists(st.floats(0.002, 1e6), min_size=1, max_size=300), st.sampled_from([0, 5, 50, 95, 100]))
def test_percentiles_are_right_to_a_percent(durations: list[float], percent: int) -> None:
    counted = Percentiles()
    for duration in durations:
        counted.add(duration)
    right = float(np.percentile(durations, percent, method="inverted_cdf"))
    assert counted.at(percent) == pytest.approx(right, rel=0.01)
    assert counted.count == len(durations)


def test_durations_out_of_range_are_kept_at_its_ends() -> None:
    counted = Percentiles()
    for duration in (-1.0, 0.0, 1e12):
        counted.add(duration)
    assert counted.at(1) == pytest.approx(1e-3)
    assert counted.at(100) == pytest.approx(1e7, rel=0.01)


def test_of_nothing_there_is_nothing() -> None:
    assert Percentiles().at(50) == 0
