"""An operator into a layer: its window, its multipliers and shifts, its table."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from convert.c_source.fixed_point import (
    activation_range,
    hard_swish_table,
    leaky_relu_table,
    logistic_table,
    quantise_multiplier,
    rescale_table,
    rescale_twice,
    round_away,
    tanh_table,
)
from convert.c_source.graph import BINARY, SAME, Operator, Tensor, UnsupportedError, WeightedOperator
from convert.c_source.layers import (
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Map,
    Mean,
    Pool,
    Rescaling,
    Softmax,
    Window,
)
from convert.c_source.lower_binary import MAX_LEFT, binary
from convert.c_source.lower_copies import COPIES, check_shape, to_copy
from convert.c_source.lower_dense import dense_multipliers, dense_steps, factors_of
from convert.c_source.lower_images import bilinear, grouped_convolution, transposed_convolution
from convert.c_source.lower_legacy import legacy
from convert.c_source.softmax import softmax_exponentials

MAX_MEAN = 1 << 15
"""Values of a mean: their sum has 23 bits."""


def lower(operator: Operator) -> list[Layer]:
    """The layers of one operator in the order they run in; raises `UnsupportedError`."""
    if isinstance(operator, WeightedOperator) and operator.name == "TRANSPOSE_CONV":
        convolution = partial(Convolution, bias=operator.bias, rescaling=_rescaling_of(operator))
        return transposed_convolution(operator, convolution)
    if operator.name in BINARY:
        activation = operator.options.get("activation", "NONE")
        return binary(operator, *activation_range(activation, *operator.output.quantisation))
    if isinstance(operator, WeightedOperator) and _is_grouped(operator) and not operator.options["legacy"]:
        return grouped_convolution(operator, lower)
    if isinstance(operator, WeightedOperator) and operator.options["legacy"]:
        return [_legacy_layer(operator)]
    layer = _layer(operator)
    if isinstance(layer, Dense) and isinstance(operator, WeightedOperator):
        return [layer, *dense_steps(operator, layer)]
    return [layer]


def _legacy_layer(operator: WeightedOperator) -> Layer:
    low, high = activation_range(operator.options.get("activation", "NONE"), *operator.output.quantisation)
    shape = operator.weights.shape
    return legacy(operator, window_of(operator, (shape[1], shape[2])) if len(shape) == 4 else None, low, high)


def _is_grouped(operator: WeightedOperator) -> bool:
    return operator.name == "CONV_2D" and operator.weights.shape[3] != operator.inputs[0].shape[2]


def _rescaling_of(operator: WeightedOperator) -> Rescaling:
    activation = operator.options.get("activation", "NONE")
    return _rescaling(operator, *activation_range(activation, *operator.output.quantisation))


def _layer(operator: Operator) -> Layer:
    source, target, options = operator.inputs[0], operator.output, operator.options
    low, high = activation_range(options.get("activation", "NONE"), *target.quantisation)
    if isinstance(operator, WeightedOperator):
        return _weighted_layer(*_with_constants(operator, _rescaling_of(operator)))
    if operator.name in ("AVERAGE_POOL_2D", "MAX_POOL_2D"):
        if source.quantisation != target.quantisation:
            raise UnsupportedError(f"{operator.name} that changes the quantisation")
        window = window_of(operator, (options["filterHeight"], options["filterWidth"]))
        mean = operator.name == "AVERAGE_POOL_2D"
        return Pool(
            source=source, target=target, window=window, mean=mean, low=low, high=high, legacy=options["legacy"]
        )
    if operator.name == "MEAN":
        return _mean(operator)
    if operator.name == "RESIZE_BILINEAR":
        return bilinear(operator)
    if operator.name in COPIES:
        return to_copy(operator)
    if operator.name == "SOFTMAX":
        if target.quantisation != (1 / 256, -128):
            raise UnsupportedError("SOFTMAX with another output than steps of 1/256 from -128")
        exponentials = softmax_exponentials(source.quantisation[0], options["beta"])
        if exponentials is None:
            raise UnsupportedError(f"SOFTMAX of steps of {source.quantisation[0]:.1e}")
        return Softmax(source=source, target=target, exponentials=exponentials)
    return Map(source=source, target=target, table=_table(operator))


def _weighted_layer(operator: WeightedOperator, rescaling: Rescaling) -> Layer:
    source, target, weights, bias = operator.inputs[0], operator.output, operator.weights, operator.bias
    if operator.name == "FULLY_CONNECTED":
        if source.elements % weights.shape[1]:
            raise UnsupportedError("FULLY_CONNECTED of rows of another length than its weights have")
        return Dense(source=source, target=target, weights=weights, bias=bias, rescaling=rescaling)
    window = window_of(operator, (weights.shape[1], weights.shape[2]))
    if source.shape[1] == weights.shape[2] == window.output[1] == 1 and window.padding[1] == 0:
        # A column is a row to the kernels, which are fastest along rows.
        weights = weights.transpose(0, 2, 1, 3)
        source, target, window = _lying(source), _lying(target), _lying_window(window)
    if operator.name == "DEPTHWISE_CONV_2D" and source.shape[2] == 1:
        # Filters of a single channel are a convolution's.
        weights = weights.transpose(3, 1, 2, 0)
    if operator.name == "CONV_2D" or source.shape[2] == 1:
        return Convolution(source=source, target=target, weights=weights, bias=bias, rescaling=rescaling, window=window)
    return DepthwiseConvolution(
        source=source, target=target, weights=weights[0], bias=bias, rescaling=rescaling, window=window
    )


def _lying(tensor: Tensor) -> Tensor:
    """A column as a row: the values lie in the same order."""
    return replace(tensor, shape=(tensor.shape[1], tensor.shape[0], tensor.shape[2]))


def _lying_window(window: Window) -> Window:
    pairs = (window.size, window.stride, window.dilation, window.padding, window.output)
    return Window(*((across, down) for down, across in pairs))


def _table(operator: Operator) -> np.ndarray:
    source, target = operator.inputs[0].quantisation, operator.output.quantisation
    if operator.name == "TANH":
        return tanh_table(source, target)
    if operator.name == "LOGISTIC":
        return logistic_table(source, target)
    if operator.name == "HARD_SWISH":
        table = hard_swish_table(source, target)
        if table is None:
            raise UnsupportedError("HARD_SWISH of steps that are 128 times those of what it gives")
        return table
    if operator.name == "LEAKY_RELU":
        if operator.options["alpha"] < 0:
            raise UnsupportedError("LEAKY_RELU with a slope below zero")
        return leaky_relu_table(operator.options["alpha"], source, target)
    if operator.name == "DEQUANTIZE":
        raise UnsupportedError("DEQUANTIZE elsewhere than at the outputs")
    low, high = activation_range(operator.name if operator.name != "QUANTIZE" else "NONE", *target)
    return rescale_table(source, target, low=low, high=high)


def _rescaling(operator: WeightedOperator, low: int, high: int) -> Rescaling:
    """Of a layer with weights: fixed-point but for FULLY_CONNECTED, which the reference kernel rescales in float64."""
    target, factors = operator.output.quantisation, factors_of(operator)
    if operator.name == "FULLY_CONNECTED":
        exact = dense_multipliers(operator, factors, (low - target[1], high - target[1]))
        pairs = [pair or (0, 0) for pair in exact]
    else:
        pairs = [quantise_multiplier(factor) for factor in factors]
    return Rescaling(
        multiplier=np.array([multiplier for multiplier, _ in pairs], np.int32),
        shift=np.array([-shift for _, shift in pairs], np.int8),
        zero_point=target[1],
        low=low,
        high=high,
    )


def _with_constants(operator: WeightedOperator, rescaling: Rescaling) -> tuple[WeightedOperator, Rescaling]:
    """The same with a small bias for channels without weights: they give a constant.

    Converters give such a channel any scale, and its bias may then be too great to be doubled.
    """
    axis = 3 if operator.name == "DEPTHWISE_CONV_2D" else 0
    bias, multiplier, shift = operator.bias.astype(np.int32), rescaling.multiplier.copy(), rescaling.shift.copy()
    scales = np.broadcast_to(operator.weight_scales, bias.shape)
    for channel in np.flatnonzero(~np.moveaxis(operator.weights, axis, 0).reshape(len(bias), -1).any(axis=1)):
        value, left = int(bias[channel]), max(-int(shift[channel]), 0)
        if operator.name == "FULLY_CONNECTED":
            factor = operator.inputs[0].quantisation[0] * float(scales[channel]) / operator.output.quantisation[0]
            constant = round_away(value * factor)
        else:
            constant = rescale_twice(value, int(multiplier[channel]), -int(shift[channel]))
        if max(abs(constant), abs(value) << left) >= 2**31 - 2 * 255:
            continue
        constant = min(max(constant, rescaling.low - rescaling.zero_point), rescaling.high - rescaling.zero_point)
        # This, rounded once or twice, is the constant, by a multiplier and a shift that all kernels can do.
        bias[channel], multiplier[channel], shift[channel] = constant << 8, 2**30 + 1, 7
    return replace(operator, bias=bias), replace(rescaling, multiplier=multiplier, shift=shift)


def window_of(operator: Operator, size: tuple[int, int]) -> Window:
    """How a window of this size slides over the image that an operator reads."""
    source, target, options = operator.inputs[0], operator.output, operator.options
    stride = options["strideH"], options["strideW"]
    dilation = options.get("dilationHFactor", 1), options.get("dilationWFactor", 1)
    output = target.shape[0], target.shape[1]
    padding = [0, 0]
    for i in (0, 1):
        if options["padding"] == SAME:
            covered = (output[i] - 1) * stride[i] + (size[i] - 1) * dilation[i] + 1
            padding[i] = max(0, covered - source.shape[i]) // 2
    return Window(size, stride, dilation, (padding[0], padding[1]), output)


def mean_extent(operator: Operator) -> tuple[int, int, int]:
    """Of MEAN: the groups, the rows of each that one mean is made of, and the columns."""
    source = operator.inputs[0]
    assert operator.constant is not None
    rank = len(source.shape) + 1
    if np.any(np.abs(operator.constant) > rank):
        raise UnsupportedError("MEAN along axes that are not there")
    axes = sorted({int(axis) % rank - 1 for axis in operator.constant.ravel()})
    if not axes or axes[0] < 0 or axes != list(range(axes[0], axes[-1] + 1)):
        raise UnsupportedError("MEAN along axes that are not neighbours, or of batches")
    first, last = axes[0], axes[-1] + 1
    kept = 1 if operator.options["keepDims"] else 0
    check_shape(operator, (*source.shape[:first], *[1] * (kept * len(axes)), *source.shape[last:]))
    groups, rows, columns = (
        int(np.prod(part, dtype=np.int64))
        for part in (source.shape[:first], source.shape[first:last], source.shape[last:])
    )
    return groups, rows, columns


def _mean(operator: Operator) -> Mean:
    """MEAN (QuantizedMeanOrSum of reduce.h): the division is part of the multiplier."""
    source, target = operator.inputs[0], operator.output
    groups, rows, columns = mean_extent(operator)
    multiplier, shift = quantise_multiplier(source.quantisation[0] / target.quantisation[0])
    left = min(rows.bit_length() - 1, 31 + shift)
    if shift > MAX_LEFT or rows > MAX_MEAN:
        raise UnsupportedError(f"MEAN of {rows} values, or of steps that are thousands of times those of the mean")
    return Mean(
        source=source,
        target=target,
        zero_point=target.quantisation[1],
        groups=groups,
        rows=rows,
        columns=columns,
        factor=((multiplier << left) // rows, shift - left),
    )
