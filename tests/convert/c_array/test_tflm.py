from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from convert.c_array.golden import golden_pixels
from convert.c_array.tflm import (
    ARENA_STEP,
    TflmError,
    largest_difference,
    measure_tflm,
    run_tflm,
    smallest_arena,
    tflm_build,
)
from convert.manifest import read_manifest
from convert.tflite.reference import model_inputs, reference_outputs
from edge_runtime import EdgeDigitsError
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import ASSETS
from tests.convert.conftest import Run, TinyModel, contents, run_main
from train import MODEL_NAMES
from train.data import Mnist
from train.render import render_digits

needs_tflm = pytest.mark.skipif(tflm_build() is None, reason="needs tflite-micro: pip install '.[firmware]'")
ARTIFACTS = [f"{name}_{precision}" for name in MODEL_NAMES for precision in ("int8", "float32")]


def recorded(name: str) -> dict[str, object]:
    record: dict[str, object] = read_manifest(ASSETS)["artifacts"][name]["tflm"]
    return record


def compare(name: str, images: np.ndarray) -> tuple[int, int]:
    """The largest difference of TFLM's scores from the reference kernels', and how many classes differ."""
    model = (ASSETS / f"{name}_int8.tflite").read_bytes()
    inputs = model_inputs(read_tflite(model), images)
    arena = recorded(f"{name}_int8")["arena_bytes"]
    assert isinstance(arena, int)
    scores, _ = run_tflm(model, inputs, arena)
    expected = reference_outputs(model, inputs)
    return largest_difference(scores, expected), int((scores.argmax(axis=1) != expected.argmax(axis=1)).sum())


@needs_tflm
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_tflm_gives_the_reference_kernels_class_for_1000_drawn_digits(
    name: str, record_property: Callable[[str, object], None]
) -> None:
    difference, other_classes = compare(name, render_digits(100, seed=7)[0])

    print(f"{name} int8, 1,000 drawn digits: TFLM's scores differ from LiteRT's by up to {difference}")
    record_property("largest_difference", difference)
    assert other_classes == 0
    assert difference <= recorded(f"{name}_int8")["largest_difference"]  # type: ignore[operator]


@needs_tflm
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_tflm_is_as_far_from_the_reference_kernels_on_mnist_as_the_header_says(
    name: str, mnist: Mnist, record_property: Callable[[str, object], None]
) -> None:
    record = recorded(f"{name}_int8")

    difference, other_classes = compare(name, mnist.x_test)

    print(f"{name} int8, MNIST: up to {difference} steps, another class for {other_classes} of {len(mnist.x_test)}")
    record_property("largest_difference", difference)
    record_property("other_classes", other_classes)
    assert difference <= record["largest_difference"]  # type: ignore[operator]
    assert 1 - other_classes / len(mnist.x_test) >= record["same_class"] >= 0.9999  # type: ignore[operator]


@needs_tflm
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_tflm_reads_the_golden_digits(name: str) -> None:
    model = (ASSETS / f"{name}_int8.tflite").read_bytes()

    scores, _ = run_tflm(model, model_inputs(read_tflite(model), golden_pixels()))

    assert scores.argmax(axis=1).tolist() == list(range(10))


@needs_tflm
@pytest.mark.parametrize("name", ARTIFACTS)
def test_the_recorded_arena_is_enough_and_16_bytes_less_are_not(name: str) -> None:
    record = recorded(name)
    assert record["build"] == tflm_build()
    arena = record["arena_bytes"]
    assert isinstance(arena, int)
    assert arena % ARENA_STEP == 0
    model = (ASSETS / f"{name}.tflite").read_bytes()
    inputs = model_inputs(read_tflite(model), golden_pixels())
    ample, _ = run_tflm(model, inputs)

    outputs, used = run_tflm(model, inputs, arena)

    assert np.array_equal(outputs, ample)
    assert used <= arena
    with pytest.raises(TflmError):
        run_tflm(model, inputs, arena - ARENA_STEP)


@needs_tflm
def test_the_smallest_arena_is_found_where_tflm_reports_less() -> None:
    """What TFLM says it used is too little for mlp_relu: the search must go on."""
    model = (ASSETS / "mlp_relu_int8.tflite").read_bytes()
    inputs = model_inputs(read_tflite(model), golden_pixels()[:1])

    arena = smallest_arena(model, inputs)

    assert arena == recorded("mlp_relu_int8")["arena_bytes"]
    assert run_tflm(model, inputs)[1] < arena - ARENA_STEP


@needs_tflm
def test_own_models_are_measured(tiny_run: Run, tiny: TinyModel) -> None:
    artifacts = read_manifest(tiny_run.folder)["artifacts"]

    for precision in ("float32", "int8"):
        record = artifacts[f"my_digits_{precision}"]["tflm"]
        assert record["build"] == tflm_build()
        header = (tiny_run.folder / f"my_digits_{precision}.h").read_text()
        assert f"#define MY_DIGITS_{precision.upper()}_ARENA_BYTES {record['arena_bytes']}\n" in header
        assert ("TFLM_LARGEST_DIFFERENCE" in header) == (precision == "int8")
    assert record["compared_on"]["images"] == len(tiny.x)
    assert all(artifacts[f"my_digits_{precision}"]["tflm"] is None for precision in ("float16", "dynamic", "int16x8"))


@needs_tflm
def test_an_operator_that_tflm_lacks_is_named(tiny_run: Run) -> None:
    from ai_edge_litert.schema_py_generated import BuiltinOperator
    from ai_edge_litert.tools.flatbuffer_utils import convert_object_to_bytearray, read_model

    model = read_model(str(tiny_run.folder / "my_digits_float32.tflite"))
    (code,) = (code for code in model.operatorCodes if code.builtinCode == BuiltinOperator.TANH)
    code.builtinCode = code.deprecatedBuiltinCode = BuiltinOperator.RELU_N1_TO_1
    changed = bytes(convert_object_to_bytearray(model))

    record = measure_tflm(changed, read_tflite(changed), "build", np.zeros((1, 8, 8), np.uint8), {})

    assert record.keys() == {"build", "refused"}
    assert "RELU_N1_TO_1" in record["refused"]


@needs_tflm
@pytest.mark.parametrize("arena_bytes", [0, 256, 1024, 2048, 4096])
def test_too_small_an_arena_is_an_error_and_no_crash_of_ours(arena_bytes: int) -> None:
    model = (ASSETS / "lenet5_int8.tflite").read_bytes()

    with pytest.raises(TflmError):
        run_tflm(model, model_inputs(read_tflite(model), golden_pixels()[:1]), arena_bytes)


def test_a_tflite_micro_that_cannot_be_imported_is_an_error_that_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tflite_micro.py").write_text("raise ImportError('built for another machine')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    with pytest.raises(EdgeDigitsError, match=r"built for another machine.*install it again"):
        run_tflm(b"", np.zeros(1))


def test_without_tflite_micro_what_was_recorded_of_the_same_file_is_kept(
    tiny_run: Run, tiny: TinyModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(tiny_run.folder, tmp_path / "artifacts"))
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["artifacts"]["my_digits_float32"]["tflm"] = {"build": "older", "arena_bytes": 12_352}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    monkeypatch.setattr("convert.build.tflm_build", lambda: None)

    code, _, stderr = run_main("--keras", tiny.keras, "--calibration", tiny.images, "--float32", "--output", folder)

    assert code == 0, stderr
    assert "arena" not in stderr
    assert "#define MY_DIGITS_FLOAT32_ARENA_BYTES 12352\n" in (folder / "my_digits_float32.h").read_text()
    assert read_manifest(folder)["artifacts"]["my_digits_float32"]["tflm"] == {"build": "older", "arena_bytes": 12_352}


def test_neither_measured_nor_recorded_is_said(
    tiny: TinyModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("convert.build.tflm_build", lambda: None)

    code, _, stderr = run_main("--keras", tiny.keras, "--calibration", tiny.images, "--int8", "--output", tmp_path)

    assert code == 0, stderr
    assert "my_digits_int8: its header has no arena size: tflite-micro is not installed" in stderr
    header = (tmp_path / "my_digits_int8.h").read_text()
    assert "neither measured" in header
    assert "#define MY_DIGITS_INT8_ARENA_BYTES" not in header
    assert read_manifest(tmp_path)["artifacts"]["my_digits_int8"]["tflm"] is None
    assert contents(tmp_path).keys() >= {"my_digits_int8.h", "manifest.json"}


@needs_tflm
def test_another_build_of_tflite_micro_measures_anew(tiny_run: Run, tiny: TinyModel, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(tiny_run.folder, tmp_path / "artifacts"))
    before = contents(folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["artifacts"]["my_digits_float32"]["tflm"] = {"build": "older", "arena_bytes": 1}
    (folder / "manifest.json").write_text(json.dumps(manifest))

    code, _, stderr = run_main("--keras", tiny.keras, "--calibration", tiny.images, "--float32", "--output", folder)

    assert code == 0, stderr
    assert contents(folder) == before
