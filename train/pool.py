"""What the edge recipe shows a model: MNIST's digits, drawn and printed ones, worn ones, and ink that is no digit."""

from __future__ import annotations

import numpy as np

from edge_runtime.locate.normalise import crop_from_ink
from train.outliers import render_outliers
from train.render import render_ink
from train.shapes import ANY_HAND
from train.typeset import TYPEFACES, typeset
from train.wear import worn_crops

NO_DIGIT = 10
"""Label of an image that shows no digit."""

DRAWN_SHARE, WORN_SHARE, OUTLIER_SHARE = 0.3, 0.5, 0.3
"""Images of each kind for one of the given digits."""

WORN_DRAWN_SHARE = 1 / 3
PRINTED_SHARE = 0.1
DRAWN_HEIGHT = 80
PEN = 0.05, 0.16
"""Width of the pen that draws, over the digit's height."""


def training_pool(images: np.ndarray, labels: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """The given digits and, by the shares above, what stands beside them.

    Args:
        images: uint8 (N, 28, 28) in MNIST's form.
        labels: 0..9, (N,).
        seed: the same seed and digits give the same pool.

    Returns:
        Images, uint8 (M, 28, 28), the given ones first, and labels, uint8 (M,), 0..9 or `NO_DIGIT`.
    """
    rng = np.random.default_rng([seed, 2])
    count = len(images)
    drawn, drawn_labels = drawn_inks(round(DRAWN_SHARE * count), rng)
    inks, ink_labels = drawn_inks(round(WORN_SHARE * WORN_DRAWN_SHARE * count), rng)
    chosen = rng.choice(count, round(WORN_SHARE * count) - len(inks), replace=False)
    outliers = render_outliers(round(OUTLIER_SHARE * count), images, labels, seed)
    pool = (
        images,
        np.array([crop_from_ink(ink) for ink in drawn]),
        worn_crops([*inks, *images[chosen]], rng),
        outliers,
    )
    pool_labels = labels, drawn_labels, ink_labels, labels[chosen], np.full(len(outliers), NO_DIGIT)
    return np.concatenate(pool), np.concatenate(pool_labels).astype(np.uint8)


def drawn_inks(count: int, rng: np.random.Generator) -> tuple[list[np.ndarray], np.ndarray]:
    """Digits as ink, uint8 (H, W) each, by any hand, some printed, and their labels, 0..9 in turn, uint8 (count,)."""
    labels = (np.arange(count) % 10).astype(np.uint8)
    return [_drawn_ink(int(label), rng) for label in labels], labels


def _drawn_ink(digit: int, rng: np.random.Generator) -> np.ndarray:
    if rng.random() < PRINTED_SHARE:
        return typeset(str(digit), int(rng.integers(len(TYPEFACES))), DRAWN_HEIGHT)
    return render_ink(digit, DRAWN_HEIGHT, DRAWN_HEIGHT * rng.uniform(*PEN), rng, ANY_HAND)
