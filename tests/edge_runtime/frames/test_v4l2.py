"""No machine that runs these tests has a camera: a driver is played whose structures are those of linux/videodev2.h."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import v4l2
from edge_runtime.frames.v4l2 import Camera, Mode, camera_text, list_cameras, probe, problem_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Video4Linux is Linux's")

U8, U32 = ctypes.c_uint8, ctypes.c_uint32
CAPTURE, STREAMING, METADATA, IO_MC, DEVICE_CAPS = 0x1, 0x04000000, 0x00800000, 0x20000000, 0x80000000


class Capability(ctypes.Structure):
    _fields_ = (
        ("driver", ctypes.c_char * 16),
        ("card", ctypes.c_char * 32),
        ("bus_info", ctypes.c_char * 32),
        ("version", U32),
        ("capabilities", U32),
        ("device_caps", U32),
        ("reserved", U32 * 3),
    )


class FormatDescription(ctypes.Structure):
    _fields_ = (
        ("index", U32),
        ("type", U32),
        ("flags", U32),
        ("description", ctypes.c_char * 32),
        ("pixelformat", U32),
        ("mbus_code", U32),
        ("reserved", U32 * 3),
    )


class RequestBuffers(ctypes.Structure):
    _fields_ = (
        ("count", U32),
        ("type", U32),
        ("memory", U32),
        ("capabilities", U32),
        ("flags", U8),
        ("reserved", U8 * 3),
    )


class FrameSize(ctypes.Structure):
    _fields_ = (("index", U32), ("pixel_format", U32), ("type", U32), ("union", U32 * 6), ("reserved", U32 * 2))


class FrameInterval(ctypes.Structure):
    _fields_ = (
        ("index", U32),
        ("pixel_format", U32),
        ("width", U32),
        ("height", U32),
        ("type", U32),
        ("union", U32 * 6),
        ("reserved", U32 * 2),
    )


def request_code(number: int, structure: type[ctypes.Structure], *, writes: bool) -> int:
    """_IOR or _IOWR of linux/ioctl.h."""
    return (3 if writes else 2) << 30 | ctypes.sizeof(structure) << 16 | ord("V") << 8 | number


QUERYCAP = request_code(0, Capability, writes=False)
ENUM_FMT = request_code(2, FormatDescription, writes=True)
REQBUFS = request_code(8, RequestBuffers, writes=True)
ENUM_FRAMESIZES = request_code(74, FrameSize, writes=True)
ENUM_FRAMEINTERVALS = request_code(75, FrameInterval, writes=True)

YUYV, MJPG = int.from_bytes(b"YUYV", "little"), int.from_bytes(b"MJPG", "little")

Sizes = dict[int, list[tuple[int, list[int], list[tuple[int, list[int]]]]]]
"""Of each format its sizes: kind, the union's words, and its intervals, each with kind and words."""

WEBCAM: Sizes = {
    YUYV: [(1, [640, 480], [(1, [1, 30]), (1, [1, 15])]), (1, [1280, 720], [(1, [1, 10])])],
    MJPG: [(1, [1280, 720], [(1, [1001, 30000])])],
}


class Driver:
    """One node's driver."""

    def __init__(
        self,
        card: bytes,
        caps: int = CAPTURE | STREAMING,
        sizes: Sizes | None = None,
        *,
        driver: bytes = b"uvcvideo",
        fault: int | None = None,
        busy: bool = False,
    ) -> None:
        self.capability = Capability(driver, card, b"usb-0000:01:00.0-1", 0x60100, caps | CAPTURE | DEVICE_CAPS, caps)
        self.sizes = sizes or {}
        self.fault = fault
        self.busy = busy

    def ioctl(self, request: int, payload: bytearray) -> int:
        if self.fault is not None:
            raise OSError(self.fault, os.strerror(self.fault))
        if request == QUERYCAP:
            payload[:] = bytes(self.capability)
        elif request == REQBUFS:
            buffers = RequestBuffers.from_buffer_copy(payload)
            assert (buffers.count, buffers.type, buffers.memory) == (0, 1, 1)
            if self.busy:
                raise OSError(errno.EBUSY, "busy")
        elif request == ENUM_FMT:
            asked = FormatDescription.from_buffer_copy(payload)
            assert asked.type == 1
            asked.pixelformat = self._entry(list(self.sizes), asked.index)
            payload[:] = bytes(asked)
        elif request == ENUM_FRAMESIZES:
            size = FrameSize.from_buffer_copy(payload)
            size.type, words, _ = self._entry(self.sizes[size.pixel_format], size.index)
            size.union[: len(words)] = words
            payload[:] = bytes(size)
        elif request == ENUM_FRAMEINTERVALS:
            rate = FrameInterval.from_buffer_copy(payload)
            (intervals,) = (
                found
                for kind, words, found in self.sizes[rate.pixel_format]
                if [rate.width, rate.height] == (words[:2] if kind == 1 else [words[1], words[4]])
            )
            rate.type, words = self._entry(intervals, rate.index)
            rate.union[: len(words)] = words
            payload[:] = bytes(rate)
        else:
            raise AssertionError(hex(request))
        return 0

    @staticmethod
    def _entry(entries: list, index: int) -> tuple:
        if index >= len(entries):
            raise OSError(errno.EINVAL, "the end of the list")
        entry: tuple = entries[index]
        return entry


Plug = Callable[..., str]


@pytest.fixture
def plug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plug:
    """Plug a played device in: its number, the driver, and the name that sysfs has of it; returns its node."""
    dev, sysfs = tmp_path / "dev", tmp_path / "sysfs"
    dev.mkdir()
    stand_ins = iter(("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"))
    drivers: dict[int, Driver] = {}
    monkeypatch.setattr(v4l2, "DEV", dev)
    monkeypatch.setattr(v4l2, "SYSFS", sysfs)
    monkeypatch.setattr(
        v4l2.fcntl, "ioctl", lambda fd, request, payload: drivers[os.fstat(fd).st_rdev].ioctl(request, payload)
    )

    def plug_in(number: int, driver: Driver, *, name: str = "", index: int = 0) -> str:
        node = dev / f"video{number}"
        node.symlink_to(next(stand_ins))
        drivers[node.stat().st_rdev] = driver
        (sysfs / node.name).mkdir(parents=True)
        (sysfs / node.name / "name").write_text(f"{name}\n")
        (sysfs / node.name / "index").write_text(f"{index}\n")
        return str(node)

    return plug_in


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Devices may not be opened."""

    def refuse(path: str, flags: int) -> int:
        raise PermissionError(errno.EACCES, "Permission denied", path)

    monkeypatch.setattr(v4l2.os, "open", refuse)


def test_a_webcam_with_its_modes(plug: Plug) -> None:
    node = plug(0, Driver(b"HD Webcam", sizes=WEBCAM))
    assert list_cameras() == [
        Camera(
            node,
            "HD Webcam",
            "uvcvideo",
            "usb-0000:01:00.0-1",
            (
                Mode("YUYV", 640, 480, (30.0, 15.0)),
                Mode("YUYV", 1280, 720, (10.0,)),
                Mode("MJPG", 1280, 720, (29.97,)),
            ),
        )
    ]


def test_a_camera_that_takes_any_size_in_a_range(plug: Plug) -> None:
    ranges = {YUYV: [(3, [32, 2592, 2, 16, 1944, 2], [(3, [1, 90, 1, 1, 1, 1])])]}
    plug(0, Driver(b"mmal service", sizes=ranges))
    (camera,) = list_cameras()
    assert camera.modes == (Mode("YUYV", 2592, 1944, (90.0, 1.0), (32, 16)),)
    assert "YUYV: 32x16 to 2592x1944 at 90/1 fps" in camera_text(camera)


def test_what_gives_no_pictures_by_itself_is_not_listed(plug: Plug) -> None:
    plug(1, Driver(b"HD Webcam", caps=METADATA | STREAMING))
    plug(2, Driver(b"rp1-cfe", caps=CAPTURE | STREAMING | IO_MC))
    plug(14, Driver(b"bcm2835-isp", driver=b"bcm2835-isp"))
    plug(3, Driver(b"read() only", caps=CAPTURE))
    assert list_cameras() == []


def test_cameras_are_listed_by_number(plug: Plug) -> None:
    nodes = [plug(number, Driver(b"cam")) for number in (10, 2, 0)]
    assert [camera.node for camera in list_cameras()] == sorted(
        nodes, key=lambda node: int(node.rpartition("video")[2])
    )


@pytest.mark.usefixtures("forbidden")
def test_a_camera_without_permission_is_listed_with_the_reason(plug: Plug) -> None:
    node = plug(0, Driver(b"HD Webcam"), name="HD Webcam: HD Webcam")
    plug(1, Driver(b"HD Webcam"), name="HD Webcam: HD Webcam", index=1)  # Its metadata.
    (camera,) = list_cameras()
    assert (camera.node, camera.card) == (node, "HD Webcam: HD Webcam")
    assert camera.problem is not None
    assert "sudo usermod -aG video $USER" in camera.problem
    assert camera.problem in camera_text(camera)
    with pytest.raises(EdgeDigitsError, match=r"permission denied; .*sudo usermod -aG video"):
        probe(node)


def test_a_camera_that_does_not_answer_is_listed_with_the_reason(plug: Plug) -> None:
    plug(0, Driver(b"", fault=errno.ENODEV), name="HD Webcam")
    (camera,) = list_cameras()
    assert (camera.card, camera.problem) == ("HD Webcam", "unplugged or not answering; check the cable")


def test_the_text_for_a_person() -> None:
    modes = (Mode("YUYV", 640, 480, (30.0, 15.0)), Mode("YUYV", 320, 240, ()), Mode("MJPG", 1280, 720, (29.97,)))
    text = camera_text(Camera("/dev/video0", "HD Webcam", "uvcvideo", "usb-1", modes))
    assert text.splitlines() == [
        "/dev/video0: HD Webcam (uvcvideo, usb-1)",
        "  YUYV: 640x480 at 30/15 fps, 320x240",
        "  MJPG: 1280x720 at 29.97 fps",
    ]


def test_probe_tells_what_it_is(plug: Plug) -> None:
    node = plug(0, Driver(b"HD Webcam"))
    assert probe(node) == Camera(node, "HD Webcam", "uvcvideo", "usb-0000:01:00.0-1")


@pytest.mark.parametrize(
    ("driver", "reason"),
    [
        (Driver(b"cam", busy=True), "in use by .+; end that first .`fuser -v "),
        (Driver(b"cam", caps=METADATA | STREAMING), "cam is no capture device; see --list-cameras"),
        (Driver(b"", fault=errno.ENOTTY), "is no video device; see --list-cameras"),
        (Driver(b"", fault=errno.ENODEV), "unplugged or not answering; check the cable"),
        (Driver(b"", fault=errno.EIO), "Input/output error; unplug it"),
    ],
)
def test_probe_names_the_reason(plug: Plug, driver: Driver, reason: str) -> None:
    node = plug(0, driver)
    with pytest.raises(EdgeDigitsError, match=f"^{node}: {reason}"):
        probe(node)


def test_probe_names_who_uses_the_camera(plug: Plug, monkeypatch: pytest.MonkeyPatch) -> None:
    node = plug(0, Driver(b"cam", busy=True))
    this_process = os.getpid()
    monkeypatch.setattr(v4l2.os, "getpid", lambda: -1)  # So that it counts as another one.
    with open(node, "rb"), pytest.raises(EdgeDigitsError, match=rf"in use by .*\(process {this_process}\)"):
        probe(node)


def test_what_is_no_device(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="no such device; see --list-cameras"):
        probe(str(tmp_path / "video7"))
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(EdgeDigitsError, match="is no video device"):
        probe(str(file))


def test_a_device_of_another_kind() -> None:
    with pytest.raises(EdgeDigitsError, match="/dev/null: is no video device"):
        probe("/dev/null")  # Asked for real: the kernel itself refuses.


def test_a_device_that_was_open_is_gone_or_not(plug: Plug, tmp_path: Path) -> None:
    node = plug(0, Driver(b"cam"))
    assert problem_of(node) is None
    os.unlink(node)
    assert problem_of(node) == "unplugged or not answering; check the cable"
    assert problem_of(plug(1, Driver(b"cam", fault=errno.ENODEV))) == "unplugged or not answering; check the cable"


def test_every_device_is_closed_again(plug: Plug) -> None:
    plug(0, Driver(b"cam", sizes=WEBCAM))
    plug(1, Driver(b"cam", fault=errno.EIO))
    before = len(os.listdir("/proc/self/fd"))
    list_cameras()
    assert len(os.listdir("/proc/self/fd")) == before


def test_elsewhere_than_on_linux_there_are_none(plug: Plug, monkeypatch: pytest.MonkeyPatch) -> None:
    plug(0, Driver(b"cam"))
    monkeypatch.setattr(v4l2.sys, "platform", "darwin")
    assert list_cameras() == []
