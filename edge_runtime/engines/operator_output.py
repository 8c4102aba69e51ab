"""Checks what common operators of a .tflite file compute against what the file says that they give."""

from __future__ import annotations

import math
from typing import NamedTuple

from edge_runtime.engines.flatbuffer import DamageError, Table
from edge_runtime.engines.tflite_structure import (
    AVERAGE_POOL_2D,
    CONV_2D,
    DEPTHWISE_CONV_2D,
    FULLY_CONNECTED,
    L2_POOL_2D,
    MAX_POOL_2D,
    OperatorInfo,
    TensorInfo,
)

# Operators whose output has as many elements as their first input: DEQUANTIZE, LOGISTIC, RELU, RELU6, RESHAPE, SOFTMAX,
# TANH, SQUEEZE, LEAKY_RELU, ELU, QUANTIZE, HARD_SWISH.
_SAME_SIZE = frozenset({6, 14, 19, 21, 22, 25, 28, 43, 98, 111, 114, 117})

SMALL_WINDOW = 16
"""A window, stride or dilation of this many pixels is accepted on any image, a larger one up to the image's size."""


class _WindowOptions(NamedTuple):
    """Options of an operator that slides a window over an image: their type and the numbers of the (x, y) fields."""

    type: int
    stride: tuple[int, int]
    window: tuple[int, int] | None = None
    dilation: tuple[int, int] | None = None


_POOL_OPTIONS = _WindowOptions(5, stride=(1, 2), window=(3, 4))

_WINDOW_OPTIONS = {
    AVERAGE_POOL_2D: _POOL_OPTIONS,
    L2_POOL_2D: _POOL_OPTIONS,
    MAX_POOL_2D: _POOL_OPTIONS,
    CONV_2D: _WindowOptions(1, stride=(1, 2), dilation=(4, 5)),
    DEPTHWISE_CONV_2D: _WindowOptions(2, stride=(1, 2), dilation=(5, 6)),
}


def check_output_size(
    what: str, operator: OperatorInfo, options_type: int, options: Table | None, tensors: tuple[TensorInfo, ...]
) -> None:
    """Check the output of common operators against their input: interpreters compute it anew and make that much room.

    Also refuses strides of 0, by which they would divide, and windows larger than an image, for which they make tables.
    """
    if operator.code not in (*_WINDOW_OPTIONS, *_SAME_SIZE, FULLY_CONNECTED):
        return
    inputs = [tensors[index] for index in operator.inputs if index >= 0]
    if len(operator.outputs) != 1 or not inputs:
        raise DamageError(f"{what} has {len(inputs)} inputs and {len(operator.outputs)} outputs")
    output = tensors[operator.outputs[0]]
    if operator.code in _WINDOW_OPTIONS:
        expected = _window_output(what, operator.code, options_type, options, inputs)
    elif operator.code == FULLY_CONNECTED:
        if len(inputs) < 2 or len(inputs[1].shape) != 2:
            raise DamageError(f"{what} has no matrix of weights")
        rows, remainder = divmod(inputs[0].elements, inputs[1].shape[1])
        expected = rows * inputs[1].shape[0] if not remainder else 0
    else:
        expected = inputs[0].elements
    if output.elements != expected:
        raise DamageError(f"{what} gives the shape {list(output.shape)} to {expected} elements")


def _window_output(what: str, code: int, options_type: int, options: Table | None, inputs: list[TensorInfo]) -> int:
    """Elements of the output of a convolution or pooling of an image (1, height, width, channels)."""
    fields = _WINDOW_OPTIONS[code]
    if options is None or options_type != fields.type:
        raise DamageError(f"{what} has no options of its own kind")
    # A depthwise convolution without a bias crashes LiteRT 2.3; no converter leaves it out.
    needed = {CONV_2D: 2, DEPTHWISE_CONV_2D: 3}.get(code, 1)
    if len(inputs) < needed or any(len(tensor.shape) != 4 for tensor in inputs[: min(needed, 2)]):
        raise DamageError(f"{what} has no image, weights or bias to work on")
    batch, *image, channels = inputs[0].shape
    if code == CONV_2D:
        filters, _, _, depth = inputs[1].shape
        # A grouped convolution has several groups of `depth` input channels, each with as many of the filters.
        if channels % depth or filters % (channels // depth):
            raise DamageError(f"{what} has {filters} filters of depth {depth} for {channels} channels")
        channels = filters
    if code == DEPTHWISE_CONV_2D:
        filters = inputs[1].shape[3]
        if filters % channels:
            raise DamageError(f"{what} has {filters} filters for {channels} channels")
        channels = filters
    elements = batch * channels
    for axis in (0, 1):  # y and x; the fields of the options stand the other way round.
        stride = options.scalar(fields.stride[1 - axis], "i", 0)
        window = options.scalar(fields.window[1 - axis], "i", 0) if fields.window else inputs[1].shape[1 + axis]
        dilation = options.scalar(fields.dilation[1 - axis], "i", 1) if fields.dilation else 1
        if not all(1 <= value <= max(image[axis], SMALL_WINDOW) for value in (stride, window, dilation)):
            raise DamageError(
                f"{what} has stride {stride}, window {window} and dilation {dilation} on {image[axis]} pixels"
            )
        valid = options.scalar(0, "b", 0) == 1
        positions = image[axis] - (window - 1) * dilation if valid else image[axis]
        elements *= max(0, math.ceil(positions / stride))
    return elements
