"""Operators that only move bytes, as boxes of them: `COPIES`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from convert.c_source.graph import Operator, Tensor, UnsupportedError
from convert.c_source.layers import Box, Copy, Pad

MAX_DIMENSIONS = 5
"""Of a box, without the run of bytes that is its last one: see kernels/copy_box.c."""


def to_copy(operator: Operator) -> Copy:
    """The copies that an operator of `COPIES` makes; raises `UnsupportedError`."""
    return COPIES[operator.name](operator)


def check_shape(operator: Operator, shape: Sequence[int]) -> None:
    """Raise `UnsupportedError` where an operator gives something of another shape than this."""
    if tuple(shape) != operator.output.shape:
        sources = ", ".join(str(source.shape) for source in operator.inputs)
        raise UnsupportedError(f"{operator.name} of {sources} that gives {operator.output.shape}")


def check_image(operator: Operator) -> None:
    """Raise `UnsupportedError` where an operator does not make an image of an image, of as many channels."""
    (source,), target = operator.inputs, operator.output
    if len(source.shape) != 3 or len(target.shape) != 3 or source.shape[2] != target.shape[2]:
        raise UnsupportedError(f"{operator.name} of {source.shape} that gives {target.shape}")


def _constant(operator: Operator, *shape: int) -> list[Any]:
    constant = operator.constant
    if (
        constant is None
        or constant.shape != shape
        or constant.min() < 0
        or np.any(constant[0] != (operator.name == "TILE"))
    ):
        raise UnsupportedError(f"{operator.name} of batches, or with an input of another shape than {shape}")
    values: list[Any] = constant.tolist()
    return values


def _concatenation(operator: Operator) -> Copy:
    target, options = operator.output, operator.options
    rank = len(target.shape) + 1
    axis = options["axis"] + (rank if options["axis"] < 0 else 0) - 1
    if not 0 <= axis < rank - 1 or options["activation"] != "NONE":
        raise UnsupportedError("CONCATENATION of batches, or with an activation")
    if any(source.quantisation != target.quantisation for source in operator.inputs):
        raise UnsupportedError("CONCATENATION that changes the quantisation")
    boxes, start = [], 0
    sources = [
        replace(source, shape=source.shape[1:]) if source.data and len(source.shape) == rank else source
        for source in operator.inputs
    ]
    for source in sources:
        shape = (*target.shape[:axis], *source.shape[axis : axis + 1], *target.shape[axis + 1 :])
        if source.shape != shape:
            check_shape(operator, source.shape)
    total = sum(source.shape[axis] for source in sources)
    check_shape(operator, (*target.shape[:axis], total, *target.shape[axis + 1 :]))
    for source in sources:
        steps = steps_of(target.shape)
        boxes.append(to_box(source, 0, start * steps[axis], source.shape, steps_of(source.shape), steps))
        start += source.shape[axis]
    computed = next(source for source in sources if source.data is None)
    return Copy(source=computed, target=target, boxes=tuple(boxes))


def _pad(operator: Operator) -> Copy:
    source, target = operator.inputs[0], operator.output
    pads = _constant(operator, len(source.shape) + 1, 2)[1:]
    check_shape(operator, [size + sum(pad) for size, pad in zip(source.shape, pads, strict=True)])
    steps = steps_of(target.shape)
    start = sum(before * step for (before, _), step in zip(pads, steps, strict=True))
    box = to_box(source, 0, start, source.shape, steps_of(source.shape), steps)
    fill = operator.options.get("fill", target.quantisation[1])
    if operator.name == "PAD" and len(target.shape) == 3 and source.shape[2] == target.shape[2]:
        return Pad(source=source, target=target, boxes=(box,), fill=fill, before=(pads[0][0], pads[1][0]))
    return Copy(source=source, target=target, boxes=(box,), fill=fill)


def _transpose(operator: Operator) -> Copy:
    source, target = operator.inputs[0], operator.output
    order = _constant(operator, len(source.shape) + 1)
    if sorted(order) != list(range(len(order))):
        raise UnsupportedError(f"TRANSPOSE by {order}")
    check_shape(operator, [source.shape[axis - 1] for axis in order[1:]])
    steps = [steps_of(source.shape)[axis - 1] for axis in order[1:]]
    box = to_box(source, 0, 0, target.shape, steps, steps_of(target.shape))
    return Copy(source=source, target=target, boxes=(box,))


def _tile(operator: Operator) -> Copy:
    source, target = operator.inputs[0], operator.output
    times = _constant(operator, len(source.shape) + 1)[1:]
    check_shape(operator, [size * count for size, count in zip(source.shape, times, strict=True)])
    shape, from_steps = [], []
    for count, size, step in zip(times, source.shape, steps_of(source.shape), strict=True):
        shape += [count, size]
        from_steps += [0, step]
    box = to_box(source, 0, 0, shape, from_steps, steps_of(shape))
    return Copy(source=source, target=target, boxes=(box,))


def interleaved(parts: Sequence[Tensor], target: Tensor, steps: tuple[int, int]) -> Copy:
    """Images into one of which each has every so-manieth row and column, by row and column of their first pixels."""
    rows, columns, _ = steps_of(target.shape)
    boxes = []
    for number, part in enumerate(parts):
        start = number // steps[1] * rows + number % steps[1] * columns
        to_steps = [rows * steps[0], columns * steps[1], 1]
        boxes.append(to_box(part, 0, start, part.shape, steps_of(part.shape), to_steps))
    return Copy(source=parts[0], target=target, boxes=tuple(boxes))


def parted(source: Tensor, part: Tensor, first: int) -> Copy:
    """Of an image the channels of `part`, from the `first` on."""
    box = to_box(source, first, 0, part.shape, steps_of(source.shape), steps_of(part.shape))
    return Copy(source=source, target=part, boxes=(box,))


def side_by_side(parts: Sequence[Tensor], target: Tensor) -> Copy:
    """Images into one that has all their channels."""
    boxes, first = [], 0
    for part in parts:
        boxes.append(to_box(part, 0, first, part.shape, steps_of(part.shape), steps_of(target.shape)))
        first += part.shape[2]
    return Copy(source=parts[0], target=target, boxes=tuple(boxes))


def _resize_nearest(operator: Operator) -> Copy:
    source, target, options = operator.inputs[0], operator.output, operator.options
    check_image(operator)
    sizes: list[int] = []
    from_steps: list[int] = []
    for axis in (0, 1):
        before, after = source.shape[axis], target.shape[axis]
        seen = _nearest(before, after, align=options["alignCorners"], half=options["halfPixelCenters"])
        times = after // before
        if seen.tolist() != np.repeat(np.arange(before), max(times, 1)).tolist():
            raise UnsupportedError(f"RESIZE_NEAREST_NEIGHBOR from {source.shape[:2]} to {target.shape[:2]}")
        sizes += [before, times]
        from_steps += [steps_of(source.shape)[axis], 0]
    shape = (*sizes, source.shape[2])
    box = to_box(source, 0, 0, shape, [*from_steps, 1], steps_of(shape))
    return Copy(source=source, target=target, boxes=(box,))


def _nearest(before: int, after: int, *, align: bool, half: bool) -> np.ndarray:
    """The row or column of the source that each one of the target shows (resize_nearest_neighbor.h), in float32."""
    scale = (
        np.float32(before - 1) / np.float32(after - 1)
        if align and after > 1
        else np.float32(before) / np.float32(after)
    )
    place = (np.arange(after, dtype=np.float32) + np.float32(0.5 if half else 0)) * scale
    seen = np.trunc(place + np.float32(0.5)) if align else np.floor(place)
    return np.clip(seen.astype(np.int64), 0, before - 1)


def _depth_to_space(operator: Operator) -> Copy:
    source, target, block = operator.inputs[0], operator.output, operator.options["blockSize"]
    height, width, _ = _three(source)
    channels = source.shape[2] // max(block, 1) ** 2
    check_shape(operator, (height * block, width * block, channels))
    rows, columns, depth = steps_of(source.shape)
    shape = (height, block, width, block, channels)
    box = to_box(source, 0, 0, shape, [rows, block * channels, columns, channels, depth], steps_of(shape))
    return Copy(source=source, target=target, boxes=(box,))


def _space_to_depth(operator: Operator) -> Copy:
    source, target, block = operator.inputs[0], operator.output, operator.options["blockSize"]
    height, width, _ = _three(target)
    channels = _three(source)[2]
    check_shape(operator, (source.shape[0] // max(block, 1), source.shape[1] // max(block, 1), channels * block**2))
    rows, columns, depth = steps_of(target.shape)
    shape = (height, block, width, block, channels)
    box = to_box(source, 0, 0, shape, steps_of(shape), [rows, block * channels, columns, channels, depth])
    return Copy(source=source, target=target, boxes=(box,))


def _whole(operator: Operator) -> Copy:
    """Of or into a state."""
    source, target = operator.inputs[0], operator.output
    return Copy(source=source, target=target, boxes=(to_box(source, 0, 0, (source.elements,), (1,), (1,)),))


def _slice(operator: Operator) -> Copy:
    source, target = operator.inputs[0], operator.output
    assert operator.constant is not None
    begin, step, count = operator.constant.tolist()
    steps = steps_of((*[1] * (len(begin) - len(source.shape)), *source.shape))
    start = sum(first * one for first, one in zip(begin, steps, strict=True))
    from_steps = [one * along for one, along in zip(steps, step, strict=True)]
    return Copy(source=source, target=target, boxes=(to_box(source, start, 0, count, from_steps, steps_of(count)),))


COPIES = {
    "CONCATENATION": _concatenation,
    "COPY": _whole,
    "DEPTH_TO_SPACE": _depth_to_space,
    "PAD": _pad,
    "PADV2": _pad,
    "RESIZE_NEAREST_NEIGHBOR": _resize_nearest,
    "SLICE": _slice,
    "SPACE_TO_DEPTH": _space_to_depth,
    "TILE": _tile,
    "TRANSPOSE": _transpose,
}


def _three(tensor: Tensor) -> tuple[int, ...]:
    if len(tensor.shape) != 3:
        raise UnsupportedError(f"blocks of something of the shape {tensor.shape}")
    return tensor.shape


def steps_of(shape: Sequence[int]) -> list[int]:
    """Bytes from one to the next along each axis."""
    steps = [1]
    for size in reversed(shape[1:]):
        steps.insert(0, steps[0] * size)
    return steps if shape else []


def to_box(
    source: Tensor, start: int, to: int, sizes: Sequence[int], from_steps: Sequence[int], to_steps: Sequence[int]
) -> Box:
    """A box of as few dimensions as possible; the last has steps of 1."""
    merged: list[list[int]] = []
    for size, one, other in zip(sizes, from_steps, to_steps, strict=True):
        if size == 1:
            continue
        if merged and merged[-1][1] == size * one and merged[-1][2] == size * other:
            merged[-1] = [merged[-1][0] * size, one, other]
        else:
            merged.append([size, one, other])
    if not merged or merged[-1][1:] != [1, 1]:
        merged.append([1, 1, 1])
    if len(merged) > MAX_DIMENSIONS + 1:
        raise UnsupportedError(f"a copy along {len(merged)} dimensions")
    columns = list(zip(*merged, strict=True))
    return Box(source, start, to, columns[0], columns[1], columns[2])
