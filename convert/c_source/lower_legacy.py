"""Layers with weights of the uint8 quantisation that came before int8: one scale, and a zero point in the weights."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from convert.c_source.fixed_point import quantise_multiplier
from convert.c_source.graph import UnsupportedError, WeightedOperator
from convert.c_source.layers import Convolution, DepthwiseConvolution, Legacy, Rescaling, Window
from convert.c_source.rescaling import check_sums


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


def of_int8(layer: Legacy) -> Convolution | DepthwiseConvolution | None:
    """The same layer as int8 has it, but for its weights, which have nine bits; None where it is grouped otherwise."""
    filters, height, width, depth = layer.weights.shape
    multiplier, shift = layer.factor
    rescaling = Rescaling(
        multiplier=np.full(filters, multiplier, np.int64),
        shift=np.full(filters, -shift, np.int64),
        zero_point=layer.zero_point,
        low=layer.low,
        high=layer.high,
    )
    common: dict[str, Any] = {
        "source": replace(layer.source, shape=layer.image),
        "target": layer.target,
        "table": layer.table,
        "bias": layer.bias,
        "window": layer.window,
        "rescaling": rescaling,
    }
    if depth == layer.image[2]:
        same: Convolution | DepthwiseConvolution = Convolution(weights=layer.weights, **common)
    elif depth == 1:
        weights = layer.weights.transpose(1, 2, 0, 3).reshape(height, width, filters)
        same = DepthwiseConvolution(weights=weights, **common)
    else:
        return None
    try:
        check_sums(same)
    except UnsupportedError:
        return None
    return same
