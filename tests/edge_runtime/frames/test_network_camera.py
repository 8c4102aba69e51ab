from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import network_camera
from edge_runtime.frames.frame import CaptureSettings, UnsupportedSettingError
from edge_runtime.frames.stream import open_stream

SETTINGS = CaptureSettings(timeout_s=2.0, interval_s=0.02)


def jpeg(grey: int) -> bytes:
    return cv2.imencode(".jpg", np.full((48, 64, 3), grey, np.uint8))[1].tobytes()


class Camera(ThreadingHTTPServer):
    """A web server whose answers are whatever `answer` writes; it counts how often it was asked."""

    daemon_threads = True

    def __init__(self, answer: Callable[[Handler], None]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer = answer
        self.asked = 0
        self.url = f"http://127.0.0.1:{self.server_address[1]}/"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    server: Camera

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        self.server.asked += 1
        self.server.answer(self)

    def send(self, code: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


Serve = Callable[[Callable[[Handler], None]], Camera]


@pytest.fixture
def serve() -> Iterator[Serve]:
    running: list[Camera] = []

    def start(answer: Callable[[Handler], None]) -> Camera:
        running.append(Camera(answer))
        return running[-1]

    yield start
    for camera in running:
        camera.shutdown()
        camera.server_close()


def test_an_address_of_one_picture_is_asked_again_and_again(serve: Serve) -> None:
    camera = serve(lambda request: request.send(200, "image/jpeg", jpeg(40 * request.server.asked)))
    with open_stream(camera.url, SETTINGS) as source:
        assert source.live
        frames = source.frames()
        greys = [int(next(frames).image.mean()) for _ in range(4)]
        assert source.describe()["obtained"] == {"resolution": [64, 48], "fps": 50.0, "format": None}
    assert greys == pytest.approx([40, 80, 120, 160], abs=2)


def test_a_picture_that_fails_once_is_told_and_asked_for_again(
    serve: Serve, capsys: pytest.CaptureFixture[str]
) -> None:
    def answer(request: Handler) -> None:
        if request.server.asked == 2:
            request.send(503, "text/plain", b"")
        elif request.server.asked == 3:
            request.send(200, "image/jpeg", jpeg(9)[:300])
        else:
            request.send(200, "image/jpeg", jpeg(9))

    with open_stream(serve(answer).url, SETTINGS) as source:
        frames = source.frames()
        assert [next(frames).index for _ in range(3)] == [0, 1, 2]
    err = capsys.readouterr().err
    assert "stream lost (the server answers 503 Service Unavailable), reconnecting" in err
    assert "stream is back" in err


@pytest.mark.parametrize(
    ("code", "kind", "message"),
    [
        (401, "text/plain", "wants a user and a password"),
        (403, "text/plain", "does not let this user in"),
        (404, "text/plain", "has nothing there"),
        (500, "text/plain", "answers 500 Internal Server Error"),
        (200, "text/html", "a page for a browser"),
        (200, "image/jpeg", "cannot be decoded"),
        (200, "multipart/x-mixed-replace; boundary=x", "the stream ended"),
    ],
)
def test_each_way_to_fail_has_its_own_sentence(serve: Serve, code: int, kind: str, message: str) -> None:
    camera = serve(lambda request: request.send(code, kind, b"<html>"))
    with pytest.raises(EdgeDigitsError, match=message) as caught:
        open_stream(camera.url.replace("//", "//me:secret@"), CaptureSettings(timeout_s=2.0))
    assert "secret" not in str(caught.value)


def test_a_stream_whose_type_is_left_out_is_seen_from_its_bytes(serve: Serve) -> None:
    def answer(request: Handler) -> None:
        request.send_response(200)
        request.end_headers()
        request.wfile.write(b"--x\r\n\r\n" + jpeg(9) + b"\r\n--x\r\n\r\n" + jpeg(90))

    with open_stream(serve(answer).url, CaptureSettings(timeout_s=2.0)) as source:
        frames = source.frames()
        assert [round(float(next(frames).image.mean()) / 10) for _ in range(2)] == [1, 9]


def test_a_host_that_is_not_there_has_its_own_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(EdgeDigitsError, match="nothing listens there"):
        open_stream(f"http://127.0.0.1:{port}/", SETTINGS)
    with pytest.raises(EdgeDigitsError, match="no such host is known"):
        open_stream("http://camera.invalid/", SETTINGS)
    with pytest.raises(EdgeDigitsError, match="check the address"):
        open_stream("http://[1:/", SETTINGS)


def test_a_server_that_accepts_and_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with pytest.raises(EdgeDigitsError, match=r"no answer in 0\.2 s"):
            open_stream(url, CaptureSettings(timeout_s=0.2))


def test_a_server_of_something_else_is_told(serve: Serve) -> None:
    def answer(request: Handler) -> None:
        request.wfile.write(b"RTSP/1.0 200 OK\r\n\r\n")

    camera = serve(answer)
    with pytest.raises(EdgeDigitsError, match="does not answer as a web server"):
        open_stream(camera.url, SETTINGS)


def test_user_and_password_are_sent_where_they_are_asked_for(serve: Serve) -> None:
    def answer(request: Handler) -> None:
        wanted = "Basic " + base64.b64encode(b"me:p@ss:w").decode()
        if request.headers.get("Authorization") != wanted:
            request.send(401, "text/plain", b"", WWW_Authenticate='Basic realm="camera"')
        else:
            request.send(200, "image/jpeg", jpeg(7))

    url = serve(answer).url
    with open_stream(url.replace("//", "//me:p%40ss%3Aw@"), SETTINGS) as source:
        assert next(source.frames()).source.startswith("http://me:***@127")
    with pytest.raises(EdgeDigitsError, match="wants a user and a password"):
        open_stream(url, SETTINGS)


def test_a_redirection_to_a_file_is_not_followed(serve: Serve) -> None:
    def answer(request: Handler) -> None:
        request.send(302, "text/plain", b"", Location=places.pop())

    places = ["file:///etc/passwd", "ftp://127.0.0.1/x"]
    camera = serve(answer)
    for _ in range(2):
        with pytest.raises(EdgeDigitsError, match=r"server|reached"):
            open_stream(camera.url, SETTINGS)


def test_a_part_without_end_is_given_up(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edge_runtime.frames.jpegs.MOST_PICTURE_BYTES", 1 << 20)
    monkeypatch.setattr(network_camera, "MOST_PICTURE_BYTES", 1 << 20)

    def answer(request: Handler) -> None:
        try:
            request.send(200, kinds.pop(), jpeg(9)[:-2])
            while True:
                request.wfile.write(bytes(1 << 16))
        except OSError:
            return

    for kind in ("image/jpeg", "multipart/x-mixed-replace; boundary=x"):
        kinds = [kind]
        with pytest.raises(EdgeDigitsError, match="a picture of more than 1 MB"):
            open_stream(serve(answer).url, CaptureSettings(timeout_s=2.0))


def test_an_interval_is_for_single_pictures_alone(serve: Serve) -> None:
    camera = serve(lambda request: request.send(200, "multipart/x-mixed-replace; boundary=x", jpeg(9)))
    with pytest.raises(UnsupportedSettingError, match="--interval: a stream has no such setting"):
        open_stream(camera.url, SETTINGS)
    with pytest.raises(UnsupportedSettingError, match="--resolution"):
        open_stream(camera.url, CaptureSettings(resolution=(64, 48)))
