"""Layers into one .c and one .h, of the kernels in kernels/."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from string import Template

import numpy as np

from convert.c_array.arrays import c_identifier
from convert.c_source.c_text import array, block, kernel, read, struct
from convert.c_source.conv_dsp import dsp
from convert.c_source.conv_lanes import lanes
from convert.c_source.conv_mve import mve
from convert.c_source.conv_plain import plain
from convert.c_source.fixed_point import INT8_MIN
from convert.c_source.fusion import (
    ADD_LEFT_SHIFT,
    Add,
    Convolution,
    Dense,
    DepthwiseConvolution,
    Layer,
    Map,
    Pool,
    Rescaling,
    Softmax,
    Window,
    to_layers,
)
from convert.c_source.graph import Graph, Tensor, UnsupportedError, read_graph
from convert.c_source.memory import Buffer, place

SOURCE_VERSION = "1.0"
"""Of the C: raised when the same model gives other C."""

LANES, TAPS = 4, 16
"""Rows and columns of a block of weights."""

PIXELS = (float(np.float32(1 / 255)), -128)
"""Quantisation of an input whose bytes are pixels ^ 0x80."""

CONDITIONS = {
    "mve": "defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1) && defined(__GNUC__)",
    "quads": "defined(__AVX512VNNI__) && defined(__AVX512VBMI__) && defined(__AVX512BW__) && defined(__AVX2__)",
    "pairs": "defined(__AVX2__) || (defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN))",
    "dsp": "defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(__ARM_BIG_ENDIAN) "
    "&& defined(__GNUC__)",
    "plain": "",
}
"""What compilers say of an instruction set, by the variant of the kernels that it takes, the first that is so: Helium,
AVX-512 with VNNI, AVX2 or NEON, the DSP instructions of Cortex-M4, M7 and M33, anything. Each variant needs memory of
its own."""

INCLUDES = {
    "mve": ("arm_mve.h",),
    "quads": ("immintrin.h",),
    "pairs": ("immintrin.h", "arm_neon.h"),
    "dsp": ("arm_acle.h",),
}
"""Where their intrinsics are declared."""

SIGNED = {"mve", "pairs"}
"""The variants whose dense layers multiply values with signs."""

LANES_VALUES = {"quads": 4, "pairs": 2}
"""Values that a vector unit multiplies and adds into one sum."""

KERNELS = (
    "base",
    "copy",
    "mean",
    "rescale_twice",
    "rescale_once",
    "dot",
    "lanes",
    "strip_layer",
    "strip",
    "strip_pairs",
    "patch_mve",
    "depthwise_conv_2d",
    "pool_2d",
    "dense",
    "map",
    "add",
    "softmax",
)
"""Files of kernels/ in the order in which they stand in the C."""

MAX_POOL = 256
"""Values of one pool whose sum fits 16 bits."""

MAX_SOFTMAX = 256
"""Classes for which the sum of the integer softmax stays in its 12 integer bits less what its reciprocal needs."""


def c_source(model: bytes, name: str) -> tuple[str, str]:
    """Write a full-int8 .tflite file as C that computes it.

    Args:
        model: the file's bytes.
        name: the prefix of everything public and the files' name without a suffix; an identifier.

    Returns:
        The text of NAME.h and of NAME.c; the same for the same arguments.

    Raises `EdgeDigitsError` for a damaged file and `UnsupportedError` for one with something that the C cannot do.
    """
    if c_identifier(name) != name:
        raise ValueError(f"{name!r} is no C identifier")
    graph = read_graph(model)
    return _Writer(graph, to_layers(graph), name, hashlib.sha256(model).hexdigest()).write()


class _Writer:
    """Collects what the C of one model is made of."""

    def __init__(self, graph: Graph, layers: Sequence[Layer], name: str, sha256: str) -> None:
        self._graph, self._layers, self._name, self._sha256 = graph, layers, name, sha256
        self._kernels: dict[str, str] = {"base": kernel("base")}
        self._users: dict[str, set[str]] = {}
        self._data: list[str] = []
        self._tables: dict[bytes, str] = {}
        self._weight_bytes = 0
        self._buffers: list[Buffer] = []
        self._memory: dict[str, list[Buffer]] = {variant: [] for variant in CONDITIONS}
        self._homes: dict[int, str] = {}
        self._vectorised: set[str] = set()
        """The roundings whose kernels have a form for four values at once."""
        self._calls: list[str] = []

    def write(self) -> tuple[str, str]:
        """The header and the source."""
        self._choose_rescaling()
        self._place_tensors()
        for step, layer in enumerate(self._layers):
            self._add_layer(step, layer)
        plans = {variant: place([*self._buffers, *self._memory[variant]]) for variant in CONDITIONS}
        fields = {
            "name": self._name,
            "NAME": self._name.upper(),
            "sha256": self._sha256,
            "version": SOURCE_VERSION,
            "inputs": self._graph.input.elements,
            "outputs": self._graph.output.elements,
            "scratch": _in_header({variant: _scratch(self._name, size) for variant, (_, size) in plans.items()}),
            "offsets": _by_variant({variant: _offsets(offsets) for variant, (offsets, _) in plans.items()}),
            "instructions": _instructions(),
            "weights": self._weight_bytes,
            "input_scale": _float(self._graph.input.quantisation[0]),
            "input_zero_point": self._graph.input.quantisation[1],
            "output_scale": _float(self._graph.output.quantisation[0]),
            "output_zero_point": self._graph.output.quantisation[1],
            "kernels": self._kernels_text(),
            "data": "\n".join(self._data),
            "calls": "\n".join(f"    {call}" for call in self._calls),
        }
        pixels = self._graph.input.quantisation == PIXELS
        header = _template("header.h", pixels, fields)
        return header, _template("source.c", pixels, fields)

    def _choose_rescaling(self) -> None:
        """The fast form of each rounding where the shifts and sums of all layers allow it."""
        weighted = [layer for layer in self._layers if isinstance(layer, Dense | Convolution | DepthwiseConvolution)]
        for name, least, layers in (
            ("rescale_twice", 1, [layer for layer in weighted if not isinstance(layer, Dense)]),
            ("rescale_once", 2, [layer for layer in weighted if isinstance(layer, Dense)]),
        ):
            shifts = [layer.rescaling.shift[layer.rescaling.multiplier != 0].min(initial=least) for layer in layers]
            if name == "rescale_twice" and any(isinstance(layer, Add) for layer in self._layers):
                shifts.append(least - 1)
            if shifts:
                fast = min(shifts) >= least
                # Two roundings begin by doubling the sum.
                if name == "rescale_twice" and any(np.any(_greatest_sums(layer) >= 2**30) for layer in layers):
                    fast = False
                self._kernels[name] = kernel(name if fast else f"{name}_any")
                if fast:
                    self._vectorised.add(name)

    def _place_tensors(self) -> None:
        """Give every tensor a buffer; an activation by itself and a sum take the place of what they are made of."""
        # Not the graph's output: that may be a RESHAPE of it.
        last_use = {self._layers[-1].target.index: len(self._layers)}
        for step, layer in enumerate(self._layers):
            for tensor in _sources(layer):
                last_use[tensor.index] = max(step, last_use.get(tensor.index, 0))
        lives: dict[str, list[int]] = {}
        source = self._graph.input
        readers = [layer for layer in self._layers if source.index in {tensor.index for tensor in _sources(layer)}]
        direct = len(readers) == 1 and (
            isinstance(readers[0], Convolution)
            or (isinstance(readers[0], Dense) and readers[0].weights.shape[1] % TAPS == 0)
        )
        if direct:
            self._homes[source.index] = "input"
        else:
            self._homes[source.index] = "copied"
            lives["copied"] = [source.elements, 0, last_use[source.index]]
            self._add_kernel("copy")
            self._calls.append(f"edge_copy(memory + COPIED, input, {source.elements}U, flip);")
        for step, layer in enumerate(self._layers):
            if isinstance(layer, Softmax) and step == len(self._layers) - 1:
                continue
            target = layer.target
            home = self._homes[layer.source.index]
            if isinstance(layer, Map | Add) and home in lives and lives[home][2] == step:
                self._homes[target.index] = home
                lives[home][2] = last_use.get(target.index, step)
                continue
            home = self._homes[target.index] = f"tensor_{target.index}"
            # Kernels write whole groups of channels. What nothing reads is written all the same.
            lives[home] = [target.elements + LANES - 1, step, last_use.get(target.index, step)]
        for layer in self._layers:
            home = self._homes[layer.source.index]
            if isinstance(layer, Dense) and home in lives:
                # Kernels read whole blocks of each row, the last one too.
                inputs = layer.weights.shape[1]
                lives[home][0] = max(lives[home][0], layer.source.elements - inputs + _up(inputs, TAPS))
        self._buffers += [Buffer(home, *life) for home, life in lives.items()]

    def _place(self, tensor: Tensor) -> str:
        home = self._homes[tensor.index]
        return home if home == "input" else f"memory + {home.upper()}"

    def _add_kernel(self, file: str, variants: Iterable[str] = CONDITIONS, /, **fields: object) -> None:
        self._kernels.setdefault(file, kernel(file, **fields))
        self._users.setdefault(file, set()).update(variants)

    def _kernels_text(self) -> str:
        """The kernels, each after those that it calls, and where only some of the variants call it, for these."""
        texts = []
        for file in sorted(self._kernels, key=KERNELS.index):
            users = self._users.get(file, set(CONDITIONS))
            texts.append(_by_variant({name: self._kernels[file] if name in users else "" for name in CONDITIONS}))
        return "\n".join(texts)

    def _add_layer(self, step: int, layer: Layer) -> None:
        number = step + 1
        source = self._place(layer.source)
        last = step == len(self._layers) - 1
        target = self._place(layer.target) if layer.target.index in self._homes else "scores"
        flip = "flip" if source == "input" else "0U"
        if isinstance(layer, Dense):
            self._dense(f"dense_{number}", layer, source, target, flip)
        elif isinstance(layer, Convolution):
            self._conv_2d(f"conv_2d_{number}", step, layer)
            self._calls.append(f"conv_2d_{number}({source}, {target}, memory + PATCH_{number}, {flip});")
        elif isinstance(layer, DepthwiseConvolution):
            self._depthwise_conv_2d(f"depthwise_conv_2d_{number}", layer)
            self._calls.append(f"depthwise_conv_2d(&depthwise_conv_2d_{number}, {source}, {target});")
        elif isinstance(layer, Pool):
            self._pool_2d(f"pool_2d_{number}", layer)
            self._calls.append(f"pool_2d(&pool_2d_{number}, {source}, {target});")
        elif isinstance(layer, Map):
            self._add_kernel("map")
            self._calls.append(f"map({self._table(layer)}, {source}, {target}, {layer.target.elements}U);")
        elif isinstance(layer, Add):
            self._add(f"add_{number}", layer)
            other = self._place(layer.other)
            self._calls.append(f"add(&add_{number}, {source}, {other}, {target}, {layer.target.elements}U);")
        elif isinstance(layer, Softmax):
            self._add_kernel("softmax")
            size = layer.source.shape[-1] if layer.source.shape else 1
            if size > MAX_SOFTMAX:
                raise UnsupportedError(f"SOFTMAX of {size} values, more than {MAX_SOFTMAX}")
            self._data.append(array("int32_t", f"exponentials_{number}", layer.exponentials))
            rows = layer.source.elements // size
            if not last:
                raise UnsupportedError("SOFTMAX before the end")
            self._calls.append(f"softmax(exponentials_{number}, {source}, scores, {rows}U, {size}U);")
        if last and not isinstance(layer, Softmax):
            self._add_kernel("copy")
            self._calls.append(f"edge_copy((uint8_t *)scores, {target}, {layer.target.elements}U, 0x80U);")

    def _dense(self, name: str, layer: Dense, source: str, target: str, flip: str) -> None:
        outputs, inputs = layer.weights.shape
        self._add_kernel("dot", neon_row=self._neon_row())
        self._add_kernel("dense", **self._dense_fields())
        self._calls.append(f"dense(&{name}, {source}, {target}, {flip});")
        channels = self._channels(name, layer.weights, layer.bias, layer)
        rows = layer.source.elements // inputs
        self._struct("dense_layer", name, [*channels, rows, inputs, outputs, *_limits(layer.rescaling)])

    def _neon_row(self) -> str:
        """How NEON adds 16 products to its sums: in twos, unless these could leave 16 bits, as twice (-128)^2 does."""
        if any(np.any(layer.weights == INT8_MIN) for layer in self._layers if isinstance(layer, Dense)):
            return (
                "    sums = vpadalq_s16(sums, products);\n"
                "    return vpadalq_s16(sums, vmull_s8(vget_high_s8(x), vget_high_s8(v)));"
            )
        return "    return vpadalq_s16(sums, vmlal_s8(products, vget_high_s8(x), vget_high_s8(v)));"

    def _dense_fields(self) -> dict[str, str]:
        """What all dense layers have in common is no variable in their kernel."""
        dense = [layer for layer in self._layers if isinstance(layer, Dense)]
        limits = {(layer.rescaling.low, layer.rescaling.high) for layer in dense}
        low, high = ("0", "255") if limits == {(-128, 127)} else ("layer->low", "layer->high")
        dot = ["(void)flip;", "dot4(acc, x, w, groups);"]
        if any(self._homes[layer.source.index] == "input" for layer in dense):
            dot = ["if (flip != 0U) {", "    dot4_flipped(acc, x, w, groups, 0x80U);", "} else {", f"    {dot[1]}", "}"]
        outputs, wide = kernel("dense_outputs", low=low, high=high).rstrip(), ""
        if "rescale_once" in self._vectorised:
            outputs = f"{kernel('dense_outputs_mve', low=low, high=high)}{outputs}\n#endif"
            wide = kernel("dense_wide", low=low, high=high).rstrip()
            self._add_kernel("lanes", {"quads"})
        return {"wide": wide, "dot": block(dot, 12), "outputs": outputs}

    def _conv_2d(self, name: str, step: int, layer: Convolution) -> None:
        """Write the variants of a convolution, and say how much memory each needs beside its tensors."""
        if layer.pooling and layer.pooling.size[0] * layer.pooling.size[1] > MAX_POOL:
            raise UnsupportedError(f"a pooling of {layer.pooling.size[0]} x {layer.pooling.size[1]} values")
        self._check(layer)
        self._add_kernel("mean")
        table = self._table(layer)
        general = plain(layer, name, table, first=layer.source.index == self._graph.input.index)
        variants = dict.fromkeys(CONDITIONS, general)
        if "rescale_twice" in self._vectorised:
            variants["mve"] = mve(layer, name, table) or general
            variants["dsp"] = dsp(layer, name, table) or general
            for variant, values in LANES_VALUES.items():
                variants[variant] = lanes(layer, name, table, values) or general
        self._data.append(_by_variant({key: variant.text for key, variant in variants.items()}))
        for key, chosen in variants.items():
            self._memory[key].append(Buffer(f"patch_{step + 1}", chosen.memory, step, step))
            for file in chosen.kernels:
                self._add_kernel(file, {key})
        self._weight_bytes += layer.weights.nbytes + layer.bias.nbytes

    def _depthwise_conv_2d(self, name: str, layer: DepthwiseConvolution) -> None:
        self._add_kernel("depthwise_conv_2d")
        filters = layer.weights.shape[2]
        self._check(layer)
        self._data.append(array("int8_t", f"{name}_weights", layer.weights))
        self._data.append(array("int32_t", f"{name}_bias", layer.bias))
        self._weight_bytes += layer.weights.nbytes + layer.bias.nbytes
        self._rescaling(name, layer.rescaling, filters)
        pointers = [f"{name}_{part}" for part in ("weights", "bias", "multiplier", "shift")]
        values = [*pointers, self._table(layer), *_limits(layer.rescaling), *layer.source.shape, filters]
        values += [*_window(layer.window), _border(layer), *layer.window.output]
        self._struct("depthwise_conv_2d_layer", name, values)

    def _pool_2d(self, name: str, layer: Pool) -> None:
        self._add_kernel("mean")
        self._add_kernel("pool_2d")
        window = layer.window
        values: list[object] = [*layer.source.shape, *window.size, *window.stride, *window.padding, *window.output]
        values += [layer.low + 128, layer.high + 128, int(layer.mean), self._table(layer)]
        self._struct("pool_2d_layer", name, values)

    def _add(self, name: str, layer: Add) -> None:
        self._add_kernel("add", left=ADD_LEFT_SHIFT)
        zero_points = (layer.source.quantisation[1], layer.other.quantisation[1], layer.zero_point)
        points = [str(zero_point + 128) for zero_point in zero_points]
        multipliers = [str(multiplier) for multiplier, _ in layer.factors]
        shifts = [str(-shift) for _, shift in layer.factors]
        groups = ["{" + ", ".join(values) + "}" for values in (points, multipliers, shifts)]
        self._struct("add_layer", name, [*groups, layer.low + 128, layer.high + 128, self._table(layer)])

    def _channels(self, name: str, rows: np.ndarray, bias: np.ndarray, layer: Dense) -> list[str]:
        """Write weights (channels, inputs) in blocks, the bias, the rescaling and the table; returns their names."""
        self._check(layer)
        blocks = _blocks(rows)
        self._data.append(array("int8_t", f"{name}_weights", blocks))
        size = self._bias(name, rows, bias, layer)
        self._weight_bytes += blocks.nbytes + 4 * size
        self._rescaling(name, layer.rescaling, size)
        return [f"{name}_{part}" for part in ("weights", "bias", "multiplier", "shift")] + [self._table(layer)]

    def _bias(self, name: str, rows: np.ndarray, bias: np.ndarray, layer: Layer) -> int:
        """Write the bias with the zero point of the source taken in, filled up to whole blocks; returns its length."""
        sums = rows.astype(np.int64).sum(axis=1)
        texts = {}
        for variant in CONDITIONS:
            padded = np.zeros(_up(len(bias), LANES), np.int64)
            zero_point = layer.source.quantisation[1] + (0 if variant in SIGNED else 128)
            padded[: len(bias)] = bias.astype(np.int64) - zero_point * sums
            texts[variant] = array("int32_t", f"{name}_bias", padded)
        self._data.append(_by_variant(texts))
        return len(padded)

    def _check(self, layer: Dense | Convolution | DepthwiseConvolution) -> None:
        """Refuse sums that could leave 32 bits, also when they are shifted to the left or a zero point is added."""
        most = _greatest_sums(layer)
        left = np.maximum(-layer.rescaling.shift.astype(np.int64), 0)
        if np.any(left > 30) or np.any(most << left >= 2**31 - 2 * 255):
            raise UnsupportedError("weights whose sum may overflow")

    def _rescaling(self, name: str, rescaling: Rescaling, size: int) -> None:
        multiplier, shift = np.zeros(size, np.int32), np.full(size, 2, np.int8)
        multiplier[: len(rescaling.multiplier)] = rescaling.multiplier
        shift[: len(rescaling.shift)] = np.where(rescaling.multiplier == 0, 2, rescaling.shift)
        self._data.append(array("int32_t", f"{name}_multiplier", multiplier))
        self._data.append(array("int8_t", f"{name}_shift", shift))

    def _table(self, layer: Layer) -> str:
        """The name of a layer's table, written once however many layers have it; NULL for none."""
        if layer.table is None:
            return "NULL"
        values = (layer.table.astype(np.int64) + 128).astype(np.uint8)
        key = values.tobytes()
        if key not in self._tables:
            self._tables[key] = f"table_{len(self._tables) + 1}"
            self._data.append(array("uint8_t", self._tables[key], values))
        return self._tables[key]

    def _struct(self, kind: str, name: str, values: Sequence[object]) -> None:
        self._data.append(struct(kind, name, values))


def _sources(layer: Layer) -> tuple[Tensor, ...]:
    return (layer.source, layer.other) if isinstance(layer, Add) else (layer.source,)


def _greatest_sums(layer: Dense | Convolution | DepthwiseConvolution) -> np.ndarray:
    """What no sum of a channel exceeds while it is made: int64 (channels)."""
    weights = np.abs(layer.weights.astype(np.int64))
    axes = (0, 1) if isinstance(layer, DepthwiseConvolution) else tuple(range(1, weights.ndim))
    most: np.ndarray = np.abs(layer.bias.astype(np.int64)) + 2 * 255 * weights.sum(axis=axes)
    return most


def _limits(rescaling: Rescaling) -> tuple[int, int, int]:
    return rescaling.zero_point + 128, rescaling.low + 128, rescaling.high + 128


def _window(window: Window) -> tuple[int, ...]:
    return (*window.size, *window.stride, *window.dilation, *window.padding)


def _border(layer: Layer) -> int:
    return layer.source.quantisation[1] + 128


def _up(value: int, step: int) -> int:
    return -(-value // step) * step


def _blocks(rows: np.ndarray) -> np.ndarray:
    """Weights (rows, columns) as [rows / 4][columns / 16][4][16], filled up with zeros."""
    height, width = _up(rows.shape[0], LANES), _up(rows.shape[1], TAPS)
    padded = np.zeros((height, width), rows.dtype)
    padded[: rows.shape[0], : rows.shape[1]] = rows
    return padded.reshape(height // LANES, LANES, width // TAPS, TAPS).transpose(0, 2, 1, 3)


def _by_variant(texts: dict[str, str]) -> str:
    """C that is chosen by the instruction set where it differs."""
    chosen = ""
    groups = [group for group in dict.fromkeys(texts[variant] for variant in CONDITIONS) if group != texts["plain"]]
    for group in groups:
        users = " || ".join(_macro(variant) for variant in CONDITIONS if texts[variant] == group)
        chosen += f"{'#elif' if chosen else '#if'} {users}\n{group}"
    if not chosen:
        return texts["plain"]
    return f"{chosen}#else\n{texts['plain']}#endif\n" if texts["plain"] else f"{chosen}#endif\n"


def _macro(variant: str) -> str:
    return f"defined(EDGE_{variant.upper()})"


def _instructions() -> str:
    """Chooses the variant of the kernels, in the source."""
    lines: list[str] = []
    for variant, condition in CONDITIONS.items():
        if condition:
            includes = [f"#include <{file}>" for file in INCLUDES[variant]]
            if variant == "pairs":
                includes = ["#if defined(__AVX2__)", includes[0], "#else", includes[1], "#endif"]
            if variant == "quads":
                # Its own header of AVX-512 makes gcc 12 warn (gcc.gnu.org, bug 105593).
                quiet = [
                    f'#pragma GCC diagnostic ignored "-W{what}"' for what in ("uninitialized", "maybe-uninitialized")
                ]
                includes += ["#if defined(__GNUC__) && !defined(__clang__)", *quiet, "#endif"]
            lines += [f"{'#elif' if lines else '#if'} {condition}", *includes, f"#define EDGE_{variant.upper()}"]
    return "\n".join([*lines, "#endif"])


def _in_header(texts: dict[str, str]) -> str:
    """The same where the macros of the source are not defined yet."""
    if len(set(texts.values())) == 1:
        return texts["plain"].rstrip()
    lines: list[str] = []
    for variant, condition in CONDITIONS.items():
        lines.append(f"{'#elif' if lines else '#if'} {condition}" if condition else "#else")
        lines.append(texts[variant].rstrip())
    return "\n".join([*lines, "#endif"])


def _offsets(offsets: dict[str, int]) -> str:
    places = ", ".join(f"{name.upper()} = {offset}" for name, offset in sorted(offsets.items()))
    return f"enum {{ {places} }};\n" if places else ""


def _scratch(name: str, size: int) -> str:
    return f"#define {name.upper()}_SCRATCH_BYTES {max(size, 1)}\n"


def _float(value: float) -> str:
    """A float32 constant of C that is this value exactly."""
    text = str(np.float32(value))
    return f"{text}f" if "." in text or "e" in text else f"{text}.0f"


def _template(name: str, pixels: bool, fields: dict[str, object]) -> str:
    """A file of kernels/ with its fields filled in; lines between ?pixels and ?end only where there is a pixel form."""
    kept, inside = [], False
    for line in read(name).splitlines(keepends=True):
        if line.startswith("?"):
            inside = line.strip() == "?pixels"
        elif pixels or not inside:
            kept.append(line)
    return Template("".join(kept)).substitute(fields)
