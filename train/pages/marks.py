"""What is on pages beside digits: letters and signs by hand, shapes, scribbles, printed text, stamps."""

from __future__ import annotations

import string
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from train.pages.glyphs import SIDE, Glyph, glyph_of_mask, glyph_of_strokes
from train.pages.rules import rule_colour
from train.pages.sheet import Sheet, log_uniform, noise

HAND_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
    cv2.FONT_HERSHEY_PLAIN,
    cv2.FONT_HERSHEY_SCRIPT_COMPLEX,
)
"""Hershey's fonts are drawn with a pen's strokes (A. V. Hershey, "Calligraphy for computers", 1967)."""

# Letters that a hand writes just as it writes a digit (O, I, l, o, S, Z, z, s, B, g, q, b) are no evidence of either.
LETTERS = "ACDEFGHJKLMNPQRTUVWXYacdefhijkmnprtuvwxy"
SIGNS = "+=x()[]{}<>/?&%#@*^~!:;,.-"
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def hand_glyph(rng: np.random.Generator) -> Glyph:
    """A letter or sign that is no digit, written by a shaky hand."""
    characters = LETTERS if rng.random() < 0.7 else SIGNS
    character = characters[rng.integers(len(characters))]
    if character == "x" or rng.random() < 0.2:
        return glyph_of_strokes(_sign_strokes(rng), rng)
    canvas = np.zeros((SIDE, SIDE), np.uint8)
    font = HAND_FONTS[rng.integers(len(HAND_FONTS))]
    (width, height), below = cv2.getTextSize(character, font, 1, 1)
    scale = 50 / max(height + below, width, 1)
    (width, height), below = cv2.getTextSize(character, font, scale, 1)
    cv2.putText(canvas, character, ((SIDE - width) // 2, (SIDE + height - below // 2) // 2), font, scale, 255, 2)
    canvas = _shaken(canvas, rng)
    return glyph_of_mask(canvas) if canvas.any() else glyph_of_strokes(_sign_strokes(rng), rng)


def shape_glyph(rng: np.random.Generator) -> Glyph:
    """A drawn shape: triangle, square, star, circle, spiral, arrow, scribble, wave, brace."""
    kind = rng.integers(9)
    turn = rng.uniform(0, 2 * np.pi)
    t = np.linspace(0, 2 * np.pi, 50)
    if kind <= 2:  # Polygons, and stars where the corners are joined in steps of two.
        corners = int(rng.integers(3, 8))
        step = 2 if kind == 2 and corners % 2 and corners > 3 else 1
        angles = turn + 2 * np.pi * step * np.arange(corners + 1) / corners
        stroke = 0.5 + 0.5 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    elif kind == 3:
        # A circle, much flatter or rounder than a hand's zero, with a tail or a gap.
        flat = rng.choice([rng.uniform(0.2, 0.45), 1.0])
        stroke = 0.5 + 0.5 * np.stack([np.cos(t * 1.05), flat * np.sin(t * 1.05)], axis=1)
        if flat == 1.0:
            cross = np.array([[0.5, 0.1], [0.5, 0.9]])
            return glyph_of_strokes([stroke, cross, cross[:, ::-1]][: rng.integers(2, 4)], rng)
    elif kind == 4:
        spiral = np.linspace(0, 2 * np.pi * rng.uniform(2, 4), 90)
        radius = 0.5 * spiral / spiral[-1]
        stroke = 0.5 + radius[:, None] * np.stack([np.cos(spiral + turn), np.sin(spiral + turn)], axis=1)
    elif kind == 5:
        head = np.array([[0.75, 0.3], [1, 0.5], [0.75, 0.7]])
        return glyph_of_strokes([np.array([[0, 0.5], [1, 0.5]]), head], rng)
    elif kind == 6:
        stroke = np.cumsum(rng.normal(0, 1, (int(rng.integers(8, 40)), 2)), axis=0)
        stroke = (stroke - stroke.min(axis=0)) / np.maximum(np.ptp(stroke, axis=0), 1e-6)
    elif kind == 7:
        x = np.linspace(0, 1, 60)
        stroke = np.stack([x, 0.5 + 0.25 * np.sin(x * rng.uniform(10, 40))], axis=1)
    else:
        x = np.linspace(0, 1, 40)
        zigzag = 0.5 + 0.4 * np.sign(np.sin(x * rng.uniform(20, 60)))
        stroke = np.stack([x, zigzag], axis=1)
    return glyph_of_strokes([stroke], rng)


def _sign_strokes(rng: np.random.Generator) -> list[np.ndarray]:
    signs: dict[str, list[list[tuple[float, float]]]] = {
        "+": [[(0.5, 0.2), (0.5, 0.8)], [(0.2, 0.5), (0.8, 0.5)]],
        "=": [[(0.2, 0.4), (0.8, 0.4)], [(0.2, 0.6), (0.8, 0.6)]],
        "-": [[(0.2, 0.5), (0.8, 0.5)]],
        "x": [[(0.2, 0.2), (0.8, 0.8)], [(0.8, 0.2), (0.2, 0.8)]],
        ":": [[(0.5, 0.35), (0.52, 0.38)], [(0.5, 0.7), (0.52, 0.72)]],
        "(": [[(0.6, 0), (0.42, 0.3), (0.42, 0.7), (0.6, 1)]],
        ")": [[(0.4, 0), (0.58, 0.3), (0.58, 0.7), (0.4, 1)]],
        "[": [[(0.65, 0), (0.4, 0), (0.4, 1), (0.65, 1)]],
        "tick": [[(0.2, 0.6), (0.4, 0.9), (0.9, 0.05)]],
        "root": [[(0, 0.6), (0.12, 0.55), (0.25, 1), (0.4, 0), (1, 0)]],
        "hash": [[(0.35, 0), (0.3, 1)], [(0.7, 0), (0.65, 1)], [(0.1, 0.35), (0.9, 0.33)], [(0.1, 0.7), (0.9, 0.68)]],
    }
    chosen = list(signs.values())[rng.integers(len(signs))]
    return [np.array(stroke, np.float64) for stroke in chosen]


def _shaken(mask: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The mask, bent smoothly as by a hand."""
    shift = cv2.resize(rng.normal(0, 2.5, (4, 4, 2)).astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    yy, xx = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    return cv2.remap(mask, xx + shift[:, :, 0], yy + shift[:, :, 1], cv2.INTER_NEAREST)


@lru_cache(maxsize=1)
def font_files() -> tuple[str, ...]:
    """Fonts to print with: Matplotlib's, which training needs anyway, and this machine's; sorted by name."""
    folders = list(FONT_FOLDERS)
    try:
        import matplotlib

        folders.append(Path(matplotlib.get_data_path()) / "fonts/ttf")
    except ImportError:
        pass
    usable = ("DejaVu", "STIXGeneral", "Liberation", "Free", "Noto", "cm")
    found = {path.name: str(path) for folder in folders for path in sorted(folder.glob("**/*.ttf"))}
    return tuple(found[name] for name in sorted(found) if name.startswith(usable) and "Display" not in name)


@lru_cache(maxsize=256)
def _font(file: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.truetype(file, size) if file else ImageFont.load_default()


def print_text(sheet: Sheet, rows: tuple[float, float], rng: np.random.Generator) -> None:
    """Print lines of text between two heights of the sheet: words, now and then a number in them, none of it truth."""
    top, bottom = (int(np.clip(row, 0, sheet.shape[0])) for row in rows)
    files = font_files()
    size = round(log_uniform(rng, 7, 26)) if rng.random() < 0.85 else round(log_uniform(rng, 26, 80))
    font = _font(files[rng.integers(len(files))] if files else "", size)
    pitch = size * rng.uniform(1.1, 1.8)
    picture = Image.new("L", (sheet.shape[1], max(1, bottom - top)))
    draw = ImageDraw.Draw(picture)
    indent = int(rng.integers(0, max(1, sheet.shape[1] // 3)))
    right = sheet.shape[1] if rng.random() < 0.5 else int(sheet.shape[1] * rng.uniform(0.3, 1))
    for y in np.arange(rng.uniform(0, pitch), bottom - top - size, pitch):
        draw.text((indent, int(y)), _words(max(1, int((right - indent) / (0.55 * size))), rng), fill=255, font=font)
    coverage = np.asarray(picture, np.float32) / 255
    if rng.random() < 0.75:
        dark = rng.uniform(0.02, 0.35)
        colour = np.full(3, 1 - dark if sheet.dark else dark, np.float32)
    else:
        colour = rule_colour(sheet, rng)
    sheet.lay(coverage, 0, top, colour, rng.uniform(0.4, 1), sheet.dark)


def _words(length: int, rng: np.random.Generator) -> str:
    """About `length` characters of words nobody knows."""
    letters = rng.choice(list("eeeeaaaiiooutnnrrsshhdlcmpbgfywvkjxqz"), length)
    words, at = [], 0
    while at < length:
        size = int(rng.integers(1, 11))
        word = "".join(letters[at : at + size])
        style = rng.random()
        word = word.upper() if style < 0.08 else word.capitalize() if style < 0.25 else word
        if style > 0.97:
            word = "".join(rng.choice(list(string.digits), min(size, 4)))
        words.append(word + str(rng.choice(["", "", "", "", ",", ".", ":", "-"])))
        at += size + 1
    return " ".join(words)


def stamp(sheet: Sheet, rng: np.random.Generator) -> None:
    """A rubber stamp: rings or a frame with letters within, unevenly inked, at any angle."""
    size = int(rng.uniform(0.12, 0.45) * min(sheet.shape))
    canvas = np.zeros((size, size), np.uint8)
    thickness = max(1, size // 40)
    middle = (size // 2, size // 2)
    if rng.random() < 0.6:
        cv2.circle(canvas, middle, size // 2 - thickness - 1, 255, thickness, cv2.LINE_AA)
        cv2.circle(canvas, middle, int(size * rng.uniform(0.25, 0.42)), 255, max(1, thickness // 2), cv2.LINE_AA)
    else:
        inset = int(size * 0.28)
        cv2.rectangle(canvas, (2, inset), (size - 3, size - inset), 255, thickness, cv2.LINE_AA)
    word = _words(8, rng).upper()[:9]
    (width, _), _ = cv2.getTextSize(word, cv2.FONT_HERSHEY_SIMPLEX, 1, 2)
    scale = 0.62 * size / max(width, 1)
    place = (int(size * 0.19), int(size * 0.5 + 10 * scale))
    cv2.putText(canvas, word, place, cv2.FONT_HERSHEY_SIMPLEX, scale, 255, thickness, cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D(middle, rng.uniform(-40, 40), 1.0)
    coverage = cv2.warpAffine(canvas, turn, (size, size)).astype(np.float32) / 255
    coverage *= np.clip(0.75 + 0.4 * noise((size, size), 6, rng), 0, 1)
    left, top = rng.integers(0, sheet.shape[1] - size + 1), rng.integers(0, sheet.shape[0] - size + 1)
    sheet.lay(coverage, int(left), int(top), rule_colour(sheet, rng), rng.uniform(0.4, 0.9), sheet.dark)
