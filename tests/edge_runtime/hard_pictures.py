"""Pictures that ask a reader for much: shapes, spirals, meshes, dot screens, scribbles and pages of print."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

PAPER, INK = 230, 40


def triangles(size: int, rng: np.random.Generator) -> np.ndarray:
    """Outlined triangles of all sizes across each other."""
    image = np.full((size, size), PAPER, np.uint8)
    for _ in range(rng.integers(1, 30)):
        corners = rng.integers(0, size, (3, 2)).astype(np.int32)
        cv2.polylines(image, [corners], True, INK, int(rng.integers(1, 9)), cv2.LINE_AA)
    return image


def spiral(size: int, rng: np.random.Generator) -> np.ndarray:
    """A spiral over the whole picture."""
    image = np.full((size, size), PAPER, np.uint8)
    turns = rng.uniform(3, 30)
    angle = np.linspace(0, 2 * np.pi * turns, 4000)
    radius = np.linspace(0.02, 0.48, 4000) * size
    points = size / 2 + radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    cv2.polylines(image, [np.rint(points).astype(np.int32)], False, INK, int(rng.integers(1, 6)), cv2.LINE_AA)
    return image


def mesh(size: int, rng: np.random.Generator) -> np.ndarray:
    """A grid, turned."""
    image = np.full((size, size), PAPER, np.uint8)
    pitch, angle = int(rng.integers(12, 60)), rng.uniform(0, np.pi / 2)
    for turned in (angle, angle + np.pi / 2):
        along = np.array([np.cos(turned), np.sin(turned)])
        across = np.array([-along[1], along[0]])
        for offset in range(-size, size, pitch):
            ends = size / 2 + offset * across + np.stack([-along, along]) * 2 * size
            start, end = np.rint(ends).astype(int).tolist()
            cv2.line(image, start, end, INK, int(rng.integers(1, 5)), cv2.LINE_AA)
    return image


def dot_screen(size: int, rng: np.random.Generator) -> np.ndarray:
    """Dots of one or several sizes in rows."""
    image = np.full((size, size), PAPER, np.uint8)
    pitch = int(rng.integers(8, 40))
    for y in range(pitch, size - pitch, pitch):
        for x in range(pitch, size - pitch, pitch):
            radius = int(rng.integers(1, max(2, pitch // 3)))
            cv2.circle(image, (x, y), radius, INK, int(rng.choice([-1, 1])), cv2.LINE_AA)
    return image


def scribble(size: int, rng: np.random.Generator) -> np.ndarray:
    """One endless stroke."""
    image = np.full((size, size), PAPER, np.uint8)
    steps = rng.normal(0, size / 12, (int(rng.integers(20, 600)), 2))
    points = np.clip(size / 2 + np.cumsum(steps, axis=0), 5, size - 5)
    cv2.polylines(image, [np.rint(points).astype(np.int32)], False, INK, int(rng.integers(1, 7)), cv2.LINE_AA)
    return image


def print_page(size: int, rng: np.random.Generator) -> np.ndarray:
    """A page of print."""
    image = np.full((size, size), PAPER, np.uint8)
    scale = rng.uniform(0.4, 1.2)
    letters = list("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ   .,;")
    for y in range(int(30 * scale), size, int(34 * scale)):
        text = "".join(rng.choice(letters, int(size / 12 / scale)))
        cv2.putText(image, text, (10, y), cv2.FONT_HERSHEY_DUPLEX, scale, INK, 1 + int(scale > 0.8), cv2.LINE_AA)
    return image


def noise(size: int, rng: np.random.Generator) -> np.ndarray:
    """Blobs of all sizes without paper between them."""
    coarse = rng.normal(0, 1, (size // int(rng.integers(2, 20)) + 2,) * 2).astype(np.float32)
    blobs = cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)
    return np.where(blobs > rng.uniform(-0.5, 1.5), INK, PAPER).astype(np.uint8)


HARD: dict[str, Callable[[int, np.random.Generator], np.ndarray]] = {
    draw.__name__: draw for draw in (triangles, spiral, mesh, dot_screen, scribble, print_page, noise)
}
"""From a side in pixels and a generator to a picture, uint8 (side, side)."""
