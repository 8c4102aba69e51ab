"""`python -m convert --edgetpu`, with a stand-in for Google's compiler, which cannot be had here."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from convert.compilers.accelerator import EDGE_TPU, check_compiled
from convert.compilers.edgetpu import COMPILER, MAPPED, has_per_channel_dense, read_log
from edge_runtime import EdgeDigitsError
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import asset
from tests.conftest import ROOT
from tests.convert.accelerated import changed
from tests.convert.conftest import contents, run_main
from tests.convert.edgetpu_stand_in import NO_OPERATOR, SECOND_GRAPH, VERSION
from train import MODEL_NAMES


def install(folder: Path, program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a Python program the edgetpu_compiler on the PATH."""
    script = folder / "bin" / COMPILER
    script.parent.mkdir(exist_ok=True)
    script.write_text(f"#!{sys.executable}\n{program}")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(script.parent), prepend=os.pathsep)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys\nfrom tests.convert.edgetpu_stand_in import main\nsys.exit(main(sys.argv[1:]))\n"
    install(tmp_path, program, monkeypatch)


@pytest.mark.usefixtures("stand_in")
def test_the_projects_models_are_compiled_checked_and_told(tmp_path: Path) -> None:
    code, stdout, stderr = run_main("--edgetpu", "--output", tmp_path / "out")

    assert code == 0, stderr
    files = contents(tmp_path / "out")
    assert files.keys() == {f"{name}_int8_edgetpu.tflite" for name in MODEL_NAMES}
    first, _, *lines = stdout.splitlines()
    assert first == f"{COMPILER} {VERSION}; the compiled files were not run: that needs the Edge TPU"
    for name, line in zip(MODEL_NAMES, lines, strict=False):
        size = f"{len(files[f'{name}_int8_edgetpu.tflite']):,}"
        assert line.split()[:4] == [f"{name}_int8", size, "49.75KiB", "0.00B"]
        assert ("LEAKY_RELU:5" in line) is name.startswith("mlp_bn")
        assert line.endswith("none") is not name.startswith("mlp_bn")
    reasons = lines[len(MODEL_NAMES) :]
    assert f"mlp_bn_int8: on the CPU: LEAKY_RELU:5: {NO_OPERATOR}" in reasons
    assert f"mlp_bn_int8: on the CPU: FULLY_CONNECTED:5: {SECOND_GRAPH}" in reasons
    assert not any(line.startswith(("lenet5", "mlp_relu")) for line in reasons)


@pytest.mark.usefixtures("stand_in")
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_a_compiled_model_has_the_edge_tpus_operator_and_its_sources_form(name: str, tmp_path: Path) -> None:
    path = asset(name, "int8")
    code, _, stderr = run_main("--edgetpu", path, "--output", tmp_path / "out")
    assert code == 0, stderr

    placement = check_compiled(
        read_tflite(path.read_bytes()), (tmp_path / "out" / f"{name}_int8_edgetpu.tflite").read_bytes(), EDGE_TPU
    )

    assert placement.accelerator["FULLY_CONNECTED"] >= 1
    assert ("SOFTMAX" in placement.cpu) is name.startswith("mlp_bn")


@pytest.mark.usefixtures("stand_in")
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_dense_layers_with_a_scale_for_each_output_are_warned_of(name: str, tmp_path: Path) -> None:
    code, _, stderr = run_main("--edgetpu", asset(name, "int8"), "--output", tmp_path / "out")

    assert code == 0
    warning, published = stderr.splitlines()
    assert warning.startswith("warning: ")
    assert "convert with --per-tensor-dense" in warning
    assert published == f"published in {tmp_path / 'out'}"


def test_dense_layers_with_one_scale_are_not_warned_of() -> None:
    def one_scale(model: Any) -> None:
        for operator in model.subgraphs[0].operators:
            if model.operatorCodes[operator.opcodeIndex].builtinCode == 9:  # FULLY_CONNECTED
                quantization = model.subgraphs[0].tensors[operator.inputs[1]].quantization
                quantization.scale, quantization.zeroPoint = [0.01], [0]

    data = asset("lenet5", "int8").read_bytes()
    assert has_per_channel_dense(read_tflite(data))
    assert not has_per_channel_dense(read_tflite(changed(data, one_scale)))


@pytest.mark.usefixtures("stand_in")
def test_a_file_that_the_compiler_refuses_is_one_line_with_its_reason(tmp_path: Path) -> None:
    from ai_edge_litert.schema_py_generated import BuiltinOperator

    def tanh_to_floor(model: Any) -> None:
        (code,) = (code for code in model.operatorCodes if code.builtinCode == BuiltinOperator.TANH)
        code.builtinCode = code.deprecatedBuiltinCode = BuiltinOperator.FLOOR

    path = tmp_path / "floors_int8.tflite"
    path.write_bytes(changed(asset("lenet5", "int8").read_bytes(), tanh_to_floor))

    code, stdout, stderr = run_main("--edgetpu", asset("mlp_relu", "int8"), path, "--output", tmp_path / "out")

    assert (code, stdout) == (1, "")
    *_, error = stderr.splitlines()
    assert error.startswith(f"error: {path}: edgetpu_compiler fails (exit code 1): ERROR: Didn't find op for builtin")
    assert "opcode 'FLOOR' version '2' ERROR: Registration failed. Model could not be parsed; see" in error
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import os; os.kill(os.getpid(), 11)", "edgetpu_compiler fails (signal 11): it says nothing"),
        (
            "print('Internal compiler error. Aborting! ')",
            "edgetpu_compiler fails (exit code 0): Internal compiler error",
        ),
        (
            "import shutil, sys; shutil.copy(sys.argv[4], sys.argv[4].replace('.tflite', '_edgetpu.tflite'))",
            "edgetpu_compiler prints no 'Edge TPU Compiler version'",
        ),
        (
            "import shutil, sys; shutil.copy(sys.argv[4], sys.argv[4].replace('.tflite', '_edgetpu.tflite'))\n"
            "print('Edge TPU Compiler version 16.0.384591198')\n"
            "print('On-chip memory used for caching model parameters: 0.00B')\n"
            "print('Off-chip memory used for streaming uncached model parameters: 0.00B')",
            "can run none of its operators: the compiled file has no edgetpu-custom-op",
        ),
    ],
)
def test_another_program_than_expected_is_one_line_and_publishes_nothing(
    program: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, program, monkeypatch)

    code, stdout, stderr = run_main("--edgetpu", asset("lenet5", "int8"), "--output", tmp_path / "out")

    assert (code, stdout) == (1, "")
    *_, error = stderr.splitlines()
    assert error.startswith("error: ")
    assert reason in error
    assert not (tmp_path / "out").exists()


def test_the_log_is_read_by_its_labels() -> None:
    log = read_log(
        "Edge TPU Compiler version 16.0.384591198\nStarted a compilation timeout timer of 180 seconds.\n\n"
        "On-chip memory used for caching model parameters: 6.02MiB\n"
        "Off-chip memory used for streaming uncached model parameters: 41.75KiB\n\n"
        "Operator                       Count      Status\n\n"
        "MAX_POOL_2D                    4          Mapped to Edge TPU\n"
        "QUANTIZE                       12         Operation is working on an unsupported data type\n"
        "Compilation child process completed within timeout period.\n"
    )

    assert (log.version, log.on_chip, log.off_chip) == ("16.0.384591198", "6.02MiB", "41.75KiB")
    assert log.statuses[0] == ("MAX_POOL_2D", 4, MAPPED)
    assert log.reasons == ["QUANTIZE:12: Operation is working on an unsupported data type"]
    with pytest.raises(EdgeDigitsError, match=r"prints no 'Off-chip memory .*install version 16\.0"):
        read_log("Edge TPU Compiler version 17\nOn-chip memory used for caching model parameters: 1B")


def test_without_the_compiler_there_is_one_line_that_says_where_it_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    code, stdout, stderr = run_main("--edgetpu", "--output", tmp_path / "out")

    assert (code, stdout) == (1, "")
    assert len(stderr.splitlines()) == 1
    assert "no edgetpu_compiler on the PATH" in stderr
    assert "https://coral.ai/docs/edgetpu/compiler" in stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("stand_in")
def test_a_float_file_is_an_error_that_names_int8(tmp_path: Path) -> None:
    code, _, stderr = run_main("--edgetpu", asset("lenet5", "float32"), "--output", tmp_path / "out")
    assert code == 1
    assert "float32, edgetpu_compiler takes int8; make such a file: python -m convert --int8" in stderr


@pytest.mark.parametrize("option", ["--int8", "--check", "--native", "--c-source", "--per-tensor-dense"])
def test_it_goes_with_no_other_option(option: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        run_main("--edgetpu", option)
    assert stopped.value.code == 2


@pytest.mark.skipif(shutil.which(COMPILER) is None, reason="needs Google's edgetpu_compiler")
@pytest.mark.parametrize("name", ["mlp_relu", "lenet5"])
def test_googles_compiler_maps_the_models_without_leaky_relu(name: str, tmp_path: Path) -> None:
    code, _, stderr = run_main("--edgetpu", asset(name, "int8"), "--output", tmp_path)

    assert code == 0, stderr
    data = (tmp_path / f"{name}_int8_edgetpu.tflite").read_bytes()
    placement = check_compiled(read_tflite(asset(name, "int8").read_bytes()), data, EDGE_TPU)
    assert placement.accelerator
