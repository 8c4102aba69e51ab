"""The C of a convolution for vector units: as many positions at a time as these have sums."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convert.c_source.c_text import array, block, kernel, struct
from convert.c_source.convolution import (
    Geometry,
    Variant,
    channels,
    common_fields,
    geometry,
    in_rows,
    pooled,
    strip_layer,
    strip_size,
    whole_rows,
)
from convert.c_source.layers import Convolution
from convert.c_source.rescaling import is_fast

MAX_TOGETHER, MOST_LANES = 8, 16
"""Filters whose sums fit the registers of all vector units together, and sums of the widest one."""


@dataclass(frozen=True)
class Sizes:
    """What kernels/conv_2d_lanes.c goes by, for words of `values` values; sizes are in bytes."""

    values: int
    words: int
    """Of a row of a filter."""
    rows: int
    columns: int
    filters: int
    """Filters at a time."""
    pitch: int
    """Of what one filter gives for one row of outputs, before pooling."""
    seen: int
    strip: int
    total: int


def lanes(layer: Convolution, name: str, table: str, values: int) -> Variant | None:
    """The C for vector units that multiply and add 4 (VNNI) or 2 `values` (AVX2, NEON) into a sum.

    None where it does not fit: what a filter sees in a row must be one run, and the rows of a pool one of the image's.
    """
    pooled_rows = layer.pooling.size[0] if layer.pooling else 1
    if layer.window.dilation[1] > 1 or (layer.window.stride[0] > 1 and pooled_rows > 1):
        return None
    layer = in_rows(layer, MOST_LANES, layer.window.output[0] * layer.window.output[1])
    form, size = geometry(layer, strip=True), _size(layer, values)
    text = channels(layer, name, filters=-(-len(layer.weights) // size.filters) * size.filters)
    text += array("int32_t", f"{name}_weights", _weights(layer, size))
    text += struct("strip_layer", f"{name}_strip", strip_layer(layer, whole=True)) + kernel(
        "conv_2d_lanes", **_fields(layer, form, name, table, size)
    )
    kernels = "strip_layer", "strip", "lanes"
    return Variant(text, size.total, kernels if is_fast(layer) else (*kernels, "lanes_any"))


def _size(layer: Convolution, values: int) -> Sizes:
    """The sizes for one convolution."""
    count, _, width, channels = layer.weights.shape
    output = layer.window.output
    pool = (1, 1)
    if layer.pooling:
        pool = layer.pooling.size
        output = layer.pooling.output[0] * pool[0], layer.pooling.output[1] * pool[1]
    words = -(-width * channels // values)
    rows = whole_rows(layer)
    filters = min(range(1, MAX_TOGETHER + 1), key=lambda most: -(-count // most) * (most + 1))
    pitch = -(-output[1] * pool[0] // MOST_LANES) * MOST_LANES
    # The last vectors and words may begin before an end and read beyond it.
    seen = words * rows * output[1] * 4 + 4 * MOST_LANES
    strip = -(-(rows * strip_size(layer) + 4) // 4) * 4
    whole = -(-count // filters) * filters
    return Sizes(values, words, rows, output[1], filters, pitch, seen, strip, seen + strip + whole * pitch)


def _weights(layer: Convolution, size: Sizes) -> np.ndarray:
    """int32 words of weights: [filters / together][rows][words of a row][together]."""
    count, height, width, channels = layer.weights.shape
    whole = -(-count // size.filters) * size.filters
    padded = np.zeros((whole, height, size.words * size.values), "<i1" if size.values == 4 else "<i2")
    padded[:count, :, : width * channels] = layer.weights.reshape(count, height, -1)
    words = padded.view("<i4").reshape(whole // size.filters, size.filters, height, size.words)
    return words.transpose(0, 2, 3, 1)


def _fields(layer: Convolution, form: Geometry, name: str, table: str, size: Sizes) -> dict[str, object]:
    """The fields of kernels/conv_2d_lanes.c; `form` is of a strip."""
    filters = len(layer.weights)
    rescaling, step = layer.rescaling, form.step_x
    limits = f"{rescaling.zero_point + 128}, {rescaling.low + 128}, {rescaling.high + 128}"
    spread = f"memcpy(to + column, from + column * {step}, 4);"
    if size.values == 2:
        spread = f"to[column] = from[column * {step}] | (from[column * {step} + 1] << 16);"
    stores = []
    twice = "edge_lanes_twice" if is_fast(layer) else "edge_lanes_twice_any"
    for lane in range(size.filters):
        scale = f"edge_lanes_set({name}_multiplier[f + {lane}]), edge_lanes_set({name}_shift[f + {lane}])"
        result = f"{twice}(edge_sums_total(a{lane}), {scale})"
        stores.append(f"edge_lanes_store(v + {lane * size.pitch}, {result}, {limits});")
    height, width = form.pool
    parts = [f"v[{row * size.columns + column} + column * {width}]" for row in range(height) for column in range(width)]
    return {
        **common_fields(layer, form, name, table),
        "lanes": size.filters,
        "seen_bytes": size.seen,
        "strip_bytes": size.strip,
        "words": size.words,
        "rows": size.rows,
        "columns": size.columns,
        "row": form.row,
        "values": size.values,
        "spread": spread,
        "positions": size.columns * height,
        "sums": ", ".join(f"a{lane} = edge_sums_set({name}_bias[f + {lane}])" for lane in range(size.filters)),
        "dots": block([f"a{lane} = edge_sums_dot(a{lane}, x, w[{lane}]);" for lane in range(size.filters)], 24),
        "stores": block(stores, 16),
        "advance": height * layer.window.stride[0],
        "dilation": layer.window.dilation[0],
        "table": "" if table == "NULL" else f"        edge_map({table}, values, {size.pitch * filters}U);",
        "v_pitch": size.pitch,
        "pool": block(pooled(form, parts, f"out[column * {filters} + f]"), 16),
    }
