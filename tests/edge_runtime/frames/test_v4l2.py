"""No machine that runs these tests has a camera: a driver is played whose structures are those of linux/videodev2.h."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames import v4l2
from edge_runtime.frames.v4l2 import Camera, Mode, camera_text, fourcc_text, list_cameras, probe, problem_of
from tests.edge_runtime.frames.v4l2_driver import (
    CAPTURE,
    ENUM_FMT,
    IO_MC,
    METADATA,
    MJPG,
    REQBUFS,
    STREAMING,
    WEBCAM,
    YUYV,
    Capability,
    Driver,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Video4Linux is Linux's")

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


def test_a_driver_without_an_end_is_cut_off_after_256_entries(plug: Plug) -> None:
    rates = [(1, [1, fps]) for fps in range(1, 400)]
    plug(0, Driver(b"cam", sizes={YUYV: [(1, [width, 480], rates if width == 1 else []) for width in range(1, 400)]}))
    plug(1, Driver(b"cam", sizes={number: [(1, [640, 480], [])] for number in range(1, 400)}))
    first, second = list_cameras()
    assert [mode.width for mode in first.modes] == list(range(1, 257))
    assert first.modes[0].fps == tuple(range(256, 0, -1))
    assert len(second.modes) == 256


def test_rates_of_nothing_and_ranges_that_go_on_are_left_out(plug: Plug) -> None:
    still = [(1, [0, 30]), (1, [2, 15])]
    ranges = (3, [32, 640, 2, 16, 480, 2], [(2, [1, 60, 1, 2, 0, 0]), (1, [1, 5])])
    plug(0, Driver(b"cam", sizes={YUYV: [(1, [8, 6], still)], MJPG: [ranges, (1, [8, 6], [])]}))
    (camera,) = list_cameras()
    assert camera.modes == (Mode("YUYV", 8, 6, (7.5,)), Mode("MJPG", 640, 480, (60.0, 2.0), (32, 16)))


@pytest.mark.parametrize(("number", "problem"), [(errno.ENOTTY, None), (errno.EIO, "Input/output error; unplug it")])
def test_a_driver_that_lists_no_formats(plug: Plug, number: int, problem: str | None) -> None:
    class Silent(Driver):
        def ioctl(self, request: int, payload: bytearray) -> int:
            if request == ENUM_FMT:
                raise OSError(number, os.strerror(number))
            return super().ioctl(request, payload)

    plug(0, Silent(b"cam"), name="sysfs knows")
    (camera,) = list_cameras()
    assert camera.modes == ()
    if problem is None:
        assert (camera.card, camera.problem) == ("cam", None)
    else:
        assert camera.card == "sysfs knows"
        assert str(camera.problem).startswith(problem)


@pytest.mark.parametrize(("number", "gone"), [(errno.ENODEV, True), (errno.EINVAL, False), (errno.ENOTTY, False)])
def test_a_device_that_frees_no_buffers_is_a_camera_unless_it_is_gone(plug: Plug, number: int, gone: bool) -> None:
    class Bufferless(Driver):
        def ioctl(self, request: int, payload: bytearray) -> int:
            if request == REQBUFS:
                raise OSError(number, os.strerror(number))
            return super().ioctl(request, payload)

    node = plug(0, Bufferless(b"cam"))
    if gone:
        with pytest.raises(EdgeDigitsError, match=f"^{node}: unplugged or not answering; check the cable$"):
            probe(node)
    else:
        assert probe(node).card == "cam"


@pytest.mark.parametrize("caps", [CAPTURE, STREAMING, IO_MC])
def test_probe_wants_pictures_that_are_streamed(plug: Plug, caps: int) -> None:
    node = plug(0, Driver(b"cam", caps=caps))
    with pytest.raises(EdgeDigitsError, match="cam is no capture device"):
        probe(node)


def test_an_old_driver_tells_what_the_whole_device_can_do(plug: Plug) -> None:
    old = Driver(b"cam")
    old.capability = Capability(b"old", b"cam", b"usb-1", 0x20600, CAPTURE | STREAMING, 0)
    assert probe(plug(0, old)) == Camera(str(v4l2.DEV / "video0"), "cam", "old", "usb-1")


@pytest.mark.usefixtures("forbidden")
def test_a_device_that_sysfs_does_not_know_is_listed_as_unknown(plug: Plug) -> None:
    plug(0, Driver(b"cam"))
    for name in ("name", "index"):
        (v4l2.SYSFS / "video0" / name).unlink()
    (camera,) = list_cameras()
    assert camera.card == "unknown"


def test_a_camera_that_does_not_answer_and_that_sysfs_does_not_know(plug: Plug) -> None:
    plug(0, Driver(b"", fault=errno.ENODEV))
    (camera,) = list_cameras()
    assert (camera.card, camera.driver, camera.bus) == ("unknown", "", "")


def test_only_video_and_a_number_is_a_camera(plug: Plug) -> None:
    plug(0, Driver(b"cam"))
    for name in ("video", "video1x", "video-codec"):
        (v4l2.DEV / name).touch()
    assert [camera.card for camera in list_cameras()] == ["cam"]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EBUSY, "in use by "),
        (errno.ENODEV, "unplugged or not answering; check the cable$"),
        (errno.ENXIO, "unplugged or not answering; check the cable$"),
        (errno.EIO, "Input/output error; unplug it and plug it in again$"),
    ],
)
def test_a_device_that_does_not_open(plug: Plug, number: int, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    node = plug(0, Driver(b"cam"))

    def refuse(path: str, flags: int) -> int:
        assert flags == os.O_RDWR | os.O_NONBLOCK
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(v4l2.os, "open", refuse)
        with pytest.raises(EdgeDigitsError, match=f"^{node}: {reason}"):
            probe(node)


def test_this_process_is_not_told_as_the_one_that_uses_it(plug: Plug) -> None:
    for number in range(3):
        node = plug(number, Driver(b"cam", busy=True))  # The last is /dev/full, which nobody has open.
    with open(node, "rb"), pytest.raises(EdgeDigitsError, match="in use by another program; end that first"):
        probe(node)


@pytest.mark.parametrize(
    ("camera", "line"),
    [
        (Camera("/dev/video0", "cam"), "/dev/video0: cam"),
        (Camera("/dev/video0", "cam", "uvc"), "/dev/video0: cam (uvc)"),
        (Camera("/dev/video0", "cam", "uvc", "usb-1"), "/dev/video0: cam (uvc, usb-1)"),
        (Camera("/dev/video0", "cam", problem="is gone"), "/dev/video0: cam\n  is gone"),
    ],
)
def test_what_is_not_known_is_left_out_of_the_text(camera: Camera, line: str) -> None:
    assert camera_text(camera) == line


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (0, ""),
        (-1, ""),
        (1, ""),
        (ord("A"), "A"),
        (YUYV, "YUYV"),
        (int.from_bytes(b"Y16 ", "little"), "Y16"),
        (int.from_bytes(b"Y16 ", "little") | 1 << 31, "Y16-BE"),
        (int.from_bytes(b"~~~~", "little"), "~~~~"),
    ],
)
def test_four_characters(code: int, text: str) -> None:
    assert fourcc_text(code) == text


@pytest.mark.parametrize("value", [Mode("YUYV", 640, 480), Camera("/dev/video0", "cam")])
def test_what_was_found_is_not_changed_afterwards(value: Mode | Camera) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, None)
