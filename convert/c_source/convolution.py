"""The C of one convolution: its weights and its loops for plain C and for the DSP instructions of Cortex-M."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import indent

import numpy as np

from convert.c_source.fusion import Convolution

MAX_LANES = 4
"""Filters at a time in plain C: as many sums as the eight registers of a Cortex-M0 leave room for."""

TAPS = 16
"""Values of a vector of Helium."""

MAX_KEPT = 2
"""Vectors of what a filter sees that are kept in registers at two positions; Helium has eight."""

MAX_UNROLLED = 8, 16
"""Steps written out one by one, in plain C and with DSP instructions."""


MAX_DSP_SHIFT = 20
"""Bits that a zero point, of 8 bits, is shifted to the left."""


@dataclass(frozen=True)
class Geometry:
    """What the loops of a convolution go by; lengths are in values, those of a strip where there is one.

    A row of a filter is `segments` runs of `taps` values, `apart` values from the start of one to that of the next.
    """

    taps: int
    segments: int
    apart: int
    output: tuple[int, int]
    pool: tuple[int, int]
    mean: bool
    step_x: int
    row: int
    """From one row to the next."""
    step_y: int
    pitch: int
    """From one row that a filter sees to the next."""


def geometry(layer: Convolution, strip: bool) -> Geometry:
    """How the windows of a convolution lie in a strip, or in the image itself."""
    _, _, width, channels = layer.weights.shape
    window, pooling = layer.window, layer.pooling
    row = strip_size(layer) if strip else layer.source.shape[1] * channels
    dilated = window.dilation[1] > 1
    return Geometry(
        taps=channels if dilated else width * channels,
        segments=width if dilated else 1,
        apart=window.dilation[1] * channels,
        output=pooling.output if pooling else window.output,
        pool=pooling.size if pooling else (1, 1),
        mean=bool(pooling and pooling.mean),
        step_x=window.stride[1] * channels,
        row=row,
        step_y=window.stride[0] * row,
        pitch=window.dilation[0] * row,
    )


def strip_size(layer: Convolution) -> int:
    """Values of a row of a strip: what the windows of one row of outputs see."""
    columns = layer.pooling.output[1] * layer.pooling.size[1] if layer.pooling else layer.window.output[1]
    seen = (columns - 1) * layer.window.stride[1] + (layer.weights.shape[2] - 1) * layer.window.dilation[1] + 1
    return seen * layer.source.shape[2]


def strip_rows(layer: Convolution) -> int:
    """Rows of a strip."""
    height = layer.pooling.size[0] if layer.pooling else 1
    return (height - 1) * layer.window.stride[0] + (layer.weights.shape[1] - 1) * layer.window.dilation[0] + 1


def strip_layer(layer: Convolution) -> list[int]:
    """The values of a strip_layer (kernels/strip.c)."""
    height, width, channels = layer.source.shape
    left = layer.window.padding[1] * channels
    size = strip_size(layer)
    advance = layer.window.stride[0] * (layer.pooling.size[0] if layer.pooling else 1)
    border = layer.source.quantisation[1] + 128
    copied = min(width * channels, size - left)
    return [height, width * channels, copied, strip_rows(layer), size, advance, layer.window.padding[0], left, border]


def lanes(filters: int) -> int:
    """How many filters at a time take the fewest loads and multiplications for all of them."""
    return min(range(1, MAX_LANES + 1), key=lambda count: -(-filters // count) * (1 + 2 * count))


def plain_weights(weights: np.ndarray, count: int) -> np.ndarray:
    """int8 (filters, height, width, channels) as [filters / count][taps][count], filled up with zeros."""
    rows = weights.reshape(len(weights), -1)
    padded = np.zeros((-(-len(rows) // count) * count, rows.shape[1]), np.int8)
    padded[: len(rows)] = rows
    return padded.reshape(-1, count, rows.shape[1]).transpose(0, 2, 1)


def plain_segments(form: Geometry, count: int) -> str:
    """The multiplications of one row of `count` filters."""
    unrolled = _unrolled(form.taps, MAX_UNROLLED[0])
    lines = []
    for tap in range(unrolled):
        lines.append(f"value = x[{tap}];")
        lines += [f"a{lane} += value * v[{tap * count + lane}];" for lane in range(count)]
    lines += [f"v += {unrolled * count};"]
    steps = form.taps // unrolled
    if steps > 1:
        lines = [f"for (n = 0; n < {steps}; ++n) {{", *_indented([*lines, f"x += {unrolled};"]), "}"]
    lines = [*_declared("const uint8_t *x = row;", "int32_t value;", steps), *lines]
    if form.segments > 1:
        lines = [lines[0].replace("row", f"row + segment * {form.apart}"), *lines[1:]]
        lines = [
            "int32_t segment;",
            f"for (segment = 0; segment < {form.segments}; ++segment) {{",
            *_indented(lines),
            "}",
        ]
    return "\n".join(lines)


def dsp_weights(weights: np.ndarray, form: Geometry) -> np.ndarray:
    """int8 (filters, height, width, channels) as pairs of taps of 16 bits: uint32 [filters / 2][pairs][2]."""
    filters = -(-len(weights) // 2) * 2
    pairs = -(-form.taps // 2)
    padded = np.zeros((filters, weights.shape[1] * form.segments, pairs * 2), np.int64)
    padded[: len(weights), :, : form.taps] = weights.reshape(len(weights), -1, form.taps)
    padded *= 2  # See dsp_channels.
    words = (padded[..., 0::2] & 0xFFFF) | (padded[..., 1::2] & 0xFFFF) << 16
    return words.reshape(filters // 2, 2, -1).transpose(0, 2, 1).astype(np.uint32)


def dsp_channels(layer: Convolution, bias: np.ndarray) -> np.ndarray:
    """What one filter adds and is rescaled by: int32 (filters, 4), filters made even.

    Twice the bias, as twice the weights are multiplied: rescaling begins by doubling. The multiplier. Half of what one
    step of the result is before the shift, for rounding, and the zero point there. The shift.
    """
    filters, rescaling = len(bias), layer.rescaling
    channels = np.zeros((-(-filters // 2) * 2, 4), np.int64)
    shift = rescaling.shift.astype(np.int64)
    offset = (1 << (shift - 1)) + ((rescaling.zero_point + 128) << shift)
    channels[:filters] = np.stack([2 * bias, rescaling.multiplier, offset, shift], axis=1)
    return channels.astype(np.int32)


def dsp_positions(form: Geometry) -> tuple[int, int, int, int]:
    """Where the four positions that are computed together lie from the first one."""
    if form.pool == (2, 2):
        return 0, form.step_x, form.step_y, form.step_y + form.step_x
    return 0, form.step_x, 2 * form.step_x, 3 * form.step_x


def four_together(form: Geometry) -> bool:
    """Whether four positions can be computed together: those of one pool, or neighbours in a row."""
    return form.pool == (2, 2) or (form.pool == (1, 1) and form.output[1] >= 4)


def fits_dsp(layer: Convolution, form: Geometry) -> bool:
    """Whether kernels/conv_2d_dsp.c can do it.

    The shifts must leave room for the zero point (see `dsp_channels`), the multipliers be more than the least there is.
    """
    shift = layer.rescaling.shift
    exact = np.all(layer.rescaling.multiplier > 2**30)
    return bool(four_together(form) and exact and shift.min() >= 1 and shift.max() <= MAX_DSP_SHIFT)


def dsp_rows(layer: Convolution, form: Geometry) -> str:
    """The multiplications of two filters at four positions: all written out, or a loop over the rows of a filter."""
    rows = layer.weights.shape[1]
    pairs = -(-form.taps // 2)
    if rows * form.segments * pairs <= MAX_UNROLLED[1]:
        starts = [row * form.pitch + segment * form.apart for row in range(rows) for segment in range(form.segments)]
        lines = ["int16x2_t v, u0, u1;", *_dsp_steps(form, starts, pairs)]
        lines.append(f"w += {2 * len(starts) * pairs};")
        return "\n".join(["{", *_indented(lines), "}"])
    unrolled = _unrolled(pairs, MAX_UNROLLED[1])
    body = _dsp_steps(form, [0], unrolled, "t")
    body.append(f"w += {2 * unrolled};")
    steps = pairs // unrolled
    if steps > 1:
        body = [f"for (n = 0; n < {steps}; ++n) {{", *_indented([*body, f"t += {2 * unrolled};"]), "}"]
    start = f"x + segment * {form.apart}" if form.segments > 1 else "x"
    body = [*_declared(f"const uint16_t *t = {start};", "int16x2_t v, u0, u1;", steps), *body]
    if form.segments > 1:
        body = [f"for (segment = 0; segment < {form.segments}; ++segment) {{", *_indented(body), "}"]
        body = ["int32_t segment;", *body]
    return "\n".join(
        ["int32_t ky;", f"for (ky = 0; ky < {rows}; ++ky) {{", *_indented([*body, f"x += {form.pitch};"]), "}"]
    )


def _dsp_steps(form: Geometry, starts: list[int], pairs: int, pointer: str = "x") -> list[str]:
    lines = []
    word = 0
    for start in starts:
        for pair in range(pairs):
            # Without this, values that two positions share are kept, for which there are no registers.
            lines.append(f'__asm volatile("" : "+r"({pointer}));')
            lines += [f"u0 = (int16x2_t)w[{word}];", f"u1 = (int16x2_t)w[{word + 1}];"]
            for position, offset in enumerate(dsp_positions(form)):
                lines.append(f"v = (int16x2_t)edge_load32({pointer} + {start + offset + 2 * pair});")
                lines += [f"a{position} = __smlad(v, u0, a{position});", f"b{position} = __smlad(v, u1, b{position});"]
            word += 2
    return lines


def mve_fields(layer: Convolution, form: Geometry, name: str, table: str) -> dict[str, object]:
    """The fields of kernels/conv_2d_mve.c; `form` is of the image itself."""
    filters, inputs, channels = len(layer.weights), mve_inputs(layer), layer.source.shape[2]
    stride, padding = layer.window.stride, layer.window.padding
    if form.pool == (2, 2):
        y, x = "(oy * 2 + p / 2)", "ox * 2"
        store = ["*to++ = edge_mean((int32_t)vaddvq_u32(result), 4);"]
        if not form.mean:
            store = ["*to++ = (uint8_t)vmaxvq_u32(0U, result);"]
    else:
        y, x = "oy", "(at + p)"
        store = [f"to[{lane * filters}] = (uint8_t)vgetq_lane_u32(result, {lane});" for lane in range(4)] + ["++to;"]
    if mve_gathers(layer, form):
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
        **_common(layer, form, name, table),
        **_together(form),
        "see": see,
        "seen": seen,
        "filters_loop": indent("\n".join(_mve_filters(layer, form, name)), " " * 4),
        "patches": patches,
        "table": table,
        "y": f"{y} * {stride[0]} - {padding[0]}",
        "x": f"{x} * {stride[1]} - {padding[1]}",
        "meet": indent("\n".join(meet), " " * 16),
        "result": "inside" if table == "NULL" else "vldrbq_gather_offset_u32(table, inside)",
        "store": indent("\n".join(store), " " * 16),
    }


def _mve_filters(layer: Convolution, form: Geometry, name: str) -> list[str]:
    """The filters at two positions: what these see is kept in registers, or else two filters go together."""
    filters, inputs = len(layer.weights), mve_inputs(layer)
    blocks = range(inputs // TAPS)
    if len(blocks) <= MAX_KEPT:
        lines = []
        for block in blocks:
            if mve_gathers(layer, form):
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
        *_indented(_apart(("v0", "v1"))),
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


def _together(form: Geometry) -> dict[str, object]:
    """How the loop over a row goes on, by one pool or by four positions, the last ones moved back into the row."""
    last = form.output[1] - 4
    pooled = form.pool == (2, 2)
    return {"advance": 1 if pooled else 4, "at": "ox" if pooled else f"ox < {last} ? ox : {last}"}


def mve_inputs(layer: Convolution) -> int:
    """Taps of a filter in whole vectors."""
    return -(-layer.weights[0].size // TAPS) * TAPS


def mve_weights(layer: Convolution) -> np.ndarray:
    """int8: rows of whole vectors, or where these are many, the vectors of two filters in turns."""
    rows = layer.weights.reshape(len(layer.weights), -1)
    inputs = mve_inputs(layer)
    padded = np.zeros((-(-len(rows) // 2) * 2, inputs), np.int8)
    padded[: len(rows), : rows.shape[1]] = rows
    if inputs // TAPS <= MAX_KEPT:
        return padded[: len(rows)]
    return padded.reshape(-1, 2, inputs // TAPS, TAPS).transpose(0, 2, 1, 3)


def mve_channels(layer: Convolution) -> np.ndarray:
    """The multiplier of each filter and its shift to the left: int32 (filters, 2)."""
    return np.stack([layer.rescaling.multiplier, -layer.rescaling.shift.astype(np.int32)], axis=1)


def mve_memory(layer: Convolution) -> int:
    """Bytes of two patches and of the sums at four positions."""
    return 2 * mve_inputs(layer) + -(-len(layer.weights) // 2) * 2 * 16


def mve_gathers(layer: Convolution, form: Geometry) -> bool:
    """Whether what a filter sees is gathered into registers: it is little, and within the 256 bytes of an offset."""
    return mve_inputs(layer) <= MAX_KEPT * TAPS and not _padded(layer) and int(_offsets(layer, form).max()) < 256


def mve_offsets(layer: Convolution, form: Geometry) -> np.ndarray:
    """Where the taps of a filter lie from its first one: uint8 (taps in whole vectors)."""
    offsets = _offsets(layer, form)
    padded = np.zeros(mve_inputs(layer), np.uint8)
    padded[: offsets.size] = offsets
    return padded


def _offsets(layer: Convolution, form: Geometry) -> np.ndarray:
    height, width, channels = layer.weights.shape[1:]
    rows, columns = np.arange(height) * form.pitch, np.arange(width) * layer.window.dilation[1] * channels
    return (rows[:, None, None] + columns[:, None] + np.arange(channels)).ravel()


def _padded(layer: Convolution) -> bool:
    """Whether a window lies partly outside of the image."""
    return layer.window.padding != (0, 0) or _reaches_beyond(layer)


def _reaches_beyond(layer: Convolution) -> bool:
    """Whether a window lies partly outside of the image: below or right of it, with SAME padding."""
    for axis in (0, 1):
        positions = layer.window.output[axis]
        seen = (positions - 1) * layer.window.stride[axis] + (
            layer.weights.shape[1 + axis] - 1
        ) * layer.window.dilation[axis]
        if seen - layer.window.padding[axis] >= layer.source.shape[axis]:
            return True
    return False


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
        body = [f"if ({inside}) {{", f"    {whole}", "} else {", "    int32_t kx;", *_indented(each), "}"]
    else:
        body = [whole]
    lines = ["int32_t ky;", f"for (ky = 0; ky < {height}; ++ky) {{"]
    lines += _indented([f"const int32_t from_y = y + ky * {dilation[0]};", *body, f"patch += {width * channels};"])
    parameters = "const uint8_t *image, int32_t y, int32_t x, uint8_t *patch, uint8x16_t sign"
    head = [
        "/* What the filters see at (y, x), with signs. */",
        f"static EDGE_INLINE void {name}_patch({parameters})",
        "{",
    ]
    return "\n".join([*head, *_indented([*lines, "}"]), "}", ""])


def plain_fields(
    layer: Convolution, form: Geometry, name: str, table: str, count: int, strip: bool
) -> dict[str, object]:
    """The fields of kernels/conv_2d.c; `table` is the name of the activation's, or NULL."""
    sums = [f"a{lane}" for lane in range(count)]
    inside = _activated(table)
    if form.pool == (1, 1):
        pool = f"pooled[j] = {inside};"
    elif form.mean:
        pool = f"pooled[j] += {inside};"
    else:
        pool = f"pooled[j] = {inside} > pooled[j] ? {inside} : pooled[j];"
    from_image = f"image + oy * {form.pool[0] * form.step_y}"
    return {
        **_common(layer, form, name, table),
        "top": f"const uint8_t *top = {'memory' if strip else from_image};"
        + (f"\n        strip(&{name}_strip, image, memory, oy, flip);" if strip else ""),
        "lanes": count,
        "pool_height": form.pool[0],
        "pool_width": form.pool[1],
        "step_x": form.step_x,
        "step_y": form.step_y,
        "sums": ", ".join(f"{one} = {name}_bias[first + {lane}]" for lane, one in enumerate(sums)),
        "segments": indent(plain_segments(form, count), " " * 28),
        "store": " ".join(f"acc[{lane}] = {one};" for lane, one in enumerate(sums)),
        "pool": pool,
        "pooled": f"edge_mean(pooled[j], {form.pool[0] * form.pool[1]})" if form.mean else "(uint8_t)pooled[j]",
        "block": layer.weights[0].size * count,
        "unused": "" if strip else "(void)memory;\n    (void)flip;",
    }


def dsp_fields(layer: Convolution, form: Geometry, name: str, table: str) -> dict[str, object]:
    """The fields of kernels/conv_2d_dsp.c."""
    filters = len(layer.weights)
    pooled = form.pool == (2, 2)
    limits = layer.rescaling
    full = (limits.low, limits.high) == (-128, 127)
    if not pooled:
        store = "\n".join(f"    to[{position * filters}] = (uint8_t)a{position};" for position in range(4))
    elif form.mean:
        store = "    *to = edge_mean(a0 + a1 + a2 + a3, 4);"
    else:
        store = "    a0 = a0 > a1 ? a0 : a1;\n    a2 = a2 > a3 ? a2 : a3;\n    *to = (uint8_t)(a0 > a2 ? a0 : a2);"
    second = [f"{name}_store(to + f + 1, channel + 4, b0, b1, b2, b3);"]
    if filters % 2:
        second = [f"if (f + 1 < {filters}) {{", *_indented(second), "}"]
    common = _common(layer, form, name, "NULL" if table == "NULL" else "table")
    return {
        **common,
        "store": store,
        **_together(form),
        "step": form.step_x * form.pool[1],
        "rows": indent(dsp_rows(layer, form), " " * 16),
        "table": table,
        "unused": "(void)table;" if table == "NULL" else "",
        "second": indent("\n".join(second), " " * 16),
        "clamp": "__usat(value, 8)" if full else f"edge_clamp(value, {limits.low + 128}, {limits.high + 128})",
    }


def _common(layer: Convolution, form: Geometry, name: str, table: str) -> dict[str, object]:
    rescaling = layer.rescaling
    return {
        "name": name,
        "output_height": form.output[0],
        "output_width": form.output[1],
        "filters": len(layer.weights),
        "kernel_height": layer.weights.shape[1],
        "pitch": form.pitch,
        "zero_point": rescaling.zero_point + 128,
        "low": rescaling.low + 128,
        "high": rescaling.high + 128,
        "activation": _activated(table),
    }


def _activated(table: str) -> str:
    return "inside" if table == "NULL" else f"{table}[inside]"


def _declared(pointer: str, values: str, steps: int) -> list[str]:
    return [pointer, values] + (["int32_t n;"] if steps > 1 else [])


def _unrolled(steps: int, most: int) -> int:
    return max(count for count in range(1, most + 1) if steps % count == 0)


def _indented(lines: list[str]) -> list[str]:
    return [indent(line, "    ") for line in lines]
