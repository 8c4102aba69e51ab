"""Where digits stand on a page: in rows, in boxes, in tables, anywhere, or one that fills it."""

from __future__ import annotations

import numpy as np

from train.pages.hands import Writer
from train.pages.marks import hand_glyph, shape_glyph
from train.pages.rules import draw_boxes, draw_lines, rule_colour, table_lines
from train.pages.sheet import Sheet, log_uniform

MOST_GLYPHS = 70
"""Glyphs in a block at most: drawing time is bounded, and pages of tiny digits do not outweigh all others."""


def write_rows(sheet: Sheet, writer: Writer, top: float, bottom: float, letters: float) -> None:
    """Rows of numbers between two heights; `letters` is the share of words that are no numbers."""
    rng, height = writer.rng, writer.height
    pitch = height * rng.uniform(1.15, 2.2)
    # Numbers stand apart, touch now and then, or hang together as an amount on a cheque does.
    gap = height * rng.choice([rng.uniform(0.15, 0.7), rng.uniform(0.0, 0.2), rng.uniform(-0.15, 0.03)])
    rise = rng.normal(0, 0.03)
    count = 0
    for base in np.arange(top + height * 0.6, bottom - height * 0.4, pitch):
        x = rng.uniform(0, 1.5) * height
        while x < sheet.shape[1] and count < MOST_GLYPHS:
            is_word = rng.random() < letters
            for _ in range(rng.integers(1, 8)):
                glyph = hand_glyph(rng) if is_word else writer.digit()
                width = writer.width(glyph)
                y = base + rise * x + rng.normal(0, 0.05) * height
                writer.put(sheet, glyph, (x + width / 2, y), digit=not is_word)
                x += width + gap + rng.normal(0, 0.05) * height
                count += 1
            x += height * rng.uniform(0.2, 2.5)
            if rng.random() < 0.12:
                break


def write_boxes(sheet: Sheet, writer: Writer, top: float, bottom: float) -> None:
    """Strings of boxes, as on forms and envelopes, with one digit or none each; digits cross the frames at times."""
    rng, height = writer.rng, writer.height
    side = height * rng.uniform(1.02, 1.8)
    across = side * rng.uniform(0.6, 1.1)
    apart = across * rng.choice([0.0, rng.uniform(0.05, 0.6)])
    count = 0
    for y in np.arange(top + side * 0.1, bottom - side * 0.9, side * rng.uniform(1.1, 2.5)):
        x0 = rng.uniform(-0.3, 2) * across
        number = int(min(rng.integers(1, 11), 1 + (sheet.shape[1] - x0) // (across + apart), MOST_GLYPHS - count))
        if number < 1:
            break
        lefts = x0 + np.arange(number) * (across + apart)
        draw_boxes(sheet, np.stack([lefts, np.full(number, y), lefts + across, np.full(number, y + side)], axis=1), rng)
        for left in lefts[rng.random(number) < 0.88]:
            wander = rng.normal(0, 0.07, 2) * side
            is_digit = rng.random() < 0.95
            glyph = writer.digit() if is_digit else hand_glyph(rng)
            writer.put(sheet, glyph, (left + across / 2 + wander[0], y + side / 2 + wander[1]), digit=is_digit)
            count += 1


def write_table(sheet: Sheet, writer: Writer, top: float, bottom: float) -> None:
    """A table or score card: cells with numbers of one to three digits, some empty, headings by hand."""
    rng, height = writer.rng, writer.height
    row = height * rng.uniform(1.15, 2.0)
    column = height * rng.uniform(1.2, 3.5)
    left = rng.uniform(-0.5, 1.5) * column
    columns = min(int(rng.integers(2, 10)), max(1, int((sheet.shape[1] - left) / column) + 1))
    rows = min(int(rng.integers(2, 12)), max(1, int((bottom - top) / row)))
    xs = left + np.arange(columns + 1) * column
    ys = top + np.arange(rows + 1) * row
    draw_lines(sheet, table_lines(xs, ys), log_uniform(rng, 0.7, 1 + height / 16), rule_colour(sheet, rng), rng)
    headed, filled = rng.random() < 0.3, rng.uniform(0.5, 1)
    count = 0
    for j in range(rows):
        for i in range(columns):
            if rng.random() > filled or count >= MOST_GLYPHS:
                continue
            heading = headed and (j == 0 or i == 0)
            glyphs = [hand_glyph(rng) if heading else writer.digit() for _ in range(rng.choice([1, 1, 2, 2, 3]))]
            widths = [writer.width(glyph) + 0.08 * height for glyph in glyphs]
            x = xs[i] + max(0.0, (column - sum(widths)) * rng.uniform(0.2, 0.8))
            y = ys[j] + row * rng.uniform(0.42, 0.58)
            for glyph, width in zip(glyphs, widths, strict=True):
                writer.put(sheet, glyph, (x + width / 2, y), digit=not heading)
                x += width
                count += 1


def scatter(sheet: Sheet, writer: Writer, top: float, bottom: float, letters: float) -> None:
    """Digits, and shapes and letters, anywhere, hardly ever on each other; some stand in a shape."""
    rng, height = writer.rng, writer.height
    taken: list[tuple[float, float, float]] = []
    for _ in range(rng.integers(1, 25)):
        x, y = rng.uniform(0, sheet.shape[1]), rng.uniform(top, bottom)
        kind = rng.choice(
            ["digit", "letter", "shape"], p=[0.75 - 0.6 * letters, 0.1 + 0.4 * letters, 0.15 + 0.2 * letters]
        )
        size = height * (rng.uniform(0.8, 3) if kind == "shape" else 1)
        if any(np.hypot(x - other_x, y - other_y) < 0.6 * (size + other) for other_x, other_y, other in taken):
            continue
        taken.append((x, y, size))
        if kind == "shape":
            larger = Writer(writer.images, writer.pen, size, 0.0, rng.uniform(0.6, 1.6), 0.0, rng)
            larger.put(sheet, shape_glyph(rng), (x, y), digit=False)
            if size > 2 * height and rng.random() < 0.5:
                writer.put(sheet, writer.digit(), (x, y))
        else:
            glyph = writer.digit() if kind == "digit" else hand_glyph(rng)
            writer.put(sheet, glyph, (x, y), digit=kind == "digit")


def write_large(sheet: Sheet, writer: Writer, top: float, bottom: float) -> None:
    """One digit or two that fill the block, or more than it."""
    rng = writer.rng
    if rng.random() < 0.7:
        centre = sheet.shape[1] * rng.uniform(0.3, 0.7), (top + bottom) / 2 + rng.normal(0, 0.08) * (bottom - top)
        writer.put(sheet, writer.digit(), centre)
        return
    for share in (rng.uniform(0.15, 0.35), rng.uniform(0.6, 0.85)):
        writer.put(sheet, writer.digit(), (sheet.shape[1] * share, (top + bottom) / 2))
