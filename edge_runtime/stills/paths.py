"""A picture of what was cut to pieces and put together: the cuts, and the best path through them."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from edge_runtime.annotate import FONT
from edge_runtime.locate.groups import Group
from edge_runtime.locate.recognise import Recognition

HEIGHT = 96
CAPTION_HEIGHT = 22
MOST_WIDTH = 1600
MOST_GROUPS = 60
DIGIT, JUNK = (60, 160, 0), (40, 40, 230)
TINTS = ((190, 90, 30), (30, 140, 200), (120, 60, 150), (60, 130, 60))
"""Of neighbouring pieces, BGR."""


def draw_paths(recognition: Recognition, labels: Sequence[str]) -> np.ndarray | None:
    """Draw each group: its pieces in turning colours, boxes around the segments of the best path, captions below.

    Args:
        recognition: what was cut; the first groups are drawn where there are many.
        labels: of the classes.

    Returns:
        uint8 (H, W, 3), BGR; None where nothing was cut. The last line tells how many groups stayed whole, as
        the budget of crops did not suffice for them.
    """
    tiles = [_tile(group, labels) for group in recognition.groups[:MOST_GROUPS]]
    if recognition.left_whole:
        tiles.append(_caption(f"{recognition.left_whole} more groups left whole: no crops left", MOST_WIDTH // 2))
    if not tiles:
        return None
    width = max(tile.shape[1] for tile in tiles)
    return np.vstack(
        [
            cv2.copyMakeBorder(tile, 0, 4, 0, width - tile.shape[1], cv2.BORDER_CONSTANT, value=(255, 255, 255))
            for tile in tiles
        ]
    )


def _tile(group: Group, labels: Sequence[str]) -> np.ndarray:
    pieces = group.pieces
    shades = np.array([(255, 255, 255), *TINTS], np.float32)
    colours = np.where(pieces.labels > 0, 1 + pieces.labels.astype(np.int64) % len(TINTS), 0)
    share = pieces.ink.astype(np.float32)[:, :, None] / 255
    canvas = (255 * (1 - share) + shades[colours] * share).astype(np.uint8)
    scale = min(HEIGHT / canvas.shape[0], MOST_WIDTH / canvas.shape[1])
    size = max(1, round(canvas.shape[1] * scale)), max(1, round(canvas.shape[0] * scale))
    canvas = cv2.resize(canvas, size, interpolation=cv2.INTER_NEAREST).astype(np.uint8)
    words = []
    for segment, label, sure in group.chosen():
        left, top, right, bottom = np.rint(group.segments.boxes[segment] * scale).astype(int).tolist()
        cv2.rectangle(canvas, (left, top), (right - 1, bottom - 1), DIGIT if label >= 0 else JUNK, 1)
        words.append(f"{labels[label]} {sure:.2f}" if label >= 0 else "-")
    caption = _caption("  ".join(words), canvas.shape[1])
    room = caption.shape[1] - canvas.shape[1]
    return np.vstack([cv2.copyMakeBorder(canvas, 0, 0, 0, room, cv2.BORDER_CONSTANT, value=(255, 255, 255)), caption])


def _caption(text: str, width: int) -> np.ndarray:
    wide = cv2.getTextSize(text, FONT, 0.5, 1)[0][0] + 8
    caption = np.full((CAPTION_HEIGHT, max(width, wide), 3), 255, np.uint8)
    cv2.putText(caption, text, (4, CAPTION_HEIGHT - 7), FONT, 0.5, (0, 0, 0), 1, cv2.LINE_AA)
    return caption
