"""Cuts whole JPEG files out of bytes that come one after the other, as network cameras and pipes send them.

What stands between two pictures, the headers of multipart/x-mixed-replace for one, is left out, so that every camera's
way of separating them is the right one. The end of a picture is found by its own markers (ITU-T T.81, annex B): a
thumbnail in a header has an end of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import cv2
import numpy as np

from edge_runtime.frames.videoio import CaptureLostError
from edge_runtime.native_output import STDERR, silenced

MOST_PICTURE_BYTES = 64 << 20
MOST_BETWEEN_BYTES = 1 << 20
"""Between two pictures."""

START = b"\xff\xd8\xff"
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
"""In coded data: a stuffed zero or a restart goes on with it, anything else ends it."""

_END, _SCAN = 0xD9, 0xDA
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a length."""


class JpegSplitter:
    """Takes bytes and gives the JPEG files that they hold."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._at = 0
        self._coded = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Each file that `data` completes.

        Raises `CaptureLostError` where a picture has no end, or there is none, in bounded memory.
        """
        self._buffer += data
        while (picture := self._next()) is not None:
            yield picture

    def _next(self) -> bytes | None:
        if not self._at and not self._begin():
            return None
        while (end := self._step()) is None:
            pass
        if end:
            picture = bytes(self._buffer[:end])
            del self._buffer[:end]
            self._at, self._coded = 0, False
            return picture
        if len(self._buffer) > MOST_PICTURE_BYTES:
            raise CaptureLostError(f"a picture of more than {MOST_PICTURE_BYTES >> 20} MB came")
        return None

    def _begin(self) -> bool:
        """Whether the buffer begins with a picture, once what stands before it is gone."""
        start = self._buffer.find(START)
        if start < 0:
            if len(self._buffer) > MOST_BETWEEN_BYTES:
                raise CaptureLostError("what comes holds no JPEG pictures")
            return False
        del self._buffer[:start]
        self._at = 2
        return True

    def _step(self) -> int | None:
        """Go on by one marker: None; 0 where more bytes are needed; the picture's length at its end."""
        buffer = self._buffer
        if self._coded:
            found = _MARKER.search(buffer, self._at)
            if found is None:
                self._at = max(self._at, len(buffer) - 1)
                return 0
            self._at, self._coded = found.start(), False
        while buffer[self._at : self._at + 2] == b"\xff\xff":  # Fill bytes.
            self._at += 1
        if len(buffer) < self._at + 2:
            return 0
        marker = buffer[self._at + 1]
        if marker == _END:
            return self._at + 2
        if buffer[self._at] != 0xFF or marker in (0x00, 0xD8):
            return self._skip()
        if marker in _ALONE:
            self._at += 2
            return None
        if len(buffer) < self._at + 4:
            return 0
        self._at += 2 + int.from_bytes(buffer[self._at + 2 : self._at + 4], "big")
        self._coded = marker == _SCAN
        return None

    def _skip(self) -> int | None:
        """A damaged picture: go on at the next one."""
        del self._buffer[: self._at]
        self._at = 0
        return None if self._begin() else 0


def decode_jpeg(picture: bytes) -> np.ndarray | None:
    """A JPEG file as uint8 (H, W, 3) BGR; None where it is damaged."""
    try:
        with silenced(STDERR):
            return cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:  # It claims more pixels than OpenCV reads.
        return None
