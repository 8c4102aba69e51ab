"""Keeps C libraries from writing to our terminal: theirs are lines that no user of ours asked for."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

STDOUT, STDERR = 1, 2


@contextlib.contextmanager
def silenced(descriptor: int) -> Iterator[None]:
    """Send what is written to a file descriptor, `STDOUT` or `STDERR`, to nowhere while the block runs.

    libpng and libjpeg report damaged files on stderr, and LiteRT tells of the delegate that it made; both also return
    an error that we report ourselves in one line. Other threads are silenced too, so keep the block short.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # Python has none where the process was started with it closed.
            stream.flush()
    try:
        saved = os.dup(descriptor)
    except OSError:  # Closed: nothing to silence.
        yield
        return
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), descriptor)
        yield
    finally:
        os.dup2(saved, descriptor)
        os.close(saved)
