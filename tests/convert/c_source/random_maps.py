"""Random models of what nets have that give maps: depthwise convolutions, skips, pads, resized and joined images."""

from __future__ import annotations

from random import Random

import numpy as np

from tests.convert.c_source.network import FUSED, SAME, VALID
from tests.convert.c_source.random_networks import Grower, Tensor


def random_depthwise(random: Random) -> bytes:
    """A .tflite file of one or two depthwise convolutions, perhaps padded before or activated after them."""
    return MapGrower(random).grow_depthwise()


def random_map(random: Random) -> bytes:
    """A .tflite file of two to about six operators that give an image, a map or a mean of it."""
    return MapGrower(random).grow_map()


class MapGrower(Grower):
    def grow_depthwise(self) -> bytes:
        """Depthwise convolutions of any number of channels."""
        random = self.random
        channels = random.choice((2, 3, 4, 5, 8, 12, 16, 17, 24, 32, 35))
        source, rim = self._begin((1, random.randint(1, 9), random.randint(1, 9), channels))
        at = source
        for _ in range(random.randint(1, 2)):
            if random.random() < 0.3:
                at = self._pad(at)
            at = self._depthwise_conv_2d(at)
            if random.random() < 0.3:
                at = self._activation(at)
        return self._end(source, at, rim)

    def grow_map(self) -> bytes:
        """What an encoder-decoder net has, at random."""
        random = self.random
        channels = random.choice((1, 2, 3, 3, 4, 8))
        source, rim = self._begin((1, random.randint(1, 8), random.randint(1, 8), channels))
        at = self._conv_2d(source) if random.random() < 0.5 else source
        kinds = [self._pad, self._resize, self._join, self._transpose, self._blocks, self._depthwise_conv_2d]
        kinds += [self._conv_2d, self._constant, self._repeated, self._residual, self._tile, self._bilinear]
        kinds += [self._transpose_conv]
        for _ in range(random.randint(1, 4)):
            at = random.choice(kinds)(at)
            if at.size > 4000:
                break
        if random.random() < 0.3:
            at = self._mean(at)
        if at is source:
            at = self._activation(at)
        return self._end(source, at, rim)

    def _same(self, at: Tensor, shape: tuple[int, ...]) -> Tensor:
        return self._tensor(shape, at.scale, at.zero_point)

    def _integers(self, values: list[int] | list[list[int]]) -> int:
        data = np.array(values, "<i4")
        return self.network.tensor(data.shape, kind="int32", data=data)

    def _pad(self, at: Tensor) -> Tensor:
        pads = [[0, 0], *([self.random.randint(0, 2), self.random.randint(0, 2)] for _ in (0, 1)), [0, 0]]
        if self.random.random() < 0.2:
            pads[3] = [self.random.randint(0, 2), 1]
        shape = tuple(size + sum(pad) for size, pad in zip(at.shape, pads, strict=True))
        target = self._same(at, shape)
        self.network.operator("PAD", [at.index, self._integers(pads)], target.index)
        return target

    def _resize(self, at: Tensor) -> Tensor:
        times = self.random.choice(((2, 2), (2, 2), (1, 3), (4, 1)))
        size = [at.shape[1] * times[0], at.shape[2] * times[1]]
        target = self._same(at, (1, *size, at.shape[3]))
        name = "RESIZE_NEAREST_NEIGHBOR"
        half = self.random.random() < 0.5
        options = "ResizeNearestNeighborOptions"
        inputs = [at.index, self._integers(size)]
        self.network.operator(name, inputs, target.index, options, halfPixelCenters=half)
        return target

    def _tile(self, at: Tensor) -> Tensor:
        times = [1, *(self.random.choice((1, 1, 2, 3)) for _ in range(3))]
        target = self._same(at, tuple(size * count for size, count in zip(at.shape, times, strict=True)))
        self.network.operator("TILE", [at.index, self._integers(times)], target.index)
        return target

    def _bilinear(self, at: Tensor) -> Tensor:
        size = [self.random.randint(1, 2 * at.shape[1] + 1), self.random.randint(1, 2 * at.shape[2] + 1)]
        target = self._same(at, (1, *size, at.shape[3]))
        flags = self.random.choice(({}, {"halfPixelCenters": True}, {"halfPixelCenters": True}, {"alignCorners": True}))
        inputs, options = [at.index, self._integers(size)], "ResizeBilinearOptions"
        self.network.operator("RESIZE_BILINEAR", inputs, target.index, options, **flags)
        return target

    def _transpose_conv(self, at: Tensor) -> Tensor:
        random = self.random
        steps = random.choice(((2, 2), (2, 2), (1, 1), (1, 2), (3, 2)))
        size = random.randint(steps[0], 4), random.randint(steps[1], 4)
        padding = random.choice((SAME, VALID))
        output = [at.shape[1 + i] * steps[i] + (0 if padding == SAME else size[i] - steps[i]) for i in (0, 1)]
        filters = random.choice((1, 2, 4, 5, 8))
        options = {"padding": padding, "strideH": steps[0], "strideW": steps[1]}
        shape = (filters, *size, at.shape[3])
        return self._layer("TRANSPOSE_CONV", at, shape, (1, *output, filters), "TransposeConvOptions", **options)

    def _join(self, at: Tensor) -> Tensor:
        axis = self.random.choice((1, 2, 3, 3, -1))
        others = [at, self._pad(at) if self.random.random() < 0.3 else at]
        if any(others[1].shape[i] != at.shape[i] for i in (1, 2, 3) if i != axis % 4):
            others[1] = at
        if axis % 4 == 3 and self.random.random() < 0.5:
            # Of a convolution that gives as its own quantisation what the other has.
            others.append(self._reshape(at, at.shape))
        self.random.shuffle(others)
        shape = list(at.shape)
        shape[axis] = sum(other.shape[axis] for other in others)
        target = self._same(at, tuple(shape))
        inputs = [other.index for other in others]
        self.network.operator("CONCATENATION", inputs, target.index, "ConcatenationOptions", axis=axis)
        return target

    def _transpose(self, at: Tensor) -> Tensor:
        order = [0, *self.random.sample((1, 2, 3), 3)]
        target = self._same(at, tuple(at.shape[axis] for axis in order))
        self.network.operator("TRANSPOSE", [at.index, self._integers(order)], target.index)
        return target

    def _blocks(self, at: Tensor) -> Tensor:
        block = self.random.choice((2, 2, 3))
        _, height, width, channels = at.shape
        if channels % block**2 == 0:
            target = self._same(at, (1, height * block, width * block, channels // block**2))
            name = "DEPTH_TO_SPACE"
        elif height % block == 0 and width % block == 0:
            target = self._same(at, (1, height // block, width // block, channels * block**2))
            name = "SPACE_TO_DEPTH"
        else:
            return at
        options = "".join(part.capitalize() for part in name.split("_")) + "Options"
        self.network.operator(name, [at.index], target.index, options, blockSize=block)
        return target

    def _binary(self, at: Tensor, other: int, scale: float) -> Tensor:
        name = self.random.choice(("ADD", "MUL"))
        about = max(at.scale, scale) if name == "ADD" else at.scale * scale * 60
        target = self._tensor(at.shape, self._scale(about), self._zero_point())
        pair = [at.index, other]
        self.random.shuffle(pair)
        fused = FUSED[self._fused()]
        self.network.operator(name, pair, target.index, f"{name.capitalize()}Options", fusedActivationFunction=fused)
        return target

    def _constant(self, at: Tensor) -> Tensor:
        """ADD or MUL of a constant: one for all, one a channel, or one a value."""
        shape = self.random.choice(((), (at.shape[3],), (1, 1, 1, at.shape[3]), at.shape))
        values = self.values.integers(-128, 128, shape).astype(np.int8)
        scale = self._scale(at.scale)
        return self._binary(at, self.network.tensor(shape, [scale], [self._zero_point()], data=values), scale)

    def _repeated(self, at: Tensor) -> Tensor:
        """ADD or MUL of a tensor and its mean, as squeeze-and-excitation has it."""
        mean = self._mean(at, keep=True, axes=[1, 2])
        return self._binary(at, mean.index, mean.scale)

    def _mean(self, at: Tensor, *, keep: bool | None = None, axes: list[int] | None = None) -> Tensor:
        keep = self.random.random() < 0.5 if keep is None else keep
        axes = axes or self.random.choice(([1, 2], [1, 2], [2, 1], [1], [2], [3], [-1], [2, 3]))
        reduced = {axis % len(at.shape) for axis in axes}
        shape = [1 if i in reduced else size for i, size in enumerate(at.shape) if keep or i not in reduced]
        same = self.random.random() < 0.3
        scale = at.scale if same else self._scale(at.scale / 2)
        target = self._tensor(tuple(shape), scale, at.zero_point if same else self._zero_point())
        self.network.operator("MEAN", [at.index, self._integers(axes)], target.index, "ReducerOptions", keepDims=keep)
        return target
