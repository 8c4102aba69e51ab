"""What the generated C computes, one layer a call: the operators of a file with their arithmetic made explicit."""

from __future__ import annotations

from dataclasses import dataclass

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
    """What one call in the generated C does. `table` is an activation after it, int8 (256), by the value + 128."""

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

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """Both."""
        return self.source, self.other


@dataclass(frozen=True, kw_only=True)
class Softmax(Layer):
    """SOFTMAX over the last dimension; `exponentials`: see `softmax_exponentials`."""

    exponentials: np.ndarray
