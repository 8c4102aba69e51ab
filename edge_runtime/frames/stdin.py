"""What is piped into the program: one image, or JPEG pictures without end, as ffmpeg and rpicam-vid write them."""

from __future__ import annotations

import os
import select
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings, Frame, Source
from edge_runtime.frames.image_files import ImageFiles
from edge_runtime.frames.images import MAX_FILE_BYTES, decode_image
from edge_runtime.frames.jpegs import START, JpegSplitter, decode_jpeg
from edge_runtime.frames.orientation import orient
from edge_runtime.frames.videoio import CaptureLostError

CHUNK_BYTES = 1 << 16
POLLED_S = 0.1
MOST_BETWEEN = 1024
"""Bytes between two pictures of a stream; a multipart's headers are fewer."""

MULTI_PICTURE = b"MPF\0"
"""In a JPEG's header: another picture, a preview or a gain map, follows in the same file (CIPA DC-007)."""


def open_stdin(name: str, settings: CaptureSettings) -> Source:
    """The image or the stream of JPEG pictures on stdin, called `name`.

    Raises `EdgeDigitsError` where nothing is piped in, and as `JpegPipe` and `ImageFiles` do.
    """
    if sys.stdin is None or sys.stdin.isatty():
        raise EdgeDigitsError(f"{name}: nothing comes on stdin; pipe an image: edge-digits -i - < image.jpg")
    pipe = _Pipe(sys.stdin.fileno())
    content, splitter = bytearray(), JpegSplitter()
    first: list[bytes] = []
    while not first and (data := pipe.read()):
        content += data
        if content[:2] not in (START[:2], b"--"):
            break
        try:
            first += splitter.feed(data)
        except CaptureLostError:
            break
    if first:
        after = content.find(first[0]) + len(first[0])
        while START not in content[after:] and len(content) < after + MOST_BETWEEN and (data := pipe.read()):
            content += data
            first += splitter.feed(data)
        goes_on = START in content[after : after + MOST_BETWEEN] and MULTI_PICTURE not in first[0][:CHUNK_BYTES]
        if goes_on or content[:2] == b"--":
            return JpegPipe(name, settings, pipe, splitter, first)
    while data := pipe.read():
        content += data
        if len(content) > MAX_FILE_BYTES:
            raise EdgeDigitsError(f"{name}: more bytes come on stdin than an image may have; scale it down")
    if not content:
        raise EdgeDigitsError(f"{name}: stdin is empty; pipe an image into it")
    return ImageFiles([Path(name)], settings, name, lambda file: decode_image(bytes(content), str(file)))


class JpegPipe(Source):
    """JPEG pictures on stdin, each of them read: who writes waits as long as we take."""

    live = False

    def __init__(
        self, name: str, settings: CaptureSettings, pipe: _Pipe, splitter: JpegSplitter, first: list[bytes]
    ) -> None:
        settings.refuse_for("a stream on stdin")
        self.failed = False
        self._name = name
        self._settings = settings
        self._pipe = pipe
        self._splitter = splitter
        self._first = first
        image = decode_jpeg(first[0])
        self._size = None if image is None else [image.shape[1], image.shape[0]]

    def frames(self) -> Iterator[Frame]:
        """Each picture that can be decoded. Raises `EdgeDigitsError` where what comes is no longer JPEG."""
        index = 0
        try:
            for picture in self._pictures():
                captured, timestamp = time.monotonic(), time.time()
                image = decode_jpeg(picture)
                if self._pipe.closed.is_set():
                    return
                if image is not None:
                    yield Frame(orient(image, self._settings), index, captured, timestamp, self._name)
                    index += 1
        except CaptureLostError as error:
            raise EdgeDigitsError(f"{self._name}: {error}; pipe JPEG pictures into it") from error

    def _pictures(self) -> Iterator[bytes]:
        yield from self._first
        self._first = []
        while data := self._pipe.read():
            yield from self._splitter.feed(data)

    def describe(self) -> dict[str, Any]:
        """Its name and the size of the first picture."""
        obtained = {"resolution": self._size, "fps": None, "format": "MJPG"}
        return {"source": self._name, "requested": {}, "obtained": obtained}

    def close(self) -> None:
        """End `frames`."""
        self._pipe.closed.set()


class _Pipe:
    """Reads a descriptor, and gives up when it is closed meanwhile."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.closed = threading.Event()

    def read(self) -> bytes:
        """What has come; empty at the end, or where it was closed."""
        while sys.platform != "win32" and not self.closed.is_set():
            if select.select([self._descriptor], [], [], POLLED_S)[0]:
                break
        return b"" if self.closed.is_set() else os.read(self._descriptor, CHUNK_BYTES)
