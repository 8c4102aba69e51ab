"""Random small models of the operators that the C source supports, with wild quantisation parameters."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

import numpy as np

from tests.convert.c_source.network import FUSED, SAME, VALID, Network

ACTIVATIONS = ("TANH", "LOGISTIC", "RELU", "LEAKY_RELU", "QUANTIZE")
PROBABILITIES = (1 / 256, -128)
"""The only quantisation that SOFTMAX and LOGISTIC may give."""

INPUT_DEVIATION = 74
"""Standard deviation of uniform int8 values."""


@dataclass(frozen=True)
class Tensor:
    """A tensor of a network."""

    index: int
    shape: tuple[int, ...]
    scale: float
    zero_point: int

    @property
    def size(self) -> int:
        """Number of elements."""
        return int(np.prod(self.shape))


def random_network(random: Random) -> bytes:
    """A .tflite file of one to about eight operators; input int8, uint8 or float32."""
    return Grower(random).grow()


def random_convolution(random: Random) -> bytes:
    """A .tflite file of one or two convolutions with activations and pools: what chooses among their kernels."""
    return Grower(random).grow_convolutions()


def random_wide_convolution(random: Random) -> bytes:
    """The same with as many filters as vector units have sums, and more."""
    return Grower(random, WIDE).grow_convolutions()


FEW, WIDE = (1, 2, 3, 4, 5, 6, 7, 8, 16, 17), (8, 9, 15, 16, 17, 24, 32, 33, 48, 65, 80)
"""How many filters convolutions have: fewer than any vector unit has sums, or as many and more."""


class Grower:
    """Adds random operators to a network."""

    def __init__(self, random: Random, filters: tuple[int, ...] = FEW) -> None:
        self.random, self.filters = random, filters
        self.values = np.random.default_rng(random.getrandbits(32))
        self.network = Network()
        self.powers = random.random() < 0.2
        """All scales are powers of two: multipliers are 2^30, and halves occur in every rounding."""

    def grow(self) -> bytes:
        """Grow a model of any supported operators."""
        random = self.random
        image = random.random() < 0.7
        if image:
            shape: tuple[int, ...] = (
                1,
                random.randint(1, 12),
                random.randint(1, 12),
                random.choice((1, 1, 2, 3, 4, 5, 8)),
            )
        else:
            shape = (1, *(random.randint(1, 6) for _ in range(random.choice((0, 0, 0, 1, 2)))), random.randint(1, 30))
        source, rim = self._begin(shape)
        at = source
        if image:
            for number in range(random.randint(1, 3)):
                at = self._image_layer(at, first=number == 0)
        if random.random() < 0.2:
            at = self._reshape(at, (1, *_split(random, _size(at.shape))))
        for _ in range(random.choice((0, 0, 1, 2) if image else (1, 2))):
            at = self._flat_layer(at)
        if random.random() < 0.2 and 1 < at.shape[-1] <= 256:
            at = self._softmax(at)
        return self._end(source, at, rim)

    def grow_convolutions(self) -> bytes:
        """Grow a model of convolutions, most of them with the pool that is fused into them."""
        random = self.random
        channels = random.choice((1, 1, 2, 3, 4, 5, 6, 8, 16))
        source, rim = self._begin((1, random.randint(1, 14), random.randint(1, 14), channels))
        at = source
        if random.random() < 0.3:
            at = self._activation(at)
        for _ in range(random.randint(1, 2)):
            at = self._conv_2d(at)
            if random.random() < 0.6:
                at = self._activation(at)
            if min(at.shape[1:3]) >= 2 and random.random() < 0.7:
                pool = (2, 2) if random.random() < 0.8 else (random.randint(1, 3), random.randint(1, 3))
                at = self._pool(at, pool, pool, random.choice((SAME, VALID)), "NONE")
        return self._end(source, at, rim)

    def _begin(self, shape: tuple[int, ...]) -> tuple[Tensor, int]:
        """The tensor that the first operator reads, and the model's own input."""
        rim = self.random.choice(("int8", "int8", "int8", "uint8", "float32"))
        scale, zero_point = self._scale(0.05), self._zero_point()
        if self.random.random() < 0.2:
            scale, zero_point = 1 / 255, -128
        if rim == "int8":
            tensor = self._tensor(shape, scale, zero_point)
            return tensor, tensor.index
        if rim == "uint8":
            outer = self.network.tensor(shape, [scale], [zero_point + 128], kind="uint8")
        else:
            outer = self.network.tensor(shape, kind="float32")
        tensor = self._tensor(shape, scale, zero_point)
        self.network.operator("QUANTIZE", [outer], tensor.index, "QuantizeOptions")
        return tensor, outer

    def _end(self, source: Tensor, at: Tensor, rim: int) -> bytes:
        if rim == source.index:
            return self.network.model([rim], [at.index])
        if self.random.random() < 0.5:
            outer = self.network.tensor(at.shape, kind="float32")
            self.network.operator("DEQUANTIZE", [at.index], outer, "DequantizeOptions")
        else:
            outer = self.network.tensor(at.shape, [at.scale], [at.zero_point + 128], kind="uint8")
            self.network.operator("QUANTIZE", [at.index], outer, "QuantizeOptions")
        return self.network.model([rim], [outer])

    def _tensor(self, shape: tuple[int, ...], scale: float, zero_point: int) -> Tensor:
        scale = float(np.float32(scale))
        return Tensor(self.network.tensor(shape, [scale], [zero_point]), shape, scale, zero_point)

    def _scale(self, about: float) -> float:
        """A scale within a factor of 4 of `about`."""
        power = np.log2(about) + self.random.uniform(-2, 2)
        return float(np.float32(2.0 ** (round(power) if self.powers else power)))

    def _zero_point(self) -> int:
        return self.random.choice((-128, 127, 0, -1, self.random.randint(-128, 127), self.random.randint(-128, 127)))

    def _image_layer(self, at: Tensor, *, first: bool) -> Tensor:
        random = self.random
        kinds = ("conv", "conv", "depthwise", "pool", "pool", "residual", "activation", "dense", "reshape")
        kind = random.choice(kinds[:-1] if first else kinds)
        if kind == "conv":
            return self._conv_2d(at)
        if kind == "depthwise":
            return self._depthwise_conv_2d(at)
        if kind == "pool":
            padding = random.choice((SAME, SAME, VALID))
            most = (4, 4) if padding == SAME else (min(4, at.shape[1]), min(4, at.shape[2]))
            size = random.randint(1, most[0]), random.randint(1, most[1])
            stride = size if random.random() < 0.4 else (random.randint(1, 3), random.randint(1, 3))
            return self._pool(at, size, stride, padding, self._fused())
        if kind == "residual":
            return self._residual(at)
        if kind == "dense":
            return self._dense(at, keep=True)
        if kind == "reshape":
            _, height, width, channels = at.shape
            return self._reshape(at, (1, width, height, channels))
        return self._activation(at)

    def _flat_layer(self, at: Tensor) -> Tensor:
        random = self.random
        kind = random.choice(("dense", "dense", "dense", "rows", "activation", "sum"))
        if kind == "dense":
            return self._dense(at)
        if kind == "rows":
            return self._dense(at, keep=True) if random.random() < 0.5 else self._dense_rows(at)
        if kind == "sum":
            other = at if random.random() < 0.3 else self._activation(at)
            return self._add(at, other)
        return self._activation(at)

    def _fused(self) -> str:
        return self.random.choice(("NONE", "NONE", "RELU", "RELU6", "RELU_N1_TO_1"))

    def _residual(self, at: Tensor) -> Tensor:
        one = self._conv_2d(at, same_size=True)
        if self.random.random() < 0.4:
            one = self._activation(one)
        other = at
        if one.shape != at.shape or self.random.random() < 0.3:
            other = self._conv_2d(at, same_size=True, filters=one.shape[3])
        pair = [one, other]
        self.random.shuffle(pair)
        return self._add(pair[0], pair[1])

    def _weights(
        self, shape: tuple[int, ...], axis: int, per_channel: bool
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Weights, and for each channel the deviation of its sums for a typical input and the factor to rescale by."""
        random, channels = self.random, shape[axis]
        most = random.choice((1, 20, 127, 127, 127))
        weights = self.values.integers(-most, most + 1, shape).astype(np.int8)
        if random.random() < 0.1:
            weights[self.values.random(shape) < 0.3] = -128
        taps = weights.size // channels
        deviation = np.full(channels, max(1.0, np.sqrt(taps) * most * 0.6 * INPUT_DEVIATION))
        spread = random.choice((20.0, 60.0, 60.0, 200.0, 1000.0))
        factor = spread / deviation
        if per_channel:
            factor = factor * np.exp2(self.values.uniform(-3, 2, channels))
        if self.powers:
            factor = np.exp2(np.round(np.log2(factor)))
        if per_channel and random.random() < 0.25:
            dead = self.values.random(channels) < 0.5
            weights[tuple(dead if i == axis else slice(None) for i in range(len(shape)))] = 0
            factor[dead] = random.choice((1e-14, 1e-7, 1e-5, 0.3))
        return weights, deviation, factor

    def _layer(
        self, name: str, at: Tensor, shape: tuple[int, ...], output: tuple[int, ...], options: str, **values: Any
    ) -> Tensor:
        """An operator with weights of `shape`."""
        random = self.random
        axis = 3 if name == "DEPTHWISE_CONV_2D" else 0
        per_channel = shape[axis] > 1 and random.random() < 0.75
        weights, deviation, factor = self._weights(shape, axis, per_channel)
        target = self._tensor(output, self._scale(0.05), self._zero_point())
        scales = (factor * target.scale / at.scale).astype(np.float32)
        if not per_channel:
            scales = scales[:1]
        zeros = [0] * len(scales)
        constant = self.network.tensor(shape, scales, zeros, data=weights, dimension=axis)
        inputs = [at.index, constant]
        if name != "FULLY_CONNECTED" or random.random() < 0.8:
            bias = np.round(self.values.normal(0, 1, shape[axis]) * deviation * random.choice((0, 0.3, 1, 3)))
            # As converters give it to a channel without weights.
            bias = np.where(factor == 1e-7, np.copysign(2**30, bias), bias)
            inputs.append(
                self.network.tensor(
                    (shape[axis],), np.float32(at.scale) * scales, zeros, kind="int32", data=bias.astype("<i4")
                )
            )
        fused = {"fusedActivationFunction": FUSED[self._fused()]}
        if name == "TRANSPOSE_CONV":
            # Its first input is the shape of its output; it has an activation only from version 4 on.
            size = self.network.tensor((4,), kind="int32", data=np.array(output, "<i4"))
            inputs, fused = [size, constant, at.index, *inputs[2:]], {}
        self.network.operator(name, inputs, target.index, options, **fused, **values)
        return target

    def _window(self, at: Tensor, same_size: bool) -> tuple[tuple[int, int], dict[str, int], tuple[int, int]]:
        """The size of a filter, the options of its operator, and the size of the output."""
        random = self.random
        padding = SAME if same_size else random.choice((SAME, VALID))
        size, stride, dilation, output = [0, 0], [1, 1], [1, 1], [0, 0]
        square = random.randint(1, 5)
        for axis in (0, 1):
            pixels = at.shape[1 + axis]
            size[axis] = square if random.random() < 0.6 else random.randint(1, 5)
            if padding == VALID:
                size[axis] = min(size[axis], pixels)
            if not same_size and random.random() < 0.3:
                stride[axis] = random.randint(1, 3)
            fitting = (pixels - 1) // max(1, size[axis] - 1) if padding == VALID else 3
            if fitting > 1 and random.random() < 0.2:
                dilation[axis] = random.randint(1, min(3, fitting))
            seen = (size[axis] - 1) * dilation[axis] + 1
            output[axis] = -(-pixels // stride[axis]) if padding == SAME else (pixels - seen) // stride[axis] + 1
        options = {
            "padding": padding,
            "strideH": stride[0],
            "strideW": stride[1],
            "dilationHFactor": dilation[0],
            "dilationWFactor": dilation[1],
        }
        return (size[0], size[1]), options, (output[0], output[1])

    def _conv_2d(self, at: Tensor, *, same_size: bool = False, filters: int = 0) -> Tensor:
        size, options, output = self._window(at, same_size)
        filters = filters or self.random.choice(self.filters)
        shape = (filters, *size, at.shape[3])
        return self._layer("CONV_2D", at, shape, (1, *output, filters), "Conv2DOptions", **options)

    def _depthwise_conv_2d(self, at: Tensor) -> Tensor:
        size, options, output = self._window(at, same_size=False)
        multiplier = self.random.choice((1, 1, 2, 3))
        filters = at.shape[3] * multiplier
        return self._layer(
            "DEPTHWISE_CONV_2D",
            at,
            (1, *size, filters),
            (1, *output, filters),
            "DepthwiseConv2DOptions",
            depthMultiplier=multiplier,
            **options,
        )

    def _dense(self, at: Tensor, *, keep: bool = False) -> Tensor:
        outputs = self.random.choice((1, 2, 3, 4, 5, 6, 10, 17))
        inputs = at.shape[-1] if keep else _size(at.shape)
        output = (*at.shape[:-1], outputs) if keep else (1, outputs)
        return self._layer("FULLY_CONNECTED", at, (outputs, inputs), output, "FullyConnectedOptions", keepNumDims=keep)

    def _dense_rows(self, at: Tensor) -> Tensor:
        """The rows of all dimensions but the last are one dimension then, where a batch would stand."""
        outputs, rows = self.random.choice((1, 3, 4, 6)), _size(at.shape[:-1])
        shape = outputs, at.shape[-1]
        return self._layer("FULLY_CONNECTED", at, shape, (rows, outputs), "FullyConnectedOptions", keepNumDims=False)

    def _pool(self, at: Tensor, size: tuple[int, int], stride: tuple[int, int], padding: int, fused: str) -> Tensor:
        _, height, width, channels = at.shape
        if padding == SAME:
            output = -(-height // stride[0]), -(-width // stride[1])
        else:
            output = (height - size[0]) // stride[0] + 1, (width - size[1]) // stride[1] + 1
        if min(output) < 1:
            return at
        target = self._tensor((1, *output, channels), at.scale, at.zero_point)
        self.network.operator(
            self.random.choice(("AVERAGE_POOL_2D", "MAX_POOL_2D")),
            [at.index],
            target.index,
            "Pool2DOptions",
            padding=padding,
            strideH=stride[0],
            strideW=stride[1],
            filterHeight=size[0],
            filterWidth=size[1],
            fusedActivationFunction=FUSED[fused],
        )
        return target

    def _activation(self, at: Tensor) -> Tensor:
        name = self.random.choice(ACTIVATIONS)
        if name == "LOGISTIC":
            target = self._tensor(at.shape, *PROBABILITIES)
        elif name == "TANH":
            target = self._tensor(at.shape, self._scale(1 / 128), self.random.choice((0, self._zero_point())))
        else:
            target = self._tensor(at.shape, self._scale(at.scale), self._zero_point())
        if name == "LEAKY_RELU":
            alpha = self.random.choice((0.3, 0.01, 1.5, 0.25, self.random.uniform(0.01, 1)))
            self.network.operator(name, [at.index], target.index, "LeakyReluOptions", alpha=alpha)
        elif name == "QUANTIZE":
            self.network.operator(name, [at.index], target.index, "QuantizeOptions")
        else:
            self.network.operator(name, [at.index], target.index)
        return target

    def _add(self, one: Tensor, other: Tensor) -> Tensor:
        target = self._tensor(one.shape, self._scale(max(one.scale, other.scale)), self._zero_point())
        fused = FUSED[self._fused()]
        self.network.operator(
            "ADD", [one.index, other.index], target.index, "AddOptions", fusedActivationFunction=fused
        )
        return target

    def _softmax(self, at: Tensor) -> Tensor:
        target = self._tensor(at.shape, *PROBABILITIES)
        beta = self.random.choice((1.0, 1.0, 0.5, 3.0))
        self.network.operator("SOFTMAX", [at.index], target.index, "SoftmaxOptions", beta=beta)
        return target

    def _reshape(self, at: Tensor, shape: tuple[int, ...]) -> Tensor:
        target = self._tensor(shape, at.scale, at.zero_point)
        constant = self.network.tensor((len(shape),), kind="int32", data=np.array(shape, "<i4"))
        self.network.operator("RESHAPE", [at.index, constant], target.index, "ReshapeOptions", newShape=list(shape))
        return target


def _size(shape: tuple[int, ...]) -> int:
    return int(np.prod(shape))


def _split(random: Random, size: int) -> tuple[int, int]:
    """A shape of two dimensions with as many elements."""
    rows = random.choice([count for count in range(1, size + 1) if size % count == 0])
    return rows, size // rows
