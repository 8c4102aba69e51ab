"""What the page costs the loop: with nobody looking, with one viewer, with twenty of whom ten take nothing."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import cv2
import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.measure.camera import Memory, moving_page
from edge_runtime import DigitReader
from edge_runtime.command_line import make_parser
from edge_runtime.live.loop import Summary, run_live
from edge_runtime.live.tracking import Tracker

pytest.importorskip("uvicorn", reason="the page needs the extra web")

FRAMES = 90
FRAME_S = 1 / 30


class Camera(Memory):
    """Gives its frames at a camera's pace."""

    live = True

    def frames(self):  # type: ignore[no-untyped-def]
        """Thirty a second."""
        start = time.monotonic()
        for number, frame in enumerate(super().frames()):
            time.sleep(max(0.0, start + number * FRAME_S - time.monotonic()))
            yield frame


@contextmanager
def viewer(url: str, *, stalled: bool) -> Iterator[None]:
    """A browser that looks at the stream; a stalled one takes nothing of it."""
    place = urlsplit(url)
    connection = socket.create_connection((str(place.hostname), place.port or 0))
    connection.sendall(f"GET /stream.mjpg HTTP/1.1\r\nHost: {place.netloc}\r\n\r\n".encode())

    def take() -> None:
        try:
            while connection.recv(1 << 16):
                pass
        except OSError:
            pass

    if not stalled:
        threading.Thread(target=take, daemon=True).start()
    try:
        yield
    finally:
        connection.close()


@pytest.mark.benchmark(group="page")
@pytest.mark.parametrize(("viewers", "stalled"), [(None, 0), (0, 0), (1, 0), (20, 10)])
def test_loop_with_a_page(viewers: int | None, stalled: int, benchmark: BenchmarkFixture) -> None:
    """Frames a second, and the processor's time a frame of the whole process; None has no page at all."""
    from edge_runtime.web.aim import Aim
    from edge_runtime.web.board import Board
    from edge_runtime.web.server import serving

    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    images = list(moving_page(frames=FRAMES))
    cpu_ms: list[float] = []
    rates: list[float] = []

    def run() -> Summary:
        summary, camera, reader = Summary(), Camera(images), DigitReader()
        with ExitStack() as stack:
            sinks = []
            if viewers is not None:
                board = Board(summary)
                aim = Aim(make_parser().parse_args([]), camera, reader, lambda args: (camera, reader))
                url = stack.enter_context(serving(("127.0.0.1", 0), board, DigitReader, aim, lambda text: None))
                sinks.append(board)
                for number in range(viewers):
                    stack.enter_context(viewer(url, stalled=number < stalled))
            start, clock = time.process_time(), time.perf_counter()
            run_live(camera, reader, sinks, Tracker(), summary=summary)
            cpu_ms.append((time.process_time() - start) / FRAMES * 1e3)
            rates.append(summary.frames / (time.perf_counter() - clock))
        return summary

    try:
        summary = benchmark.pedantic(run, rounds=2)
    finally:
        cv2.setNumThreads(threads)
    benchmark.extra_info["cpu_ms_a_frame"] = round(float(np.median(cpu_ms)), 2)
    benchmark.extra_info["frames_a_second"] = round(float(np.median(rates)), 2)
    assert 0 < summary.frames <= FRAMES
    assert summary.last is not None
    assert summary.last.stable.text == "13579"
