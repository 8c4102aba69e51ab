"""One drawn picture of a page with handwritten digits, and which of its pixels are their ink."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from train.pages import layouts
from train.pages.camera import expose, lay_on_desk, light
from train.pages.hands import Writer
from train.pages.marks import print_text, shape_glyph, stamp
from train.pages.paper import blank_sheet, crop_photograph
from train.pages.pens import choose_pen
from train.pages.rules import draw_background_rules
from train.pages.sheet import Sheet, height_code, log_uniform

SIDE = 512
"""Side of a drawn page in pixels."""


@dataclass(frozen=True)
class Material:
    """What pages are made of: `digits`, uint8 (N, 28, 28), and `photographs`, uint8 (H, W, 3) RGB, perhaps none."""

    digits: np.ndarray
    photographs: list[np.ndarray]


def read_photographs(folder: Path | None) -> list[np.ndarray]:
    """Every picture below `folder`, uint8 (H, W, 3), RGB, reduced to at most 640 pixels; none where there is no folder.

    Raises `EdgeDigitsError` for a folder without a single picture.
    """
    if folder is None:
        return []
    pictures = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in (".jpg", ".jpeg", ".png", ".webp"):
            continue
        picture = cv2.imread(str(path))
        if picture is None:
            continue
        scale = min(1.0, 640 / max(picture.shape[:2]))
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        if min(picture.shape[:2]) >= 64:
            pictures.append(np.ascontiguousarray(picture[:, :, ::-1]))
    if not pictures:
        raise EdgeDigitsError(f"{folder}: no .jpg, .png or .webp picture in it; name another folder with --photographs")
    return pictures


def near_ink(truth: np.ndarray) -> np.ndarray:
    """Where a page's truth, see `draw_page`, has a digit's ink or is next to it, bool (H, W)."""
    near: np.ndarray = cv2.dilate((truth > 0).view(np.uint8), np.ones((3, 3), np.uint8)) > 0
    return near


def draw_page(material: Material, seed: int | list[int], side: int = SIDE) -> np.ndarray:
    """Draw one picture: uint8 (side, side, 4), RGB and the truth.

    The truth is 0 where no digit's ink is, and else `sheet.height_code` of the height of the digit in pixels. The same
    material and seed give the same picture.
    """
    rng = np.random.default_rng(seed)
    shape = (side, side)
    chance = rng.random()
    if chance < 0.05:
        sheet = _cut_to_ink(material, shape, rng)
    elif chance < 0.12 and material.photographs:
        # A photograph of anything, without a sheet in it.
        sheet = Sheet(crop_photograph(material.photographs, shape, rng), np.zeros(shape, np.uint8), False)
        if rng.random() < 0.2:
            print_text(sheet, (0, side), rng)
    else:
        sheet = _write_sheet(material, shape, rng)
        if rng.random() < 0.35:
            sheet = lay_on_desk(sheet, material.photographs, rng)
    picture = sheet.colour
    # Screens and scans have no light of their own.
    if rng.random() < 0.88:
        picture = light(picture, rng)
    return np.dstack([expose(picture, rng), sheet.truth])


def _write_sheet(material: Material, shape: tuple[int, int], rng: np.random.Generator) -> Sheet:
    sheet = blank_sheet(shape, material.photographs, rng)
    height = log_uniform(rng, 12, 200)
    if rng.random() < 0.4:
        draw_background_rules(sheet, max(7.0, height * log_uniform(rng, 0.35, 2.5)), rng)
    # Blocks one below the other, each with its own size and pen.
    cuts = np.sort(rng.uniform(0.15, 0.85, rng.choice([0, 0, 1, 2]))) * shape[0]
    edges = [0.0, *cuts, float(shape[0])]
    for top, bottom in itertools.pairwise(edges):
        _write_block(sheet, material, float(top), float(bottom), height, rng)
        height = log_uniform(rng, 12, 200) if rng.random() < 0.5 else height
    if rng.random() < 0.08:
        stamp(sheet, rng)
    return sheet


def _cut_to_ink(material: Material, shape: tuple[int, int], rng: np.random.Generator) -> Sheet:
    """One digit that was cut out close to its ink, as data sets of digits have them, and enlarged."""
    sheet = blank_sheet(shape, material.photographs, rng)
    height = rng.uniform(0.15, 0.7) * shape[0]
    writer = _writer(material, sheet, height, rng)
    writer.put(sheet, writer.digit(), (shape[1] / 2, shape[0] / 2))
    left, top, width, tall = cv2.boundingRect(sheet.truth)
    margin = rng.uniform(0, 0.12) * height
    window_side = max(width, tall, 8) + 2 * margin
    # In a square window, as nothing here changes a digit's shape; on two sides there is paper left.
    window_left = left + width / 2 - window_side * rng.uniform(0.4, 0.6)
    zoom = window_side / shape[0]
    window = np.array([[zoom, 0, window_left], [0, zoom, top + tall / 2 - window_side / 2]])
    how, size = cv2.WARP_INVERSE_MAP, shape[::-1]
    colour = cv2.warpAffine(sheet.colour, window, size, flags=cv2.INTER_LINEAR | how, borderMode=cv2.BORDER_REPLICATE)
    truth = cv2.warpAffine(sheet.truth, window, size, flags=cv2.INTER_NEAREST | how)
    return Sheet(colour, np.where(truth > 0, height_code(height / zoom), 0).astype(np.uint8), sheet.dark)


def _writer(material: Material, sheet: Sheet, height: float, rng: np.random.Generator) -> Writer:
    pen = choose_pen(sheet, height, rng)
    slant, stretch = rng.normal(0.05, 0.15), log_uniform(rng, 0.75, 1.3)
    return Writer(material.digits, pen, height, slant, stretch, rng.choice([0.1, 0.5]), rng)


def _write_block(
    sheet: Sheet, material: Material, top: float, bottom: float, height: float, rng: np.random.Generator
) -> None:
    kind = rng.choice(
        ["rows", "boxes", "table", "scatter", "large", "print", "signs"],
        p=[0.34, 0.15, 0.13, 0.13, 0.08, 0.11, 0.06],
    )
    if kind == "large":
        height = (bottom - top) * rng.uniform(0.5, 1.25)
    height = min(height, 0.95 * (bottom - top)) if kind != "large" else height
    writer = _writer(material, sheet, height, rng)
    if kind == "rows":
        layouts.write_rows(sheet, writer, top, bottom, rng.choice([0.0, 0.0, 0.3]))
    elif kind == "boxes":
        layouts.write_boxes(sheet, writer, top, bottom)
    elif kind == "table":
        layouts.write_table(sheet, writer, top, bottom)
    elif kind == "scatter":
        layouts.scatter(sheet, writer, top, bottom, rng.choice([0.0, 0.4]))
    elif kind == "large":
        layouts.write_large(sheet, writer, top, bottom)
    elif kind == "print":
        print_text(sheet, (top, bottom), rng)
    elif rng.random() < 0.5:
        layouts.write_rows(sheet, writer, top, bottom, 1.0)
    else:
        for _ in range(rng.integers(1, 6)):
            writer.height = log_uniform(rng, 20, 250)
            writer.put(sheet, shape_glyph(rng), (rng.uniform(0, sheet.shape[1]), rng.uniform(top, bottom)), digit=False)
    if kind != "print" and rng.random() < 0.08:
        start = rng.uniform(top, bottom)
        print_text(sheet, (start, start + rng.uniform(0.1, 0.5) * (bottom - top)), rng)
