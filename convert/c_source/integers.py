"""Operators that compute with shapes: their results are known when the C is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from convert.c_source.graph import UnsupportedError

Options = dict[str, Any]

MAX_VALUES = 1 << 16
"""Of one result."""


def evaluate(name: str, options: Options, values: list[np.ndarray]) -> np.ndarray:
    """What an operator gives for integers that are known; raises `UnsupportedError` for one that is not of `FOLDED`."""
    function = FOLDED.get(name)
    if function is None:
        raise UnsupportedError(f"{name} of integers")
    try:
        result: np.ndarray = np.asarray(function(options, *values))
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise UnsupportedError(f"{name} of integers that do not fit") from error
    if result.size > MAX_VALUES:
        raise UnsupportedError(f"{name} of {result.size} integers")
    return result


def slices(options: Options, rank: int, begin: np.ndarray, end: np.ndarray, strides: np.ndarray) -> tuple[slice, ...]:
    """The part of a tensor that STRIDED_SLICE takes, by its masks; without new axes and ellipses."""
    if options["ellipsisMask"] or options["newAxisMask"] or options.get("offset") or not np.all(strides):
        raise UnsupportedError("STRIDED_SLICE with new axes, an ellipsis or offsets")
    if not begin.shape == end.shape == strides.shape or begin.ndim != 1 or len(begin) > rank:
        raise UnsupportedError("STRIDED_SLICE along axes that are not there")
    parts = []
    for axis, (first, last, step) in enumerate(zip(begin.tolist(), end.tolist(), strides.tolist(), strict=True)):
        bit = 1 << axis
        if options["shrinkAxisMask"] & bit:
            parts.append(slice(first, first + 1 or None, 1))
            continue
        parts.append(
            slice(None if options["beginMask"] & bit else first, None if options["endMask"] & bit else last, step)
        )
    return tuple(parts)


def _strided_slice(options: Options, values: np.ndarray, *bounds: np.ndarray) -> np.ndarray:
    result: np.ndarray = values[slices(options, values.ndim, *bounds)]
    shrunk = [axis for axis in range(values.ndim) if options["shrinkAxisMask"] & 1 << axis]
    return np.squeeze(result, tuple(shrunk))


def _reduce_prod(options: Options, values: np.ndarray, axes: np.ndarray) -> np.ndarray:
    return np.asarray(np.prod(values, axis=tuple(axes.ravel().tolist()), keepdims=bool(options["keepDims"])))


FOLDED: dict[str, Callable[..., Any]] = {
    "ADD": lambda options, one, other: one + other,
    "CAST": lambda options, values: values,
    "CONCATENATION": lambda options, *values: np.concatenate(values, options["axis"]),
    "EXPAND_DIMS": lambda options, values, axis: np.expand_dims(values, int(axis)),
    "GATHER": lambda options, values, indices: np.take(values, indices, options["axis"]),
    "MAXIMUM": lambda options, one, other: np.maximum(one, other),
    "MINIMUM": lambda options, one, other: np.minimum(one, other),
    "MUL": lambda options, one, other: one * other,
    "PACK": lambda options, *values: np.stack(values, options["axis"]),
    "REDUCE_PROD": _reduce_prod,
    "RESHAPE": lambda options, values, shape: values.reshape(shape),
    "SQUEEZE": lambda options, values: values.squeeze(),
    "STRIDED_SLICE": _strided_slice,
    "SUB": lambda options, one, other: one - other,
}
"""What computes each, of its options and inputs; SHAPE knows its result without its input."""
