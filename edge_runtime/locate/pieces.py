"""Ink of neighbours in a row cut to pieces: more than there are digits, so that some run of pieces is each digit.

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
"""Ink is cut at this height, whatever its own; at 32 rows it is cut worse, one pair in 50 more misread."""

LOOP_COST = 0.25
"""What a pixel of enclosed paper costs a cut, in pixels of ink: a loop belongs to one digit."""

SIDESTEP = 0.15
"""What a step to the side costs a cut, in pixels of ink: of paths alike the straightest."""

WALL = 1e6
"""What a pixel between two inks costs a cut: more than any cut may cost."""

MAX_JOINT_STROKES = 3.5
"""A cut goes through no more ink than this many stroke widths."""

CUTS_A_HEIGHT = 7
"""At most so many cuts where the ink is as wide as it is high, and in proportion: this bounds what follows."""

MIN_CUT_WIDTH, MIN_CUT_HEIGHT = 0.4, 0.35
"""Ink narrower or lower than this, as a share of the writing's height, is not cut."""

MIN_PIECE_INK = 0.01
"""What has less ink than this share of the square of the writing's height is a speck: it goes with its neighbour."""

CUT_INK = 0.3
"""What two cuts part differs by at least the ink of a stroke this long, as a share of the height."""

MOST_CUTS = 60
"""... and no more than so many in one connected part, however wide."""


Cut = tuple[np.ndarray, float]
"""The last column to the left of a cut in each row, float64 (H,), and the ink that it goes through, in widths of the
stroke, with what loops cost."""


@dataclass(frozen=True)
class Pieces:
    """Neighbours in a row on one canvas, and the pieces of their ink from left to right.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink.
        labels: uint16 (H, W), the piece of each pixel counted from 1, 0 where there is no ink.
        boxes: int64 (N, 4), left, top, right, bottom of each piece, the latter two exclusive.
        areas: intp (N,), inked pixels of each.
        parts: intp (N,), the connected part that each was cut from.
        glyphs: intp (N,), the glyph that this is of, counted from 0.
        cuts: float64 (C, 3), for each cut the two pieces that it parted, counted from 0, and the ink that it goes
            through, in widths of the stroke.
        stroke: width of the strokes in pixels.
    """

    ink: np.ndarray
    labels: np.ndarray
    boxes: np.ndarray
    areas: np.ndarray
    parts: np.ndarray
    glyphs: np.ndarray
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


@dataclass(frozen=True)
class Neighbours:
    """The ink of neighbours in a row before it is cut.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink.
        parts: int32 (H, W), the connected part of each pixel counted from 1, 0 where there is no ink.
        boxes: x, y, width, height of each part.
        glyphs: the glyph of each part, counted from 0.
        may_be_cut: whether each part may be several digits.
    """

    ink: np.ndarray
    parts: np.ndarray
    boxes: list[tuple[int, int, int, int]]
    glyphs: list[int]
    may_be_cut: list[bool]

    def part(self, index: int) -> np.ndarray:
        """The ink of one part, uint8, as large as its box."""
        x, y, width, height = self.boxes[index]
        box = np.s_[y : y + height, x : x + width]
        own: np.ndarray = self.ink[box] * (self.parts[box] == index + 1)
        return own


def part_neighbours(ink: np.ndarray, glyphs: np.ndarray, whole: Sequence[bool], height: float) -> Neighbours:
    """Find the connected parts of neighbours.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink.
        glyphs: uint16 (H, W), the glyph of each pixel counted from 1, 0 where there is no ink.
        whole: for each glyph whether it is left as it is.
        height: of the writing, in pixels.
    """
    mask = (ink > 127).view(np.uint8)
    parts = np.zeros(mask.shape, np.int32)
    boxes: list[tuple[int, int, int, int]] = []
    owners: list[int] = []
    may_be_cut: list[bool] = []
    for glyph, stays in enumerate(whole, 1):
        own = (glyphs == glyph).view(np.uint8)
        x, y, width, tall = cv2.boundingRect(own)
        if not width:
            continue
        box = np.s_[y : y + tall, x : x + width]
        inside = own[box] > 0
        nearest = None if stays else _nearest_part(own[box] & mask[box], MIN_PIECE_INK * height * height)
        if nearest is None:
            boxes.append((x, y, width, tall))
            parts[box][inside] = len(boxes)
        else:
            parts[box][inside] = len(boxes) + nearest[inside]
            for label in range(1, int(nearest[inside].max()) + 1):
                left, top, wide, high = cv2.boundingRect((inside & (nearest == label)).view(np.uint8))
                boxes.append((x + left, y + top, wide, high))
        owners += [glyph - 1] * (len(boxes) - len(owners))
        for _, _, wide, high in boxes[len(may_be_cut) :]:
            may_be_cut.append(not stays and wide >= MIN_CUT_WIDTH * height and high >= MIN_CUT_HEIGHT * height)
    return Neighbours(ink, parts, boxes, owners, may_be_cut)


def _nearest_part(solid: np.ndarray, speck: float) -> np.ndarray | None:
    """For each pixel the nearest connected part of a mask, int32 (H, W), specks left out; None where one is all."""
    total, labels, stats, _ = cv2.connectedComponentsWithStats(solid)
    if total <= 2:
        return None
    large = np.flatnonzero(stats[1:, cv2.CC_STAT_AREA] >= speck) + 1
    if len(large) <= 1:
        return None
    keep = np.isin(labels, large).view(np.uint8)
    _, nearest = cv2.distanceTransformWithLabels(1 - keep, cv2.DIST_L2, 3)
    return nearest


def cut_to_pieces(neighbours: Neighbours, cuts: Sequence[Sequence[Cut]]) -> Pieces:
    """Cut the parts of neighbours.

    Args:
        neighbours: as `part_neighbours` gives them.
        cuts: of each part, from left to right, as `find_cuts` gives them.
    """
    ink, parts = neighbours.ink, neighbours.parts
    labels = np.zeros(ink.shape, np.uint16)
    found: list[tuple[float, int]] = []  # The middle of each piece and its part; its label is its place plus 1.
    parted: list[tuple[int, int, float]] = []
    for part, ((left, top, width, tall), own_cuts) in enumerate(zip(neighbours.boxes, cuts, strict=True)):
        box = np.s_[top : top + tall, left : left + width]
        inside = parts[box] == part + 1
        if not own_cuts:
            found.append((left + (width - 1) / 2, part))
            labels[box][inside] = len(found)
            continue
        numbers = inside.astype(np.uint16)
        for path, _ in own_cuts:
            numbers += inside & (np.arange(width) > path[:, None])
        first = len(found)
        for number in range(1, len(own_cuts) + 2):
            columns = np.flatnonzero((numbers == number).any(axis=0))
            # Where two cuts fall into one there is nothing between them.
            if len(columns):
                if len(found) > first:
                    parted.append((len(found) - 1, len(found), own_cuts[number - 2][1]))
                found.append((left + (columns[0] + columns[-1]) / 2, part))
                labels[box][numbers == number] = len(found)
    order = sorted(range(len(found)), key=lambda index: found[index][0])
    rank = np.zeros(len(found) + 1, np.uint16)
    rank[[index + 1 for index in order]] = np.arange(1, len(found) + 1)
    labels = rank[labels]
    boxes, areas = _boxes(labels, len(found))
    edges = np.array(
        [(*sorted((int(rank[a + 1]) - 1, int(rank[b + 1]) - 1)), joint) for a, b, joint in parted], np.float64
    ).reshape(-1, 3)
    stroke = max(stroke_width((ink > 127).view(np.uint8)), 1.0)
    of_part = np.array([found[index][1] for index in order], np.intp)
    of_glyph = np.array(neighbours.glyphs, np.intp)[of_part]
    return Pieces(ink, labels, boxes, areas, of_part, of_glyph, edges, stroke)


def _boxes(labels: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Left, top, right, bottom of each label, int64 (count, 4), and its pixels, intp (count,)."""
    rows, columns = np.nonzero(labels)
    # What is counted must be no wider than an index is, which a 32-bit NumPy has half as wide.
    values = labels[rows, columns].astype(np.intp) - 1
    boxes = np.empty((count, 4), np.int64)
    boxes[:, :2], boxes[:, 2:] = max(labels.shape), 0
    np.minimum.at(boxes[:, 0], values, columns)
    np.minimum.at(boxes[:, 1], values, rows)
    np.maximum.at(boxes[:, 2], values, columns + 1)
    np.maximum.at(boxes[:, 3], values, rows + 1)
    return boxes, np.bincount(values, minlength=count)


def find_cuts(inks: Sequence[np.ndarray]) -> list[list[Cut]]:
    """The cuts that may part digits, of each ink from left to right; none crosses another.

    Args:
        inks: uint8 (H, W) each, 0 for paper, 255 for full ink, of one connected part, cut to its box.

    Returns:
        Of those that keep out of loops and those that do not, for where two digits touch at two places, what is between
        them looks like a loop.
    """
    if not inks:
        return []
    masks = []
    for ink in inks:
        size = max(1, round(ink.shape[1] * CUT_ROWS / ink.shape[0])), CUT_ROWS
        how = cv2.INTER_AREA if ink.shape[0] > CUT_ROWS else cv2.INTER_LINEAR
        masks.append((cv2.resize(ink, size, interpolation=how) > 127).view(np.uint8))
    # Side by side, walls between them: what is done row by row, is done once.
    starts = np.cumsum([0] + [mask.shape[1] + 1 for mask in masks])
    costs = np.full((2, CUT_ROWS, starts[-1]), WALL, np.float32)
    for mask, start in zip(masks, starts.tolist(), strict=False):
        costs[0, :, start : start + mask.shape[1]] = mask
        np.multiply(_loops(mask), LOOP_COST, out=costs[1, :, start : start + mask.shape[1]])
        costs[1, :, start : start + mask.shape[1]] += mask
    least, paths = _least_cost(costs)
    found = []
    for ink, mask, start in zip(inks, masks, starts.tolist(), strict=False):
        own = np.s_[start : start + mask.shape[1]]
        chosen = _chosen(mask, costs[1, :, own], least[:, own], paths[:, :, own] - start)
        scale = ink.shape[0] / CUT_ROWS
        reached = np.full(ink.shape[0], -1.0)
        cuts = []
        for path, joint in chosen:
            reached = np.maximum(reached, _enlarged(path, ink.shape[0], scale))
            cuts.append((reached, joint))
        found.append(cuts)
    return found


def _chosen(
    mask: np.ndarray, costs: np.ndarray, least: np.ndarray, paths: np.ndarray
) -> list[tuple[np.ndarray, float]]:
    """Those cuts, the cheapest of all that part nearly the same, from left to right: path and ink."""
    height, width = mask.shape
    stroke = max(stroke_width(mask), 1.0)
    rows = np.arange(height)
    # Of each cut how much ink lies to its left, so that cuts that part the same count once.
    inked = np.cumsum(mask, axis=1, dtype=np.int64)
    total = int(inked[:, -1].sum())
    apart = max(1, round(CUT_INK * stroke * height))
    is_taken = np.zeros(total + 1, np.bool_)
    is_taken[:apart] = is_taken[max(0, total - apart + 1) :] = True
    limit = min(max(2, round(CUTS_A_HEIGHT * width / height)), MOST_CUTS)
    chosen: list[tuple[int, np.ndarray, float]] = []
    # Those that keep out of loops first: where they can, digits part there.
    for kind, enough in ((1, (limit + 1) // 2), (0, limit)):
        order = np.argsort(least[kind], kind="stable")
        order = order[: np.count_nonzero(least[kind] <= MAX_JOINT_STROKES * stroke)]
        lefts = inked[rows[:, None], paths[:, kind, order]].sum(axis=0)
        for start, left in zip(order.tolist(), lefts.tolist(), strict=True):
            if len(chosen) == enough:
                break
            if not is_taken[left]:
                is_taken[max(0, left - apart + 1) : left + apart] = True
                path = paths[:, kind, start]
                chosen.append((left, path, float(costs[rows, path].sum()) / stroke))
    return [(path, joint) for _, path, joint in sorted(chosen, key=lambda cut: cut[0])]


def _enlarged(path: np.ndarray, height: int, scale: float) -> np.ndarray:
    """A path, int64 (h,), found on ink smaller by a scale, in columns of the whole, float64 (height,)."""
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
