"""How far an archive is, on stderr: a line that is drawn anew on a terminal, elsewhere one every half minute."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable

ON_A_TERMINAL_S, ELSEWHERE_S = 0.5, 30.0
RATE_OVER_S = 60.0
BAR = 20


class Progress:
    """Tells how far it is, with the rate of the last minute, the time left at that rate, and errors.

    Args:
        total: images.
        done: of them before this run.
        clock: seconds that only go up.
    """

    def __init__(self, total: int, done: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._clock = clock
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._marks = deque([(clock(), done)])
        self._told = float("-inf") if self._terminal else clock()

    def tell(self, done: int, errors: int, *, last: bool = False) -> None:
        """So many images are done, with so many errors among them."""
        now = self._clock()
        if now - self._told < (ON_A_TERMINAL_S if self._terminal else ELSEWHERE_S) and not last:
            return
        self._told = now
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] >= RATE_OVER_S:
            self._marks.popleft()
        if sys.stderr is not None:
            text = self.line(done, errors)
            ends = "\n" if last or not self._terminal else ""
            print(f"\r{text}\033[K" if self._terminal else text, end=ends, file=sys.stderr, flush=True)

    def line(self, done: int, errors: int) -> str:
        """The line for a person, with the rate up to the last mark."""
        (then, before), (now, _) = self._marks[0], self._marks[-1]
        rate = (done - before) / (now - then) if now > then else 0.0
        left = f"{duration((self._total - done) / rate)} left" if rate > 0 else "time left unknown"
        bar = "#" * (BAR * done // self._total)
        return (
            f"[{bar:-<{BAR}}] {done:,} of {self._total:,} images ({done / self._total:.1%}), {rate:,.1f} images/s, "
            f"{left}, {errors:,} errors"
        )


def duration(seconds: float) -> str:
    """Seconds for a person, in two units: 3 d 4 h, 5 h 6 min, 7 min 8 s."""
    whole = round(seconds)
    units = (("d", whole // 86_400), ("h", whole // 3600 % 24), ("min", whole // 60 % 60), ("s", whole % 60))
    first = next((index for index, (_, count) in enumerate(units) if count), 3)
    return " ".join(f"{count} {unit}" for unit, count in units[first : first + 2])
