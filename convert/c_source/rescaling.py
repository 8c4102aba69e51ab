"""Which form of the kernels that round a sum to a result a model can have, and sums that no form can do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from convert.c_source.graph import UnsupportedError
from convert.c_source.layers import Add, Convolution, Dense, DepthwiseConvolution, Layer

Weighted = Dense | Convolution | DepthwiseConvolution


def rescaling_kernels(layers: Sequence[Layer]) -> dict[str, bool]:
    """The roundings that the layers need, and of each whether the shifts and sums of all layers allow its fast form."""
    weighted = [layer for layer in layers if isinstance(layer, Weighted)]
    kernels = {}
    for name, least, users in (
        ("rescale_twice", 1, [layer for layer in weighted if not isinstance(layer, Dense)]),
        ("rescale_once", 2, [layer for layer in weighted if isinstance(layer, Dense)]),
    ):
        shifts = [layer.rescaling.shift[layer.rescaling.multiplier != 0].min(initial=least) for layer in users]
        if name == "rescale_twice" and any(isinstance(layer, Add) for layer in layers):
            shifts.append(least - 1)
        if shifts:
            kernels[name] = min(shifts) >= least
            # Two roundings begin by doubling the sum.
            if name == "rescale_twice" and any(np.any(greatest_sums(layer) >= 2**30) for layer in users):
                kernels[name] = False
    return kernels


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
