"""What the C cannot do is told in one line; what is damaged too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from convert.c_source.check import check_c_source
from convert.c_source.fusion import to_layers
from convert.c_source.graph import SUPPORTED, UnsupportedError
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from edge_runtime.engines.c_compiler import find_compiler
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset
from tests.convert.c_source.network import FUSED, SAME, Network
from tests.convert.conftest import Run


def one_operator(name: str, *, version: int | None = None, kind: str = "int8", batch: int = 1) -> bytes:
    network = Network()
    given, result = (network.tensor((batch, 4), [0.1], [0], kind=kind) for _ in range(2))
    network.operator(name, [given], result, version=version)
    return network.model([given], [result])


def dense(
    *,
    bias: str = "int32",
    weights: str = "int8",
    weight_zero_point: int = 0,
    scales: int = 1,
    dimension: int = 0,
    biases: int = 3,
    constant: bool = True,
    options: str | None = "FullyConnectedOptions",
    magnitude: int = 1,
    scale: float = 0.1,
    **values: Any,
) -> bytes:
    network = Network()
    given, result = network.tensor((1, 4), [0.1], [0]), network.tensor((1, 3), [0.1], [0])
    data = np.ones((3, 4), np.uint8)
    constants = network.tensor(
        (3, 4),
        [scale] * scales,
        [weight_zero_point] * scales,
        kind=weights,
        data=data if constant else None,
        dimension=dimension,
    )
    width = {"int32": "<i4", "float32": "<f4"}[bias]
    offsets = network.tensor((biases,), [0.01], [0], kind=bias, data=np.full(biases, magnitude).astype(width))
    network.operator("FULLY_CONNECTED", [given, constants, offsets], result, options, **values)
    return network.model([given] if constant else [given, constants], [result])


def convolution(channels: int, depth: int) -> bytes:
    network = Network()
    given, result = (network.tensor((1, 5, 5, channels), [0.1], [0]) for _ in range(2))
    data = np.ones((channels, 1, 1, depth), np.int8)
    weights = network.tensor(data.shape, [0.1], [0], data=data)
    bias = network.tensor((channels,), [0.01], [0], kind="int32", data=np.zeros(channels, "<i4"))
    network.operator("CONV_2D", [given, weights, bias], result, "Conv2DOptions", strideH=1, strideW=1, padding=SAME)
    return network.model([given], [result])


def pool(scale: float) -> bytes:
    network = Network()
    given, result = network.tensor((1, 4, 4, 1), [0.1], [0]), network.tensor((1, 2, 2, 1), [scale], [0])
    sizes = {"strideH": 2, "strideW": 2, "filterHeight": 2, "filterWidth": 2}
    network.operator("MAX_POOL_2D", [given], result, "Pool2DOptions", **sizes)
    return network.model([given], [result])


def unary(name: str, target: tuple[float, int] = (0.1, 0), options: str | None = None, **values: Any) -> bytes:
    network = Network()
    given, result = network.tensor((1, 4), [0.1], [0]), network.tensor((1, 4), [target[0]], [target[1]])
    network.operator(name, [given], result, options, **values)
    return network.model([given], [result])


def wide_softmax() -> bytes:
    network = Network()
    given, result = network.tensor((1, 4096), [0.1], [0]), network.tensor((1, 4096), [1 / 256], [-128])
    network.operator("SOFTMAX", [given], result, "SoftmaxOptions", beta=1.0)
    return network.model([given], [result])


def add(*, scale: float = 0.1) -> bytes:
    network = Network()
    given, result = network.tensor((1, 2, 2, 4), [0.1], [0]), network.tensor((1, 2, 2, 4), [scale], [0])
    network.operator("ADD", [given, given], result, "AddOptions")
    return network.model([given], [result])


def quantise_at_the_rim(kind: str, zero_point: int) -> bytes:
    network = Network()
    outer = network.tensor((1, 4), [0.1], [zero_point], kind=kind)
    given, result = network.tensor((1, 4), [0.1], [0]), network.tensor((1, 4), [0.1], [0])
    network.operator("QUANTIZE", [outer], given, "QuantizeOptions")
    network.operator("TANH", [given], result)
    return network.model([outer], [result])


def unknown_slice() -> bytes:
    network = Network()
    given, result = network.tensor((1, 4), [0.1], [0]), network.tensor((1, 2), [0.1], [0])
    begin, size = (network.tensor((2,), kind="int32") for _ in range(2))
    network.operator("SLICE", [given, begin, size], result, "SliceOptions")
    return network.model([given, begin, size], [result])


def only_a_reshape() -> bytes:
    network = Network()
    given, result = network.tensor((1, 4), [0.1], [0]), network.tensor((1, 2, 2), [0.1], [0])
    shape = network.tensor((3,), kind="int32", data=np.array([1, 2, 2], "<i4"))
    network.operator("RESHAPE", [given, shape], result, "ReshapeOptions", newShape=[1, 2, 2])
    return network.model([given], [result])


UNSUPPORTED: dict[str, tuple[Callable[[], bytes], str]] = {
    "operator": (lambda: one_operator("ELU"), "ELU version 2"),
    "new operator": (lambda: one_operator("GELU"), "GELU version 2"),
    "version": (lambda: one_operator("TANH", version=3), "TANH version 3"),
    "type": (lambda: one_operator("TANH", kind="int16"), "int16, not int8"),
    "batch": (lambda: one_operator("TANH", batch=2), "a batch of 2"),
    "activation": (
        lambda: dense(fusedActivationFunction=FUSED["TANH"]),
        "FULLY_CONNECTED with the fused activation 4",
    ),
    "shuffled weights": (lambda: dense(weightsFormat=1), "FULLY_CONNECTED with shuffled weights"),
    "uint8 weights": (lambda: dense(weights="uint8"), "FULLY_CONNECTED with weights that are not constant int8"),
    "zero point of weights": (lambda: dense(weight_zero_point=1), "without a zero point"),
    "float bias": (lambda: dense(bias="float32"), "FULLY_CONNECTED with a bias that is not constant int32"),
    "scales": (lambda: dense(scales=4, dimension=1), "4 scales are not one or one a channel"),
    "biases": (lambda: dense(biases=2), "2 biases for 3 channels"),
    "options": (lambda: dense(options=None), "FULLY_CONNECTED without options"),
    "overflow": (lambda: dense(magnitude=2**31 - 1), "overflow"),
    "left shift": (lambda: dense(scale=float(2**27)), "overflow"),
    "inputs": (lambda: dense(constant=False), "operator 0: FULLY_CONNECTED with weights that are not constant int8"),
    "groups": (lambda: convolution(36, 1), "operator 0: CONV_2D in 36 groups"),
    "pool": (lambda: pool(0.2), "MAX_POOL_2D that changes the quantisation"),
    "slope": (
        lambda: unary("LEAKY_RELU", options="LeakyReluOptions", alpha=-0.5),
        "LEAKY_RELU with a slope below zero",
    ),
    "no slope": (lambda: unary("LEAKY_RELU"), "LEAKY_RELU without options"),
    "probabilities": (lambda: unary("SOFTMAX", options="SoftmaxOptions", beta=1.0), "SOFTMAX with another output"),
    "no beta": (
        lambda: unary("SOFTMAX", (1 / 256, -128), "SoftmaxOptions", beta=0.0),
        "SOFTMAX of steps of",
    ),
    "wide softmax": (wide_softmax, "SOFTMAX of 4096 values"),
    "steps": (lambda: add(scale=1e-8), "ADD of steps a million times"),
    "int16 rim": (lambda: quantise_at_the_rim("int16", 0), "operator 0: QUANTIZE: the tensor 0 is int16"),
    "slice": (unknown_slice, "operator 0: SLICE whose input 1 is no constant of integers"),
    "nothing": (only_a_reshape, "a graph that computes nothing"),
}


@pytest.mark.parametrize("case", UNSUPPORTED)
def test_what_the_c_cannot_do_is_one_line_that_names_it_and_what_is_supported(case: str) -> None:
    make, what = UNSUPPORTED[case]
    model = make()

    with pytest.raises(UnsupportedError) as raised:
        c_source(model, "m")

    message = str(raised.value)
    assert all(f"{name}:{version}" in message for name, version in SUPPORTED.items())
    assert what in message
    assert "\n" not in message


@pytest.mark.parametrize("precision", ["float32", "float16", "dynamic"])
def test_files_that_compute_in_float32_come_out(precision: str, tiny_run: Run) -> None:
    (file,) = tiny_run.folder.glob(f"*_{precision}.tflite")
    model = file.read_bytes()

    header, source = c_source(model, "m")

    assert check_c_source(model, "m", header, source, find_compiler()) > 0


def test_files_of_int16_are_refused(tiny_run: Run) -> None:
    (file,) = tiny_run.folder.glob("*_int16x8.tflite")

    with pytest.raises(UnsupportedError):
        c_source(file.read_bytes(), "m")


def test_a_damaged_file_is_an_error_and_never_a_crash() -> None:
    whole = asset("lenet5", "int8").read_bytes()
    random = np.random.default_rng(5)
    damaged = [whole[:100], whole[: len(whole) // 2], b"", b"TFL3" * 10]
    for _ in range(60):
        # The structure lies at the end of the file; what is at the beginning are weights.
        broken = bytearray(whole)
        at = int(random.integers(len(whole) - 6000, len(whole)))
        broken[at] ^= 1 << int(random.integers(8))
        damaged.append(bytes(broken))

    messages = []
    for file in damaged:
        try:
            c_source(file, "m")
        except EdgeDigitsError as error:
            messages.append(str(error))

    assert len(messages) >= 4
    assert not any("\n" in message for message in messages)


def test_the_rim_is_left_out_and_quantisation_is_explicit() -> None:
    network = Network()
    outer = network.tensor((1, 3, 4), kind="float32")
    given, middle = network.tensor((1, 3, 4), [0.5], [-3]), network.tensor((1, 3, 4), [1 / 128], [0])
    result = network.tensor((1, 3, 4), kind="float32")
    network.operator("QUANTIZE", [outer], given, "QuantizeOptions")
    network.operator("TANH", [given], middle)
    network.operator("DEQUANTIZE", [middle], result, "DequantizeOptions")

    graph = read_graph(network.model([outer], [result]))

    assert [operator.name for operator in graph.operators] == ["TANH"]
    assert (graph.inputs[0].shape, graph.inputs[0].quantisation) == ((3, 4), (0.5, -3))
    (output,) = graph.outputs
    assert (output.index, output.elements, output.quantisation) == (middle, 12, (1 / 128, 0))


def test_a_committed_model_has_the_operators_that_its_layers_are_made_of() -> None:
    graph = read_graph(asset("lenet5", "int8").read_bytes())

    assert len(to_layers(graph)) < len(graph.operators)
    assert {operator.name for operator in graph.operators} <= SUPPORTED.keys()
