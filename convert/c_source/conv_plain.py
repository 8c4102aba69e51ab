"""The C of a convolution for any processor: filters in turn, as many at a time as their sums have registers."""

from __future__ import annotations

import numpy as np

from convert.c_source.c_text import array, block, indented, kernel, struct
from convert.c_source.convolution import (
    Geometry,
    Variant,
    activated,
    channels,
    common_fields,
    geometry,
    reaches_beyond,
    strip_layer,
    strip_rows,
    strip_size,
    unrolled,
)
from convert.c_source.layers import Convolution
from convert.c_source.rescaling import rounding

MAX_LANES = 4
"""Filters at a time: as many sums as the eight registers of a Cortex-M0 leave room for."""

MAX_UNROLLED = 8
"""Steps written out one by one."""


def plain(layer: Convolution, name: str, table: str, *, first: bool) -> Variant:
    """The C for any processor; `table` is the name of the activation's, or NULL.

    The windows lie in the image itself, or in a strip: where there is padding, and where the image is the model's input
    (`first`), whose bytes may have to be flipped.
    """
    direct = layer.window.padding == (0, 0) and not reaches_beyond(layer) and not first
    form = geometry(layer, strip=not direct)
    count = _lanes(len(layer.weights))
    weights = _weights(layer.weights, count)
    text = channels(layer, name, filters=-(-len(layer.weights) // count) * count)
    text += array("int8_t", f"{name}_weights", weights)
    if not direct:
        text += struct("strip_layer", f"{name}_strip", strip_layer(layer))
    text += kernel("conv_2d", **_fields(layer, form, name, table, count, not direct))
    memory = 0 if direct else strip_rows(layer) * strip_size(layer)
    return Variant(text, memory, () if direct else ("strip_layer", "strip"))


def _lanes(filters: int) -> int:
    """How many filters at a time take the fewest loads and multiplications for all of them."""
    return min(range(1, MAX_LANES + 1), key=lambda count: -(-filters // count) * (1 + 2 * count))


def _weights(weights: np.ndarray, count: int) -> np.ndarray:
    """int8 (filters, height, width, channels) as [filters / count][taps][count], filled up with zeros."""
    rows = weights.reshape(len(weights), -1)
    padded = np.zeros((-(-len(rows) // count) * count, rows.shape[1]), np.int8)
    padded[: len(rows)] = rows
    return padded.reshape(-1, count, rows.shape[1]).transpose(0, 2, 1)


def _segments(form: Geometry, count: int) -> str:
    """The multiplications of one row of `count` filters."""
    written = unrolled(form.taps, MAX_UNROLLED)
    lines = []
    for tap in range(written):
        lines.append(f"value = x[{tap}];")
        lines += [f"a{lane} += value * v[{tap * count + lane}];" for lane in range(count)]
    lines += [f"v += {written * count};"]
    steps = form.taps // written
    if steps > 1:
        lines = [f"for (n = 0; n < {steps}; ++n) {{", *indented([*lines, f"x += {written};"]), "}"]
    lines = ["const uint8_t *x = row;", "int32_t value;", *(["int32_t n;"] if steps > 1 else []), *lines]
    if form.segments > 1:
        lines = [lines[0].replace("row", f"row + segment * {form.apart}"), *lines[1:]]
        lines = [
            "int32_t segment;",
            f"for (segment = 0; segment < {form.segments}; ++segment) {{",
            *indented(lines),
            "}",
        ]
    return "\n".join(lines)


def _fields(layer: Convolution, form: Geometry, name: str, table: str, count: int, strip: bool) -> dict[str, object]:
    """The fields of kernels/conv_2d.c; `table` is the name of the activation's, or NULL."""
    sums = [f"a{lane}" for lane in range(count)]
    inside = activated(table)
    if form.pool == (1, 1):
        pool = f"pooled[j] = {inside};"
    elif form.mean:
        pool = f"pooled[j] += {inside};"
    else:
        pool = f"pooled[j] = {inside} > pooled[j] ? {inside} : pooled[j];"
    from_image = f"image + oy * {form.pool[0] * form.step_y}"
    return {
        **common_fields(layer, form, name, table),
        "top": f"const uint8_t *top = {'memory' if strip else from_image};"
        + (f"\n        strip(&{name}_strip, image, memory, oy, flip);" if strip else ""),
        "lanes": count,
        "rescale": rounding(layer),
        "pool_height": form.pool[0],
        "pool_width": form.pool[1],
        "step_x": form.step_x,
        "step_y": form.step_y,
        "sums": ", ".join(f"{one} = {name}_bias[first + {lane}]" for lane, one in enumerate(sums)),
        "segments": block([_segments(form, count)], 28),
        "store": " ".join(f"acc[{lane}] = {one};" for lane, one in enumerate(sums)),
        "pool": pool,
        "pooled": f"edge_mean(pooled[j], {form.pool[0] * form.pool[1]})" if form.mean else "(uint8_t)pooled[j]",
        "block": layer.weights[0].size * count,
        "unused": "" if strip else "(void)memory;\n    (void)flip;",
    }
