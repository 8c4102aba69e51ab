"""Keeps C libraries from writing to our stderr: theirs are lines that no user of ours asked for."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def silenced_stderr() -> Iterator[None]:
    """Send what is written to file descriptor 2 to nowhere while the block runs.

    libpng and libjpeg report damaged files there, and LiteRT tells of the delegate that it made; both also return an
    error that we report ourselves in one line. Other threads' stderr is silenced too, so keep the block short.
    """
    sys.stderr.flush()
    try:
        saved = os.dup(2)
    except OSError:  # A process started without a stderr has nothing to silence.
        yield
        return
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
