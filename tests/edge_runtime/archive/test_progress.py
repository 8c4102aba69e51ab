from __future__ import annotations

import io

import pytest

from edge_runtime.archive.progress import Progress, duration
from edge_runtime.archive.watch import watched


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_rate_and_time_left_are_those_of_this_run(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress(100_000, 40_000, clock)
    clock.now = 10
    progress.tell(40_100, 1)
    assert capsys.readouterr().err == ""
    clock.now = 40
    progress.tell(50_000, 2)
    assert capsys.readouterr().err == (
        "[##########----------] 50,000 of 100,000 images (50.0%), 250.0 images/s, 3 min 20 s left, 2 errors\n"
    )


def test_the_rate_is_that_of_the_last_minute(clock: Clock) -> None:
    progress = Progress(1_000_000, 0, clock)
    for second in range(0, 600, 31):
        clock.now = second
        progress.tell(second * (100 if second < 300 else 200), 0)
    assert " 200.0 images/s" in progress.line(second * 200, 0)


def test_before_the_first_block_no_time_is_told(clock: Clock) -> None:
    assert "0.0 images/s, time left unknown" in Progress(10, 0, clock).line(0, 0)


def test_a_terminal_has_one_line(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    progress = Progress(4, 0, clock)
    for done in range(5):
        clock.now += 1
        progress.tell(done, 0, last=done == 4)
    text = terminal.getvalue()
    assert text.count("\r") == 5
    assert text.count("\n") == 1
    assert text.endswith("\n")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 s"), (59.4, "59 s"), (61, "1 min 1 s"), (7200, "2 h 0 min"), (90_000, "1 d 1 h"), (8.64e9, "100000 d 0 h")],
)
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_an_item_that_takes_too_long_is_ended() -> None:
    import threading

    ended = threading.Event()

    def items() -> object:
        yield 1
        yield ended.wait(30)

    assert list(watched(items(), 0.05, ended.set)) == [1, True]  # type: ignore[arg-type]
    ended.clear()
    assert list(watched(range(3), 30, ended.set)) == [0, 1, 2]
    assert not ended.is_set()
