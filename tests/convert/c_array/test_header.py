from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.c_array.golden import golden_digits_header
from convert.c_array.header import c_header_notes, has_per_channel_dense, resolver_method
from convert.manifest import read_manifest
from convert.tflite.conversion import to_tflite
from convert.tflite.reference import model_inputs, reference_outputs
from convert.tflite.source import load_project_model
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import ASSETS
from tests.convert.conftest import Run
from tests.pages import blocks
from train import MODEL_NAMES
from train.render import render_digits

WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Werror", "-pedantic")
COMPILERS = [("gcc", "c99", "c"), ("clang", "c99", "c"), ("g++", "c++17", "cpp"), ("clang++", "c++17", "cpp")]
ARTIFACTS = [f"{name}_{precision}" for name in MODEL_NAMES for precision in ("int8", "float32")]

FACTS = """
#include <stdio.h>
#include <string.h>
#include "{name}.h"
static const int input_shape[] = {prefix}_INPUT_SHAPE, output_shape[] = {prefix}_OUTPUT_SHAPE;
static {prefix}_INPUT_TYPE input[{prefix}_INPUT_ELEMENTS];
static unsigned char arena[{prefix}_ARENA_BYTES];
int main(void) {{
    size_t i;
    for (i = 0; i < sizeof(input_shape) / sizeof(*input_shape); ++i) printf("%d ", input_shape[i]);
    for (i = 0; i < sizeof(output_shape) / sizeof(*output_shape); ++i) printf("%d ", output_shape[i]);
    input[0] = 1;
    arena[0] = 1;
    printf("%u %d %u %d %u %s", (unsigned)sizeof(input), {prefix}_CLASSES, (unsigned)sizeof(arena),
           {prefix}_MULTIPLY_ACCUMULATES, (unsigned)(sizeof({name}) - {prefix}_BYTES), {prefix}_SHA256);
    {more}
    return 0;
}}
"""
SCALES = """printf(" %.9g %d %.9g %d", (double){prefix}_INPUT_SCALE, {prefix}_INPUT_ZERO_POINT,
           (double){prefix}_OUTPUT_SCALE, {prefix}_OUTPUT_ZERO_POINT);"""

GOLDEN = """
#include <stdio.h>
#include "{name}_golden.h"
int main(void) {{
    fwrite(edge_digits_golden_pixels, 1, sizeof(edge_digits_golden_pixels), stdout);
    return fwrite({name}_golden_scores, 1, sizeof({name}_golden_scores), stdout) != sizeof({name}_golden_scores);
}}
"""

# As much of TensorFlow Lite Micro as the snippet uses, with the names of its own headers. The model here says of an
# image what its first pixel is.
TFLM_STUB = """
#include <cstdint>
#include <cstddef>
enum TfLiteStatus { kTfLiteOk, kTfLiteError };
struct TfLiteTensor { union { int8_t* int8; float* f; } data; };
namespace tflite {
struct Model {};
inline const Model* GetModel(const void* data) { return static_cast<const Model*>(data); }
template <unsigned int tOpCount> class MicroMutableOpResolver {
  unsigned int count_ = 0;
  TfLiteStatus Add() { return ++count_ <= tOpCount ? kTfLiteOk : kTfLiteError; }
 public:
  bool IsFull() const { return count_ == tOpCount; }
  TfLiteStatus AddAveragePool2D() { return Add(); }
  TfLiteStatus AddConv2D() { return Add(); }
  TfLiteStatus AddDepthwiseConv2D() { return Add(); }
  TfLiteStatus AddFullyConnected() { return Add(); }
  TfLiteStatus AddLeakyRelu() { return Add(); }
  TfLiteStatus AddReshape() { return Add(); }
  TfLiteStatus AddSoftmax() { return Add(); }
  TfLiteStatus AddTanh() { return Add(); }
};
class MicroInterpreter {
  union { int8_t int8[784]; float f[784]; } input_;
  union { int8_t int8[10]; float f[10]; } output_;
  TfLiteTensor in_, out_;
 public:
  template <class Resolver>
  MicroInterpreter(const Model*, const Resolver& operators, uint8_t*, size_t)
      : is_full_(&IsFull<Resolver>), operators_(&operators) {
    in_.data.int8 = input_.int8;
    out_.data.int8 = output_.int8;
  }
  TfLiteStatus AllocateTensors() { return is_full_(operators_) ? kTfLiteOk : kTfLiteError; }
  TfLiteStatus Invoke() {
    for (int i = 0; i < 10; ++i) OUTPUT[i] = 0;
    OUTPUT[FIRST_PIXEL] = 1;
    return kTfLiteOk;
  }
  TfLiteTensor* input(size_t) { return &in_; }
  TfLiteTensor* output(size_t) { return &out_; }
 private:
  template <class Resolver> static bool IsFull(const void* operators) {
    return static_cast<const Resolver*>(operators)->IsFull();
  }
  bool (*is_full_)(const void*);
  const void* operators_;
};
}
"""
CLASSIFY_ALL = """
#include <cstdio>
int main() {
  uint8_t pixels[784] = {};
  for (uint8_t digit = 0; digit < 10; ++digit) {
    pixels[0] = digit;
    std::printf("%d", Classify(pixels));
  }
}
"""


def header_of(folder: Path, name: str) -> str:
    return (folder / f"{name}.h").read_text()


def build_and_run(folder: Path, compiler: str, standard: str, source: Path, *more: str) -> bytes:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler} on this machine")
    program = folder / "program"
    command = [compiler, f"-std={standard}", *WARNINGS, f"-I{ASSETS}", *more, str(source), "-o", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return subprocess.run([str(program)], check=True, capture_output=True, timeout=10).stdout


@pytest.mark.parametrize("name", ARTIFACTS)
@pytest.mark.parametrize(("compiler", "standard", "suffix"), COMPILERS)
def test_the_macros_compile_and_say_what_the_manifest_says(
    name: str, compiler: str, standard: str, suffix: str, tmp_path: Path
) -> None:
    entry: dict[str, Any] = read_manifest(ASSETS)["artifacts"][name]
    prefix, int8 = name.upper(), entry["precision"] == "int8"
    source = tmp_path / f"main.{suffix}"
    source.write_text(FACTS.format(name=name, prefix=prefix, more=SCALES.format(prefix=prefix) if int8 else ""))

    printed = build_and_run(tmp_path, compiler, standard, source).decode().split()

    shapes = [*entry["input"]["shape"], *entry["output"]["shape"]]
    facts = [784 * (1 if int8 else 4), 10, entry["tflm"]["arena_bytes"], entry["multiply_accumulates"], 0]
    assert printed[: len(shapes) + 6] == [*map(str, shapes), *map(str, facts), entry["sha256"]]
    if int8:
        input_scale, input_zero, output_scale, output_zero = printed[-4:]
        assert np.float32(input_scale) == np.float32(entry["input"]["scale"])
        assert np.float32(output_scale) == np.float32(entry["output"]["scale"])
        assert (int(input_zero), int(output_zero)) == (entry["input"]["zero_point"], entry["output"]["zero_point"])


@pytest.mark.parametrize("name", MODEL_NAMES)
@pytest.mark.parametrize(("compiler", "standard", "suffix"), COMPILERS)
def test_the_golden_header_compiles_to_the_digits_and_the_reference_kernels_scores(
    name: str, compiler: str, standard: str, suffix: str, tmp_path: Path
) -> None:
    source = tmp_path / f"main.{suffix}"
    source.write_text(GOLDEN.format(name=f"{name}_int8"))

    printed = build_and_run(tmp_path, compiler, standard, source)

    model = (ASSETS / f"{name}_int8.tflite").read_bytes()
    pixels = np.frombuffer(printed[:7840], np.uint8).reshape(10, 28, 28)
    inputs = model_inputs(read_tflite(model), pixels)
    assert np.array_equal(inputs.reshape(10, 784), (pixels ^ 0x80).view(np.int8).reshape(10, 784))
    assert np.array_equal(np.frombuffer(printed[7840:], np.int8).reshape(10, 10), reference_outputs(model, inputs))


def test_golden_scores_of_other_digits_do_not_compile(tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("no gcc on this machine")
    (tmp_path / "golden_digits.h").write_text(golden_digits_header(render_digits(1, seed=1)[0]))
    (tmp_path / "lenet5_int8_golden.h").write_text(header_of(ASSETS, "lenet5_int8_golden"))
    (tmp_path / "main.c").write_text(GOLDEN.format(name="lenet5_int8"))

    done = subprocess.run(["gcc", "-c", "main.c"], cwd=tmp_path, capture_output=True, text=True, timeout=60)

    assert done.returncode != 0
    assert "made for other digits" in done.stderr


def pasted(folder: Path, name: str) -> str:
    """The C++ of a header; a TensorFlow Lite Micro to compile it with is put into `folder`."""
    (snippet,) = re.findall(r"/\* To paste into a C\+\+ file:\n(.*?)\n\*/", header_of(ASSETS, name), re.DOTALL)
    int8 = name.endswith("int8")
    stub = TFLM_STUB.replace("OUTPUT", "output_.int8" if int8 else "output_.f").replace(
        "FIRST_PIXEL", "input_.int8[0] + 128" if int8 else "static_cast<int>(input_.f[0] * 255.0f + 0.5f)"
    )
    headers = {
        "micro/micro_interpreter.h": stub,
        "micro/micro_mutable_op_resolver.h": "",
        "schema/schema_generated.h": "",
    }
    for header, text in headers.items():
        path = folder / "tensorflow" / "lite" / header
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return str(snippet)


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
@pytest.mark.parametrize("name", ARTIFACTS)
def test_the_pasted_cpp_compiles_adds_every_operator_and_classifies(name: str, compiler: str, tmp_path: Path) -> None:
    source = tmp_path / "main.cpp"
    source.write_text(pasted(tmp_path, name) + CLASSIFY_ALL)

    printed = build_and_run(
        tmp_path, compiler, "c++17", source, f"-I{tmp_path}", "-x", "c++", str(ASSETS / f"{name}.c")
    )

    assert printed == b"0123456789"


def test_the_pages_c_example_compiles_after_the_pasted_cpp(tmp_path: Path) -> None:
    (example,) = (text for text in blocks("c") if "_golden.h" in text)
    include, loop = example.split("\n\n")
    source, model = tmp_path / "main.cpp", str(ASSETS / "lenet5_int8.c")
    program = "\n".join(["#include <cstdio>", include, pasted(tmp_path, "lenet5_int8"), "int main() {", loop, "}"])
    source.write_text(program.replace("printf", "std::printf"))

    printed = build_and_run(tmp_path, "g++", "c++17", source, f"-I{tmp_path}", "-x", "c++", model)

    # The stub says 0 of every digit, whose first pixel is paper.
    assert printed.decode().splitlines() == [f"{digit} is misread" for digit in range(1, 10)]


@pytest.mark.parametrize(
    ("operator", "method"),
    [
        ("AVERAGE_POOL_2D", "AddAveragePool2D"),
        ("DEPTHWISE_CONV_2D", "AddDepthwiseConv2D"),
        ("FULLY_CONNECTED", "AddFullyConnected"),
        ("LEAKY_RELU", "AddLeakyRelu"),
        ("RELU6", "AddRelu6"),
        ("RESIZE_NEAREST_NEIGHBOR", "AddResizeNearestNeighbor"),
        ("BATCH_MATMUL", "AddBatchMatMul"),
        ("PADV2", "AddPadV2"),
    ],
)
def test_operators_have_the_resolvers_method_names(operator: str, method: str) -> None:
    assert resolver_method(operator) == method


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_the_oldest_tflm_follows_from_how_dense_layers_are_quantised(name: str) -> None:
    calibration = render_digits(1, seed=5)[0]
    source = load_project_model(name)
    per_channel = read_tflite((ASSETS / f"{name}_int8.tflite").read_bytes())
    per_tensor = read_tflite(to_tflite(source, "int8", calibration, per_tensor_dense=True))
    floats = read_tflite((ASSETS / f"{name}_float32.tflite").read_bytes())

    assert [has_per_channel_dense(file) for file in (per_channel, per_tensor, floats)] == [True, False, False]
    old = "right: of 2023-10-10 or older"
    assert "right: of late September 2024" in c_header_notes(per_channel, "m", "", None)
    assert old in c_header_notes(per_tensor, "m", "", None)
    assert old in c_header_notes(floats, "m", "", None)


def test_operators_that_were_not_tried_are_named(tiny_run: Run) -> None:
    file = read_tflite((tiny_run.folder / "my_digits_int8.tflite").read_bytes())

    assert "Of its operators DEPTHWISE_CONV_2D were not tried" in " ".join(
        header_of(tiny_run.folder, "my_digits_int8").split(" * ")
    )
    assert "not known" in c_header_notes(file, "m", "", None)


def test_what_tflm_does_not_run_is_told_without_snippet_or_macro(tiny_run: Run) -> None:
    file = read_tflite((tiny_run.folder / "my_digits_int8.tflite").read_bytes())

    notes = c_header_notes(file, "m", "", {"build": "1", "refused": "no operator */ X\n"})

    assert "does not run this model: no operator * / X?" in " ".join(notes.split("\n * "))
    assert "ARENA_BYTES" not in notes
    assert "Classify" not in notes
