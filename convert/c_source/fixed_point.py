"""TensorFlow Lite's integer arithmetic, as its reference kernels have it: multipliers, rounding, activation tables.

A real factor is a multiplier m, an integer of 2**30..2**31 - 1, and a shift: factor = m * 2**(shift - 31). Sources:
tensorflow/lite/kernels/internal/quantization_util.cc, internal/common.h and internal/reference/ of LiteRT 2.3.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

INT8_MIN, INT8_MAX = -128, 127

Quantisation = tuple[float, int]
"""Scale and zero point."""


def quantise_multiplier(factor: float) -> tuple[int, int]:
    """The multiplier and the shift of a factor (`QuantizeMultiplier`); (0, 0) for one below 2**-32."""
    fraction, shift = math.frexp(factor)
    multiplier = round_away(fraction * 2**31)
    if multiplier == 2**31:
        multiplier, shift = 2**30, shift + 1
    return (multiplier, shift) if shift >= -31 else (0, 0)


def exact_multiplier(factor: float, sums: tuple[int, int], results: tuple[int, int]) -> tuple[int, int] | None:
    """The multiplier and the shift that give what FULLY_CONNECTED's reference kernel computes in float64.

    The kernel takes `round(sum * factor)`, halves away from zero; the C `(sum * m + 2**(30 - shift)) >> (31 - shift)`.
    The two agree on every sum when both reach each result at the same least sum, so that each result bounds m.

    Args:
        factor: sum to result.
        sums: the least and the greatest sum there can be.
        results: what results are kept in, zero point not added.

    Returns None where no multiplier agrees on all sums.
    """
    multiplier, shift = quantise_multiplier(factor)
    if multiplier == 0:
        return 0, 0
    if shift > 30:
        return None
    steps, least = np.arange(results[0] + 1, results[1] + 1), least_sums(factor, results)
    low, high = 0, 2**31 - 1
    for step, first in zip(steps.tolist(), least.tolist(), strict=True):
        bound = (2 * step - 1) << (30 - shift)
        reached, below = max(first, sums[0]), min(first - 1, sums[1])
        if reached <= sums[1] and reached > 0:  # reached * m >= bound
            low = max(low, -(-bound // reached))
        elif reached <= sums[1] and reached < 0:
            high = min(high, -bound // -reached)
        if below >= sums[0] and below > 0:  # below * m < bound
            high = min(high, -(-bound // below) - 1)
        elif below >= sums[0] and below < 0:
            low = max(low, -bound // -below + 1)
    return (min(max(multiplier, low), high), shift) if low <= high else None


def least_sums(factor: float, results: tuple[int, int]) -> np.ndarray:
    """The least sum for each result but the first that FULLY_CONNECTED's reference kernel gives: int64."""
    steps = np.arange(results[0] + 1, results[1] + 1)
    least = np.ceil((steps - 0.5) / factor)
    for _ in range(2):  # The quotient is rounded: the least sum may be a neighbour.
        least = np.where(_round_away(least * factor) < steps, least + 1, least)
        least = np.where(_round_away((least - 1) * factor) >= steps, least - 1, least)
    return np.clip(least, -(2.0**62), 2.0**62).astype(np.int64)


def _round_away(values: np.ndarray) -> np.ndarray:
    whole = np.trunc(values)
    return whole + np.where(np.abs(values - whole) >= 0.5, np.sign(values), 0.0)


def round_away(value: float) -> int:
    """The nearest integer, halves away from zero (C's `round`)."""
    return int(_round_away(np.array(value)))


def rescale_twice(value: int, multiplier: int, shift: int) -> int:
    """`value` times the factor, rounded after the multiplication and again after the right shift.

    `MultiplyByQuantizedMultiplier` of common.h: gemmlowp's saturating rounding doubling high multiply, then its
    rounding divide by a power of two, which rounds halves away from zero.
    """
    left, right = max(shift, 0), max(-shift, 0)
    high = ((value << left) * multiplier + (1 << 30)) >> 31
    return high if not right else (high + (1 << (right - 1)) - (high < 0)) >> right


def activation_range(activation: str, scale: float, zero_point: int) -> tuple[int, int]:
    """The least and the greatest int8 value that a fused activation lets through.

    Args:
        activation: NONE, RELU, RELU6 or RELU_N1_TO_1.
        scale: the output's.
        zero_point: the output's.
    """

    def quantised(value: float) -> int:
        return zero_point + round_away(float(np.float32(value) / np.float32(scale)))

    low, high = {
        "NONE": (INT8_MIN, INT8_MAX),
        "RELU": (zero_point, INT8_MAX),
        "RELU6": (quantised(0.0), quantised(6.0)),
        "RELU_N1_TO_1": (quantised(-1.0), quantised(1.0)),
    }[activation]
    return max(low, INT8_MIN), min(high, INT8_MAX)


def float_table(function: Callable[[np.ndarray], np.ndarray], source: Quantisation, target: Quantisation) -> np.ndarray:
    """What an operator that LiteRT computes by a table made in float32 gives for -128..127: int8 (256).

    `PopulateLookupTable` of lut.h: TANH and LOGISTIC.
    """
    values = np.arange(INT8_MIN, INT8_MAX + 1)
    real = np.float32(source[0]) * (values - source[1]).astype(np.float32)
    rescaled = function(real).astype(np.float32) * (np.float32(1) / np.float32(target[0]))
    rounded = np.trunc(rescaled + np.copysign(np.float32(0.5), rescaled))
    return np.clip(rounded + target[1], INT8_MIN, INT8_MAX).astype(np.int8)


def tanh_table(source: Quantisation, target: Quantisation) -> np.ndarray:
    """The table of TANH, int8 (256)."""
    return float_table(lambda real: np.tanh(real.astype(np.float64)), source, target)


def logistic_table(source: Quantisation, target: Quantisation) -> np.ndarray:
    """The table of LOGISTIC, int8 (256)."""

    def logistic(real: np.ndarray) -> np.ndarray:
        # Each step is rounded to float32, as in the kernel; of the exponential, which overflows, only that it is great.
        exponential = np.exp(np.minimum(-real.astype(np.float64), 88.0)).astype(np.float32)
        return np.float32(1) / (np.float32(1) + exponential)

    return float_table(logistic, source, target)


def rescale_table(
    source: Quantisation, target: Quantisation, *, low: int = INT8_MIN, high: int = INT8_MAX
) -> np.ndarray:
    """The table of QUANTIZE from int8 to int8, and of RELU and its kind with their range, int8 (256)."""
    multiplier, shift = quantise_multiplier(float(source[0]) / float(target[0]))
    return _integer_table(lambda value: rescale_twice(value - source[1], multiplier, shift) + target[1], low, high)


def leaky_relu_table(alpha: float, source: Quantisation, target: Quantisation) -> np.ndarray:
    """The table of LEAKY_RELU, int8 (256); `alpha` is its slope below zero."""
    identity = quantise_multiplier(float(source[0]) / float(target[0]))
    slope = quantise_multiplier(float(source[0]) * float(np.float32(alpha)) / float(target[0]))

    def leaky(value: int) -> int:
        offset = value - source[1]
        return target[1] + (rescale_twice(offset, *identity) if offset >= 0 else rescale_twice(offset, *slope))

    return _integer_table(leaky, INT8_MIN, INT8_MAX)


def hard_swish_table(source: Quantisation, target: Quantisation) -> np.ndarray | None:
    """The table of HARD_SWISH (hard_swish.cc, reference/hard_swish.h, 16 bits), int8 (256); None where it has none."""
    fine = np.float32(np.float32(1 / 128) * np.float32(source[0]))
    output, output_shift = quantise_multiplier(float(fine / np.float32(target[0])))
    reluish, reluish_shift = quantise_multiplier(float(fine / np.float32(np.float32(3) / np.float32(32768))))
    if output_shift > 0:
        return None
    output, reluish = (min((one + (1 << 15)) >> 16, 2**15 - 1) for one in (output, reluish))

    def saturated(value: int) -> int:
        return min(max(value, -(2**15)), 2**15 - 1)

    def high(a: int, b: int) -> int:
        return saturated((a * b + (1 << 14)) >> 15)

    def swish(value: int) -> int:
        scaled = (value - source[1]) * 128
        gate = saturated(scaled << (reluish_shift - 1)) if reluish_shift > 0 else scaled
        gate = high(gate, reluish)
        if reluish_shift > 0:
            gate = saturated(gate << 1)
        gate = _divide(gate, -reluish_shift) if reluish_shift < 0 else gate
        product = high(scaled, output) * ((gate + (1 << 15)) >> 1)
        # Not rounded: C divides towards zero.
        whole = (abs(product) >> 15) * (1 if product >= 0 else -1)
        return _divide(whole, -output_shift) + target[1]

    return _integer_table(swish, INT8_MIN, INT8_MAX)


def _divide(value: int, exponent: int) -> int:
    """By a power of two, halves away from zero."""
    return (value + ((1 << exponent) >> 1) - (value < 0 < exponent)) >> exponent


def _integer_table(function: Callable[[int], int], low: int, high: int) -> np.ndarray:
    values = [min(max(function(value), low), high) for value in range(INT8_MIN, INT8_MAX + 1)]
    return np.array(values, np.int8)
