"""The C of a convolution for Helium: four positions at a time, of which two meet the filters."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from convert.c_source.c_text import array, block, indented, kernel
from convert.c_source.convolution import (
    Geometry,
    Variant,
    common_fields,
    four_together,
    geometry,
    in_rows,
    reaches_beyond,
    together,
    whole_bias,
)
from convert.c_source.layers import Convolution
from convert.c_source.rescaling import is_fast

TAPS = 16
"""Values of a vector of Helium."""

MAX_KEPT = 2
"""Vectors of what a filter sees that are kept in registers at two positions; Helium has eight."""


def mve(layer: Convolution, name: str, table: str) -> Variant | None:
    """The C for Helium; None where it does not fit."""
    layer = in_rows(layer, 4, layer.window.output[0] * layer.window.output[1])
    form = geometry(layer, strip=False)
    if not four_together(form):
        return None
    gathers = _gathers(layer, form)
    text = array("int32_t", f"{name}_bias", _bias(layer))
    text += array("int32_t", f"{name}_channels", _channels(layer))
    text += array("int8_t", f"{name}_weights", _weights(layer))
    if gathers:
        text += array("uint8_t", f"{name}_offsets", _offset_vectors(layer, form))
    text += kernel("conv_2d_mve", **_fields(layer, form, name, table))
    # Two patches, and the sums at four positions.
    memory = (0 if gathers else 2 * _inputs(layer)) + -(-len(layer.weights) // 2) * 2 * 16
    return Variant(text, memory, () if gathers else ("patch_mve",))


def _fields(layer: Convolution, form: Geometry, name: str, table: str) -> dict[str, object]:
    """The fields of kernels/conv_2d_mve.c; `form` is of the image itself."""
    filters, inputs, channels = len(layer.weights), _inputs(layer), layer.source.shape[2]
    stride, padding = layer.window.stride, layer.window.padding
    if form.pool == (2, 2):
        y, x = "(oy * 2 + p / 2)", "ox * 2"
        store = ["*to++ = edge_mean((int32_t)vaddvq_u32(result), 4);"]
        if not form.mean:
            store = ["*to++ = (uint8_t)vmaxvq_u32(0U, result);"]
    else:
        y, x = "oy", "(at + p)"
        store = [f"to[{lane * filters}] = (uint8_t)vgetq_lane_u32(result, {lane});" for lane in range(4)] + ["++to;"]
    if _gathers(layer, form):
        see, patches = "", 0
        seen = "const uint8_t *from, uint8x16_t sign"
        start = f"image + y * {layer.source.shape[1] * channels} + x * {channels}"
        meet = [f"{name}_filters({start}, sign, sums + p);"]
    else:
        see, patches = _kernel_of_patch(layer, name), 2 * inputs
        seen = "const int8_t *x"
        meet = [
            f"{name}_patch(image, y, x, memory, sign);",
            f"{name}_patch(image, y, x + {stride[1]}, memory + {inputs}, sign);",
            f"{name}_filters((const int8_t *)memory, sums + p);",
        ]
    return {
        **common_fields(layer, form, name, table),
        **together(form),
        "see": see,
        "seen": seen,
        "filters_loop": block(_filters(layer, form, name), 4),
        "patches": patches,
        "table": table,
        "y": f"{y} * {stride[0]} - {padding[0]}",
        "x": f"{x} * {stride[1]} - {padding[1]}",
        "meet": block(meet, 16),
        "rescaled": block(_rescaled(layer), 16),
        "result": "inside" if table == "NULL" else "vldrbq_gather_offset_u32(table, inside)",
        "store": block(store, 16),
    }


def _rescaled(layer: Convolution) -> list[str]:
    """The sums of a filter at four positions, rounded twice; a shift to the left comes before the multiplication."""
    if is_fast(layer):
        return [
            "const int32x4_t high = vqrdmulhq_n_s32(vld1q_s32(sums + 4 * f), channel[0]);",
            "const int32x4_t value = vrshlq_n_s32(vaddq_s32(high, vshrq_n_s32(high, 31)), channel[1]);",
        ]
    return [
        "const int32_t right = channel[1] < 0 ? channel[1] : 0;",
        "const int32x4_t sum = vshlq_r_s32(vld1q_s32(sums + 4 * f), channel[1] - right);",
        "const int32x4_t high = vqrdmulhq_n_s32(sum, channel[0]);",
        "const int32x4_t less = vandq_s32(vshrq_n_s32(high, 31), vdupq_n_s32(right < 0 ? -1 : 0));",
        "const int32x4_t value = vrshlq_n_s32(vaddq_s32(high, less), right);",
    ]


def _filters(layer: Convolution, form: Geometry, name: str) -> list[str]:
    """The filters at two positions: what these see is kept in registers, or else two filters go together."""
    filters, inputs = len(layer.weights), _inputs(layer)
    blocks = range(inputs // TAPS)
    if len(blocks) <= MAX_KEPT:
        lines = []
        for block in blocks:
            if _gathers(layer, form):
                lines.append(f"const uint8x16_t o{block} = vld1q_u8({name}_offsets + {block * TAPS});")
                for position in range(2):
                    start = f"from + {position * form.step_x}" if position else "from"
                    value = f"veorq_u8(vldrbq_gather_offset_u8({start}, o{block}), sign)"
                    lines.append(f"const int8x16_t x{block}{position} = vreinterpretq_s8_u8({value});")
            else:
                for position in range(2):
                    offset = block * TAPS + position * inputs
                    lines.append(f"const int8x16_t x{block}{position} = vld1q_s8(x + {offset});")
        lines += [f"const int8_t *w{block} = {name}_weights + {block * TAPS};" for block in blocks]
        lines += [f"const int32_t *bias = {name}_bias;", *_apart(f"w{block}" for block in blocks)]
        lines += [f"for (f = 0; f < {filters}; ++f) {{", "    int32_t a = *bias++, b = a;"]
        for block in blocks:
            lines += [f"    const int8x16_t u{block} = vld1q_s8(w{block});"]
            lines += [
                f"    a = vmladavaq_s8(a, x{block}0, u{block});",
                f"    b = vmladavaq_s8(b, x{block}1, u{block});",
            ]
            lines += [f"    w{block} += {inputs};"]
        return [*lines, "    sum[0] = a;", "    sum[1] = b;", "    sum += 4;", "}"]
    return [
        f"const int8_t *w0 = {name}_weights, *w1 = w0 + {TAPS};",
        *_apart(("w0", "w1")),
        f"for (f = 0; f < {filters}; f += 2) {{",
        f"    int32_t a0 = {name}_bias[f], b0 = a0, a1 = {name}_bias[f + 1], b1 = a1, block;",
        f"    const int8_t *v0 = x, *v1 = x + {inputs};",
        *indented(_apart(("v0", "v1"))),
        f"    for (block = 0; block < {len(blocks)}; ++block) {{",
        "        const int8x16_t x0 = vld1q_s8(v0), x1 = vld1q_s8(v1), u0 = vld1q_s8(w0), u1 = vld1q_s8(w1);",
        "        a0 = vmladavaq_s8(a0, x0, u0);",
        "        b0 = vmladavaq_s8(b0, x1, u0);",
        "        a1 = vmladavaq_s8(a1, x0, u1);",
        "        b1 = vmladavaq_s8(b1, x1, u1);",
        "        v0 += 16;",
        "        v1 += 16;",
        "        w0 += 32;",
        "        w1 += 32;",
        "    }",
        "    sum[0] = a0;",
        "    sum[1] = b0;",
        "    sum[4] = a1;",
        "    sum[5] = b1;",
        "    sum += 8;",
        "}",
    ]


def _apart(pointers: Iterable[str]) -> list[str]:
    """Keep a compiler from making one pointer of several: loads with an offset reach only 127 bytes."""
    return [f'__asm("" : "+r"({pointer}));' for pointer in pointers]


def _inputs(layer: Convolution) -> int:
    """Taps of a filter in whole vectors."""
    return -(-layer.weights[0].size // TAPS) * TAPS


def _weights(layer: Convolution) -> np.ndarray:
    """int8: rows of whole vectors, or where these are many, the vectors of two filters in turns."""
    rows = layer.weights.reshape(len(layer.weights), -1)
    inputs = _inputs(layer)
    padded = np.zeros((-(-len(rows) // 2) * 2, inputs), np.int8)
    padded[: len(rows), : rows.shape[1]] = rows
    if inputs // TAPS <= MAX_KEPT:
        return padded[: len(rows)]
    return padded.reshape(-1, 2, inputs // TAPS, TAPS).transpose(0, 2, 1, 3)


def _bias(layer: Convolution) -> np.ndarray:
    """int32: one a filter, and where two filters go together, an even number."""
    bias = whole_bias(layer, signed=True)
    return bias if _inputs(layer) // TAPS <= MAX_KEPT else np.resize(bias, -(-len(bias) // 2) * 2)


def _channels(layer: Convolution) -> np.ndarray:
    """The multiplier of each filter and its shift to the left: int32 (filters, 2)."""
    return np.stack([layer.rescaling.multiplier, -layer.rescaling.shift.astype(np.int32)], axis=1)


def _gathers(layer: Convolution, form: Geometry) -> bool:
    """Whether what a filter sees is gathered into registers: it is little, and within the 256 bytes of an offset."""
    return _inputs(layer) <= MAX_KEPT * TAPS and not _padded(layer) and int(_offsets(layer, form).max()) < 256


def _offset_vectors(layer: Convolution, form: Geometry) -> np.ndarray:
    """Where the taps of a filter lie from its first one: uint8 (taps in whole vectors)."""
    offsets = _offsets(layer, form)
    padded = np.zeros(_inputs(layer), np.uint8)
    padded[: offsets.size] = offsets
    return padded


def _offsets(layer: Convolution, form: Geometry) -> np.ndarray:
    height, width, channels = layer.weights.shape[1:]
    rows, columns = np.arange(height) * form.pitch, np.arange(width) * layer.window.dilation[1] * channels
    return (rows[:, None, None] + columns[:, None] + np.arange(channels)).ravel()


def _padded(layer: Convolution) -> bool:
    """Whether a window lies partly outside of the image."""
    return layer.window.padding != (0, 0) or reaches_beyond(layer)


def _kernel_of_patch(layer: Convolution, name: str) -> str:
    """A function that copies what the filters see at (y, x), with signs."""
    height, width, channels = layer.weights.shape[1:]
    rows, columns = layer.source.shape[:2]
    row, dilation = columns * channels, layer.window.dilation
    whole = f"edge_copy_signed(patch, image + from_y * {row} + x * {channels}, {width * channels}, sign);"
    each = [
        f"memset(patch, {layer.source.quantisation[1] & 0xFF}, {width * channels});",
        f"for (kx = 0; kx < {width}; ++kx) {{",
        f"    const int32_t from_x = x + kx * {dilation[1]};",
        f"    if (from_y >= 0 && from_y < {rows} && from_x >= 0 && from_x < {columns}) {{",
        f"        const uint8_t *from = image + from_y * {row} + from_x * {channels};",
        f"        edge_copy_signed(patch + kx * {channels}, from, {channels}, sign);",
        "    }",
        "}",
    ]
    if dilation[1] > 1:
        body = ["int32_t kx;", *each]
    elif _padded(layer):
        inside = f"from_y >= 0 && from_y < {rows} && x >= 0 && x <= {columns - width}"
        body = [f"if ({inside}) {{", f"    {whole}", "} else {", "    int32_t kx;", *indented(each), "}"]
    else:
        body = [whole]
    lines = ["int32_t ky;", f"for (ky = 0; ky < {height}; ++ky) {{"]
    lines += indented([f"const int32_t from_y = y + ky * {dilation[0]};", *body, f"patch += {width * channels};"])
    parameters = "const uint8_t *image, int32_t y, int32_t x, uint8_t *patch, uint8x16_t sign"
    head = [
        "/* What the filters see at (y, x), with signs. */",
        f"static EDGE_INLINE void {name}_patch({parameters})",
        "{",
    ]
    return "\n".join([*head, *indented([*lines, "}"]), "}", ""])
