"""What is printed on paper to write on: rules, squares, dots, tables, and boxes for one digit each."""

from __future__ import annotations

import cv2
import numpy as np

from train.pages.sheet import Sheet, log_uniform

FRACTION = 4
"""Bits of a pixel's fraction in which lines are placed."""


def rule_colour(sheet: Sheet, rng: np.random.Generator) -> np.ndarray:
    """A printer's colour, RGB 0..1, float32: pale blue and grey, red, orange, green, black; light on dark sheets."""
    if sheet.dark:
        return np.clip(rng.uniform(0.3, 0.9) + rng.normal(0, 0.1, 3), 0, 1).astype(np.float32)
    palette = [
        (0.65, 0.78, 0.92),
        (0.7, 0.7, 0.75),
        (0.45, 0.6, 0.85),
        (0.9, 0.45, 0.4),
        (0.95, 0.6, 0.25),
        (0.5, 0.8, 0.6),
        (0.15, 0.15, 0.18),
        (0.35, 0.35, 0.4),
        (0.85, 0.3, 0.55),
        (0.2, 0.3, 0.65),
    ]
    return np.clip(palette[rng.integers(len(palette))] + rng.normal(0, 0.06, 3), 0.03, 1).astype(np.float32)


def draw_lines(
    sheet: Sheet, lines: np.ndarray, width: float, colour: np.ndarray, rng: np.random.Generator, *, dotted: int = 0
) -> None:
    """Draw straight lines, float (N, 4) as x0, y0, x1, y1, `width` pixels wide; with `dotted`, dots so far apart."""
    canvas = np.zeros(sheet.shape, np.uint8)
    if dotted:
        for x0, y0, x1, y1 in lines:
            count = max(2, int(np.hypot(x1 - x0, y1 - y0) / dotted))
            for x, y in zip(np.linspace(x0, x1, count), np.linspace(y0, y1, count), strict=True):
                cv2.circle(canvas, (round(x * 16), round(y * 16)), round(width * 8), 255, -1, cv2.LINE_AA, FRACTION)
    else:
        ends = np.rint(lines.reshape(-1, 2, 2) * (1 << FRACTION)).astype(np.int32)
        cv2.polylines(canvas, list(ends), False, 255, max(1, round(width)), cv2.LINE_AA, FRACTION)
    left, top, across, down = cv2.boundingRect(canvas)
    if across:
        faint = min(1.0, width) * rng.uniform(0.5, 1)
        part = canvas[top : top + down, left : left + across].astype(np.float32) / 255
        sheet.lay(part, left, top, colour, faint, sheet.dark)


def draw_background_rules(sheet: Sheet, pitch: float, rng: np.random.Generator) -> None:
    """Rule the whole sheet: lines, squares, dots, or a few stray lines, `pitch` pixels apart."""
    height, width = sheet.shape
    kind = rng.choice(["lines", "squares", "dots", "stray"], p=[0.4, 0.3, 0.15, 0.15])
    colour = rule_colour(sheet, rng)
    thickness = log_uniform(rng, 0.5, 1 + pitch / 20)
    ys = np.arange(rng.uniform(-pitch, pitch), height + pitch, pitch)
    xs = np.arange(rng.uniform(-pitch, pitch), width + pitch, pitch)
    tilt = rng.normal(0, 0.01) * width
    rows = np.stack([np.zeros_like(ys), ys, np.full_like(ys, width), ys + tilt], axis=1)
    columns = np.stack([xs, np.zeros_like(xs), xs - tilt, np.full_like(xs, height)], axis=1)
    if kind == "dots":
        if pitch >= 6:
            draw_lines(sheet, rows, max(1.2, thickness * 1.5), colour, rng, dotted=max(4, round(pitch)))
    elif kind == "stray":
        ends = rng.uniform(-0.2, 1.2, (rng.integers(1, 4), 4)) * (width, height, width, height)
        if rng.random() < 0.6:
            ends[:, 3] = ends[:, 1] + rng.normal(0, 5, len(ends))
        draw_lines(sheet, ends, thickness, colour, rng)
    else:
        draw_lines(sheet, rows, thickness, colour, rng)
        if kind == "squares":
            draw_lines(sheet, columns, thickness, colour, rng)
        if rng.random() < 0.3:
            margin = rng.uniform(0.05, 0.25) * width
            draw_lines(
                sheet, np.array([[margin, 0, margin - tilt, height]]), thickness * 1.3, rule_colour(sheet, rng), rng
            )


def draw_boxes(sheet: Sheet, boxes: np.ndarray, rng: np.random.Generator) -> None:
    """Draw boxes, float (N, 4) as x0, y0, x1, y1, all in one colour and line: square, rounded, or a comb of ticks."""
    colour, size = rule_colour(sheet, rng), float(np.mean(boxes[:, 3] - boxes[:, 1]))
    thickness = log_uniform(rng, 0.7, 1 + size / 20)
    kind = rng.choice(["box", "box", "comb", "under", "dotted"])
    x0, y0, x1, y1 = boxes.T
    if kind == "under":
        lines = np.stack([x0 + size * 0.06, y1, x1 - size * 0.06, y1], axis=1)
        draw_lines(sheet, lines, thickness, colour, rng)
        return
    if kind == "comb":
        low = y1 - (y1 - y0) * rng.uniform(0.15, 0.6)
        lines = np.concatenate([np.stack(s, axis=1) for s in ((x0, y1, x1, y1), (x0, low, x0, y1), (x1, low, x1, y1))])
        draw_lines(sheet, lines, thickness, colour, rng)
        return
    sides = ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1))
    lines = np.concatenate([np.stack(side, axis=1) for side in sides])
    draw_lines(sheet, lines, thickness, colour, rng, dotted=int(max(3, size / 12)) if kind == "dotted" else 0)
    if rng.random() < 0.15:  # A tinted field.
        for left, top, right, bottom in np.rint(boxes).astype(int):
            cut = np.clip([left, right], 0, sheet.shape[1]), np.clip([top, bottom], 0, sheet.shape[0])
            if cut[0][1] > cut[0][0] and cut[1][1] > cut[1][0]:
                area = np.ones((cut[1][1] - cut[1][0], cut[0][1] - cut[0][0]), np.float32)
                sheet.lay(area, int(cut[0][0]), int(cut[1][0]), colour, 0.12, sheet.dark)


def table_lines(xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
    """The lines of a table whose columns end at `xs` and rows at `ys`, float (N, 4) as x0, y0, x1, y1."""
    down = np.stack([xs, np.full_like(xs, ys[0]), xs, np.full_like(xs, ys[-1])], axis=1)
    across = np.stack([np.full_like(ys, xs[0]), ys, np.full_like(ys, xs[-1]), ys], axis=1)
    return np.concatenate([down, across])
