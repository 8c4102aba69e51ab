"""The C of a convolution for vector units: as many filters at a time as these have sums, at several positions.

What a position sees is read where it lies, value after value as the image has them: nothing is sorted, neither before
nor after. Where the filters are no whole number of vectors, the last vectors begin earlier and do some filters again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from convert.c_source.c_text import array, block, indented, kernel, struct
from convert.c_source.convolution import (
    Geometry,
    Variant,
    channels,
    common_fields,
    geometry,
    pooled,
    reaches_beyond,
    strip_layer,
    whole_rows,
)
from convert.c_source.fixed_point import INT8_MAX, INT8_MIN
from convert.c_source.layers import Convolution
from convert.c_source.rescaling import is_fast

LANES = {4: 16, 2: 8}
"""Filters of one vector, by the values that it multiplies and adds into one sum."""

FEWEST = 8
"""Filters for which this is faster than positions side by side; half of a vector may be left over."""

MOST_SUMS = {4: 20, 2: 12}
"""Vectors of sums for which there are registers, beside those of weights and of what is seen."""

VECTORS = {4: (1, 2, 4), 2: (1, 2)}
"""Vectors of filters at a time."""

RESCALING, LATENCY = 16, 4
"""Instructions that round and store a vector of sums, and how many multiplications begin before one ends."""


@dataclass(frozen=True)
class Tile:
    """How many positions and vectors of filters are computed together, and in how many blocks all filters."""

    positions: int
    vectors: int
    blocks: int


def filters(layer: Convolution, name: str, table: str, values: int, *, first: bool) -> Variant:
    """The C for vector units that multiply and add 4 (VNNI) or 2 `values` (AVX2, NEON) into a sum.

    Weights may have nine bits. `first`: the image is the model's input, whose bytes may have to be flipped.
    """
    layer = _in_one_row(layer)
    # A last word that is not full reaches beyond the image.
    inside = layer.window.padding == (0, 0) and not reaches_beyond(layer)
    strip = first or not inside or (values == 4 and geometry(layer, strip=False).taps % values != 0)
    form = geometry(layer, strip=strip)
    tile = _tile(layer, form, values)
    size = (whole_rows(layer) if strip else layer.source.shape[0]) * form.row
    seen = -(-(size + values) // 16) * 16
    wide = 2 * seen if values == 2 else 0
    used = wide + (seen if strip else 0)
    text = channels(layer, name, filters=max(len(layer.weights), LANES[values]))
    text += array("int32_t", f"{name}_weights", _weights(layer, form, tile, values))
    prepare = [] if strip else ["(void)flip;"]
    if strip:
        text += struct("strip_layer", f"{name}_strip", strip_layer(layer, whole=True))
        prepare.append(f"strip(&{name}_strip, image, memory{f' + {wide}' if wide else ''}, 0, flip);")
    if wide:
        source = f"memory + {wide}" if strip else "image"
        prepare.append(f"edge_widen((int16_t *)(void *)memory, {source}, {size});")
    elif not strip and not layer.pooling:
        prepare.append("(void)memory;")
    text += kernel(
        "conv_2d_filters",
        **common_fields(layer, form, name, table),
        **_loops(layer, form, name, tile, values),
        **_outputs(layer, form, table, used),
        value="int16_t" if wide else "uint8_t",
        seen="(const int16_t *)(const void *)memory" if wide else "memory" if strip else "image",
        prepare=block(prepare, 4),
    )
    kernels = ("lanes", "depthwise_sums", "filters", _store(layer), *(("strip_layer", "strip") if strip else ()))
    positions = form.output[0] * form.pool[0] * _columns(form)
    before_pooling = positions * len(layer.weights) if layer.pooling else 0
    return Variant(text, used + before_pooling, kernels if is_fast(layer) else (*kernels, "lanes_any"))


def _in_one_row(layer: Convolution) -> Convolution:
    """A convolution that sees only one pixel at a time, with its pixels in one row."""
    window, (height, width, count) = layer.window, layer.source.shape
    if layer.pooling or not window.size == window.stride == (1, 1) or window.output != (height, width):
        return layer
    return replace(
        layer,
        source=replace(layer.source, shape=(1, height * width, count)),
        window=replace(window, output=(1, height * width)),
    )


def _columns(form: Geometry) -> int:
    """Positions of a row, before pooling."""
    return form.output[1] * form.pool[1]


def _tile(layer: Convolution, form: Geometry, values: int) -> Tile:
    """The tile that takes the least time."""
    columns, count, lanes = _columns(form), len(layer.weights), LANES[values]
    steps = layer.weights.shape[1] * form.segments * -(-form.taps // values)

    # Those of what is seen, where weights are less by an offset.
    more = int(values == 4 and weights_offset(layer.weights) != 0)

    def cost(tile: Tile) -> float:
        # Weights come from further away than what is seen.
        sums, loads = tile.positions * (tile.vectors + more), tile.positions / 2 + 1.5 * tile.vectors
        once = steps * (max(sums, LATENCY) + loads) + RESCALING * sums
        return -(-columns // tile.positions) * tile.blocks * once

    tiles = [
        Tile(positions, vectors, -(-count // (vectors * lanes)))
        for vectors in VECTORS[values]
        for positions in range(1, min(columns, MOST_SUMS[values] // (vectors + more)) + 1)
        if vectors == 1 or vectors * lanes <= count
    ]
    return min(tiles, key=cost)


def _first(tile: Tile, count: int, values: int) -> np.ndarray:
    """The first filter of each block."""
    together = tile.vectors * LANES[values]
    return np.minimum(np.arange(tile.blocks) * together, max(count - together, 0))


def _weights(layer: Convolution, form: Geometry, tile: Tile, values: int) -> np.ndarray:
    """int32 words of weights: [blocks][rows][segments][words][filters of a block]."""
    count, height = layer.weights.shape[:2]
    words = -(-form.taps // values)
    shape = max(count, LANES[values]), height * form.segments, words * values
    padded = np.zeros(shape, "<i1" if values == 4 else "<i2")
    less = weights_offset(layer.weights) if values == 4 else 0
    padded[:count, :, : form.taps] = layer.weights.astype(np.int16).reshape(count, -1, form.taps) - less
    together = np.arange(tile.vectors * LANES[values])
    chosen = padded.view("<i4")[_first(tile, count, values)[:, None] + together]
    return chosen.transpose(0, 2, 3, 1)


def _loops(layer: Convolution, form: Geometry, name: str, tile: Tile, values: int) -> dict[str, object]:
    """The fields of kernels/conv_2d_filters.c for what is multiplied and added."""
    lanes, count, columns = LANES[values], len(layer.weights), _columns(form)
    together, words = tile.vectors * lanes, -(-form.taps // values)
    vectors, positions = range(tile.vectors), range(tile.positions)
    lines = [f"const edge_filters w{j} = edge_filters_load(w + {j * lanes});" for j in vectors]
    for p in positions:
        lines += [f"a{p}_{j} = edge_filters_dot(a{p}_{j}, x + {p * form.step_x}, w{j});" for j in vectors]
    less = weights_offset(layer.weights) if values == 4 else 0
    if less:
        rest = form.taps % values
        ones = "0x01010101" if not rest else f"n < {words - 1} ? 0x01010101 : {(1 << 8 * rest) // 255:#x}"
        lines.append(f"const edge_filters ones = edge_lanes_set({ones});")
        lines += [f"s{p} = edge_filters_dot(s{p}, x + {p * form.step_x}, ones);" for p in positions]
    lines += [f"x += {values};", f"w += {together};"]
    kind = "int16_t" if values == 2 else "uint8_t"
    lines = [f"const {kind} *x = row;", f"for (n = 0; n < {words}; ++n) {{", *indented(lines), "}"]
    if form.segments > 1:
        lines[0] = f"const {kind} *x = row + segment * {form.apart};"
        lines = [
            "int32_t segment;",
            f"for (segment = 0; segment < {form.segments}; ++segment) {{",
            *indented(lines),
            "}",
        ]
    limits = f"{layer.rescaling.zero_point + 128}, {layer.rescaling.low + 128}, {layer.rescaling.high + 128}"
    stores = []
    for p in positions:
        for j in vectors:
            scale = f"{name}_multiplier + f + {j * lanes}, {name}_shift + f + {j * lanes}"
            sums = f"edge_depth_offset(a{p}_{j}, s{p}, {less})" if less else f"a{p}_{j}"
            to = f"v + {p * count + j * lanes}" if count >= lanes else "some"
            stores.append(f"{_store(layer)}({to}, {sums}, {scale}, {limits});")
            if count < lanes:
                stores.append(f"memcpy(v + {p * count}, some, {count});")
    if count < lanes:
        stores.insert(0, f"uint8_t some[{lanes}];")
    begin = [f"a{p}_{j} = edge_depth_set({name}_bias + f + {j * lanes})" for p in positions for j in vectors]
    begin += [f"s{p} = edge_lanes_set(0)" for p in positions if less]
    last, start = columns - tile.positions, f"block * {together}" if tile.blocks > 1 else "0"
    uneven = count > together and count % together != 0
    return {
        "positions": tile.positions,
        "together": together,
        "step_y": form.step_y,
        "step_x": form.step_x,
        "rows_out": form.output[0] * form.pool[0],
        "columns": columns,
        "blocks": tile.blocks,
        "first": "0"
        if tile.blocks == 1
        else f"block < {tile.blocks - 1} ? {start} : {count - together}"
        if uneven
        else start,
        "at": "ox" if columns % tile.positions == 0 else f"ox < {last} ? ox : {last}",
        "sums": ", ".join(begin),
        "segments": block(lines, 20),
        "stores": block(stores, 20),
        "block": layer.weights.shape[1] * form.segments * words * together,
    }


def _outputs(layer: Convolution, form: Geometry, table: str, used: int) -> dict[str, object]:
    """The fields for where sums are stored, and what becomes of them; `used` bytes of memory are taken."""
    count, (height, width) = len(layer.weights), form.pool
    row = _columns(form) * count
    after = [] if table == "NULL" else [f"edge_map({table}, to, {form.output[0] * height * row}U);"]
    if not layer.pooling:
        return {"to": "out", "after": block([*after, ""], 4) if after else ""}
    parts = [f"v[{y * row + x * count} + f]" for y in range(height) for x in range(width)]
    after += [
        f"for (oy = 0; oy < {form.output[0]}; ++oy) {{",
        f"    for (ox = 0; ox < {form.output[1]}; ++ox) {{",
        f"        const uint8_t *v = to + oy * {height * row} + ox * {width * count};",
        "        int32_t f;",
        f"        for (f = 0; f < {count}; ++f) {{",
        *indented(pooled(form, parts, "out[f]"), 12),
        "        }",
        f"        out += {count};",
        "    }",
        "}",
        "",
    ]
    return {"to": f"memory + {used}", "after": block(after, 4)}


def weights_offset(weights: np.ndarray) -> int:
    """What weights of nine bits have to be less for eight bits: 0 where these are enough."""
    return int(min(max(int(weights.max()) - INT8_MAX, 0), 255) or min(int(weights.min()) - INT8_MIN, 0))


def _store(layer: Convolution) -> str:
    """The kernel that rounds and stores a vector of sums."""
    return "edge_depth_store" if is_fast(layer) else "edge_depth_store_any"
