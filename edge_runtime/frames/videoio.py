"""Opens `cv2.VideoCapture` without its chatter, and names what it lacks: a reason why a capture failed."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.v4l2 import fourcc_text

# OpenCV reads these when it opens its first capture. FFmpeg would tell of every damaged byte on stderr (-8 is
# AV_LOG_QUIET), and V4L2 would wait 10 s for a frame, during which the capture cannot be closed.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")

# OpenCV 4.8 has it here, 5.0 there.
_set_log_level: Callable[[int], int] = getattr(cv2, "setLogLevel", None) or cv2.utils.logging.setLogLevel


class Captured(NamedTuple):
    """An image, uint8 (H, W, 3) BGR, and when it was captured: `time.monotonic` and `time.time`, in seconds."""

    image: np.ndarray
    captured: float
    timestamp: float


class CaptureLostError(EdgeDigitsError):
    """An open capture gives no more frames; the text is the reason alone."""


class Stop(Protocol):
    """What tells a read to give up, as `threading.Event` does."""

    def is_set(self) -> bool:
        """Whether to give up."""

    def wait(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds; whether to give up."""


class Capture(Protocol):
    """An open device or stream."""

    def read(self, stop: Stop) -> Captured:
        """The next frame. Raises `CaptureLostError` where none comes in time or `stop` is set."""

    def describe(self) -> dict[str, Any]:
        """As `Source.describe`, without what was requested."""

    def close(self) -> None:
        """Let go of it; a second time does nothing."""


WAITED_S = 0.05


def open_address(url: str, parameters: Sequence[int], stop: Stop) -> cv2.VideoCapture | None:
    """Open a stream as `open_video` does; None also where `stop` is set meanwhile.

    On a thread of its own: FFmpeg hears of no signal, nor of `stop`, until its time is over.
    """
    opened: list[cv2.VideoCapture | None] = []
    thread = threading.Thread(
        target=lambda: opened.append(open_video(url, cv2.CAP_FFMPEG, parameters)), name="open", daemon=True
    )
    thread.start()
    while thread.is_alive() and not stop.is_set():
        thread.join(WAITED_S)
    return opened[0] if opened else None


def open_video(target: str | int | Path, backend: int, parameters: Sequence[int] = ()) -> cv2.VideoCapture | None:
    """Open a capture; None where OpenCV cannot.

    Args:
        target: a device, file, URL or index, as `cv2.VideoCapture` takes it.
        backend: `cv2.CAP_FFMPEG` or another of `cv2.CAP_*`.
        parameters: pairs of a `cv2.CAP_PROP_*` and its value that hold from the start.
    """
    if "OPENCV_LOG_LEVEL" not in os.environ:
        # For good, since OpenCV also complains while it captures; every failure ends in an error of ours.
        _set_log_level(0)  # LOG_LEVEL_SILENT
    try:
        capture = cv2.VideoCapture(target if isinstance(target, int) else str(target), backend, list(parameters))
    except cv2.error:
        return None
    if capture.isOpened():
        return capture
    capture.release()
    return None


def obtained(capture: cv2.VideoCapture) -> dict[str, Any]:
    """What a capture gives, as JSON has it: resolution [width, height], fps (None where unknown) and format."""
    fps = capture.get(cv2.CAP_PROP_FPS)
    size = [int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))]
    return {
        "resolution": size,
        "fps": round(fps, 3) if 0 < fps < float("inf") else None,
        "format": fourcc_text(int(capture.get(cv2.CAP_PROP_FOURCC))),
    }
