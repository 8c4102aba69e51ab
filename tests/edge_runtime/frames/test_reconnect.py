from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import reconnect
from edge_runtime.frames.frame import CaptureSettings
from edge_runtime.frames.reconnect import LiveSource
from edge_runtime.frames.videoio import Captured, CaptureLostError, Stop

IMAGE = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)


class Script:
    """A device that plays a script: how many frames each opening gives before it is lost, or a reason not to open."""

    def __init__(self, *openings: int | str, place: str = "cam") -> None:
        self.openings = list(openings)
        self.place = place
        self.open: list[FakeCapture] = []

    def __call__(self, stop: Stop) -> FakeCapture:
        what = self.openings.pop(0)
        if isinstance(what, str):
            raise EdgeDigitsError(what)
        capture = FakeCapture(what, self.place)
        self.open.append(capture)
        return capture


class FakeCapture:
    def __init__(self, frames: int, place: str) -> None:
        self.left = frames
        self.place = place
        self.closed = False

    def read(self, stop: Stop) -> Captured:
        assert not self.closed
        if self.left == 0:
            raise CaptureLostError("unplugged")
        self.left -= 1
        return Captured(IMAGE, 1.0, 2.0)

    def describe(self) -> dict[str, Any]:
        return {"source": self.place, "card": "fake", "obtained": {"resolution": [4, 2]}}

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between attempts, which take no time."""
    waited: list[float] = []

    class Event(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waited.append(timeout or 0.0)
            return self.is_set()

    monkeypatch.setattr(reconnect.threading, "Event", Event)
    return waited


def live(script: Callable[[Stop], FakeCapture], settings: CaptureSettings | None = None) -> LiveSource:
    return LiveSource("cam", "camera", script, settings or CaptureSettings(), without_frames="check it")


def test_a_lost_camera_comes_back_in_the_same_sequence_and_says_so_once(
    waits: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    script = Script(2, "busy", "busy", 0, 3)
    source = live(script)
    frames = source.frames()
    assert [next(frames).index for _ in range(5)] == [0, 1, 2, 3, 4]
    assert waits == [0.5, 1.0, 2.0, 4.0]
    assert [capture.closed for capture in script.open] == [True, True, False]
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "cam: camera lost (unplugged), reconnecting"
    assert lines[1].startswith("cam: camera is back after ")
    assert len(lines) == 2
    source.close()
    assert next(frames, None) is None
    assert all(capture.closed for capture in script.open)


def test_the_wait_grows_to_eight_seconds(waits: list[float]) -> None:
    frames = live(Script(1, *["no such device"] * 7, 1)).frames()
    next(frames)
    next(frames)
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0]


def test_another_place_is_told(waits: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    script = Script(1, 1)
    source = live(script)
    script.place = "/dev/video2"
    frames = source.frames()
    next(frames)
    assert next(frames).source == "cam"
    assert capsys.readouterr().err.endswith(", at /dev/video2\n")
    assert source.describe() == {"source": "cam", "card": "fake", "requested": {}, "obtained": {"resolution": [4, 2]}}


def test_close_interrupts_the_wait_for_a_lost_camera(capsys: pytest.CaptureFixture[str]) -> None:
    opened = Script(1, *["no such device"] * 100)
    source = live(opened)
    lost = threading.Event()
    frames = source.frames()
    next(frames)

    def consume() -> None:
        lost.set()
        assert next(frames, None) is None

    consumer = threading.Thread(target=consume)
    consumer.start()
    assert lost.wait(10)
    source.close()
    consumer.join(10)
    assert not consumer.is_alive()


def test_a_first_opening_that_fails_is_an_error_at_once() -> None:
    with pytest.raises(EdgeDigitsError, match=r"^busy$"):
        live(Script("busy"))


def test_one_that_opens_without_a_frame_is_an_error_and_is_let_go() -> None:
    script = Script(0)
    with pytest.raises(EdgeDigitsError, match=r"^cam: opens but gives no frames \(unplugged\); check it$"):
        live(script)
    assert script.open[0].closed


def test_frames_are_turned_and_a_wrong_crop_is_no_lost_camera() -> None:
    source = live(Script(5), CaptureSettings(rotate=90))
    assert next(source.frames()).image.shape == (4, 2, 3)
    source = live(Script(5), CaptureSettings(crop=(0, 0, 5, 5)))
    with pytest.raises(EdgeDigitsError, match="crop"):
        next(source.frames())


def test_frames_keep_both_clocks() -> None:
    frame = next(live(Script(1)).frames())
    assert (frame.captured, frame.timestamp, frame.source) == (1.0, 2.0, "cam")


def test_the_return_tells_how_long_it_took_and_no_place_where_it_is_the_same(
    waits: list[float], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter((100.0, 103.6))
    monkeypatch.setattr(reconnect.time, "monotonic", lambda: next(clock))
    frames = live(Script(1, "busy", 0, 1)).frames()
    assert [next(frames).index for _ in range(2)] == [0, 1]
    assert capsys.readouterr().err == "cam: camera lost (unplugged), reconnecting\ncam: camera is back after 4 s\n"
    assert waits == [0.5, 1.0, 2.0]


def test_what_comes_back_is_read_on_and_what_gave_nothing_is_let_go(waits: list[float]) -> None:
    script = Script(1, 0, 2)
    source = live(script)
    frames = source.frames()
    assert [next(frames).index for _ in range(3)] == [0, 1, 2]
    assert [capture.closed for capture in script.open] == [True, True, False]
    assert script.open[2].left == 0


@pytest.mark.parametrize("attempts", [0, 1, 3])
def test_close_between_two_attempts_ends_it_without_another_one(
    attempts: int, waits: list[float], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Script(1, *["no such device"] * attempts)
    source = live(script)

    def wait(closing: threading.Event, timeout: float) -> bool:
        waits.append(timeout)
        before = closing.is_set()
        if len(waits) > attempts:
            closing.set()  # Just after the wait, as another thread's `close` may.
        return before

    monkeypatch.setattr(reconnect.threading.Event, "wait", wait)
    frames = source.frames()
    next(frames)
    assert next(frames, None) is None
    assert script.openings == []
    assert len(waits) == attempts + 2
    assert capsys.readouterr().err == "cam: camera lost (unplugged), reconnecting\n"


def test_a_read_that_close_ends_is_no_lost_camera(waits: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    script = Script(1)
    source = live(script)
    frames = source.frames()
    next(frames)

    def read(stop: Stop) -> Captured:
        source.close()
        raise CaptureLostError("told to stop")

    script.open[0].read = read  # type: ignore[method-assign]
    assert next(frames, None) is None
    assert (waits, capsys.readouterr().err) == ([], "")


@pytest.mark.parametrize("in_time", [True, False])
def test_close_waits_two_seconds_longer_than_a_read_may_take(in_time: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []

    class Lock:
        held = 0

        def acquire(self, timeout: float) -> bool:
            asked.append(timeout)
            self.held += in_time
            return in_time

        def release(self) -> None:
            self.held -= 1

    lock = Lock()
    monkeypatch.setattr(reconnect.threading, "RLock", lambda: lock)
    script = Script(1)
    live(script, CaptureSettings(timeout_s=3.0)).close()
    assert asked == [5.0]
    assert lock.held == 0
    # Under a read that hangs it is left open: OpenCV would crash.
    assert script.open[0].closed is in_time


def test_a_live_source_drops_frames_and_never_counts_as_failed() -> None:
    source = live(Script(1))
    assert (source.live, source.failed) == (True, False)


def test_without_stderr_a_lost_camera_comes_back_all_the_same(
    waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    frames = live(Script(1, 1)).frames()
    with monkeypatch.context() as patch:
        patch.setattr(reconnect.sys, "stderr", None)
        assert [next(frames).index for _ in range(2)] == [0, 1]
