"""Where a picture has digits' ink, and how high those digits are: what the model `ink` sees.

The file takes a tile of fixed size; larger pictures are reduced, or looked at in tiles that overlap. One look at the
reduced picture tells the height of the digits in it; where that is not one at which the model sees well, a second look
at another scale follows. No look takes more than `MOST_TILES` tiles, whatever the picture.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import cv2
import numpy as np

from edge_runtime.engines.pixel_network import PixelNetwork
from firmware_assets import INK

OVERLAP = 64
"""Pixels that neighbouring tiles share: each is believed up to the middle of them."""

MOST_TILES = 16

SEEN_HEIGHTS, BEST_HEIGHT, SMALL_SHARE = (28.0, 80.0), 40.0, 0.25
"""The height of the smaller digits, the `SMALL_SHARE` quantile over the ink, is brought to `BEST_HEIGHT` pixels where
it is not in `SEEN_HEIGHTS`. Measured on 60 drawn pages of MNIST's validation digits, mean IoU with the truth: so 0.693,
with the median 0.678, from 20 pixels on 0.679, to 28 pixels 0.667, the second look always believed 0.687."""

MOST_ENLARGED = 4.0

LEAST_INK = 12
"""Pixels of ink, below which a look saw nothing."""

# The output: 4 logits, of a pixel's 2x2 quarters (2 * row + column), and 2 * (log2(digit's height in pixels) - 5).
_CHANNELS, _HEIGHT_GAIN, _HEIGHT_MIDDLE = 5, 2.0, 5.0


@dataclass(frozen=True)
class InkMap:
    """What was seen in a picture that was resized by `scale` before.

    Args:
        probability: uint8 (h, w), 0..255 for 0..1, that a pixel is a digit's ink.
        height_px: float32 (h, w), how high the digit is that a pixel belongs to, in pixels of the map; means something
            where there is ink.
        scale: pixels of the map for one of the picture.
    """

    probability: np.ndarray
    height_px: np.ndarray
    scale: float

    def digit_height(self) -> float | None:
        """The height of the smaller digits (see `SMALL_SHARE`), in pixels of the map; None where hardly any is ink."""
        heights = self.height_px[self.probability >= 128]
        return float(np.quantile(heights, SMALL_SHARE)) if len(heights) >= LEAST_INK else None

    def sureness(self) -> float:
        """How far from undecided, 0..1, the pixels are that may be ink (probability 0.2 and more); 0 without any."""
        maybe = self.probability[self.probability >= 51].astype(np.float32)
        return float(np.abs(maybe / 127.5 - 1).mean()) if len(maybe) >= LEAST_INK else 0.0

    def resized(self, height: int, width: int) -> InkMap:
        """The same for pixels of the picture, whose size `height` x `width` is."""
        size = (width, height)
        return InkMap(
            cv2.resize(self.probability, size, interpolation=cv2.INTER_LINEAR),
            cv2.resize(self.height_px, size, interpolation=cv2.INTER_NEAREST) / np.float32(self.scale),
            1.0,
        )


class InkNetwork(PixelNetwork):
    """The model `ink`, see `PixelNetwork`."""

    name = INK
    form = "of ink: [1, H, W, 3] in, float32 or int8 of scale 1/255, and [1, H/2, W/2, 5] out"

    @property
    def tile(self) -> tuple[int, int]:
        """Height and width of what one call takes, in pixels."""
        return self.input_shape[0], self.input_shape[1]

    def run(self, image_bgr: np.ndarray) -> InkMap:
        """Look at a picture, uint8 (H, W, 3), BGR, at the scale that suits its digits, in one or two looks.

        The first is of the picture reduced to one tile. A second follows where the smaller digits' height is not
        in `SEEN_HEIGHTS`, or nothing was seen in a picture that was reduced; the surer one of the two is given.
        """
        height, width = _size(image_bgr)
        first = self.look(image_bgr, min(1.0, self.tile[0] / height, self.tile[1] / width))
        seen = first.digit_height()
        if seen is None:
            wanted = min(1.0, first.scale * 3)
        elif SEEN_HEIGHTS[0] <= seen <= SEEN_HEIGHTS[1]:
            return first
        else:
            wanted = min(MOST_ENLARGED, first.scale * BEST_HEIGHT / seen)
        if math.isclose(wanted, first.scale):
            return first
        second = self.look(image_bgr, wanted)
        return max(first, second, key=InkMap.sureness)

    def look(self, image_bgr: np.ndarray, scale: float) -> InkMap:
        """Look at a picture, uint8 (H, W, 3), BGR, resized by `scale`, or by less where that takes too many tiles."""
        height, width = _size(image_bgr)
        rows, columns = (max(1, round(side * scale)) for side in (height, width))
        while _tiles(rows, self.tile[0]) * _tiles(columns, self.tile[1]) > MOST_TILES:
            scale *= 0.95
            rows, columns = (max(1, round(side * scale)) for side in (height, width))
        if (rows, columns) != (height, width):
            how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            image_bgr = cv2.resize(image_bgr, (columns, rows), interpolation=how)
        rgb = cv2.cvtColor(image_bgr, cv2.COLOR_BGR2RGB)
        # Where the picture ends, something like its edge goes on.
        edge = np.concatenate([rgb[0], rgb[-1], rgb[:, 0], rgb[:, -1]])
        blank = np.empty((max(rows, self.tile[0]), max(columns, self.tile[1]), 3), np.uint8)
        blank[:] = np.median(edge, axis=0).astype(np.uint8)
        blank[:rows, :columns] = rgb
        probability = np.empty(blank.shape[:2], np.uint8)
        height_px = np.empty(blank.shape[:2], np.float32)
        for top, row_from, row_to in _spans(len(blank), self.tile[0]):
            for left, column_from, column_to in _spans(blank.shape[1], self.tile[1]):
                tile = blank[top : top + self.tile[0], left : left + self.tile[1]]
                ink, heights = self._see(tile)
                kept = slice(row_from - top, row_to - top), slice(column_from - left, column_to - left)
                probability[row_from:row_to, column_from:column_to] = ink[kept]
                height_px[row_from:row_to, column_from:column_to] = heights[kept]
        return InkMap(probability[:rows, :columns], height_px[:rows, :columns], scale)

    @staticmethod
    def fits(given: list[int], result: list[int]) -> bool:
        """Tiles in, quarters of pixels out."""
        half = [1, given[1] // 2, given[2] // 2, _CHANNELS]
        return given[3] == 3 and result == half and min(given[1:3]) > OVERLAP

    def _see(self, tile_rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Probability, uint8, and height, float32, of each pixel of a tile."""
        output = self.infer(tile_rgb)
        rows, columns = output.shape[:2]
        quarters = output[:, :, :4].reshape(rows, columns, 2, 2).transpose(0, 2, 1, 3).reshape(2 * rows, 2 * columns)
        ink = np.rint(255 / (1 + np.exp(-quarters))).astype(np.uint8)
        heights = np.exp2(output[:, :, 4] / _HEIGHT_GAIN + _HEIGHT_MIDDLE)
        return ink, np.repeat(np.repeat(heights, 2, axis=0), 2, axis=1)


def _size(image_bgr: np.ndarray) -> tuple[int, int]:
    if image_bgr.dtype != np.uint8 or image_bgr.ndim != 3 or image_bgr.shape[2] != 3 or 0 in image_bgr.shape:
        raise ValueError(f"a picture must be uint8 (H, W, 3), not {image_bgr.dtype} {image_bgr.shape}")
    return image_bgr.shape[0], image_bgr.shape[1]


def _tiles(length: int, side: int) -> int:
    """Tiles of `side` pixels that cover `length` pixels, overlapping."""
    return max(1, math.ceil((length - OVERLAP) / (side - OVERLAP)))


def _spans(length: int, side: int) -> list[tuple[int, int, int]]:
    """Of each tile along one side: where it starts, and from where to where it is believed; `length` >= `side`."""
    count = _tiles(length, side)
    starts = [round(index * (length - side) / max(1, count - 1)) for index in range(count)]
    cuts = [0, *((a + side + b) // 2 for a, b in itertools.pairwise(starts)), length]
    return list(zip(starts, cuts[:-1], cuts[1:], strict=True))
