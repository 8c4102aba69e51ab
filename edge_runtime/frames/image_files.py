"""Image files as a source: one frame each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.frames.frame import CaptureSettings, Frame, Source
from edge_runtime.frames.images import read_image
from edge_runtime.frames.orientation import orient


class ImageFiles(Source):
    """Image files, one frame each. A file that cannot be read gets one line on stderr, the others are still read.

    Args:
        files: in the order in which they are read.
        settings: how frames are turned; the rest of them no image has.
        name: what the user called them.
        read: gives a file's image, as `read_image` does.

    Raises `UnsupportedSettingError` for a setting that an image lacks.
    """

    live = False

    def __init__(
        self,
        files: Sequence[Path],
        settings: CaptureSettings,
        name: str,
        read: Callable[[Path], np.ndarray] = read_image,
    ) -> None:
        settings.refuse_for("an image")
        self.failed = False
        self._files = list(files)
        self._settings = settings
        self._name = name
        self._read = read
        self._closed = False

    def __len__(self) -> int:
        return len(self._files)

    @property
    def files(self) -> Sequence[Path]:
        """The files, in the order in which they are read."""
        return tuple(self._files)

    def frames(self) -> Iterator[Frame]:
        """Each image that can be read, in order; `Frame.source` is its file."""
        index = 0
        for file in self._files:
            if self._closed:
                return
            try:
                image = orient(self._read(file), self._settings)
            except EdgeDigitsError as error:
                # The crop's error does not know the file.
                report_error(error if str(error).startswith(f"{file}: ") else f"{file}: {error}")
                self.failed = True
                continue
            yield Frame(image, index, time.monotonic(), time.time(), str(file))
            index += 1

    def describe(self) -> dict[str, Any]:
        """What the user called them, and how many there are."""
        return {"source": self._name, "requested": {}, "obtained": {"images": len(self._files)}}

    def close(self) -> None:
        """End `frames` after the image that is being read."""
        self._closed = True
