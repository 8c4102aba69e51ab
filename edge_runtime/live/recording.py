"""Records what was read: an annotated video, or an annotated picture for each change."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import cv2

from edge_runtime.annotate import annotate, write_image
from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.live.loop import Result

CODECS = {".avi": "MJPG", ".mkv": "MJPG", ".mp4": "mp4v"}
"""By file name ending; each is in OpenCV's own builds."""

FALLBACK_FPS = 25.0
MOST_REPEATS = 250
"""A longer pause of the camera is cut short in the video."""

RESERVE_BYTES = 32 << 20
"""Recording ends when less room is left. FFmpeg does not tell OpenCV of a full disk, and needs room to finish."""


class Recording:
    """Records until it is closed or the disk is full. That is reported once, `failed` is set, and reading goes on.

    A video is written beside its place, as `.NAME.partial.SUFFIX`, and put there when it is finished.

    Args:
        path: a video with an ending of `CODECS`; a name without an ending, or a folder that is there, gets FRAME.jpg
            whenever the stable reading changes.
        fps: the video's frames a second, above 0; None where the source does not tell.
        source: what is read; a video is not written over itself.
        live: frames come when they come, and each is repeated or left out so that the video keeps their time.

    Raises `EdgeDigitsError` where the place cannot be written.
    """

    def __init__(self, path: Path, fps: float | None, *, live: bool, source: str = "") -> None:
        self.failed = False
        self._path = path
        self._fps = fps or FALLBACK_FPS
        self._live = live
        self._writer: cv2.VideoWriter | None = None
        self._size = (0, 0)
        self._start = 0.0
        self._written = 0
        self._partial = path.with_name(f".{path.stem}.partial{path.suffix}")
        self._is_video = path.suffix.lower() in CODECS
        folder = path.parent if self._is_video else path
        if self._is_video and path.is_file() and os.path.exists(source) and path.samefile(source):
            raise EdgeDigitsError(f"{path}: --record would overwrite the video that is read; give another name")
        if self._is_video and path.is_dir():
            raise EdgeDigitsError(f"cannot write {path}: it is a folder; give another name with --record")
        if path.suffix and not self._is_video and not path.is_dir():
            endings = ", ".join(CODECS)
            raise EdgeDigitsError(f"cannot write {path}: a video ends in {endings}, and a folder has no ending")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if self._is_video:
                self._partial.touch()
        except OSError as error:
            raise EdgeDigitsError(f"cannot write {path}: {error.strerror}; choose another place") from error
        self._folder = folder

    def write(self, result: Result) -> None:
        """Record one result."""
        if self.failed or not (self._is_video or result.changed):
            return
        try:
            free = shutil.disk_usage(self._folder).free
            if free < RESERVE_BYTES:
                raise EdgeDigitsError(f"{self._path}: the disk is nearly full ({free >> 20} MB left); make room")
            picture = annotate(result.frame.image, result.reading)
            if self._is_video:
                self._write_frame(result, picture)
            else:
                write_image(self._path / f"{result.frame.index:08d}.jpg", picture)
        except (EdgeDigitsError, OSError) as error:
            self.failed = True
            self.close()
            report_error(f"{error}; recording has ended, reading goes on")

    def close(self) -> None:
        """Finish the video."""
        if self._writer is not None:
            self._writer.release()
            self._writer = None
            os.replace(self._partial, self._path)
        elif self._is_video:
            self._partial.unlink(missing_ok=True)

    def _write_frame(self, result: Result, picture: cv2.typing.MatLike) -> None:
        size = picture.shape[1], picture.shape[0]
        if self._writer is None:
            codec = cv2.VideoWriter.fourcc(*CODECS[self._path.suffix.lower()])
            self._writer = cv2.VideoWriter(str(self._partial), cv2.CAP_FFMPEG, codec, self._fps, size)
            self._size, self._start = size, result.frame.captured
            if not self._writer.isOpened():
                raise EdgeDigitsError(f"{self._path}: OpenCV cannot write this video; try a name that ends in .avi")
        if size != self._size:
            # A camera that came back in another mode.
            picture = cv2.resize(picture, self._size, interpolation=cv2.INTER_AREA)
        repeats = 1
        if self._live:
            due = round((result.frame.captured - self._start) * self._fps) + 1
            repeats = min(due - self._written, MOST_REPEATS)
            if repeats < due - self._written:
                self._start += (due - self._written - repeats) / self._fps
        for _ in range(repeats):
            self._writer.write(picture)
        self._written += max(repeats, 0)
