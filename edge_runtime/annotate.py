"""Draws a reading onto its image."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic
from edge_runtime.reading import Reading

SURE = (60, 160, 0)
DOUBTFUL = (0, 110, 240)
FONT = cv2.FONT_HERSHEY_SIMPLEX


def annotate(image: np.ndarray, reading: Reading) -> np.ndarray:
    """A copy of the image, uint8 (H, W, 3) BGR, with each digit's box and label; doubtful ones orange, with a "?"."""
    canvas = image.copy()
    line = max(1, round(max(image.shape[:2]) / 600))
    for digit in reading.digits:
        x, y, width, height = digit.box
        colour = DOUBTFUL if digit.doubtful else SURE
        pad = 2 * line
        cv2.rectangle(canvas, (x - pad, y - pad), (x + width + pad, y + height + pad), colour, line)
        text = f"{digit.label}?" if digit.doubtful else digit.label
        _draw_label(canvas, text, (x - pad, y - pad), max(height, 14 * line), colour, line)
    return canvas


def draw_outlines(image: np.ndarray, outlines: Sequence[tuple[str, Sequence[tuple[float, float]]]]) -> np.ndarray:
    """A copy of the image, uint8 (H, W, 3) BGR, with named outlines of so many corners, a dot on the first of each."""
    canvas = image.copy()
    line = max(1, round(max(image.shape[:2]) / 600))
    for name, corners in outlines:
        points = np.rint(np.array(corners)).astype(np.int32)
        cv2.polylines(canvas, [points], True, SURE, line)
        left, top = points[0].tolist()
        cv2.circle(canvas, (left, top), 3 * line, SURE, cv2.FILLED)
        _draw_label(canvas, name, (left, top), 14 * line, SURE, line)
    return canvas


def _draw_label(
    canvas: np.ndarray, text: str, corner: tuple[int, int], height: int, colour: tuple[int, int, int], line: int
) -> None:
    """Write `text` in white on a filled tab that stands on `corner`, or hangs inside it at the top of the image."""
    scale = float(np.clip(height * 0.4 / 22, 0.4, 1.2 * line))
    thickness = max(1, round(scale * 1.5))
    (text_width, text_height), _ = cv2.getTextSize(text, FONT, scale, thickness)
    margin = 2 * line
    x = int(np.clip(corner[0], 0, max(0, canvas.shape[1] - text_width - 2 * margin)))
    bottom = max(corner[1], text_height + 2 * margin)
    cv2.rectangle(
        canvas, (x, bottom - text_height - 2 * margin), (x + text_width + 2 * margin, bottom), colour, cv2.FILLED
    )
    cv2.putText(canvas, text, (x + margin, bottom - margin), FONT, scale, (255, 255, 255), thickness, cv2.LINE_AA)


def write_image(path: Path, image: np.ndarray) -> None:
    """Write an image in the format of the path's suffix; raises `EdgeDigitsError` where it cannot be written."""
    why: cv2.error | None = None
    try:
        done, encoded = cv2.imencode(path.suffix, image)
    except cv2.error as error:
        done, why = False, error
    if not done:  # .pbm has no colours.
        raise EdgeDigitsError(f"{path}: no picture in colours has this suffix; end the name with .png or .jpg") from why
    write_atomic(path, encoded.tobytes())
