"""Ink of neighbours in a row cut to pieces: more of them than there are digits, so that some run of pieces is each digit.

Heuristic over-segmentation as in section V of LeCun, Bottou, Bengio, Haffner, "Gradient-Based Learning Applied to
Document Recognition", Proc. IEEE 86(11), 1998. What does not touch is a piece by itself; what may touch is cut along
the paths from top to bottom through the least ink, found for all columns at once by dynamic programming, where a drop
that falls (Congedo, Dimauro, Impedovo, Pirlo, "Segmentation of numeric strings", ICDAR 1995) finds one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.locate.masks import stroke_width

CUT_ROWS = 48
"""Taller ink is cut at this height, for speed; at 32 rows it is cut worse, one pair in 50 more misread."""

LOOP_COST = 0.25
"""What a pixel of enclosed paper costs a cut, in pixels of ink: a loop belongs to one digit."""

SIDESTEP = 0.15
"""What a step to the side costs a cut, in pixels of ink: of paths alike the straightest."""

MAX_JOINT_STROKES = 3.5
"""A cut goes through no more ink than this many stroke widths."""

CUTS_A_HEIGHT = 7
"""At most so many cuts where the ink is as wide as it is high, and in proportion: this bounds what follows."""

MIN_CUT_WIDTH = 0.3
"""Ink narrower than this, as a share of the writing's height, is not cut."""

MIN_PIECE_INK = 0.01
"""What has less ink than this share of the square of the writing's height is a speck: it goes with its neighbour."""

CUT_INK = 0.3
"""What two cuts part differs by at least the ink of a stroke this long, as a share of the height."""

MOST_CUTS = 60
"""... and no more than so many in one connected part, however wide."""


@dataclass(frozen=True)
class Pieces:
    """Neighbours in a row on one canvas, and the pieces of their ink from left to right.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink.
        labels: uint16 (H, W), the piece of each pixel counted from 1, 0 where there is no ink.
        boxes: int64 (N, 4), left, top, right, bottom of each piece, the latter two exclusive.
        areas: int64 (N,), inked pixels of each.
        parts: int64 (N,), the connected part that each was cut from.
        cuts: float64 (C, 3), for each cut the two pieces that it parted, counted from 0, and the ink that it goes
            through, in widths of the stroke.
        stroke: width of the strokes in pixels.
    """

    ink: np.ndarray
    labels: np.ndarray
    boxes: np.ndarray
    areas: np.ndarray
    parts: np.ndarray
    cuts: np.ndarray
    stroke: float

    def run(self, first: int, last: int, box: Sequence[int]) -> np.ndarray:
        """The ink of the pieces `first` to `last`, whose box is given, uint8 (h + 2, w + 2), a pixel of room around."""
        left, top, right, bottom = box
        part = np.s_[top:bottom, left:right]
        labels = self.labels[part]
        own = np.zeros((bottom - top + 2, right - left + 2), np.uint8)
        # Below 1 an unsigned difference wraps round to more than any.
        np.multiply(self.ink[part], labels - np.uint16(first + 1) <= last - first, out=own[1:-1, 1:-1])
        return own


def cut_to_pieces(ink: np.ndarray, glyphs: np.ndarray, whole: Sequence[bool], height: float) -> Pieces:
    """Cut the ink of neighbours to pieces.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink.
        glyphs: uint16 (H, W), the glyph of each pixel counted from 1, 0 where there is no ink.
        whole: for each glyph whether it is left as it is.
        height: of the writing, in pixels.
    """
    mask = (ink > 127).view(np.uint8)
    stroke = max(stroke_width(mask), 1.0)
    parts = _parts(mask, glyphs, whole, MIN_PIECE_INK * height * height)
    labels = np.zeros(ink.shape, np.uint16)
    found: list[tuple[float, int]] = []  # The middle of each piece and its part; its label is its place plus 1.
    cuts: list[tuple[int, int, float]] = []
    for part in range(1, int(parts.max(initial=0)) + 1):
        inside = (parts == part).view(np.uint8)
        left, top, width, tall = cv2.boundingRect(inside)
        box = np.s_[top : top + tall, left : left + width]
        own, pixels = inside[box], ink[box] * inside[box]
        glyph = int(glyphs[box][own > 0].max())
        numbers = own.astype(np.uint16)
        joints: list[float] = []
        if not whole[glyph - 1] and width >= MIN_CUT_WIDTH * height:
            for path, joint in find_cuts(pixels):
                numbers += own * (np.arange(width) > path[:, None])
                joints.append(joint)
        first = len(found)
        for number in range(1, len(joints) + 2):
            columns = np.flatnonzero((numbers == number).any(axis=0))
            # Where two cuts fall into one there is nothing between them.
            if len(columns):
                if len(found) > first:
                    cuts.append((len(found) - 1, len(found), joints[number - 2]))
                labels[box][numbers == number] = len(found) + 1
                found.append((left + (columns[0] + columns[-1]) / 2, part))
    order = sorted(range(len(found)), key=lambda index: found[index][0])
    rank = np.zeros(len(found) + 1, np.uint16)
    rank[[index + 1 for index in order]] = np.arange(1, len(found) + 1)
    labels = rank[labels]
    boxes, areas = _boxes(labels, len(found))
    edges = np.array(
        [(*sorted((int(rank[a + 1]) - 1, int(rank[b + 1]) - 1)), joint) for a, b, joint in cuts], np.float64
    ).reshape(-1, 3)
    return Pieces(ink, labels, boxes, areas, np.array([found[index][1] for index in order], np.int64), edges, stroke)


def _parts(mask: np.ndarray, glyphs: np.ndarray, whole: Sequence[bool], speck: float) -> np.ndarray:
    """The connected part of each inked pixel, int32 (H, W), counted from 1: a glyph that stays whole is one."""
    parts = np.zeros(mask.shape, np.int32)
    count = 0
    for glyph, stays in enumerate(whole, 1):
        own = (glyphs == glyph).view(np.uint8)
        if not cv2.countNonZero(own):
            continue
        if stays:
            count += 1
            parts[own > 0] = count
            continue
        x, y, width, height = cv2.boundingRect(own)
        box = np.s_[y : y + height, x : x + width]
        solid = own[box] & mask[box]
        total, labels, stats, _ = cv2.connectedComponentsWithStats(solid)
        large = np.flatnonzero(stats[1:, cv2.CC_STAT_AREA] >= speck) + 1
        if total > 2 and len(large) > 1:
            # The grey rim and the specks go with the nearest.
            keep = np.isin(labels, large).view(np.uint8)
            _, nearest = cv2.distanceTransformWithLabels(1 - keep, cv2.DIST_L2, 3)
            parts[box][own[box] > 0] = count + nearest[own[box] > 0]
            count += int(nearest.max())
        else:
            count += 1
            parts[box][own[box] > 0] = count
    return parts


def _boxes(labels: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Left, top, right, bottom of each label, int64 (count, 4), and its pixels, int64 (count,)."""
    rows, columns = np.nonzero(labels)
    values = labels[rows, columns].astype(np.int64) - 1
    boxes = np.empty((count, 4), np.int64)
    boxes[:, :2], boxes[:, 2:] = max(labels.shape), 0
    np.minimum.at(boxes[:, 0], values, columns)
    np.minimum.at(boxes[:, 1], values, rows)
    np.maximum.at(boxes[:, 2], values, columns + 1)
    np.maximum.at(boxes[:, 3], values, rows + 1)
    return boxes, np.bincount(values, minlength=count)


def find_cuts(ink: np.ndarray) -> list[tuple[np.ndarray, float]]:
    """The cuts that may part two digits, from left to right; none crosses another.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink, of one connected part.

    Returns:
        For each the last column to its left in each row, float64 (H,), and the ink that it goes through, in widths of
        the stroke, with what loops cost. Of those that keep out of loops and those that do not, for where two digits
        touch at two places, what is between them looks like a loop.
    """
    scale = max(1.0, ink.shape[0] / CUT_ROWS)
    size = max(1, round(ink.shape[1] / scale)), max(1, round(ink.shape[0] / scale))
    small = cv2.resize(ink, size, interpolation=cv2.INTER_AREA) if scale > 1 else ink
    mask = (small > 127).view(np.uint8)
    height, width = mask.shape
    if not cv2.countNonZero(mask):
        return []
    stroke = max(stroke_width(mask), 1.0)
    costs = np.stack([mask, mask + LOOP_COST * _loops(mask)]).astype(np.float32)
    least_cost, paths = _least_cost(costs)
    # Of each cut how much ink lies to its left, so that cuts that part the same count once.
    inked = np.cumsum(mask, axis=1, dtype=np.int64)
    lefts = inked[np.arange(height)[:, None, None], paths].sum(axis=0)
    limit = min(max(2, round(CUTS_A_HEIGHT * width / height)), MOST_CUTS)
    least_ink = CUT_INK * stroke * height
    taken = [0, int(inked[:, -1].sum())]
    chosen: list[tuple[int, np.ndarray, float]] = []
    # Those that keep out of loops first: where they can, digits part there.
    for kind, enough in ((1, (limit + 1) // 2), (0, limit)):
        order = np.argsort(least_cost[kind], kind="stable")
        order = order[: np.count_nonzero(least_cost[kind] <= MAX_JOINT_STROKES * stroke)]
        for start, left in zip(order.tolist(), lefts[kind, order].tolist(), strict=True):
            if len(chosen) == enough:
                break
            if all(abs(left - other) >= least_ink for other in taken):
                taken.append(left)
                path = paths[:, kind, start]
                chosen.append((left, path, float(costs[1, np.arange(height), path].sum()) / stroke))
    chosen.sort(key=lambda cut: cut[0])
    found = []
    reached = np.full(ink.shape[0], -1.0)
    for _, path, joint in chosen:
        reached = np.maximum(reached, _enlarged(path, ink.shape[0], scale))
        found.append((reached, joint))
    return found


def _enlarged(path: np.ndarray, height: int, scale: float) -> np.ndarray:
    """A path, int64 (h,), found on ink smaller by a scale, in columns of the whole, float64 (height,)."""
    if scale == 1:
        return path.astype(np.float64)
    rows = (np.arange(len(path)) + 0.5) * scale - 0.5
    return np.interp(np.arange(height), rows, (path + 0.5) * scale - 0.5)


def _loops(mask: np.ndarray) -> np.ndarray:
    """The paper that ink encloses, bool (H, W)."""
    filled = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    cv2.floodFill(filled, None, (0, 0), 1)
    loops: np.ndarray = filled[1:-1, 1:-1] == 0
    return loops


def _least_cost(costs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each column the cheapest path from top to bottom that crosses it half-way.

    Args:
        costs: float32 (K, H, W), what each pixel costs a path, in K ways.

    Returns:
        The costs, float32 (K, W), and the paths' column in each row, int64 (H, K, W).
    """
    kinds, height, width = costs.shape
    middle = height // 2
    # From the top down to each pixel, and from the bottom up, side by side; a wall at both ends of each row.
    both = np.concatenate([costs, costs[:, ::-1]]).swapaxes(0, 1)
    reach = np.full((height, 2 * kinds, width + 2), np.inf, np.float32)
    reach[0, :, 1:-1] = both[0]
    turns = np.zeros((height, 2 * kinds, width), np.int8)
    for y in range(1, height):
        above, row = reach[y - 1], reach[y, :, 1:-1]
        left, straight, right = above[:, :-2], above[:, 1:-1], above[:, 2:]
        np.minimum(left, right, out=row)
        row += SIDESTEP
        aside = row < straight
        np.copyto(turns[y], np.where(left < right, -1, 1), where=aside, casting="unsafe")
        np.minimum(row, straight, out=row)
        row += both[y]
    down, up = reach[:, :kinds], reach[::-1, kinds:]
    least: np.ndarray = (down[middle] + up[middle])[:, 1:-1] - costs[:, middle]
    paths = np.empty((height, kinds, width), np.int64)
    paths[middle] = np.arange(width)
    kind = np.arange(kinds)[:, None]
    for y in range(middle, 0, -1):
        paths[y - 1] = paths[y] + turns[y][kind, paths[y]]
    for y in range(middle, height - 1):
        paths[y + 1] = paths[y] + turns[height - 1 - y][kinds + kind, paths[y]]
    return least, paths
