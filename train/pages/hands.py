"""Digits as a writer puts them down: MNIST's, and those that the project renders itself, as glyphs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from train.pages.glyphs import TALL, Glyph, glyph_of_image, glyph_of_strokes
from train.pages.pens import Pen, write_glyph
from train.pages.sheet import Sheet
from train.render import smooth_curve
from train.shapes import COMMON_SHAPES

STRAIGHT = {
    1: [[(0.5, 0.0), (0.5, 1.0)]],
    7: [[(0.05, 0.03), (0.95, 0.03), (0.4, 1.0)]],
}
"""A 1 that is no more than a line and a 7 of two: MNIST's Americans write them, but few; grids are made of these."""


@dataclass
class Writer:
    """One writer's hand, for a block of digits: where the digits come from and how they lean.

    `images`: MNIST's digits, uint8 (N, 28, 28). `height` in pixels, `slant` as shear, `drawn`: the share of digits
    that come from the project's own strokes.
    """

    images: np.ndarray
    pen: Pen
    height: float
    slant: float
    stretch: float
    drawn: float
    rng: np.random.Generator

    def digit(self) -> Glyph:
        """Another digit."""
        if self.rng.random() >= self.drawn:
            return glyph_of_image(self.images[self.rng.integers(len(self.images))])
        label = int(self.rng.choice([0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9]))
        if label in STRAIGHT and self.rng.random() < 0.5:
            strokes = [np.array(stroke, np.float64) for stroke in STRAIGHT[label]]
            return glyph_of_strokes(strokes, self.rng, 0.015)
        variants = COMMON_SHAPES[label]
        strokes = [smooth_curve(np.array(s, np.float64)) for s in variants[self.rng.integers(len(variants))]]
        narrow = self.rng.uniform(0.5, 0.9)
        return glyph_of_strokes([(s - 0.5) * (narrow, 1) + 0.5 for s in strokes], self.rng)

    def put(self, sheet: Sheet, glyph: Glyph, centre: tuple[float, float], *, digit: bool = True) -> None:
        """Write a glyph with its middle at `centre`, as well or badly as a hand does."""
        rng = self.rng
        write_glyph(
            sheet,
            glyph,
            self.pen,
            centre,
            self.height * rng.uniform(0.88, 1.12),
            rng,
            slant=self.slant + rng.normal(0, 0.06),
            stretch=self.stretch * rng.uniform(0.88, 1.12),
            turn=rng.normal(0, 0.05),
            digit=digit,
        )

    def width(self, glyph: Glyph) -> float:
        """About how many pixels across a glyph will be."""
        return (glyph.box[2] - glyph.box[0]) * self.height / TALL * self.stretch
