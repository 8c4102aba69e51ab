"""The C of convolutions of float32: filters or channels innermost, as many at a time as a processor has registers for.

The order of a sum is the file's for each filter, so that what vector units compute is what a plain loop does, but for
the rounding of each product where a processor multiplies and adds in one step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from convert.c_source.c_text import LIMITS, activated, array, block, c_float, indented, kernel, struct
from convert.c_source.layers_float import FloatConvolution, FloatDepthwise

LANES = (16, 8)
"""Filters at a time."""

LANE_COSTS = {16: 16.0, 8: 11.0}
"""What a block of so many costs: few filters waste less of a smaller one, which vector units are slower with."""

SPLIT = 4
"""Sums that the one of a single position is split into, so that vector units need not wait for each product."""

WIDE_SUMS = 64
"""Sums that vector units keep in registers, of several positions."""

DEPTH = 16
"""Channels at a time of a depthwise convolution."""


@dataclass(frozen=True)
class Written:
    """The data and the function of a layer, which has `memory` values of its own; bytes of weights and biases."""

    text: str
    memory: int
    weight_bytes: int


@dataclass(frozen=True)
class Rows:
    """The rows that the windows of one row of outputs see, in the image itself or in a strip; lengths in values."""

    strip: bool
    row: int
    rows: int
    step_x: int
    step_y: int
    pitch: int
    apart: int
    """From one column of a window to the next."""


def convolution(layer: FloatConvolution, name: str) -> Written:
    """CONV_2D."""
    see = _rows(layer)
    filters, (height, width) = len(layer.weights), layer.window.output
    lanes = min(LANES, key=lambda count: -(-filters // count) * LANE_COSTS[count])
    weights, bias = _blocks(layer.weights.reshape(filters, -1), lanes), _padded(layer.bias, lanes)
    whole, positions = filters % lanes == 0, min(WIDE_SUMS // lanes, width)
    passed = "" if whole else ", count"
    fields: dict[str, object] = {
        "name": name,
        "lanes": lanes,
        "kernel_height": layer.weights.shape[1],
        "parameter": "" if whole else ", int32_t count",
    }
    one, loop = _block(layer, see, fields, 1, 1), _loop(name, see, layer, 1, passed)
    if positions > 1 or lanes == max(LANES):
        split = SPLIT if positions == 1 else 1
        one = f"#if EDGE_LANES > 1\n{_block(layer, see, fields, positions, split)}#else\n{one}#endif\n"
        if positions > 1:
            loop = f"#if EDGE_LANES > 1\n{_loop(name, see, layer, positions, passed)}#else\n{loop}#endif"
    count = f"const int32_t count = {filters} - first < {lanes} ? {filters} - first : {lanes};"
    text = array("float", f"{name}_weights", weights) + array("float", f"{name}_bias", bias) + _strip(layer, name, see)
    text += kernel(
        "float_conv_2d",
        **fields,
        **_around(see, name),
        blocks=one,
        output_height=height,
        output_width=width,
        filters=filters,
        block=lanes * layer.weights[0].size,
        loop=loop.rstrip(),
        count="" if whole else count,
    )
    return Written(text, see.rows * see.row if see.strip else 0, weights.nbytes + bias.nbytes)


def _loop(name: str, see: Rows, layer: FloatConvolution, positions: int, passed: str) -> str:
    """The loop along a row; the last positions are moved back into the row."""
    width, filters = layer.window.output[1], len(layer.weights)
    whole = width % positions == 0
    at = "ox" if whole else "x"
    lines = [f"for (ox = 0; ox < {width}; ox += {positions}) {{"]
    if not whole:
        lines.append(f"    const int32_t x = ox < {width - positions} ? ox : {width - positions};")
    lines.append(
        f"    {name}_{positions}(top + {at} * {see.step_x}, w, {name}_bias + first, "
        f"out + {at} * {filters} + first{passed});"
    )
    return block([*lines, "}"], 12) + "\n"


def _block(layer: FloatConvolution, see: Rows, fields: dict[str, object], positions: int, split: int) -> str:
    """The function that computes so many positions; the sum of one may be `split` into several."""
    lanes, filters = int(str(fields["lanes"])), len(layer.weights)
    _, _, width, channels = layer.weights.shape
    dilated = layer.window.dilation[1] > 1
    taps = channels if dilated else width * channels
    vectors = lanes == max(LANES)
    count = f"{lanes} / EDGE_LANES" if vectors else str(lanes)
    at = "EDGE_LANES * f" if vectors else "f"
    sums = range(max(positions, split))

    def products(together: int) -> list[str]:
        """So many taps of each position."""
        pairs = [(f"sum{i + k}", f"x[t + {i * see.step_x + k}]", k) for i in range(positions) for k in range(together)]
        if vectors:
            lines = [f"{s}[f] = edge_floats_add_product({s}[f], edge_floats_all({x}), v{k});" for s, x, k in pairs]
            loads = [f"const edge_floats v{k} = edge_floats_load(w + {k * lanes} + {at});" for k in range(together)]
        else:
            lines = [f"{s}[f] = edge_add_product({s}[f], {x}, w[{k * lanes} + f]);" for s, x, k in pairs]
            loads = []
        return [f"for (f = 0; f < {count}; ++f) {{", *indented([*loads, *lines]), "}", f"w += {together * lanes};"]

    lines = [f"const float *const x = at + ky * {see.pitch};"]
    if split > 1:
        lines += [f"for (t = 0; t + {split} <= {taps}; t += {split}) {{", *indented(products(split)), "}"]
    if taps % split or split == 1:
        lines += [f"for (t = {taps - taps % split if split > 1 else 0}; t < {taps}; ++t) {{"]
        lines += [*indented(products(1)), "}"]
    if dilated:
        lines[0] = lines[0].replace(";", f" + kx * {see.apart};")
        lines = ["int32_t kx;", f"for (kx = 0; kx < {width}; ++kx) {{", *indented(lines), "}"]
    joined = [f"    sum0[f] = edge_floats_add(sum0[f], sum{i}[f]);" for i in range(1, split)]
    if joined:
        joined = [f"for (f = 0; f < {count}; ++f) {{", *joined, "}"]
    store = _store(
        layer.activation,
        [f"sum{i}" for i in range(positions)],
        lanes,
        apart=filters,
        vectors=vectors,
        count=filters % lanes != 0,
    )
    begin = [f"sum{i}[f] = {f'edge_floats_load(bias + {at})' if vectors else 'bias[f]'};" for i in range(positions)]
    begin += [f"sum{i}[f] = edge_floats_all(0.0f);" for i in sums if i >= positions]
    return kernel(
        "float_block",
        **fields,
        positions=positions,
        type="edge_floats" if vectors else "float",
        vectors=count,
        sums=", ".join(f"sum{i}[{count}]" for i in sums),
        begin=block(begin, 8),
        segments=block(lines, 8),
        store=block([*joined, *store], 4),
    )


def _store(
    activation: str, sums: Sequence[str], lanes: int, *, apart: int = 0, vectors: bool, count: bool = False
) -> list[str]:
    """Keeps sums in what an activation allows, and gives them, `apart` from position to position.

    Of the lanes there may be only `count`.
    """
    if not vectors:
        lines = [f"for (f = 0; f < {'count' if count else lanes}; ++f) {{"]
        lines += [f"    out[{i * apart} + f] = {activated(activation, f'{one}[f]')};" for i, one in enumerate(sums)]
        return [*lines, "}"]
    lines = [f"for (f = 0; f < {lanes} / EDGE_LANES; ++f) {{"]
    low, high = LIMITS[activation]
    for i, one in enumerate(sums):
        value = f"{one}[f]"
        if low is not None:
            value = f"edge_floats_most({value}, edge_floats_all({c_float(low)}))"
        if high is not None:
            value = f"edge_floats_least({value}, edge_floats_all({c_float(high)}))"
        to = f"values + {i * lanes}" if count else f"out + {i * apart}"
        lines.append(f"    edge_floats_store({to} + EDGE_LANES * f, {value});")
    lines.append("}")
    if count:
        lines = [f"float values[{len(sums) * lanes}];", *lines, "for (f = 0; f < count; ++f) {"]
        lines += [f"    out[{i * apart} + f] = values[{i * lanes} + f];" for i in range(len(sums))]
        return ["{", *indented([*lines, "}"]), "}"]
    return lines


def depthwise(layer: FloatDepthwise, name: str) -> Written:
    """DEPTHWISE_CONV_2D."""
    see = _rows(layer)
    height, width, filters = layer.weights.shape
    whole, rest = filters // DEPTH * DEPTH, filters % DEPTH
    taps = height * width
    rows = layer.weights.reshape(taps, filters).T
    weights = np.concatenate([_blocks(rows[:whole], DEPTH).ravel(), rows[whole:].T.ravel()])
    body = []
    if whole:
        body += [
            "int32_t c;",
            f"for (c = 0; c < {whole}; c += {DEPTH}) {{",
            f"    {name}_{DEPTH}(at, {name}_weights + c * {taps}, {name}_bias + c, out + c, c);",
            "}",
        ]
    if rest:
        arguments = f"{name}_weights + {whole * taps}, {name}_bias + {whole}, out + {whole}, {whole}"
        body.append(f"{name}_{rest}(at, {arguments});")
    blocks = "\n".join(
        _depth_block(layer, see, name, lanes) for lanes in (*[DEPTH] * bool(whole), *[rest] * bool(rest))
    )
    text = array("float", f"{name}_weights", weights) + array("float", f"{name}_bias", layer.bias)
    text += _strip(layer, name, see)
    text += kernel(
        "float_depthwise",
        **_around(see, name),
        name=name,
        blocks=blocks,
        output_height=layer.window.output[0],
        output_width=layer.window.output[1],
        filters=filters,
        step_x=see.step_x,
        body=block(body, 12),
    )
    return Written(text, see.rows * see.row if see.strip else 0, weights.nbytes + layer.bias.nbytes)


def _depth_block(layer: FloatDepthwise, see: Rows, name: str, lanes: int) -> str:
    """The function that computes so many channels of one position."""
    height, width, filters = layer.weights.shape
    multiplier = filters // layer.source.shape[2]
    vectors = lanes == DEPTH and multiplier == 1
    channel = "first + f" if multiplier == 1 else f"(first + f) / {multiplier}"
    product = f"edge_add_product(sum[f], x[{channel}], w[f])"
    if vectors:
        loads = "edge_floats_load(x + first + EDGE_LANES * f), edge_floats_load(w + EDGE_LANES * f)"
        product = f"edge_floats_add_product(sum[f], {loads})"
    return kernel(
        "float_depth_block",
        name=name,
        lanes=lanes,
        type="edge_floats" if vectors else "float",
        vectors=f"{lanes} / EDGE_LANES" if vectors else lanes,
        begin="edge_floats_load(bias + EDGE_LANES * f)" if vectors else "bias[f]",
        product=product,
        kernel_height=height,
        kernel_width=width,
        pitch=see.pitch,
        apart=see.apart,
        store=block(_store(layer.activation, ["sum"], lanes, vectors=vectors), 4),
    )


def _rows(layer: FloatConvolution | FloatDepthwise) -> Rows:
    """Where the windows lie: a strip is needed where some of them lie partly outside of the image."""
    window, (height, width, channels) = layer.window, layer.source.shape
    seen = [
        (window.output[axis] - 1) * window.stride[axis] + (window.size[axis] - 1) * window.dilation[axis] + 1
        for axis in (0, 1)
    ]
    strip = window.padding != (0, 0) or seen[0] > height or seen[1] > width
    row = (seen[1] if strip else width) * channels
    return Rows(
        strip=strip,
        row=row,
        rows=(window.size[0] - 1) * window.dilation[0] + 1,
        step_x=window.stride[1] * channels,
        step_y=window.stride[0] * row,
        pitch=window.dilation[0] * row,
        apart=window.dilation[1] * channels,
    )


def _strip(layer: FloatConvolution | FloatDepthwise, name: str, see: Rows) -> str:
    """The structure that says how a strip is filled, if there is one."""
    if not see.strip:
        return ""
    window, (height, width, channels) = layer.window, layer.source.shape
    left = window.padding[1] * channels
    copied = max(0, min(width * channels, see.row - left))
    values = [height, width * channels, copied, see.rows, see.row, window.stride[0], window.padding[0], left, 0]
    return struct("strip_layer", f"{name}_strip", values)


def _around(see: Rows, name: str) -> dict[str, object]:
    """The fields for where a row begins."""
    if see.strip:
        top = f"const float *const top = memory;\n        strip(&{name}_strip, image, memory, oy);"
    else:
        top = f"const float *const top = image + oy * {see.step_y};"
    return {"top": top, "memory": ", float *restrict memory" if see.strip else ""}


def _blocks(rows: np.ndarray, lanes: int) -> np.ndarray:
    """float32 (filters, taps) as [filters / lanes][taps][lanes], filled up with zeros."""
    padded = np.zeros((-(-len(rows) // lanes) * lanes, rows.shape[1]), np.float32)
    padded[: len(rows)] = rows
    return padded.reshape(-1, lanes, rows.shape[1]).transpose(0, 2, 1)


def _padded(values: np.ndarray, lanes: int) -> np.ndarray:
    return np.pad(values.astype(np.float32), (0, -len(values) % lanes))
