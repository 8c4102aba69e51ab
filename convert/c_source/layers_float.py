"""What the generated C computes of float32, one layer a call; what only moves values is a Copy of layers.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from convert.c_source.layers import Layer, Pair, Window


@dataclass(frozen=True, kw_only=True)
class FloatConvolution(Layer):
    """CONV_2D and FULLY_CONNECTED: weights float32 (filters, height, width, channels), bias float32 (filters)."""

    weights: np.ndarray
    bias: np.ndarray
    window: Window
    activation: str


@dataclass(frozen=True, kw_only=True)
class FloatDepthwise(Layer):
    """DEPTHWISE_CONV_2D: weights float32 (height, width, filters), as many filters a channel for all channels."""

    weights: np.ndarray
    bias: np.ndarray
    window: Window
    activation: str


@dataclass(frozen=True, kw_only=True)
class FloatPool(Layer):
    """AVERAGE_POOL_2D (`mean`) or MAX_POOL_2D."""

    window: Window
    mean: bool
    activation: str


@dataclass(frozen=True, kw_only=True)
class FloatPair(Pair):
    """An operator of two tensors: `operation` is C of the values a and b."""

    operation: str
    activation: str


@dataclass(frozen=True, kw_only=True)
class FloatMap(Layer):
    """An activation by itself: `function` is C of the value x, of `kernels` that it calls."""

    in_place: ClassVar[bool] = True

    function: str
    kernels: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FloatSoftmax(Layer):
    """SOFTMAX over the last dimension."""

    beta: float


@dataclass(frozen=True, kw_only=True)
class FloatMean(Layer):
    """MEAN over the rows of each group: the source is (groups, rows, columns), the target (groups, columns)."""

    groups: int
    rows: int
    columns: int


@dataclass(frozen=True, kw_only=True)
class FloatBilinear(Layer):
    """RESIZE_BILINEAR; of each row and column of the target those before and after it in the source, int32 (count, 2).

    `row_shares` and `column_shares` are float32 (count): how far it lies from the first to the second.
    """

    rows: np.ndarray
    columns: np.ndarray
    row_shares: np.ndarray
    column_shares: np.ndarray
