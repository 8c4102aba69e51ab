"""Keeps TensorFlow, which writes pages to stdout and stderr while it converts, from writing to ours."""

from __future__ import annotations

import contextlib
import os
import sys
import warnings
from collections.abc import Iterator

from edge_runtime.native_output import silenced_stderr


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Send what Python and C write to stdout and stderr, and Python's warnings, to nowhere while the block runs.

    Errors are exceptions and pass.
    """
    with contextlib.ExitStack() as stack:
        nowhere = stack.enter_context(open(os.devnull, "w"))
        stack.enter_context(_silenced_stdout(nowhere.fileno()))
        stack.enter_context(silenced_stderr())
        stack.enter_context(contextlib.redirect_stdout(nowhere))
        stack.enter_context(contextlib.redirect_stderr(nowhere))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        yield


@contextlib.contextmanager
def _silenced_stdout(nowhere: int) -> Iterator[None]:
    """Point file descriptor 1 at `nowhere`: C code does not know of Python's `sys.stdout`."""
    sys.stdout.flush()
    try:
        saved = os.dup(1)
    except OSError:  # A process started without a stdout has nothing to silence.
        yield
        return
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(saved, 1)
        os.close(saved)
