from __future__ import annotations

import numpy as np
import pytest

from benchmarks.measure.timing import (
    alternate,
    median_interval,
    paired_ratio_interval,
    ratio_interval,
    repeats_for,
    window_us,
)


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


def test_pairs_have_no_slow_moments_in_their_ratio() -> None:
    rng = np.random.default_rng(0)
    moments = rng.uniform(1, 3, 41)
    old, new = moments * rng.normal(10, 0.1, 41), moments * rng.normal(11, 0.1, 41)
    ratio, low, high = paired_ratio_interval(new.tolist(), old.tolist())
    assert 1.08 < low < ratio < high < 1.12
    alone = ratio_interval(new.tolist(), old.tolist())
    assert alone[2] - alone[1] > 3 * (high - low)
    assert paired_ratio_interval(old.tolist(), old.tolist()) == (1, 1, 1)
    assert paired_ratio_interval(new[:40].tolist(), old.tolist()) == ratio_interval(new[:40].tolist(), old.tolist())
