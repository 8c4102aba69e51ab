"""Layers with weights of the uint8 quantisation that came before int8: one scale, and a zero point in the weights."""

from __future__ import annotations

import numpy as np

from convert.c_source.fixed_point import quantise_multiplier
from convert.c_source.graph import UnsupportedError, WeightedOperator
from convert.c_source.layers import Legacy, Window


def legacy(operator: WeightedOperator, window: Window | None, low: int, high: int) -> Legacy:
    """The layer; FULLY_CONNECTED, without a window, is a convolution of rows."""
    source, target, weights = operator.inputs[0], operator.output, operator.weights
    filters = len(operator.bias)
    image = source.shape
    if operator.name == "DEPTHWISE_CONV_2D":
        weights = weights.transpose(3, 1, 2, 0)
    if window is None:
        rows, rest = divmod(source.elements, weights.shape[1])
        if rest:
            raise UnsupportedError("FULLY_CONNECTED of rows of another length than its weights have")
        image, weights = (1, rows, weights.shape[1]), weights[:, None, None]
        window = Window((1, 1), (1, 1), (1, 1), (0, 0), (1, rows))
    if image[2] % weights.shape[3] or filters % (image[2] // weights.shape[3]):
        raise UnsupportedError(f"{operator.name} of {weights.shape[3]} of {image[2]} channels")
    # The product of the scales is one of float32 (GetQuantizedConvolutionMultipler).
    product = np.float32(source.quantisation[0]) * np.float32(operator.weight_scales[0])
    multiplier, shift = quantise_multiplier(float(product) / target.quantisation[0])
    most = np.abs(operator.bias.astype(np.int64)) + 255 * np.abs(weights.astype(np.int64)).sum(axis=(1, 2, 3))
    if shift > 30 or np.any(most << max(shift, 0) >= 2**31 - 2 * 255):
        raise UnsupportedError(f"{operator.name} with weights whose sum may overflow")
    return Legacy(
        source=source,
        target=target,
        image=image,
        weights=weights,
        bias=operator.bias,
        window=window,
        together=filters // (image[2] // weights.shape[3]),
        factor=(multiplier, shift),
        zero_point=target.quantisation[1],
        low=low,
        high=high,
    )
