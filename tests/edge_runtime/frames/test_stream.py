from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings, UnsupportedSettingError
from edge_runtime.frames.stream import is_url, open_stream, redacted
from edge_runtime.frames.video import VideoFile
from tests.edge_runtime.frames.test_video import COUNT, write_video

SETTINGS = CaptureSettings(timeout_s=2.0)


class MjpegServer(ThreadingHTTPServer):
    """A network camera: MJPEG as multipart/x-mixed-replace, as fast as a slow camera; stops or stalls on demand."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int = 0, *, stall_after: int | None = None, file: Path | None = None) -> None:
        super().__init__(("127.0.0.1", port), MjpegHandler)
        self.stopped = threading.Event()
        self.stall_after = stall_after
        self.file = file
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.stopped.set()
        self.shutdown()
        self.server_close()


class MjpegHandler(BaseHTTPRequestHandler):
    server: MjpegServer

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        self.send_response(200)
        if self.server.file is not None:
            self.send_header("Content-Length", str(self.server.file.stat().st_size))
            self.end_headers()
            self.wfile.write(self.server.file.read_bytes())
            return
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        jpeg = cv2.imencode(".jpg", np.full((48, 64, 3), 120, np.uint8))[1].tobytes()
        head = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg)
        sent = 0
        while not self.server.stopped.wait(0.02):
            if sent == self.server.stall_after:
                self.server.stopped.wait()
                return
            try:
                self.wfile.write(head + jpeg + b"\r\n")
            except OSError:
                return
            sent += 1


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    running = MjpegServer()
    yield running
    running.stop()


def test_an_mjpeg_stream_is_read_live(server: MjpegServer, capfd: pytest.CaptureFixture[str]) -> None:
    with open_stream(f"http://me:secret@127.0.0.1:{server.port}/video?key=abc", SETTINGS) as source:
        assert source.live
        shown = f"http://me:***@127.0.0.1:{server.port}/video?key=***"
        description = source.describe()
        assert description["source"] == shown
        assert description["obtained"]["resolution"] == [64, 48]
        frames = source.frames()
        taken = [next(frames) for _ in range(5)]
    assert [frame.index for frame in taken] == list(range(5))
    assert all(frame.source == shown for frame in taken)
    assert abs(int(taken[-1].image.mean()) - 120) <= 1
    assert capfd.readouterr() == ("", "")


def test_a_server_that_goes_away_and_comes_back(capfd: pytest.CaptureFixture[str]) -> None:
    first = MjpegServer()
    url = f"http://127.0.0.1:{first.port}/video"
    with open_stream(url, SETTINGS) as source:
        frames = source.frames()
        indices = [next(frames).index for _ in range(3)]
        first.stop()
        second = MjpegServer(first.port)
        try:
            while not (text := capfd.readouterr().err):  # Frames of the first server are still on their way.
                indices.append(next(frames).index)
            indices += [next(frames).index for _ in range(3)]
        finally:
            second.stop()
    assert indices == list(range(len(indices)))
    assert text.startswith(f"{url}: stream lost (the stream ended), reconnecting\n{url}: stream is back after ")


def test_a_server_that_stalls_counts_as_lost_after_the_time_out(capfd: pytest.CaptureFixture[str]) -> None:
    stalling = MjpegServer(stall_after=40)
    try:
        source = open_stream(f"http://127.0.0.1:{stalling.port}/", CaptureSettings(timeout_s=1.0))
        frames = source.frames()
        for _ in range(45):  # More than it sends in one connection.
            next(frames)
        source.close()
        assert next(frames, None) is None
    finally:
        stalling.stop()
    assert "stream lost (no frame for 1 s), reconnecting" in capfd.readouterr().err


def test_a_video_behind_a_url_ends(tmp_path: Path) -> None:
    running = MjpegServer(file=write_video(tmp_path / "a.avi", "MJPG"))
    try:
        with open_stream(f"http://me:secret@127.0.0.1:{running.port}/a.avi", SETTINGS) as source:
            assert isinstance(source, VideoFile)
            frames = list(source.frames())
    finally:
        running.stop()
    assert len(frames) == COUNT
    assert frames[0].source == f"http://me:***@127.0.0.1:{running.port}/a.avi"
    assert not source.failed


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
@pytest.mark.parametrize("answers", [True, False])
def test_what_cannot_be_reached_is_one_error_without_the_password(
    capfd: pytest.CaptureFixture[str], scheme: str, answers: bool
) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        if answers:  # It accepts the connection and says nothing; otherwise it refuses it.
            silent.listen(1)
        url = f"{scheme}://me:secret@127.0.0.1:{silent.getsockname()[1]}/live"
        with pytest.raises(EdgeDigitsError, match=r"cannot be opened|no answer in|nothing listens") as caught:
            open_stream(url, CaptureSettings(timeout_s=0.5))
    assert "secret" not in str(caught.value)
    assert f"{scheme}://me:***@127.0.0.1" in str(caught.value)
    assert capfd.readouterr() == ("", "")


def test_settings_that_a_stream_lacks_are_refused_before_it_is_opened() -> None:
    with pytest.raises(UnsupportedSettingError, match="--fps: a stream"):
        open_stream("http://127.0.0.1:9/", CaptureSettings(fps=5))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("rtsp://cam/live", "rtsp://cam/live"),
        ("rtsp://user:pass@cam:554/live", "rtsp://user:***@cam:554/live"),
        ("rtsp://token@cam/live", "rtsp://***@cam/live"),
        ("rtsp://user:p@ss/w?rd=1@cam/live", "rtsp://user:***@cam/live"),
        ("http://cam/v.cgi?user=me&pwd=secret&channel=1", "http://cam/v.cgi?user=***&pwd=***&channel=***"),
        ("http://user:pass@cam/?a=b;c=d", "http://user:***@cam/?a=***;c=***"),
    ],
)
def test_no_password_is_shown(url: str, shown: str) -> None:
    assert redacted(url) == shown


@pytest.mark.parametrize(
    ("spec", "answer"), [("rtsp://a", True), ("HTTP://a", True), ("a.mp4", False), ("/dev/video0", False), ("0", False)]
)
def test_what_is_a_url(spec: str, answer: bool) -> None:
    assert is_url(spec) is answer
