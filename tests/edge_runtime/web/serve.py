"""A page of a camera that a test controls."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from edge_runtime import DigitReader
from edge_runtime.frames.frame import Frame
from edge_runtime.live.loop import Summary, run_live
from edge_runtime.live.tracking import Tracker
from edge_runtime.web.board import Board
from edge_runtime.web.own import OwnDigits
from edge_runtime.web.server import serving
from tests.edge_runtime.moving import FakeSource

FRAME_S = 0.03


class FakeCamera(FakeSource):
    """Shows a picture, which a test may change, or none, until it is closed."""

    def __init__(self, image: np.ndarray) -> None:
        super().__init__([image], live=True)
        self.image: np.ndarray | None = image

    def frames(self) -> Iterator[Frame]:
        """About thirty a second."""
        index = 0
        while not self._closed.wait(FRAME_S):
            if self.image is not None:
                yield Frame(self.image, index, time.monotonic(), time.time(), "fake")
                index += 1


@dataclass
class Served:
    """What is served, by whom, and what was told."""

    url: str
    camera: FakeCamera
    board: Board
    told: list[str] = field(default_factory=list)

    def ask(self, path: str, body: bytes | None = None, method: str = "", **headers: str) -> Answer:
        """One request, GET without a body."""
        place = urlsplit(self.url)
        connection = http.client.HTTPConnection(str(place.hostname), place.port, timeout=20)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method or ("GET" if body is None else "POST"), path, body, named)
            answer = connection.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def until(self, condition: Callable[[], bool], seconds: float = 20) -> None:
        """Wait for something; the test fails where it does not come."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, "it did not come"
            time.sleep(0.02)


@dataclass(frozen=True)
class Answer:
    """An HTTP answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@contextmanager
def served(
    image: np.ndarray, address: tuple[str, int] = ("127.0.0.1", 0), own: OwnDigits | None = None
) -> Iterator[Served]:
    """The page of a camera that shows an image."""
    camera, summary = FakeCamera(image), Summary()
    board, told = Board(summary), list[str]()
    with serving(address, board, DigitReader, camera.describe(), told.append, own) as url:
        loop = threading.Thread(
            target=run_live, args=(camera, DigitReader(), [board], Tracker()), kwargs={"summary": summary}
        )
        loop.start()
        try:
            page = Served(url, camera, board, told)
            page.until(lambda: board.change_count > 0)
            yield page
        finally:
            camera.close()
            loop.join()
