"""Which form of the kernels that round a sum to a result a layer can have, and sums that no form can do."""

from __future__ import annotations

import numpy as np

from convert.c_source.graph import UnsupportedError
from convert.c_source.layers import Convolution, Dense, DepthwiseConvolution

Weighted = Dense | Convolution | DepthwiseConvolution


def is_fast(layer: Weighted) -> bool:
    """Whether the shifts and sums of a layer allow the fast form of its rounding, which vector units have too."""
    rescaling = layer.rescaling
    least = 2 if isinstance(layer, Dense) else 1
    shifts = rescaling.shift[rescaling.multiplier != 0]
    # Two roundings begin by doubling the sum.
    doubled = isinstance(layer, Dense) or not np.any(greatest_sums(layer) >= 2**30)
    return bool(shifts.min(initial=least) >= least) and doubled


def rounding(layer: Weighted) -> str:
    """The kernel that rounds the sums of a layer: its file and its function."""
    name = "rescale_once" if isinstance(layer, Dense) else "rescale_twice"
    return name if is_fast(layer) else f"{name}_any"


def check_sums(layer: Weighted) -> None:
    """Refuse sums that could leave 32 bits, also when they are shifted to the left or a zero point is added."""
    most = greatest_sums(layer)
    left = np.maximum(-layer.rescaling.shift.astype(np.int64), 0)
    if np.any(left > 30) or np.any(most << left >= 2**31 - 2 * 255):
        raise UnsupportedError("weights whose sum may overflow")


def greatest_sums(layer: Weighted) -> np.ndarray:
    """What no sum of a channel exceeds while it is made: int64 (channels)."""
    weights = np.abs(layer.weights.astype(np.int64))
    axes = (0, 1) if isinstance(layer, DepthwiseConvolution) else tuple(range(1, weights.ndim))
    most: np.ndarray = np.abs(layer.bias.astype(np.int64)) + 2 * 255 * weights.sum(axis=axes)
    return most
