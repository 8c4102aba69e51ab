"""Layers into C: each kind by its own function, which adds to the unit what that kind needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from convert.c_source.c_text import array
from convert.c_source.emit_weighted import (
    emit_convolution,
    emit_dense,
    emit_dense_steps,
    emit_depthwise_convolution,
    emit_legacy,
)
from convert.c_source.graph import UnsupportedError
from convert.c_source.layers import (
    Add,
    Bilinear,
    Binary,
    Convolution,
    Copy,
    Dense,
    DenseSteps,
    DepthwiseConvolution,
    Extreme,
    Layer,
    Legacy,
    Map,
    Mean,
    Multiply,
    Pad,
    Pool,
    Prelu,
    Softmax,
)
from convert.c_source.lower_binary import ADD_LEFT_SHIFT
from convert.c_source.lower_copies import MAX_DIMENSIONS
from convert.c_source.softmax import MAX_SAFE_SOFTMAX
from convert.c_source.tensors import INPUT, SCORES
from convert.c_source.unit import Unit
from convert.c_source.variants import LANES_VALUES

HALF = (1 << 30, 0)
"""Multiplier and shift of 1/2: of the tensor of a sum that has the greater steps."""

MAX_SOFTMAX = 4095
"""Classes for which the sum of the integer softmax stays in its 12 integer bits."""


def emit_layers(unit: Unit) -> None:
    """All layers of a unit, before them a copy of the input and after them one of the output where these are needed."""
    makers = {operator.output.index: operator for operator in unit.graph.operators}
    several = not unit.graph.one_of_each
    for position, source in enumerate(unit.graph.inputs):
        if unit.tensors.place(source) != INPUT:
            given, flip = (f"(const uint8_t *)tensors->inputs[{position}]", "0x80U") if several else ("input", "flip")
            unit.add_kernel("copy")
            unit.calls.append(f"edge_copy({unit.tensors.place(source)}, {given}, {source.elements}U, {flip});")
    for number, layer in enumerate(unit.layers, start=1):
        try:
            EMITTERS[type(layer)](unit, layer, number)
        except UnsupportedError as error:
            maker = makers.get(layer.target.index)
            if maker is None:
                raise
            raise error.at(maker.place, maker.name) from error
    for position, target in enumerate(unit.graph.outputs):
        place = unit.tensors.place(target)
        if place != SCORES:
            unit.add_kernel("copy")
            result = f"tensors->outputs[{position}]" if several else "scores"
            unit.calls.append(f"edge_copy((uint8_t *){result}, {place}, {target.elements}U, 0x80U);")


def _pool(unit: Unit, layer: Pool, number: int) -> None:
    name, (source, _) = f"pool_2d_{number}", unit.source(layer)
    unit.add_kernel("mean")
    kernel_name = "pool_2d_legacy" if layer.legacy else "pool_2d"
    unit.add_kernel(kernel_name)
    window = layer.window
    values: list[object] = [*layer.source.shape, *window.size, *window.stride, *window.padding, *window.output]
    values += [layer.low + 128, layer.high + 128, int(layer.mean), unit.table(layer)]
    unit.add_struct(f"{kernel_name}_layer", name, values)
    unit.calls.append(f"{kernel_name}(&{name}, {source}, {unit.tensors.place(layer.target)});")


def _map(unit: Unit, layer: Map, number: int) -> None:
    source, target = unit.tensors.place(layer.source), unit.tensors.place(layer.target)
    unit.add_kernel("map")
    unit.calls.append(f"map({unit.table(layer)}, {source}, {target}, {layer.target.elements}U);")


def _add(unit: Unit, layer: Add, number: int) -> None:
    name = f"add_{number}"
    one, other, total = layer.factors
    left, fast = ADD_LEFT_SHIFT, one == HALF and total[1] < 0
    if fast and other == HALF:
        # The same, with a shift to the right.
        left, other = left + 1, (HALF[0], -1)
    fast = fast and other[1] < 0 < other[0]
    kernel_name = "add_fast" if fast else "add"
    unit.add_kernel("rescale_twice" if fast else "rescale_twice_any")
    unit.add_kernel("add_layer")
    unit.add_kernel(kernel_name, left=ADD_LEFT_SHIFT)
    if fast:
        unit.add_kernel("lanes", LANES_VALUES)
    zero_points = (layer.source.quantisation[1], layer.other.quantisation[1], layer.zero_point)
    points = [str(zero_point + 128) for zero_point in zero_points]
    multipliers = [str(multiplier) for multiplier, _ in (one, other, total)]
    shifts = [str(-shift) for _, shift in (one, other, total)]
    groups = ["{" + ", ".join(values) + "}" for values in (points, multipliers, shifts)]
    unit.add_struct("add_layer", name, [*groups, left, layer.low + 128, layer.high + 128, unit.table(layer)])
    unit.calls.append(f"{kernel_name}(&{name}, {_binary_arguments(unit, layer)});")


def _multiply(unit: Unit, layer: Multiply, number: int) -> None:
    name = f"mul_{number}"
    unit.add_kernel("rescale_twice_any")
    unit.add_kernel("mul")
    zero_points = (layer.source.quantisation[1], layer.other.quantisation[1], layer.zero_point)
    values: list[object] = [zero_point + 128 for zero_point in zero_points]
    values += [layer.factor[0], -layer.factor[1], layer.low + 128, layer.high + 128, unit.table(layer)]
    unit.add_struct("mul_layer", name, values)
    unit.calls.append(f"mul(&{name}, {_binary_arguments(unit, layer)});")


def _prelu(unit: Unit, layer: Prelu, number: int) -> None:
    name = f"prelu_{number}"
    unit.add_kernel("rescale_twice_any")
    unit.add_kernel("prelu")
    zero_points = (layer.source.quantisation[1], layer.other.quantisation[1], layer.zero_point)
    values: list[object] = [zero_point + 128 for zero_point in zero_points]
    for multiplier, shift in layer.factors:
        values += [multiplier, -shift]
    unit.add_struct("prelu_layer", name, [*values, unit.table(layer)])
    unit.calls.append(f"prelu(&{name}, {_binary_arguments(unit, layer)});")


def _extreme(unit: Unit, layer: Extreme, number: int) -> None:
    unit.add_kernel("extreme")
    arguments = f"{int(layer.greatest)}, {unit.table(layer)}"
    unit.calls.append(f"extreme({_binary_arguments(unit, layer)}, {arguments});")


def _binary_arguments(unit: Unit, layer: Binary) -> str:
    """Where both tensors and the result lie, and how often the second begins anew."""
    source, target = unit.tensors.place(layer.source), unit.tensors.place(layer.target)
    size = layer.other.elements
    return f"{source}, {unit.place(layer.other)}, {target}, {layer.target.elements // size}U, {size}U"


def _mean(unit: Unit, layer: Mean, number: int) -> None:
    name = f"mean_{number}"
    unit.add_kernel("rescale_twice_any")
    unit.add_kernel("mean_rows")
    values: list[object] = [layer.groups, layer.rows, layer.columns, layer.factor[0], -layer.factor[1]]
    values += [layer.source.quantisation[1] + 128, layer.zero_point + 128, unit.table(layer)]
    unit.add_struct("mean_layer", name, values)
    source, target = unit.tensors.place(layer.source), unit.tensors.place(layer.target)
    unit.calls.append(f"mean_rows(&{name}, {source}, {target});")


def _copy(unit: Unit, layer: Copy, number: int) -> None:
    unit.add_kernel("copy_box")
    target = unit.tensors.place(layer.target)
    if layer.fill is not None:
        unit.calls.append(f"memset({target}, {layer.fill + 128}, {layer.target.elements}U);")
    for part, box in enumerate(layer.boxes):
        name = f"box_{number}_{part}"
        missing = MAX_DIMENSIONS + 1 - len(box.sizes)
        groups = [[1] * missing + [*box.sizes[:-1]], [0] * missing + [*box.from_steps[:-1]]]
        groups += [[0] * missing + [*box.to_steps[:-1]]]
        texts = ["{" + ", ".join(map(str, values)) + "}" for values in groups]
        unit.add_struct("box_layer", name, [*texts, f"{box.sizes[-1]}U"])
        start = f" + {box.start}" if box.start else ""
        to = f" + {box.to}" if box.to else ""
        unit.calls.append(f"copy_box(&{name}, {unit.place(box.source)}{start}, {target}{to});")


def _bilinear(unit: Unit, layer: Bilinear, number: int) -> None:
    name = f"resize_{number}"
    unit.add_kernel("resize_bilinear")
    _, width, channels = layer.source.shape
    unit.data.append(array("int32_t", f"{name}_rows", layer.rows * (width * channels, width * channels, 1)))
    unit.data.append(array("int32_t", f"{name}_columns", layer.columns * (channels, channels, 1)))
    unit.add_struct("resize_bilinear_layer", name, [f"{name}_rows", f"{name}_columns", *layer.target.shape])
    source, target = unit.tensors.place(layer.source), unit.tensors.place(layer.target)
    unit.calls.append(f"resize_bilinear(&{name}, {source}, {target});")


def _softmax(unit: Unit, layer: Softmax, number: int) -> None:
    size = layer.source.shape[-1] if layer.source.shape else 1
    widest = max(one.source.shape[-1] for one in unit.layers if isinstance(one, Softmax) and one.source.shape)
    # Where all shares are less than half a step, the reference kernel ends the program.
    unit.add_kernel("softmax", beyond="shift > 31 ? 0 : " if widest > MAX_SAFE_SOFTMAX else "")
    if size > MAX_SAFE_SOFTMAX and layer.target.index not in {target.index for target in unit.graph.outputs}:
        raise UnsupportedError(f"SOFTMAX of {size} values, more than {MAX_SAFE_SOFTMAX}, before the end")
    if size > MAX_SOFTMAX:
        raise UnsupportedError(f"SOFTMAX of {size} values, more than {MAX_SOFTMAX}")
    unit.data.append(array("int32_t", f"exponentials_{number}", layer.exponentials))
    source, rows = unit.tensors.place(layer.source), layer.source.elements // size
    target = unit.tensors.place(layer.target)
    scores = SCORES if target == SCORES else f"(int8_t *)({target})"
    unit.calls.append(f"softmax(exponentials_{number}, {source}, {scores}, {rows}U, {size}U);")
    if target != SCORES:
        unit.add_kernel("copy")
        unit.calls.append(f"edge_copy({target}, {target}, {layer.target.elements}U, 0x80U);")


EMITTERS: dict[type[Layer], Callable[[Unit, Any, int], None]] = {
    Dense: emit_dense,
    DenseSteps: emit_dense_steps,
    Convolution: emit_convolution,
    DepthwiseConvolution: emit_depthwise_convolution,
    Legacy: emit_legacy,
    Pool: _pool,
    Map: _map,
    Add: _add,
    Multiply: _multiply,
    Prelu: _prelu,
    Extreme: _extreme,
    Mean: _mean,
    Copy: _copy,
    Pad: _copy,
    Bilinear: _bilinear,
    Softmax: _softmax,
}
"""What writes each kind of layer; the number is the layer's place in the order they run in, from 1."""
