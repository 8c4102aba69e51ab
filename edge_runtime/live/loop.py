"""The loop over a camera's, a stream's or a video's frames: newest frame, reading, stable reading, sinks, summary."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from types import FrameType
from typing import Any, Protocol

import numpy as np

from edge_runtime.frames.capture import NewestFrame
from edge_runtime.frames.frame import Frame, Source
from edge_runtime.live.expected import Expected
from edge_runtime.live.percentiles import Percentiles
from edge_runtime.live.stillness import Stillness
from edge_runtime.live.tracking import Tracker
from edge_runtime.reading import Reading

STAGES = "capture", "locate", "classify", "total"


@dataclass(frozen=True)
class Result:
    """What became of one frame.

    Args:
        frame: the frame.
        reading: what was read in it; to its timings comes "capture", the milliseconds that the loop spent on getting
            the frame: decoding a file's, waiting for a camera's.
        stable: the digits that stay in sight; see `Tracker`.
        changed: whether the text of the stable reading differs from that of the frame before.
        dropped: frames that were captured and not read, so far.
        latency_ms: from the capture of the frame to this result, in milliseconds.
        refused: the text of a stable reading that was not believed, and why; empty else. `stable` is the one before.
        newly_refused: whether that was not so in the frame before.
        value: the number that the stable reading stands for, where that was asked for.
    """

    frame: Frame
    reading: Reading
    stable: Reading
    changed: bool
    dropped: int
    latency_ms: float
    refused: str = ""
    newly_refused: bool = False
    value: Decimal | None = None

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON has it: source, frame, time, latency_ms, dropped, stable, and the reading's own keys."""
        value = {} if self.value is None else {"value": float(self.value)}
        refused = {"refused": self.refused} if self.refused else {}
        return {
            "source": self.frame.source,
            "frame": self.frame.index,
            "time": round(self.frame.timestamp, 3),
            "latency_ms": round(self.latency_ms, 3),
            "dropped": self.dropped,
            "stable": {"text": self.stable.text, "rows": list(self.stable.row_texts), **value},
            **refused,
            **self.reading.to_dict(),
        }


class Reads(Protocol):
    """What reads the frames: a `DigitReader` does."""

    def read(self, image: np.ndarray) -> Reading:
        """Read the digits of an image, uint8 (H, W, 3) BGR."""


class Closes(Protocol):
    """What ends a loop: a source, or what holds one."""

    def close(self) -> None:
        """End it; may be called from another thread."""


class Sink(Protocol):
    """Takes the results, one after the other."""

    def write(self, result: Result) -> None:
        """Take one result."""

    def close(self) -> None:
        """Finish what was begun: a video is playable afterwards."""


@dataclass
class Summary:
    """What a run was like.

    Args:
        frames, dropped: frames that were read, and those that were captured and not read.
        still: of the former those in which nothing had moved, so that the reading before was kept.
        digits: digits in all readings together.
        refused: stable readings that were not believed.
        seconds: how long it took.
        stages: milliseconds a frame, for each of `STAGES` and "latency".
        last: the latest result.
    """

    frames: int = 0
    dropped: int = 0
    still: int = 0
    digits: int = 0
    refused: int = 0
    seconds: float = 0.0
    stages: dict[str, Percentiles] = field(
        default_factory=lambda: {stage: Percentiles() for stage in (*STAGES, "latency")}
    )
    last: Result | None = None

    def __str__(self) -> str:
        rate = f"{self.frames / self.seconds:.1f} frames/s" if self.seconds else "none"
        times = ", ".join(
            f"{stage} {percentiles.at(50):.2f}/{percentiles.at(95):.2f}" for stage, percentiles in self.stages.items()
        )
        return (
            f"{self.frames:,} frames in {self.seconds:.1f} s ({rate}), {self.dropped:,} dropped, "
            + (f"{self.still:,} still, " if self.still else "")
            + f"{self.digits:,} digits"
            + (f", {self.refused:,} readings refused" if self.refused else "")
            + (f"; ms at p50/p95: {times}" if self.frames else "")
        )


def run_live(
    source: Source,
    reader: Reads,
    sinks: Sequence[Sink],
    tracker: Tracker,
    *,
    once: bool = False,
    max_frames: int | None = None,
    summary: Summary | None = None,
    expected: Expected | None = None,
) -> Summary:
    """Read the frames of a source until it ends or is closed.

    Args:
        source: a live one is captured on a thread of its own, and the newest frame is read, unless nothing moved in
            it; of another every frame.
        reader: reads each frame.
        sinks: get each result, in this order. They are not closed.
        tracker: keeps the stable reading.
        once: end at the first stable reading that has a digit.
        max_frames: end after so many frames were read.
        summary: is filled in while the loop runs, so that it tells of a run that an exception ended.
        expected: judges each stable reading that has a digit; one that is refused is not announced.

    Returns:
        The summary.

    Raises what the source and the sinks raise.
    """
    summary = summary or Summary()
    started = time.perf_counter()
    held, refused = Reading(()), ""
    stillness = Stillness(tracker.memory) if source.live else None
    with _capture(source) as (frames, dropped):
        while max_frames is None or summary.frames < max_frames:
            asked = time.perf_counter()
            frame = next(frames, None)
            if frame is None:
                break
            capture_ms = (time.perf_counter() - asked) * 1e3
            read = _read(reader, frame.image, stillness, summary)
            reading = Reading(read.rows, {"capture": capture_ms, **read.timings_ms})
            stable = tracker.update(reading)
            before, refused = refused, _refused(stable, expected)
            if refused:
                stable = held
            changed, held = stable.row_texts != held.row_texts, stable
            latency_ms = (time.monotonic() - frame.captured) * 1e3
            value = None if expected is None else expected.value(stable.text)
            newly = refused not in ("", before)
            result = Result(frame, reading, stable, changed, dropped(), latency_ms, refused, newly, value)
            _count(summary, result)
            summary.seconds = time.perf_counter() - started
            for sink in sinks:
                sink.write(result)
            if once and held.rows:
                break
    return summary


def _read(reader: Reads, image: np.ndarray, stillness: Stillness | None, summary: Summary) -> Reading:
    """What a frame shows; where nothing moved, what was read before."""
    start = time.perf_counter()
    if stillness is None:
        return reader.read(image)
    kept = stillness.kept(image)
    if kept is not None:
        summary.still += 1
        return Reading(kept.rows, {"locate": 0.0, "classify": 0.0, "total": (time.perf_counter() - start) * 1e3})
    reading = reader.read(image)
    stillness.was_read(image, reading)
    return reading


def _refused(stable: Reading, expected: Expected | None) -> str:
    """The text of a stable reading that is not believed, and why."""
    fault = expected.fault(stable.text) if expected is not None and stable.rows else ""
    return f"{stable.text} {fault}" if fault else ""


def _count(summary: Summary, result: Result) -> None:
    summary.frames += 1
    summary.refused += result.newly_refused
    summary.dropped = result.dropped
    summary.digits += len(result.reading.digits)
    summary.last = result
    for stage in STAGES:
        summary.stages[stage].add(result.reading.timings_ms[stage])
    summary.stages["latency"].add(result.latency_ms)


@contextmanager
def _capture(source: Source) -> Iterator[tuple[Iterator[Frame], Any]]:
    """The frames to read, and a function that tells how many were dropped."""
    if not source.live:
        yield source.frames(), lambda: 0
        return
    with NewestFrame(source) as newest:
        yield newest.frames(), lambda: newest.dropped


@contextmanager
def closed_by_signals(source: Closes) -> Iterator[list[int]]:
    """Let the first SIGINT or SIGTERM close the source, which ends the loop between two frames, no line torn.

    Yields the list that the signal's number is put into. A second signal has its usual effect, for the case that
    something hangs. Only for the main thread.
    """
    received: list[int] = []
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def stop(number: int, _: FrameType | None) -> None:
        received.append(number)
        restore()
        # Not in the handler: it interrupted the loop, which may hold what closing waits for.
        threading.Thread(target=source.close, daemon=True).start()

    for number in before:
        signal.signal(number, stop)
    try:
        yield received
    finally:
        restore()
