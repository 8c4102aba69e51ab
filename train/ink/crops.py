"""Crops of drawn pages for a batch: other parts, sizes, colours and exposures of a page each time it is used.

A page takes as long to draw as many crops of it take to learn from; what varies cheaply is varied here.
"""

from __future__ import annotations

import cv2
import numpy as np

from train.pages.sheet import HEIGHT_STEPS, INK_COVERAGE

LEAST_ZOOM, MOST_ZOOM = 0.7, 2.0
"""Pixels of a page for one of a crop, along a side."""


def cut_crops(pages: list[np.ndarray], side: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Cut one crop out of each page, uint8 (H, W, 4) as `draw_page` gives them.

    Returns:
        Pictures, float32 (N, side, side, 3), RGB 0..1 in steps of 1/255, and their truth, uint8 (N, side, side).
    """
    pictures = np.empty((len(pages), side, side, 3), np.float32)
    truths = np.empty((len(pages), side, side), np.uint8)
    for index, page in enumerate(pages):
        colour, truths[index] = _cut(page, side, rng)
        pictures[index] = _expose(colour, rng)
    return pictures, truths


def _cut(page: np.ndarray, side: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    zoom = min(np.exp(rng.uniform(np.log(LEAST_ZOOM), np.log(MOST_ZOOM))), min(page.shape[:2]) / side)
    extent = max(8, round(side * zoom))
    top, left = rng.integers(0, page.shape[0] - extent + 1), rng.integers(0, page.shape[1] - extent + 1)
    part = page[top : top + extent, left : left + extent]
    how = cv2.INTER_AREA if zoom > 1 else cv2.INTER_LINEAR
    colour = cv2.resize(np.ascontiguousarray(part[:, :, :3]), (side, side), interpolation=how)
    codes = part[:, :, 3].astype(np.float32)
    share = cv2.resize((codes > 0).astype(np.float32), (side, side), interpolation=how)
    mean = cv2.resize(codes, (side, side), interpolation=how) / np.maximum(share, 1e-3)
    scaled = np.clip(np.rint(mean - HEIGHT_STEPS * np.log2(zoom)), 1, 255)
    return colour.astype(np.float32) / 255, np.where(share > INK_COVERAGE, scaled, 0).astype(np.uint8)


def _expose(colour: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Another camera's exposure of the same picture, float32 (H, W, 3) in 0..1."""
    if rng.random() < 0.15:
        colour = np.repeat(colour.mean(axis=2, keepdims=True), 3, axis=2)
    if rng.random() < 0.12:  # Other colours for everything, in their places.
        colour = colour[:, :, rng.permutation(3)]
    if rng.random() < 0.08:
        colour = 1 - colour
    colour = np.maximum(colour, 1e-4) ** np.exp(rng.normal(0, 0.2))
    middle = colour.mean()
    colour = middle + (colour - middle) * np.exp(rng.normal(0, 0.15))
    colour = colour * (np.exp(rng.uniform(-0.35, 0.3)) * np.exp(rng.normal(0, 0.06, 3)))
    if rng.random() < 0.4:
        colour = colour + rng.uniform(0, 0.03) * rng.standard_normal(colour.shape, np.float32)
    return np.rint(np.clip(colour, 0, 1) * 255).astype(np.float32) / 255
