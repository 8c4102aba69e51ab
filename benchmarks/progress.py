"""A progress bar on stderr: one line that is written over on a terminal, now and then a line elsewhere."""

from __future__ import annotations

import sys
import time

WIDTH = 30
QUIET_S = 15
"""Where stderr is no terminal, a line each so many seconds."""


class Progress:
    """Counts steps of equal weight up to `total`."""

    def __init__(self, total: int) -> None:
        self._total, self._done = max(total, 1), 0
        self._started = self._shown = time.monotonic()

    def step(self, what: str, count: int = 1) -> None:
        """Say what is done now, after `count` more steps."""
        self._done = min(self._done + count, self._total)
        filled = round(WIDTH * self._done / self._total)
        now = time.monotonic()
        bar = "#" * filled + "." * (WIDTH - filled)
        line = f"[{bar}] {self._done / self._total:4.0%} {now - self._started:4.0f} s  {what}"
        if sys.stderr.isatty():
            print(f"\r{line:.100}\x1b[K", end="", file=sys.stderr, flush=True)
        elif now - self._shown >= QUIET_S or self._done == self._total:
            self._shown = now
            print(line, file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line."""
        if sys.stderr.isatty():
            print(file=sys.stderr)
