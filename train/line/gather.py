"""Lines in bulk: the groups that the reader makes of drawn strings and pages, and the digits in each. No TensorFlow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from edge_runtime.locate.digits import locate_in_stages
from edge_runtime.locate.groups import Group, find_groups
from edge_runtime.locate.line import HEIGHT, WIDTH
from edge_runtime.locate.normalise import crop_from_ink
from train.blocks import in_blocks
from train.pages.page import Material, draw_page, near_ink, read_photographs
from train.path import inked_pixels
from train.pool import drawn_inks
from train.strings import DrawnString, draw_string

LONGEST = 10
"""Digits of a line, at most; longer ones are left out."""

BLOCK = 100
"""Pictures that a worker makes at a time."""

DRAWN_SHARE, DRAWN_DIGITS = 0.35, 400
"""Share of the strings that are made of digits that the project draws, and how many of those a block chooses from."""

SHARES = {"spaced": 0.15, "close": 0.25, "touching": 0.3, "overlapping": 0.2, "broken": 0.1}
"""How often neighbours stand in which way; what touches is what the network is for."""

MIXED = 0.3
"""Share of the strings that mix them."""

LENGTHS = (0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8)
"""Digits of a string."""

RULED_SHARE = 0.3
"""Share of the strings that stand on lines, in boxes, or among dots."""

SURE_SHARE = 0.3
"""How often a glyph is taken for one that the classifier is sure of: it is in a line beside a doubtful one only."""

INSIDE, OUTSIDE = 0.6, 0.1
"""A digit is in a group that has this share of its ink, and not in one that has less than the other."""


@dataclass(frozen=True)
class Lines:
    """Lines and what they say.

    Args:
        views: uint8 (N, HEIGHT, WIDTH), see `edge_runtime.locate.line`.
        texts: int8 (N, LONGEST), the digits from left to right, then -1.
    """

    views: np.ndarray
    texts: np.ndarray


def gather(
    images: np.ndarray,
    labels: np.ndarray,
    seed: int,
    *,
    strings: int,
    pages: int,
    workers: int,
    photographs: Path | None = None,
) -> Lines:
    """Lines of drawn strings and pages.

    Args:
        images: uint8 (N, 28, 28), digits in MNIST's form.
        labels: what they are, (N,).
        seed: the same seed and material give the same lines, however many workers there are.
        strings, pages: how many are drawn.
        workers: processes.
        photographs: a folder of pictures of anything but digits, which pages lie on; None for none.
    """
    found_there = read_photographs(photographs)
    jobs = (
        ("strings", strings, partial(lines_of_strings, images, labels, seed)),
        ("pages", pages, partial(lines_of_pages, Material(images, found_there), seed)),
    )
    return joined(in_blocks(jobs, BLOCK, workers))


def joined(blocks: list[Lines]) -> Lines:
    """All lines of some blocks."""
    return Lines(np.concatenate([block.views for block in blocks]), np.concatenate([block.texts for block in blocks]))


def lines_of_strings(images: np.ndarray, labels: np.ndarray, seed: int, numbers: tuple[int, int]) -> Lines:
    """The lines of the strings from one number to another, the latter exclusive."""
    cv2.setNumThreads(1)
    inks, drawn_labels = drawn_inks(DRAWN_DIGITS, np.random.default_rng([seed, 3, numbers[0]]))
    drawn = np.array([crop_from_ink(ink) for ink in inks]), drawn_labels
    found: list[tuple[np.ndarray, list[int]]] = []
    for number in range(*numbers):
        rng = np.random.default_rng([seed, 4, number])
        kind = None if rng.random() < MIXED else str(rng.choice(list(SHARES), p=list(SHARES.values())))
        source = drawn if rng.random() < DRAWN_SHARE else (images, labels)
        string = draw_string(*source, rng, kind, int(rng.choice(LENGTHS)))
        image = ruled(string.image, rng) if rng.random() < RULED_SHARE else string.image
        for group in groups_of(image, rng):
            line, text = group.line(), text_of(group, string)
            if line is not None and text is not None and len(text) <= LONGEST:
                found.append((line, text))
    return _lines(found)


def lines_of_pages(material: Material, seed: int, numbers: tuple[int, int]) -> Lines:
    """The lines without a digit of the drawn pages from one number to another, the latter exclusive."""
    cv2.setNumThreads(1)
    found: list[tuple[np.ndarray, list[int]]] = []
    for number in range(*numbers):
        rng = np.random.default_rng([seed, 5, number])
        page = draw_page(material, [seed, 6, number])
        near = near_ink(page[:, :, 3])
        for group in groups_of(np.ascontiguousarray(page[:, :, 2::-1]), rng):
            line = group.line()
            if line is not None and not under(group, near).any():
                found.append((line, []))
    return _lines(found)


def ruled(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A string on lines, between uprights, in boxes, or among dots."""
    height, width = image.shape
    ruled = image.copy()
    shade, pen = int(rng.uniform(20, 170)), int(rng.integers(1, 4))
    pitch = max(8, round(height * rng.uniform(0.25, 0.7)))
    tilt = round(width * rng.normal(0, 0.01))
    kind = rng.integers(4)
    levels = range(int(rng.integers(pitch)), height, pitch)
    uprights = range(int(rng.integers(pitch)), width, pitch)
    if kind == 3:
        step = int(rng.integers(3, 9))
        for y in levels:
            ruled[y : y + pen, ::step] = shade
        for x in uprights:
            ruled[::step, x : x + pen] = shade
        return ruled
    if kind != 1:
        for y in levels:
            cv2.line(ruled, (0, y), (width, y + tilt), shade, pen, cv2.LINE_AA)
    if kind != 0:
        for x in uprights:
            cv2.line(ruled, (x, 0), (x - tilt, height), shade, pen, cv2.LINE_AA)
    return ruled


def groups_of(image: np.ndarray, rng: np.random.Generator) -> Iterator[Group]:
    """The groups of an image, whatever is in them; some glyphs are taken for sure."""
    rows = locate_in_stages(image).rows
    by_row = [np.repeat((rng.random((len(row), 1)) < SURE_SHARE).astype(np.float32), 10, axis=1) for row in rows]
    yield from find_groups(rows, by_row)[0] if rows else []


def text_of(group: Group, drawn: DrawnString) -> list[int] | None:
    """The digits of a string that are in a group, None where one is in part."""
    text = []
    for label, ink in zip(drawn.text, drawn.inks, strict=True):
        # What the reader took for ink is a little more or less than was drawn.
        share = int(np.count_nonzero(under(group, ink))) * group.scale**2 / max(int(np.count_nonzero(ink)), 1)
        if share >= INSIDE:
            text.append(int(label))
        elif share > OUTSIDE:
            return None
    return text


def under(group: Group, mask: np.ndarray) -> np.ndarray:
    """For each inked pixel of a group whether a mask of the image has it."""
    _, y, x = inked_pixels(group, mask.shape)
    under: np.ndarray = mask[y, x]
    return under


def _lines(found: list[tuple[np.ndarray, list[int]]]) -> Lines:
    views, texts = np.zeros((len(found), HEIGHT, WIDTH), np.uint8), np.full((len(found), LONGEST), -1, np.int8)
    for view, text, (line, digits) in zip(views, texts, found, strict=True):
        view[:, : line.shape[1]] = line
        text[: len(digits)] = digits
    return Lines(views, texts)
