"""What the page answers: readings, pictures, streams, events, history, figures, and what it is sent to read."""

from __future__ import annotations

import csv
import io
import json
import socket
import threading
from urllib.parse import urlsplit

import cv2
import numpy as np
import pytest

from edge_runtime.web.routes import BOUNDARY
from edge_runtime.web.viewers import MOST_VIEWERS
from tests.conftest import ROOT
from tests.edge_runtime.web.serve import Served, served
from train.render import render_page

SAMPLE = ROOT / "edge_runtime" / "samples" / "paper.jpg"


def decode(body: bytes) -> np.ndarray:
    image = cv2.imdecode(np.frombuffer(body, np.uint8), cv2.IMREAD_COLOR)
    assert image is not None
    return image


def opened(page: Served, path: str) -> socket.socket:
    """A request whose answer has no end, its head read."""
    place = urlsplit(page.url)
    connection = socket.create_connection((str(place.hostname), place.port or 0), timeout=20)
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {place.netloc}\r\n\r\n".encode())
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(1)
    assert b" 200 " in head.splitlines()[0], head
    return connection


def received(connection: socket.socket, wanted: bytes, times: int) -> bytes:
    content = b""
    while content.count(wanted) < times:
        chunk = connection.recv(65_536)
        assert chunk, "the stream has ended"
        content += chunk
    return content


def test_the_reading_is_the_one_of_json(page: Served) -> None:
    answer = page.ask("/reading")
    assert answer.status == 200
    assert answer.json["text"] == answer.json["stable"]["text"] == "314"
    assert set(answer.json["digits"][0]) >= {"label", "confidence", "doubtful", "box"}
    assert page.ask("/source").json["obtained"] == {"fps": 30.0}


def test_a_snapshot_is_annotated_or_raw(page: Served) -> None:
    marked, raw = decode(page.ask("/snapshot.jpg").body), decode(page.ask("/snapshot.jpg?raw").body)
    shown = page.camera.image
    assert shown is not None
    assert raw.shape == marked.shape == shown.shape
    assert np.abs(raw.astype(int) - shown).mean() < 3
    assert np.abs(marked.astype(int) - shown).mean() > np.abs(raw.astype(int) - shown).mean()


def test_a_stream_is_motion_jpeg(page: Served) -> None:
    with opened(page, "/stream.mjpg") as connection:
        content = received(connection, f"--{BOUNDARY}".encode(), 3)
    start = content.index(b"\xff\xd8")
    assert decode(content[start : content.index(b"\r\n--" + BOUNDARY.encode(), start)]).any()


def test_events_tell_results_and_silence(page: Served) -> None:
    with opened(page, "/events") as connection:
        content = received(connection, b"\n\n", 8)
    event = next(line for line in content.decode().splitlines() if line.startswith("data: "))
    assert json.loads(event.removeprefix("data: "))["stable"]["text"] == "314"
    with served(render_page(["7"], seed=0)) as other, opened(other, "/events") as connection:
        other.camera.image = None
        received(connection, b"event: silence", 1)
        assert other.ask("/healthz").json["ok"]
        # It comes back.
        other.camera.image = render_page(["26"], seed=1)
        received(connection, b'"26"', 1)


def test_history_in_three_forms() -> None:
    with served(render_page(["31"], seed=0)) as page:
        page.camera.image = render_page(["42"], seed=0)
        page.until(lambda: [change.rows for change in page.board.changes()][-1:] == [("42",)])
        changes = page.ask("/history.json").json
        assert changes[0]["text"] == "31"
        assert changes[-1]["text"] == "42"
        assert [change["change"] for change in changes] == list(range(1, len(changes) + 1))
        assert page.ask("/history.json?after=1").json == changes[1:]
        assert page.ask("/history.json?after=x").json == changes
        assert [json.loads(line) for line in page.ask("/history.jsonl").text.splitlines()] == changes
        rows = list(csv.DictReader(io.StringIO(page.ask("/history.csv").text)))
        assert [row["text"] for row in rows] == [change["text"] for change in changes]
        assert "attachment" in page.ask("/history.csv").headers["content-disposition"]


def test_health_and_figures(page: Served) -> None:
    health = page.ask("/healthz")
    assert health.status == 200
    assert health.json["ok"] is True
    text = page.ask("/metrics").text
    figures = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    assert float(figures["edge_digits_frames_total"]) > 0
    assert float(figures["edge_digits_changes_total"]) == 1
    assert float(figures['edge_digits_stage_milliseconds{stage="total",quantile="0.5"}']) > 0


def test_stages_of_the_latest_frame(page: Served) -> None:
    stages = page.ask("/stages").json
    assert {"grey", "mask", "boxes"} <= set(stages["pictures"])
    assert [digit["labels"][0][0] for digit in stages["digits"]] == ["3", "1", "4"]
    assert all(len(digit["labels"]) == 3 for digit in stages["digits"])


def test_a_photo_is_read_and_marked(page: Served) -> None:
    answer = page.ask("/photo", SAMPLE.read_bytes())
    assert answer.json["rows"] == ["0123", "456789"]
    assert answer.json["picture"].startswith("data:image/jpeg;base64,")


def test_each_model_reads_what_is_drawn(page: Served) -> None:
    pad = np.full((280, 280, 3), 255, np.uint8)
    cv2.polylines(pad, [np.array([[80, 60], [200, 60], [120, 230]])], False, (17, 17, 17), 18)
    answer = page.ask("/draw", cv2.imencode(".png", pad)[1].tobytes()).json
    assert set(answer["models"]) == {"lenet5", "mlp_relu", "mlp_bn", "mlp_bn_he"}
    assert [np.argmax(row) for row in answer["models"].values()] == [7] * 4
    blank = cv2.imencode(".png", np.full((280, 280, 3), 255, np.uint8))[1].tobytes()
    assert page.ask("/draw", blank).json == {"crop": None, "models": {}}


@pytest.mark.parametrize("path", ["/draw", "/photo"])
def test_what_is_sent_is_bounded(path: str, page: Served) -> None:
    png = bytearray(cv2.imencode(".png", np.zeros((4, 4, 3), np.uint8))[1].tobytes())
    png[16:24] = b"\x00\x01\x00\x00\x00\x01\x00\x00"
    jpeg = bytearray(cv2.imencode(".jpg", np.zeros((8, 8, 3), np.uint8))[1].tobytes())
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    for bomb in (png, jpeg):
        assert page.ask(path, bytes(bomb)).status == 413
    assert page.ask(path, bytes(13 << 20)).status == 413
    for other in (b"", b"GIF89a", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", SAMPLE.read_bytes()[:40]):
        assert page.ask(path, other).status == 415
    assert page.ask(path, SAMPLE.read_bytes()[:2000]).status in (200, 400)
    assert page.ask(path).status == 405


def test_its_own_files_and_no_others(page: Served) -> None:
    assert "<!doctype html>" in page.ask("/").text
    assert page.ask("/assets/page.css").headers["content-type"].startswith("text/css")
    for path in ("/assets/../routes.py", "/assets/%2e%2e%2froutes.py", "/assets//etc/passwd", "/assets/", "/nothing"):
        assert page.ask(path).status == 404


def test_a_viewer_that_takes_nothing_holds_nobody_up() -> None:
    with served(render_page(["5"], seed=0)) as page:
        stalled = [opened(page, "/stream.mjpg") for _ in range(8)]
        before = page.board.summary.frames
        with opened(page, "/stream.mjpg") as connection:
            received(connection, f"--{BOUNDARY}".encode(), 10)
        assert page.board.summary.frames > before
        for connection in stalled:
            connection.close()


def test_no_more_viewers_than_there_is_room_for() -> None:
    with served(render_page(["5"], seed=0)) as page:
        viewers = [opened(page, "/events") for _ in range(MOST_VIEWERS)]
        assert page.ask("/events").status == page.ask("/stream.mjpg").status == 503
        assert page.ask("/reading").status == 200
        for viewer in viewers:
            viewer.close()
        page.until(lambda: "edge_digits_viewers 0" in page.ask("/metrics").text)
        opened(page, "/events").close()


def test_without_viewers_no_picture_is_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a picture was encoded")

    monkeypatch.setattr("edge_runtime.web.pictures.encoded", refuse)
    with served(render_page(["5"], seed=0)) as page:
        before = page.board.summary.frames
        page.until(lambda: page.board.summary.frames > before + 5)


def test_it_ends_with_open_streams() -> None:
    def servers() -> set[threading.Thread]:
        return {thread for thread in threading.enumerate() if thread.name == "page"}

    before = servers()
    with served(render_page(["5"], seed=0)) as page:
        connection = opened(page, "/stream.mjpg")
    page.until(lambda: servers() == before)
    connection.close()
