"""picamera2 itself is only on a Raspberry Pi; here a stand-in with the calls of its version 0.3.31."""

from __future__ import annotations

import sys
import types
from typing import Any, ClassVar

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings, UnsupportedSettingError
from edge_runtime.frames.picamera import open_picamera


class FakePicamera2:
    cameras: ClassVar[list[dict[str, Any]]] = [{"Model": "imx708", "Num": 0}]
    error: Exception | None = None
    frames = 3
    opened: ClassVar[list[FakePicamera2]] = []
    camera_properties: ClassVar[dict[str, str]] = {"Model": "imx708"}

    @classmethod
    def global_camera_info(cls) -> list[dict[str, Any]]:
        return cls.cameras

    def __init__(self) -> None:
        if self.error is not None:
            raise self.error
        self.closed = False
        self.opened.append(self)

    def create_video_configuration(self, main: dict[str, Any], controls: dict[str, Any]) -> dict[str, Any]:
        return {"main": main, "controls": controls}

    def configure(self, configuration: dict[str, Any]) -> None:
        self.configuration = configuration

    def camera_configuration(self) -> dict[str, Any]:
        return self.configuration

    def start(self) -> None:
        self.started = True

    def capture_array(self, name: str, wait: bool) -> str:
        assert (name, wait, self.started) == ("main", False, True)
        return "job"

    def wait(self, job: str, timeout: float) -> np.ndarray:
        assert job == "job"
        type(self).frames -= 1
        if self.frames < 0:
            raise TimeoutError
        width, height = self.configuration["main"]["size"]
        return np.full((height, width, 3), (1, 2, 3), np.uint8)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def picamera2(monkeypatch: pytest.MonkeyPatch) -> type[FakePicamera2]:
    fake = type("Fake", (FakePicamera2,), {"opened": []})
    module = types.ModuleType("picamera2")
    module.Picamera2 = fake  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "picamera2", module)
    return fake


def test_frames_come_as_they_lie_in_memory(picamera2: type[FakePicamera2]) -> None:
    with open_picamera(CaptureSettings(resolution=(64, 32), fps=20, rotate=90)) as source:
        frame = next(source.frames())
        assert frame.image.shape == (64, 32, 3)
        assert frame.image[0, 0].tolist() == [1, 2, 3]
        assert source.describe() == {
            "source": "picamera",
            "card": "imx708",
            "driver": "picamera2",
            "requested": {"resolution": [64, 32], "fps": 20},
            "obtained": {"resolution": [64, 32], "fps": 20, "format": "RGB888"},
        }
        assert picamera2.opened[0].configuration["controls"] == {"FrameRate": 20}
    assert picamera2.opened[0].closed


def test_without_picamera2_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "picamera2", None)
    with pytest.raises(EdgeDigitsError, match=r"sudo apt install python3-picamera2.*--system-site-packages"):
        open_picamera(CaptureSettings())


def test_without_a_camera_busy_or_without_frames(picamera2: type[FakePicamera2]) -> None:
    picamera2.frames = 0
    with pytest.raises(EdgeDigitsError, match="opens but gives no frames"):
        open_picamera(CaptureSettings())
    assert picamera2.opened[0].closed
    picamera2.error = RuntimeError("Failed to acquire camera")
    with pytest.raises(EdgeDigitsError, match=r"cannot be opened \(Failed to acquire camera\)"):
        open_picamera(CaptureSettings())
    picamera2.cameras = []
    with pytest.raises(EdgeDigitsError, match="no camera on the ribbon cable"):
        open_picamera(CaptureSettings())


def test_it_has_no_mjpg(picamera2: type[FakePicamera2]) -> None:
    with pytest.raises(UnsupportedSettingError, match="--mjpg: picamera"):
        open_picamera(CaptureSettings(mjpg=True))
