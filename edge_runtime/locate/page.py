"""The page: paper that lies on something darker is found, its perspective and rotation undone.

Paper is what is lightest in its darkest channel: a desk of wood is light in red alone. It is looked for on a small copy
of the frame, where it is the light side of Otsu's threshold (IEEE Trans. SMC 9(1), 1979).
"""

from __future__ import annotations

import math
from typing import NamedTuple

import cv2
import numpy as np

LOOK_SIDE = 128
"""The page is looked for on a copy with about this many pixels along its longer side."""

MIN_SIDE = 16
"""A copy with a shorter side than this shows no page."""

MIN_AREA, MAX_AREA = 0.01, 0.95
"""Share of the frame that a page covers."""

MIN_FILL = 0.8
"""Share of its four-sided outline that a page fills, writing included."""

MIN_STEP = 25
"""Grey levels by which a page is lighter than what it lies on, at its rim."""

RIM = 5
"""The rim is so many pixels of the copy wide, half of them on the page."""

SIDE_REACH = 1.5
"""A side of the outline lies on the frame's edge where both its ends are this near, in pixels of the copy."""

MIN_SIDES = 3
"""Sides of the page, of four, that must be seen inside the frame: a shadow's edge, or a sheet's, is one or two."""

MAX_ASPECT = 5.0
"""A page's longest side over its shortest."""

ALONE = 0.8
"""Share of a frame's light pixels that are on its page, where there is nothing else to read."""

TOLERANCES = 0.015, 0.025, 0.04
"""By how much of its length an outline may be off its four sides."""

EDGE_POINTS, EDGE_REACH = 24, 0.02
"""Each side is laid through the steepest steps at so many points, this far off at most, as a share of the frame's
longer side."""

INSET = 2.0
"""The page's rim is left out, in pixels: it is soft."""


Box = tuple[int, int, int, int]
"""x, y, width, height in pixels."""


class Page(NamedTuple):
    """What is read: the frame, or a part of it turned upright.

    Args:
        image: uint8, (H, W) or (H, W, 3 or 4).
        to_frame: float64 (3, 3), from its pixels to those of the frame, homogeneous; None where it is the frame.
    """

    image: np.ndarray
    to_frame: np.ndarray | None = None

    def corners_of(self, box: Box) -> np.ndarray:
        """Where a box's corners are in the frame, float64 (4, 2): top left, top right, bottom right, bottom left."""
        x, y, width, height = box
        corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], np.float64)
        if self.to_frame is None:
            return corners
        moved: np.ndarray = cv2.perspectiveTransform(corners[None], self.to_frame)[0]
        return moved


class Outline(NamedTuple):
    """A page in a frame.

    Args:
        corners: float64 (4, 2), x and y, clockwise, the one nearest to the frame's top left first.
        alone: whether nearly all that is light in the frame is this page.
    """

    corners: np.ndarray
    alone: bool


def find_page(frame: np.ndarray) -> Outline | None:
    """The page in a frame, uint8 (H, W) or (H, W, 3 or 4); None where there is none but the frame itself."""
    height, width = frame.shape[:2]
    factor = max(1, round(max(height, width) / LOOK_SIDE))
    white = _whiteness(frame, factor)
    if min(white.shape) < MIN_SIDE:
        return None
    split = _otsu(white.ravel())
    light = white > split
    if not 0 < np.count_nonzero(light) < light.size or white[light].mean() - white[~light].mean() < MIN_STEP:
        return None
    # Where the desk is unevenly lit, its lightest part and the page are one: the page is the light side of that.
    corners = _page_above(white, split)
    if corners is None:
        corners = _page_above(white, _otsu(white[light]))
    if corners is None:
        return None
    on_page = cv2.mean(light.view(np.uint8), _filled(corners, white.shape))[0] * _area(corners)
    # A pixel of the small copy has its centre in the middle of those that it covers.
    refined = _on_edges(frame, (corners + 0.5) * factor - 0.5)
    return Outline(refined, on_page >= ALONE * cv2.countNonZero(light.view(np.uint8)))


def _whiteness(frame: np.ndarray, factor: int) -> np.ndarray:
    """The darkest channel of a frame reduced by a whole factor, uint8 (H, W)."""
    size = max(frame.shape[1] // factor, 1), max(frame.shape[0] // factor, 1)
    # Every other pixel is enough, and costs a third.
    sparse: np.ndarray = frame
    if factor > 2:
        sparse = cv2.resize(frame, (2 * size[0], 2 * size[1]), interpolation=cv2.INTER_NEAREST)
    small = np.asarray(cv2.resize(sparse, size, interpolation=cv2.INTER_AREA))
    if small.ndim == 2:
        return small
    blue, green, red = cv2.split(small)[:3]
    return np.asarray(cv2.min(cv2.min(blue, green), red))


def _otsu(values: np.ndarray) -> float:
    """Otsu's threshold of some grey levels, uint8 (N,)."""
    return float(cv2.threshold(values[None], 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)[0])


def _page_above(white: np.ndarray, level: float) -> np.ndarray | None:
    """The corners, float64 (4, 2), of the largest area lighter than a level; None where it is no page."""
    light = np.asarray(cv2.morphologyEx((white > level).view(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)))
    outlines, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outline = max(outlines, key=cv2.contourArea, default=None)
    corners = _four_sided(outline) if outline is not None else None
    if outline is None or corners is None:
        return None
    area = _area(corners)
    if (
        not MIN_AREA * light.size <= area <= MAX_AREA * light.size
        or cv2.contourArea(outline) < MIN_FILL * area
        or not _has_pages_sides(corners)
        or _seen_sides(corners, white.shape) < MIN_SIDES
    ):
        return None
    inside = _filled(corners, light.shape)
    kernel = np.ones((RIM, RIM), np.uint8)
    outer, inner = cv2.subtract(cv2.dilate(inside, kernel), inside), cv2.subtract(inside, cv2.erode(inside, kernel))
    return corners if cv2.mean(white, inner)[0] - cv2.mean(white, outer)[0] >= MIN_STEP else None


def _four_sided(outline: np.ndarray) -> np.ndarray | None:
    """The four corners of an outline's hull, float64 (4, 2), clockwise; None where it has more or fewer."""
    hull = cv2.convexHull(outline)
    length = cv2.arcLength(hull, True)
    for tolerance in TOLERANCES:
        corners = cv2.approxPolyDP(hull, tolerance * length, True)
        if len(corners) == 4:
            return _clockwise(corners[:, 0].astype(np.float64))
    return None


def _has_pages_sides(corners: np.ndarray) -> bool:
    """Whether four sides may be a page's, however far it leans back."""
    lengths = _lengths(corners)
    return bool(lengths.max() <= MAX_ASPECT * lengths.min())


def _area(corners: np.ndarray) -> float:
    return float(cv2.contourArea(corners.astype(np.float32)))


def _filled(corners: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """What four corners enclose, uint8 of some shape, 1 inside."""
    inside: np.ndarray = cv2.fillConvexPoly(np.zeros(shape, np.uint8), np.rint(corners).astype(np.int32), 1)
    return inside


def _lengths(corners: np.ndarray) -> np.ndarray:
    """Of the four sides, each from a corner to the next, float64 (4,)."""
    lengths: np.ndarray = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    return lengths


def _seen_sides(corners: np.ndarray, shape: tuple[int, ...]) -> int:
    """How many of four sides are not the edges of an image of some shape."""
    return sum(not _on_border(one, other, shape, SIDE_REACH) for one, other in _sides(corners))


def _sides(corners: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    return list(zip(corners, np.roll(corners, -1, axis=0)))  # noqa: B905 (both are four)


def _on_border(one: np.ndarray, other: np.ndarray, shape: tuple[int, ...], reach: float) -> bool:
    """Whether both ends of a side lie on the same edge of an image."""
    far = np.array([shape[1], shape[0]]) - 1 - reach
    return bool((np.maximum(one, other) <= reach).any() or (np.minimum(one, other) >= far).any())


def _on_edges(frame: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Rough corners moved to where the lines through the frame's own edges meet, a little inside the page."""
    grey = frame if frame.ndim == 2 else frame[:, :, 1]
    reach = math.ceil(EDGE_REACH * max(grey.shape)) + 2
    along = np.linspace(0.08, 0.92, EDGE_POINTS)[:, None]
    away = np.arange(-reach, reach + 1)
    lines = []
    for one, other in _sides(corners):
        direction = (other - one) / max(float(np.linalg.norm(other - one)), 1.0)
        # Clockwise, y downwards: the page is to the right of each side.
        inwards = np.array([-direction[1], direction[0]])
        points = one + along * (other - one)
        if _on_border(one, other, grey.shape, reach):
            lines.append((points.mean(axis=0), direction))
            continue
        at = (points[:, None] + away[None, :, None] * inwards).astype(np.float32)
        profile = cv2.remap(grey, at[..., 0], at[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        profile = cv2.blur(profile.astype(np.float32), (3, 1))
        step = profile[:, 2:] - profile[:, :-2]
        best = step.argmax(axis=1)
        edge = points + away[1 + best][:, None] * inwards
        x, y, base_x, base_y = cv2.fitLine(edge.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel().tolist()
        lines.append((np.array([base_x, base_y]) + INSET * inwards, np.array([x, y])))
    met = [_meeting(lines[index - 1], lines[index]) for index in range(4)]
    refined = np.array([rough if point is None else point for point, rough in zip(met, corners)])  # noqa: B905
    moved = np.linalg.norm(refined - corners, axis=1).max()
    return refined if moved <= 2 * reach and _has_pages_sides(refined) else corners


def _meeting(one: tuple[np.ndarray, np.ndarray], other: tuple[np.ndarray, np.ndarray]) -> np.ndarray | None:
    """Where two lines meet, each a point and a direction; None where they are nearly parallel."""
    (point, along), (other_point, other_along) = one, other
    sine = along[0] * other_along[1] - along[1] * other_along[0]
    if abs(sine) < 0.1:
        return None
    between = other_point - point
    meeting: np.ndarray = point + along * (between[0] * other_along[1] - between[1] * other_along[0]) / sine
    return meeting


def _clockwise(corners: np.ndarray) -> np.ndarray:
    """Corners in clockwise order, the one nearest to the top left first."""
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    ordered = corners[np.argsort(angles)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def flat_page(frame: np.ndarray, outline: Outline) -> Page:
    """A page as seen from above, its writing as large as in the frame.

    Args:
        frame: the frame.
        outline: where the page is.
    """
    corners = outline.corners
    top, right, bottom, left = _lengths(corners).tolist()
    width, height = max(1, math.ceil(max(top, bottom))), max(1, math.ceil(max(left, right)))
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    to_frame = cv2.getPerspectiveTransform(target, corners.astype(np.float32))
    return _seen_through(frame, to_frame, (width, height))


def turned(frame: np.ndarray, page: Page, degrees: float) -> Page:
    """A page turned clockwise about its centre, with all of it in view.

    Args:
        frame: the frame.
        page: a page of it.
        degrees: how far it is turned.
    """
    height, width = page.image.shape[:2]
    turn = cv2.getRotationMatrix2D((0.0, 0.0), -degrees, 1.0)
    extent = np.abs(turn[:, :2]) @ np.array([width, height])
    turn[:, 2] = extent / 2 - turn[:, :2] @ np.array([width / 2, height / 2])
    back = np.linalg.inv(np.vstack([turn, (0.0, 0.0, 1.0)]))
    to_frame = back if page.to_frame is None else page.to_frame @ back
    return _seen_through(frame, to_frame, (math.ceil(extent[0]), math.ceil(extent[1])))


def _seen_through(frame: np.ndarray, to_frame: np.ndarray, size: tuple[int, int]) -> Page:
    """The part of a frame that a projection shows. Beyond the frame's edge its outermost pixels go on: no edge."""
    image = cv2.warpPerspective(
        frame, to_frame, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    return Page(image, to_frame)
