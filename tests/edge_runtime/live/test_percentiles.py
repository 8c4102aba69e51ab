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


@pytest.mark.parametrize("duration", [0.0019, 0.0021, 0.0029, 0.0123, 1.0, 1.004, 7.77, 123.4, 5e6])
def test_a_duration_is_right_to_half_a_percent(duration: float) -> None:
    counted = Percentiles()
    counted.add(duration)
    for percent in (0, 50, 100):
        assert counted.at(percent) == pytest.approx(duration, rel=0.00501)


@pytest.mark.parametrize(
    ("percent", "expected"), [(0, 1), (1, 1), (50, 1), (99, 1), (99.5, 1), (99.6, 1000), (100, 1000)]
)
def test_a_percentile_is_one_of_the_durations_and_never_between_two(percent: float, expected: float) -> None:
    counted = Percentiles()
    for duration in [1.0] * 199 + [1000.0]:
        counted.add(duration)
    assert counted.at(percent) == pytest.approx(expected, rel=0.01)
