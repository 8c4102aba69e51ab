"""Random models of the uint8 quantisation that came before int8."""

from __future__ import annotations

from random import Random

import numpy as np

from tests.convert.c_source.network import FUSED, SAME, VALID, Network
from tests.convert.c_source.random_networks import Tensor


def random_legacy(random: Random) -> bytes:
    """A .tflite file of one to four operators, all of its tensors uint8."""
    return _LegacyGrower(random).grow()


def random_wide_legacy(random: Random) -> bytes:
    """The same with as many channels as vector units have sums, and more."""
    return _LegacyGrower(random, (8, 15, 16, 17, 33, 64), (1, 3, 16, 20, 33)).grow()


class _LegacyGrower:
    def __init__(
        self, random: Random, filters: tuple[int, ...] = (1, 3, 4, 8), channels: tuple[int, ...] = (1, 2, 3, 4, 8)
    ) -> None:
        self._random, self._network, self._filters, self._channels = random, Network(), filters, channels
        self._values = np.random.default_rng(random.getrandbits(32))

    def grow(self) -> bytes:
        """Images through convolutions, pools and sums; a dense layer and a softmax at the end, or not."""
        random = self._random
        source = at = self._tensor((1, random.randint(2, 8), random.randint(2, 8), random.choice(self._channels)))
        kinds = [self._conv_2d, self._depthwise, self._pool, self._sum, self._curve]
        for _ in range(random.randint(1, 3)):
            at = random.choice(kinds)(at)
        if random.random() < 0.5:
            at = self._dense(at)
            if random.random() < 0.5:
                target = self._tensor(at.shape, 1 / 256, 0)
                self._network.operator("SOFTMAX", [at.index], target.index, "SoftmaxOptions", beta=1.0, version=1)
                at = target
        return self._network.model([source.index], [at.index])

    def _tensor(self, shape: tuple[int, ...], scale: float = 0.0, zero_point: int = -1) -> Tensor:
        scale = float(np.float32(scale or 2 ** self._random.uniform(-6, -3)))
        zero_point = self._random.choice((0, 128, 255, self._random.randint(0, 255))) if zero_point < 0 else zero_point
        return Tensor(self._network.tensor(shape, [scale], [zero_point], kind="uint8"), shape, scale, zero_point)

    def _layer(
        self, name: str, at: Tensor, shape: tuple[int, ...], output: tuple[int, ...], options: str, **values: int
    ) -> Tensor:
        random, channels = self._random, shape[3 if name == "DEPTHWISE_CONV_2D" else 0]
        target = self._tensor(output)
        weights, zero_point = self._values.integers(0, 256, shape).astype(np.uint8), random.randint(0, 255)
        deviation = 74 * 100 * np.sqrt(weights.size / channels)
        scale = float(np.float32(60 / deviation * target.scale / at.scale))
        constant = self._network.tensor(shape, [scale], [zero_point], kind="uint8", data=weights)
        bias = np.round(self._values.normal(0, deviation, channels)).astype("<i4")
        product = float(np.float32(at.scale) * np.float32(scale))
        offsets = self._network.tensor((channels,), [product], [0], kind="int32", data=bias)
        fused = FUSED[random.choice(("NONE", "RELU", "RELU6"))]
        inputs = [at.index, constant, offsets]
        self._network.operator(name, inputs, target.index, options, version=1, fusedActivationFunction=fused, **values)
        return target

    def _window(self, at: Tensor) -> tuple[list[int], list[int], list[int], int]:
        random = self._random
        padding = random.choice((SAME, VALID))
        size = [random.randint(1, min(3, pixels)) for pixels in at.shape[1:3]]
        stride = [random.randint(1, 2) for _ in size]
        output = [
            -(-pixels // step) if padding == SAME else (pixels - one) // step + 1
            for pixels, one, step in zip(at.shape[1:3], size, stride, strict=True)
        ]
        return size, stride, output, padding

    def _conv_2d(self, at: Tensor) -> Tensor:
        size, stride, output, padding = self._window(at)
        filters = self._random.choice(self._filters)
        options = {"strideH": stride[0], "strideW": stride[1], "padding": padding}
        shape = (filters, *size, at.shape[3])
        return self._layer("CONV_2D", at, shape, (1, *output, filters), "Conv2DOptions", **options)

    def _depthwise(self, at: Tensor) -> Tensor:
        size, stride, output, padding = self._window(at)
        multiplier = self._random.choice((1, 1, 2))
        filters = at.shape[3] * multiplier
        options = {"strideH": stride[0], "strideW": stride[1], "padding": padding, "depthMultiplier": multiplier}
        shape = (1, *size, filters)
        return self._layer("DEPTHWISE_CONV_2D", at, shape, (1, *output, filters), "DepthwiseConv2DOptions", **options)

    def _dense(self, at: Tensor) -> Tensor:
        outputs = self._random.choice((2, 5, 10))
        return self._layer("FULLY_CONNECTED", at, (outputs, at.size), (1, outputs), "FullyConnectedOptions")

    def _pool(self, at: Tensor) -> Tensor:
        size, stride, output, padding = self._window(at)
        target = self._tensor((1, *output, at.shape[3]), at.scale, at.zero_point)
        options = {"strideH": stride[0], "strideW": stride[1], "padding": padding}
        options |= {"filterHeight": size[0], "filterWidth": size[1]}
        name = self._random.choice(("AVERAGE_POOL_2D", "AVERAGE_POOL_2D", "MAX_POOL_2D"))
        self._network.operator(name, [at.index], target.index, "Pool2DOptions", version=1, **options)
        return target

    def _sum(self, at: Tensor) -> Tensor:
        other, target = self._curve(at), self._tensor(at.shape)
        fused = FUSED[self._random.choice(("NONE", "RELU"))]
        inputs = [at.index, other.index]
        self._network.operator("ADD", inputs, target.index, "AddOptions", version=1, fusedActivationFunction=fused)
        return target

    def _curve(self, at: Tensor) -> Tensor:
        name = self._random.choice(("RELU", "RELU6"))
        target = self._tensor(at.shape)
        self._network.operator(name, [at.index], target.index, version=1)
        return target
