"""Cameras through a played `cv2.VideoCapture`; the real driver's turn comes on the emulated Raspberry Pi."""

from __future__ import annotations

import itertools
import threading
from typing import Any

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import camera, v4l2
from edge_runtime.frames.camera import CameraCapture, open_camera
from edge_runtime.frames.frame import CaptureSettings
from edge_runtime.frames.v4l2 import Camera
from edge_runtime.frames.videoio import CaptureLostError

IMAGE = np.full((480, 640, 3), 7, np.uint8)
NODE = "/dev/video0"


class FakeVideoCapture:
    """Plays what each grab gives: True a frame, "damaged" one that cannot be decoded, False none."""

    def __init__(self, *grabs: bool | str) -> None:
        self.grabs = list(grabs)
        self.calls: list[tuple[int, float]] = []
        self.values = {
            cv2.CAP_PROP_FRAME_WIDTH: 640.0,
            cv2.CAP_PROP_FRAME_HEIGHT: 480.0,
            cv2.CAP_PROP_FPS: 30.0,
            cv2.CAP_PROP_FOURCC: float(cv2.VideoWriter.fourcc(*"YUYV")),
        }
        self.released = False

    def set(self, name: int, value: float) -> bool:
        self.calls.append((name, value))
        return True

    def get(self, name: int) -> float:
        return self.values[name]

    def grab(self) -> bool:
        assert not self.released
        self.grabbed = self.grabs.pop(0) if self.grabs else False
        return bool(self.grabbed)

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        return (True, IMAGE) if self.grabbed is True else (False, None)

    def release(self) -> None:
        self.released = True


class Machine:
    """The cameras that are plugged in, and what opening one gives."""

    def __init__(self) -> None:
        self.cameras: dict[str, str] = {NODE: "HD Webcam"}
        self.captures: dict[str, list[FakeVideoCapture | None]] = {}
        self.opened: list[tuple[Any, int]] = []

    def probe(self, node: str) -> Camera:
        if node not in self.cameras:
            raise EdgeDigitsError(f"{node}: no such device")
        return Camera(node, self.cameras[node], "uvcvideo")

    def problem_of(self, node: str) -> str | None:
        return None if node in self.cameras else "unplugged"

    def list_cameras(self) -> list[Camera]:
        return [Camera(node, card) for node, card in self.cameras.items()]

    def open_video(self, target: str | int, backend: int) -> FakeVideoCapture | None:
        self.opened.append((target, backend))
        return self.captures[str(target)].pop(0)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    played = Machine()
    for name in ("probe", "problem_of", "list_cameras"):
        monkeypatch.setattr(v4l2, name, getattr(played, name))
    monkeypatch.setattr(camera, "open_video", played.open_video)
    monkeypatch.setattr(camera.sys, "platform", "linux")
    monkeypatch.setattr("edge_runtime.frames.reconnect.FIRST_WAIT_S", 0.0)
    return played


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock on which half a second passes between two looks."""
    seconds = itertools.count(100.0, 0.5)
    monkeypatch.setattr(camera.time, "monotonic", lambda: next(seconds))


def test_format_is_asked_before_size_before_rate_and_both_are_told(machine: Machine) -> None:
    capture = FakeVideoCapture(True, True)
    machine.captures[NODE] = [capture]
    with open_camera(NODE, CaptureSettings(resolution=(1280, 720), fps=60, mjpg=True)) as source:
        assert [name for name, _ in capture.calls] == [
            cv2.CAP_PROP_FOURCC,
            cv2.CAP_PROP_FRAME_WIDTH,
            cv2.CAP_PROP_FRAME_HEIGHT,
            cv2.CAP_PROP_FPS,
            cv2.CAP_PROP_BUFFERSIZE,
        ]
        assert machine.opened == [(NODE, cv2.CAP_V4L2)]
        assert source.describe() == {
            "source": NODE,
            "card": "HD Webcam",
            "driver": "uvcvideo",
            "requested": {"resolution": [1280, 720], "fps": 60, "format": "MJPG"},
            "obtained": {"resolution": [640, 480], "fps": 30.0, "format": "YUYV"},
        }
        frame = next(source.frames())
        assert frame.image.shape == (480, 640, 3)
        assert frame.source == NODE
        assert source.live
    assert capture.released


def test_nothing_is_asked_that_was_not_asked_for(machine: Machine) -> None:
    capture = FakeVideoCapture(True)
    machine.captures[NODE] = [capture]
    open_camera(NODE, CaptureSettings()).close()
    assert [name for name, _ in capture.calls] == [cv2.CAP_PROP_BUFFERSIZE]


def test_the_reason_comes_before_opencv_is_asked(machine: Machine) -> None:
    with pytest.raises(EdgeDigitsError, match="/dev/video5: no such device"):
        open_camera("/dev/video5", CaptureSettings())
    assert machine.opened == []


def test_a_camera_that_only_opencv_refuses(machine: Machine) -> None:
    machine.captures[NODE] = [None]
    with pytest.raises(EdgeDigitsError, match="/dev/video0: the camera cannot be opened; see --list-cameras"):
        open_camera(NODE, CaptureSettings())


@pytest.mark.usefixtures("ticking")
def test_a_camera_that_opens_but_gives_no_frames(machine: Machine) -> None:
    capture = FakeVideoCapture()
    machine.captures[NODE] = [capture]
    with pytest.raises(EdgeDigitsError, match=r"opens but gives no frames \(no frame for 3 s\); .*picamera"):
        open_camera(NODE, CaptureSettings(timeout_s=3))
    assert capture.released


def test_a_damaged_frame_and_a_failed_grab_are_no_loss(machine: Machine) -> None:
    machine.captures[NODE] = [FakeVideoCapture("damaged", False, True)]
    read = CameraCapture(NODE, CaptureSettings()).read(threading.Event())
    assert np.array_equal(read.image, IMAGE)


def test_an_unplugged_camera_is_lost_at_once(machine: Machine) -> None:
    machine.captures[NODE] = [FakeVideoCapture()]
    capture = CameraCapture(NODE, CaptureSettings(timeout_s=1000))
    del machine.cameras[NODE]
    with pytest.raises(CaptureLostError, match="unplugged"):
        capture.read(threading.Event())


def test_a_read_gives_up_when_it_is_told_to(machine: Machine) -> None:
    machine.captures[NODE] = [FakeVideoCapture()]
    stop = threading.Event()
    stop.set()
    with pytest.raises(CaptureLostError, match="closed"):
        CameraCapture(NODE, CaptureSettings(timeout_s=1000)).read(stop)


def test_a_fault_of_opencv_is_a_lost_camera(machine: Machine) -> None:
    class Broken(FakeVideoCapture):
        def grab(self) -> bool:
            raise cv2.error("assertion failed")

    machine.captures[NODE] = [Broken()]
    with pytest.raises(CaptureLostError, match="OpenCV"):
        CameraCapture(NODE, CaptureSettings()).read(threading.Event())


def test_a_camera_plugged_in_again_elsewhere_is_found_by_its_name(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not the camera of the same make that was there before, nor one of another make."""
    machine.cameras["/dev/video1"] = "HD Webcam"

    class Unplugged(FakeVideoCapture):
        def grab(self) -> bool:
            if not self.grabs:
                del machine.cameras[NODE]
                machine.cameras.update({"/dev/video2": "Other", "/dev/video3": "HD Webcam"})
            return super().grab()

    machine.captures = {NODE: [Unplugged(True, True)], "/dev/video3": [FakeVideoCapture(True, True)]}
    with open_camera(NODE, CaptureSettings()) as source:
        frames = source.frames()
        taken = [next(frames) for _ in range(4)]
        assert source.describe()["source"] == NODE
    assert [frame.index for frame in taken] == [0, 1, 2, 3]
    assert {frame.source for frame in taken} == {NODE}
    lost, back = capsys.readouterr().err.splitlines()
    assert lost == f"{NODE}: camera lost (unplugged), reconnecting"
    assert back == f"{NODE}: camera is back after 0 s, at /dev/video3"


def test_elsewhere_than_on_linux_opencv_chooses_the_backend(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera.sys, "platform", "darwin")
    machine.captures["1"] = [FakeVideoCapture(True)]
    with open_camera(1, CaptureSettings()) as source:
        assert source.describe()["source"] == "camera 1"
    assert machine.opened == [(1, cv2.CAP_ANY)]
