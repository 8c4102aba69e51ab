"""Layers of float32 into C: each kind by its own function, which adds to the unit what that kind needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from convert.c_source.c_text import activated, array, c_float, kernel
from convert.c_source.conv_float import convolution, depthwise
from convert.c_source.graph import Graph
from convert.c_source.layers import Copy, Layer, Pad
from convert.c_source.layers_float import (
    FloatBilinear,
    FloatConvolution,
    FloatDepthwise,
    FloatMap,
    FloatMean,
    FloatPair,
    FloatPool,
    FloatSoftmax,
)
from convert.c_source.lower_copies import MAX_DIMENSIONS
from convert.c_source.tensors import INPUT, SCORES
from convert.c_source.unit import Unit
from convert.c_source.variants import CONDITIONS

VALUE_BYTES = 4


def emit_float_layers(unit: Unit) -> None:
    """All layers of a unit, before them a copy of the input and after them one of the output where these are needed."""
    graph = unit.graph
    for position, source in enumerate(graph.inputs):
        if unit.tensors.place(source) != INPUT:
            given = "input" if graph.one_of_each else f"tensors->inputs[{position}]"
            unit.calls.append(_taken(unit, graph, position, unit.tensors.place(source), given))
    for number, layer in enumerate(unit.layers, start=1):
        FLOAT_EMITTERS[type(layer)](unit, layer, number)
    for position, target in enumerate(graph.outputs):
        place = unit.tensors.place(target)
        if place != SCORES:
            result = "scores" if graph.one_of_each else f"tensors->outputs[{position}]"
            unit.calls.append(f"memcpy({result}, {place}, {VALUE_BYTES * target.elements}U);")


def _taken(unit: Unit, graph: Graph, position: int, to: str, given: str) -> str:
    kind, size = graph.given[position], graph.inputs[position].elements
    if kind == graph.kind:
        return f"memcpy({to}, {given}, {VALUE_BYTES * size}U);"
    unit.add_kernel(f"edge_cast_{kind}")
    return f"edge_cast_{kind}({given}, {to}, {size}U);"


def _places(unit: Unit, layer: Layer) -> tuple[str, str]:
    return unit.tensors.place(layer.source), unit.tensors.place(layer.target)


def _convolution(unit: Unit, layer: FloatConvolution | FloatDepthwise, number: int) -> None:
    name = f"{'conv' if isinstance(layer, FloatConvolution) else 'depthwise'}_{number}"
    source, target = _places(unit, layer)
    unit.add_kernel("float_lanes")
    write = convolution(layer, name) if isinstance(layer, FloatConvolution) else depthwise(layer, name)
    if write.memory:
        unit.add_kernel("strip_layer")
        unit.add_kernel("float_strip")
        for variant in CONDITIONS:
            unit.add_memory(variant, f"{name}_memory", write.memory, number - 1)
    unit.data.append(write.text)
    unit.weight_bytes += write.weight_bytes
    memory = f", memory + {name.upper()}_MEMORY" if write.memory else ""
    unit.calls.append(f"{name}({source}, {target}{memory});")


def _pool(unit: Unit, layer: FloatPool, number: int) -> None:
    name, (source, target) = f"pool_{number}", _places(unit, layer)
    window, inside = layer.window, activated(layer.activation, "value")
    finish = ""
    if layer.mean or inside != "value":
        value = "out[c] / count" if layer.mean else "out[c]"
        finish = (
            f"            for (c = 0; c < {layer.source.shape[2]}; ++c) {{\n"
            f"                const float value = {value};\n                out[c] = {inside};\n            }}\n"
        )
    count = "            const float count = (float)((bottom - top) * (right - left));\n"
    fields: dict[str, object] = dict(
        zip(("height", "width", "channels"), layer.source.shape, strict=True),
        operator="AVERAGE_POOL_2D" if layer.mean else "MAX_POOL_2D",
        scale=count if layer.mean else "",
        start="0.0f" if layer.mean else f"image[(top * {layer.source.shape[1]} + left) * {layer.source.shape[2]} + c]",
        step="out[c] + from[c]" if layer.mean else "from[c] > out[c] ? from[c] : out[c]",
        finish=finish,
    )
    for field, pair in (("output", window.output), ("pool", window.size)):
        fields |= {f"{field}_height": pair[0], f"{field}_width": pair[1]}
    for field, pair in (("stride", window.stride), ("padding", window.padding)):
        fields |= {f"{field}_y": pair[0], f"{field}_x": pair[1]}
    unit.data.append(kernel("float_pool_2d", name=name, **fields))
    unit.calls.append(f"{name}({source}, {target});")


def _map(unit: Unit, layer: FloatMap, number: int) -> None:
    name, (source, target) = f"map_{number}", _places(unit, layer)
    for needed in layer.kernels:
        unit.add_kernel(needed)
    unit.data.append(kernel("float_map", name=name, function=layer.function))
    unit.calls.append(f"{name}({source}, {target}, {layer.target.elements}U);")


def _pair(unit: Unit, layer: FloatPair, number: int) -> None:
    name, (source, target) = f"pair_{number}", _places(unit, layer)
    single = layer.other.elements == 1
    fields = {
        "operation": layer.operation,
        "activated": activated(layer.activation, "value"),
        "index": "0" if single else "i",
    }
    unit.data.append(kernel("float_pair", name=name, **fields))
    size = layer.target.elements if single else layer.other.elements
    rows = layer.target.elements // size
    unit.calls.append(f"{name}({source}, {unit.place(layer.other)}, {target}, {rows}U, {size}U);")


def _mean(unit: Unit, layer: FloatMean, number: int) -> None:
    source, target = _places(unit, layer)
    unit.add_kernel("float_mean")
    unit.calls.append(f"mean_rows({source}, {target}, {layer.groups}, {layer.rows}, {layer.columns});")


def _softmax(unit: Unit, layer: FloatSoftmax, number: int) -> None:
    source, target = _places(unit, layer)
    size = layer.source.shape[-1] if layer.source.shape else 1
    unit.add_kernel("edge_exp")
    unit.add_kernel("float_softmax")
    rows = layer.source.elements // size
    unit.calls.append(f"softmax({source}, {target}, {rows}U, {size}U, {c_float(layer.beta)});")


def _copy(unit: Unit, layer: Copy, number: int) -> None:
    unit.add_kernel("copy_box")
    target = unit.tensors.place(layer.target)
    if layer.fill is not None:
        unit.add_kernel("edge_fill")
        unit.calls.append(f"edge_fill({target}, {layer.target.elements}U, {c_float(layer.fill)});")
    for part, box in enumerate(layer.boxes):
        name = f"box_{number}_{part}"
        missing = MAX_DIMENSIONS + 1 - len(box.sizes)
        steps = [[0] * missing + [VALUE_BYTES * step for step in one[:-1]] for one in (box.from_steps, box.to_steps)]
        groups = [[1] * missing + [*box.sizes[:-1]], *steps]
        texts = ["{" + ", ".join(map(str, values)) + "}" for values in groups]
        unit.add_struct("box_layer", name, [*texts, f"{VALUE_BYTES * box.sizes[-1]}U"])
        source, to = f"{unit.place(box.source)} + {box.start}", f"{target} + {box.to}"
        unit.calls.append(f"copy_box(&{name}, (const uint8_t *)({source}), (uint8_t *)({to}));")


def _bilinear(unit: Unit, layer: FloatBilinear, number: int) -> None:
    name, (source, target) = f"resize_{number}", _places(unit, layer)
    unit.add_kernel("float_bilinear")
    _, width, channels = layer.source.shape
    unit.data.append(array("int32_t", f"{name}_rows", layer.rows * np.int32(width * channels)))
    unit.data.append(array("int32_t", f"{name}_columns", layer.columns * np.int32(channels)))
    unit.data.append(array("float", f"{name}_row_shares", layer.row_shares))
    unit.data.append(array("float", f"{name}_column_shares", layer.column_shares))
    arrays = [f"{name}_{part}" for part in ("rows", "columns", "row_shares", "column_shares")]
    unit.add_struct("resize_bilinear_layer", name, [*arrays, *layer.target.shape])
    unit.calls.append(f"resize_bilinear(&{name}, {source}, {target});")


FLOAT_EMITTERS: dict[type[Layer], Callable[[Unit, Any, int], None]] = {
    FloatConvolution: _convolution,
    FloatDepthwise: _convolution,
    FloatPool: _pool,
    FloatPair: _pair,
    FloatMap: _map,
    FloatMean: _mean,
    FloatSoftmax: _softmax,
    FloatBilinear: _bilinear,
    Copy: _copy,
    Pad: _copy,
}
"""What writes each kind of layer; the number is the layer's place in the order they run in, from 1."""
