"""Random models of what takes tensors apart and computes with two of them, with several inputs and outputs."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np

from tests.convert.c_source.network import FUSED
from tests.convert.c_source.random_maps import MapGrower
from tests.convert.c_source.random_networks import Tensor


def random_parts(random: Random) -> bytes:
    """A .tflite file of one to about six operators, one to three inputs and outputs."""
    return _PartsGrower(random).grow_parts()


class _PartsGrower(MapGrower):
    def grow_parts(self) -> bytes:
        """Slices, sums, extremes and activations at random, joined or not."""
        random = self.random
        shape = (1, random.randint(1, 6), random.randint(1, 6), random.choice((1, 2, 3, 4, 6, 8)))
        ends = [self._begin(shape) for _ in range(random.choice((1, 1, 1, 2)))]
        ready = [source for source, _ in ends]
        made: list[Tensor] = []
        kinds: list[Callable[[Tensor, Tensor], list[Tensor]]]
        kinds = [self._slice, self._strided, self._split, self._unpack, self._reverse, self._pad_value, self._squeezed]
        kinds += [self._pair, self._pair, self._pair, self._curve, self._curve, self._grouped, self._shares]
        kinds += [self._packed, self._named_anew, self._stream]
        for _ in range(random.randint(1, 4)):
            at = random.choice(ready)
            results = random.choice(kinds)(at, random.choice(ready))
            if not results:
                continue
            made += results
            ready += [result for result in results if len(result.shape) == 4 and result.size < 2000]
        if not made:
            made = [self._activation(ready[0])]
        outputs = random.sample(made, min(len(made), random.choice((1, 1, 1, 2, 3))))
        if not any(output is made[-1] for output in outputs):
            outputs[0] = made[-1]
        return self.network.model([rim for _, rim in ends], [output.index for output in outputs])

    def _slice(self, at: Tensor, _: Tensor) -> list[Tensor]:
        begin = [self.random.randrange(size) for size in at.shape]
        size = [self.random.randint(1, one - first) for one, first in zip(at.shape, begin, strict=True)]
        target = self._same(at, tuple(size))
        size = [
            -1 if first + count == one and self.random.random() < 0.5 else count
            for one, first, count in zip(at.shape, begin, size, strict=True)
        ]
        inputs = [at.index, self._integers(begin), self._integers(size)]
        self.network.operator("SLICE", inputs, target.index, "SliceOptions")
        return [target]

    def _strided(self, at: Tensor, _: Tensor) -> list[Tensor]:
        random = self.random
        begin, end, steps, shape = [0], [1], [1], [1]
        masks = {"beginMask": 1, "endMask": 1, "shrinkAxisMask": 0}
        for axis, size in enumerate(at.shape[1:], start=1):
            step = random.choice((1, 1, 2, 3, -1))
            part = range(size)[random.randrange(size) :: 1][:: abs(step)]
            first, last = part.start, part.stop - random.randint(0, part.stop - part.start - 1)
            if step < 0:
                first, last = random.randrange(size), -size - 1
            shape.append(len(range(size)[first:last:step]))
            begin.append(first - size if random.random() < 0.2 else first)
            end.append(last)
            steps.append(step)
            if len(range(size)[first::step]) == shape[-1] and random.random() < 0.5:
                masks["endMask"] |= 1 << axis
        if shape[2] == 1 and steps[2] == 1 and random.random() < 0.4:
            masks["shrinkAxisMask"] = 4
        kept = [size for axis, size in enumerate(shape) if not masks["shrinkAxisMask"] & 1 << axis]
        target = self._same(at, tuple(kept))
        inputs = [at.index, self._integers(begin), self._integers(end), self._integers(steps)]
        self.network.operator("STRIDED_SLICE", inputs, target.index, "StridedSliceOptions", **masks)
        return [target]

    def _split(self, at: Tensor, _: Tensor) -> list[Tensor]:
        random = self.random
        axis = random.choice((1, 2, 3, -1))
        size = at.shape[axis]
        if random.random() < 0.5:
            count = random.choice([count for count in range(1, min(size, 6) + 1) if size % count == 0])
            sizes = [size // count] * count
        else:
            sizes = [random.randint(1, size)]
            sizes += [size - sizes[0]] if sizes[0] < size else []
        targets = []
        for one in sizes:
            shape = list(at.shape)
            shape[axis] = one
            targets.append(self._same(at, tuple(shape)))
        outputs = [target.index for target in targets]
        where = self.network.tensor((), kind="int32", data=np.array(axis, "<i4"))
        if len(set(sizes)) == 1:
            self.network.operator("SPLIT", [where, at.index], outputs, "SplitOptions", numSplits=len(sizes))
        else:
            inputs = [at.index, self._integers(sizes), where]
            self.network.operator("SPLIT_V", inputs, outputs, "SplitVOptions", numSplits=len(sizes))
        return targets

    def _unpack(self, at: Tensor, _: Tensor) -> list[Tensor]:
        axis = self.random.choice((1, 2, 3))
        shape = at.shape[:axis] + at.shape[axis + 1 :]
        targets = [self._same(at, shape) for _ in range(at.shape[axis])]
        outputs = [target.index for target in targets]
        self.network.operator("UNPACK", [at.index], outputs, "UnpackOptions", num=len(outputs), axis=axis)
        return targets

    def _packed(self, at: Tensor, _: Tensor) -> list[Tensor]:
        parts = self._unpack(at, at)
        axis = self.random.choice((1, 2, 3, -1))
        shape = list(parts[0].shape)
        shape.insert(axis if axis > 0 else 3, len(parts))
        target = self._same(at, tuple(shape))
        inputs = [part.index for part in parts]
        options: dict[str, Any] = {"axis": axis, "valuesCount": len(parts)}
        self.network.operator("PACK", inputs, target.index, "PackOptions", **options)
        return [target]

    def _reverse(self, at: Tensor, _: Tensor) -> list[Tensor]:
        target = self._same(at, at.shape)
        self.network.operator("REVERSE_V2", [at.index, self._integers([self.random.choice((1, 2, 3))])], target.index)
        return [target]

    def _pad_value(self, at: Tensor, _: Tensor) -> list[Tensor]:
        pads = [[0, 0], *([self.random.randint(0, 2), self.random.randint(0, 2)] for _ in (0, 1, 2))]
        target = self._same(at, tuple(size + sum(pad) for size, pad in zip(at.shape, pads, strict=True)))
        value = self.network.tensor((1,), [at.scale], [at.zero_point], data=self.values.integers(-128, 128, 1, np.int8))
        self.network.operator("PADV2", [at.index, self._integers(pads), value], target.index)
        return [target]

    def _squeezed(self, at: Tensor, _: Tensor) -> list[Tensor]:
        """A dimension more, and away again."""
        more = self._same(at, (1, 1, *at.shape[1:]))
        where = self.network.tensor((), kind="int32", data=np.array(1, "<i4"))
        self.network.operator("EXPAND_DIMS", [at.index, where], more.index)
        target = self._same(at, at.shape)
        self.network.operator("SQUEEZE", [more.index], target.index, "SqueezeOptions", squeezeDims=[1])
        return [target, *self._curve(target, target)]

    def _named_anew(self, at: Tensor, _: Tensor) -> list[Tensor]:
        """RESHAPE to a shape that operators compute of the tensor's, as converters write it."""
        shape = self.network.tensor((4,), kind="int32")
        self.network.operator("SHAPE", [at.index], shape, "ShapeOptions", outType=2)
        first = self.network.tensor((), kind="int32")
        bounds = [self._integers(values) for values in ([0], [1], [1])]
        self.network.operator(
            "STRIDED_SLICE", [shape, *bounds], first, "StridedSliceOptions", shrinkAxisMask=1, version=1
        )
        rest = self.network.tensor((), kind="int32", data=np.array(at.size, "<i4"))
        whole = self.network.tensor((2,), kind="int32")
        self.network.operator("PACK", [first, rest], whole, "PackOptions", valuesCount=2, axis=0, version=1)
        target = self._same(at, (1, at.size))
        self.network.operator("RESHAPE", [at.index, whole], target.index, "ReshapeOptions")
        return [self._activation(target)]

    def _stream(self, at: Tensor, _: Tensor) -> list[Tensor]:
        """The rows of before, then those of now, of which some are kept for the next call, as streaming nets do it."""
        rows = self.random.randint(1, 4)
        shape = (1, rows, *at.shape[2:])
        if self.random.random() < 0.5:
            data = np.full(shape, at.zero_point, np.int8)
        else:
            data = self.values.integers(-128, 128, shape, np.int8)
        handle = self.network.state((at.scale, at.zero_point), data)
        before = self._same(at, shape)
        self.network.operator("READ_VARIABLE", [handle], before.index)
        whole = self._same(at, (1, rows + at.shape[1], *at.shape[2:]))
        pair = [before.index, at.index]
        self.network.operator("CONCATENATION", pair, whole.index, "ConcatenationOptions", axis=1)
        kept = self._same(at, shape)
        bounds = [self._integers(values) for values in ([0, -rows, 0, 0], [0, 0, 0, 0], [1, 1, 1, 1])]
        masks = {"beginMask": 13, "endMask": 15}
        self.network.operator("STRIDED_SLICE", [whole.index, *bounds], kept.index, "StridedSliceOptions", **masks)
        self.network.operator("ASSIGN_VARIABLE", [handle, kept.index], [], "AssignVariableOptions")
        return [whole]

    def _other(self, at: Tensor, other: Tensor) -> Tensor:
        """Something that `at` can be computed with: of any shape that fits, perhaps a constant."""
        if other.shape == at.shape and self.random.random() < 0.7:
            return other
        shape = [1, *(size if self.random.random() < 0.6 else 1 for size in at.shape[1:])]
        if self.random.random() < 0.5 and shape != list(at.shape):
            begin = self.network.tensor((4,), kind="int32", data=np.zeros(4, "<i4"))
            target = self._same(at, tuple(shape))
            inputs = [at.index, begin, self._integers(shape)]
            self.network.operator("SLICE", inputs, target.index, "SliceOptions")
            return target
        if self.random.random() < 0.3:
            shape = [at.shape[3]] if self.random.random() < 0.7 else []
        scale, zero_point = self._scale(0.05), self._zero_point()
        data = self.values.integers(-128, 128, shape, np.int8)
        return Tensor(self.network.tensor(shape, [scale], [zero_point], data=data), tuple(shape), scale, zero_point)

    def _pair(self, at: Tensor, other: Tensor) -> list[Tensor]:
        random = self.random
        name = random.choice(("ADD", "SUB", "SUB", "MUL", "PRELU", "MAXIMUM", "MINIMUM"))
        if name == "PRELU":
            shape = [1, random.choice((1, at.shape[1])), random.choice((1, at.shape[2])), at.shape[3]][1:]
            scale, zero_point = self._scale(0.01), random.choice((0, self._zero_point()))
            data = self.values.integers(-128, 128, shape, np.int8)
            pair = [at.index, self.network.tensor(shape, [scale], [zero_point], data=data)]
            other = at
        else:
            other = self._other(at, other)
            pair = [at.index, other.index]
            random.shuffle(pair)
        if name in ("MAXIMUM", "MINIMUM"):
            target = self._same(at, at.shape)
            self.network.operator(name, pair, target.index, "MaximumMinimumOptions")
            return [target]
        scale = self._scale(50 * at.scale * other.scale if name == "MUL" else max(at.scale, other.scale))
        target = self._tensor(at.shape, scale, self._zero_point())
        if name == "PRELU":
            self.network.operator(name, pair, target.index)
            return [target]
        options = f"{name.capitalize()}Options"
        self.network.operator(name, pair, target.index, options, fusedActivationFunction=FUSED[self._fused()])
        return [target]

    def _curve(self, at: Tensor, _: Tensor) -> list[Tensor]:
        name = self.random.choice(("HARD_SWISH", "HARD_SWISH", "RELU_N1_TO_1", "QUANTIZE"))
        scale = max(self._scale(at.scale), at.scale / 100)
        target = self._tensor(at.shape, scale, self._zero_point())
        self.network.operator(name, [at.index], target.index)
        return [target]

    def _shares(self, at: Tensor, _: Tensor) -> list[Tensor]:
        if at.shape[3] == 1:
            return []
        return [self._softmax(at)]

    def _grouped(self, at: Tensor, _: Tensor) -> list[Tensor]:
        groups = [count for count in (2, 3, 4) if at.shape[3] % count == 0]
        if not groups:
            return []
        count = self.random.choice(groups)
        size, options, output = self._window(at, same_size=self.random.random() < 0.5)
        filters = count * self.random.choice((1, 2, 3, 4))
        shape = (filters, *size, at.shape[3] // count)
        return [self._layer("CONV_2D", at, shape, (1, *output, filters), "Conv2DOptions", **options)]
