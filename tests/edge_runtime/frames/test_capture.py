from __future__ import annotations

import threading
from collections.abc import Iterator
from queue import SimpleQueue
from typing import Any

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.capture import JOIN_TIMEOUT_S, NewestFrame
from edge_runtime.frames.frame import Frame, Source


class Pushed(Source):
    """Gives the frames that a test pushes; None ends it, an exception is raised."""

    live = True
    failed = False

    def __init__(self) -> None:
        self.queue: SimpleQueue[Frame | Exception | None] = SimpleQueue()
        self.taken = threading.Semaphore(0)
        self.closed = False

    def push(self, index: int) -> None:
        self.queue.put(Frame(np.zeros((2, 2, 3), np.uint8), index, 0.0, 0.0, "test"))

    def frames(self) -> Iterator[Frame]:
        while (item := self.queue.get()) is not None:
            if isinstance(item, Exception):
                raise item
            yield item
            self.taken.release()  # The frame before was stored, or the generator would not run on.

    def describe(self) -> dict[str, Any]:
        return {}

    def close(self) -> None:
        self.closed = True
        self.queue.put(None)

    def wait_for(self, count: int) -> None:
        for _ in range(count):
            assert self.taken.acquire(timeout=10)


def test_the_newest_frame_is_given_and_the_others_are_counted() -> None:
    source = Pushed()
    with NewestFrame(source) as newest:
        for index in range(5):
            source.push(index)
        source.wait_for(5)
        frames = newest.frames()
        assert next(frames).index == 4
        assert newest.dropped == 4
        source.push(5)
        assert next(frames).index == 5
        assert newest.dropped == 4


def test_a_frame_is_given_once_and_the_next_one_is_waited_for() -> None:
    source = Pushed()
    with NewestFrame(source) as newest:
        given: SimpleQueue[int] = SimpleQueue()

        def consume() -> None:
            for frame in newest.frames():
                given.put(frame.index)

        consumer = threading.Thread(target=consume)
        consumer.start()
        for index in range(3):
            source.push(index)
            assert given.get(timeout=10) == index
        assert newest.dropped == 0
    consumer.join(10)
    assert not consumer.is_alive()
    assert given.empty()


def test_what_the_source_raises_comes_to_the_consumer_after_the_last_frame() -> None:
    source = Pushed()
    with NewestFrame(source) as newest:
        source.push(0)
        source.queue.put(EdgeDigitsError("the crop is too large"))
        source.wait_for(1)
        frames = newest.frames()
        assert next(frames).index == 0
        with pytest.raises(EdgeDigitsError, match="the crop is too large"):
            next(frames)


def test_the_end_of_the_source_ends_the_frames_after_the_last_one() -> None:
    source = Pushed()
    with NewestFrame(source) as newest:
        source.push(7)
        source.queue.put(None)
        assert [frame.index for frame in newest.frames()] == [7]


def test_close_ends_a_waiting_consumer_and_closes_the_source() -> None:
    source = Pushed()
    newest = NewestFrame(source)
    consumer = threading.Thread(target=lambda: list(newest.frames()))
    consumer.start()
    newest.close()
    consumer.join(10)
    assert not consumer.is_alive()
    assert source.closed
    assert "capture" not in {thread.name for thread in threading.enumerate()}
    newest.close()  # A second time does nothing.


def test_what_was_raised_is_raised_once() -> None:
    source = Pushed()
    source.queue.put(EdgeDigitsError("lost"))
    with NewestFrame(source) as newest:
        with pytest.raises(EdgeDigitsError, match="lost"):
            list(newest.frames())
        assert list(newest.frames()) == []


def test_after_close_nothing_is_given_and_nothing_is_raised() -> None:
    source = Pushed()
    newest = NewestFrame(source)
    source.push(0)
    source.wait_for(1)

    def close() -> None:
        source.push(1)
        source.queue.put(EdgeDigitsError("closed while it was read"))

    source.close = close  # type: ignore[method-assign]
    newest.close()
    assert list(newest.frames()) == []
    assert newest.dropped == 0


def test_an_error_that_close_causes_is_nobodys() -> None:
    source = Pushed()
    newest = NewestFrame(source)
    source.close = lambda: source.queue.put(EdgeDigitsError("closed while it was read"))  # type: ignore[method-assign]
    newest.close()
    assert list(newest.frames()) == []


def test_a_driver_that_never_returns_keeps_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    source = Pushed()
    newest = NewestFrame(source)
    (thread,) = (thread for thread in threading.enumerate() if thread.name == "capture")
    assert thread.daemon
    source.close = lambda: None  # type: ignore[method-assign]
    with monkeypatch.context() as patch:
        patch.setattr(thread, "join", waited.append)
        newest.close()
    assert waited == [JOIN_TIMEOUT_S]
    assert list(newest.frames()) == []
    source.queue.put(None)
    thread.join(10)
    assert not thread.is_alive()
