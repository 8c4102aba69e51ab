from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from edge_runtime.live import post
from edge_runtime.live.outbox import Outbox
from edge_runtime.live.post import TOKEN, Post, check_address
from tests.edge_runtime.live.test_outbox import result


class Hook(ThreadingHTTPServer):
    """A web address that keeps what is posted to it, and answers with the codes that it was given, then with 200."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.codes: list[int] = []
        self.got: list[tuple[str | None, dict]] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}/hook"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    server: Hook

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_POST(self) -> None:
        content = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        code = self.server.codes.pop(0) if self.server.codes else 200
        if code == 200:
            self.server.got.append((self.headers["Authorization"], content))
        self.send_response(code)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hook]:
    monkeypatch.setattr(post, "FIRST_WAIT_S", 0.05)
    running = Hook()
    yield running
    running.stop()


def send(hook: Hook, labels: str) -> Post:
    sink = Post(hook.url, Outbox())
    for label in labels:
        sink.write(result(label))
    deadline = time.monotonic() + 10
    while len(sink._outbox):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    sink.close()
    return sink


def test_each_change_arrives_in_order_with_the_token(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN, "secret")
    send(hook, "123")
    assert [content["text"] for _, content in hook.got] == ["1", "2", "3"]
    assert {token for token, _ in hook.got} == {"Bearer secret"}
    assert [content["change"] for _, content in hook.got] == [1, 2, 3]


def test_what_fails_for_a_while_is_tried_again_and_told_once(hook: Hook, capsys: pytest.CaptureFixture[str]) -> None:
    hook.codes = [503, 503, 429]
    send(hook, "12")
    assert [content["text"] for _, content in hook.got] == ["1", "2"]
    told = capsys.readouterr().err.splitlines()
    assert told[0].endswith("it answers 503 Service Unavailable; readings wait, and it is tried again")
    assert len(told) == 2


@pytest.mark.parametrize("code", [302, 400, 404])
def test_what_is_refused_for_good_is_left_out(hook: Hook, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    hook.codes = [code]
    assert send(hook, "12").refused == 1
    assert [content["text"] for _, content in hook.got] == ["2"]
    err = capsys.readouterr().err
    assert f"it answers {code}" in err
    assert "1 changes were refused" in err


def test_a_server_that_is_away_gets_all_when_it_is_back(hook: Hook) -> None:
    port = hook.server_address[1]
    hook.stop()
    sink = Post(hook.url, Outbox())
    for label in "123":
        sink.write(result(label))
    time.sleep(0.2)
    back = Hook(port)
    sink._sender.join(0.01)
    deadline = time.monotonic() + 10
    while len(sink._outbox):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    sink.close()
    assert [content["text"] for _, content in back.got] == ["1", "2", "3"]
    back.stop()


def test_what_waits_at_the_end_is_told(hook: Hook, capsys: pytest.CaptureFixture[str]) -> None:
    hook.stop()
    sink = Post(hook.url, Outbox())
    sink.write(result("1"))
    sink.close()
    assert "1 changes were not sent" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("url", "message"),
    [("ftp://a/b", "the form is"), ("https:///x", "the form is"), ("https://me:p@a/b", "do not belong on the command")],
)
def test_what_is_no_address_is_refused(url: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_address(url)
