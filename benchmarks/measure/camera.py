"""The pipeline of a camera, from a file: frames a second, latency, what each stage takes, and the sum of the stages."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from benchmarks.measure.timing import paired_ratio_interval
from edge_runtime import DigitReader, locate_digits
from edge_runtime.frames.frame import Frame, Source
from edge_runtime.frames.sources import open_source
from edge_runtime.live.loop import Result, Summary, run_live
from edge_runtime.live.tracking import Tracker
from train.render import render_page

FPS = 30
BLOCK = 10
SIZES = ((640, 480), (1280, 720))
ROWS = {640: ["13579"], 1280: ["01234", "56789", "98765", "43210"]}
"""What the page says, by the width of the frame."""


def moving_page(width: int = 640, height: int = 480, frames: int = 300) -> Iterator[np.ndarray]:
    """Frames, uint8 (height, width, 3), of a page with 5 or 20 digits that a hand holds, not quite still."""
    page = render_page(ROWS[width], seed=4, digit_height=70 if width == 640 else 90)
    page = cv2.copyMakeBorder(page, 0, height, 0, width, cv2.BORDER_REPLICATE)
    for index in range(frames):
        x, y = round(12 + 12 * np.sin(index / 9)), round(9 + 9 * np.cos(index / 7))
        yield np.ascontiguousarray(page[y : y + height, x : x + width])


def write_video(file: Path, images: Iterator[np.ndarray]) -> None:
    """Write frames as a motion-JPEG video, which is what webcams send."""
    first = next(images)
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), FPS, (first.shape[1], first.shape[0]))
    writer.write(first)
    for image in images:
        writer.write(image)
    writer.release()


class Memory(Source):
    """Frames that cost nothing to get."""

    live = False
    failed = False

    def __init__(self, images: list[np.ndarray]) -> None:
        self._images = images

    def frames(self) -> Iterator[Frame]:
        """All of them."""
        for index, image in enumerate(self._images):
            yield Frame(image, index, time.monotonic(), time.time(), "memory")

    def describe(self) -> dict[str, Any]:
        """Where they come from."""
        return {"source": "memory", "requested": {}, "obtained": {}}

    def close(self) -> None:
        """Nothing to let go of."""


class Latencies:
    """A sink that keeps what each frame took."""

    def __init__(self) -> None:
        self.stages_ms: list[dict[str, float]] = []

    def write(self, result: Result) -> None:
        """Keep one frame's."""
        self.stages_ms.append(dict(result.reading.timings_ms))

    def close(self) -> None:
        """Nothing to finish."""


def measure_camera(width: int, height: int, frames: int) -> dict[str, Any]:
    """Read a video with the default model, on one thread.

    Returns:
        `frames_a_second` and `latency_ms` (decoding and reading; percentiles 50, 95 and 99), `stages_ms` (mean of
        decode, locate with normalise, classify and the rest of the loop), and `stage_sum_ms` and `loop_ms`: the median
        of locate_digits and of Classifier.predict, called one after the other on the same frames, and what the whole
        loop takes a frame without decoding, with their ratio and its interval, `loop_to_stages`.
    """
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "page.avi"
            write_video(file, moving_page(width, height, frames))
            return {"width": width, "height": height, "digits": len("".join(ROWS[width])), **_measure(file)}
    finally:
        cv2.setNumThreads(threads)


def _measure(file: Path) -> dict[str, Any]:
    reader = DigitReader()
    with open_source(str(file)) as source:
        images = [frame.image for frame in source.frames()]
    run_live(Memory(images[:10]), reader, [], Tracker())  # Warm-up.
    kept = Latencies()
    with open_source(str(file)) as source:
        start = time.perf_counter()
        summary: Summary = run_live(source, reader, [kept], Tracker())
        seconds = time.perf_counter() - start
    stages = {name: np.array([frame[name] for frame in kept.stages_ms]) for name in kept.stages_ms[0]}
    whole = stages["capture"] + stages["total"]
    loops, sums = _against_stages(images, reader)
    ratio, low, high = paired_ratio_interval(loops, sums)
    means = {
        "decode": float(stages["capture"].mean()),
        "locate and normalise": float(stages["locate"].mean()),
        "classify": float(stages["classify"].mean()),
    }
    means["the rest of the loop"] = max(0.0, seconds * 1e3 / summary.frames - sum(means.values()))
    return {
        "frames": summary.frames,
        "frames_a_second": round(summary.frames / seconds, 2),
        "latency_ms": {str(p): round(float(np.percentile(whole, p)), 3) for p in (50, 95, 99)},
        "stages_ms": {name: round(value, 4) for name, value in means.items()},
        "loop_ms": round(float(np.median(loops)), 4),
        "stage_sum_ms": round(float(np.median(sums)), 4),
        "loop_to_stages": [round(value, 3) for value in (ratio, low, high)],
    }


def _against_stages(images: list[np.ndarray], reader: DigitReader) -> tuple[list[float], list[float]]:
    """Milliseconds a frame of the whole loop and of its stages called by hand, taking turns in blocks of frames.

    In this thread's processor time, which other work on the machine hardly changes: all of it runs in this thread.
    """
    loops, sums = [], []
    for block in range(0, len(images), BLOCK):
        chunk = images[block : block + BLOCK]
        start = time.thread_time()
        run_live(Memory(chunk), reader, [], Tracker())
        middle = time.thread_time()
        for image in chunk:
            crops = [place.crop for row in locate_digits(image) for place in row]
            if crops:
                reader.classifier.predict(np.stack(crops))
        loops.append((middle - start) / len(chunk) * 1e3)
        sums.append((time.thread_time() - middle) / len(chunk) * 1e3)
    return loops, sums
