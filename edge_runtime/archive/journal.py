"""How many images and errors an archive has so far: finished.jsonl, a line a block."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError


@dataclass(frozen=True)
class Summary:
    """What came of one block.

    Args:
        block: its number.
        images, errors: its rows, and how many of them are errors.
        seconds: that reading it took; 0 where its rows were there already.
    """

    block: int
    images: int
    errors: int
    seconds: float = 0.0


class Journal:
    """Counts blocks as they are finished. What is finished the parts say, and not this, whose end a crash may tear.

    Args:
        folder: the archive's.
        there: the blocks whose parts are there: of these what an earlier run counted is taken.

    Raises `EdgeDigitsError` where its file cannot be read.
    """

    def __init__(self, folder: Path, there: set[int]) -> None:
        self._file = folder / "finished.jsonl"
        self.blocks: set[int] = set()
        self.images = 0
        self.errors = 0
        try:
            with self._file.open("rb") as stream:
                for line in stream:
                    # A line may be torn: its part is counted again.
                    with contextlib.suppress(ValueError, TypeError, RecursionError):
                        summary = Summary(*map(int, json.loads(line)))
                        if summary.block in there:
                            self._count(summary)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise EdgeDigitsError(f"{self._file}: cannot be read: {error.strerror}; check its permissions") from error

    def add(self, summary: Summary) -> None:
        """Count a block, once. Raises `EdgeDigitsError` where that cannot be written."""
        if not self._count(summary):
            return
        try:
            with self._file.open("a", encoding="utf-8") as stream:
                # The line break first: the line before may be torn.
                stream.write(f"\n{json.dumps([summary.block, summary.images, summary.errors])}")
        except OSError as error:
            raise EdgeDigitsError(
                f"cannot write {self._file}: {error.strerror}; make room, and run again with --resume"
            ) from error

    def _count(self, summary: Summary) -> bool:
        if summary.block in self.blocks:
            return False
        self.blocks.add(summary.block)
        self.images += summary.images
        self.errors += summary.errors
        return True
