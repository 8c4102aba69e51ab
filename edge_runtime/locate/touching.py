"""Reads digits that touch: ink is cut in two where a classifier is surer of the two parts than of the whole.

Over-segmentation and recognition as in section VIII of LeCun, Bottou, Bengio, Haffner, "Gradient-Based Learning Applied
to Document Recognition", Proc. IEEE 86(11), 1998. The cuts are the paths from top to bottom through the least ink,
found for all columns at once by dynamic programming, where a drop that falls (Congedo, Dimauro, Impedovo, Pirlo,
"Segmentation of numeric strings", ICDAR 1995) finds one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.locate.crops import Located
from edge_runtime.locate.masks import stroke_width
from edge_runtime.locate.normalise import crop_from_ink

WIDE = 1.1
"""Ink this wide, as a share of its height, may be several digits, however sure the classifier is of one;"""

DOUBTFUL = 0.95
"""narrower ink, where the classifier is less sure than this. On MNIST one digit in ten is one or the other."""

NARROW = 0.75
"""Hardly any two digits that touch are narrower than this, and doubtful single ones often are."""

CUT_ROWS = 48
"""Taller ink is cut at this height, for speed; at 32 rows it is cut worse, one pair in 50 more misread."""

LOOP_COST = 0.25
"""What a pixel of enclosed paper costs a cut, in pixels of ink: a loop belongs to one digit."""

SIDESTEP = 0.15
"""What a step to the side costs a cut, in pixels of ink: of paths alike the straightest."""

MAX_JOINTS, MAX_JOINT_STROKES = 2, 3.5
"""Two digits touch at no more than two places, and a cut goes through no more ink than this many stroke widths."""

MIN_PART_INK = 0.12
MAX_UNEVENNESS = 0.25
"""A bar or a tail that sticks out is not a digit: each part is nearly as tall as the whole."""

MAX_CUTS = 4

BIAS, SURE_OF_WHOLE, SURE_OF_PARTS, WIDTH, JOINT, UNEVENNESS = -2.0, -1.25, 0.7, 4.0, -1.5, -16.0
"""What speaks for two digits rather than one: the log-odds of the whole and of the part that the classifier is least
sure of, the width as a share of the height, the strokes of ink that the cut goes through, and its unevenness. They are
two where the sum is above 0. The weights follow a logistic regression on the cuts of single digits and of pairs that
touch by a few pixels, with a model that had seen digits alone. The bias is 3 lower than fitted, since lenet5 has
learned to be unsure of what is no digit, and letters would fall apart: so, of 1,500 of MNIST's test digits drawn up to
1.35 times as wide, 2 are split, and of 300 pairs of them that touch 207 (at the fitted bias 5 and 214).
"""

WIDEST = 1.5
"""More width says no more: a long tail of a 2 is one digit."""

SUREST = 255 / 256
"""Probabilities closer to 0 or 1 say no more: it is the last step of an int8 model."""

Classify = Callable[[Sequence[np.ndarray]], np.ndarray]
"""Crops, each uint8 (28, 28), to probabilities, float32 (N, classes)."""

Recognised = tuple[Located, np.ndarray]
"""A digit and its probabilities, float32 (classes,)."""


@dataclass(frozen=True)
class Cut:
    """Ink in two.

    Args:
        left, right: uint8 (H, W), as large as the whole.
        joint: how much ink the cut goes through, in widths of the stroke, with what loops cost.
        unevenness: by how much the shorter part is lower than the whole, as a share of it.
    """

    left: np.ndarray
    right: np.ndarray
    joint: float
    unevenness: float


def split_touching(place: Located, probabilities: np.ndarray, classify: Classify) -> list[Recognised]:
    """Split what is more likely several digits than one.

    Args:
        place: what was located as one.
        probabilities: float32 (classes,), of the whole.
        classify: gives the probabilities of the parts.

    Returns:
        The digits from left to right: `place` itself where it is one.
    """
    whole = [(place, probabilities)]
    wide = _is_wide(place)
    if not wide and (_least_sure(whole) >= DOUBTFUL or place.box[2] < NARROW * place.box[3]):
        return whole
    best, most = whole, 0.0
    most_joint = _evidence(whole, SUREST, joint=0.0, unevenness=0.0) / -JOINT
    hopes = [(_evidence(whole, SUREST, cut.joint, cut.unevenness), cut) for cut in find_cuts(place.ink, most_joint)]
    for hope, cut in sorted(hopes, key=lambda pair: -pair[0]):
        if hope <= most:
            # However sure the classifier were of the parts.
            break
        halves = _part(place, cut.left), _part(place, cut.right)
        both: list[Recognised] = []
        for part, row in zip(halves, classify([part.crop for part in halves])):  # noqa: B905 (both are two)
            both += split_touching(part, row, classify) if _is_wide(part) else [(part, row)]
        evidence = _evidence(whole, _least_sure(both), cut.joint, cut.unevenness)
        if evidence > most and (wide or _least_sure(both) > _least_sure(whole)):
            best, most = both, evidence
    return best


def _is_wide(place: Located) -> bool:
    return place.box[2] >= WIDE * place.box[3]


def _evidence(whole: list[Recognised], sure_of_parts: float, joint: float, unevenness: float) -> float:
    """What speaks for the parts that a cut gives, in log-odds."""
    _, _, width, height = whole[0][0].box
    return (
        BIAS
        + SURE_OF_WHOLE * _log_odds(_least_sure(whole))
        + SURE_OF_PARTS * _log_odds(sure_of_parts)
        + WIDTH * min(width / height, WIDEST)
        + JOINT * joint
        + UNEVENNESS * unevenness
    )


def _least_sure(digits: list[Recognised]) -> float:
    """The probability of the digit that the classifier is least sure of."""
    return min(float(row.max()) for _, row in digits)


def _log_odds(probability: float) -> float:
    kept = min(max(probability, 1 - SUREST), SUREST)
    return math.log(kept / (1 - kept))


def find_cuts(ink: np.ndarray, most_joint: float = MAX_JOINT_STROKES) -> list[Cut]:
    """The cuts that may part two digits.

    Args:
        ink: uint8 (H, W), 0 for paper, 255 for full ink, of what was located as one.
        most_joint: cuts through more ink are left out; in widths of the stroke.

    Returns:
        Those through the least ink first, at most `MAX_CUTS`; then as many that keep out of loops. Where two digits
        touch at two places, what is between them looks like a loop: so neither kind does for all.
    """
    scale = max(1.0, ink.shape[0] / CUT_ROWS)
    size = max(1, round(ink.shape[1] / scale)), max(1, round(ink.shape[0] / scale))
    small = cv2.resize(ink, size, interpolation=cv2.INTER_AREA) if scale > 1 else ink
    mask = (small > 127).view(np.uint8)
    total = cv2.countNonZero(mask)
    if not total:
        return []
    stroke, height = stroke_width(mask), _extent(mask)
    costs = np.stack([mask, mask + LOOP_COST * _loops(mask)]).astype(np.float32)
    least_cost, traced = _least_cost(costs)
    most_cost = min(most_joint, MAX_JOINT_STROKES) * stroke
    to_the_left = np.cumsum(mask.sum(axis=0)) / total
    # Upright through these columns a cut would leave nearly nothing on one side; aslant it may take a little more.
    least_cost[:, (to_the_left < MIN_PART_INK / 2) | (to_the_left > 1 - MIN_PART_INK / 2)] = np.inf
    rows, columns = np.arange(mask.shape[0]), np.arange(mask.shape[1])
    cuts: list[Cut] = []
    for kind, least in enumerate(least_cost):
        enough = len(cuts) + MAX_CUTS
        tried: list[int] = []
        for start in np.argsort(least, kind="stable").tolist():
            if least[start] > most_cost or len(cuts) == enough:
                break
            if any(abs(start - other) < stroke for other in tried):
                continue
            tried.append(start)
            path = traced(kind, start)
            right = mask * (columns > path[:, None])
            if not MIN_PART_INK <= cv2.countNonZero(right) / total <= 1 - MIN_PART_INK:
                continue
            if np.count_nonzero(np.diff(mask[rows, path], prepend=0) == 1) > MAX_JOINTS:
                continue
            unevenness = 1 - min(_extent(right), _extent(mask - right)) / height
            if unevenness > MAX_UNEVENNESS:
                continue
            beyond = _right_of(path, ink, scale)
            if not any(np.array_equal(beyond, cut.right) for cut in cuts):
                cuts.append(Cut(ink - beyond, beyond, float(costs[1, rows, path].sum()) / stroke, unevenness))
    return cuts


def _right_of(path: np.ndarray, ink: np.ndarray, scale: float) -> np.ndarray:
    """The ink to the right of a path that was found on ink smaller by a scale."""
    height, width = ink.shape
    border = np.interp(np.arange(height), (np.arange(len(path)) + 0.5) * scale - 0.5, (path + 0.5) * scale - 0.5)
    right: np.ndarray = ink * (np.arange(width) > border[:, None])
    return right


def _loops(mask: np.ndarray) -> np.ndarray:
    """The paper that ink encloses, bool (H, W)."""
    filled = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    cv2.floodFill(filled, None, (0, 0), 1)
    loops: np.ndarray = filled[1:-1, 1:-1] == 0
    return loops


def _least_cost(costs: np.ndarray) -> tuple[np.ndarray, Callable[[int, int], np.ndarray]]:
    """For each column the cheapest path from top to bottom that crosses it half-way, and what traces that path.

    Args:
        costs: float32 (K, H, W), what each pixel costs a path, in K ways.

    Returns:
        The costs, float32 (K, W); a function from a way and a column to the path's column in each row, int64 (H,).
    """
    kinds, height, width = costs.shape
    middle = height // 2
    # From the top down to each pixel, and from the bottom up, side by side; a wall at both ends of each row.
    both = np.concatenate([costs, costs[:, ::-1]]).swapaxes(0, 1)
    reach = np.full((height, 2 * kinds, width + 2), np.inf, np.float32)
    reach[0, :, 1:-1] = both[0]
    for y in range(1, height):
        above, row = reach[y - 1], reach[y, :, 1:-1]
        np.minimum(above[:, :-2], above[:, 2:], out=row)
        row += SIDESTEP
        np.minimum(row, above[:, 1:-1], out=row)
        row += both[y]
    down, up = reach[:, :kinds], reach[::-1, kinds:]
    least: np.ndarray = (down[middle] + up[middle])[:, 1:-1] - costs[:, middle]

    def traced(kind: int, start: int) -> np.ndarray:
        path = np.empty(height, np.int64)
        path[middle] = start
        for sweep, rows in ((down, range(middle - 1, -1, -1)), (up, range(middle + 1, height))):
            x = start + 1
            for y in rows:
                left, straight, right = sweep[y, kind, x - 1 : x + 2].tolist()
                aside = left if left < right else right
                if aside + SIDESTEP < straight:
                    x += -1 if aside == left else 1
                path[y] = x - 1
        return path

    return least, traced


def _part(whole: Located, ink: np.ndarray) -> Located:
    """A part of a located digit: its ink and where it is."""
    x, y, width, height = cv2.boundingRect((ink > 127).view(np.uint8))
    # The ink has one pixel of room around the box.
    scale = whole.box[3] / (ink.shape[0] - 2)
    left, top = round(max(x - 1, 0) * scale), round(max(y - 1, 0) * scale)
    box = (
        whole.box[0] + left,
        whole.box[1] + top,
        min(round(width * scale), whole.box[2] - left),
        min(round(height * scale), whole.box[3] - top),
    )
    own = cv2.copyMakeBorder(ink[y : y + height, x : x + width], 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    return Located(box, crop_from_ink(own), own)


def _extent(mask: np.ndarray) -> int:
    """Number of rows from the first that has ink to the last."""
    return cv2.boundingRect(mask)[3]
