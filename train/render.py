"""Digits that the project draws itself: for calibration, demos and tests where MNIST cannot be had. No TensorFlow.

Each digit is a few pen strokes, smooth curves through points. A writer's hand moves the points, slants and stretches
the digit and presses the pen more or less; all of it comes from one seeded generator.
"""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.normalise import normalise_crop
from train.shapes import COMMON_HAND, Hand

POINTS_PER_SPAN = 12
SUBPIXEL_BITS = 4


def render_digits(per_class: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Draw digits in MNIST's form: white ink on black, 20x20 box, centred by mass.

    Args:
        per_class: digits of each class, at least 1.
        seed: the same seed gives the same digits.

    Returns:
        Images, uint8 (10 * per_class, 28, 28), and labels, uint8 (10 * per_class,), classes in turn: 0, 1, ... 9, 0.
    """
    rng = np.random.default_rng(seed)
    labels = np.tile(np.arange(10, dtype=np.uint8), per_class)
    return np.stack(
        [normalise_crop(render_ink(int(label), 80, 80 * rng.uniform(0.07, 0.13), rng)) for label in labels]
    ), labels


def render_ink(digit: int, height: int, pen: float, rng: np.random.Generator, hand: Hand = COMMON_HAND) -> np.ndarray:
    """Draw one digit as ink, uint8 (H, W), 255 where the pen went, with an empty margin.

    `height` of the digit and width of the `pen` are in pixels.
    """
    variants = hand.shapes[digit]
    strokes = variants[rng.integers(len(variants))]
    width = height * rng.uniform(*hand.width)
    slant = rng.uniform(*hand.slant)
    turn = rng.uniform(-0.1, 0.1)
    # One smooth displacement a digit, so that strokes which meet still meet.
    bend = rng.normal(0, 0.045, (2, 4, 4))
    curves = []
    for stroke in strokes:
        points = smooth_curve(np.array(stroke, np.float64))
        points = points + _displacement(points, bend)
        x = (points[:, 0] - 0.5) * width - slant * (points[:, 1] - 0.5) * height
        y = (points[:, 1] - 0.5) * height
        curves.append(np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], axis=1))
    everything = np.concatenate(curves)
    margin = int(np.ceil(pen)) + 2
    low, high = everything.min(axis=0), everything.max(axis=0)
    size = np.ceil(high - low).astype(int) + 2 * margin
    canvas = np.zeros((size[1], size[0]), np.uint8)
    fixed_point = [np.rint((curve - low + margin) * (1 << SUBPIXEL_BITS)).astype(np.int32) for curve in curves]
    cv2.polylines(canvas, fixed_point, False, 255, max(1, round(pen)), cv2.LINE_AA, SUBPIXEL_BITS)
    return canvas


def render_page(
    rows: list[str],
    seed: int,
    *,
    digit_height: int = 70,
    paper: tuple[int, int, int] = (225, 232, 235),
    ink: tuple[int, int, int] = (90, 50, 30),
    shadow: float = 0.35,
    ruled: bool = False,
) -> np.ndarray:
    """Draw a page with rows of digits as a camera might see it: grain, blur, a shadow across it, ruled or plain.

    Args:
        rows: the digits of each row, "0" to "9".
        seed: the same seed gives the same page.
        digit_height: height of a digit in pixels, varied by a tenth.
        paper, ink: colours, BGR.
        shadow: how much darker the darkest corner is than the lightest, 0..1.
        ruled: draw blue lines below each row.

    Returns:
        uint8 (H, W, 3), BGR.
    """
    rng = np.random.default_rng(seed)
    pitch = round(1.7 * digit_height)
    pen = digit_height * rng.uniform(0.08, 0.12)
    size = (pitch * len(rows) + digit_height, digit_height * max(len(row) for row in rows) + 2 * digit_height)
    coverage = np.zeros(size, np.uint8)
    page: np.ndarray = np.full((*size, 3), paper, np.float32)
    for index, row in enumerate(rows):
        x, baseline = digit_height, round(pitch * (index + 1))
        if ruled:
            cv2.line(page, (0, baseline + 4), (size[1], baseline + 2), (215, 190, 170), max(1, digit_height // 40))
        for character in row:
            drawn = render_ink(int(character), round(digit_height * rng.uniform(0.92, 1.08)), pen, rng)
            height, width = drawn.shape
            top = baseline - height + rng.integers(-digit_height // 16, digit_height // 16 + 1)
            target = coverage[top : top + height, x : x + width]
            np.maximum(target, drawn[:, : target.shape[1]], out=target)
            x += width + round(digit_height * rng.uniform(0.1, 0.3))
    share = cv2.GaussianBlur(coverage, (0, 0), 0.8).astype(np.float32)[:, :, None] / 255 * rng.uniform(0.85, 1.0)
    page = page * (1 - share) + np.array(ink, np.float32) * share
    across = np.linspace(0, 1, size[1])[None, :] * 0.7 + np.linspace(0, 1, size[0])[:, None] * 0.3
    page *= (1 - shadow * across**1.5)[:, :, None]
    page += cv2.GaussianBlur(rng.normal(0, 6, page.shape).astype(np.float32), (0, 0), 0.7)
    rendered: np.ndarray = np.clip(np.rint(page), 0, 255).astype(np.uint8)
    return rendered


def smooth_curve(points: np.ndarray) -> np.ndarray:
    """A uniform Catmull-Rom curve through `points`, float64 (N, 2), at `POINTS_PER_SPAN` points a span."""
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    t = np.linspace(0, 1, POINTS_PER_SPAN, endpoint=False)[:, None]
    spans = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        spans.append(
            0.5
            * (
                2 * start
                + (end - before) * t
                + (2 * before - 5 * start + 4 * end - after) * t**2
                + (3 * start - before - 3 * end + after) * t**3
            )
        )
    return np.concatenate([*spans, points[-1:]])


def _displacement(points: np.ndarray, knots: np.ndarray) -> np.ndarray:
    """Bilinear look-up of a (2, K, K) grid of displacements over the unit box, at `points` (N, 2); returns (N, 2)."""
    position = np.clip(points, 0, 1) * (knots.shape[1] - 1)
    low = np.minimum(position.astype(int), knots.shape[1] - 2)
    (fx, fy), (x, y) = (position - low).T, low.T
    top = knots[:, y, x] * (1 - fx) + knots[:, y, x + 1] * fx
    bottom = knots[:, y + 1, x] * (1 - fx) + knots[:, y + 1, x + 1] * fx
    return (top * (1 - fy) + bottom * fy).T
