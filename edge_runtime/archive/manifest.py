"""What an archive is, in manifest.json, and who may write to it."""

from __future__ import annotations

import contextlib
import fcntl
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

FORMAT = 1
NAME = "manifest.json"
MOST_BYTES = 1 << 20
LOCK = ".lock"
OURS = frozenset({"plan", LOCK})
"""What a run leaves that ended before its manifest was written."""


@dataclass(frozen=True)
class Manifest:
    """An archive.

    Args:
        identity: a random name: by it workers know that they see the folder that the client means.
        source: what was asked for.
        base: the folder that relative paths are taken from.
        form: parquet or jsonl.
        images, blocks, block_images: how many there are, and how many images make a block.
        model, model_sha256: the model's file that reads it.
        version: of edge-digits, that began it.
        errors: rows with an error; None until all is read.
        format: of this file.
    """

    identity: str
    source: str
    base: str
    form: str
    images: int
    blocks: int
    block_images: int
    model: str
    model_sha256: str
    version: str
    errors: int | None = None
    format: int = FORMAT

    def write(self, folder: Path) -> None:
        """Write it into an archive's folder, atomically."""
        write_atomic(folder / NAME, json.dumps({**asdict(self), "complete": self.errors is not None}, indent=1) + "\n")


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of an archive; None where there is none. Raises `EdgeDigitsError` where it is damaged."""
    file = folder / NAME
    try:
        with file.open("rb") as stream:
            content = json.loads(stream.read(MOST_BYTES))
        content.pop("complete")
        if content["format"] != FORMAT:
            raise EdgeDigitsError(f"{file}: of another version of edge-digits; begin anew in another folder")
        manifest = Manifest(**content)
        numbers = (manifest.images, manifest.blocks, manifest.block_images)
        if not all(isinstance(number, int) and number > 0 for number in numbers):
            raise ValueError(f"{numbers} are no numbers of images")
        return manifest
    except FileNotFoundError:
        return None
    except OSError as error:
        raise EdgeDigitsError(f"{file}: cannot be read: {error.strerror}; check its permissions") from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise EdgeDigitsError(f"{file}: no manifest of an archive; begin anew in another folder") from error


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other runs away from an archive's folder, which is made; a run that was killed keeps nobody away.

    Raises `EdgeDigitsError` where another run has it, or it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = (folder / LOCK).open("ab")
    except OSError as error:
        raise EdgeDigitsError(f"{folder}: cannot be written: {error.strerror}; give another --output") from error
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise EdgeDigitsError(f"{folder}: another run is at work in it; wait for it, or end it") from error
        yield
