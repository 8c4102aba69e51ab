"""Network cameras over HTTP: MJPEG, read part by part, and those that give one picture each time they are asked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from http.client import HTTPException, HTTPResponse
from typing import Any

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.images import decode_image
from edge_runtime.frames.jpegs import MOST_PICTURE_BYTES, JpegSplitter, decode_jpeg
from edge_runtime.frames.videoio import Captured, CaptureLostError, Stop

CHUNK_BYTES = 1 << 16
DEFAULT_INTERVAL_S = 1.0


class MjpegCapture:
    """MJPEG over HTTP.

    Args:
        answer: the server's, whose body is read.
        name: the address without its password.
        timeout_s: how long a picture may take.
    """

    def __init__(self, answer: HTTPResponse, name: str, timeout_s: float) -> None:
        self._answer = answer
        self._name = name
        self._timeout_s = timeout_s
        self._splitter = JpegSplitter()
        self._pictures: Iterator[bytes] = iter(())
        self._size: list[int] | None = None

    def read(self, stop: Stop) -> Captured:
        """The next picture that can be decoded. Raises `CaptureLostError` where none comes in time."""
        deadline = time.monotonic() + self._timeout_s
        while not stop.is_set():
            for picture in self._pictures:
                captured, timestamp = time.monotonic(), time.time()
                image = decode_jpeg(picture)
                if image is not None:
                    self._size = [image.shape[1], image.shape[0]]
                    return Captured(image, captured, timestamp)
            if time.monotonic() > deadline:
                raise CaptureLostError(f"no frame for {self._timeout_s:g} s")
            self._pictures = self._splitter.feed(_body(self._answer, CHUNK_BYTES, self._timeout_s))
        raise CaptureLostError("closed")

    def describe(self) -> dict[str, Any]:
        """Its address and what it gives; how many a second no such stream tells."""
        return {"source": self._name, "obtained": {"resolution": self._size, "fps": None, "format": "MJPG"}}

    def close(self) -> None:
        """Let go of the connection."""
        self._answer.close()


class SnapshotCapture:
    """One picture for each time that its address is asked.

    Args:
        first: the first answer.
        ask: gets the address again; raises `EdgeDigitsError`.
        name: the address without its password.
        interval_s: from one picture to the next.
        timeout_s: how long one may take.
    """

    def __init__(
        self,
        first: HTTPResponse,
        ask: Callable[[], HTTPResponse],
        name: str,
        interval_s: float,
        timeout_s: float,
    ) -> None:
        self._answer: HTTPResponse | None = first
        self._ask = ask
        self._name = name
        self._interval_s = interval_s
        self._timeout_s = timeout_s
        self._due = time.monotonic()
        self._size: list[int] | None = None

    def read(self, stop: Stop) -> Captured:
        """The next picture, once it is due. Raises `CaptureLostError` where there is none."""
        if stop.wait(max(0.0, self._due - time.monotonic())):
            raise CaptureLostError("closed")
        self._due = time.monotonic() + self._interval_s
        try:
            answer, self._answer = self._answer or self._ask(), None
            with answer:
                payload = _whole(answer, self._timeout_s)
            captured, timestamp = time.monotonic(), time.time()
            image = decode_image(payload, self._name)
        except EdgeDigitsError as error:
            raise CaptureLostError(str(error).removeprefix(f"{self._name}: ")) from error
        self._size = [image.shape[1], image.shape[0]]
        return Captured(image, captured, timestamp)

    def describe(self) -> dict[str, Any]:
        """Its address and what it gives."""
        found = {"resolution": self._size, "fps": round(1 / self._interval_s, 3), "format": None}
        return {"source": self._name, "obtained": found}

    def close(self) -> None:
        """Let go of an answer that was not read."""
        if self._answer is not None:
            self._answer.close()


def _body(answer: HTTPResponse, most: int, timeout_s: float) -> bytes:
    try:
        data = answer.read1(most)
    except TimeoutError as error:
        raise CaptureLostError(f"no frame for {timeout_s:g} s") from error
    except (OSError, HTTPException, ValueError) as error:  # ValueError: it was closed.
        raise CaptureLostError("the connection broke") from error
    if not data:
        raise CaptureLostError("the stream ended")
    return data


def _whole(answer: HTTPResponse, timeout_s: float) -> bytes:
    deadline = time.monotonic() + timeout_s
    payload = bytearray()
    try:
        while data := answer.read1(CHUNK_BYTES):
            payload += data
            if len(payload) > MOST_PICTURE_BYTES:
                raise CaptureLostError(f"a picture of more than {MOST_PICTURE_BYTES >> 20} MB came")
            if time.monotonic() > deadline:
                raise CaptureLostError(f"a picture took more than {timeout_s:g} s")
    except TimeoutError as error:
        raise CaptureLostError(f"no frame for {timeout_s:g} s") from error
    except (OSError, HTTPException) as error:
        raise CaptureLostError("the connection broke") from error
    return bytes(payload)
