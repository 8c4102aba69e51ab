"""What the loop over frames costs beside reading them, and how much of a core a video at 30 frames/s takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.measure.camera import FPS, Memory, moving_page, write_video
from edge_runtime import DigitReader
from edge_runtime.frames.sources import open_source
from edge_runtime.live.loop import Result, Summary, run_live
from edge_runtime.live.sinks import JsonLines
from edge_runtime.live.tracking import Tracker

FRAMES = 300


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """As the command line does."""
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    yield
    cv2.setNumThreads(threads)


class Spent:
    """Adds up what the frames' stages took; JSON Lines, as a service prints them, go before it."""

    def __init__(self) -> None:
        self.stages_ms = 0.0

    def write(self, result: Result) -> None:
        times = result.reading.timings_ms
        self.stages_ms += times["capture"] + times["locate"] + times["classify"]

    def close(self) -> None:
        pass


@pytest.mark.benchmark(group="camera loop")
def test_loop_overhead(benchmark: BenchmarkFixture, capfd: pytest.CaptureFixture[str]) -> None:
    images = list(moving_page(frames=FRAMES))
    reader = DigitReader()
    overheads_ms: list[float] = []

    def loop() -> Summary:
        spent = Spent()
        start = time.perf_counter()
        summary = run_live(Memory(images), reader, [JsonLines(), spent], Tracker())
        overheads_ms.append(((time.perf_counter() - start) * 1e3 - spent.stages_ms) / summary.frames)
        return summary

    summary = benchmark.pedantic(loop, rounds=5, warmup_rounds=1)
    benchmark.extra_info["overhead_ms_a_frame"] = round(float(np.median(overheads_ms)), 4)
    assert summary.frames == FRAMES
    assert summary.last is not None
    assert summary.last.stable.text == "13579"


@pytest.mark.benchmark(group="camera loop")
def test_video_file(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    file = tmp_path / "page.avi"
    write_video(file, moving_page(frames=FRAMES))
    reader = DigitReader()
    cores: list[float] = []

    def read() -> Summary:
        start = time.process_time()
        with open_source(str(file)) as source:
            summary = run_live(source, reader, [], Tracker())
        cores.append((time.process_time() - start) / (FRAMES / FPS))
        return summary

    summary = benchmark.pedantic(read, rounds=3, warmup_rounds=1)
    benchmark.extra_info["share_of_a_core_at_30_frames_a_second"] = round(float(np.median(cores)), 4)
    assert summary.last is not None
    assert summary.last.stable.text == "13579"
