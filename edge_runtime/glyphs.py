"""From an ink mask to glyphs: pieces of one digit joined, touching digits split, everything else left out."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.normalise import stroke_width

SPECK_STROKES = 1.2
"""A piece whose sides are both below this many stroke widths is a speck."""

FRAGMENT_HEIGHT = 0.6
"""A piece lower than this share of its neighbours may be a part of one of them, such as the bar of a 5."""

FRAGMENT_GAP = 0.22
"""How far, as a share of the digit height, a fragment may lie from the digit it belongs to."""

MIN_HEIGHT_PX = 8


@dataclass(frozen=True)
class Glyph:
    """Ink that may be a digit: its box in pixels of the mask, and the labels of the pieces it is made of."""

    x: int
    y: int
    width: int
    height: int
    area: int
    labels: tuple[int, ...]

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def joined(self, other: Glyph) -> Glyph:
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
    _, labels, stats, _ = cv2.connectedComponentsWithStats(closed)
    longer = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    is_piece = (longer >= SPECK_STROKES * stroke) & (stats[:, cv2.CC_STAT_AREA] >= 4)
    is_piece[0] = False
    pieces = [Glyph(*(int(value) for value in stats[i]), (int(i),)) for i in np.flatnonzero(is_piece)]
    pieces = [piece for piece in pieces if _may_be_part(piece, mask.shape, stroke)]
    if not pieces:
        return [], labels
    glyphs = _join_fragments(pieces)
    height = typical_height(glyphs)
    return [glyph for glyph in glyphs if _may_be_digit(glyph, height) and not _is_blot(glyph, mask, labels)], labels


def typical_height(glyphs: list[Glyph]) -> float:
    """Height of the writing: the median of the glyphs' heights, each counted by its ink."""
    heights = np.array([glyph.height for glyph in glyphs])
    weights = np.array([glyph.area for glyph in glyphs], dtype=np.float64)
    order = np.argsort(heights)
    middle = np.searchsorted(np.cumsum(weights[order]), weights.sum() / 2)
    return float(heights[order][middle])


def _odd(size: float) -> int:
    """The odd number nearest to a size: an even kernel would shift what it closes."""
    return 2 * round((size - 1) / 2) + 1


def _may_be_part(piece: Glyph, shape: tuple[int, ...], stroke: float) -> bool:
    height, width = shape
    sides = (piece.x == 0) + (piece.y == 0) + (piece.right == width) + (piece.bottom == height)
    frame = sides >= 3 and piece.area < 0.08 * piece.width * piece.height
    flat = piece.width > 6 * piece.height and piece.width > 15 * stroke
    return not frame and not flat


def _join_fragments(pieces: list[Glyph]) -> list[Glyph]:
    """Join each fragment to the nearest piece it can belong to, smallest first."""
    height = typical_height(pieces)
    glyphs = sorted(pieces, key=lambda piece: piece.height)
    done: list[Glyph] = []
    while glyphs:
        glyph = glyphs.pop(0)
        if glyph.height >= FRAGMENT_HEIGHT * height:
            done.append(glyph)
            continue
        best, best_gap = -1, FRAGMENT_GAP * height
        for i, other in enumerate(glyphs):
            gap_x = max(glyph.x - other.right, other.x - glyph.right, 0)
            gap_y = max(glyph.y - other.bottom, other.y - glyph.bottom, 0)
            gap = float(np.hypot(gap_x * 1.5, gap_y))
            whole = glyph.joined(other)
            if gap < best_gap and whole.height <= 1.25 * max(height, other.height) and whole.width <= 1.2 * height:
                best, best_gap = i, gap
        if best < 0:
            done.append(glyph)
        else:
            glyphs.append(glyph.joined(glyphs.pop(best)))
            glyphs.sort(key=lambda piece: piece.height)
    return done


def _may_be_digit(glyph: Glyph, height: float) -> bool:
    if glyph.height < MIN_HEIGHT_PX or not 0.45 * height <= glyph.height <= 2.2 * height:
        return False
    return glyph.width <= 2.0 * glyph.height


def _is_blot(glyph: Glyph, mask: np.ndarray, labels: np.ndarray) -> bool:
    """Whether the ink is a convex spot, nearly as thick as it is wide; only a 1 may be that, and it is narrow."""
    if glyph.width < 0.55 * glyph.height:
        return False
    part = np.s_[glyph.y : glyph.bottom, glyph.x : glyph.right]
    own = np.isin(labels[part], glyph.labels).view(np.uint8) & mask[part]
    if stroke_width(own) < 0.4 * min(glyph.width, glyph.height):
        return False
    hull = cv2.convexHull(cv2.findNonZero(own))
    # The hull runs through pixel centres: the half pixels outside it count as well.
    return cv2.countNonZero(own) > 0.9 * (cv2.contourArea(hull) + cv2.arcLength(hull, True) / 2 + 1)
