"""From what the user names, a camera, a file, a folder, a URL, to the source that gives its frames."""

from __future__ import annotations

import glob
import os
import sys
from pathlib import Path

import cv2

from edge_runtime.errors import EdgeDigitsError, printable
from edge_runtime.frames.camera import open_camera
from edge_runtime.frames.frame import CaptureSettings, Source
from edge_runtime.frames.heic import is_heic
from edge_runtime.frames.image_files import ImageFiles
from edge_runtime.frames.images import HEADER_BYTES, IMAGE_SUFFIXES, list_images, unread_kind
from edge_runtime.frames.picamera import open_picamera
from edge_runtime.frames.stream import is_url, open_stream
from edge_runtime.frames.v4l2 import list_cameras
from edge_runtime.frames.video import VideoFile

STDIN = frozenset({"-", "/dev/stdin"})

MOST_SHOWN = 80
"""Of what cannot be a path an error shows so much."""


def open_source(spec: str | None, settings: CaptureSettings | None = None) -> Source:
    """Open what the user named.

    Args:
        spec: None or "auto" (the first camera that gives a frame), a camera's number, a device such as /dev/video0,
            "picamera", a URL (rtsp://, http://), a video, an image, a folder of images, a pattern ("photos/*.jpg"), or
            "-", an image or JPEG pictures on stdin.
        settings: what is asked of it; None for nothing.

    Raises `EdgeDigitsError` with the reason where it cannot be opened, `UnsupportedSettingError` where it cannot have
    a setting.
    """
    asked = settings or CaptureSettings()
    if spec is None or spec == "auto":
        return _first_camera(asked)
    if not spec:
        # An unset variable of a script; as a path it would be the working folder.
        raise EdgeDigitsError("-i is empty; give a camera, stream, video, image or folder, or leave it out")
    if spec in STDIN:
        from edge_runtime.frames.stdin import open_stdin

        return open_stdin(spec, asked)
    if spec == "picamera":
        return open_picamera(asked)
    if is_url(spec):
        return open_stream(spec, asked)
    if spec.isascii() and spec.isdecimal():
        return open_camera(f"/dev/video{int(spec)}" if sys.platform == "linux" else int(spec), asked)
    path = Path(spec)
    try:
        os.lstat(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL byte.
        if not isinstance(error, FileNotFoundError | NotADirectoryError | PermissionError):
            shown = printable(spec if len(spec) <= MOST_SHOWN else f"{spec[:MOST_SHOWN]}...")
            why = getattr(error, "strerror", None) or error
            raise EdgeDigitsError(f"{shown}: cannot be read: {why}; check the path given with -i") from error
    if sys.platform == "linux" and (spec.startswith("/dev/") or path.is_char_device()):
        return open_camera(spec, asked)
    if glob.has_magic(spec) and not path.exists():
        return _open_matches(spec, asked)
    if path.is_dir() or not path.exists() or _is_image(path):
        return ImageFiles(list_images(path), asked, spec)
    return VideoFile(path, asked)


def _is_image(file: Path) -> bool:
    # What is empty, no file, or may not be read is read_image's to explain.
    return (
        file.suffix.lower() in IMAGE_SUFFIXES
        or not file.is_file()
        or file.stat().st_size == 0
        or not os.access(file, os.R_OK)
        or cv2.haveImageReader(str(file))
        # Not a video of one frame, which FFmpeg takes it for.
        or is_heic(_header(file))
        or bool(unread_kind(_header(file)))
    )


def _header(file: Path) -> bytes:
    with file.open("rb") as content:
        return content.read(HEADER_BYTES)


def _open_matches(pattern: str, settings: CaptureSettings) -> Source:
    # By where they truly are: below a link that leads back up, ** finds each file again and again.
    once = {os.path.realpath(name): Path(name) for name in sorted(glob.glob(pattern, recursive=True), reverse=True)}
    found = sorted(once.values())
    images = [file for file in found if file.suffix.lower() in IMAGE_SUFFIXES and file.is_file()]
    if images:
        return ImageFiles(images, settings, pattern)
    if not found:
        raise EdgeDigitsError(f"{pattern}: no such file or folder; check the pattern given with -i")
    if len(found) > 1:
        raise EdgeDigitsError(f"{pattern}: no images match; give a single video or folder, {found[0]} for one")
    return open_source(str(found[0]), settings)


def _first_camera(settings: CaptureSettings) -> Source:
    if sys.platform != "linux":
        return open_camera(0, settings)
    # A webcam was plugged in on purpose; other nodes may belong to parts of the board.
    cameras = sorted(list_cameras(), key=lambda camera: not camera.bus.startswith("usb-"))
    reasons = []
    for camera in cameras:
        try:
            return open_camera(camera.node, settings)
        except EdgeDigitsError as error:
            reasons.append(str(error))
    if reasons:
        raise EdgeDigitsError("no camera can be used: " + " | ".join(reasons))
    raise EdgeDigitsError(
        "no camera found; check the cable and `python -m edge_runtime --list-cameras`, for one on the ribbon cable "
        "give `-i picamera`, for pictures `-i IMAGE|FOLDER|VIDEO`"
    )
