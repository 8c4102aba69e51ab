"""Writing files so that a crash, a full disk or Ctrl-C leaves the old file whole."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError


def write_atomic(path: Path | str, data: bytes | str, *, private: bool = False) -> None:
    """Write `data` (text as UTF-8) to `path` through a temporary file in the same folder and one rename.

    Missing folders are made. A `private` file is for its user alone (0600). Raises `EdgeDigitsError` where the place
    cannot be written.
    """
    target = Path(path)
    payload = data.encode() if isinstance(data, str) else data
    temporary: str | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
        with os.fdopen(handle, "wb") as stream:
            stream.write(payload)
            stream.flush()
            os.fsync(stream.fileno())
        if not private:
            # mkstemp makes files private (0600); a published file gets what the user's umask would have given.
            umask = os.umask(0)
            os.umask(umask)
            os.chmod(temporary, 0o666 & ~umask)
        os.replace(temporary, target)
        temporary = None
    except OSError as error:
        reason = error.strerror or error
        raise EdgeDigitsError(f"cannot write {target}: {reason}; choose a folder that can be written") from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
