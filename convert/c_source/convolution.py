"""What the variants of a convolution's C have in common: how its windows lie, and what goes around its loops."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from convert.c_source.c_text import array
from convert.c_source.layers import Convolution


@dataclass(frozen=True)
class Variant:
    """One convolution for one kind of processor.

    `text` has its data and its function; the function has `memory` bytes of its own and calls `kernels`.
    """

    text: str
    memory: int
    kernels: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Geometry:
    """What the loops of a convolution go by; lengths are in values, those of a strip where there is one.

    A row of a filter is `segments` runs of `taps` values, `apart` values from the start of one to that of the next.
    """

    taps: int
    segments: int
    apart: int
    output: tuple[int, int]
    pool: tuple[int, int]
    mean: bool
    step_x: int
    row: int
    """From one row to the next."""
    step_y: int
    pitch: int
    """From one row that a filter sees to the next."""


def geometry(layer: Convolution, strip: bool) -> Geometry:
    """How the windows of a convolution lie in a strip, or in the image itself."""
    _, _, width, channels = layer.weights.shape
    window, pooling = layer.window, layer.pooling
    row = strip_size(layer) if strip else layer.source.shape[1] * channels
    dilated = window.dilation[1] > 1
    return Geometry(
        taps=channels if dilated else width * channels,
        segments=width if dilated else 1,
        apart=window.dilation[1] * channels,
        output=pooling.output if pooling else window.output,
        pool=pooling.size if pooling else (1, 1),
        mean=bool(pooling and pooling.mean),
        step_x=window.stride[1] * channels,
        row=row,
        step_y=window.stride[0] * row,
        pitch=window.dilation[0] * row,
    )


def strip_size(layer: Convolution) -> int:
    """Values of a row of a strip: what the windows of one row of outputs see."""
    columns = layer.pooling.output[1] * layer.pooling.size[1] if layer.pooling else layer.window.output[1]
    seen = (columns - 1) * layer.window.stride[1] + (layer.weights.shape[2] - 1) * layer.window.dilation[1] + 1
    return seen * layer.source.shape[2]


def strip_rows(layer: Convolution) -> int:
    """Rows of a strip."""
    height = layer.pooling.size[0] if layer.pooling else 1
    return (height - 1) * layer.window.stride[0] + (layer.weights.shape[1] - 1) * layer.window.dilation[0] + 1


def whole_rows(layer: Convolution) -> int:
    """Rows of the image, with its padding, that all windows see."""
    height = layer.pooling.output[0] * layer.pooling.size[0] if layer.pooling else layer.window.output[0]
    return (height - 1) * layer.window.stride[0] + (layer.weights.shape[1] - 1) * layer.window.dilation[0] + 1


def strip_layer(layer: Convolution, *, whole: bool = False) -> list[int]:
    """The values of a strip_layer (kernels/strip.c), of one strip or of the `whole` image."""
    height, width, channels = layer.source.shape
    left = layer.window.padding[1] * channels
    size = strip_size(layer)
    advance = layer.window.stride[0] * (layer.pooling.size[0] if layer.pooling else 1)
    border = layer.source.quantisation[1] + 128
    copied = max(0, min(width * channels, size - left))
    rows = whole_rows(layer) if whole else strip_rows(layer)
    return [height, width * channels, copied, rows, size, advance, layer.window.padding[0], left, border]


def in_rows(layer: Convolution, together: int, most: int) -> Convolution:
    """A convolution that sees only one pixel at a time, with its pixels in rows that waste the least.

    Args:
        together: how many positions are computed together.
        most: how long a row may be; if no length up to this divides the image well, the best that there is.
    """
    window, (height, width, channels) = layer.window, layer.source.shape
    one = window.size == window.stride == (1, 1) and window.output == (height, width)
    if not one or layer.pooling:
        return layer
    pixels = height * width
    lengths = [length for length in range(1, min(pixels, most) + 1) if pixels % length == 0]
    best = min(lengths, key=lambda length: (length < together, -(-length // together) * together / length, length))
    shape = pixels // best, best
    return replace(
        layer,
        source=replace(layer.source, shape=(*shape, channels)),
        target=replace(layer.target, shape=(*shape, len(layer.weights))),
        window=replace(window, output=shape),
    )


def four_together(form: Geometry) -> bool:
    """Whether four positions can be computed together: those of one pool, or neighbours in a row."""
    return form.pool == (2, 2) or (form.pool == (1, 1) and form.output[1] >= 4)


def reaches_beyond(layer: Convolution) -> bool:
    """Whether a window lies partly outside of the image: below or right of it, with SAME padding."""
    for axis in (0, 1):
        positions = layer.window.output[axis]
        seen = (positions - 1) * layer.window.stride[axis] + (
            layer.weights.shape[1 + axis] - 1
        ) * layer.window.dilation[axis]
        if seen - layer.window.padding[axis] >= layer.source.shape[axis]:
            return True
    return False


def together(form: Geometry) -> dict[str, object]:
    """How the loop over a row goes on, by one pool or by four positions, the last ones moved back into the row."""
    last = form.output[1] - 4
    pooled = form.pool == (2, 2)
    return {"advance": 1 if pooled else 4, "at": "ox" if pooled else f"ox < {last} ? ox : {last}"}


def common_fields(layer: Convolution, form: Geometry, name: str, table: str) -> dict[str, object]:
    """The fields that the kernels of all variants have."""
    rescaling = layer.rescaling
    return {
        "name": name,
        "output_height": form.output[0],
        "output_width": form.output[1],
        "filters": len(layer.weights),
        "kernel_height": layer.weights.shape[1],
        "pitch": form.pitch,
        "zero_point": rescaling.zero_point + 128,
        "low": rescaling.low + 128,
        "high": rescaling.high + 128,
        "activation": activated(table),
    }


def pooled(form: Geometry, parts: list[str], to: str) -> list[str]:
    """The C that pools the values `parts` into one."""
    if form.mean:
        return [f"{to} = edge_mean({' + '.join(parts)}, {len(parts)});"]
    most = [f"most = {part} > most ? {part} : most;" for part in parts[1:]]
    return [f"uint8_t most = {parts[0]};", *most, f"{to} = most;"]


def activated(table: str) -> str:
    """An expression of C: the value `inside` after the activation."""
    return "inside" if table == "NULL" else f"{table}[inside]"


def channels(layer: Convolution, name: str, *, signed: bool = False, filters: int = 0) -> str:
    """The arrays of what each filter adds and is rescaled by, filled up to `filters` of them.

    The zero point of the source is taken into the bias, for values that are kept + 128, or `signed`.
    """
    size = max(filters, len(layer.bias))
    bias, multiplier, shift = np.zeros(size, np.int64), np.zeros(size, np.int64), np.full(size, 2, np.int64)
    bias[: len(layer.bias)] = whole_bias(layer, signed=signed)
    multiplier[: len(layer.bias)] = layer.rescaling.multiplier
    shift[: len(layer.bias)] = np.where(layer.rescaling.multiplier == 0, 2, layer.rescaling.shift)
    text = array("int32_t", f"{name}_bias", bias) + array("int32_t", f"{name}_multiplier", multiplier)
    return text + array("int8_t", f"{name}_shift", shift)


def whole_bias(layer: Convolution, *, signed: bool = False) -> np.ndarray:
    """The bias with the zero point of the source taken in: int64 (filters)."""
    sums = layer.weights.astype(np.int64).reshape(len(layer.weights), -1).sum(axis=1)
    zero_point = layer.source.quantisation[1] + (0 if signed else 128)
    whole: np.ndarray = layer.bias.astype(np.int64) - zero_point * sums
    return whole


def unrolled(steps: int, most: int) -> int:
    """How many of so many equal steps are written out in a loop: the most that divide them."""
    return max(count for count in range(1, most + 1) if steps % count == 0)
