"""What a header tells firmware of its model beside the array: macros, and how TensorFlow Lite Micro (TFLM) runs it.

The header of `lenet5_int8` defines LENET5_INT8_INPUT_SHAPE, LENET5_INT8_ARENA_BYTES and so on; comments say what they
mean, which TFLM computes the model right, and hold C++ that can be pasted as it is.
"""

from __future__ import annotations

import textwrap
from typing import Any

import numpy as np

from convert.c_array.tflm import TflmRecord
from convert.info import describe
from convert.tflite.reference import file_normalisation, is_exact_pixels
from edge_runtime.engines.model_metadata import read_metadata
from edge_runtime.engines.normalisation import FRACTIONS
from edge_runtime.engines.tensor_form import form_of
from edge_runtime.engines.tflite_structure import FULLY_CONNECTED, TensorInfo, TfliteFile
from edge_runtime.names import BLACK_ON_WHITE

COMMENT_WIDTH = 115
C_TYPES = {"int8": "int8_t", "uint8": "uint8_t", "float32": "float"}

# Where TFLM's name of an operator is not the schema's with each word capitalised.
_RESOLVER_NAMES = {"PADV2": "PadV2", "CUMSUM": "CumSum", "BATCH_MATMUL": "BatchMatMul"}

OLDEST_TESTED = "2023-10-10"
TESTED_OPERATORS = {"AVERAGE_POOL_2D", "CONV_2D", "FULLY_CONNECTED", "LEAKY_RELU", "RESHAPE", "SOFTMAX", "TANH"}
"""Those of the project's models; PyPI's build of `OLDEST_TESTED` gave for 300 digits what today's gives."""

_PER_CHANNEL_DENSE = """\
Oldest TFLM that computes this model right: of late September 2024 (pull request 2673), since its dense layers have one
scale for each output. Earlier ones refuse it (from 29 May 2024 on, pull request 2602) or give wrong scores without a
word; tried were PyPI's builds of {oldest} (wrong), 2024-05-29 to 2024-09-17 (refuse) and 2024-10-25 (right). For those
convert with --per-tensor-dense."""

_OLD = """\
Oldest TFLM that computes this model right: of {oldest} or older. PyPI's oldest build, of that day, was tried with these
operators and dense layers of one scale each."""

_UNTRIED = """\
Oldest TFLM that computes this model right: not known. Of its operators {operators} were not tried on older builds."""

_ARENA = """\
The smallest arena, 16-byte aligned, in which the model runs on a 64-bit host with TFLM's reference kernels
(tflite-micro {build}). A 32-bit board needs less, since its pointers are half as long; kernels of another
kind (CMSIS-NN, ESP-NN) may want scratch memory on top."""

_UNMEASURED = """\
The smallest arena was neither measured when this file was made nor before. Measure it: pip install '.[firmware]' (Linux
on x86-64), then python -m convert. Until then define {prefix}_ARENA_BYTES as large as the board allows and
ask interpreter.arena_used_bytes(); preparing may need some hundred bytes more than that."""

_REFUSED = "TFLM (tflite-micro {build}) does not run this model: {reason}"

_DIFFERENCE = """\
How far the scores of those kernels were from LiteRT's reference kernels at most, in steps of the output; the largest
score was the same class for {same} of {images:,} images ({source}). They round dense layers otherwise."""

_USAGE = """\
/* To paste into a C++ file:

{includes}

#include "tensorflow/lite/micro/micro_interpreter.h"
#include "tensorflow/lite/micro/micro_mutable_op_resolver.h"
#include "tensorflow/lite/schema/schema_generated.h"

#include "{name}.h"

static tflite::MicroMutableOpResolver<{count}> resolver;
alignas(16) static uint8_t arena[{prefix}_ARENA_BYTES];

static bool AddOperators() {{
  return {calls};
}}

{function}
*/"""

_CLASSIFY = """\
// {height}x{width} pixels, row by row, {ink}; returns the class, or -1 for an error.
int Classify(const uint8_t* pixels) {{
  static tflite::MicroInterpreter interpreter(tflite::GetModel({name}), resolver, arena, sizeof(arena));
  static const bool is_ready = AddOperators() && interpreter.AllocateTensors() == kTfLiteOk;
  if (!is_ready) return -1;
  {type}* input = interpreter.input(0)->data.{member};
  for (int i = 0; i < {prefix}_INPUT_ELEMENTS; ++i) {{
    input[i] = {conversion};
  }}
  if (interpreter.Invoke() != kTfLiteOk) return -1;
  const {type}* scores = interpreter.output(0)->data.{member};
  return static_cast<int>(std::max_element(scores, scores + {prefix}_CLASSES) - scores);
}}"""

_RUN = """\
// {prefix}_INPUT_ELEMENTS values in, {prefix}_OUTPUT_ELEMENTS out; returns whether it ran.
bool Run(const {type}* values, {result}* output) {{
  static tflite::MicroInterpreter interpreter(tflite::GetModel({name}), resolver, arena, sizeof(arena));
  static const bool is_ready = AddOperators() && interpreter.AllocateTensors() == kTfLiteOk;
  if (!is_ready) return false;
  std::memcpy(interpreter.input(0)->data.raw, values, interpreter.input(0)->bytes);
  if (interpreter.Invoke() != kTfLiteOk) return false;
  std::memcpy(output, interpreter.output(0)->data.raw, interpreter.output(0)->bytes);
  return true;
}}"""


def c_header_notes(file: TfliteFile, name: str, sha256: str, tflm: TflmRecord | None, classifies: bool = True) -> str:
    """The macros and comments, a C text without a line end.

    Args:
        file: a float32 or int8 file; one that takes and gives any values may be of uint8.
        name: the files' name without a suffix, an identifier.
        sha256: of the .tflite file.
        tflm: what was measured on TFLM, None where nothing was.
        classifies: it takes an image and gives scores, one a class; else any values.
    """
    prefix, graph = name.upper(), file.subgraphs[0]
    source, result = graph.tensors[graph.inputs[0]], graph.tensors[graph.outputs[0]]
    described = describe(file)
    macros: dict[str, Any] = {
        "SHA256": f'"{sha256}"',
        "BYTES": file.size,
        "MULTIPLY_ACCUMULATES": described["multiply_accumulates"],
        **_tensor_macros("INPUT", source),
        **_tensor_macros("OUTPUT", result),
        **({"CLASSES": result.shape[-1]} if classifies else {}),
    }
    parts = [
        *(
            [f"/* A {'score' if classifies else 'value'} q means (q - zero point) * scale. */"]
            if len(result.scales)
            else []
        ),
        _defines(prefix, macros),
    ]
    parts += ["", _comment(["TensorFlow Lite Micro (TFLM)", _oldest_tflm(file)])]
    if tflm is None:
        parts.append(_comment([_UNMEASURED.format(prefix=prefix)]))
    elif "refused" in tflm:
        parts.append(_comment([_REFUSED.format(build=tflm["build"], reason=_harmless(tflm["refused"]))]))
    else:
        parts += [_comment([_ARENA.format(**tflm)]), _defines(prefix, {"ARENA_BYTES": tflm["arena_bytes"]})]
        if "compared_on" in tflm:
            images = tflm["compared_on"]["images"]
            origin = {"mnist": "MNIST's test images", "rendered": "drawn digits", "own": "your own"}
            note = _DIFFERENCE.format(
                same="all" if tflm["same_class"] == 1 else f"{round(tflm['same_class'] * images):,}",
                images=images,
                source=origin[tflm["compared_on"]["source"]],
            )
            parts += [_comment([note]), _defines(prefix, {"TFLM_LARGEST_DIFFERENCE": tflm["largest_difference"]})]
    if tflm is None or "refused" not in tflm:
        function, includes = _classify(file, name, source) if classifies else _run(name, source, result)
        parts += ["", _usage(file, name, function, includes)]
    return "\n".join(parts)


def resolver_method(operator: str) -> str:
    """The method of `tflite::MicroMutableOpResolver` that adds an operator, by its name in the schema."""
    words = (word if word[0].isdigit() else word.capitalize() for word in operator.split("_"))
    return f"Add{_RESOLVER_NAMES.get(operator, ''.join(words))}"


def has_per_channel_dense(file: TfliteFile) -> bool:
    """Whether a dense layer has more than one scale for its weights."""
    return any(
        len(graph.tensors[operator.inputs[1]].scales) > 1
        for graph in file.subgraphs
        for operator in graph.operators
        if operator.code == FULLY_CONNECTED
    )


def _oldest_tflm(file: TfliteFile) -> str:
    untried = sorted(describe(file)["operators"].keys() - TESTED_OPERATORS)
    if untried:
        return _UNTRIED.format(operators=_harmless(", ".join(untried)))
    return (_PER_CHANNEL_DENSE if has_per_channel_dense(file) else _OLD).format(oldest=OLDEST_TESTED)


def _tensor_macros(role: str, tensor: TensorInfo) -> dict[str, Any]:
    macros: dict[str, Any] = {
        f"{role}_SHAPE": f"{{{', '.join(map(str, tensor.shape))}}}",
        f"{role}_ELEMENTS": tensor.elements,
        f"{role}_TYPE": C_TYPES[tensor.type],
    }
    if len(tensor.scales):
        macros[f"{role}_SCALE"] = _float_literal(tensor.scales[0])
        macros[f"{role}_ZERO_POINT"] = f"({tensor.zero_points[0]})"
    return macros


def _float_literal(value: np.float32) -> str:
    """A C literal that gives exactly `value` back: nine digits tell all float32 apart."""
    text = f"{value:.9g}"
    return f"{text}f" if "." in text or "e" in text else f"{text}.0f"


def _defines(prefix: str, macros: dict[str, Any]) -> str:
    return "\n".join(f"#define {prefix}_{name} {value}" for name, value in macros.items())


def _comment(paragraphs: list[str]) -> str:
    filled = [textwrap.fill(text, COMMENT_WIDTH, break_long_words=False, break_on_hyphens=False) for text in paragraphs]
    lines = "\n\n".join(filled).split("\n")
    return "\n".join(["/* " + lines[0], *(f" * {line}".rstrip() for line in lines[1:]), " */"])


def _harmless(text: str) -> str:
    """A text from elsewhere, fit to stand in a comment."""
    return (
        "".join(c if c.isprintable() and c.isascii() else "?" for c in text).replace("*/", "* /").replace("/*", "/ *")
    )


def _usage(file: TfliteFile, name: str, function: str, includes: list[str]) -> str:
    calls = [f"resolver.{resolver_method(operator)}() == kTfLiteOk" for operator in describe(file)["operators"]]
    return _USAGE.format(
        name=name,
        prefix=name.upper(),
        includes="\n".join(f"#include <{header}>" for header in includes),
        count=len(calls),
        calls=" &&\n         ".join(calls),
        function=function,
    )


def _run(name: str, source: TensorInfo, result: TensorInfo) -> tuple[str, list[str]]:
    function = _RUN.format(name=name, prefix=name.upper(), type=C_TYPES[source.type], result=C_TYPES[result.type])
    return function, ["cstring"]


def _classify(file: TfliteFile, name: str, source: TensorInfo) -> tuple[str, list[str]]:
    prefix = name.upper()
    pixel = f"pixels[i / {source.shape[3]}]" if source.shape[3:] == (3,) else "pixels[i]"
    includes = ["algorithm"]
    normalisation, black = file_normalisation(file), read_metadata(file).polarity == BLACK_ON_WHITE
    mean, std = _float_literal(np.float32(normalisation.mean[0])), _float_literal(np.float32(normalisation.std[0]))
    if normalisation != FRACTIONS:
        conversion = f"(static_cast<float>({pixel}) - {mean}) / {std}"
        if source.type == "int8":
            includes.append("cmath")
            steps = f"std::lround({conversion} / {prefix}_INPUT_SCALE) + {prefix}_INPUT_ZERO_POINT"
            conversion = f"static_cast<int8_t>(std::clamp({steps}, -128L, 127L))"
    elif source.type == "float32":
        conversion = f"static_cast<float>({pixel}) / 255.0f"
    elif is_exact_pixels(source):
        conversion = f"static_cast<int8_t>({pixel} ^ 0x80)"
    else:
        includes.append("cmath")
        steps = f"std::lround({pixel} / (255.0f * {prefix}_INPUT_SCALE)) + {prefix}_INPUT_ZERO_POINT"
        conversion = f"static_cast<int8_t>(std::clamp({steps}, -128L, 127L))"
    function = _CLASSIFY.format(
        name=name,
        prefix=prefix,
        ink="0 for ink to 255 for paper" if black else "0 for paper to 255 for ink",
        height=form_of(source).image_shape[0],
        width=form_of(source).image_shape[1],
        type=C_TYPES[source.type],
        member={"int8": "int8", "float32": "f"}[source.type],
        conversion=conversion,
    )
    return function, includes
