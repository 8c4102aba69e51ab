"""The user's cache of what was built for this machine, which is run from there: nobody else may write it."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

_DIGEST_BYTES = hashlib.sha256().digest_size


def cache_folder(kind: str) -> Path:
    """Where what is of one kind is kept: $XDG_CACHE_HOME or ~/.cache, edge-digits/KIND.

    As the XDG Base Directory Specification has it, a path that is not absolute is ignored.
    """
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(_home(), ".cache")
    return Path(base) / "edge-digits" / kind


def _home() -> str:
    home = os.environ.get("HOME", "")
    if os.path.isabs(home):
        return home
    try:
        import pwd

        return pwd.getpwuid(os.geteuid()).pw_dir
    except (ImportError, KeyError):  # Windows; a user without an entry.
        return os.path.expanduser("~")


def check_own(folder: Path) -> None:
    """Raise `EdgeDigitsError` for a folder that others may put programs in, which would be run from there."""
    try:
        state = folder.stat()
    except OSError:  # None is there.
        return
    if hasattr(os, "geteuid") and (state.st_uid != os.geteuid() or state.st_mode & 0o022):
        raise EdgeDigitsError(
            f"others may write {folder}, and what is in there would be run; make it your own with chmod 700, "
            "or choose another one with XDG_CACHE_HOME=FOLDER"
        )


def make_folder(folder: Path) -> None:
    """Make the folder, for nobody else; raises `EdgeDigitsError` where it cannot be made or written."""
    reason = "Permission denied"
    try:
        folder.mkdir(0o700, parents=True, exist_ok=True)
        if os.access(folder, os.W_OK):
            return
    except OSError as error:
        reason = error.strerror or str(error)
    raise EdgeDigitsError(f"cannot write {folder}: {reason}; choose a folder that can be with XDG_CACHE_HOME=FOLDER")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, its digest behind it, where no loader looks: to load one that was cut short ends the process."""
    write_atomic(path, data + hashlib.sha256(data).digest())


def is_whole(path: Path) -> bool:
    """Whether a file is there as `write_whole` wrote it."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # To read a pipe would wait for ever.
            return False
        data = path.read_bytes()
    except OSError:
        return False
    return hashlib.sha256(data[:-_DIGEST_BYTES]).digest() == data[-_DIGEST_BYTES:]
