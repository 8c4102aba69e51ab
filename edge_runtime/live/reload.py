"""A reader that is made anew where its model's file has changed, so that what was trained is used without a restart."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.reader import DigitReader
from edge_runtime.reading import Reading

LOOK_S = 1.0
"""The file is looked at so often."""


class Reloaded:
    """Reads as a `DigitReader` does, with the model that its file holds now.

    Args:
        reader: the first one.
        make: makes another of the same settings; where it raises `EdgeDigitsError` that is told, and the old one stays.
        tell: gets a line when another one is used.
    """

    def __init__(self, reader: DigitReader, make: Callable[[], DigitReader], tell: Callable[[str], object]) -> None:
        self._reader = reader
        self._make = make
        self._tell = tell
        self._state = self._file_state()
        self._looked = time.monotonic()

    def read(self, image: np.ndarray) -> Reading:
        """Read the digits of an image."""
        return self.reader().read(image)

    def reader(self) -> DigitReader:
        """The reader with what the file holds now."""
        now = time.monotonic()
        if now - self._looked >= LOOK_S:
            self._looked = now
            self._look()
        return self._reader

    def _file_state(self) -> tuple[int, int] | None:
        try:
            state = self._reader.classifier.path.stat()
        except OSError:
            # Between two files, or none any more: what is loaded goes on.
            return None
        return state.st_mtime_ns, state.st_size

    def _look(self) -> None:
        state = self._file_state()
        if state is None or state == self._state:
            return
        self._state = state
        try:
            self._reader = self._make()
        except EdgeDigitsError as error:
            report_error(f"{error}; the model before it stays")
            return
        self._tell(f"{self._reader.classifier.path.name} has changed and was loaded anew")
