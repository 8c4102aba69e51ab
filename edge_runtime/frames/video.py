"""Video files: every frame, in order."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2

from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.frames.frame import CaptureSettings, Frame, Source
from edge_runtime.frames.orientation import orient
from edge_runtime.frames.videoio import obtained, open_video

MISSING_SHARE = 0.02
"""Frames that may be missing before a video counts as truncated. Some formats tell their length in seconds alone, and
the sound may be longer than the picture."""


class VideoFile(Source):
    """A video that FFmpeg reads. Each frame is given, none is dropped.

    A video that ends before its end gives what it has; then `failed` is set and one line goes to stderr.

    Args:
        file: the video's path, or the URL of one.
        name: what it is called; `Frame.source`.
        settings: how frames are turned; the rest of them no video has.

    Raises `EdgeDigitsError` where it is no video, `UnsupportedSettingError` for a setting that a video lacks.
    """

    live = False

    def __init__(self, file: Path | str, settings: CaptureSettings, name: str | None = None) -> None:
        settings.refuse_for("a video")
        self.failed = False
        self._name = name or str(file)
        self._settings = settings
        self._closing = threading.Event()
        self._in_use = threading.RLock()  # Released while it decodes, OpenCV would crash.
        capture = open_video(file, cv2.CAP_FFMPEG)
        if capture is None:
            raise EdgeDigitsError(
                f"{self._name}: cannot be read: neither an image nor a video, truncated or damaged; give another file"
            )
        self._capture = capture
        frames = capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self._expected = int(frames) if 0 < frames < 1e9 else None
        self._obtained = {**obtained(capture), "frames": self._expected}

    def frames(self) -> Iterator[Frame]:
        """Every frame in order. Raises `EdgeDigitsError` where there is not a single one."""
        index = 0
        while not self._closing.is_set():
            with self._in_use:
                try:
                    if not self._capture.grab():
                        break
                    captured, timestamp = time.monotonic(), time.time()
                    decoded, image = self._capture.retrieve()
                except cv2.error:  # A frame of an impossible size, for one: what follows cannot be found either.
                    break
            if decoded:
                yield Frame(orient(image, self._settings), index, captured, timestamp, self._name)
                index += 1
        if self._closing.is_set():
            return
        if index == 0:
            raise EdgeDigitsError(f"{self._name}: no frame can be read; the video is damaged, give another file")
        expected = self._expected or index
        if expected - index > max(1, expected * MISSING_SHARE):
            self.failed = True
            report_error(f"{self._name}: {index} of {expected} frames could be read; the video is truncated or damaged")

    def describe(self) -> dict[str, Any]:
        """The video's name and what it has: resolution, fps, format, and frames (None where it does not tell)."""
        return {"source": self._name, "requested": self._settings.requested(), "obtained": self._obtained}

    def close(self) -> None:
        """End `frames` after the frame that is being decoded."""
        self._closing.set()
        with self._in_use:
            self._capture.release()
