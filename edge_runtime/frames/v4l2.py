"""Video4Linux cameras: which there are, what they can do, and why one cannot be used.

The ioctls and structures are those of linux/videodev2.h. All their fields are bytes and 32-bit words, so that they lie
the same in memory on 64- and 32-bit machines.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError

if sys.platform == "linux":
    import fcntl

DEV = Path("/dev")
SYSFS = Path("/sys/class/video4linux")

_QUERYCAP = 0x80685600
_ENUM_FMT = 0xC0405602
_REQBUFS = 0xC0145608
_ENUM_FRAMESIZES = 0xC02C564A
_ENUM_FRAMEINTERVALS = 0xC034564B

_CAPABILITY = struct.Struct("=16s32s32s3I12x")  # driver, card, bus_info, version, capabilities, device_caps
_FMTDESC = struct.Struct("=3I32s5I")  # index, type, flags, description, pixelformat, mbus_code, reserved
_REQUESTBUFFERS = struct.Struct("=5I")  # count, type, memory, capabilities, flags
_FRMSIZEENUM = struct.Struct("=11I")  # index, pixel_format, type, 6 of the union, reserved
_FRMIVALENUM = struct.Struct("=13I")  # index, pixel_format, width, height, type, 6 of the union, reserved

_BUF_TYPE_VIDEO_CAPTURE = 1
_MEMORY_MMAP = 1
_DISCRETE = 1  # The value of both V4L2_FRMSIZE_TYPE_DISCRETE and V4L2_FRMIVAL_TYPE_DISCRETE.

_CAP_VIDEO_CAPTURE = 0x00000001
_CAP_STREAMING = 0x04000000
_CAP_IO_MC = 0x20000000
_CAP_DEVICE_CAPS = 0x80000000

_PIPELINE_DRIVERS = frozenset({"bcm2835-isp"})
"""Of the Raspberry Pi's image processor: parts of a pipeline whose nodes do not say so by V4L2_CAP_IO_MC."""

MOST_ENTRIES = 256
"""Where a broken driver's enumeration is cut off."""


@dataclass(frozen=True)
class Mode:
    """One picture format and size of a camera.

    Args:
        format: its four characters, such as YUYV or MJPG.
        width, height: in pixels; the largest where the camera takes any size in a range.
        fps: frames a second that it offers, fastest first; the fastest and the slowest where it takes any between.
        smallest: width and height of the smallest size in the range, None for a fixed size.
    """

    format: str
    width: int
    height: int
    fps: tuple[float, ...] = ()
    smallest: tuple[int, int] | None = None


@dataclass(frozen=True)
class Camera:
    """One video device.

    Args:
        node: such as /dev/video0.
        card: the name that its maker gave it.
        driver, bus: the kernel driver, and where it is plugged in (usb-0000:01:00.0-1.2); empty where not known.
        modes: what it offers.
        problem: why it cannot be used, with what to do; None for a camera that can be opened.
    """

    node: str
    card: str
    driver: str = ""
    bus: str = ""
    modes: tuple[Mode, ...] = ()
    problem: str | None = None


def list_cameras() -> list[Camera]:
    """The V4L2 devices that capture pictures, by number; those that may not be opened with the reason.

    Not listed: what else has a /dev/videoN, that is outputs, codecs, metadata, and parts of a camera pipeline that
    only libcamera can set up (use `picamera` there). Empty where there is no Video4Linux, as on macOS and Windows.
    """
    if sys.platform != "linux":
        return []
    numbers = [int(found[1]) for path in DEV.glob("video*") if (found := re.fullmatch(r"video(\d+)", path.name))]
    cameras = (_camera(number) for number in sorted(numbers))
    return [camera for camera in cameras if camera is not None]


def camera_text(camera: Camera) -> str:
    """A camera for a person: a line with its name, then a line for each format with its sizes and frame rates."""
    place = f", {camera.bus}" if camera.bus else ""
    driver = f" ({camera.driver}{place})" if camera.driver else ""
    lines = [f"{camera.node}: {camera.card}{driver}"]
    if camera.problem is not None:
        lines.append(f"  {camera.problem}")
    formats: dict[str, list[str]] = {}
    for mode in camera.modes:
        size = f"{mode.width}x{mode.height}"
        if mode.smallest is not None:
            size = f"{mode.smallest[0]}x{mode.smallest[1]} to {size}"
        rates = "/".join(f"{fps:g}" for fps in mode.fps)
        formats.setdefault(mode.format, []).append(f"{size} at {rates} fps" if rates else size)
    lines += [f"  {name}: {', '.join(sizes)}" for name, sizes in formats.items()]
    return "\n".join(lines)


def probe(node: str) -> Camera:
    """Query a device that is about to be captured from.

    Raises `EdgeDigitsError` that names the reason, and what to do, where it is missing, may not be opened, is used by
    another program, or is no capture device.
    """
    descriptor = _open(node)
    try:
        try:
            driver, card, bus, caps = _query(descriptor)
        except OSError as error:
            if error.errno in (errno.ENOTTY, errno.EINVAL):
                raise EdgeDigitsError(f"{node}: is no video device; see --list-cameras") from error
            raise EdgeDigitsError(f"{node}: {_gone(error)}") from error
        if not (caps & _CAP_VIDEO_CAPTURE and caps & _CAP_STREAMING):
            raise EdgeDigitsError(f"{node}: {card} is no capture device; see --list-cameras for those that are")
        # Frees buffers that we do not have: changes nothing, and fails where another program has the camera.
        request = bytearray(_REQUESTBUFFERS.pack(0, _BUF_TYPE_VIDEO_CAPTURE, _MEMORY_MMAP, 0, 0))
        try:
            fcntl.ioctl(descriptor, _REQBUFS, request)
        except OSError as error:
            if error.errno == errno.EBUSY:
                raise EdgeDigitsError(f"{node}: {_busy(node)}") from error
            if error.errno == errno.ENODEV:
                raise EdgeDigitsError(f"{node}: {_gone(error)}") from error
        return Camera(node, card, driver, bus)
    finally:
        os.close(descriptor)


def problem_of(node: str) -> str | None:
    """Why a device that was open a moment ago is not there any more; None where it still answers."""
    try:
        descriptor = os.open(node, os.O_RDWR | os.O_NONBLOCK)
    except OSError as error:
        return _gone(error)
    try:
        _query(descriptor)
    except OSError as error:
        return _gone(error)
    finally:
        os.close(descriptor)
    return None


def _camera(number: int) -> Camera | None:
    node = str(DEV / f"video{number}")
    try:
        descriptor = _open(node)
    except EdgeDigitsError as error:
        # A webcam's further nodes (metadata) have other indices than 0; without opening it, this is all there is.
        if _sysfs(number, "index") not in ("0", ""):
            return None
        problem = str(error).partition(": ")[2]
        return Camera(node, _sysfs(number, "name") or "unknown", problem=problem)
    try:
        driver, card, bus, caps = _query(descriptor)
        captures = caps & _CAP_VIDEO_CAPTURE and caps & _CAP_STREAMING
        if not captures or caps & _CAP_IO_MC or driver in _PIPELINE_DRIVERS:
            return None
        return Camera(node, card, driver, bus, tuple(_modes(descriptor)))
    except OSError as error:
        return Camera(node, _sysfs(number, "name") or "unknown", problem=_gone(error))
    finally:
        os.close(descriptor)


def _open(node: str) -> int:
    try:
        if not stat.S_ISCHR(os.stat(node).st_mode):
            raise EdgeDigitsError(f"{node}: is no video device; see --list-cameras")
        return os.open(node, os.O_RDWR | os.O_NONBLOCK)
    except FileNotFoundError as error:
        raise EdgeDigitsError(f"{node}: no such device; see --list-cameras, and check the cable") from error
    except PermissionError as error:
        raise EdgeDigitsError(
            f"{node}: permission denied; join the group `video` with `sudo usermod -aG video $USER`, then log in again"
        ) from error
    except OSError as error:
        if error.errno == errno.EBUSY:
            raise EdgeDigitsError(f"{node}: {_busy(node)}") from error
        raise EdgeDigitsError(f"{node}: {_gone(error)}") from error


def _query(descriptor: int) -> tuple[str, str, str, int]:
    """Driver, card, bus and what this node can do (VIDIOC_QUERYCAP)."""
    answer = bytearray(_CAPABILITY.size)
    fcntl.ioctl(descriptor, _QUERYCAP, answer)
    driver, card, bus, _, capabilities, device_caps = _CAPABILITY.unpack(answer)
    # `capabilities` are those of all nodes of the device together, `device_caps` those of this one.
    caps = device_caps if capabilities & _CAP_DEVICE_CAPS else capabilities
    return _text(driver), _text(card), _text(bus), caps


def _modes(descriptor: int) -> Iterator[Mode]:
    for index in range(MOST_ENTRIES):
        request = bytearray(_FMTDESC.pack(index, _BUF_TYPE_VIDEO_CAPTURE, 0, b"", 0, 0, 0, 0, 0))
        if not _answers(descriptor, _ENUM_FMT, request):
            return
        yield from _sizes(descriptor, _FMTDESC.unpack(request)[4])


def _sizes(descriptor: int, pixel_format: int) -> Iterator[Mode]:
    name = fourcc_text(pixel_format)
    for index in range(MOST_ENTRIES):
        request = bytearray(_FRMSIZEENUM.pack(index, pixel_format, *[0] * 9))
        if not _answers(descriptor, _ENUM_FRAMESIZES, request):
            return
        _, _, kind, *union = _FRMSIZEENUM.unpack(request)
        if kind == _DISCRETE:
            width, height = union[:2]
            yield Mode(name, width, height, _rates(descriptor, pixel_format, width, height))
            continue
        min_width, width, _, min_height, height = union[:5]
        yield Mode(name, width, height, _rates(descriptor, pixel_format, width, height), (min_width, min_height))
        return


def _rates(descriptor: int, pixel_format: int, width: int, height: int) -> tuple[float, ...]:
    rates: set[float] = set()
    for index in range(MOST_ENTRIES):
        request = bytearray(_FRMIVALENUM.pack(index, pixel_format, width, height, *[0] * 9))
        if not _answers(descriptor, _ENUM_FRAMEINTERVALS, request):
            break
        kind, *union = _FRMIVALENUM.unpack(request)[4:]
        # An interval in seconds is numerator / denominator; of a range the union holds the shortest and the longest.
        fractions = [union[:2]] if kind == _DISCRETE else [union[0:2], union[2:4]]
        rates.update(round(denominator / numerator, 3) for numerator, denominator in fractions if numerator)
        if kind != _DISCRETE:
            break
    return tuple(sorted(rates, reverse=True))


def _answers(descriptor: int, request: int, payload: bytearray) -> bool:
    """Whether an enumeration has this entry; `payload` is filled with it."""
    try:
        fcntl.ioctl(descriptor, request, payload)
    except OSError as error:
        if error.errno in (errno.EINVAL, errno.ENOTTY):  # The end of the list, or nothing of the kind to list.
            return False
        raise
    return True


def _gone(error: OSError) -> str:
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
        return "unplugged or not answering; check the cable"
    return f"{error.strerror}; unplug it and plug it in again"


def _busy(node: str) -> str:
    users = ", ".join(_users(node))
    return f"in use by {users or 'another program'}; end that first (`fuser -v {node}` shows who)"


def _users(node: str) -> Iterator[str]:
    """The processes that have a device open, as far as this user may see them."""
    target = os.path.realpath(node)
    for process in Path("/proc").glob("[0-9]*"):
        if process.name == str(os.getpid()):
            continue
        with contextlib.suppress(OSError):
            if any(os.readlink(link) == target for link in (process / "fd").iterdir()):
                yield f"{(process / 'comm').read_text().strip()} (process {process.name})"


def _sysfs(number: int, name: str) -> str:
    with contextlib.suppress(OSError):
        return (SYSFS / f"video{number}" / name).read_text().strip()
    return ""


def _text(raw: bytes) -> str:
    return raw.partition(b"\0")[0].decode("utf-8", "replace")


def fourcc_text(code: int) -> str:
    """A format's four characters, such as YUYV, from their code (linux/videodev2.h: v4l2_fourcc)."""
    if code <= 0:
        return ""
    letters = (code & 0x7FFFFFFF).to_bytes(4, "little").decode("ascii", "replace")
    big_endian = "-BE" if code >> 31 & 1 else ""
    return "".join(letter for letter in letters if letter.isprintable()).strip() + big_endian
