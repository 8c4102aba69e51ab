"""The C of a convolution for the DSP instructions of Cortex-M: two filters at four positions at a time.

Its weights have the 16 bits that are multiplied. Where flash counts more than time (`small`) they keep their 8, which
takes one instruction more for eight multiplications, and what a filter adds and is rescaled by is not prepared.
"""

from __future__ import annotations

import numpy as np

from convert.c_source.c_text import array, block, indented, kernel, struct
from convert.c_source.convolution import (
    Geometry,
    Variant,
    channels,
    common_fields,
    four_together,
    geometry,
    in_rows,
    strip_layer,
    strip_rows,
    strip_size,
    together,
    unrolled,
    whole_bias,
)
from convert.c_source.layers import Convolution, DepthwiseConvolution
from convert.c_source.rescaling import is_fast, rounding

MAX_UNROLLED = {False: 16, True: 4}
"""Pairs of taps written out one by one; fewer where flash counts: two would save 1 % and cost 10 to 20 % of time."""

MAX_ROW = 64
"""Pixels in a row where the rows are chosen: each is copied with 16 bits a value."""

MAX_SHIFT = 20
"""Bits that a zero point, of 8 bits, is shifted to the left."""

ROUNDED = """\
/* Twice an accumulator, rounded as rescale_twice does: its doubled product is negative where the accumulator is, since
 * the multiplier is more than 2^30. What is added to a channel has the zero point in it. */"""

HIGH = "edge_multiply_add_high(twice, channel[1], channel[2])"


def dsp(layer: Convolution, name: str, table: str, *, small: bool = False) -> Variant | None:
    """The C for the DSP instructions of Cortex-M4, M7 and M33; None where they do not fit."""
    layer = in_rows(layer, 4, MAX_ROW)
    form = geometry(layer, strip=True)
    if not four_together(form):
        return None
    pairs = _pairs(layer.weights, form)
    if small:
        text = channels(layer, name, filters=len(pairs) * 2) + array("int8_t", f"{name}_weights", pairs)
    else:
        text = array("int32_t", f"{name}_channels", dsp_channels(layer, whole_bias(layer), 2))
        text += array("uint32_t", f"{name}_weights", _words(pairs, is_doubled(layer)))
    text += struct("strip_layer", f"{name}_strip", strip_layer(layer))
    text += kernel("conv_2d_dsp", **_fields(layer, form, name, table, small))
    # A pair of taps may end one value beyond the last row.
    memory = 2 * strip_rows(layer) * strip_size(layer) + 2
    return Variant(text, memory, ("strip_layer", "strip_pairs"))


def is_doubled(layer: Convolution | DepthwiseConvolution) -> bool:
    """Whether sums are made twice as great, which saves doubling them: the weights have 16 bits.

    The shifts must leave room for the zero point (see `dsp_channels`), the multipliers be more than the least there is
    (see `ROUNDED`).
    """
    shift = layer.rescaling.shift
    exact = np.all(layer.rescaling.multiplier > 2**30)
    return bool(is_fast(layer) and exact and shift.min() >= 1 and shift.max() <= MAX_SHIFT)


def _pairs(weights: np.ndarray, form: Geometry) -> np.ndarray:
    """int8 (filters, height, width, channels) as pairs of taps, of two filters in turns: [filters / 2][pairs][2][2]."""
    filters = -(-len(weights) // 2) * 2
    taps = -(-form.taps // 2) * 2
    padded = np.zeros((filters, weights.shape[1] * form.segments, taps), np.int8)
    padded[: len(weights), :, : form.taps] = weights.reshape(len(weights), -1, form.taps)
    return padded.reshape(filters // 2, 2, -1, 2).transpose(0, 2, 3, 1)


def _words(pairs: np.ndarray, doubled: bool) -> np.ndarray:
    """The same pairs of taps with 16 bits each: uint32 [filters / 2][pairs][2]."""
    wide = pairs.astype(np.int64) * (1 + doubled) & 0xFFFF
    return (wide[:, :, 0] | wide[:, :, 1] << 16).astype(np.uint32)


def dsp_channels(layer: Convolution | DepthwiseConvolution, bias: np.ndarray, together: int) -> np.ndarray:
    """What one filter adds and is rescaled by: int32 (filters, 4), filters filled up to whole groups.

    Twice the bias, as twice the weights are multiplied: rescaling begins by doubling. The multiplier. Half of what one
    step of the result is before the shift, for rounding, and the zero point there. The shift. Where sums are not
    doubled the bias itself, and the third is of no use.
    """
    filters, rescaling = len(bias), layer.rescaling
    channels = np.zeros((-(-filters // together) * together, 4), np.int64)
    shift = rescaling.shift.astype(np.int64)
    if is_doubled(layer):
        offset = (1 << (shift - 1)) + ((rescaling.zero_point + 128) << shift)
        channels[:filters] = np.stack([2 * bias, rescaling.multiplier, offset, shift], axis=1)
    else:
        shift = np.where(rescaling.multiplier == 0, 2, shift)
        channels[:filters] = np.stack([bias, rescaling.multiplier, np.zeros_like(bias), shift], axis=1)
    return channels.astype(np.int32)


def rounded(layer: Convolution | DepthwiseConvolution, name: str, small: bool) -> dict[str, object]:
    """Fields of the kernels: how one sum is rounded, and the zero point added.

    What a channel is rescaled by lies together (`dsp_channels`), or if it is `small` in arrays by its number.
    """
    kind = "int32_t channel" if small else "const int32_t *channel"
    if is_doubled(layer) and not small:
        value = f"({HIGH} + (twice >> 31)) >> channel[3]"
        return {"how": ROUNDED, "sum": "twice", "value": value, "channel": kind}
    factor = f"{name}_multiplier[channel], {name}_shift[channel]" if small else "channel[1], channel[3]"
    value = f"{rounding(layer)}(acc, {factor}) + {layer.rescaling.zero_point + 128}"
    return {"how": "/* An accumulator, rounded. */", "sum": "acc", "value": value, "channel": kind}


def _positions(form: Geometry) -> tuple[int, int, int, int]:
    """Where the four positions that are computed together lie from the first one."""
    if form.pool == (2, 2):
        return 0, form.step_x, form.step_y, form.step_y + form.step_x
    return 0, form.step_x, 2 * form.step_x, 3 * form.step_x


def _rows(layer: Convolution, form: Geometry, small: bool) -> str:
    """The multiplications of two filters at four positions: all written out, or a loop over the rows of a filter."""
    rows = layer.weights.shape[1]
    pairs = -(-form.taps // 2)
    words = 4 if small else 2
    if rows * form.segments * pairs <= MAX_UNROLLED[small]:
        starts = [row * form.pitch + segment * form.apart for row in range(rows) for segment in range(form.segments)]
        lines = ["int16x2_t v, u0, u1;", *_steps(form, starts, pairs, "x", small)]
        lines.append(f"w += {words * len(starts) * pairs};")
        return "\n".join(["{", *indented(lines), "}"])
    written = unrolled(pairs, MAX_UNROLLED[small])
    body = _steps(form, [0], written, "t", small)
    body.append(f"w += {words * written};")
    steps = pairs // written
    if steps > 1:
        body = [f"for (n = 0; n < {steps}; ++n) {{", *indented([*body, f"t += {2 * written};"]), "}"]
    start = f"x + segment * {form.apart}" if form.segments > 1 else "x"
    body = [f"const edge_half *t = {start};", "int16x2_t v, u0, u1;", *(["int32_t n;"] if steps > 1 else []), *body]
    if form.segments > 1:
        body = [f"for (segment = 0; segment < {form.segments}; ++segment) {{", *indented(body), "}"]
        body = ["int32_t segment;", *body]
    return "\n".join(
        ["int32_t ky;", f"for (ky = 0; ky < {rows}; ++ky) {{", *indented([*body, f"x += {form.pitch};"]), "}"]
    )


def _steps(form: Geometry, starts: list[int], pairs: int, pointer: str, small: bool) -> list[str]:
    lines = []
    word = 0
    for start in starts:
        for pair in range(pairs):
            # Without this, values that two positions share are kept, for which there are no registers.
            lines.append(f'__asm volatile("" : "+r"({pointer}));')
            if small:
                bytes_ = f"edge_load32(w + {2 * word})"
                lines += [f"u0 = edge_signed_even({bytes_});", f"u1 = edge_signed_odd({bytes_});"]
            else:
                lines += [f"u0 = (int16x2_t)w[{word}];", f"u1 = (int16x2_t)w[{word + 1}];"]
            for position, offset in enumerate(_positions(form)):
                lines.append(f"v = (int16x2_t)edge_load32({pointer} + {start + offset + 2 * pair});")
                lines += [f"a{position} = __smlad(v, u0, a{position});", f"b{position} = __smlad(v, u1, b{position});"]
            word += 2
    return lines


def _fields(layer: Convolution, form: Geometry, name: str, table: str, small: bool) -> dict[str, object]:
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
    one = 1 if small else 4
    second = [f"{name}_store(to + f + 1, channel + {one}, b0, b1, b2, b3);"]
    if filters % 2:
        second = [f"if (f + 1 < {filters}) {{", *indented(second), "}"]
    common = common_fields(layer, form, name, "NULL" if table == "NULL" else "table")
    return {
        **common,
        "store": store,
        **rounded(layer, name, small),
        "word": "int8_t" if small else "uint32_t",
        "channels": "0" if small else f"{name}_channels",
        "first_bias": f"{name}_bias[channel]" if small else "channel[0]",
        "second_bias": f"{name}_bias[channel + 1]" if small else "channel[4]",
        "channels_step": 2 * one,
        **together(form),
        "step": form.step_x * form.pool[1],
        "rows": block([_rows(layer, form, small)], 16),
        "table": table,
        "unused": "(void)table;" if table == "NULL" else "",
        "second": block(second, 16),
        "clamp": "__usat(value, 8)" if full else f"edge_clamp(value, {limits.low + 128}, {limits.high + 128})",
    }
