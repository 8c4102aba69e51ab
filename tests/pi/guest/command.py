"""Runs `python -m edge_runtime` as the machine's user and watches what it writes, line by line, while it runs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from collections.abc import Callable
from typing import IO, Any

PYTHON = os.path.expanduser("~pi/venv/bin/python")
PATIENCE_S = 240.0
"""How long something may take that does come: much, where the host has other work and this machine gets little."""


class Command:
    """The command, running. A context manager, which ends it.

    Args:
        arguments: what follows `python -m edge_runtime`.
        groups: the groups that its user is in.
    """

    def __init__(self, *arguments: str, groups: tuple[str, ...] = ("video",)) -> None:
        self.lines: list[str] = []
        self.errors: list[str] = []
        self._changed = threading.Condition()
        self._open = 2
        self._process = subprocess.Popen(
            [PYTHON, "-m", "edge_runtime", *arguments],
            cwd="/tmp",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "HOME": os.path.expanduser("~pi")},
            user="pi",
            group="pi",
            extra_groups=groups,
        )
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._threads = [
            threading.Thread(target=self._collect, args=(self._process.stdout, self.lines)),
            threading.Thread(target=self._collect, args=(self._process.stderr, self.errors)),
        ]
        for thread in self._threads:
            thread.start()

    def wait_for(self, condition: Callable[[], bool]) -> bool:
        """Wait until `condition` holds, asked at every line, the command ends, or `PATIENCE_S` have passed.

        Returns whether it holds.
        """
        with self._changed:
            self._changed.wait_for(lambda: condition() or not self._open, PATIENCE_S)
            return condition()

    def reads(self, rows: list[str], frames: int) -> bool:
        """Wait for so many more frames with just these rows of digits; returns whether they came."""
        since = len(self.lines)
        return self.wait_for(lambda: sum(rows_of(line) == rows for line in self.lines[since:]) >= frames)

    def wait(self) -> int:
        """Wait for its own end; returns the exit code."""
        code = self._process.wait(PATIENCE_S)
        for thread in self._threads:
            thread.join()
        return code

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        """Ask it to end, as Ctrl-C does, or systemd with SIGTERM; returns the exit code."""
        self._process.send_signal(number)
        return self.wait()

    def _collect(self, stream: IO[str], into: list[str]) -> None:
        for line in stream:
            with self._changed:
                into.append(line.rstrip("\n") if line.endswith("\n") else f"{line} (torn)")
                self._changed.notify_all()
        with self._changed:
            self._open -= 1
            self._changed.notify_all()

    def __enter__(self) -> Command:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self.wait()


def rows_of(line: str) -> list[str] | None:
    """The rows of digits of a line of the JSON stream; None where it has none, or is no JSON."""
    try:
        content: dict[str, Any] = json.loads(line)
    except ValueError:
        return None
    return content.get("rows")
