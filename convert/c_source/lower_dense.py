"""What FULLY_CONNECTED multiplies its sums by: its reference kernel rescales them in float64."""

from __future__ import annotations

import numpy as np

from convert.c_source.fixed_point import INT8_MAX, INT8_MIN, exact_multiplier, least_sums
from convert.c_source.graph import WeightedOperator
from convert.c_source.layers import Dense, DenseSteps


def factors_of(operator: WeightedOperator) -> list[float]:
    """What the sums of each channel are multiplied by."""
    source, target = operator.inputs[0].quantisation, operator.output.quantisation
    factors = [source[0] * float(scale) / target[0] for scale in operator.weight_scales]
    return factors * (len(operator.bias) // len(factors))


def dense_multipliers(
    operator: WeightedOperator, factors: list[float], results: tuple[int, int]
) -> list[tuple[int, int] | None]:
    """The multiplier and the shift of each channel; None where 31 bits are too few for sums so great."""
    zero_point = operator.inputs[0].quantisation[1]
    positive = np.maximum(operator.weights.astype(np.int64), 0).sum(axis=1)
    negative = np.minimum(operator.weights.astype(np.int64), 0).sum(axis=1)
    bias = operator.bias.astype(np.int64)
    least = bias + positive * (INT8_MIN - zero_point) + negative * (INT8_MAX - zero_point)
    most = bias + positive * (INT8_MAX - zero_point) + negative * (INT8_MIN - zero_point)
    return [
        exact_multiplier(factor, (sums[0], sums[1]), results)
        for factor, *sums in zip(factors, least.tolist(), most.tolist(), strict=True)
    ]


def dense_steps(operator: WeightedOperator, layer: Dense) -> list[DenseSteps]:
    """The layer that does the channels of a dense one that have no multiplier, if there are any."""
    rescaling, factors = layer.rescaling, factors_of(operator)
    results = rescaling.low - rescaling.zero_point, rescaling.high - rescaling.zero_point
    pairs = dense_multipliers(operator, factors, results)
    channels = np.array([channel for channel, pair in enumerate(pairs) if pair is None], np.int64)
    if not len(channels):
        return []
    steps = np.array([least_sums(factors[channel], results) for channel in channels])
    return [
        DenseSteps(
            source=layer.source,
            target=layer.target,
            channels=channels,
            weights=operator.weights[channels],
            bias=operator.bias[channels],
            steps=np.clip(steps, -(2**31), 2**31 - 1).astype(np.int32),
            low=rescaling.low,
            high=rescaling.high,
        )
    ]
