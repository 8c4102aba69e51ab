"""Papers: plain, tinted, crumpled, blackboards, screens, and whatever a photograph shows."""

from __future__ import annotations

import cv2
import numpy as np

from train.pages.sheet import Sheet, log_uniform, noise


def blank_sheet(shape: tuple[int, int], photographs: list[np.ndarray], rng: np.random.Generator) -> Sheet:
    """An empty sheet of `shape` (height, width): mostly light paper, a tenth each pure white and dark."""
    truth = np.zeros(shape, np.uint8)
    kind = rng.choice(["paper", "pure", "dark", "texture"], p=[0.68, 0.1, 0.12, 0.1])
    if kind == "pure":
        dark = rng.random() < 0.2
        return Sheet(np.full((*shape, 3), 0.0 if dark else 1.0, np.float32), truth, dark)
    if kind == "texture" and photographs:
        # Something light to write on that is no paper: cloth, wood, a wall. Little contrast, or nobody could read it.
        picture = crop_photograph(photographs, shape, rng)
        middle = picture.mean(axis=(0, 1))
        flat = middle + (picture - middle) * rng.uniform(0.1, 0.45)
        dark = bool(middle.mean() < 0.4)
        level = rng.uniform(0.05, 0.25) if dark else rng.uniform(0.6, 0.95)
        return Sheet(np.clip(flat * (level / max(0.02, float(middle.mean()))), 0, 1).astype(np.float32), truth, dark)
    if kind == "dark":
        tint = rng.choice([0, 1]) * rng.uniform(-0.04, 0.06, 3)
        colour = np.clip(rng.uniform(0.04, 0.3) + tint, 0.01, 0.4)
    else:
        colour = np.clip(rng.uniform(0.72, 0.98) + rng.normal(0, 0.015, 3), 0.4, 1)
        if rng.random() < 0.2:  # Coloured paper: yellow notes, pink and green forms.
            colour = np.clip(colour * (1 - rng.uniform(0, 0.35) * (rng.random(3) < 0.5)), 0.3, 1)
        elif rng.random() < 0.2:  # Recycled or old.
            colour = colour * np.array([1.0, 0.96, 0.86]) * rng.uniform(0.75, 1)
    sheet: np.ndarray = np.empty((*shape, 3), np.float32)
    sheet[:] = colour
    relief = np.ones(shape, np.float32)
    if rng.random() < 0.6:  # Fibres.
        relief += noise(shape, log_uniform(rng, 1, 4), rng) * rng.uniform(0.002, 0.025)
    if rng.random() < 0.5:  # Blotches, or a board that was wiped.
        relief += noise(shape, rng.uniform(30, 150), rng) * rng.uniform(0.005, 0.06 if kind == "dark" else 0.03)
    if rng.random() < 0.15:
        relief += _creases(shape, rng)
    sheet *= relief[:, :, None]
    return Sheet(sheet, truth, kind == "dark")


def crop_photograph(photographs: list[np.ndarray], shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """A random part of a random photograph, any way up, as float32 (*shape, 3), RGB 0..1."""
    picture = photographs[rng.integers(len(photographs))]
    height, width = picture.shape[:2]
    share = rng.uniform(0.3, 1)
    side_y, side_x = max(8, int(height * share)), max(8, int(width * share))
    top, left = rng.integers(0, height - side_y + 1), rng.integers(0, width - side_x + 1)
    part = np.rot90(picture[top : top + side_y, left : left + side_x], int(rng.integers(4)))
    part = part[:, :: rng.choice([-1, 1])]
    grown = cv2.resize(np.ascontiguousarray(part), (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
    return grown.astype(np.float32) / 255


def desk(shape: tuple[int, int], photographs: list[np.ndarray], rng: np.random.Generator) -> np.ndarray:
    """What lies under a sheet, float32 (*shape, 3), RGB 0..1: a table top, wood, leather, or a photograph."""
    kind = rng.choice(["photograph", "plain", "wood", "leather"], p=[0.4, 0.25, 0.2, 0.15])
    if kind == "photograph" and photographs:
        return np.clip(crop_photograph(photographs, shape, rng) * rng.uniform(0.4, 1.1), 0, 1)
    if kind == "wood":
        base = np.array([0.62, 0.42, 0.25]) * log_uniform(rng, 0.25, 1.5)
        length = rng.uniform(60, 200)
        grain = noise((shape[0], max(2, int(shape[1] / length))), 1, rng)
        grain = cv2.resize(grain, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
        grain = cv2.GaussianBlur(grain, (0, 0), sigmaX=0.1, sigmaY=rng.uniform(0.5, 3))
        surface = base * (1 + grain[:, :, None] * rng.uniform(0.05, 0.3))
        surface = np.rot90(surface, int(rng.integers(4))) if shape[0] == shape[1] else surface
    elif kind == "leather":
        base = rng.uniform(0.03, 0.15) + rng.uniform(0, 0.05, 3)
        surface = base * (1 + noise(shape, rng.uniform(2, 7), rng)[:, :, None] * rng.uniform(0.1, 0.5))
    else:
        base = np.clip(rng.uniform(0.05, 0.85) + rng.normal(0, 0.05, 3), 0.02, 0.95)
        surface = base * (1 + noise(shape, 1.5, rng)[:, :, None] * rng.uniform(0, 0.06))
    return np.clip(surface, 0, 1).astype(np.float32)


def _creases(shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Folds: straight lines with a light and a dark flank, float32 of `shape`, around 0."""
    relief = np.zeros(shape, np.float32)
    yy, xx = np.ogrid[: shape[0], : shape[1]]
    for _ in range(rng.integers(1, 5)):
        angle = rng.uniform(0, np.pi)
        middle_y, middle_x = rng.uniform(0, shape[0]), rng.uniform(0, shape[1])
        distance = (xx - middle_x) * np.sin(angle) - (yy - middle_y) * np.cos(angle)
        width = rng.uniform(1, 25)
        fold = np.clip(distance / width, -1, 1) * np.exp(-np.abs(distance) / width)
        relief += fold.astype(np.float32) * rng.uniform(0.02, 0.12)
    return relief
