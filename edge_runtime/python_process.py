"""Python code in a process of its own, which looks for modules where this one does."""

from __future__ import annotations

import sys


def python_command(script: str, *arguments: str) -> list[str]:
    """The command that runs some Python code, its arguments in `sys.argv[1:]`.

    By itself `python -c` looks in the current folder before all else: a numpy.py that lies beside images or models of
    others would be run.
    """
    isolated = ("-I",) if sys.flags.isolated else ()
    return [sys.executable, *isolated, "-c", f"import sys; sys.path[:] = {sys.path!r}; {script}", *arguments]
