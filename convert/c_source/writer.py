"""A .tflite file as one .c and one .h, of the files in kernels/."""

from __future__ import annotations

import hashlib
from string import Template

import numpy as np

from convert import SIZE, SPEED
from convert.c_array.arrays import c_identifier
from convert.c_source.c_text import c_float, read
from convert.c_source.emit import emit_layers
from convert.c_source.emit_float import emit_float_layers
from convert.c_source.flash import constant_bytes
from convert.c_source.fusion import to_layers
from convert.c_source.graph import FLOAT32, Graph
from convert.c_source.reading import read_graph
from convert.c_source.state_memory import constants, resets, state_plan
from convert.c_source.unit import Unit
from convert.c_source.variants import by_variant, in_header, instructions
from edge_runtime.engines.model_metadata import read_metadata
from edge_runtime.engines.tflite_file import read_structure
from edge_runtime.names import BLACK_ON_WHITE

SOURCE_VERSION = "1.0"
"""Of the C: raised when the same model gives other C."""

PIXELS = (float(np.float32(1 / 255)), -128)
"""Quantisation of an input whose bytes are pixels ^ 0x80."""


def c_source(model: bytes, name: str, optimise: str = SPEED) -> tuple[str, str]:
    """Write a full-int8 or float32 .tflite file as C that computes it.

    Args:
        model: the file's bytes.
        name: the prefix of everything public and the files' name without a suffix; an identifier.
        optimise: `SPEED` for the fewest instructions, `SIZE` for the least flash; the bytes that it gives are the same.

    Returns:
        The text of NAME.h and of NAME.c; the same for the same arguments.

    Raises `EdgeDigitsError` for a damaged file and `UnsupportedError` for one with something that the C cannot do.
    """
    if c_identifier(name) != name:
        raise ValueError(f"{name!r} is no C identifier")
    graph = read_graph(model)
    black = read_metadata(read_structure(model)).polarity == BLACK_ON_WHITE
    unit = Unit(graph, to_layers(graph), small=optimise == SIZE)
    (emit_float_layers if graph.kind == FLOAT32 else emit_layers)(unit)
    plans = unit.plans()
    state_offsets, state_bytes = state_plan(graph.states)
    kernels, data = unit.kernels(), "\n".join([*unit.data, *constants(graph.states)])
    fields = {
        "name": name,
        "NAME": name.upper(),
        "sha256": hashlib.sha256(model).hexdigest(),
        "version": SOURCE_VERSION,
        "inputs": graph.inputs[0].elements,
        "outputs": graph.outputs[0].elements,
        "scratch": in_header(
            {variant: _scratch(name, size * np.dtype(graph.kind).itemsize) for variant, (_, size) in plans.items()}
        ),
        "offsets": by_variant({variant: _offsets(offsets) for variant, (offsets, _) in plans.items()})
        + _offsets(state_offsets),
        "given": "float" if graph.takes_real else f"{graph.given[0]}_t",
        "state_bytes": state_bytes,
        "after": "; ".join(", ".join(names) for names in graph.after if names),
        "resets": "\n".join(resets(graph.states)),
        "stateless": "a state in the caller's memory" if graph.states else "no state",
        "state": "void *state, " if graph.states else "",
        "state_inside": "uint8_t *state, " if graph.states else "",
        "state_passed": "(uint8_t *)state, " if graph.states else "",
        "instructions": instructions(),
        "weights": unit.weight_bytes,
        "ink": "255 paper, 0 ink" if black else "0 paper, 255 ink",
        "input_scale": c_float(graph.inputs[0].quantisation[0]),
        "input_zero_point": graph.inputs[0].quantisation[1],
        "output_scale": c_float(graph.outputs[0].quantisation[0]),
        "output_zero_point": graph.outputs[0].quantisation[1],
        "tensors": "\n".join(_described(name.upper(), graph)),
        "constants": in_header(
            {
                variant: f"#define {name.upper()}_CONSTANT_BYTES {size}\n"
                for variant, size in constant_bytes(kernels, data).items()
            }
        ),
        "kernels": kernels,
        "data": data,
        "calls": "\n".join(f"    {call}" for call in unit.calls),
    }
    forms, real = _forms(graph), "float_" if graph.kind == FLOAT32 else ""
    if unit.small:
        forms.add(SIZE)
    return _template(f"{real}header.h", forms, fields), _template(f"{real}source.c", forms, fields)


def gives_classes(graph: Graph) -> bool:
    """Whether the output is a row of scores, one a class: no image, no single value, nothing as long as the input."""
    (source,), (target,) = graph.inputs, graph.outputs
    return max(target.shape, default=1) == target.elements not in (1, source.elements)


def _forms(graph: Graph) -> set[str]:
    """The conditional parts of the templates that a model has.

    one, several: of input and output. classes, map: what its one output is. pixels, pixel_map: that its bytes are
    pixels. real: helpers for real values, where they are not. state: what is kept from call to call. after:
    that the file goes on. size, which is the caller's choice: the least flash.
    """
    states = {name for name, there in (("state", graph.states), ("after", any(graph.after))) if there}
    if not graph.one_of_each:
        return {"several", "real", *states}
    kind = "classes" if gives_classes(graph) else "map"
    if graph.inputs[0].quantisation != PIXELS:
        return {"one", kind, "real", *states}
    return {"one", kind, "pixels" if kind == "classes" else "pixel_map", *states}


def _described(name: str, graph: Graph) -> list[str]:
    """Macros of several inputs and outputs: their numbers, and of each its bytes and quantisation."""
    lines = []
    for kind, tensors in (("INPUT", graph.inputs), ("OUTPUT", graph.outputs)):
        lines.append(f"#define {name}_{kind}S {len(tensors)}")
        for number, tensor in enumerate(tensors):
            if graph.kind == FLOAT32:
                lines.append(f"#define {name}_{kind}_{number}_VALUES {tensor.elements}")
                continue
            scale, zero_point = tensor.quantisation
            lines.append(f"#define {name}_{kind}_{number}_BYTES {tensor.elements}")
            lines.append(f"#define {name}_{kind}_{number}_SCALE {c_float(scale)}")
            lines.append(f"#define {name}_{kind}_{number}_ZERO_POINT ({zero_point})")
    return lines


def _offsets(offsets: dict[str, int]) -> str:
    places = ", ".join(f"{name.upper()} = {offset}" for name, offset in sorted(offsets.items()))
    return f"enum {{ {places} }};\n" if places else ""


def _scratch(name: str, size: int) -> str:
    return f"#define {name.upper()}_SCRATCH_BYTES {max(size, 1)}\n"


def _template(name: str, forms: set[str], fields: dict[str, object]) -> str:
    """A file of kernels/ with its fields filled in; lines between ?FORM and ?end only where the model has that form."""
    kept, form = [], ""
    for line in read(name).splitlines(keepends=True):
        if line.startswith("?"):
            form = line.strip().removeprefix("?").removesuffix("end")
        elif not form or form in forms:
            kept.append(line)
    return Template("".join(kept)).substitute(fields)
