from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convert.c_source.fusion import to_layers
from convert.c_source.layers import Add, Convolution, Dense, Layer, Map, Pool, Softmax
from convert.c_source.reading import read_graph
from firmware_assets import asset
from tests.convert.c_source.network import FUSED, SAME, VALID, Network
from tests.convert.c_source.run_c import check_bytes

POINT = 0.05, 3
"""A quantisation."""


def layers_of(model: bytes) -> list[Layer]:
    return to_layers(read_graph(model))


class Chain(Network):
    """One operator after the other, from an image of 6 x 6 x 2."""

    def __init__(self) -> None:
        super().__init__()
        self.shape: tuple[int, ...] = (1, 6, 6, 2)
        self.first = self.at = self._next(self.shape)

    def _next(self, shape: tuple[int, ...]) -> int:
        self.shape = shape
        return self.tensor(shape, [POINT[0]], [POINT[1]])

    def unary(self, name: str) -> Chain:
        before, self.at = self.at, self._next(self.shape)
        self.operator(name, [before], self.at)
        return self

    def conv_2d(self) -> Chain:
        before, channels, shape = self.at, self.shape[3], (*self.shape[:3], 3)
        self.at = self._next(shape)
        data = np.random.default_rng(len(self._tensors)).integers(-127, 128, (3, 3, 3, channels)).astype(np.int8)
        weights = self.tensor(data.shape, [0.004], [0], data=data)
        bias = self.tensor((3,), [0.0002], [0], kind="int32", data=np.zeros(3, "<i4"))
        self.operator("CONV_2D", [before, weights, bias], self.at, "Conv2DOptions", strideH=1, strideW=1, padding=SAME)
        return self

    def pool(self, size: int, stride: int, padding: int = VALID, fused: str = "NONE") -> Chain:
        _, height, _, channels = self.shape
        count = -(-height // stride) if padding == SAME else (height - size) // stride + 1
        before, self.at = self.at, self._next((1, count, count, channels))
        sizes = {"strideH": stride, "strideW": stride, "filterHeight": size, "filterWidth": size, "padding": padding}
        activation = FUSED[fused]
        self.operator(
            "AVERAGE_POOL_2D", [before], self.at, "Pool2DOptions", fusedActivationFunction=activation, **sizes
        )
        return self

    def reshape(self, *shape: int) -> Chain:
        before, self.at = self.at, self._next(shape)
        constant = self.tensor((len(shape),), kind="int32", data=np.array(shape, "<i4"))
        self.operator("RESHAPE", [before, constant], self.at, "ReshapeOptions", newShape=list(shape))
        return self

    def file(self) -> bytes:
        return self.model([self.first], [self.at])


FUSIONS: dict[str, tuple[bytes, list[type[Layer]]]] = {
    "all three": (Chain().conv_2d().unary("TANH").pool(2, 2).file(), [Convolution]),
    "two activations": (Chain().conv_2d().unary("TANH").unary("RELU").pool(2, 2).file(), [Convolution]),
    "same padding that is none": (Chain().conv_2d().pool(2, 2, SAME).file(), [Convolution]),
    "of another size": (Chain().conv_2d().pool(3, 3).file(), [Convolution, Pool]),
    "activation after the pool": (Chain().conv_2d().pool(2, 2).unary("TANH").file(), [Convolution, Map]),
    "overlapping": (Chain().conv_2d().pool(3, 2).file(), [Convolution, Pool]),
    "padded": (Chain().conv_2d().pool(4, 4, SAME).file(), [Convolution, Pool]),
    "activated": (Chain().conv_2d().pool(2, 2, fused="RELU6").file(), [Convolution, Pool]),
    "a pool and an activation": (Chain().pool(2, 2).unary("TANH").file(), [Pool]),
    "activations alone": (Chain().unary("TANH").unary("RELU").file(), [Map]),
    "through a reshape": (Chain().conv_2d().reshape(1, 9, 12).unary("TANH").file(), [Convolution]),
    "ends with a reshape": (Chain().unary("TANH").reshape(1, 72).file(), [Map]),
    "begins with a reshape": (Chain().reshape(1, 4, 9, 2).conv_2d().file(), [Convolution]),
}


@pytest.mark.parametrize("case", FUSIONS)
def test_what_is_fused_gives_the_same_bytes(case: str, tmp_path: Path) -> None:
    model, kinds = FUSIONS[case]

    assert [type(layer) for layer in layers_of(model)] == kinds
    check_bytes(model, tmp_path, seed=1)


def branches(*, dead: bool = False) -> bytes:
    """x -> TANH -> ADD of that and x -> RELU; perhaps a second TANH that nothing reads."""
    network = Network()
    given, half = network.tensor((1, 21), [0.05], [0]), network.tensor((1, 21), [1 / 128], [0])
    network.operator("TANH", [given], half)
    if dead:
        network.operator("TANH", [given], network.tensor((1, 21), [1 / 128], [0]))
    total, result = network.tensor((1, 21), [0.06], [34]), network.tensor((1, 21), [0.03], [-128])
    network.operator("ADD", [given, half], total, "AddOptions")
    network.operator("RELU", [total], result)
    return network.model([given], [result])


def test_a_tensor_with_two_readers_is_kept_and_the_sum_takes_its_activation_along(tmp_path: Path) -> None:
    assert [type(layer) for layer in layers_of(branches())] == [Map, Add]
    check_bytes(branches(), tmp_path, seed=1)


def test_what_nothing_reads_does_no_harm(tmp_path: Path) -> None:
    check_bytes(branches(dead=True), tmp_path, seed=1)


def test_lenet5_is_two_convolutions_three_dense_layers_and_a_softmax() -> None:
    kinds = [type(layer) for layer in layers_of(asset("lenet5", "int8").read_bytes())]

    assert kinds == [Convolution, Convolution, Dense, Dense, Dense, Softmax]
