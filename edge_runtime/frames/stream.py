"""What an address leads to: a network camera over HTTP, or a stream or video that FFmpeg reads."""

from __future__ import annotations

import re
import threading
import time
from functools import partial
from typing import Any

import cv2

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings, Source
from edge_runtime.frames.reconnect import LiveSource
from edge_runtime.frames.video import VideoFile
from edge_runtime.frames.videoio import Capture, Captured, CaptureLostError, Stop, obtained, open_address

SCHEMES = ("http", "https", "rtmp", "rtsp", "rtsps", "srt", "tcp", "udp")


def is_url(spec: str) -> bool:
    """Whether it is the address of a stream."""
    return spec.lower().startswith(tuple(f"{scheme}://" for scheme in SCHEMES))


def redacted(url: str) -> str:
    """The URL as it may be shown: passwords, and every value of its query, replaced by ***.

    A password may hold any sign when it was not encoded as it should be, so the last @ ends it.
    """
    scheme, _, rest = url.partition("://")
    credentials, at, place = rest.rpartition("@")
    if at:
        user, colon, _ = credentials.partition(":")
        place = f"{user}:***@{place}" if colon else f"***@{place}"
    return f"{scheme}://" + re.sub(r"([?&;][^=&;?]*=)[^&;]*", r"\1***", place)


def open_stream(url: str, settings: CaptureSettings) -> Source:
    """Open a stream or a network camera: live, or as `VideoFile` where the address is a whole video's, which ends.

    Raises `EdgeDigitsError` where it cannot be reached or gives no frames, `UnsupportedSettingError` for a setting
    that it lacks.
    """
    settings.refuse_for("a stream", has=("interval",))
    capture = _open(url, settings, threading.Event())
    if isinstance(capture, StreamCapture) and capture.finite:
        capture.close()
        return VideoFile(url, settings, redacted(url))
    opened = [capture]  # The one that told what it is is also the first one read.
    return LiveSource(
        redacted(url),
        "stream",
        lambda stop: opened.pop() if opened else _open(url, settings, stop),
        settings,
        without_frames="check that the address is that of a video stream or a camera's picture",
    )


def _open(url: str, settings: CaptureSettings, stop: Stop) -> Capture:
    if not url.lower().startswith(("http://", "https://")):
        settings.refuse_for("a stream")
        return StreamCapture(url, settings, stop)
    # Here, as loading them takes longer than a reading.
    from edge_runtime.frames.http import open_http
    from edge_runtime.frames.network_camera import DEFAULT_INTERVAL_S, MjpegCapture, SnapshotCapture

    name = redacted(url)
    ask = partial(open_http, url, name, settings.timeout_s)
    answer = ask()
    kind = answer.headers.get_content_type()
    if kind.startswith("image/"):
        return SnapshotCapture(answer, ask, name, settings.interval_s or DEFAULT_INTERVAL_S, settings.timeout_s)
    # Some cameras leave the type out.
    untold = "Content-Type" not in answer.headers and answer.peek(2)[:2] in (b"\xff\xd8", b"--")
    if (kind.startswith("multipart/") or untold) and settings.interval_s is None:
        return MjpegCapture(answer, name, settings.timeout_s)
    answer.close()
    if kind in ("text/html", "application/xhtml+xml", "application/json"):
        raise EdgeDigitsError(
            f"{name}: a page for a browser or a program, not a picture or a stream; give the address of the picture "
            "itself, as the camera's manual names it"
        )
    settings.refuse_for("a stream")
    return StreamCapture(url, settings, stop)


class StreamCapture:
    """An open stream; `finite` where it tells how many frames it has, and so is a whole video.

    Args:
        url: its address.
        settings: `timeout_s` bounds opening it and each frame; resolving the host's name is up to the system.
        stop: ends the waiting for it.
    """

    def __init__(self, url: str, settings: CaptureSettings, stop: Stop) -> None:
        timeout_ms = max(1, round(settings.timeout_s * 1000))
        limits = (cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, timeout_ms, cv2.CAP_PROP_READ_TIMEOUT_MSEC, timeout_ms)
        capture = open_address(url, limits, stop)
        self._name = redacted(url)
        if capture is None:
            raise EdgeDigitsError(
                f"{self._name}: the stream cannot be opened (time-out {settings.timeout_s:g} s); check the address, "
                "its user and password, and that the camera is on the network"
            )
        self._capture = capture
        self._timeout_s = settings.timeout_s
        self._found = {"source": self._name, "obtained": obtained(capture)}
        self.finite = capture.get(cv2.CAP_PROP_FRAME_COUNT) > 0

    def read(self, stop: Stop) -> Captured:
        """The next frame. Raises `CaptureLostError` where the stream ends or no frame comes in time."""
        deadline = time.monotonic() + self._timeout_s
        while not stop.is_set():
            if not self._capture.grab():
                raise CaptureLostError(
                    "the stream ended" if time.monotonic() < deadline else f"no frame for {self._timeout_s:g} s"
                )
            captured, timestamp = time.monotonic(), time.time()
            decoded, image = self._capture.retrieve()
            if decoded:
                return Captured(image, captured, timestamp)
        raise CaptureLostError("closed")

    def describe(self) -> dict[str, Any]:
        """Its address without password and what it gives."""
        return self._found

    def close(self) -> None:
        """Let go of the connection."""
        self._capture.release()
