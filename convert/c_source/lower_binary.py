"""ADD, SUB, MUL, PRELU, MAXIMUM and MINIMUM of two tensors, of which one may have to be repeated."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from convert.c_source.fixed_point import quantise_multiplier
from convert.c_source.graph import Operator, Tensor, UnsupportedError
from convert.c_source.layers import Add, Binary, Copy, Extreme, Layer, Multiply, Prelu
from convert.c_source.lower_copies import steps_of, to_box

ADD_LEFT_SHIFT = 20
"""Bits by which ADD's inputs are shifted to the left before they are rescaled (add.cc)."""

MAX_LEFT = 12
"""Bits that a product of two values, of 17 bits, or a mean is shifted to the left."""

FIRST_PART, PARTS = 1 << 20, 16
"""Indices of tensors that no file has: so many parts of what an operator gives or takes."""


def part_index(target: Tensor, number: int) -> int:
    """The index of a part of what the operator that gives `target` makes on the way."""
    return FIRST_PART + target.index * PARTS + number


@dataclass(frozen=True)
class Operands:
    """What an operator of two tensors reads: the second may begin anew where it ends.

    `copies` make the tensors that had to be repeated along other axes; `swapped` is whether the first is the operator's
    second.
    """

    first: Tensor
    second: Tensor
    swapped: bool
    copies: tuple[Layer, ...]


def operands(operator: Operator) -> Operands:
    """The operands of an operator of `BINARY`: the second tensor may be shorter, or the first one in its place."""
    (first, second), target = operator.inputs, operator.output
    shapes = [_shape(tensor, target) for tensor in (first, second)]
    try:
        fits = np.broadcast_shapes(*shapes) == target.shape
    except ValueError:
        fits = False
    if not fits:
        raise UnsupportedError(f"{operator.name} of {first.shape} and {second.shape} that gives {target.shape}")
    swapped = operator.name != "PRELU" and (first.data is not None or first.elements < target.elements)
    if swapped:
        first, second = second, first
    copies: list[Layer] = []
    if first.data is not None or first.elements < target.elements:
        first = _repeated(first, target, 0, copies)
    repeated = second.shape[next((i for i, size in enumerate(second.shape) if size != 1), len(second.shape)) :]
    if repeated != target.shape[len(target.shape) - len(repeated) :]:
        second = _repeated(second, target, 1, copies)
    return Operands(first, second, swapped, tuple(copies))


def binary(operator: Operator, low: int, high: int) -> list[Layer]:
    """The layers of an operator of `BINARY`: copies that repeat a tensor along axes, and what is computed of both."""
    read, target = operands(operator), operator.output
    first, second, copies = read.first, read.second, read.copies
    if operator.name in ("ADD", "SUB"):
        return [*copies, _sum(operator, first, second, read.swapped, (low, high))]
    zero_point = target.quantisation[1]
    layer = Binary(source=first, target=target, other=second, zero_point=zero_point, low=low, high=high)
    values = vars(layer)
    if operator.name == "MUL":
        return [*copies, Multiply(**values, factor=_factor(operator, *operator.inputs))]
    if operator.name == "PRELU":
        return [*copies, Prelu(**values, factors=(_factor(operator, first), _factor(operator, first, second)))]
    return [*copies, Extreme(**values, greatest=operator.name == "MAXIMUM")]


def _shape(tensor: Tensor, target: Tensor) -> tuple[int, ...]:
    """The shape without a constant's first axes of 1 that are the batch's."""
    shape = tensor.shape
    while len(shape) > len(target.shape) and shape[0] == 1:
        shape = shape[1:]
    return shape


def _repeated(tensor: Tensor, target: Tensor, number: int, copies: list[Layer]) -> Tensor:
    """The tensor with the shape of the target; a copy that makes it so is added to `copies`."""
    shape = _shape(tensor, target)
    shape = (*[1] * (len(target.shape) - len(shape)), *shape)
    whole = Tensor(part_index(target, number), target.shape, tensor.quantisation, kind=target.kind)
    if tensor.data is not None:
        values = tensor.values.reshape(shape)
        return replace(whole, data=np.broadcast_to(values, target.shape).tobytes())
    steps = [0 if size == 1 else step for size, step in zip(shape, steps_of(shape), strict=True)]
    box = to_box(tensor, 0, 0, target.shape, steps, steps_of(target.shape))
    copies.append(Copy(source=tensor, target=whole, boxes=(box,)))
    return whole


def _sum(operator: Operator, first: Tensor, second: Tensor, swapped: bool, limits: tuple[int, int]) -> Add:
    """ADD; SUB is one of a negative multiplier (sub.cc)."""
    target, minus = operator.output, operator.name == "SUB"
    if (
        not minus
        and first.quantisation[0] < second.quantisation[0]
        and second.elements == first.elements
        and not second.data
    ):
        first, second = second, first  # The fast form of the kernel has the greater steps first.
    one, other, total = _sum_factors(operator, *(tensor.quantisation[0] for tensor in (first, second, target)))
    if minus and swapped:
        one = -one[0], one[1]
    elif minus:
        other = -other[0], other[1]
    return Add(
        source=first,
        other=second,
        target=target,
        zero_point=target.quantisation[1],
        low=limits[0],
        high=limits[1],
        factors=(one, other, total),
    )


def _sum_factors(
    operator: Operator, one: float, other: float, total: float
) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int]]:
    twice = 2 * max(one, other)
    if twice >= (1 << ADD_LEFT_SHIFT) * total:
        raise UnsupportedError(f"{operator.name} of steps a million times those of what it gives")
    return (
        quantise_multiplier(one / twice),
        quantise_multiplier(other / twice),
        quantise_multiplier(twice / ((1 << ADD_LEFT_SHIFT) * total)),
    )


def _factor(operator: Operator, *tensors: Tensor) -> tuple[int, int]:
    """Of a product of these into the target: computed in float32 by the kernels, which then take it as float64."""
    product = np.float32(1)
    for tensor in tensors:
        product = product * np.float32(tensor.quantisation[0])
    factor = quantise_multiplier(float(product / np.float32(operator.output.quantisation[0])))
    if factor[1] > MAX_LEFT:
        raise UnsupportedError(f"{operator.name} of steps that are thousands of times those of what it gives")
    return factor
