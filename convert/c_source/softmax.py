"""The exponentials of the integer softmax, as gemmlowp's fixed-point functions give them.

Sources: gemmlowp/fixedpoint/fixedpoint.h (exp_on_negative_values), and of tensorflow/lite/kernels/internal
reference/softmax.h.
A value of n integer bits is raw * 2**(n - 31).
"""

from __future__ import annotations

import math

import numpy as np

from convert.c_source.fixed_point import quantise_multiplier

INTEGER_BITS = 5
"""Of the scaled difference to the greatest input."""

MAX_SAFE_SOFTMAX = 511
"""Values of which the reference kernel can always tell the shares: with more, all may be below half a step."""

ONE = 2**31 - 1
EXP_MINUS_EIGHTH, ONE_THIRD = 1895147668, 715827883
BARREL = (1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242)
"""exp(-2**k), 31 fractional bits, for k = -2 .. 4."""


def softmax_exponentials(scale: float, beta: float) -> np.ndarray | None:
    """exp(-scale * beta * i) for i = 0..255, int32 with 31 fractional bits; 0 where the reference cuts them off.

    None for a scale * beta of 2**-26 or less, at which the reference kernel ends the program.
    """
    factor = min(float(np.float32(beta)) * scale * 2 ** (31 - INTEGER_BITS), 2**31 - 1.0)
    if factor <= 1:
        return None
    multiplier, shift = quantise_multiplier(factor)
    radius = math.floor((2**INTEGER_BITS - 1) * 2 ** (31 - INTEGER_BITS) / 2**shift)
    differences = (_multiply(-i << shift, multiplier) if i <= radius else None for i in range(256))
    return np.array([0 if difference is None else _exp(difference) for difference in differences], np.int32)


def _multiply(a: int, b: int) -> int:
    """Saturating rounding doubling high multiply; the one case that saturates does not occur here."""
    return (a * b + (1 << 30)) >> 31


def _divide(value: int, exponent: int) -> int:
    """Rounding divide by a power of two, halves away from zero."""
    return (value + (1 << (exponent - 1)) - (value < 0)) >> exponent


def _exp(a: int) -> int:
    """The exponential of a value <= 0 of 5 integer bits."""
    if a == 0:
        return ONE
    quarter = 1 << (31 - INTEGER_BITS - 2)
    within = (a & (quarter - 1)) - quarter
    result = _exp_near_zero(within << INTEGER_BITS)
    remainder = within - a
    for power, factor in enumerate(BARREL, start=-2):
        if remainder & (1 << (31 - INTEGER_BITS + power)):
            result = _multiply(result, factor)
    return result


def _exp_near_zero(a: int) -> int:
    """The exponential of a value in -1/4..0 of no integer bits, by Taylor's series around -1/8."""
    x = a + (1 << 28)
    x2 = _multiply(x, x)
    x3, x4 = _multiply(x2, x), _multiply(x2, x2)
    higher = _divide(_multiply(_divide(x4, 2) + x3, ONE_THIRD) + x2, 1)
    return EXP_MINUS_EIGHTH + _multiply(EXP_MINUS_EIGHTH, x + higher)
