"""Tables and multipliers against one-operator models that LiteRT's reference kernels run at all inputs there are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from convert.c_source.fixed_point import (
    Quantisation,
    activation_range,
    exact_multiplier,
    leaky_relu_table,
    logistic_table,
    quantise_multiplier,
    rescale_table,
    rescale_twice,
    round_away,
    tanh_table,
)
from convert.c_source.fusion import to_layers
from convert.c_source.layers import DenseSteps
from convert.c_source.reading import read_graph
from tests.convert.c_source.network import FUSED, Network
from tests.convert.c_source.run_c import check_bytes, reference

ALL_INPUTS = np.arange(-128, 128).astype(np.int8)[None]
COUNT = 60

Table = Callable[[Quantisation, Quantisation], np.ndarray]


def quantisation(random: Random, low: float, high: float) -> Quantisation:
    """A scale of 2**low..2**high, every third a power of two, and a zero point, often at an end."""
    power = random.uniform(low, high)
    scale = 2.0 ** (round(power) if random.random() < 1 / 3 else power)
    return float(np.float32(scale)), random.choice((-128, 127, 0, random.randint(-128, 127)))


def run_operator(
    name: str, source: Quantisation, target: Quantisation, options: str | None = None, **values: Any
) -> np.ndarray:
    network = Network()
    given = network.tensor((1, 256), [source[0]], [source[1]])
    result = network.tensor((1, 256), [target[0]], [target[1]])
    network.operator(name, [given], result, options, **values)
    output: np.ndarray = reference(network.model([given], [result]), ALL_INPUTS)[0]
    return output


@pytest.mark.parametrize("seed", range(COUNT))
@pytest.mark.parametrize("name", ["RELU", "QUANTIZE"])
def test_tables_that_only_rescale(name: str, seed: int) -> None:
    random = Random(seed)
    source = quantisation(random, -12, 4)
    scale, zero_point = quantisation(random, -4, 4)
    target = float(np.float32(source[0] * scale)), zero_point

    table = rescale_table(source, target, low=zero_point if name == "RELU" else -128)

    assert np.array_equal(table, run_operator(name, source, target, "QuantizeOptions" if name == "QUANTIZE" else None))


@pytest.mark.parametrize("seed", range(COUNT))
@pytest.mark.parametrize("alpha", [0.3, 0.01, 0.25, 1.5])
def test_the_table_of_leaky_relu(alpha: float, seed: int) -> None:
    random = Random(seed)
    source = quantisation(random, -12, 4)
    scale, zero_point = quantisation(random, -4, 4)
    target = float(np.float32(source[0] * scale)), zero_point

    expected = run_operator("LEAKY_RELU", source, target, "LeakyReluOptions", alpha=alpha)

    assert np.array_equal(leaky_relu_table(alpha, source, target), expected)


@pytest.mark.parametrize("seed", range(COUNT))
def test_the_table_of_tanh(seed: int) -> None:
    random = Random(seed)
    # Below 2**-10 tanh(x) is x but for the last bit of a float32, in which C libraries differ where halves are rounded.
    source, target = quantisation(random, -9, 4), quantisation(random, -10, -3)

    assert np.array_equal(tanh_table(source, target), run_operator("TANH", source, target))


@pytest.mark.parametrize("seed", range(COUNT))
def test_the_table_of_logistic(seed: int) -> None:
    random = Random(seed)
    source = quantisation(random, -12, 4)
    target = 1 / 256, random.choice((-128, -128, random.randint(-128, 127)))

    assert np.array_equal(logistic_table(source, target), run_operator("LOGISTIC", source, target))


def dense(factor: float, weights: np.ndarray, bias: np.ndarray, zero_point: int) -> bytes:
    """FULLY_CONNECTED of one input: scales are 1 but for the weights', `factor`."""
    network = Network()
    given, result = network.tensor((1, 1), [1.0], [0]), network.tensor((1, len(weights)), [1.0], [zero_point])
    constant = network.tensor((len(weights), 1), [factor], [0], data=weights.astype(np.int8))
    biases = network.tensor((len(weights),), [factor], [0], kind="int32", data=bias.astype("<i4"))
    network.operator("FULLY_CONNECTED", [given, constant, biases], result, "FullyConnectedOptions")
    return network.model([given], [result])


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("exponent", [3, -1, -2, -5, -9, -13])
def test_one_rounding_with_the_exact_multiplier_gives_what_the_reference_computes_in_float64(
    exponent: int, seed: int
) -> None:
    random = np.random.default_rng(seed)
    factor = float(np.float32(2.0 ** (exponent + (random.random() if seed % 3 else 0))))
    zero_point = int(random.choice(np.array([-128, 0, 127, 55, -90])))
    reach = int(min(300 / factor, 2**24)) + 1
    bias, weights = random.integers(-reach, reach + 1, 200), random.integers(-127, 128, 200)
    pair = exact_multiplier(factor, (-reach - 2**14, reach + 2**14), (-128 - zero_point, 127 - zero_point))
    assert pair is not None
    multiplier, shift = pair

    sums = bias + weights * ALL_INPUTS[0].astype(np.int64)[:, None]
    given = np.clip(((sums * multiplier + (1 << (30 - shift))) >> (31 - shift)) + zero_point, -128, 127)

    assert np.array_equal(given, reference(dense(factor, weights, bias, zero_point), ALL_INPUTS.T))


def test_sums_too_great_for_any_multiplier_have_none() -> None:
    factor = 2.0**-23 * 1.2345678901

    assert exact_multiplier(factor, (-(2**14), 2**14), (-128, 127)) is not None
    assert any(exact_multiplier(factor * (1 + i / 97), (-(2**30), 2**30), (-128, 127)) is None for i in range(20))


@pytest.mark.parametrize("activation", ["NONE", "RELU", "RELU6", "RELU_N1_TO_1"])
@pytest.mark.parametrize("seed", range(12))
def test_the_range_of_a_fused_activation(activation: str, seed: int) -> None:
    random = Random(seed)
    scale, zero_point = quantisation(random, -9, 3)
    network = Network()
    given, result = (network.tensor((1, 1, 1, 256), [scale], [zero_point]) for _ in range(2))
    sizes = {"strideH": 1, "strideW": 1, "filterHeight": 1, "filterWidth": 1}
    network.operator(
        "MAX_POOL_2D", [given], result, "Pool2DOptions", fusedActivationFunction=FUSED[activation], **sizes
    )

    low, high = activation_range(activation, scale, zero_point)

    assert np.array_equal(reference(network.model([given], [result]), ALL_INPUTS), np.clip(ALL_INPUTS, low, high))


@pytest.mark.parametrize(
    ("factor", "expected"),
    [
        (0.5, (2**30, 0)),
        (1.0, (2**30, 1)),
        (0.75, (3 << 29, 0)),
        (1 - 2**-40, (2**30, 1)),
        (2**-32, (2**30, -31)),
        (2**-33, (0, 0)),
    ],
)
def test_multipliers_are_the_31_most_significant_bits_of_a_factor(factor: float, expected: tuple[int, int]) -> None:
    assert quantise_multiplier(factor) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(0.5, 1), (-0.5, -1), (0.49999999999999994, 0), (2.5, 3), (-1.4, -1), (0, 0)]
)
def test_halves_are_rounded_away_from_zero(value: float, expected: int) -> None:
    assert round_away(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    # The product 2.5 is rounded up, then its half; -2.5 is rounded up to -2, then half of it to -1.
    [(5, 2), (-5, -1), (3, 1), (-3, -1), (6, 2), (-6, -2)],
)
def test_two_roundings_differ_from_one(value: int, expected: int) -> None:
    assert rescale_twice(value, 2**30, -1) == expected


@pytest.mark.parametrize("then", [None, "TANH"])
@pytest.mark.parametrize("seed", range(3))
def test_channels_without_a_multiplier_of_31_bits_are_done_by_themselves(
    seed: int, then: str | None, tmp_path: Path
) -> None:
    random = np.random.default_rng(seed)
    network = Network()
    given, result = network.tensor((1, 2, 12000), [0.1137], [-5]), network.tensor((1, 2, 7), [0.1], [11])
    weights = random.choice((-127, 127), (7, 12000))
    # Every second channel has a bias by which 31 bits of a multiplier are too few.
    scales = np.where(np.arange(7) % 2, 1e-5, random.uniform(5e-8, 9e-8, 7)).astype(np.float32)
    constant = network.tensor((7, 12000), scales, [0] * 7, data=weights.astype(np.int8))
    great = np.where(np.arange(7) % 2, 10**5, 2**30) * random.choice((-0.9, 0.9), 7)
    bias = network.tensor((7,), scales, [0] * 7, kind="int32", data=great.astype("<i4"))
    network.operator("FULLY_CONNECTED", [given, constant, bias], result, "FullyConnectedOptions", keepNumDims=True)
    outputs = [result]
    if then is not None:
        outputs = [network.tensor((1, 2, 7), [0.01], [0])]
        network.operator(then, [result], outputs[0])
    model = network.model([given], outputs)
    steps = [layer for layer in to_layers(read_graph(model)) if isinstance(layer, DenseSteps)]

    assert len(steps) == 1
    assert 0 < len(steps[0].channels) < 7
    check_bytes(model, tmp_path, seed)
