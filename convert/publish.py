"""Publishing the files of one run together: all of them are replaced, or none is."""

from __future__ import annotations

import os
import platform
import shutil
import tempfile
from pathlib import Path
from types import TracebackType

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

_PREFIX = f".convert-{platform.node()}-"
"""Of the hidden folders, before the number of the process: other machines may share the disk."""


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # Somebody else's; no number of a process.
        return True
    return True


class Publication:
    """Files that wait in a hidden folder inside of `folder` until `commit` moves them there, each by one rename.

    A context manager: what was not committed is removed at its end, and the files in `folder` stay as they were. A
    commit that fails or is interrupted half-way moves the old files back.
    Raises `EdgeDigitsError` where `folder` cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._names: list[str] = []

    def __enter__(self) -> Publication:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._remove_left_over()
            self._waiting = tempfile.TemporaryDirectory(dir=self.folder, prefix=f"{_PREFIX}{os.getpid()}-")
        except OSError as error:
            raise EdgeDigitsError(
                f"cannot write to {self.folder}: {error.strerror or error}; choose another folder with --output"
            ) from error
        return self

    def _remove_left_over(self) -> None:
        """Remove what runs on this machine left that were killed."""
        for left in self.folder.glob(f"{_PREFIX}*"):
            number = left.name.removeprefix(_PREFIX).partition("-")[0]
            if number.isdecimal() and not _is_running(int(number)):
                shutil.rmtree(left, ignore_errors=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._waiting.cleanup()

    def add(self, name: str, data: bytes | str) -> Path:
        """Write a file to where it waits and return that path."""
        path = Path(self._waiting.name) / name
        write_atomic(path, data)
        self._names.append(name)
        return path

    def commit(self) -> None:
        """Move every file into the folder."""
        waiting = Path(self._waiting.name)
        targets = {name: self.folder / name for name in self._names}
        begun: list[str] = []
        done = False
        try:
            for name, target in targets.items():
                if target.exists():
                    shutil.copy2(target, waiting / f"{name}.old")
            for name, target in targets.items():
                begun.append(name)
                os.replace(waiting / name, target)
            done = True
        except OSError as error:
            raise EdgeDigitsError(
                f"cannot replace the files in {self.folder}: {error.strerror or error}; they are as they were, "
                "choose another folder with --output"
            ) from error
        finally:
            for name in [] if done else begun:
                old = waiting / f"{name}.old"
                if old.exists():
                    os.replace(old, targets[name])
                else:
                    targets[name].unlink(missing_ok=True)
