"""How far what a convolution gives may lie over what it reads: both are gone through from the top, row by row.

What is given may take the place of what is not read any more. So it may begin a few rows before what is read, and run
after it, where two whole tensors would be kept otherwise: a depthwise convolution works nearly in place.

Kernels for other than Cortex-M and for any processor have the memory of a larger machine, and are left alone.
"""

from __future__ import annotations

import numpy as np

from convert.c_source.conv_dsp import MAX_ROW
from convert.c_source.convolution import four_together, geometry, in_rows, reaches_beyond
from convert.c_source.layers import Convolution, DepthwiseConvolution, Layer
from convert.c_source.tensors import DEPTHWISE_SLACK

VARIANTS = ("mve", "dsp", "plain")
"""Those whose kernels are known here."""

TOGETHER = 4
"""Positions that Helium reads before it writes any of them."""


def lead(layer: Layer, variant: str) -> int | None:
    """By how many bytes at least what a layer gives must begin before what it reads; negative: it may begin after it.

    None where the two must not overlap.
    """
    if variant not in VARIANTS:
        return None
    if isinstance(layer, DepthwiseConvolution):
        return _lead(layer, 1, copied=False) + DEPTHWISE_SLACK
    if not isinstance(layer, Convolution) or layer.pooling:
        return None
    if variant == "mve":
        rows = in_rows(layer, TOGETHER, layer.window.output[0] * layer.window.output[1])
        if four_together(geometry(rows, strip=False)):
            return _lead(rows, TOGETHER, copied=True)
    if variant == "dsp":
        rows = in_rows(layer, TOGETHER, MAX_ROW)
        if four_together(geometry(rows, strip=True)):
            return _lead(rows, rows.window.output[1], copied=True)
    if layer.window.padding == (0, 0) and not reaches_beyond(layer):
        return _lead(layer, 1, copied=False)
    return _lead(layer, layer.window.output[1], copied=True)


def _lead(layer: Convolution | DepthwiseConvolution, together: int, *, copied: bool) -> int:
    """The same for so many positions of a row at a time, the last ones moved back into the row.

    `copied`: what these see is read before any of them is written.
    """
    height, width = layer.window.output
    filters = layer.target.elements // (height * width)
    _, columns, channels = layer.source.shape
    first = [max(0, row * layer.window.stride[0] - layer.window.padding[0]) for row in range(height)]
    starts = [min(start, max(0, width - together)) for start in range(0, width, together)]
    left = [max(0, start * layer.window.stride[1] - layer.window.padding[1]) for start in starts]
    read = (np.array(first)[:, None] * columns + left).ravel() * channels
    ends = [min(start + together, width) for start in starts]
    written = (np.arange(height)[:, None] * width + ends).ravel() * filters
    # From each step on, the first byte that is still read.
    needed = np.minimum.accumulate(read[::-1])[::-1]
    if copied:
        needed, written = needed[1:], written[:-1]
    return int((written - needed).max(initial=-layer.source.elements))
