"""What a map of digits' ink, made by a network, says of digits that were found without it."""

from __future__ import annotations

import cv2
import numpy as np

from edge_runtime.locate.crops import Located


def seen_share(place: Located, ink_map: np.ndarray, frame_shape: tuple[int, int]) -> float:
    """Mean probability, 0..1, over a digit's ink.

    Args:
        place: the digit, in a frame whose height and width are `frame_shape`.
        ink_map: the probability that a pixel is a digit's ink, uint8 (h, w), 0..255 for 0..1, of the frame at any
            scale.
    """
    ink = place.ink[1:-1, 1:-1]
    x, y, width, height = place.box
    # From the pixels of the digit's ink to those of the map, centre to centre.
    across, down = ink_map.shape[1] / frame_shape[1], ink_map.shape[0] / frame_shape[0]
    step_x, step_y = width / ink.shape[1] * across, height / ink.shape[0] * down
    move = np.array([[step_x, 0, x * across + step_x / 2 - 0.5], [0, step_y, y * down + step_y / 2 - 0.5]], np.float64)
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    under = cv2.warpAffine(ink_map, move, ink.shape[::-1], flags=how, borderMode=cv2.BORDER_REPLICATE)
    weight = float(ink.sum(dtype=np.int64))
    return float((under.astype(np.float32) * ink).sum()) / (255 * weight) if weight else 0.0
