"""Ink that is no digit, for outlier exposure: letters, signs, scribbles, shapes, and two digits that touch.

A classifier that has seen digits only is sure of whatever it sees. One that must also spread its belief evenly over
all classes where there is none (Hendrycks, Mazeika, Dietterich, "Deep Anomaly Detection with Outlier Exposure", ICLR
2019) tells such ink from digits, also of kinds it was not shown.
"""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.normalise import crop_from_ink
from train.render import smooth_curve

CANVAS = 112
SIGNS = "AEFHKMNPRVWXaehkmnpwx#%&*+=<@$"
"""Letters and signs that nobody takes for a digit, however they are slanted."""

FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_COMPLEX,
)


def render_outliers(count: int, digits: np.ndarray, seed: int) -> np.ndarray:
    """Draw ink that is no digit, in MNIST's form.

    Args:
        count: how many.
        digits: uint8 (N, 28, 28) in MNIST's form, of which pairs are made.
        seed: the same seed and digits give the same images.

    Returns:
        uint8 (count, 28, 28), the kinds in turn.
    """
    rng = np.random.default_rng([seed, 1])
    kinds = (_touching_pair, _scribble, _touching_pair, _sign, _shape)
    drawn = [crop_from_ink(kinds[index % len(kinds)](digits, rng)) for index in range(count)]
    return np.array(drawn, np.uint8).reshape(count, 28, 28)


def _touching_pair(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Two digits side by side, the second pushed to the left until it overlaps the first by a few pixels."""
    first, second = (_grown(digits[rng.integers(len(digits))]) for _ in range(2))
    if rng.random() < 0.5:
        second = cv2.resize(second, None, fx=rng.uniform(0.8, 1.0), fy=rng.uniform(0.8, 1.0))
    height = max(len(first), len(second))
    slack = height // 8
    canvas = np.zeros((height + slack, first.shape[1] + second.shape[1]), np.uint8)
    top = rng.integers(0, slack + 1)
    canvas[top : top + len(first), : first.shape[1]] = first
    top = rng.integers(0, height + slack - len(second) + 1)
    overlap = rng.integers(3, 25)
    for left in range(first.shape[1], 0, -1):
        under = canvas[top : top + len(second), left : left + second.shape[1]]
        if np.count_nonzero((under > 127) & (second > 127)) >= overlap:
            break
    np.maximum(under, second, out=under)
    return canvas


def _grown(digit: np.ndarray) -> np.ndarray:
    x, y, width, height = cv2.boundingRect((digit > 127).view(np.uint8))
    return cv2.resize(digit[y : y + height, x : x + width], None, fx=2, fy=2)


def _scribble(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One to three pen strokes through random points, together too long for a digit."""
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    for _ in range(rng.integers(1, 4)):
        points = rng.uniform(15, CANVAS - 15, (rng.integers(4, 9), 2))
        curve = smooth_curve(points) if rng.random() < 0.7 else points
        cv2.polylines(canvas, [np.rint(curve).astype(np.int32)], False, 255, int(rng.integers(4, 13)), cv2.LINE_AA)
    return canvas


def _sign(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    canvas = np.zeros((CANVAS, 2 * CANVAS), np.uint8)
    sign = SIGNS[rng.integers(len(SIGNS))]
    font, thickness = FONTS[rng.integers(len(FONTS))], int(rng.integers(3, 11))
    cv2.putText(canvas, sign, (40, 85), font, 2.5, 255, thickness, cv2.LINE_AA)
    return canvas


def _shape(digits: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A filled shape, a bar that is not upright, or a blob: what is left of objects, folds and shadows."""
    canvas = np.zeros((CANVAS, CANVAS), np.uint8)
    kind = rng.integers(4)
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
    else:
        size = int(rng.integers(3, 9))
        noise = cv2.resize(
            rng.normal(size=(size, size)).astype(np.float32), (CANVAS, CANVAS), interpolation=cv2.INTER_CUBIC
        )
        mask = (noise > np.quantile(noise, rng.uniform(0.5, 0.85))).astype(np.uint8)
        _, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
        canvas[labels == 1 + np.argmax(stats[1:, cv2.CC_STAT_AREA])] = 255
    return canvas
