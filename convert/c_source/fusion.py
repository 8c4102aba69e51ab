"""Operators into layers: a convolution takes its activation and its pooling along, a reshape disappears."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np

from convert.c_source.fixed_point import (
    INT8_MAX,
    INT8_MIN,
    activation_range,
    exact_multiplier,
    leaky_relu_table,
    logistic_table,
    quantise_multiplier,
    rescale_table,
    rescale_twice,
    round_away,
    tanh_table,
)
from convert.c_source.graph import SAME, Graph, Operator, Tensor, UnsupportedError, WeightedOperator
from convert.c_source.softmax import softmax_exponentials

ADD_LEFT_SHIFT = 20
"""Bits by which ADD's inputs are shifted to the left before they are rescaled (add.cc)."""


@dataclass(frozen=True)
class Window:
    """How a window slides over an image; all pairs are (vertical, horizontal).

    `padding` are the rows above and the columns left of the image, `output` the positions of the window.
    """

    size: tuple[int, int]
    stride: tuple[int, int]
    dilation: tuple[int, int]
    padding: tuple[int, int]
    output: tuple[int, int]


@dataclass(frozen=True)
class Rescaling:
    """An accumulator into int8: a multiplier and a shift a channel, `zero_point` added, kept in `low`..`high`.

    Convolutions are rounded after the multiplication and after the shift, dense layers once for both: see the kernels
    rescale_twice.c and rescale_once.c.
    """

    multiplier: np.ndarray
    shift: np.ndarray
    zero_point: int
    low: int
    high: int


@dataclass(frozen=True, kw_only=True)
class Layer:
    """What one call in the generated C does. `table` is an activation after it, int8 (256), by the value + 128."""

    source: Tensor
    target: Tensor
    table: np.ndarray | None = None


@dataclass(frozen=True, kw_only=True)
class Dense(Layer):
    """FULLY_CONNECTED: weights int8 (outputs, inputs), applied to every row of the source; bias int32 (outputs)."""

    weights: np.ndarray
    bias: np.ndarray
    rescaling: Rescaling


@dataclass(frozen=True)
class Pooling:
    """The mean or the maximum of windows (height, width) that do not overlap, at `output` positions."""

    size: tuple[int, int]
    mean: bool
    output: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Convolution(Layer):
    """CONV_2D, weights int8 (filters, height, width, channels), bias int32 (filters), then activation and pooling."""

    weights: np.ndarray
    bias: np.ndarray
    rescaling: Rescaling
    window: Window
    pooling: Pooling | None = None


@dataclass(frozen=True, kw_only=True)
class DepthwiseConvolution(Layer):
    """DEPTHWISE_CONV_2D: weights int8 (height, width, filters), as many filters a channel for all channels."""

    weights: np.ndarray
    bias: np.ndarray
    rescaling: Rescaling
    window: Window


@dataclass(frozen=True, kw_only=True)
class Pool(Layer):
    """AVERAGE_POOL_2D (`mean`) or MAX_POOL_2D by itself; the result is kept in `low`..`high`."""

    window: Window
    mean: bool
    low: int
    high: int


@dataclass(frozen=True, kw_only=True)
class Map(Layer):
    """An activation by itself."""


@dataclass(frozen=True, kw_only=True)
class Add(Layer):
    """ADD of `source` and `other`; `factors`: multiplier and shift of the one, the other and the sum.

    `zero_point` is the sum's, which the table then maps to the target's.
    """

    other: Tensor
    factors: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
    zero_point: int
    low: int
    high: int


@dataclass(frozen=True, kw_only=True)
class Softmax(Layer):
    """SOFTMAX over the last dimension; `exponentials`: see `softmax_exponentials`."""

    exponentials: np.ndarray


def to_layers(graph: Graph) -> list[Layer]:
    """The layers of a graph in the order they run in; raises `UnsupportedError`.

    Tensors that a RESHAPE only names anew are one tensor here.
    """
    names: dict[int, Tensor] = {}

    def real(tensor: Tensor) -> Tensor:
        return replace(names.get(tensor.index, tensor), shape=tensor.shape)

    readers = Counter(tensor.index for operator in graph.operators for tensor in operator.inputs)
    layers: list[Layer] = []
    for operator in graph.operators:
        if operator.name == "RESHAPE":
            (source,) = operator.inputs
            if source.quantisation != operator.output.quantisation:
                raise UnsupportedError("a RESHAPE that changes the quantisation")
            names[operator.output.index] = real(source)
            readers[real(source).index] += readers[operator.output.index] - 1
            continue
        operator = replace(operator, inputs=tuple(real(tensor) for tensor in operator.inputs))
        layer = _layer(operator)
        last = layers[-1] if layers else None
        alone = last is not None and last.target.index == layer.source.index and readers[layer.source.index] == 1
        fused = _fuse(last, layer) if last is not None and alone and layer.source.index != graph.output.index else None
        if fused is not None:
            layers[-1] = fused
        else:
            layers.append(layer)
    if not layers:
        raise UnsupportedError("a graph that computes nothing")
    if real(graph.output).index != layers[-1].target.index or real(graph.output).index == graph.input.index:
        raise UnsupportedError("an output that is not what the last operator gives")
    return layers


def _fuse(first: Layer, second: Layer) -> Layer | None:
    """One layer for both, where there is one."""
    if isinstance(second, Map):
        if isinstance(first, Softmax) or (isinstance(first, Convolution) and first.pooling):
            return None
        table = second.table
        if first.table is not None and table is not None:
            table = table[first.table.astype(np.int64) + 128]
        return replace(first, target=second.target, table=table)
    if isinstance(second, Pool) and isinstance(first, Convolution) and not first.pooling and second.table is None:
        window = second.window
        whole = (second.low, second.high) == (-128, 127)
        if window.size == window.stride and window.padding == (0, 0) and whole and _fits(first.window, window):
            return replace(first, target=second.target, pooling=Pooling(window.size, second.mean, window.output))
    return None


def _fits(image: Window, window: Window) -> bool:
    return all(window.output[i] * window.stride[i] <= image.output[i] for i in (0, 1))


def _layer(operator: Operator) -> Layer:
    source, target, options = operator.inputs[0], operator.output, operator.options
    low, high = activation_range(options.get("activation", "NONE"), *target.quantisation)
    if isinstance(operator, WeightedOperator):
        return _weighted_layer(*_with_constants(operator, _rescaling(operator, low, high)))
    if operator.name in ("AVERAGE_POOL_2D", "MAX_POOL_2D"):
        if source.quantisation != target.quantisation:
            raise UnsupportedError(f"{operator.name} that changes the quantisation")
        window = _window(operator, (options["filterHeight"], options["filterWidth"]))
        mean = operator.name == "AVERAGE_POOL_2D"
        return Pool(source=source, target=target, window=window, mean=mean, low=low, high=high)
    if operator.name == "ADD":
        return _add(operator, low, high)
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
    window = _window(operator, (weights.shape[1], weights.shape[2]))
    if operator.name == "CONV_2D":
        return Convolution(source=source, target=target, weights=weights, bias=bias, rescaling=rescaling, window=window)
    return DepthwiseConvolution(
        source=source, target=target, weights=weights[0], bias=bias, rescaling=rescaling, window=window
    )


def _table(operator: Operator) -> np.ndarray:
    source, target = operator.inputs[0].quantisation, operator.output.quantisation
    if operator.name == "TANH":
        return tanh_table(source, target)
    if operator.name == "LOGISTIC":
        return logistic_table(source, target)
    if operator.name == "LEAKY_RELU":
        if operator.options["alpha"] < 0:
            raise UnsupportedError("LEAKY_RELU with a slope below zero")
        return leaky_relu_table(operator.options["alpha"], source, target)
    low = target[1] if operator.name == "RELU" else -128
    return rescale_table(source, target, low=low)


def _rescaling(operator: WeightedOperator, low: int, high: int) -> Rescaling:
    """Of a layer with weights: fixed-point but for FULLY_CONNECTED, which the reference kernel rescales in float64."""
    source, target = operator.inputs[0].quantisation, operator.output.quantisation
    channels = len(operator.bias)
    factors = [source[0] * float(scale) / target[0] for scale in operator.weight_scales]
    factors *= channels // len(factors)
    if operator.name == "FULLY_CONNECTED":
        pairs = _dense_multipliers(operator, factors, (low - target[1], high - target[1]))
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


def _dense_multipliers(
    operator: WeightedOperator, factors: list[float], results: tuple[int, int]
) -> list[tuple[int, int]]:
    zero_point = operator.inputs[0].quantisation[1]
    positive = np.maximum(operator.weights.astype(np.int64), 0).sum(axis=1)
    negative = np.minimum(operator.weights.astype(np.int64), 0).sum(axis=1)
    bias = operator.bias.astype(np.int64)
    least = bias + positive * (INT8_MIN - zero_point) + negative * (INT8_MAX - zero_point)
    most = bias + positive * (INT8_MAX - zero_point) + negative * (INT8_MIN - zero_point)
    pairs = []
    for factor, *sums in zip(factors, least.tolist(), most.tolist(), strict=True):
        pair = exact_multiplier(factor, (sums[0], sums[1]), results)
        if pair is None:
            raise UnsupportedError(
                "FULLY_CONNECTED with sums so great that 31 bits of a multiplier are too few for them"
            )
        pairs.append(pair)
    return pairs


def _window(operator: Operator, size: tuple[int, int]) -> Window:
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


def _add(operator: Operator, low: int, high: int) -> Add:
    first, second = operator.inputs
    scales = [tensor.quantisation[0] for tensor in (first, second, operator.output)]
    twice = 2 * max(scales[:2])
    if twice >= (1 << ADD_LEFT_SHIFT) * scales[2]:
        raise UnsupportedError("ADD of steps a million times those of the sum")
    return Add(
        source=first,
        other=second,
        target=operator.output,
        factors=(
            quantise_multiplier(scales[0] / twice),
            quantise_multiplier(scales[1] / twice),
            quantise_multiplier(twice / ((1 << ADD_LEFT_SHIFT) * scales[2])),
        ),
        zero_point=operator.output.quantisation[1],
        low=low,
        high=high,
    )
