"""RESIZE_BILINEAR by weights of rows and columns; TRANSPOSE_CONV and CONV_2D in groups as several convolutions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from convert.c_source.graph import SAME, Operator, Tensor, UnsupportedError, WeightedOperator
from convert.c_source.layers import Bilinear, Layer, Window
from convert.c_source.lower_binary import PARTS, part_index
from convert.c_source.lower_copies import check_image, interleaved, parted, side_by_side

ONE = 1 << 10
"""1 in the weights of RESIZE_BILINEAR."""


def bilinear(operator: Operator) -> Bilinear:
    """RESIZE_BILINEAR (resize_bilinear.h, of int8)."""
    source, target = operator.inputs[0], operator.output
    check_image(operator)
    if source.quantisation != target.quantisation:
        raise UnsupportedError("RESIZE_BILINEAR that changes the quantisation")
    rows, columns = (_between(source.shape[axis], target.shape[axis], operator) for axis in (0, 1))
    return Bilinear(source=source, target=target, rows=rows, columns=columns)


def _between(before: int, after: int, operator: Operator) -> np.ndarray:
    step = (ONE * before + after // 2) // after
    if operator.options["alignCorners"] and after > 1:
        step = (ONE * (before - 1) + (after - 1) // 2) // (after - 1)
    places = np.arange(after, dtype=np.int64) * step
    if operator.options["halfPixelCenters"]:
        places += step // 2 - ONE // 2
    # C divides towards zero.
    lower = np.maximum(np.trunc(places / ONE).astype(np.int64), 0)
    upper = np.minimum(np.trunc((places + ONE - 1) / ONE).astype(np.int64), before - 1)
    return np.stack([lower, upper, places - ONE * lower], axis=1).astype(np.int32)


def transposed_convolution(operator: WeightedOperator, convolution: Callable[..., Layer]) -> list[Layer]:
    """TRANSPOSE_CONV: a convolution for each place that a pixel can have between the steps, and a copy of them all.

    `convolution` makes such a layer of source, target, weights and window.
    """
    source, target, options = operator.inputs[0], operator.output, operator.options
    steps = options["strideH"], options["strideW"]
    if len(source.shape) != 3 or len(target.shape) != 3 or target.shape[2] != len(operator.bias):
        raise UnsupportedError(f"TRANSPOSE_CONV of {source.shape} that gives {target.shape}")
    if not 1 <= steps[0] * steps[1] <= PARTS:
        raise UnsupportedError(f"TRANSPOSE_CONV with steps of {steps[0]} x {steps[1]}")
    layers: list[Layer] = []
    parts = []
    for number in range(steps[0] * steps[1]):
        start = number // steps[1], number % steps[1]
        axes = [_part(operator, axis, start[axis], steps[axis]) for axis in (0, 1)]
        taps, padding, output = zip(*axes, strict=True)
        shape = (*output, target.shape[2])
        part = Tensor(part_index(target, number), shape, target.quantisation, kind=target.kind)
        weights = operator.weights[:, taps[0]][:, :, taps[1]]
        window = Window(
            size=weights.shape[1:3], stride=(1, 1), dilation=(1, 1), padding=padding, output=(output[0], output[1])
        )
        layers.append(convolution(source=source, target=part, weights=weights, window=window))
        parts.append(part)
    if len(parts) == 1:
        return [replace(layers[0], target=target)]
    return [*layers, interleaved(parts, target, steps)]


def grouped_convolution(operator: WeightedOperator, lower: Callable[[WeightedOperator], list[Layer]]) -> list[Layer]:
    """CONV_2D in groups: of each group of channels a convolution of its own, then all results side by side."""
    (source,), target = operator.inputs, operator.output
    depth, filters = operator.weights.shape[3], len(operator.weights)
    groups = source.shape[2] // depth
    if 2 * groups > PARTS or filters % groups:
        raise UnsupportedError(f"CONV_2D in {groups} groups")
    shape = (*source.shape[:2], depth)
    takes = [
        Tensor(part_index(target, number), shape, source.quantisation, kind=source.kind) for number in range(groups)
    ]
    each = filters // groups
    layers: list[Layer] = [parted(source, part, number * depth) for number, part in enumerate(takes)]
    gives = []
    for number, part in enumerate(takes):
        own = slice(number * each, (number + 1) * each)
        result = Tensor(
            part_index(target, groups + number), (*target.shape[:2], each), target.quantisation, kind=target.kind
        )
        scales = operator.weight_scales if len(operator.weight_scales) == 1 else operator.weight_scales[own]
        layers += lower(
            replace(
                operator,
                inputs=(part,),
                output=result,
                weights=operator.weights[own],
                weight_scales=scales,
                bias=operator.bias[own],
            )
        )
        gives.append(result)
    return [*layers, side_by_side(gives, target)]


def _part(operator: WeightedOperator, axis: int, start: int, step: int) -> tuple[list[int], int, int]:
    """Along one axis: the taps that meet every `step`-th pixel from `start` on, their padding and how many pixels.

    Pixel `step * q + start` is met by tap `k` from the source's pixel `i` where `step * i + k` is it and the padding.
    """
    size, before, after = operator.weights.shape[1 + axis], operator.inputs[0].shape[axis], operator.output.shape[axis]
    padding = 0
    if operator.options["padding"] == SAME:
        padding = max(0, (-(-after // step) - 1) * step + size - after) // 2
    first, ahead = (start + padding) % step, (start + padding) // step
    taps = list(range(first, size, step))[::-1]
    output = len(range(start, after, step))
    above = len(taps) - 1 - ahead
    if not taps or above < 0 or output < 1 or before < 1:
        raise UnsupportedError(f"TRANSPOSE_CONV of {size} taps with steps of {step}")
    return taps, above, output
