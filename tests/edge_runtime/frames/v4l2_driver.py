"""A played Video4Linux driver, whose structures are those of linux/videodev2.h."""

from __future__ import annotations

import ctypes
import errno
import os

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
