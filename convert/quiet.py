"""Keeps TensorFlow, which writes pages to stdout and stderr while it converts, from writing to ours."""

from __future__ import annotations

import contextlib
import importlib
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from typing import TextIO

from edge_runtime.native_output import STDERR, STDOUT, silenced


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Send what Python and C write to stdout and stderr, and Python's warnings, to nowhere while the block runs.

    Errors are exceptions and pass.
    """
    with contextlib.suppress(ImportError):
        # TensorFlow's logging keeps the stderr that it finds first: not the one that is closed below.
        importlib.import_module("absl.logging")
    with contextlib.ExitStack() as stack:
        nowhere = stack.enter_context(open(os.devnull, "w"))
        stack.enter_context(silenced(STDOUT))
        stack.enter_context(silenced(STDERR))
        stack.enter_context(contextlib.redirect_stdout(nowhere))
        stack.enter_context(contextlib.redirect_stderr(nowhere))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        # A logger that is made meanwhile keeps the stderr that it finds, which is closed at the end.
        stack.callback(_reopen, nowhere)
        # Its warnings are advice for who writes Python.
        logging.getLogger("tensorflow").setLevel(logging.ERROR)
        yield


def _reopen(closed: TextIO) -> None:
    """Let what logs to a stream log to stderr."""
    for logger in (logging.root, *logging.root.manager.loggerDict.values()):
        for handler in getattr(logger, "handlers", ()):
            if isinstance(handler, logging.StreamHandler) and handler.stream is closed:
                handler.setStream(sys.__stderr__)
