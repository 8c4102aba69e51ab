"""Webcams through OpenCV, and the errors that OpenCV does not tell apart."""

from __future__ import annotations

import sys
import time
from typing import Any

import cv2

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import v4l2
from edge_runtime.frames.frame import OF_A_CAMERA, CaptureSettings
from edge_runtime.frames.reconnect import LiveSource
from edge_runtime.frames.videoio import Captured, CaptureLostError, Stop, obtained, open_video

WITHOUT_FRAMES = (
    "unplug it and plug it in again, try a smaller --resolution or --mjpg, and check the power supply; "
    "a camera on the ribbon cable needs `-i picamera`"
)
BUFFERS = 2
"""Of the driver: one to be filled while the frame of the other is decoded. With a single one every second frame of a
webcam would be lost; more would hold older frames back."""

RETRY_S = 0.01


def open_camera(target: str | int, settings: CaptureSettings) -> LiveSource:
    """Open a camera: a V4L2 node such as /dev/video0, or elsewhere than on Linux OpenCV's index.

    When it is plugged in again as another node, as webcams often are, it is found there by its name.

    Raises `EdgeDigitsError` with the reason where it cannot be used, `UnsupportedSettingError` for a setting that a
    camera lacks.
    """
    settings.refuse_for("a camera", has=OF_A_CAMERA)
    if isinstance(target, int):
        return LiveSource(
            f"camera {target}",
            "camera",
            lambda stop: CameraCapture(target, settings),
            settings,
            without_frames=WITHOUT_FRAMES,
        )
    card = v4l2.probe(target).card
    # A second camera of the same make is not the one that was lost.
    others = {camera.node for camera in v4l2.list_cameras() if camera.card == card and camera.node != target}

    def reopen(stop: Stop) -> CameraCapture:
        try:
            return CameraCapture(target, settings)
        except EdgeDigitsError:
            for camera in v4l2.list_cameras():
                if camera.card == card and camera.node != target and camera.node not in others:
                    return CameraCapture(camera.node, settings)
            raise

    return LiveSource(target, "camera", reopen, settings, without_frames=WITHOUT_FRAMES)


class CameraCapture:
    """An open camera.

    Args:
        target: a V4L2 node, or OpenCV's index where there is no V4L2.
        settings: resolution, fps and mjpg are asked of the camera, which gives what it can; `describe` tells.
    """

    def __init__(self, target: str | int, settings: CaptureSettings) -> None:
        self._node = target if isinstance(target, str) else None
        self._found: dict[str, Any] = {"source": str(target)}
        if self._node is not None:
            camera = v4l2.probe(self._node)
            self._found.update(card=camera.card, driver=camera.driver)
        capture = open_video(target, cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY)
        if capture is None:
            raise EdgeDigitsError(
                f"{target}: the camera cannot be opened; see --list-cameras whether it offers YUYV or MJPG, and check "
                "that no other program uses it"
            )
        # The format before the size before the rate: each limits what the next can be.
        if settings.mjpg:
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        if settings.resolution is not None:
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, settings.resolution[0])
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.resolution[1])
        if settings.fps is not None:
            capture.set(cv2.CAP_PROP_FPS, settings.fps)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, BUFFERS)
        self._capture = capture
        self._timeout_s = settings.timeout_s
        self._found["obtained"] = obtained(capture)

    def read(self, stop: Stop) -> Captured:
        """The next frame. Raises `CaptureLostError` where the device is gone or gives no frame in time."""
        deadline = time.monotonic() + self._timeout_s
        while not stop.is_set():
            try:
                grabbed = self._capture.grab()
                captured, timestamp = time.monotonic(), time.time()
                # A webcam's JPEG may come damaged; then the next frame is waited for.
                decoded, image = self._capture.retrieve() if grabbed else (False, None)
            except cv2.error as error:
                raise CaptureLostError(f"OpenCV: {' '.join(str(error.err).split())}") from error
            if decoded and image is not None:
                return Captured(image, captured, timestamp)
            gone = v4l2.problem_of(self._node) if self._node is not None and not grabbed else None
            if gone is not None:
                raise CaptureLostError(gone)
            if time.monotonic() >= deadline:
                raise CaptureLostError(f"no frame for {self._timeout_s:g} s")
            stop.wait(RETRY_S)
        raise CaptureLostError("closed")

    def describe(self) -> dict[str, Any]:
        """Node, card and driver, and what the camera gives: resolution, fps, format."""
        return self._found

    def close(self) -> None:
        """Let go of the device."""
        self._capture.release()
