"""Memory does not grow: a run of 100,000 frames."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.frames.frame import Frame
from edge_runtime.live.loop import Result, run_live
from edge_runtime.live.tracking import Tracker
from tests.edge_runtime.moving import FakeSource
from train.render import render_page

FRAMES, WARM_UP = 100_000, 5_000
MOST_GROWTH_KB = 2048

STATUS = Path("/proc/self/status")


def resident_kb() -> int:
    (line,) = (line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])


class Memory:
    """Notes how much memory the process has after the warm-up, and the most it has after that."""

    def __init__(self) -> None:
        self.warm = self.most = 0

    def write(self, result: Result) -> None:
        if result.frame.index >= WARM_UP and result.frame.index % 100 == 0:
            self.warm = self.warm or resident_kb()
            self.most = max(self.most, resident_kb())

    def close(self) -> None:
        pass


class Fresh(FakeSource):
    """Each image in memory of its own, as a camera gives it."""

    def frames(self) -> Iterator[Frame]:
        for frame in super().frames():
            yield Frame(frame.image.copy(), frame.index, frame.captured, frame.timestamp, frame.source)


@pytest.mark.proof
@pytest.mark.skipif(not STATUS.exists(), reason="resident memory is read from /proc")
def test_memory_does_not_grow_over_100_000_frames() -> None:
    cv2.setNumThreads(1)  # As the command line does.
    pages = [render_page([text], seed=seed, digit_height=20) for seed, text in enumerate(["3", "14", "7", "26", "50"])]
    pages = [page for page in pages for _ in range(8)] + [np.full_like(pages[0], 220)] * 8
    memory = Memory()
    source = Fresh(pages, repeat=FRAMES // len(pages) + 1)
    summary = run_live(source, DigitReader(), [memory], Tracker(), max_frames=FRAMES)
    assert summary.frames == FRAMES
    assert summary.digits > FRAMES
    assert memory.most - memory.warm <= MOST_GROWTH_KB, f"{memory.warm} kB after the warm-up, {memory.most} kB at most"
