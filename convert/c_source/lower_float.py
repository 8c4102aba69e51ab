"""An operator of float32 into layers: what LiteRT's reference kernels compute, in an order that vectorises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from convert.c_source.c_text import c_float
from convert.c_source.graph import BINARY, Operator, Tensor, UnsupportedError, WeightedOperator
from convert.c_source.layers import Layer, Window
from convert.c_source.layers_float import (
    FloatBilinear,
    FloatConvolution,
    FloatDepthwise,
    FloatMap,
    FloatMean,
    FloatPair,
    FloatPool,
    FloatSoftmax,
)
from convert.c_source.lower import mean_extent, window_of
from convert.c_source.lower_binary import operands
from convert.c_source.lower_copies import COPIES, check_image, to_copy
from convert.c_source.lower_images import grouped_convolution, transposed_convolution

OPERATIONS = {
    "ADD": "a + b",
    "MAXIMUM": "a > b ? a : b",
    "MINIMUM": "a < b ? a : b",
    "MUL": "a * b",
    "PRELU": "a >= 0.0f ? a : a * b",
    "SUB": "a - b",
}
"""C of each operator of two tensors, of the values a and b."""

FUNCTIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "HARD_SWISH": ("x * (x < -3.0f ? 0.0f : x > 3.0f ? 6.0f : x + 3.0f) / 6.0f", ()),
    "LOGISTIC": ("edge_logistic(x)", ("edge_exp", "edge_logistic")),
    "RELU": ("x > 0.0f ? x : 0.0f", ()),
    "RELU_N1_TO_1": ("x < -1.0f ? -1.0f : x > 1.0f ? 1.0f : x", ()),
    "RELU6": ("x < 0.0f ? 0.0f : x > 6.0f ? 6.0f : x", ()),
    "TANH": ("edge_tanh(x)", ("edge_exp", "edge_tanh")),
}
"""C of each activation by itself, of the value x, and the kernels that it calls."""


def lower_float(operator: Operator) -> list[Layer]:
    """The layers of one operator of float32 in the order they run in; raises `UnsupportedError`."""
    if isinstance(operator, WeightedOperator):
        return _weighted(operator)
    source, target, options = operator.inputs[0], operator.output, operator.options
    activation = options.get("activation", "NONE")
    if operator.name in BINARY:
        read = operands(operator)
        operation = OPERATIONS[operator.name]
        if operator.name == "SUB" and read.swapped:
            operation = "b - a"
        pair = FloatPair(
            source=read.first, other=read.second, target=target, operation=operation, activation=activation
        )
        return [*read.copies, pair]
    if operator.name in ("AVERAGE_POOL_2D", "MAX_POOL_2D"):
        window = window_of(operator, (options["filterHeight"], options["filterWidth"]))
        mean = operator.name == "AVERAGE_POOL_2D"
        return [FloatPool(source=source, target=target, window=window, mean=mean, activation=activation)]
    if operator.name == "MEAN":
        groups, rows, columns = mean_extent(operator)
        return [FloatMean(source=source, target=target, groups=groups, rows=rows, columns=columns)]
    if operator.name == "RESIZE_BILINEAR":
        return [_bilinear(operator)]
    if operator.name in COPIES:
        return [to_copy(operator)]
    if operator.name == "SOFTMAX":
        return [FloatSoftmax(source=source, target=target, beta=options["beta"])]
    if operator.name == "LEAKY_RELU":
        slope = options["alpha"]
        return [FloatMap(source=source, target=target, function=f"x > 0.0f ? x : x * {c_float(slope)}")]
    if operator.name not in FUNCTIONS:
        raise UnsupportedError(f"{operator.name} of float32")
    function, kernels = FUNCTIONS[operator.name]
    return [FloatMap(source=source, target=target, function=function, kernels=kernels)]


def _weighted(operator: WeightedOperator) -> list[Layer]:
    source, target, weights, bias = operator.inputs[0], operator.output, operator.weights, operator.bias
    activation = operator.options.get("activation", "NONE")
    if operator.name == "TRANSPOSE_CONV":
        if weights.shape[3] != source.shape[2]:
            raise UnsupportedError("TRANSPOSE_CONV in groups")
        return transposed_convolution(operator, _convolution(bias, activation))
    if operator.name == "FULLY_CONNECTED":
        outputs, inputs = weights.shape
        if source.elements % inputs or target.elements != source.elements // inputs * outputs:
            raise UnsupportedError("FULLY_CONNECTED of rows of another length than its weights have")
        rows = source.elements // inputs
        return [_flat(operator, weights.reshape(outputs, 1, 1, inputs), rows, activation)]
    if operator.name == "CONV_2D" and weights.shape[3] != source.shape[2]:
        return grouped_convolution(operator, lower_float)
    window = window_of(operator, (weights.shape[1], weights.shape[2]))
    if operator.name == "DEPTHWISE_CONV_2D" and source.shape[2] != 1:
        return [
            FloatDepthwise(
                source=source, target=target, weights=weights[0], bias=bias, window=window, activation=activation
            )
        ]
    if operator.name == "DEPTHWISE_CONV_2D":
        # Filters of a single channel are a convolution's.
        weights = weights.transpose(3, 1, 2, 0)
    if window.size == window.stride == (1, 1) and window.padding == (0, 0) and source.shape[:2] == window.output:
        return [_flat(operator, weights, source.shape[0] * source.shape[1], activation)]
    return [_convolution(bias, activation)(source=source, target=target, weights=weights, window=window)]


def _convolution(bias: np.ndarray, activation: str) -> Callable[..., Layer]:
    def make(source: Tensor, target: Tensor, weights: np.ndarray, window: Window) -> Layer:
        return FloatConvolution(
            source=source, target=target, weights=weights, bias=bias, window=window, activation=activation
        )

    return make


def _flat(operator: WeightedOperator, weights: np.ndarray, rows: int, activation: str) -> Layer:
    """A convolution of single pixels: all of them are one row to the kernel."""
    source = replace(operator.inputs[0], shape=(1, rows, weights.shape[3]))
    target = replace(operator.output, shape=(1, rows, len(weights)))
    window = Window((1, 1), (1, 1), (1, 1), (0, 0), (1, rows))
    return _convolution(operator.bias, activation)(source=source, target=target, weights=weights, window=window)


def _bilinear(operator: Operator) -> FloatBilinear:
    """RESIZE_BILINEAR (resize_bilinear.h), with its places in float32."""
    source, target = operator.inputs[0], operator.output
    check_image(operator)
    (rows, row_shares), (columns, column_shares) = (
        _between(source.shape[axis], target.shape[axis], operator) for axis in (0, 1)
    )
    return FloatBilinear(
        source=source,
        target=target,
        rows=rows,
        columns=columns,
        row_shares=row_shares,
        column_shares=column_shares,
    )


def _between(before: int, after: int, operator: Operator) -> tuple[np.ndarray, np.ndarray]:
    scale = np.float32(before) / np.float32(after)
    if operator.options["alignCorners"] and after > 1:
        scale = np.float32(before - 1) / np.float32(after - 1)
    places = np.arange(after, dtype=np.float32) * scale
    if operator.options["halfPixelCenters"]:
        places = (np.arange(after, dtype=np.float32) + np.float32(0.5)) * scale - np.float32(0.5)
    lower = np.maximum(np.floor(places).astype(np.int64), 0)
    upper = np.minimum(np.ceil(places).astype(np.int64), before - 1)
    return np.stack([lower, upper], axis=1).astype(np.int32), (places - lower.astype(np.float32)).astype(np.float32)
