"""Ink that is no digit, for outlier exposure: wrong cuts, touching digits, pieces of lines, letters, shapes, scribbles.

A classifier that has seen digits only is sure of whatever it sees. One that must also spread its belief evenly over
all classes where there is none (Hendrycks, Mazeika, Dietterich, "Deep Anomaly Detection with Outlier Exposure", ICLR
2019) tells such ink from digits, also of kinds it was not shown. A reader that tries many cuts and takes those which
the classifier believes (LeCun, Bottou, Bengio, Haffner, Proc. IEEE 86(11), 1998, section VI) depends on it.

What nobody could tell from a digit is left out: an upright line is a 1, a ring a 0.
"""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.normalise import crop_from_ink
from train.render import smooth_curve
from train.typeset import TYPEFACES, typeset
from train.wear import coarsen, cut_to_ink, repen, reshape

CANVAS = 112
SIDE = 64
SLIMMEST = 0.35
"""Width over height of the slimmest part of a digit: slimmer ones may be a whole 1."""

PRINTED = "ACEFHKMNPRTUVWXacdefhkmnprtuvwxÄËÖÜäëöü#%&*+=<>@$§€[]{}^~:;«»±÷→←↑↓△▽◇☆✓"
"""Letters and signs that nobody takes for a digit, however they are slanted."""

STROKED = "AEFHKMNPRVWXaehkmnpwx#%&*+=<@$"
FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_COMPLEX,
)


def render_outliers(count: int, digits: np.ndarray, labels: np.ndarray, seed: int) -> np.ndarray:
    """Draw ink that is no digit, in MNIST's form.

    Args:
        count: how many.
        digits: uint8 (N, 28, 28) in MNIST's form, of which pairs and wrong cuts are made.
        labels: what the digits are, (N,).
        seed: the same seed and digits give the same images.

    Returns:
        uint8 (count, 28, 28), the kinds in turn.
    """
    rng = np.random.default_rng([seed, 1])
    # A part of a 1 is a 1.
    divisible = digits[labels != 1]
    kinds = (_touching_pair, _half, _wrong_cut, _print, _lines, _touching_pair, _half, _scribble, _sign, _shape)
    drawn = []
    for index in range(count):
        kind = kinds[index % len(kinds)]
        source = digits if kind is _touching_pair else divisible
        drawn.append(crop_from_ink(_varied(kind(source, rng), rng)))
    return np.array(drawn, np.uint8).reshape(count, 28, 28)


def _varied(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Sometimes by another pen, or coarse, so that neither tells a digit from what is none."""
    if rng.random() < 0.25:
        ink = repen(cv2.copyMakeBorder(ink, 8, 8, 8, 8, cv2.BORDER_CONSTANT, value=0), rng)
    return coarsen(ink, rng) if rng.random() < 0.25 else ink


def _any_digit(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A digit's ink without a margin, `SIDE` pixels long, at times narrowed."""
    inked = cut_to_ink(digits[rng.integers(len(digits))])
    scale = SIDE / max(inked.shape)
    return cv2.resize(inked, None, fx=scale * rng.uniform(0.7, 1.1), fy=scale, interpolation=cv2.INTER_LINEAR)


def _side_by_side(
    first: np.ndarray, second: np.ndarray, touch: bool, rng: np.random.Generator
) -> tuple[np.ndarray, int]:
    """Two digits next to each other, and the column where the second begins.

    To touch, the second is pushed to the left until it overlaps the first by a few pixels.
    """
    height = max(len(first), len(second))
    slack = height // 8
    canvas = np.zeros((height + slack, first.shape[1] + second.shape[1] + slack), np.uint8)
    top = rng.integers(0, height + slack - len(first) + 1)
    canvas[top : top + len(first), : first.shape[1]] = first
    top = rng.integers(0, height + slack - len(second) + 1)
    left = first.shape[1] + int(rng.integers(0, slack + 1))
    if touch:
        overlap = rng.integers(3, 60)
        for left in range(first.shape[1], 0, -1):
            under = canvas[top : top + len(second), left : left + second.shape[1]]
            if np.count_nonzero((under > 127) & (second > 127)) >= overlap:
                break
    under = canvas[top : top + len(second), left : left + second.shape[1]]
    np.maximum(under, second, out=under)
    return canvas, left


def _touching_pair(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    first, second = _any_digit(digits, rng), _any_digit(digits, rng)
    if rng.random() < 0.5:
        second = cv2.resize(second, None, fx=rng.uniform(0.7, 1.0), fy=rng.uniform(0.7, 1.0))
    return _side_by_side(first, second, rng.random() < 0.75, rng)[0]


def _half(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A third to two thirds of a digit: its left, right, upper or lower part."""
    while True:
        turns = int(rng.choice(4, p=(0.35, 0.15, 0.35, 0.15)))
        turned = np.rot90(_any_digit(digits, rng), turns)
        part = np.rot90(turned[:, : int(turned.shape[1] * rng.uniform(0.3, 0.65))], -turns)
        inked = cut_to_ink(np.ascontiguousarray(part))
        if inked.shape[1] > SLIMMEST * inked.shape[0]:
            return inked


def _wrong_cut(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The right part of one digit with the left part of the next, or a whole one with a good piece of its neighbour."""
    first, second = _any_digit(digits, rng), _any_digit(digits, rng)
    canvas, begin = _side_by_side(first, second, rng.random() < 0.6, rng)
    whole = rng.integers(4)  # 0: the first is whole, 1: the second is, else: neither
    start = 0 if whole == 0 else int(min(begin, first.shape[1]) * rng.uniform(0.3, 0.7))
    end = canvas.shape[1] if whole == 1 else begin + int(second.shape[1] * rng.uniform(0.3, 0.7))
    return np.ascontiguousarray(canvas[:, start:end])


def _print(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One or two printed letters or signs, or a digit with a letter at its side."""
    inks = [_typeset(rng)]
    if rng.random() < 0.35:
        inks.append(_any_digit(digits, rng) if rng.random() < 0.3 else _typeset(rng))
    canvas = inks[0] if len(inks) == 1 else _side_by_side(inks[0], inks[1], rng.random() < 0.5, rng)[0]
    return reshape(cv2.copyMakeBorder(canvas, 16, 16, 16, 16, cv2.BORDER_CONSTANT, value=0), rng)


def _typeset(rng: np.random.Generator) -> np.ndarray:
    sign = PRINTED[rng.integers(len(PRINTED))]
    return cut_to_ink(typeset(sign, int(rng.integers(len(TYPEFACES))), SIDE))


def _lines(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Two to five straight lines, most of them upright or level: pieces of rules, boxes, tables, crosses, triangles."""
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    pen = int(rng.integers(2, 9))
    kind = rng.integers(5)
    if kind == 0:  # a closed figure of three or four corners
        corners = int(rng.integers(3, 5))
        angles = (
            rng.uniform(0, 2 * np.pi) + (np.arange(corners) + rng.uniform(-0.25, 0.25, corners)) * 2 * np.pi / corners
        )
        points = CANVAS / 2 + 40 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
        cv2.polylines(canvas, [np.rint(points).astype(np.int32)], True, 255, pen, cv2.LINE_AA)
    elif kind == 1:  # level lines alone
        for level in rng.choice(np.arange(20, 92, 12), rng.integers(1, 4), replace=False).tolist():
            start, end = int(rng.integers(5, 45)), int(rng.integers(65, 107))
            cv2.line(canvas, (start, level), (end, level + int(rng.integers(-6, 7))), 255, pen, cv2.LINE_AA)
    else:  # a crossing, a corner, or what is left of a box or a grid: level lines, then upright ones
        crossing = rng.integers(25, 87, 2)
        for at, other in (crossing, crossing[::-1]):
            for level in {int(at), *rng.integers(15, 97, rng.integers(0, 2)).tolist()}:
                start, end = (int(other), 107) if kind == 2 else (int(rng.integers(5, 40)), int(rng.integers(72, 107)))
                cv2.line(canvas, (start, level), (end, level), 255, pen, cv2.LINE_AA)
            canvas = np.ascontiguousarray(canvas.T)
        # Not by three quarters: an upper right corner is a 7.
        canvas = np.ascontiguousarray(np.rot90(canvas, int(rng.integers(3))))
    return reshape(canvas, rng)


def _scribble(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One to three pen strokes through random points, together too long for a digit."""
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    for _ in range(rng.integers(1, 4)):
        points = rng.uniform(15, CANVAS - 15, (rng.integers(4, 9), 2))
        curve = smooth_curve(points) if rng.random() < 0.7 else points
        cv2.polylines(canvas, [np.rint(curve).astype(np.int32)], False, 255, int(rng.integers(4, 13)), cv2.LINE_AA)
    return canvas


def _sign(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A letter or sign drawn by strokes, as if by hand."""
    canvas = np.zeros((CANVAS, 2 * CANVAS), np.uint8)
    sign = STROKED[rng.integers(len(STROKED))]
    font, thickness = FONTS[rng.integers(len(FONTS))], int(rng.integers(3, 11))
    cv2.putText(canvas, sign, (40, 85), font, 2.5, 255, thickness, cv2.LINE_AA)
    return reshape(canvas, rng)


def _shape(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A filled shape, a dot, dots, a bar that is not upright, an arrow, or a blob: objects, folds, shadows, points."""
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    kind = rng.integers(6)
    if kind == 0:
        angles = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(4, 8)))
        around = rng.uniform(20, 50, len(angles)) * np.stack([np.cos(angles), np.sin(angles)])
        points = CANVAS / 2 + around.T
        cv2.fillPoly(canvas, [np.rint(points).astype(np.int32)], 255, cv2.LINE_AA)
    elif kind == 1:
        axes = (int(rng.integers(15, 45)), int(rng.integers(15, 45)))
        cv2.ellipse(canvas, (CANVAS // 2, CANVAS // 2), axes, rng.uniform(0, 180), 0, 360, 255, -1, cv2.LINE_AA)
    elif kind == 2:
        angle = rng.uniform(-0.35, 0.8)
        along: np.ndarray = 45 * np.array([np.cos(angle), np.sin(angle)])
        ends = np.rint(CANVAS / 2 + np.stack([-along, along])).astype(np.int32)
        cv2.line(canvas, ends[0].tolist(), ends[1].tolist(), 255, int(rng.integers(4, 25)), cv2.LINE_AA)
    elif kind == 3:
        for x, y in rng.integers(20, CANVAS - 20, (rng.integers(2, 6), 2)).tolist():
            cv2.circle(canvas, (x, y), int(rng.integers(4, 12)), 255, -1, cv2.LINE_AA)
    elif kind == 4:
        start, end = rng.integers(15, CANVAS - 15, (2, 2)).tolist()
        cv2.arrowedLine(canvas, start, end, 255, int(rng.integers(3, 9)), cv2.LINE_AA, tipLength=rng.uniform(0.3, 0.6))
        cv2.line(canvas, (start[0] - 8, start[1]), (start[0] + 8, start[1]), 255, 3, cv2.LINE_AA)
    else:
        size = int(rng.integers(3, 9))
        noise = cv2.resize(
            rng.normal(size=(size, size)).astype(np.float32), (CANVAS, CANVAS), interpolation=cv2.INTER_CUBIC
        )
        mask = (noise > np.quantile(noise, rng.uniform(0.5, 0.85))).astype(np.uint8)
        _, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
        canvas[labels == 1 + np.argmax(stats[1:, cv2.CC_STAT_AREA])] = 255
    return canvas
