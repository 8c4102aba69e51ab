"""How long a call takes, told so that it can be believed: windows of many calls, their median, and its uncertainty.

A window is long enough for the clock (some milliseconds) and short enough that most windows see no other process. What
is compared takes turns, window by window, so that a slow moment of the machine meets all alike. The median of the
windows is the figure, as in MLPerf Tiny; intervals are bootstrapped (Efron, "Bootstrap Methods", 1979).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np

WARM_UP_S = 0.05
RESAMPLES = 2000
SEED = 20261124


def repeats_for(call: Callable[[], object], window_s: float) -> int:
    """Warm a call up, and tell how many of it fill a window."""
    calls, start = 0, time.perf_counter()
    while (elapsed := time.perf_counter() - start) < min(WARM_UP_S, 5 * window_s) or calls < 3:
        call()
        calls += 1
    return max(1, round(window_s * calls / elapsed))


def window_us(call: Callable[[], object], repeats: int, clock: Callable[[], float] = time.perf_counter) -> float:
    """Microseconds a call on average over one window, by a clock that gives seconds."""
    start = clock()
    for _ in range(repeats):
        call()
    return (clock() - start) / repeats * 1e6


def alternate(calls: Sequence[Callable[[], object]], windows: int, window_s: float) -> np.ndarray:
    """Microseconds of this thread's processor time a call of each of several calls that take turns.

    Other work on the machine hardly counts; for calls that run in this thread only.

    Returns:
        float64 (len(calls), windows).
    """
    repeats = [repeats_for(call, window_s) for call in calls]
    rows = [
        [window_us(call, count, time.thread_time) for call, count in zip(calls, repeats, strict=True)]
        for _ in range(windows)
    ]
    return np.array(rows).T


def median_interval(windows: Sequence[float]) -> tuple[float, float]:
    """The 95 % confidence interval of the median of some windows."""
    low, high = np.percentile(_medians(windows, np.random.default_rng(SEED)), [2.5, 97.5])
    return float(low), float(high)


def ratio_interval(new: Sequence[float], old: Sequence[float]) -> tuple[float, float, float]:
    """The ratio of two medians, new to old, and its 95 % confidence interval."""
    rng = np.random.default_rng(SEED)
    low, high = np.percentile(_medians(new, rng) / _medians(old, rng), [2.5, 97.5])
    return float(np.median(new) / np.median(old)), float(low), float(high)


def paired_ratio_interval(new: Sequence[float], old: Sequence[float]) -> tuple[float, float, float]:
    """The median of the ratios, new to old, of windows that were taken by turns, and its 95 % confidence interval.

    What slows the machine for a while slows both of a pair, and is not in their ratio. Where one has fewer windows, as
    an engine that ended, it is `ratio_interval`.
    """
    if len(new) != len(old):
        return ratio_interval(new, old)
    ratios = np.asarray(new, np.float64) / np.asarray(old, np.float64)
    low, high = median_interval(ratios.tolist())
    return float(np.median(ratios)), low, high


def _medians(windows: Sequence[float], rng: np.random.Generator) -> np.ndarray:
    values = np.asarray(windows, np.float64)
    medians: np.ndarray = np.median(values[rng.integers(0, len(values), (RESAMPLES, len(values)))], axis=1)
    return medians
