"""Segments in bulk: of so many drawn strings and pictures without their digits, by worker processes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np

from edge_runtime import DigitReader
from edge_runtime.locate.normalise import crop_from_ink
from train.blocks import in_blocks
from train.pages.page import Material, draw_page
from train.path import LENGTHS, SHARES
from train.pool import drawn_inks
from train.segment.samples import Samples, joined, segments_of_nothing, segments_of_string
from train.strings import draw_string

BLOCK = 200
"""Pictures that a worker makes at a time."""

DRAWN_SHARE, DRAWN_DIGITS = 0.3, 4000
"""Share of the strings that are made of digits that the project draws, and how many of those a block chooses from."""

PHOTOGRAPH_SHARE = 0.4
"""Of the pictures without digits the share that are photographs, where there are any; others are drawn pages."""


@dataclass(frozen=True)
class Digits:
    """Images of digits, uint8 (N, 28, 28), in MNIST's form, and what they are, (N,)."""

    images: np.ndarray
    labels: np.ndarray


def gather(
    digits: Digits, photographs: list[np.ndarray], seed: int, *, strings: int, pictures: int, workers: int
) -> Samples:
    """Segments of drawn strings and of pictures, with what they are.

    Args:
        digits: what strings and pages are made of.
        photographs: of anything but digits, uint8 (H, W, 3), RGB, perhaps none.
        seed: the same seed and material give the same segments, however many workers there are.
        strings, pictures: how many.
        workers: processes.
    """
    jobs = (
        ("strings", strings, partial(block_of_strings, digits, seed)),
        ("pictures", pictures, partial(block_of_pictures, digits, photographs, seed)),
    )
    return joined(in_blocks(jobs, BLOCK, workers))


def block_of_strings(digits: Digits, seed: int, numbers: tuple[int, int]) -> Samples:
    """The strings from one number to another, the latter exclusive."""
    cv2.setNumThreads(1)
    inks, labels = drawn_inks(DRAWN_DIGITS // 10, np.random.default_rng([seed, 3, numbers[0]]))
    drawn = np.array([crop_from_ink(ink) for ink in inks]), labels
    reader = DigitReader()
    found: list[Samples] = []
    for number in range(*numbers):
        rng = np.random.default_rng([seed, 4, number])
        kind = None if rng.random() < 0.3 else str(rng.choice(list(SHARES), p=list(SHARES.values())))
        source = drawn if rng.random() < DRAWN_SHARE else (digits.images, digits.labels)
        found += segments_of_string(draw_string(*source, rng, kind, int(rng.choice(LENGTHS))), reader, rng)
    return joined(found)


def block_of_pictures(digits: Digits, photographs: list[np.ndarray], seed: int, numbers: tuple[int, int]) -> Samples:
    """What is no digit in the pictures from one number to another, the latter exclusive."""
    cv2.setNumThreads(1)
    material = Material(digits.images, photographs)
    reader = DigitReader()
    found: list[Samples] = []
    for number in range(*numbers):
        rng = np.random.default_rng([seed, 5, number])
        if photographs and rng.random() < PHOTOGRAPH_SHARE:
            part = _part_of(photographs[rng.integers(len(photographs))], rng)
            found += segments_of_nothing(np.ascontiguousarray(part[:, :, ::-1]), None, reader, rng)
        else:
            page = draw_page(material, [seed, 6, number])
            found += segments_of_nothing(np.ascontiguousarray(page[:, :, 2::-1]), page[:, :, 3], reader, rng)
    return joined(found)


def _part_of(photograph: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    share = rng.uniform(0.3, 1)
    height, width = (max(1, int(side * share)) for side in photograph.shape[:2])
    top, left = (int(rng.integers(side - size + 1)) for side, size in zip(photograph.shape, (height, width)))  # noqa: B905
    part = photograph[top : top + height, left : left + width]
    return part[:, ::-1] if rng.random() < 0.5 else part
