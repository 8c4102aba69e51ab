"""Which images are in which block: written once, before any is read, so that a resumed run has the same blocks."""

from __future__ import annotations

import gzip
import itertools
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edge_runtime.archive.references import Reference
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

BLOCKS_A_FILE = 1000


@dataclass(frozen=True)
class Block:
    """Some hundred images, which are one task.

    Args:
        number: counts from 0.
        places: its images, as `Reference.to_json` gives them.
    """

    number: int
    places: tuple[Any, ...]


def write_plan(folder: Path, references: Iterable[Reference], block_images: int) -> Iterator[int]:
    """Write the plan of an archive, file by file; gives, as it goes on, how many images there are so far."""
    images = 0
    places = (reference.to_json() for reference in references)
    for file_number in itertools.count():
        lines: list[str] = []
        while len(lines) < BLOCKS_A_FILE and (block := list(itertools.islice(places, block_images))):
            lines.append(json.dumps(block))
            images += len(block)
            yield images
        if not lines:
            return
        content = "\n".join(lines).encode()
        write_atomic(_file(folder, file_number), gzip.compress(content, compresslevel=1, mtime=0))


def read_plan(folder: Path, blocks: int) -> Iterator[Block]:
    """The blocks of a plan that has so many. Raises `EdgeDigitsError` where it is damaged."""
    for file_number in range(-(-blocks // BLOCKS_A_FILE)):
        file = _file(folder, file_number)
        first = file_number * BLOCKS_A_FILE
        expected = min(BLOCKS_A_FILE, blocks - first)
        count = 0
        try:
            with gzip.open(file, "rt", encoding="utf-8") as stream:
                for count, line in enumerate(stream, 1):
                    places = json.loads(line)
                    if not (isinstance(places, list) and places):
                        raise ValueError(f"line {count} is no block")
                    yield Block(first + count - 1, tuple(places))
        except (OSError, EOFError, zlib.error, ValueError, TypeError, RecursionError) as error:
            raise EdgeDigitsError(f"{file}: the plan is damaged ({error}); begin anew in another folder") from error
        if count != expected:
            raise EdgeDigitsError(f"{file}: the plan has {count} blocks of {expected}; begin anew in another folder")


def _file(folder: Path, number: int) -> Path:
    return folder / "plan" / f"{number:06d}.jsonl.gz"
