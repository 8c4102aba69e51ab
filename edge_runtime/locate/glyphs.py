"""From an ink mask to glyphs: pieces of one digit joined, everything that is no digit left out."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, replace

import cv2
import numpy as np

from edge_runtime.locate.masks import label_components, stroke_width

SPECK_STROKES = 1.2
"""A piece whose sides are both below this many stroke widths is a speck."""

FRAGMENT_HEIGHT = 0.6
"""A piece lower than this share of its neighbours may be a part of one of them, such as the bar of a 5."""

FRAGMENT_GAP = 0.22
"""How far, as a share of the digit height, a fragment may lie from the digit it belongs to."""

EDGE_REACH = 0.3
"""What touches the image's edge reaches into it by at least this share of its extent along the edge."""

BLOT_WIDTH, BLOT_THICKNESS, BLOT_CONVEX = 0.45, 0.45, 0.9
"""A blot is at least this wide, as a share of its height, as thick, as a share of its shorter side (a disc: a half),
and fills this much of its convex hull."""

CUT_THICKNESS = 0.4
"""What the image's edge cuts is no digit from this thickness on, as a share of its height: part of something larger."""

LEAST_HEIGHT, MOST_HEIGHT, MOST_WIDTH = 0.2, 2.2, 12.0
"""A glyph's height as a share of the writing's height, and its width as a share of its own: as wide is a string of
digits that touch."""

LOW = 0.45
"""Glyphs lower than this share of the writing's height are small zeros at best: alone in a row they are no digits."""

SIDEWAYS = 1.5
"""Gaps to the side count more: there the neighbours are, above and below the parts of the same digit."""

JOINED_HEIGHT, JOINED_WIDTH = 1.25, 1.2
"""What is joined is at most this much taller than its taller part, and this wide as a share of the writing's height."""

GONE = -1e9
"""Where the box of a piece is put that was joined to another: out of everyone's reach."""

MIN_HEIGHT_PX = 8

MOST_PIECES, MOST_GLYPHS = 6000, 2000
"""Of more than so many the largest are kept: a page of the smallest print has more letters than anyone has digits."""


@dataclass(frozen=True)
class Glyph:
    """Ink that may be a digit or several: box in pixels of the mask, labels of its pieces, whether it is but a mark."""

    x: int
    y: int
    width: int
    height: int
    area: int
    labels: tuple[int, ...]
    low: bool = False

    def pixels(self, labels: np.ndarray) -> np.ndarray:
        """Which pixels of a part of the label image, int32 (H, W), are the glyph's: bool (H, W)."""
        is_own = np.zeros(int(labels.max()) + 1, np.bool_)
        is_own[list(self.labels)] = True
        own: np.ndarray = is_own[labels]
        return own

    @property
    def right(self) -> int:
        """The first column to the right of the box."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row below the box."""
        return self.y + self.height

    def joined(self, other: Glyph) -> Glyph:
        """Both as one glyph."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Glyph(x, y, right - x, bottom - y, self.area + other.area, self.labels + other.labels)


def find_glyphs(mask: np.ndarray, stroke: float) -> tuple[list[Glyph], np.ndarray]:
    """Find what may be digits.

    Args:
        mask: uint8 (H, W), 1 where ink is.
        stroke: stroke width of the writing in pixels.

    Returns:
        The glyphs in no order, and the labels of their pieces, int32 (H, W).
    """
    # Pen skips are narrower than the stroke. Bridged for labelling only: the crop's ink is taken from the image.
    bridge = np.ones((_odd(stroke), _odd(0.5 * stroke)), np.uint8)
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, bridge)
    labels, stats = label_components(closed)
    longer = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    is_piece = (longer >= SPECK_STROKES * stroke) & (stats[:, cv2.CC_STAT_AREA] >= 4)
    is_piece[0] = False
    pieces = []
    for label in np.flatnonzero(is_piece).tolist():
        x, y, width, height, area = stats[label].tolist()
        pieces.append(Glyph(x, y, width, height, area, (label,)))
    pieces = [piece for piece in pieces if _may_be_part(piece, mask.shape, stroke)]
    if not pieces:
        return [], labels
    glyphs = _join_fragments(_largest(pieces, MOST_PIECES))
    height = typical_height(glyphs)
    glyphs = _largest([glyph for glyph in glyphs if _may_be_digit(glyph, height)], MOST_GLYPHS)
    glyphs = [glyph for glyph in glyphs if not _is_blot(glyph, mask, labels)]
    glyphs = [glyph for glyph in glyphs if not _is_cut_area(glyph, mask, labels)]
    return [replace(glyph, low=True) if glyph.height < LOW * height else glyph for glyph in glyphs], labels


def _largest(glyphs: list[Glyph], count: int) -> list[Glyph]:
    """Those with the most ink, at most so many, in their order."""
    if len(glyphs) <= count:
        return glyphs
    most = sorted(range(len(glyphs)), key=lambda index: -glyphs[index].area)[:count]
    return [glyphs[index] for index in sorted(most)]


def typical_height(glyphs: list[Glyph]) -> float:
    """Height of the writing: the median of the glyphs' heights, each counted by its ink."""
    left = sum(glyph.area for glyph in glyphs) / 2
    for glyph in sorted(glyphs, key=lambda glyph: glyph.height):
        left -= glyph.area
        if left <= 0:
            break
    return float(glyph.height)


def _odd(size: float) -> int:
    """The odd number nearest to a size: an even kernel would shift what it closes."""
    return 2 * round((size - 1) / 2) + 1


def _may_be_part(piece: Glyph, shape: tuple[int, ...], stroke: float) -> bool:
    height, width = shape
    sides = (piece.x == 0) + (piece.y == 0) + (piece.right == width) + (piece.bottom == height)
    frame = sides >= 3 and piece.area < 0.08 * piece.width * piece.height
    # Cut by the image's edge and reaching hardly into it: the rim of a page or of a scan.
    along_side = (piece.x == 0 or piece.right == width) and piece.width < EDGE_REACH * piece.height
    along_top = (piece.y == 0 or piece.bottom == height) and piece.height < EDGE_REACH * piece.width
    flat = piece.width > 6 * piece.height and piece.width > 15 * stroke
    return not (frame or flat or along_side or along_top)


def _join_fragments(pieces: list[Glyph]) -> list[Glyph]:
    """Join each fragment to the nearest piece it can belong to, smallest first."""
    height = typical_height(pieces)
    glyphs = dict(enumerate(pieces))
    edges = np.array([(piece.x, piece.y, piece.right, piece.bottom) for piece in pieces], dtype=np.float64)
    waiting = [(piece.height, index) for index, piece in enumerate(pieces)]
    heapq.heapify(waiting)
    while waiting:
        tall, index = heapq.heappop(waiting)
        if tall >= FRAGMENT_HEIGHT * height:
            break
        if index not in glyphs or glyphs[index].height != tall:
            continue
        own = edges[index]
        gaps = np.maximum(edges[:, :2] - own[2:], own[:2] - edges[:, 2:]).clip(0)
        whole = np.maximum(edges[:, 2:], own[2:]) - np.minimum(edges[:, :2], own[:2])
        distance = np.hypot(SIDEWAYS * gaps[:, 0], gaps[:, 1])
        tallest = np.maximum(height, edges[:, 3] - edges[:, 1])
        fits = (whole[:, 1] <= JOINED_HEIGHT * tallest) & (whole[:, 0] <= JOINED_WIDTH * height)
        distance[~fits] = np.inf
        distance[index] = np.inf
        nearest = int(np.argmin(distance))
        if distance[nearest] < FRAGMENT_GAP * height:
            joined = glyphs.pop(index).joined(glyphs[nearest])
            glyphs[nearest] = joined
            edges[nearest] = joined.x, joined.y, joined.right, joined.bottom
            edges[index] = GONE
            heapq.heappush(waiting, (joined.height, nearest))
    return list(glyphs.values())


def _may_be_digit(glyph: Glyph, height: float) -> bool:
    if glyph.height < MIN_HEIGHT_PX or not LEAST_HEIGHT * height <= glyph.height <= MOST_HEIGHT * height:
        return False
    return glyph.width <= MOST_WIDTH * glyph.height


def _is_cut_area(glyph: Glyph, mask: np.ndarray, labels: np.ndarray) -> bool:
    """Whether the image's edge cuts the ink, and a disc fits into it that is larger than any stroke's width."""
    height, width = mask.shape
    if glyph.x > 0 and glyph.y > 0 and glyph.right < width and glyph.bottom < height:
        return False
    part = np.s_[glyph.y : glyph.bottom, glyph.x : glyph.right]
    own = glyph.pixels(labels[part]).view(np.uint8) & mask[part]
    own = cv2.copyMakeBorder(own, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    return bool(2 * cv2.distanceTransform(own, cv2.DIST_L2, 5).max() > CUT_THICKNESS * glyph.height)


def _is_blot(glyph: Glyph, mask: np.ndarray, labels: np.ndarray) -> bool:
    """Whether the ink is a convex spot, nearly as thick as it is wide; only a 1 may be that, and it is narrow."""
    # A convex shape fills at least half of its box.
    if glyph.width < BLOT_WIDTH * glyph.height or glyph.area < 0.5 * BLOT_CONVEX * glyph.width * glyph.height:
        return False
    part = np.s_[glyph.y : glyph.bottom, glyph.x : glyph.right]
    own = glyph.pixels(labels[part]).view(np.uint8) & mask[part]
    if stroke_width(own) < BLOT_THICKNESS * min(glyph.width, glyph.height):
        return False
    hull = cv2.convexHull(cv2.findNonZero(own))
    # The hull runs through pixel centres: the half pixels outside it count as well.
    return cv2.countNonZero(own) > BLOT_CONVEX * (cv2.contourArea(hull) + cv2.arcLength(hull, True) / 2 + 1)
