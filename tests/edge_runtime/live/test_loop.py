from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.frames.frame import Frame
from edge_runtime.live.loop import Result, Summary, closed_by_signals, run_live
from edge_runtime.live.tracking import Tracker
from tests.edge_runtime.moving import FakeSource
from train.render import render_page


class Collected:
    def __init__(self) -> None:
        self.results: list[Result] = []

    def write(self, result: Result) -> None:
        self.results.append(result)

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def reader() -> DigitReader:
    return DigitReader()


@pytest.fixture(scope="module")
def pages() -> list[np.ndarray]:
    """Three frames with 314 on them, then three without."""
    page = render_page(["314"], seed=0)
    return [page] * 3 + [np.full_like(page, 220)] * 3


def test_a_video_is_read_frame_by_frame_and_changes_are_told(reader: DigitReader, pages: list[np.ndarray]) -> None:
    sink = Collected()
    summary = run_live(FakeSource(pages), reader, [sink], Tracker(stable_after=2, gone_after=2))
    assert [result.reading.text for result in sink.results] == ["314"] * 3 + [""] * 3
    assert [result.stable.text for result in sink.results] == ["", "314", "314", "314", "", ""]
    assert [result.changed for result in sink.results] == [False, True, False, False, True, False]
    assert (summary.frames, summary.dropped, summary.digits) == (6, 0, 9)
    for result in sink.results:
        times = result.reading.timings_ms
        assert result.latency_ms >= times["total"] >= times["locate"] + times["classify"] - 1e-6
    assert "6 frames" in str(summary)
    assert "9 digits" in str(summary)


def test_once_ends_at_the_first_stable_reading(reader: DigitReader, pages: list[np.ndarray]) -> None:
    summary = run_live(FakeSource(pages[::-1]), reader, [], Tracker(stable_after=2), once=True)
    assert summary.frames == 5
    assert summary.last is not None
    assert summary.last.stable.text == "314"


def test_no_more_frames_than_asked_for(reader: DigitReader, pages: list[np.ndarray]) -> None:
    assert run_live(FakeSource(pages), reader, [], Tracker(), max_frames=2).frames == 2


def test_an_empty_source_gives_an_empty_summary(reader: DigitReader) -> None:
    summary = run_live(FakeSource([]), reader, [], Tracker())
    assert summary.last is None
    assert "0 frames" in str(summary)


def test_of_a_live_source_the_newest_frame_is_read_and_the_rest_counted(
    reader: DigitReader, pages: list[np.ndarray]
) -> None:
    taken = threading.Event()

    class Burst(FakeSource):
        def frames(self) -> Iterator[Frame]:
            for frame in super().frames():
                if frame.index == 1:
                    assert taken.wait(30)  # The first one is being read: now the rest, all at once.
                yield frame

    class Releasing(Collected):
        def write(self, result: Result) -> None:
            super().write(result)
            if result.frame.index == 0:
                taken.set()
                source.given.wait(30)

    class Told(Burst):
        def __init__(self, images: list[np.ndarray]) -> None:
            super().__init__(images, live=True)
            self.given = threading.Event()

        def frames(self) -> Iterator[Frame]:
            yield from super().frames()
            self.given.set()

    source, sink = Told(pages), Releasing()
    summary = run_live(source, reader, [sink], Tracker())
    assert [result.frame.index for result in sink.results] == [0, 5]
    assert summary.dropped == sink.results[-1].dropped == 4


def test_an_error_of_the_source_reaches_the_caller_with_the_summary_filled(
    reader: DigitReader, pages: list[np.ndarray]
) -> None:
    class Broken(FakeSource):
        def frames(self) -> Iterator[Frame]:
            yield from super().frames()
            raise OSError("pulled out")

    for live in (False, True):
        summary = Summary()
        with pytest.raises(OSError, match="pulled out"):
            run_live(Broken(pages[:1], live=live), reader, [], Tracker(), summary=summary)
        assert summary.frames == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("live", [False, True])
def test_a_signal_ends_the_loop_between_two_frames(
    reader: DigitReader, pages: list[np.ndarray], number: signal.Signals, live: bool
) -> None:
    sink = Collected()

    class Interrupting(Collected):
        def write(self, result: Result) -> None:
            if len(sink.results) == 3:
                os.kill(os.getpid(), number)

    before = signal.getsignal(number)
    source = FakeSource(pages, live=live, repeat=10**6)
    with closed_by_signals(source) as received:
        run_live(source, reader, [sink, Interrupting()], Tracker())
    assert received == [number]
    assert len(sink.results) >= 3
    assert signal.getsignal(number) is before


def test_a_result_as_json(reader: DigitReader, pages: list[np.ndarray]) -> None:
    sink = Collected()
    run_live(FakeSource(pages[:1]), reader, [sink], Tracker(stable_after=1))
    content = sink.results[0].to_dict()
    assert content["source"] == "fake"
    assert content["frame"] == 0
    assert content["stable"] == {"text": "314", "rows": ["314"]}
    assert content["rows"] == ["314"]
    assert set(content["timings_ms"]) == {"capture", "locate", "classify", "total"}
    assert content["dropped"] == 0
