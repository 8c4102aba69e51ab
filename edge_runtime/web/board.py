"""What the loop last read, for whoever looks: a sink that never waits for them."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from edge_runtime.live.loop import Result, Summary

MOST_CHANGES = 10_000
"""Changes of the stable reading that are kept; older ones are forgotten."""

RATE_SECONDS = 2.0
"""Frames a second are counted over this time."""


@dataclass(frozen=True)
class Change:
    """A change of the stable reading, or one that was not believed.

    Args:
        number: counts the changes of a run from 1.
        timestamp: when the frame was captured, in seconds since 1970.
        rows: what is read since, row by row.
        confidence: the least of its digits', 0..1; None where there are none.
        refused: the text of a reading that was not believed, and why; then `rows` are still those before. Else empty.
    """

    number: int
    timestamp: float
    rows: tuple[str, ...]
    confidence: float | None
    refused: str = ""

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "change": self.number,
            "time": round(self.timestamp, 3),
            "text": "".join(self.rows),
            "rows": list(self.rows),
            "confidence": None if self.confidence is None else round(self.confidence, 4),
            "refused": self.refused,
        }


class Board:
    """The latest result and the changes so far. The loop writes, any thread reads.

    Args:
        summary: what the loop counts.
    """

    def __init__(self, summary: Summary) -> None:
        self.summary = summary
        self.closed = False
        self._lock = threading.Lock()
        self._latest: Result | None = None
        self._changes: deque[Change] = deque(maxlen=MOST_CHANGES)
        self._count = 0
        self._times: deque[float] = deque()
        self._wake: Callable[[], object] | None = None

    def call_on_result(self, wake: Callable[[], object]) -> None:
        """Have `wake`, which must not block, called on the loop's thread after each result, and at the end."""
        self._wake = wake

    def write(self, result: Result) -> None:
        """Take one result."""
        now = time.monotonic()
        with self._lock:
            self._latest = result
            self._times.append(now)
            while now - self._times[0] > RATE_SECONDS:
                self._times.popleft()
            if result.changed or result.newly_refused:
                self._count += 1
                stable, when = result.stable, result.frame.timestamp
                change = Change(self._count, when, stable.row_texts, stable.least_confidence, result.refused)
                self._changes.append(change)
        if self._wake is not None:
            self._wake()

    def close(self) -> None:
        """The source has ended."""
        self.closed = True
        if self._wake is not None:
            self._wake()

    @property
    def latest(self) -> Result | None:
        """The latest result; None before the first."""
        return self._latest

    @property
    def change_count(self) -> int:
        """Changes of the stable reading so far."""
        return self._count

    def changes(self, after: int = 0) -> list[Change]:
        """Those with a greater number, oldest first, as far as they are kept."""
        with self._lock:
            kept = len(self._changes)
            skipped = max(0, min(kept, after - (self._count - kept)))
            return list(islice(self._changes, skipped, None))

    def rate(self) -> float:
        """Frames a second of late."""
        now = time.monotonic()
        with self._lock:
            recent = [moment for moment in self._times if now - moment <= RATE_SECONDS]
        return len(recent) / RATE_SECONDS

    def age(self) -> float | None:
        """Seconds since the latest frame was captured; None before the first."""
        latest = self._latest
        return None if latest is None else time.monotonic() - latest.frame.captured
