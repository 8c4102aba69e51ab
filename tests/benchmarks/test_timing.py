from __future__ import annotations

import numpy as np
import pytest

from benchmarks.timing import alternate, median_interval, ratio_interval, repeats_for, window_us


def test_a_window_is_an_average_by_its_clock() -> None:
    ticks = iter([0.0, 4e-3])
    calls: list[int] = []
    assert window_us(lambda: calls.append(1), 4, lambda: next(ticks)) == pytest.approx(1000)
    assert len(calls) == 4


def test_calls_take_turns() -> None:
    order: list[str] = []
    times = alternate([lambda: order.append("a"), lambda: order.append("b")], windows=3, window_s=1e-12)
    assert times.shape == (2, 3)
    assert order[-6:] == ["a", "b"] * 3


def test_a_slow_call_is_made_once_a_window() -> None:
    assert repeats_for(lambda: sum(range(100_000)), 1e-9) == 1


def test_the_interval_holds_the_median() -> None:
    windows = np.random.default_rng(0).normal(10, 1, 41)
    low, high = median_interval(windows.tolist())
    assert low < np.median(windows) < high
    assert high - low < 1.5


def test_a_ratio_with_its_interval() -> None:
    rng = np.random.default_rng(0)
    old = rng.normal(10, 0.2, 41)
    ratio, low, high = ratio_interval((2 * rng.normal(10, 0.2, 41)).tolist(), old.tolist())
    assert 1.9 < low < ratio < high < 2.1
