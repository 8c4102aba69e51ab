"""Pictures of every stage of a reading, so that a person can see why a digit was missed or misread."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from edge_runtime.annotate import FONT, write_image
from edge_runtime.locate.crops import Located
from edge_runtime.locate.digits import Stages
from edge_runtime.locate.grey import to_frame
from edge_runtime.locate.masks import label_components
from edge_runtime.locate.page import Page
from edge_runtime.locate.recognise import recognise
from edge_runtime.reader import DigitReader
from edge_runtime.stills.paths import draw_paths
from edge_runtime.views import View

PATHS = "6-path.png"
INK_MAP = "7-network.png"
PICTURES = "1-grey.png", "2-flattened.png", "3-mask.png", "4-boxes.png", "5-crops.png"
PAGE_PICTURE = "0-page.png"
LOCATED = (60, 160, 0)
LEFT_OUT = (40, 40, 230)
ENLARGED = 5
CAPTION_HEIGHT = 24
CROPS_A_LINE = 10


def write_stages(folder: Path, image: np.ndarray, reader: DigitReader) -> None:
    """Read an image once more and write what each stage gave, as PNG files, into a folder.

    0-page.png: the image with the outline of the page that was turned upright, where there was one; the others then
    are of the page. 1-grey.png: its brightness. 2-flattened.png: the paper's shading taken out, ink dark. 3-mask.png:
    what counts as ink; these two at the scale at which the ink was looked for. 4-boxes.png: the digits in green with
    what they were read as, and in red the ink that was left out. 5-crops.png: each digit as the classifier gets it,
    enlarged, with its label and confidence, whatever the threshold. 6-path.png: what was cut to pieces, the cuts, and
    the segments of the best path, in green the digits, in red what is none; only where something was cut.
    7-network.png: where the network sees a digit's ink, dark; only where it was asked. Where a stage found nothing, its
    picture and the later ones are left out, and those of an earlier run removed.

    Args:
        folder: is made where it is missing.
        image: as `DigitReader.read` takes it.
        reader: gives the labels.

    Raises `EdgeDigitsError` where the folder cannot be written.
    """
    pictures = stage_pictures(image, reader.view(image), reader)
    for name in (*PICTURES, PATHS, INK_MAP, PAGE_PICTURE):
        if name in pictures:
            write_image(folder / name, pictures[name])
        else:
            (folder / name).unlink(missing_ok=True)


def stage_pictures(image: np.ndarray, view: View, reader: DigitReader) -> dict[str, np.ndarray]:
    """What each stage gave, as `write_stages` tells: uint8 (H, W) or (H, W, 3) BGR, by file name.

    Args:
        image: as `DigitReader.read` takes it.
        view: what the reader made of it.
        reader: gives the labels.
    """
    stages = view.stages
    recognition = recognise(stages.rows, reader.classify, reader.look_at_segments, reader.read_lines)
    recognised = [digit for row in view.rows for digit in row]
    located = [place for place, _ in recognised]
    captions = [f"{reader.classifier.labels[row.argmax()]} {row.max():.2f}" for _, row in recognised]
    pictures = {"1-grey.png": stages.grey}
    if view.page.to_frame is not None:
        pictures[PAGE_PICTURE] = _outlined(image, view.page)
    if stages.contrast is not None and stages.mask is not None:
        pictures["2-flattened.png"] = _flattened(stages.contrast, stages.mask)
        pictures["3-mask.png"] = np.where(stages.mask > 0, 0, 255).astype(np.uint8)
        pictures["4-boxes.png"] = _boxes(stages, stages.mask, located, captions)
    if located:
        pictures["5-crops.png"] = _crops(located, captions)
    paths = draw_paths(recognition, reader.classifier.labels)
    if paths is not None:
        pictures[PATHS] = paths
    if view.ink_map is not None:
        height, width = stages.grey.shape
        pictures[INK_MAP] = 255 - cv2.resize(view.ink_map, (width, height), interpolation=cv2.INTER_LINEAR)
    return pictures


def _outlined(image: np.ndarray, page: Page) -> np.ndarray:
    """The image with the outline of the page that was read; its upper edge, as one reads, is bolder."""
    frame = to_frame(image)
    canvas = cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR) if frame.ndim == 2 else frame[:, :, :3].copy()
    line = max(1, round(max(canvas.shape[:2]) / 300))
    corners = np.rint(page.corners_of((0, 0, page.image.shape[1], page.image.shape[0]))).astype(np.int32)
    cv2.polylines(canvas, [corners], True, LOCATED, line)
    cv2.line(canvas, corners[0].tolist(), corners[1].tolist(), LOCATED, 3 * line)
    return canvas


def _flattened(contrast: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Contrast as a picture of ink on white paper; the ink's mean is black."""
    inked = contrast[mask > 0]
    full = max(float(inked.mean()), 1.0) if len(inked) else 255.0
    return 255 - cv2.convertScaleAbs(contrast, alpha=255.0 / full)


def _boxes(stages: Stages, mask: np.ndarray, located: list[Located], captions: list[str]) -> np.ndarray:
    """The grey image with the box of each digit and of each piece of ink that is in no digit."""
    canvas = cv2.cvtColor(stages.grey, cv2.COLOR_GRAY2BGR)
    line = max(1, round(max(canvas.shape[:2]) / 600))
    _, pieces = label_components(mask)
    # As located, digits that touch in one box: a piece may be several digits. Marks were located and left out.
    boxes = np.array([place.box for row in stages.rows for place in row]).reshape(-1, 4)
    digits = np.array([place.box for place in located]).reshape(-1, 4)
    meet = (boxes[:, None, :2] < digits[:, :2] + digits[:, 2:]) & (
        digits[:, :2] < (boxes[:, :2] + boxes[:, 2:])[:, None]
    )
    boxes = boxes[meet.all(axis=2).any(axis=1)]
    for piece in pieces[1:, :4] * stages.factor:
        # A piece belongs to a digit where it lies in its box; a digit is made of one or more.
        inside = (piece[:2] >= boxes[:, :2]) & (piece[:2] + piece[2:] <= boxes[:, :2] + boxes[:, 2:])
        if not inside.all(axis=1).any():
            x, y, width, height = piece.tolist()
            cv2.rectangle(canvas, (x, y), (x + width, y + height), LEFT_OUT, line)
    for place, caption in zip(located, captions):  # noqa: B905 (one caption a place)
        x, y, width, height = place.box
        cv2.rectangle(canvas, (x, y), (x + width, y + height), LOCATED, line)
        label = caption.rsplit(" ", 1)[0]
        cv2.putText(canvas, label, (x, max(y - 2 * line, 12)), FONT, 0.5 * line, LOCATED, line, cv2.LINE_AA)
    return canvas


def _crops(located: list[Located], captions: list[str]) -> np.ndarray:
    """The crops enlarged, in reading order, a caption below each."""
    side = ENLARGED * located[0].crop.shape[0]
    tiles = []
    for place, caption in zip(located, captions):  # noqa: B905 (one caption a place)
        tile = np.zeros((side + CAPTION_HEIGHT, side), np.uint8)
        tile[:side] = cv2.resize(place.crop, (side, side), interpolation=cv2.INTER_NEAREST)
        tile[side:] = 60
        cv2.putText(tile, caption, (6, side + CAPTION_HEIGHT - 7), FONT, 0.5, 255, 1, cv2.LINE_AA)
        tiles.append(cv2.copyMakeBorder(tile, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=128))
    tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % min(CROPS_A_LINE, len(tiles)))
    lines = [np.hstack(tiles[start : start + CROPS_A_LINE]) for start in range(0, len(tiles), CROPS_A_LINE)]
    return np.vstack(lines)
