"""What every source gives, frames, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol, TypeVar

import numpy as np

from edge_runtime.errors import EdgeDigitsError

ROTATIONS = (0, 90, 180, 270)
FLIPS = ("none", "horizontal", "vertical", "both")

SourceType = TypeVar("SourceType", bound="Source")


@dataclass(frozen=True)
class Frame:
    """One picture of a source.

    Args:
        image: uint8 (H, W, 3), BGR.
        index: counts the frames of the source from 0; a frame that was captured and dropped leaves a gap.
        captured: when it was captured, in seconds of `time.monotonic`.
        timestamp: when it was captured, in seconds since 1970 (`time.time`).
        source: what it came from, as a person would name it: a file, a device, a URL without its password.
    """

    image: np.ndarray
    index: int
    captured: float
    timestamp: float
    source: str


class UnsupportedSettingError(EdgeDigitsError):
    """A source was asked for something that it cannot have, the resolution of a video file for one: wrong usage."""


MOST_SIDE = 65_535
MOST_FPS = 10_000
MOST_TIMEOUT_S = 86_400
"""A day."""

OF_A_CAMERA = "resolution", "fps", "format"
OPTIONS = {"resolution": "--resolution", "fps": "--fps", "format": "--mjpg", "interval": "--interval"}
"""What can be asked of a source, and the option that asks it."""


@dataclass(frozen=True)
class CaptureSettings:
    """What is asked of a source. A camera is asked for the first three and may give something else; others have none.

    Args:
        resolution: width and height in pixels, at least 1; None leaves it to the source.
        fps: frames a second, above 0, at most `MOST_FPS`; None leaves it to the source.
        mjpg: ask a webcam for JPEG pictures, which most need for more than 640x480 at 30 frames/s over USB 2.
        rotate: degrees clockwise, one of `ROTATIONS`.
        flip: one of `FLIPS`; horizontal swaps left and right. It follows the rotation.
        crop: x, y, width, height in pixels of the frame after rotation and flip; it must lie within it.
        timeout_s: how long to wait for a frame before the source counts as failed, above 0, at most `MOST_TIMEOUT_S`.
        interval_s: from one picture to the next of an address that gives one each time it is asked, above 0, at most
            `MOST_TIMEOUT_S`; None for the default.
    """

    resolution: tuple[int, int] | None = None
    fps: float | None = None
    mjpg: bool = False
    rotate: int = 0
    flip: str = "none"
    crop: tuple[int, int, int, int] | None = None
    timeout_s: float = 5.0
    interval_s: float | None = None

    def __post_init__(self) -> None:
        if self.resolution is not None and not 1 <= min(self.resolution) <= max(self.resolution) <= MOST_SIDE:
            raise ValueError(f"resolution {self.resolution} is not of 1 to {MOST_SIDE:,} pixels a side")
        if self.fps is not None and not 0 < self.fps <= MOST_FPS:
            raise ValueError(f"fps {self.fps} is not above 0 and at most {MOST_FPS:,}")
        if self.rotate not in ROTATIONS:
            raise ValueError(f"rotate {self.rotate} is not one of {ROTATIONS}")
        if self.flip not in FLIPS:
            raise ValueError(f"flip {self.flip!r} is not one of {FLIPS}")
        if self.crop is not None and (min(self.crop[:2]) < 0 or min(self.crop[2:]) < 1):
            raise ValueError(f"crop {self.crop} is not (x >= 0, y >= 0, width >= 1, height >= 1)")
        if not 0 < self.timeout_s <= MOST_TIMEOUT_S:
            raise ValueError(f"timeout_s {self.timeout_s} is not above 0 and at most {MOST_TIMEOUT_S:,}")
        if self.interval_s is not None and not 0 < self.interval_s <= MOST_TIMEOUT_S:
            raise ValueError(f"interval_s {self.interval_s} is not above 0 and at most {MOST_TIMEOUT_S:,}")

    def requested(self) -> dict[str, Any]:
        """What is asked of the device itself, as JSON has it; what was left to it is left out."""
        asked: dict[str, Any] = {}
        if self.resolution is not None:
            asked["resolution"] = list(self.resolution)
        if self.fps is not None:
            asked["fps"] = self.fps
        if self.mjpg:
            asked["format"] = "MJPG"
        if self.interval_s is not None:
            asked["interval"] = self.interval_s
        return asked

    def refuse_for(self, kind: str, *, has: Collection[str] = ()) -> None:
        """Raise `UnsupportedSettingError` where something was asked that a source of this kind does not have.

        `has` names those of `OPTIONS` that it has.
        """
        refused = [OPTIONS[name] for name in self.requested() if name not in has]
        if refused:
            raise UnsupportedSettingError(f"{' '.join(refused)}: {kind} has no such setting; leave it out")


class Source(Protocol):
    """Frames from somewhere. A context manager; `close` may be called from another thread and ends `frames`."""

    live: bool
    """Frames go on whether they are taken or not, as a camera's do: the newest is wanted, older ones are dropped."""

    failed: bool
    """Something of it could not be read; each such thing was reported on stderr, and the rest was read."""

    def frames(self) -> Iterator[Frame]:
        """The frames in order. Raises `EdgeDigitsError` where there are none to be had."""

    def describe(self) -> dict[str, Any]:
        """What was asked of the source and what was obtained, as JSON has it: source, requested, obtained."""

    def close(self) -> None:
        """Let go of the device or file."""

    def __enter__(self: SourceType) -> SourceType:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
