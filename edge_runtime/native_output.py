"""Keeps C libraries from writing to our terminal: theirs are lines that no user of ours asked for."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator

STDOUT, STDERR = 1, 2


@contextlib.contextmanager
def silenced(descriptor: int) -> Iterator[None]:
    """Send what is written to a file descriptor, `STDOUT` or `STDERR`, to nowhere while the block runs.

    libpng and libjpeg report damaged files on stderr, and LiteRT tells of the delegate that it made; both also return
    an error that we report ourselves in one line. Other threads are silenced too, so keep the block short.
    """
    with open(os.devnull, "wb") as nowhere, _redirected(descriptor, nowhere.fileno()):
        yield


@contextlib.contextmanager
def captured(descriptor: int) -> Iterator[Callable[[], str]]:
    """As `silenced`; yields a function that tells, after the block, what was written."""
    import tempfile  # Here, since what reads digits on the CPU does without.

    text = ""
    with tempfile.TemporaryFile() as file:
        with _redirected(descriptor, file.fileno()):
            yield lambda: text
        file.seek(0)
        text = file.read().decode(errors="replace")


@contextlib.contextmanager
def _redirected(descriptor: int, to: int) -> Iterator[None]:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # Python has none where the process was started with it closed.
            stream.flush()
    if to == descriptor:  # It was closed, and what is opened takes the lowest number that is free.
        yield
        return
    try:
        saved = os.dup(descriptor)
    except OSError:  # Closed.
        saved = None
    try:
        os.dup2(to, descriptor)
        yield
    finally:
        if saved is None:
            os.close(descriptor)
        else:
            os.dup2(saved, descriptor)
            os.close(saved)
