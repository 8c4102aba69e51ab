"""Layers with weights into C: FULLY_CONNECTED, CONV_2D, DEPTHWISE_CONV_2D."""

from __future__ import annotations

import numpy as np

from convert.c_source.c_text import array, block, kernel, struct
from convert.c_source.conv_depthwise import depthwise
from convert.c_source.conv_dsp import dsp
from convert.c_source.conv_filters import FEWEST, filters
from convert.c_source.conv_lanes import lanes
from convert.c_source.conv_mve import mve
from convert.c_source.conv_plain import plain
from convert.c_source.convolution import Variant
from convert.c_source.fixed_point import INT8_MIN
from convert.c_source.graph import UnsupportedError
from convert.c_source.layers import Convolution, Dense, DenseSteps, DepthwiseConvolution, Legacy, Rescaling
from convert.c_source.lower_legacy import of_int8
from convert.c_source.rescaling import check_sums, is_fast, rounding
from convert.c_source.tensors import INPUT, LANES, TAPS
from convert.c_source.unit import Unit
from convert.c_source.variants import CONDITIONS, LANES_VALUES, SIGNED, by_variant

MAX_POOL = 256
"""Values of one pool whose sum fits 16 bits."""


def emit_dense(unit: Unit, layer: Dense, number: int) -> None:
    """FULLY_CONNECTED."""
    name, (source, flip) = f"dense_{number}", unit.source(layer)
    outputs, inputs = layer.weights.shape
    kernel_name = "dense" if is_fast(layer) else "dense_any"
    unit.add_kernel(rounding(layer))
    unit.add_kernel("dot", neon_row=_neon_row(unit))
    unit.add_kernel("dense_layer")
    unit.add_kernel(kernel_name, file="dense", name=kernel_name, **_dense_fields(unit, layer))
    unit.calls.append(f"{kernel_name}(&{name}, {source}, {unit.tensors.place(layer.target)}, {flip});")
    check_sums(layer)
    blocks = _blocks(layer.weights)
    unit.data.append(array("int8_t", f"{name}_weights", blocks))
    size = _dense_bias(unit, name, layer)
    unit.weight_bytes += blocks.nbytes + 4 * size
    pointers = [*_rescaling(unit, name, layer.rescaling, size), unit.table(layer)]
    rows = layer.source.elements // inputs
    unit.add_struct("dense_layer", name, [*pointers, rows, inputs, outputs, *_limits(layer.rescaling)])


def emit_dense_steps(unit: Unit, layer: DenseSteps, number: int) -> None:
    """FULLY_CONNECTED of some channels."""
    name, (count, inputs) = f"dense_steps_{number}", layer.weights.shape
    sums = layer.weights.astype(np.int64).sum(axis=1)
    bias = layer.bias.astype(np.int64) - (layer.source.quantisation[1] + 128) * sums
    unit.add_kernel("dense_steps")
    unit.data.append(array("int8_t", f"{name}_weights", layer.weights))
    for part, values in (("bias", bias), ("channels", layer.channels), ("steps", layer.steps)):
        unit.data.append(array("int32_t", f"{name}_{part}", values))
    unit.weight_bytes += layer.weights.nbytes + 4 * count
    pointers: list[object] = [f"{name}_{part}" for part in ("weights", "bias", "channels", "steps")]
    rows = layer.source.elements // inputs
    sizes = [count, rows, inputs, layer.target.elements // rows, layer.low + 128, layer.high + 128]
    unit.add_struct("dense_steps_layer", name, [*pointers, *sizes])
    source, target = unit.tensors.place(layer.source), unit.tensors.place(layer.target)
    unit.calls.append(f"dense_steps(&{name}, {source}, {target});")


def emit_legacy(unit: Unit, layer: Legacy, number: int) -> None:
    """CONV_2D, DEPTHWISE_CONV_2D and FULLY_CONNECTED of uint8; vector units do them as what they are of int8."""
    name, table, same = f"legacy_{number}", unit.table(layer), of_int8(layer)
    flip = "" if isinstance(same, DepthwiseConvolution) else ", uint32_t flip"
    variants = dict.fromkeys(CONDITIONS, Variant(_legacy_text(layer, name, table, flip), 0, ("legacy",)))
    unit.add_kernel("rescale_twice_any")
    for variant, values in LANES_VALUES.items():
        if isinstance(same, DepthwiseConvolution):
            variants[variant] = depthwise(same, name, table, variant)
        elif same is not None:
            variants[variant] = filters(same, name, table, values, first=False)
    _add_variants(unit, variants, number)
    unit.weight_bytes += 2 * layer.weights.size + 4 * len(layer.bias)
    source, target = unit.tensors.place(layer.source), unit.tensors.place(layer.target)
    unit.calls.append(f"{name}({source}, {target}, memory + PATCH_{number}{', 0U' if flip else ''});")


def _legacy_text(layer: Legacy, name: str, table: str, flip: str) -> str:
    """The data of a layer and the call of the kernel that does it on any processor."""
    window, (filter_count, *taps) = layer.window, layer.weights.shape
    each = layer.together == layer.weights.shape[3] == 1 and filter_count == layer.image[2]
    together = filter_count if each else layer.together
    grouped = layer.weights.reshape(filter_count // together, together, *taps)
    values: list[object] = [f"{name}_weights", f"{name}_bias", *layer.image, *window.size, *window.stride]
    values += [*window.dilation, *window.padding, *window.output, filter_count // together, taps[2]]
    values += [together, int(each), layer.source.quantisation[1] + 128, layer.factor[0], -layer.factor[1]]
    values += [layer.zero_point + 128, layer.low + 128, layer.high + 128, table]
    text = array("int16_t", f"{name}_weights", np.moveaxis(grouped, 1, -1)) + array(
        "int32_t", f"{name}_bias", layer.bias
    )
    text += struct("legacy_layer", f"{name}_layer", values)
    unused = "    (void)memory;\n" + ("    (void)flip;\n" if flip else "")
    head = f"static void {name}(const uint8_t *image, uint8_t *out, uint8_t *memory{flip})\n"
    return f"{text}\n{head}{{\n{unused}    legacy(&{name}_layer, image, out);\n}}\n"


def emit_convolution(unit: Unit, layer: Convolution, number: int) -> None:
    """CONV_2D in all its variants, and how much memory each needs beside its tensors."""
    name, (source, flip) = f"conv_2d_{number}", unit.source(layer)
    if layer.pooling and layer.pooling.size[0] * layer.pooling.size[1] > MAX_POOL:
        raise UnsupportedError(f"a pooling of {layer.pooling.size[0]} x {layer.pooling.size[1]} values")
    check_sums(layer)
    unit.add_kernel(rounding(layer))
    unit.add_kernel("mean")
    table = unit.table(layer)
    first = unit.tensors.place(layer.source) == INPUT
    general = plain(layer, name, table, first=first)
    variants = dict.fromkeys(CONDITIONS, general)
    variants["mve"] = mve(layer, name, table) or general
    variants["dsp"] = dsp(layer, name, table, small=unit.small) or general
    for variant, values in LANES_VALUES.items():
        few = len(layer.weights) < FEWEST
        variants[variant] = (few and lanes(layer, name, table, values)) or filters(
            layer, name, table, values, first=first
        )
    _add_variants(unit, variants, number)
    unit.weight_bytes += layer.weights.nbytes + layer.bias.nbytes
    unit.calls.append(f"{name}({source}, {unit.tensors.place(layer.target)}, memory + PATCH_{number}, {flip});")


def emit_depthwise_convolution(unit: Unit, layer: DepthwiseConvolution, number: int) -> None:
    """DEPTHWISE_CONV_2D."""
    name, (source, _) = f"depthwise_conv_2d_{number}", unit.source(layer)
    check_sums(layer)
    unit.add_kernel(rounding(layer))
    table = unit.table(layer)
    variants = {variant: depthwise(layer, name, table, variant, small=unit.small) for variant in CONDITIONS}
    _add_variants(unit, variants, number)
    unit.weight_bytes += layer.weights.nbytes + layer.bias.nbytes
    unit.calls.append(f"{name}({source}, {unit.tensors.place(layer.target)}, memory + PATCH_{number});")


def _add_variants(unit: Unit, variants: dict[str, Variant], number: int) -> None:
    unit.data.append(by_variant({key: variant.text for key, variant in variants.items()}))
    for key, chosen in variants.items():
        unit.add_memory(key, f"patch_{number}", chosen.memory, number - 1)
        for file in chosen.kernels:
            unit.add_kernel(file, {key})


def _neon_row(unit: Unit) -> str:
    """How NEON adds 16 products to its sums: in twos, unless these could leave 16 bits, as twice (-128)^2 does."""
    if any(np.any(layer.weights == INT8_MIN) for layer in unit.layers if isinstance(layer, Dense)):
        return (
            "    sums = vpadalq_s16(sums, products);\n"
            "    return vpadalq_s16(sums, vmull_s8(vget_high_s8(x), vget_high_s8(v)));"
        )
    return "    return vpadalq_s16(sums, vmlal_s8(products, vget_high_s8(x), vget_high_s8(v)));"


def _dense_fields(unit: Unit, layer: Dense) -> dict[str, str]:
    """What all dense layers have in common is no variable in their kernel."""
    dense = [layer for layer in unit.layers if isinstance(layer, Dense)]
    limits = {(layer.rescaling.low, layer.rescaling.high) for layer in dense}
    low, high = ("0", "255") if limits == {(-128, 127)} else ("layer->low", "layer->high")
    dot = ["(void)flip;", "dot4(acc, x, w, groups);"]
    if any(unit.tensors.place(layer.source) == INPUT for layer in dense):
        dot = ["if (flip != 0U) {", "    dot4_flipped(acc, x, w, groups, 0x80U);", "} else {", f"    {dot[1]}", "}"]
    outputs, wide = kernel("dense_outputs", rescale=rounding(layer), low=low, high=high).rstrip(), ""
    if is_fast(layer):
        outputs = f"{kernel('dense_outputs_mve', low=low, high=high)}{outputs}\n#endif"
        wide = kernel("dense_wide", low=low, high=high).rstrip()
        unit.add_kernel("lanes", {"quads"})
    return {"wide": wide, "dot": block(dot, 12), "outputs": outputs}


def _dense_bias(unit: Unit, name: str, layer: Dense) -> int:
    """Write the bias with the zero point of the source taken in, filled up to whole blocks; returns its length."""
    sums = layer.weights.astype(np.int64).sum(axis=1)
    texts = {}
    size = _up(len(layer.bias), LANES)
    for variant in CONDITIONS:
        padded = np.zeros(size, np.int64)
        zero_point = layer.source.quantisation[1] + (0 if variant in SIGNED else 128)
        padded[: len(layer.bias)] = layer.bias.astype(np.int64) - zero_point * sums
        texts[variant] = array("int32_t", f"{name}_bias", padded)
    unit.data.append(by_variant(texts))
    return size


def _rescaling(unit: Unit, name: str, rescaling: Rescaling, size: int) -> list[str]:
    """Write multipliers and shifts, filled up to `size`; returns the names of these, the weights and the bias."""
    multiplier, shift = np.zeros(size, np.int32), np.full(size, 2, np.int8)
    multiplier[: len(rescaling.multiplier)] = rescaling.multiplier
    shift[: len(rescaling.shift)] = np.where(rescaling.multiplier == 0, 2, rescaling.shift)
    unit.data.append(array("int32_t", f"{name}_multiplier", multiplier))
    unit.data.append(array("int8_t", f"{name}_shift", shift))
    return [f"{name}_{part}" for part in ("weights", "bias", "multiplier", "shift")]


def _limits(rescaling: Rescaling) -> tuple[int, int, int]:
    return rescaling.zero_point + 128, rescaling.low + 128, rescaling.high + 128


def _blocks(rows: np.ndarray) -> np.ndarray:
    """Weights (rows, columns) as [rows / 4][columns / 16][4][16], filled up with zeros."""
    height, width = _up(rows.shape[0], LANES), _up(rows.shape[1], TAPS)
    padded = np.zeros((height, width), rows.dtype)
    padded[: rows.shape[0], : rows.shape[1]] = rows
    return padded.reshape(height // LANES, LANES, width // TAPS, TAPS).transpose(0, 2, 1, 3)


def _up(value: int, step: int) -> int:
    return -(-value // step) * step
