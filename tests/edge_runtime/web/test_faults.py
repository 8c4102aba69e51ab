"""What goes wrong outside: bytes that are no requests, clients that say nothing or leave in the middle."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edge_runtime.web import protocol
from tests.edge_runtime.web.serve import Served, served
from train.render import render_page

METHODS = st.sampled_from([b"GET", b"POST", b"HEAD", b"PUT", b"OPTIONS", b"TRACE", b"get", b"\xff"])
PATHS = st.sampled_from(
    [b"/", b"/reading", b"/teach", b"/history.json?after=", b"/photo", b"/draw", b"/settings", b"/snapshot.jpg?raw="]
)
NAMES = [b"Host", b"Origin", b"Cookie", b"Content-Length", b"Transfer-Encoding", b"Authorization", b"Range", b"X"]
VALUES = [b"localhost", b"chunked", b"0", b"-1", b"9" * 30, b"bytes=0-"]
HEADERS = st.lists(
    st.tuples(st.sampled_from(NAMES), st.one_of(st.binary(max_size=20), st.sampled_from(VALUES))), max_size=4
)


def request_of(method: bytes, path: bytes, more: bytes, headers: list[tuple[bytes, bytes]], body: bytes) -> bytes:
    lines = [method + b" " + path + more + b" HTTP/1.1", b"Host: localhost"]
    return b"\r\n".join([*lines, *(name + b": " + value for name, value in headers), b"", body])


REQUESTS = st.one_of(
    st.binary(max_size=80),
    st.builds(request_of, METHODS, PATHS, st.binary(max_size=12), HEADERS, st.binary(max_size=40)),
)


def assert_nothing_went_wrong(capfd: pytest.CaptureFixture[str]) -> None:
    told = capfd.readouterr().err
    assert "Traceback" not in told
    assert "error: " not in told


def connected(page: Served) -> socket.socket:
    place = urlsplit(page.url)
    return socket.create_connection((str(place.hostname), place.port or 0), timeout=10)


def first_answer(page: Served, request: bytes) -> bytes:
    with connected(page) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        try:
            return connection.recv(1000)
        except ConnectionResetError:
            return b""


def test_malformed_requests_are_refused_without_a_traceback(page: Served, capfd: pytest.CaptureFixture[str]) -> None:
    @settings(max_examples=250, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(request=REQUESTS)
    def try_it(request: bytes) -> None:
        answer = first_answer(page, request)
        assert answer == b"" or answer.startswith(b"HTTP/1.1 ")
        assert not answer.startswith(b"HTTP/1.1 500")

    try_it()
    assert page.ask("/metrics").status == 200
    assert_nothing_went_wrong(capfd)


def test_a_client_that_leaves_in_the_middle_is_no_fault(page: Served, capfd: pytest.CaptureFixture[str]) -> None:
    for request in (
        b"POST /photo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nxx",
        b"POST /photo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nxx",
        b"GET /stream.mjpg HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ):
        with connected(page) as connection:
            connection.sendall(request)
    page.until(lambda: "edge_digits_viewers 0" in page.ask("/metrics").text)
    assert_nothing_went_wrong(capfd)


def test_a_fault_of_the_page_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with served(render_page(["1"], seed=0)) as page:
        monkeypatch.setattr(page.board, "rate", lambda: 1 / 0)
        assert page.ask("/healthz").status == 500
        monkeypatch.undo()
        assert page.ask("/healthz").status == 200
    assert "error: the page: ZeroDivisionError: division by zero\n" in capfd.readouterr().err


def test_who_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "FIRST_REQUEST_S", 0.1)
    with served(render_page(["1"], seed=0)) as page, connected(page) as connection:
        connection.sendall(b"GET / HT")
        assert connection.recv(1) == b""


def test_it_ends_without_a_word_whoever_looks(capfd: pytest.CaptureFixture[str]) -> None:
    with served(render_page(["1"], seed=0)) as page:
        connections = [connected(page) for _ in range(3)]
        for connection, path in zip(connections, (b"/stream.mjpg", b"/events", b"/stream.mjpg?raw"), strict=True):
            connection.sendall(b"GET " + path + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert connection.recv(10)
    for connection in connections:
        connection.close()
    assert_nothing_went_wrong(capfd)
