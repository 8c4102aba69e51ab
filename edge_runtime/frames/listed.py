"""Lists of image files: a text file or stdin, one path a line."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError

MOST_BYTES = 256 << 20


def read_list(file: Path) -> list[Path]:
    """The paths that a text file names, or with "-" stdin, in its order; relative ones as the shell takes them.

    Empty lines are left out. Names need not be text: what is no UTF-8 stays as it is. Raises `EdgeDigitsError` where
    the list cannot be read, is too long, or names nothing.
    """
    if str(file) == "-":
        if sys.stdin is None or sys.stdin.isatty():
            raise EdgeDigitsError("--from-file -: nothing comes on stdin; pipe paths into it, one a line")
        content = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        try:
            with file.open("rb") as stream:
                content = stream.read(MOST_BYTES + 1)
        except OSError as error:
            raise EdgeDigitsError(f"{file}: the list cannot be read: {error.strerror}; check the path") from error
    if len(content) > MOST_BYTES:
        raise EdgeDigitsError(f"{file}: a list of more than {MOST_BYTES >> 20} MB; give it in parts")
    if b"\0" in content:
        raise EdgeDigitsError(f"{file}: no list of paths, one a line; for an image give -i")
    paths = [Path(os.fsdecode(line)) for line in content.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip()]
    if not paths:
        raise EdgeDigitsError(f"{file}: the list names no image; give one path a line")
    return paths
