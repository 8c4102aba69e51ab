"""Which of native and LiteRT runs a file faster on this machine: measured once, kept beside the library."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from edge_runtime.engines.engine import Engine
from edge_runtime.files import write_atomic

WINDOWS = 15
WINDOW_S = 0.002
"""A window is as many calls as take so long, at least one: 15 of each kind are at most 0.1 s of a small model."""

MOST_S = 2.0
"""Of a large model there are fewer windows."""


CLEARLY = 1.2
"""By so much LiteRT must be faster to be taken: a busy machine measures a tie one way or the other."""


class Times(NamedTuple):
    """How long a crop takes, in microseconds, median, and which file it was."""

    name: str
    native_us: float
    litert_us: float

    @property
    def native_is_taken(self) -> bool:
        """Whether native is not clearly slower."""
        return self.native_us <= CLEARLY * self.litert_us


def medians_us(calls: Sequence[Callable[[], object]]) -> list[float]:
    """The time of each call in microseconds, median of windows that alternate: what slows the machine slows all."""
    counts = []
    for call in calls:
        call()
        start = time.perf_counter()
        call()
        counts.append(max(1, round(WINDOW_S / max(time.perf_counter() - start, 1e-9))))
    times: list[list[float]] = [[] for _ in calls]
    begin = time.perf_counter()
    for _ in range(WINDOWS):
        for call, count, windows in zip(calls, counts, times, strict=True):
            start = time.perf_counter()
            for _ in range(count):
                call()
            windows.append((time.perf_counter() - start) / count * 1e6)
        if time.perf_counter() - begin > MOST_S:
            break
    return [statistics.median(windows) for windows in times]


def measure(name: str, native: Engine, litert: Engine) -> Times:
    """Time a crop with both."""
    height, width = native.input_shape
    crop = (np.arange(height * width) * 37 % 256).astype(np.uint8).reshape(1, height, width)
    return Times(name, *medians_us([lambda: native.classify(crop), lambda: litert.classify(crop)]))


def record(library: Path, times: Times) -> None:
    """Keep times beside a library; raises `EdgeDigitsError` where they cannot be written."""
    write_atomic(_place(library), json.dumps(times._asdict()) + "\n")


def recorded(library: Path) -> Times | None:
    """The times that were kept beside a library; None where there are none."""
    return read_times(_place(library))


def read_times(path: Path) -> Times | None:
    """The times in a file; None where it has none."""
    try:
        if not path.is_file():  # To read a pipe would wait for ever.
            return None
        kept = json.loads(path.read_text(encoding="utf-8"))
        return Times(str(kept["name"]), float(kept["native_us"]), float(kept["litert_us"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _place(library: Path) -> Path:
    return library.with_suffix(".json")
