"""The Raspberry Pi's own cameras, on the ribbon cable, through picamera2: OpenCV cannot read them."""

from __future__ import annotations

import concurrent.futures
import importlib
import os
import time
from typing import Any

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings
from edge_runtime.frames.reconnect import LiveSource
from edge_runtime.frames.videoio import Captured, CaptureLostError, Stop

DEFAULT_RESOLUTION = (640, 480)


def open_picamera(settings: CaptureSettings) -> LiveSource:
    """Open the first camera that picamera2 knows.

    Raises `EdgeDigitsError` where picamera2 or a camera is missing, or another program has it.
    """
    settings.refuse_for("picamera", has=("resolution", "fps"))
    return LiveSource(
        "picamera",
        "camera",
        lambda stop: PicameraCapture(settings),
        settings,
        without_frames="check the ribbon cable at both ends, with the power off",
    )


class PicameraCapture:
    """An open camera of picamera2.

    Args:
        settings: resolution and fps are asked of it; it is not turned, `orient` does that.
    """

    def __init__(self, settings: CaptureSettings) -> None:
        os.environ.setdefault("LIBCAMERA_LOG_LEVELS", "*:ERROR")  # It tells of every step otherwise.
        Picamera2 = _picamera2_class()  # noqa: N806 - a class.
        if not Picamera2.global_camera_info():
            raise EdgeDigitsError(
                "picamera: no camera on the ribbon cable; check it with `rpicam-hello --list-cameras`, for a webcam "
                "give `-i 0`"
            )
        try:
            self._camera = Picamera2()
        except (RuntimeError, IndexError) as error:
            raise EdgeDigitsError(
                f"picamera: the camera cannot be opened ({error}); end other programs that use it"
            ) from error
        try:
            # "RGB888" names the bytes of a little-endian word: in memory they lie as B, G, R, as OpenCV has them.
            configuration = self._camera.create_video_configuration(
                main={"size": settings.resolution or DEFAULT_RESOLUTION, "format": "RGB888"},
                controls={"FrameRate": settings.fps} if settings.fps is not None else {},
            )
            self._camera.configure(configuration)
            self._camera.start()
            main = self._camera.camera_configuration()["main"]
            self._found: dict[str, Any] = {
                "source": "picamera",
                "card": str(self._camera.camera_properties.get("Model", "")),
                "driver": "picamera2",
                "obtained": {"resolution": list(main["size"]), "fps": settings.fps, "format": str(main["format"])},
            }
        except RuntimeError as error:
            self._camera.close()
            raise EdgeDigitsError(
                f"picamera: the camera does not take these settings ({error}); try another --resolution"
            ) from error
        self._timeout_s = settings.timeout_s

    def read(self, stop: Stop) -> Captured:
        """The next frame. Raises `CaptureLostError` where none comes in time."""
        if stop.is_set():
            raise CaptureLostError("closed")
        job = self._camera.capture_array("main", wait=False)
        try:
            image = self._camera.wait(job, timeout=self._timeout_s)
        except (TimeoutError, concurrent.futures.TimeoutError) as error:
            raise CaptureLostError(f"no frame for {self._timeout_s:g} s") from error
        return Captured(image, time.monotonic(), time.time())

    def describe(self) -> dict[str, Any]:
        """The camera's model, and what was configured: resolution, fps (None: its own), format."""
        return self._found

    def close(self) -> None:
        """Stop the camera and let go of it."""
        self._camera.close()


def _picamera2_class() -> Any:
    try:
        return importlib.import_module("picamera2").Picamera2
    except ImportError as error:
        raise EdgeDigitsError(
            f"picamera: picamera2 cannot be imported ({error}); install it with `sudo apt install python3-picamera2`, "
            "and make the virtual environment with `python3 -m venv --system-site-packages`"
        ) from error
    except ValueError as error:  # "numpy.dtype size changed": a part of it was compiled for another NumPy.
        raise EdgeDigitsError(
            f"picamera: picamera2 does not fit the installed NumPy ({error}); install the system's, with "
            "`python -m pip install 'numpy<2'` on Raspberry Pi OS Bookworm"
        ) from error
