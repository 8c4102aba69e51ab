"""Sources that a test controls: frames of drawn pages, live or not."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from edge_runtime.frames.frame import Frame, Source


class FakeSource(Source):
    """Gives the images in turn, `repeat` times, then ends."""

    def __init__(self, images: Sequence[np.ndarray], *, live: bool = False, repeat: int = 1) -> None:
        self.live = live
        self.failed = False
        self._images = images
        self._repeat = repeat
        self._closed = threading.Event()

    def frames(self) -> Iterator[Frame]:
        """The frames, as fast as they are taken."""
        for index in range(self._repeat * len(self._images)):
            if self._closed.is_set():
                return
            image = self._images[index % len(self._images)]
            yield Frame(image, index, time.monotonic(), time.time(), "fake")

    def describe(self) -> dict[str, Any]:
        """A source that tells nothing."""
        return {"source": "fake", "requested": {}, "obtained": {"fps": 30.0}}

    def close(self) -> None:
        """Ends `frames`."""
        self._closed.set()
