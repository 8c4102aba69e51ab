"""A page of a camera that a test controls."""

from __future__ import annotations

import argparse
import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pytest

from edge_runtime.__main__ import check_parts, make_reader
from edge_runtime.command_line import make_parser
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings, Frame, Source
from edge_runtime.frames.orientation import orient
from edge_runtime.live.loop import Reads, Summary, run_live
from edge_runtime.live.tracking import Tracker
from edge_runtime.web.aim import Aim
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
        self.settings = CaptureSettings()

    def again(self, args: argparse.Namespace) -> FakeCamera:
        """The same camera, opened by other settings."""
        if args.resolution is not None:
            raise EdgeDigitsError("the camera has no such mode")
        self.settings = CaptureSettings(rotate=args.rotate, flip=args.flip, crop=args.crop)
        self._closed = threading.Event()
        return self

    def frames(self) -> Iterator[Frame]:
        """About thirty a second."""
        index, closed = 0, self._closed
        while not closed.wait(FRAME_S):
            if self.image is not None:
                shown = orient(self.image, self.settings)
                yield Frame(shown, index, time.monotonic(), time.time(), "fake")
                index += 1


@dataclass
class Served:
    """What is served, by whom, and what was told."""

    url: str
    camera: FakeCamera
    board: Board
    aim: Aim
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
    image: np.ndarray,
    address: tuple[str, int] = ("127.0.0.1", 0),
    own: OwnDigits | None = None,
    arguments: Sequence[str] = (),
) -> Iterator[Served]:
    """The page of a camera that shows an image; `arguments` are its command line."""
    camera, summary = FakeCamera(image), Summary()
    board, told = Board(summary), list[str]()
    args = make_parser().parse_args(arguments)
    check_parts(args, pytest.fail)

    def open_again(args: argparse.Namespace) -> tuple[FakeCamera, Reads]:
        return camera.again(args), make_reader(args)

    def run(args: argparse.Namespace, source: Source, reads: Reads) -> None:
        run_live(source, reads, [board], Tracker(args.stable_after or 3), summary=summary)

    aim = Aim(args, camera, make_reader(args), open_again)
    ends = threading.Event()
    with serving(address, board, lambda: make_reader(aim.args), aim, told.append, own) as url:
        loop = threading.Thread(target=aim.run, args=(run, ends.is_set))
        loop.start()
        try:
            page = Served(url, camera, board, aim, told)
            page.until(lambda: board.change_count > 0)
            yield page
        finally:
            ends.set()
            aim.close()
            loop.join()
