"""What the generated C computes, one layer a call: the operators of a file with their arithmetic made explicit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from convert.c_source.graph import Tensor


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
    """What one call in the generated C does. `table` is an activation after it, int8 (256), by the value + 128.

    One that goes value by value may give what it computes where its source was: `in_place`.
    """

    in_place: ClassVar[bool] = False

    source: Tensor
    target: Tensor
    table: np.ndarray | None = None

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """All tensors that it reads."""
        return (self.source,)


@dataclass(frozen=True, kw_only=True)
class Dense(Layer):
    """FULLY_CONNECTED: weights int8 (outputs, inputs), applied to every row of the source; bias int32 (outputs)."""

    weights: np.ndarray
    bias: np.ndarray
    rescaling: Rescaling


@dataclass(frozen=True, kw_only=True)
class DenseSteps(Layer):
    """FULLY_CONNECTED of some `channels` of a target that a Dense gives: those whose factor is no 31-bit multiplier.

    Weights int8 (count, inputs), bias int32 (count). `steps`, int32 (count, high - low), has the least sum for each
    result from `low` + 1 on.
    """

    channels: np.ndarray
    weights: np.ndarray
    bias: np.ndarray
    steps: np.ndarray
    low: int
    high: int

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """Also the target, of which it keeps the other channels."""
        return (self.source, self.target)


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
class Legacy(Layer):
    """A convolution of uint8: weights int16 (filters, height, width, depth), bias int32 (filters), one `factor`.

    `image` is the source's (height, width, channels); so many filters see the same channels, `together`.
    """

    image: tuple[int, ...]
    weights: np.ndarray
    bias: np.ndarray
    window: Window
    together: int
    factor: tuple[int, int]
    zero_point: int
    low: int
    high: int


@dataclass(frozen=True, kw_only=True)
class Pool(Layer):
    """AVERAGE_POOL_2D (`mean`) or MAX_POOL_2D by itself; the result is kept in `low`..`high`.

    A mean of uint8 (`legacy`) has its halves rounded up, not away from zero.
    """

    window: Window
    mean: bool
    legacy: bool = False
    low: int
    high: int


@dataclass(frozen=True, kw_only=True)
class Map(Layer):
    """An activation by itself."""

    in_place: ClassVar[bool] = True


@dataclass(frozen=True, kw_only=True)
class Pair(Layer):
    """What is computed of `source` and `other`; the other one, where it is shorter, begins anew where it ends."""

    in_place: ClassVar[bool] = True

    other: Tensor

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """Both, if the other one is no constant."""
        return (self.source, self.other) if self.other.data is None else (self.source,)


@dataclass(frozen=True, kw_only=True)
class Binary(Pair):
    """What is computed of two tensors of int8.

    `zero_point`, `low` and `high` are the result's, which the table then maps to the target's.
    """

    zero_point: int
    low: int
    high: int


@dataclass(frozen=True, kw_only=True)
class Add(Binary):
    """ADD; `factors`: multiplier and shift of the one, the other and the sum."""

    factors: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, kw_only=True)
class Multiply(Binary):
    """MUL; `factor`: multiplier and shift of the product."""

    factor: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Prelu(Binary):
    """PRELU, the other one its slopes; `factors`: multiplier and shift of a value of 0 or more, and of a product."""

    factors: tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, kw_only=True)
class Extreme(Binary):
    """MAXIMUM (`greatest`) or MINIMUM."""

    greatest: bool


@dataclass(frozen=True, kw_only=True)
class Softmax(Layer):
    """SOFTMAX over the last dimension; `exponentials`: see `softmax_exponentials`."""

    exponentials: np.ndarray


@dataclass(frozen=True)
class Box:
    """A box of bytes that is copied: from and to where, and of each dimension its size and the steps in bytes.

    The last dimension has steps of 1.
    """

    source: Tensor
    start: int
    to: int
    sizes: tuple[int, ...]
    from_steps: tuple[int, ...]
    to_steps: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Copy(Layer):
    """Bytes that only move: the boxes one after the other, after the target was filled with `fill`, int8 or None."""

    boxes: tuple[Box, ...]
    fill: int | None = None

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """Those of the boxes."""
        return tuple(box.source for box in self.boxes if box.source.data is None)


@dataclass(frozen=True, kw_only=True)
class Pad(Copy):
    """PAD of an image with so many rows above and columns on the left: a convolution after it may do it itself."""

    before: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Bilinear(Layer):
    """RESIZE_BILINEAR; `rows` and `columns` of the target are int32 (count, 3).

    Those before and after it in the source, and how far it lies from the first to the second, in 1024th.
    """

    rows: np.ndarray
    columns: np.ndarray


@dataclass(frozen=True, kw_only=True)
class Mean(Layer):
    """MEAN over the rows of each group: the source is (groups, rows, columns), the target (groups, columns).

    `factor`: multiplier and shift of a sum less its zero points; `zero_point` is the mean's, before the table.
    """

    zero_point: int
    groups: int
    rows: int
    columns: int
    factor: tuple[int, int]
