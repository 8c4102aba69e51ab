"""Pens, and how they lay ink on paper: colour, width, how much they cover, and how dry or grainy they are."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from train.pages.glyphs import FAR, TALL, Glyph
from train.pages.sheet import Sheet, log_uniform, noise

INKS = np.array(
    [
        (0.08, 0.08, 0.09),  # black
        (0.10, 0.10, 0.12),
        (0.15, 0.17, 0.22),
        (0.10, 0.14, 0.45),  # blue, ballpoint and fountain pen
        (0.12, 0.22, 0.62),
        (0.20, 0.25, 0.50),
        (0.70, 0.12, 0.12),  # red
        (0.85, 0.25, 0.20),
        (0.10, 0.40, 0.20),  # green
        (0.40, 0.15, 0.50),  # purple
        (0.45, 0.28, 0.15),  # brown
        (0.80, 0.40, 0.10),  # orange
    ],
    np.float32,
)
INK_ODDS = np.array([6, 5, 4, 5, 4, 3, 2, 1.5, 1, 1, 0.6, 0.5])
CHALKS = np.array(
    [(0.95, 0.95, 0.93), (0.9, 0.9, 0.9), (0.95, 0.9, 0.55), (0.7, 0.85, 0.95), (0.95, 0.7, 0.7)], np.float32
)


@dataclass(frozen=True)
class Pen:
    """A pen in a writer's hand.

    `width` in pixels of the page; None: as bold, in proportion, as the glyph was written. `colour` RGB 0..1. `cover`
    0..1, how much of the paper is hidden. `opaque`: chalk and paint hide what is below, ink stains it. `grain`: float32
    (page's height, width) in 0..1 by which the ink is broken, or None.
    """

    width: float | None
    colour: np.ndarray
    cover: float
    opaque: bool
    grain: np.ndarray | None


def choose_pen(sheet: Sheet, height: float, rng: np.random.Generator) -> Pen:
    """A pen for writing of `height` pixels on this sheet, as people would choose one."""
    if sheet.dark:
        colour = CHALKS[rng.integers(len(CHALKS))] if rng.random() < 0.5 else np.ones(3, np.float32)
        grain = _grain(sheet, rng, 0.6, 0.5) if rng.random() < 0.5 else None
        width = None if rng.random() < 0.4 else max(1.2, height * rng.uniform(0.05, 0.2))
        return Pen(width, colour, rng.uniform(0.6, 1.0), True, grain)
    kind = rng.choice(["ball", "pencil", "marker", "natural"], p=[0.38, 0.17, 0.17, 0.28])
    colour = INKS[rng.choice(len(INKS), p=INK_ODDS / INK_ODDS.sum())] + rng.uniform(-0.06, 0.06, 3)
    colour = np.clip(colour, 0.02, 1).astype(np.float32)
    widest = max(1.4, min(9.0, height * 0.16))
    if kind == "pencil":
        colour = (rng.uniform(0.2, 0.45) + rng.normal(0, 0.01, 3)).astype(np.float32)
        width = min(widest, log_uniform(rng, 1.2, 4) * max(1.0, height / 60))
        return Pen(width, colour, rng.uniform(0.3, 0.85), False, _grain(sheet, rng, rng.uniform(0.3, 0.8), 0.6))
    if kind == "marker":
        width = height * rng.uniform(0.1, 0.22)
        grain = _grain(sheet, rng, 0.3, 2.0) if rng.random() < 0.3 else None
        return Pen(max(2.0, width), colour, rng.uniform(0.7, 1.0), False, grain)
    width = None
    if kind == "ball":
        width = min(widest, log_uniform(rng, 1.2, 9)) if height < 110 else height * rng.uniform(0.02, 0.1)
    # One pen in five is nearly dry, or hardly pressed.
    cover = rng.uniform(0.25, 0.6) if rng.random() < 0.2 else rng.uniform(0.65, 1.0)
    grain = _grain(sheet, rng, rng.uniform(0.2, 0.9), rng.uniform(0.6, 2.5)) if rng.random() < 0.25 else None
    return Pen(width, colour, cover, False, grain)


def _grain(sheet: Sheet, rng: np.random.Generator, depth: float, size: float) -> np.ndarray:
    """Ink broken by the paper's tooth: 1 where it took, down to 1 - depth where it did not; `size` of the grains."""
    texture = noise(sheet.shape, size, rng)
    return (1 - depth * np.clip(texture * 0.8 + 0.3, 0, 1)).astype(np.float32)


def write_glyph(
    sheet: Sheet,
    glyph: Glyph,
    pen: Pen,
    centre: tuple[float, float],
    height: float,
    rng: np.random.Generator,
    *,
    slant: float = 0.0,
    stretch: float = 1.0,
    turn: float = 0.0,
    digit: bool = True,
) -> None:
    """Lay one glyph on the sheet, its box's middle at `centre` (x, y), its full height TALL drawn as `height` pixels.

    `slant` shears it to the right, `stretch` is its width's factor, `turn` its rotation in radians. Only a `digit`
    is entered into the truth.
    """
    scale = height / TALL
    x0, y0, x1, y1 = glyph.box
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = scale * np.array([[cos, -sin], [sin, cos]]) @ np.array([[stretch, -slant], [0, 1]])
    corners = matrix @ np.array([[x0, x1, x0, x1], [y0, y0, y1, y1]])
    middle = corners.mean(axis=1)
    if pen.width is None:
        field, half = glyph.edge, max(0.0, -float(glyph.edge.min())) * scale
        # Too thin a stroke for a pixel stays as dark as a thin line is, instead of vanishing.
        radius = max(0.0, 0.7 - half) + rng.normal(0, 0.006) * height
    else:
        field, half, radius = glyph.line, pen.width / 2, pen.width / 2
    reach = half + 2
    left, top = (corners.min(axis=1) - middle + centre - reach).astype(int)
    right, bottom = np.ceil(corners.max(axis=1) - middle + centre + reach).astype(int)
    left, top = max(0, left), max(0, top)
    right, bottom = min(sheet.shape[1], right), min(sheet.shape[0], bottom)
    if right <= left or bottom <= top:
        return
    shift = np.array(centre) - middle - (left, top)
    affine = np.concatenate([matrix, shift[:, None]], axis=1)
    distance = cv2.warpAffine(
        field,
        affine,
        (int(right - left), int(bottom - top)),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=FAR,
    )
    coverage = np.clip(radius - distance * scale + 0.5, 0, 1)
    sheet.lay(coverage, int(left), int(top), pen.colour, pen.cover, pen.opaque, pen.grain, height if digit else None)
