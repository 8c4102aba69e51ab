"""Regions: named rectangles or quadrilaterals of a frame, told beforehand, each of which is read by itself.

A regions file is JSON:

    {"regions": [{"name": "tens", "box": [120, 40, 32, 48]},
                 {"name": "ones", "corners": [[160, 40], [192, 42], [191, 90], [159, 88]]}]}

A box is x, y, width and height in pixels of the frame. Corners are top left, top right, bottom right and bottom left,
as one reads what is in there: a region that lies on its side is turned upright.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError

MAX_FILE_BYTES, MAX_REGIONS, MAX_NAME, MAX_SIDE = 1 << 20, 256, 100, 65_535

MIN_AREA = 4.0
"""In pixels of the frame."""

Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Region:
    """One region.

    Args:
        name: at least one character that can be printed, at most `MAX_NAME`.
        corners: x and y of its top left, top right, bottom right and bottom left, as one reads it, in pixels.

    Raises `ValueError` for another name, and for corners that do not go clockwise around at least `MIN_AREA`.
    """

    name: str
    corners: Corners

    def __post_init__(self) -> None:
        if not (self.name.isprintable() and self.name.strip() and len(self.name) <= MAX_NAME):
            raise ValueError(f"the name {self.name[:MAX_NAME]!r} is none; take up to {MAX_NAME} printable characters")
        if len(self.corners) != 4:
            raise ValueError(f"{len(self.corners)} corners are not four")
        if not all(math.isfinite(value) and 0 <= value <= MAX_SIDE for corner in self.corners for value in corner):
            raise ValueError(f"its corners are not all in 0..{MAX_SIDE}")
        points = np.array(self.corners, np.float64)
        sides = np.roll(points, -1, axis=0) - points
        following = np.roll(sides, -1, axis=0)
        turns = sides[:, 0] * following[:, 1] - sides[:, 1] * following[:, 0]
        if not (turns > 0).all():
            raise ValueError("its corners do not go clockwise: top left, top right, bottom right, bottom left")
        if cv2.contourArea(points.astype(np.float32)) < MIN_AREA:
            raise ValueError(f"it covers less than {MIN_AREA:g} pixels")

    @property
    def is_box(self) -> bool:
        """Whether it is a rectangle whose sides are the frame's."""
        (left, top), (right, upper), (end, bottom), (start, lower) = self.corners
        return left == start and right == end and top == upper and bottom == lower

    @property
    def box(self) -> tuple[int, int, int, int]:
        """The box around it: x, y, width, height in pixels of the frame."""
        xs, ys = zip(*self.corners)  # noqa: B905 (pairs)
        left, top = math.floor(min(xs)), math.floor(min(ys))
        return left, top, max(math.ceil(max(xs)) - left, 1), max(math.ceil(max(ys)) - top, 1)

    def cut(self, frame: np.ndarray) -> np.ndarray:
        """What a frame, uint8 (H, W) or (H, W, 3), shows there, upright and as large as in the frame.

        Raises `EdgeDigitsError` where the region reaches out of the frame.
        """
        height, width = frame.shape[:2]
        left, top, across, down = self.box
        if left + across > width or top + down > height:
            raise EdgeDigitsError(
                f"the region {self.name!r} reaches to {left + across},{top + down}, out of the frame of "
                f"{width}x{height}; mend the regions file, and look at them with --show-regions"
            )
        if self.is_box:
            return frame[top : top + down, left : left + across]
        (one, two, three, four) = self.corners
        size = (
            max(1, math.ceil(max(math.dist(one, two), math.dist(four, three)))),
            max(1, math.ceil(max(math.dist(one, four), math.dist(two, three)))),
        )
        target = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
        to_frame = cv2.getPerspectiveTransform(target, np.array(self.corners, np.float32))
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        upright: np.ndarray = cv2.warpPerspective(frame, to_frame, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return upright


def box_region(name: str, x: float, y: float, width: float, height: float) -> Region:
    """The region of a box; raises `ValueError` as `Region` does."""
    return Region(name, ((x, y), (x + width, y), (x + width, y + height), (x, y + height)))


def read_regions(path: Path) -> tuple[Region, ...]:
    """The regions of a file, in its order; raises `EdgeDigitsError` where it is none."""
    try:
        with path.open("rb") as file:
            text = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot read the regions: {error.strerror}") from error
    try:
        if len(text) > MAX_FILE_BYTES:
            raise ValueError(f"more than {MAX_FILE_BYTES:,} bytes")
        return regions_of(json.loads(text.decode("utf-8-sig")))
    except RecursionError as error:
        raise EdgeDigitsError(f"{path}: no regions file: nested too deep; {_FORM}") from error
    except ValueError as error:  # What JSON, UTF-8 and numbers of too many digits raise is one, too.
        raise EdgeDigitsError(f"{path}: no regions file: {error}; {_FORM}") from error


_FORM = 'it is {"regions": [{"name": "tens", "box": [X, Y, WIDTH, HEIGHT]}, ...]}, see docs/other-models.md'


def file_content(regions: Sequence[Region]) -> dict[str, Any]:
    """What `regions_of` makes the same regions of."""
    return {"regions": [{"name": region.name, **_place(region)} for region in regions]}


def _place(region: Region) -> dict[str, Any]:
    if not region.is_box:
        return {"corners": [list(corner) for corner in region.corners]}
    (left, top), _, (right, bottom), _ = region.corners
    return {"box": [left, top, right - left, bottom - top]}


def regions_of(content: Any) -> tuple[Region, ...]:
    """The regions of what a regions file's JSON says; raises `ValueError` for anything else."""
    entries = content.get("regions") if isinstance(content, dict) else None
    if not isinstance(entries, list) or set(content) != {"regions"}:
        raise ValueError('not an object with a list "regions" alone')
    if not 1 <= len(entries) <= MAX_REGIONS:
        raise ValueError(f"{len(entries)} regions, 1 to {MAX_REGIONS} can be")
    regions = []
    for number, entry in enumerate(entries, 1):
        try:
            regions.append(_region(entry))
        except ValueError as error:
            raise ValueError(f"region {number}: {error}") from error
    names = [region.name for region in regions]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"two regions have the name {twice!r}")
    return tuple(regions)


def _region(entry: Any) -> Region:
    if not isinstance(entry, dict) or set(entry) not in ({"name", "box"}, {"name", "corners"}):
        raise ValueError('it has not a "name" and either a "box" or "corners"')
    name = entry["name"]
    if not isinstance(name, str):
        raise ValueError("its name is no text")
    if "box" in entry:
        return box_region(name, *_numbers(entry["box"], 4))
    corners = entry["corners"]
    if not isinstance(corners, list) or len(corners) != 4:
        raise ValueError("its corners are not four pairs of numbers")
    return Region(name, tuple((x, y) for x, y in (_numbers(corner, 2) for corner in corners)))


def _numbers(values: Any, count: int) -> list[float]:
    numbers = isinstance(values, list) and all(type(value) in (int, float) for value in values)
    # A number of 5,000 digits is no float.
    if not numbers or len(values) != count or not all(abs(value) <= MAX_SIDE for value in values):
        raise ValueError(f"not {count} numbers in 0..{MAX_SIDE}")
    return [float(value) for value in values]
