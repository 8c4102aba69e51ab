"""Changes of the stable reading that wait to leave: in memory, or on disk, where they outlast the process."""

from __future__ import annotations

import json
import re
import secrets
import threading
from collections import deque
from pathlib import Path
from typing import Any

from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.files import write_atomic
from edge_runtime.live.loop import Result

MOST_WAITING = 10_000
"""Of more the oldest are dropped, and counted."""

MOST_BYTES = 1 << 16
"""Of a change on disk."""

_NAME = re.compile(r"(\d{12})\.json")


class Outbox:
    """A bounded queue. The loop puts changes in, a sender takes them out, one after the other.

    Args:
        folder: where they are kept until they have left; None for in memory alone. Those that an earlier process left
            there leave first.

    Raises `EdgeDigitsError` where the folder cannot be used.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.changed = threading.Condition()
        self.closing = threading.Event()
        self.dropped = 0
        self._folder = folder
        self._run = secrets.token_hex(4)
        self._count = 0
        self._next = 0
        self._waiting: deque[tuple[int, str]] = deque()
        if folder is not None:
            self._load(folder)

    def put(self, result: Result) -> None:
        """Queue a result where its stable reading changed: `change` counts those of this `run` from 1."""
        if not result.changed:
            return
        self._count += 1
        least = result.stable.least_confidence
        state: dict[str, Any] = {
            "run": self._run,
            "change": self._count,
            "time": round(result.frame.timestamp, 3),
            "text": result.stable.text,
            "rows": list(result.stable.row_texts),
            "confidence": None if least is None else round(least, 4),
            **({} if result.value is None else {"value": float(result.value)}),
        }
        with self.changed:
            self._append(json.dumps(state))
            self.changed.notify_all()

    def first(self) -> str | None:
        """The oldest change, as JSON, which stays until `done`; waits for one. None once it is closed and empty."""
        with self.changed:
            self.changed.wait_for(lambda: self._waiting or self.closing.is_set())
            return self._waiting[0][1] if self._waiting else None

    def done(self, state: str) -> None:
        """Forget the oldest change, which is `state`, unless it was dropped meanwhile."""
        with self.changed:
            if self._waiting and self._waiting[0][1] is state:
                self._forget()

    def close(self) -> None:
        """Nothing more comes."""
        self.closing.set()
        with self.changed:
            self.changed.notify_all()

    def __len__(self) -> int:
        return len(self._waiting)

    def tell_left(self, name: str) -> None:
        """Say on stderr what did not leave for `name`."""
        left = len(self)
        kept = f"wait in {self._folder} for the next start" if self._folder is not None else "were not sent"
        if left or self.dropped:
            report_error(f"{name}: {left} changes {kept}, {self.dropped} dropped while it was away")

    def _append(self, state: str) -> None:
        if self._folder is not None:
            try:
                write_atomic(self._file(self._next), state)
            except (EdgeDigitsError, OSError) as error:
                # In memory it may leave all the same.
                report_error(f"{self._folder}: a change cannot be kept: {getattr(error, 'strerror', None) or error}")
        self._waiting.append((self._next, state))
        self._next += 1
        if len(self._waiting) > MOST_WAITING:
            self._forget()
            self.dropped += 1

    def _forget(self) -> None:
        number, _ = self._waiting.popleft()
        if self._folder is not None:
            self._file(number).unlink(missing_ok=True)

    def _file(self, number: int) -> Path:
        assert self._folder is not None
        return self._folder / f"{number:012d}.json"

    def _load(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            names = sorted(found[1] for file in folder.iterdir() if (found := _NAME.fullmatch(file.name)))
            for name in names[-MOST_WAITING:]:
                with (folder / f"{name}.json").open("rb") as file:
                    content = file.read(MOST_BYTES + 1)
                try:
                    json.loads(content)
                except (ValueError, RecursionError):  # Not ours, or torn; it stays where it is.
                    continue
                if len(content) <= MOST_BYTES:
                    self._waiting.append((int(name), content.decode("utf-8")))
        except OSError as error:
            raise EdgeDigitsError(f"{folder}: cannot be used: {error.strerror}; give another --spool") from error
        self._next = int(names[-1]) + 1 if names else 0
