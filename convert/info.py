"""What is in a .tflite file: operators with versions, tensors, quantisation, multiply-accumulates, size split."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from convert.model_file import read_model_file
from edge_runtime.engines.model_metadata import read_metadata
from edge_runtime.engines.normalisation import told_by_quantisation
from edge_runtime.engines.temperature import MANIFEST, manifest_entry
from edge_runtime.engines.tflite_structure import (
    CONV_2D,
    CUSTOM,
    DEPTHWISE_CONV_2D,
    FULLY_CONNECTED,
    OperatorInfo,
    SubgraphInfo,
    TensorInfo,
    TfliteFile,
)
from edge_runtime.errors import EdgeDigitsError, printable
from firmware_assets import INK, LINE, SEGMENT

DEQUANTIZE = 6


@dataclass(frozen=True)
class SizeSplit:
    """Bytes of a file: weights, biases, quantisation parameters, and the rest (structure, names, metadata)."""

    weights: int
    biases: int
    quantisation: int
    rest: int


@cache
def _builtin_names() -> dict[int, str]:
    try:
        from ai_edge_litert.schema_py_generated import BuiltinOperator
    except ImportError as error:
        raise EdgeDigitsError(f"no TensorFlow Lite schema ({error}); install it: pip install ai-edge-litert") from error
    return {code: name for name, code in vars(BuiltinOperator).items() if isinstance(code, int)}


def operator_name(operator: OperatorInfo) -> str:
    """The schema's name of an operator, such as CONV_2D; of a custom one its own."""
    if operator.code == CUSTOM:
        return f"CUSTOM {operator.custom_name}"
    return _builtin_names().get(operator.code, f"BUILTIN {operator.code}")


def operator_versions(file: TfliteFile) -> dict[str, int]:
    """The highest version of each operator, sorted by name."""
    versions: dict[str, int] = {}
    for graph in file.subgraphs:
        for operator in graph.operators:
            name = operator_name(operator)
            versions[name] = max(operator.version, versions.get(name, 1))
    return dict(sorted(versions.items()))


def multiply_accumulates(graph: SubgraphInfo, operator: OperatorInfo) -> int:
    """Multiply-accumulates of one run of FULLY_CONNECTED, CONV_2D or DEPTHWISE_CONV_2D; 0 for any other operator.

    One for each output element and each weight that it is made of: the whole filter of its channel for CONV_2D, one row
    for FULLY_CONNECTED, height x width for DEPTHWISE_CONV_2D. Weights' shapes in the schema: [out, height, width, in],
    [out, in], [1, height, width, out].
    """
    layers = (CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED)
    if operator.code not in layers or len(operator.inputs) < 2 or min(operator.inputs[:2]) < 0 or not operator.outputs:
        return 0
    weights, output = graph.tensors[operator.inputs[1]], graph.tensors[operator.outputs[0]]
    if not weights.elements or not weights.shape:
        return 0
    channels = weights.shape[-1] if operator.code == DEPTHWISE_CONV_2D else weights.shape[0]
    return output.elements * (weights.elements // channels)


def size_split(file: TfliteFile) -> SizeSplit:
    """Where the bytes of a file go. A buffer that several tensors share counts once."""
    kinds: dict[int, str] = {}
    for graph in file.subgraphs:
        roles = _constant_roles(graph)
        for index, tensor in enumerate(graph.tensors):
            if tensor.data is not None and index in roles:
                kinds.setdefault(tensor.buffer, roles[index])
    sizes = Counter[str]()
    for buffer, kind in kinds.items():
        sizes[kind] += len(file.buffers[buffer])
    tensors = [tensor for graph in file.subgraphs for tensor in graph.tensors]
    quantisation = sum(tensor.scales.nbytes + tensor.zero_points.nbytes for tensor in tensors)
    rest = file.size - sizes["weights"] - sizes["biases"] - quantisation
    return SizeSplit(sizes["weights"], sizes["biases"], quantisation, rest)


def _constant_roles(graph: SubgraphInfo) -> dict[int, str]:
    """Which constants are weights and which biases, by tensor index.

    A layer's second input is its weights, its third its bias. Constants of other operators are weights where they have
    two dimensions or more. In float16 files a DEQUANTIZE stands between constant and layer and passes the role on.
    """
    roles: dict[int, str] = {}
    for operator in reversed(graph.operators):
        for position, index in enumerate(operator.inputs):
            if index < 0:
                continue
            if operator.code == DEQUANTIZE and operator.outputs:
                role = roles.get(operator.outputs[0])
            elif operator.code in (CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED):
                role = {1: "weights", 2: "biases"}.get(position)
            else:
                role = "weights" if len(graph.tensors[index].shape) > 1 else None
            if role:
                roles.setdefault(index, role)
    return roles


def describe(file: TfliteFile) -> dict[str, Any]:
    """What the manifest says of a file that only the file itself decides: sizes, input, output, operators."""
    graph = file.subgraphs[0]
    return {
        "bytes": file.size,
        "input": _describe_tensor(graph.tensors[graph.inputs[0]]),
        "output": _describe_tensor(graph.tensors[graph.outputs[0]]),
        "operators": operator_versions(file),
        "multiply_accumulates": sum(multiply_accumulates(graph, operator) for operator in graph.operators),
    }


def _describe_tensor(tensor: TensorInfo) -> dict[str, Any]:
    description: dict[str, Any] = {"shape": list(tensor.shape), "type": tensor.type}
    if len(tensor.scales):
        description["scale"] = float(tensor.scales[0])
        description["zero_point"] = int(tensor.zero_points[0])
    return description


def format_info(path: Path) -> str:
    """The text that `python -m convert info FILE` prints; raises `EdgeDigitsError` for a missing or damaged file."""
    data, file = read_model_file(path, to_run=False)
    lines = [f"{path}: {file.size:,} bytes, {len(file.subgraphs)} graph(s), {printable(file.description)}"]
    for number, graph in enumerate(file.subgraphs):
        lines += ["", f"graph {number}", *_operator_lines(graph), "", *_tensor_lines(graph)]
    lines += ["", *(f"not run here: {reason}" for reason in file.unfit.values())] if file.unfit else _image_lines(file)
    split = size_split(file)
    lines += ["", "size"]
    for name, size in vars(split).items():
        lines.append(f"  {name:<12} {size:>11,}  {size / file.size:6.1%}")
    return "\n".join([*lines, *_manifest_lines(path, data)])


def _image_lines(file: TfliteFile) -> list[str]:
    """What the file says of its image: by its metadata, else by its quantisation."""
    try:
        recorded = read_metadata(file)
    except EdgeDigitsError as error:
        return ["", f"image: {error}"]
    graph = file.subgraphs[0]
    low, high = (recorded.normalisation or told_by_quantisation(graph)).span
    lines = ["", "image", f"  values    {low:.3g}..{high:.3g}", f"  polarity  {recorded.polarity or 'not recorded'}"]
    return [*lines, f"  labels    {printable(recorded.labels_file) or 'none in the file'}"]


def _manifest_lines(path: Path, data: bytes) -> list[str]:
    """What the manifest beside a file says of how well it does; nothing of another file."""
    try:
        entry = manifest_entry(path, data)
    except ValueError as error:
        return ["", f"confidence: {path.with_name(MANIFEST)} is of no use: {error}"]
    if entry is None:
        return []
    what = "confidence"
    keys: tuple[str, ...] = ("temperature", "calibration_error", "calibration_error_unscaled")
    if entry.get("model") == INK:
        what, keys = "mask", ("iou", "keras_iou", "agreement")
    elif entry.get("model") == SEGMENT:
        what, keys = "segments", ("digits_right", "named_right", "none_right", "nll", "keras_nll", "agreement")
    elif entry.get("model") == LINE:
        what, keys = "lines", ("lines_right", "empty_right", "nll", "keras_nll", "agreement")
    lines = ["", f"{what}, from {MANIFEST}"]
    for key in keys:
        lines.append(f"  {key.replace('_', ' '):<26}  {printable(str(entry.get(key, 'unknown')))}")
    tflm = entry.get("tflm")
    if isinstance(tflm, dict):
        lines += ["", f"TensorFlow Lite Micro, from {MANIFEST}"]
        for key in ("build", "refused", "arena_bytes", "largest_difference", "same_class"):
            if key in tflm:
                lines.append(f"  {key.replace('_', ' '):<26}  {printable(str(tflm[key]))}")
    return lines


def _operator_lines(graph: SubgraphInfo) -> list[str]:
    rows: list[tuple[str, ...]] = [("operator", "version", "multiply-accumulates", "inputs", "outputs")]
    total = 0
    for operator in graph.operators:
        macs = multiply_accumulates(graph, operator)
        total += macs
        tensors = [" ".join("-" if i < 0 else str(i) for i in ids) for ids in (operator.inputs, operator.outputs)]
        rows.append((printable(operator_name(operator)), str(operator.version), f"{macs:,}", *tensors))
    rows.append(("total", "", f"{total:,}", "", ""))
    return format_table(rows, right=(1, 2))


def _tensor_lines(graph: SubgraphInfo) -> list[str]:
    rows: list[tuple[str, ...]] = [("tensor", "type", "shape", "constant", "quantisation", "name")]
    for index, tensor in enumerate(graph.tensors):
        constant = f"{len(tensor.data):,} bytes" if tensor.data is not None else ""
        shape = "x".join(map(str, tensor.shape)) or "scalar"
        rows.append((str(index), tensor.type, shape, constant, _quantisation_text(tensor), printable(tensor.name)))
    return format_table(rows, right=(0,))


def _quantisation_text(tensor: TensorInfo) -> str:
    if not len(tensor.scales):
        return ""
    if len(tensor.scales) == 1:
        return f"scale {tensor.scales[0]:.6g}, zero point {tensor.zero_points[0]}"
    low, high = tensor.scales.min(), tensor.scales.max()
    return f"{len(tensor.scales)} scales {low:.3g}..{high:.3g} along dimension {tensor.quantised_dimension}"


def format_table(rows: list[tuple[str, ...]], right: tuple[int, ...] = ()) -> list[str]:
    """Lines of a table in columns two blanks apart, those numbered in `right` flush right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  " + "  ".join(cells).rstrip())
    return lines
