"""Layers into C: each kind by its own function, which adds to the unit what that kind needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from convert.c_source.c_text import array
from convert.c_source.emit_weighted import emit_convolution, emit_dense, emit_depthwise_convolution
from convert.c_source.graph import UnsupportedError
from convert.c_source.layers import Add, Convolution, Dense, DepthwiseConvolution, Layer, Map, Pool, Softmax
from convert.c_source.lower import ADD_LEFT_SHIFT
from convert.c_source.tensors import COPIED, SCORES
from convert.c_source.unit import Unit

MAX_SOFTMAX = 256
"""Classes for which the sum of the integer softmax stays in its 12 integer bits less what its reciprocal needs."""


def emit_layers(unit: Unit) -> None:
    """All layers of a unit, before them a copy of the input and after them one of the output where these are needed."""
    source = unit.graph.input
    if unit.tensors.homes[source.index] == COPIED:
        unit.add_kernel("copy")
        unit.calls.append(f"edge_copy({unit.tensors.place(source)}, input, {source.elements}U, flip);")
    for number, layer in enumerate(unit.layers, start=1):
        EMITTERS[type(layer)](unit, layer, number)
    target = unit.layers[-1].target
    if unit.tensors.place(target) != SCORES:
        unit.add_kernel("copy")
        place = unit.tensors.place(target)
        unit.calls.append(f"edge_copy((uint8_t *)scores, {place}, {target.elements}U, 0x80U);")


def _pool(unit: Unit, layer: Pool, number: int) -> None:
    name, (source, _) = f"pool_2d_{number}", unit.source(layer)
    unit.add_kernel("mean")
    unit.add_kernel("pool_2d")
    window = layer.window
    values: list[object] = [*layer.source.shape, *window.size, *window.stride, *window.padding, *window.output]
    values += [layer.low + 128, layer.high + 128, int(layer.mean), unit.table(layer)]
    unit.add_struct("pool_2d_layer", name, values)
    unit.calls.append(f"pool_2d(&{name}, {source}, {unit.tensors.place(layer.target)});")


def _map(unit: Unit, layer: Map, number: int) -> None:
    source, target = unit.tensors.place(layer.source), unit.tensors.place(layer.target)
    unit.add_kernel("map")
    unit.calls.append(f"map({unit.table(layer)}, {source}, {target}, {layer.target.elements}U);")


def _add(unit: Unit, layer: Add, number: int) -> None:
    name = f"add_{number}"
    unit.add_kernel("rescale_twice_any")
    unit.add_kernel("add", left=ADD_LEFT_SHIFT)
    zero_points = (layer.source.quantisation[1], layer.other.quantisation[1], layer.zero_point)
    points = [str(zero_point + 128) for zero_point in zero_points]
    multipliers = [str(multiplier) for multiplier, _ in layer.factors]
    shifts = [str(-shift) for _, shift in layer.factors]
    groups = ["{" + ", ".join(values) + "}" for values in (points, multipliers, shifts)]
    unit.add_struct("add_layer", name, [*groups, layer.low + 128, layer.high + 128, unit.table(layer)])
    source, other, target = (unit.tensors.place(tensor) for tensor in (layer.source, layer.other, layer.target))
    unit.calls.append(f"add(&{name}, {source}, {other}, {target}, {layer.target.elements}U);")


def _softmax(unit: Unit, layer: Softmax, number: int) -> None:
    unit.add_kernel("softmax")
    size = layer.source.shape[-1] if layer.source.shape else 1
    if size > MAX_SOFTMAX:
        raise UnsupportedError(f"SOFTMAX of {size} values, more than {MAX_SOFTMAX}")
    if number < len(unit.layers):
        raise UnsupportedError("SOFTMAX before the end")
    unit.data.append(array("int32_t", f"exponentials_{number}", layer.exponentials))
    source, rows = unit.tensors.place(layer.source), layer.source.elements // size
    unit.calls.append(f"softmax(exponentials_{number}, {source}, scores, {rows}U, {size}U);")


EMITTERS: dict[type[Layer], Callable[[Unit, Any, int], None]] = {
    Dense: emit_dense,
    Convolution: emit_convolution,
    DepthwiseConvolution: emit_depthwise_convolution,
    Pool: _pool,
    Map: _map,
    Add: _add,
    Softmax: _softmax,
}
"""What writes each kind of layer; the number is the layer's place in the order they run in, from 1."""
