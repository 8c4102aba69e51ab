"""The C of DEPTHWISE_CONV_2D: at each position all channels, a group of them at a time.

What a position sees lies in the image, or is copied out of it where the image ends: see kernels/window.c. For vector
units of large processors the whole image is copied with its padding. Groups are
whole ones: the last may read and write some channels too many, for which the buffers have room (`DEPTHWISE_SLACK`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from convert.c_source.c_text import array, block, indented, kernel, struct
from convert.c_source.conv_dsp import dsp_channels, is_doubled, rounded
from convert.c_source.conv_filters import weights_offset
from convert.c_source.convolution import Variant, activated
from convert.c_source.layers import DepthwiseConvolution
from convert.c_source.rescaling import is_fast, rounding
from convert.c_source.tensors import DEPTHWISE_SLACK
from convert.c_source.variants import LANES_VALUES

GROUPS = {"mve": 8, "quads": 16, "pairs": 8, "dsp": 4, "plain": 1}
"""Channels at a time."""

TOGETHER = {"mve": 1, "quads": 4, "pairs": 2, "dsp": 1, "plain": 1}
"""Taps that are multiplied and added at once."""

VECTORS = ("mve", "quads", "pairs")

KERNELS: dict[str, tuple[str, ...]] = {
    "mve": ("depthwise_sums",),
    "quads": ("lanes", "depthwise_sums"),
    "pairs": ("lanes", "depthwise_sums"),
    "dsp": (),
    "plain": (),
}

MAX_UNROLLED = 16
"""Taps written out one by one; more are a loop over the rows of a filter."""


def depthwise(layer: DepthwiseConvolution, name: str, table: str, variant: str, *, small: bool = False) -> Variant:
    """The C for one kind of processor; `table` is the name of the activation's, or NULL.

    If it is `small` the weights keep their 8 bits where DSP instructions multiply 16, and the taps are a loop.
    """
    wide = variant == "dsp" and not small
    text = _dsp_data(layer, name) if wide else _vector_data(layer, name, variant)
    kernels = KERNELS[variant]
    if variant in VECTORS:
        kernels += (_store(layer), *(("map",) if table != "NULL" else ()))
        if variant != "mve" and not is_fast(layer):
            kernels += ("lanes_any",)
    memory, before = 0, ""
    if variant in LANES_VALUES and _copies(layer) and _repeat(layer) == 1:
        layer, strip = _padded(layer)
        text += struct("strip_layer", f"{name}_strip", strip)
        memory = layer.source.elements + DEPTHWISE_SLACK
        kernels += ("strip_layer", "strip")
        before = f"    strip(&{name}_strip, image, memory, 0, 0U);\n    image = memory;\n"
    if _copies(layer):
        text += struct("window_layer", f"{name}_window", _window(layer))
        memory = layer.weights[..., 0].size * layer.weights.shape[2] + DEPTHWISE_SLACK
        kernels += ("window",)
    fields = _fields(layer, name, table, variant, small)
    text += kernel("depthwise_conv_2d", **{**fields, "unused": before or fields["unused"]})
    return Variant(text, memory, kernels)


def _padded(layer: DepthwiseConvolution) -> tuple[DepthwiseConvolution, list[int]]:
    """The same of an image that has its padding, and the values of the strip_layer that gives it this."""
    (height, width, channels), window = layer.source.shape, layer.window
    rows, columns = ((window.output[i] - 1) * window.stride[i] + _seen(layer)[i] for i in (0, 1))
    size, left = columns * channels, window.padding[1] * channels
    copied = max(0, min(width * channels, size - left))
    border = layer.source.quantisation[1] + 128
    strip = [height, width * channels, copied, rows, size, 0, window.padding[0], left, border]
    source = replace(layer.source, shape=(rows, columns, channels))
    return replace(layer, source=source, window=replace(window, padding=(0, 0))), strip


def _copies(layer: DepthwiseConvolution) -> bool:
    """Whether what some position sees is copied: it reaches out of the image, or channels have to be repeated."""
    last = [first + seen for first, seen in zip(_last(layer), _seen(layer), strict=True)]
    inside = layer.window.padding == (0, 0) and last[0] <= layer.source.shape[0] and last[1] <= layer.source.shape[1]
    return not inside or _repeat(layer) > 1


def _last(layer: DepthwiseConvolution) -> list[int]:
    """Where the last position begins, in the image."""
    window = layer.window
    return [(window.output[i] - 1) * window.stride[i] - window.padding[i] for i in (0, 1)]


def _seen(layer: DepthwiseConvolution) -> list[int]:
    return [(layer.weights.shape[i] - 1) * layer.window.dilation[i] + 1 for i in (0, 1)]


def _repeat(layer: DepthwiseConvolution) -> int:
    return int(layer.weights.shape[2] // layer.source.shape[2])


def _window(layer: DepthwiseConvolution) -> list[int]:
    """The values of a window_layer (kernels/window.c)."""
    border = layer.source.quantisation[1] + 128
    return [*layer.source.shape, *layer.weights.shape[:2], *layer.window.dilation, _repeat(layer), border]


def _bias(layer: DepthwiseConvolution) -> np.ndarray:
    """The bias with the zero point of the source taken in, for values + 128: int64 (filters)."""
    sums = layer.weights.astype(np.int64).sum(axis=(0, 1))
    whole: np.ndarray = layer.bias.astype(np.int64) - (layer.source.quantisation[1] + 128) * sums
    return whole


def _grouped(values: np.ndarray, size: int, fill: int = 0) -> np.ndarray:
    """Channels, the last axis, in whole groups: (..., groups, size)."""
    filters = values.shape[-1]
    whole = -(-filters // size) * size
    padded = np.full((*values.shape[:-1], whole), fill, np.int64)
    padded[..., :filters] = values
    return padded.reshape(*values.shape[:-1], whole // size, size)


def _runs(layer: DepthwiseConvolution) -> tuple[int, int]:
    """How many times the taps that are written out are gone through, and how many these are."""
    height, width = layer.weights.shape[:2]
    return (1, height * width) if height * width <= MAX_UNROLLED else (height, width)


def _taps(layer: DepthwiseConvolution, size: int, together: int, less: int = 0) -> np.ndarray:
    """Weights, less an offset: (groups, runs, taps of a run / together, size, together)."""
    runs, taps = _runs(layer)
    rows = layer.weights.reshape(runs, taps, -1)
    padded = np.zeros((runs, -(-taps // together) * together, rows.shape[2]), np.int64)
    padded[:, :taps] = rows.astype(np.int64) - less
    grouped = _grouped(padded, size).reshape(runs, -1, together, *_grouped(padded, size).shape[-2:])
    return grouped.transpose(3, 0, 1, 4, 2)


def _vector_data(layer: DepthwiseConvolution, name: str, variant: str) -> str:
    size, kind = GROUPS[variant], "int16_t" if variant == "pairs" else "int8_t"
    # Helium makes the sums of the even channels and of the odd ones.
    order = np.arange(size) if variant != "mve" else np.concatenate([np.arange(0, size, 2), np.arange(1, size, 2)])
    shift = np.where(layer.rescaling.multiplier == 0, 2, layer.rescaling.shift)
    text = array("int32_t", f"{name}_bias", _grouped(_bias(layer), size)[:, order])
    text += array("int32_t", f"{name}_multiplier", _grouped(layer.rescaling.multiplier, size)[:, order])
    text += array("int8_t", f"{name}_shift", _grouped(shift, size, 2)[:, order])
    less = weights_offset(layer.weights) if variant == "quads" else 0
    return text + array(kind, f"{name}_weights", _taps(layer, size, TOGETHER[variant], less))


def _dsp_data(layer: DepthwiseConvolution, name: str) -> str:
    """Weights of 16 bits in pairs of channels, the first and the third, the second and the fourth."""
    taps = _taps(layer, 4, 1)[..., 0] * (2 if is_doubled(layer) else 1)
    words = (taps[..., :2] & 0xFFFF) | (taps[..., 2:] & 0xFFFF) << 16
    text = array("int32_t", f"{name}_channels", dsp_channels(layer, _bias(layer), 4))
    return text + array("uint32_t", f"{name}_weights", words.astype(np.uint32))


def _fields(layer: DepthwiseConvolution, name: str, table: str, variant: str, small: bool) -> dict[str, object]:
    """The fields of kernels/depthwise_conv_2d.c."""
    height, width, channels = layer.source.shape
    window, filters = layer.window, layer.weights.shape[2]
    x_pitch, own_pitch = window.dilation[0] * width * channels, layer.weights.shape[1] * filters
    limits = [height - _seen(layer)[0], width - _seen(layer)[1]]
    # In the image the taps of a row are as far apart as the filter says, in a copy they are neighbours.
    together = window.dilation[1] == 1 and _repeat(layer) == 1 and min(limits) >= 0
    start = [f"const uint8_t *from = image + (y * {width} + x) * {channels};", f"const int32_t pitch = {x_pitch};"]
    if _copies(layer):
        start = [
            "const uint8_t *from = memory;",
            f"int32_t pitch = {own_pitch};",
            f"if (y >= 0 && y <= {limits[0]} && x >= 0 && x <= {limits[1]}) {{",
            f"    from = image + (y * {width} + x) * {channels};",
            f"    pitch = {x_pitch};",
            "} else {",
            f"    edge_window(&{name}_window, image, y, x, memory);",
            "}",
        ]
        if not together:
            start = [start[0], f"const int32_t pitch = {own_pitch};", start[6].strip()]
    if layer.weights.shape[0] == 1:
        start = [line for line in start if "pitch" not in line]
    step = filters if _copies(layer) and not together else window.dilation[1] * channels
    functions, after = "", ""
    if variant in VECTORS:
        body = _vector_body(layer, name, step, variant)
        if table != "NULL":
            after = f"    map({table}, first, first, {layer.target.elements}U);\n"
    elif variant == "dsp":
        body = _dsp_body(layer, name, step, small)
        functions = _dsp_functions(layer, name, table, small)
    else:
        body = _plain_body(layer, name, table, step)
    return {
        "name": name,
        "functions": functions,
        "output_height": window.output[0],
        "output_width": window.output[1],
        "y": f"oy * {window.stride[0]} - {window.padding[0]}",
        "x": f"ox * {window.stride[1]} - {window.padding[1]}",
        "start": block(start, 12),
        "body": block(body, 12),
        "filters": filters,
        "first": "    uint8_t *first = out;\n" if after else "",
        "after": after,
        "unused": "" if _copies(layer) else "    (void)memory;\n",
    }


def _loop(
    layer: DepthwiseConvolution,
    group: int,
    first: list[str],
    taps: list[str],
    last: list[str],
    *,
    one_by_one: bool = True,
) -> list[str]:
    """The loop over the groups of channels; `taps` reads at r0, and at r1 and so on where all rows are written out."""
    runs = _runs(layer)[0]
    filters = layer.weights.shape[2]
    rows = ["const uint8_t *r0 = from + c;"]
    if runs == 1 and not one_by_one:
        rows = ["const uint8_t *r0 = from + c" + "".join(f", *r{i} = r{i - 1} + pitch" for i in _rows(layer)) + ";"]
    elif runs > 1:
        taps = ["for (run = 0; run < " + str(runs) + "; ++run) {", *indented([*taps, "r0 += pitch;"]), "}"]
        rows.append("int32_t run;")
    return [f"for (c = 0; c < {filters}; c += {group}) {{", *indented([*rows, *first, *taps, *last]), "}"]


def _one_by_one(layer: DepthwiseConvolution, step: int, tap: Callable[[int, str], list[str]]) -> list[str]:
    """The taps of one run in turn, at r0, which goes from row to row: for processors with few registers."""
    runs = _runs(layer)[0]
    height, width = layer.weights.shape[:2]
    lines: list[str] = []
    for ky in range(height if runs == 1 else 1):
        if ky > 0:
            lines.append("r0 += pitch;")
        for kx in range(width):
            lines += tap(ky * width + kx, f"r0 + {kx * step}")
            # Without this, what later taps load is loaded before, for which there are no registers.
            lines.append('__asm volatile("" : "+r"(r0));')
    return lines


def _rows(layer: DepthwiseConvolution) -> range:
    return range(1, layer.weights.shape[0])


def _places(layer: DepthwiseConvolution, step: int) -> list[str]:
    """Expressions of C: where the taps of one run begin."""
    runs, _ = _runs(layer)
    height, width = layer.weights.shape[:2]
    return [f"r{ky} + {kx * step}" for ky in range(height if runs == 1 else 1) for kx in range(width)]


def _plain_body(layer: DepthwiseConvolution, name: str, table: str, step: int) -> list[str]:
    rescaling = layer.rescaling
    places = _places(layer, step)
    taps = [f"acc += *({place}) * w[{i}];" for i, place in enumerate(places)]
    taps.append(f"w += {len(places)};")
    last = [
        f"acc = {rounding(layer)}(acc, {name}_multiplier[c], {name}_shift[c]) + {rescaling.zero_point + 128};",
        f"inside = edge_clamp(acc, {rescaling.low + 128}, {rescaling.high + 128});",
        f"out[c] = {activated(table)};",
    ]
    first = ["uint8_t inside;", f"int32_t acc = {name}_bias[c];"]
    return [f"const int8_t *w = {name}_weights;", *_loop(layer, 1, first, taps, last, one_by_one=False)]


def _dsp_functions(layer: DepthwiseConvolution, name: str, table: str, small: bool) -> str:
    limits = layer.rescaling
    full = (limits.low, limits.high) == (-128, 127)
    clamp = "__usat(value, 8)" if full else f"edge_clamp(value, {limits.low + 128}, {limits.high + 128})"
    return kernel("depthwise_dsp", name=name, clamp=clamp, activation=activated(table), **rounded(layer, name, small))


def _dsp_body(layer: DepthwiseConvolution, name: str, step: int, small: bool) -> list[str]:
    def tap(number: int, place: str) -> list[str]:
        first, second = f"(int32_t)w[{2 * number}]", f"(int32_t)w[{2 * number + 1}]"
        if small:
            word = f"edge_load32(w + {4 * number})"
            first, second = f"(int32_t)edge_signed_even({word})", f"(int32_t)edge_signed_odd({word})"
        return [
            f"bytes = edge_load32({place});",
            "even = (int32_t)edge_unsigned_even(bytes);",
            "odd = (int32_t)edge_unsigned_odd(bytes);",
            f"a0 = __smlabb(even, {first}, a0);",
            f"a2 = __smlatt(even, {first}, a2);",
            f"a1 = __smlabb(odd, {second}, a1);",
            f"a3 = __smlatt(odd, {second}, a3);",
        ]

    taps = [*_one_by_one(layer, step, tap), f"w += {(4 if small else 2) * _runs(layer)[1]};"]
    first = ["uint32_t bytes;", "int32_t even, odd;"]
    if small:
        first += ["int32_t " + ", ".join(f"a{i} = {name}_bias[c + {i}]" for i in range(4)) + ";"]
        last = [f"out[c + {i}] = {name}_activation(a{i}, c + {i});" for i in range(4)]
        head = [f"const int8_t *w = {name}_weights;"]
    else:
        first += ["int32_t a0 = channel[0], a1 = channel[4], a2 = channel[8], a3 = channel[12];"]
        last = [f"out[c + {i}] = {name}_activation(a{i}, channel + {4 * i});" for i in range(4)] + ["channel += 16;"]
        head = [f"const uint32_t *w = {name}_weights;", f"const int32_t *channel = {name}_channels;"]
    return [*head, *_loop(layer, 4, first, taps, last)]


def _vector_body(layer: DepthwiseConvolution, name: str, step: int, variant: str) -> list[str]:
    rescaling, together, size = layer.rescaling, TOGETHER[variant], GROUPS[variant]
    places, one_by_one = _places(layer, step), together == 1

    def add(number: int, places: str) -> list[str]:
        return [f"sums = edge_depth_add(sums, {places}, w + {number * size * together});"]

    taps = _one_by_one(layer, step, add) if one_by_one else []
    for number, start in enumerate([] if one_by_one else range(0, len(places), together)):
        # Taps that are not there have weights of 0.
        taps += add(number, ", ".join(places[min(start + i, len(places) - 1)] for i in range(together)))
    less = weights_offset(layer.weights) if variant == "quads" else 0
    for start in range(0, len(places), together) if less else ():
        ones = (1 << 8 * min(together, len(places) - start)) // 255
        seen = ", ".join(places[min(start + i, len(places) - 1)] for i in range(together))
        taps.append(f"seen = edge_depth_seen(seen, {seen}, {ones:#x});")
    taps.append(f"w += {-(-len(places) // together) * size * together};")
    limits = f"{rescaling.zero_point + 128}, {rescaling.low + 128}, {rescaling.high + 128}"
    last = [f"{_store(layer)}(out + c, sums, {name}_multiplier + c, {name}_shift + c, {limits});"]
    first = [f"edge_depth sums = edge_depth_set({name}_bias + c);"]
    if less:
        first.append("edge_depth seen = edge_lanes_set(0);")
        last.insert(0, f"sums = edge_depth_offset(sums, seen, {less});")
    kind = "int16_t" if variant == "pairs" else "int8_t"
    loop = _loop(layer, size, first, taps, last, one_by_one=one_by_one)
    return [f"const {kind} *w = {name}_weights;", *loop]


def _store(layer: DepthwiseConvolution) -> str:
    """The kernel that vector units round and store sums by: its file and its function."""
    return "edge_depth_store" if is_fast(layer) else "edge_depth_store_any"
