"""What a file compiled for an accelerator must have in common with its source."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from convert.compilers.accelerator import ETHOS_U, check_compiled, format_operators, read_int8_files, run_compiler
from edge_runtime import EdgeDigitsError
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import asset
from tests.convert.accelerated import accelerated
from train import MODEL_NAMES


def test_without_paths_the_projects_int8_files_are_read() -> None:
    files = read_int8_files([], "a compiler")

    assert [file.path for file in files] == [asset(name, "int8") for name in MODEL_NAMES]
    assert all(file.data == file.path.read_bytes() for file in files)


@pytest.mark.parametrize("precision", ["float32", "missing"])
def test_what_is_not_int8_is_an_error_that_says_so(precision: str, tmp_path: Path) -> None:
    path = asset("lenet5", "float32") if precision == "float32" else tmp_path / "lenet5_int8.tflite"

    with pytest.raises(EdgeDigitsError, match=r"float32, a compiler takes int8.*--int8|No such file.*name a \.tflite"):
        read_int8_files([path], "a compiler")


def test_a_damaged_file_never_reaches_a_compiler(tmp_path: Path) -> None:
    (tmp_path / "cut.tflite").write_bytes(asset("lenet5", "int8").read_bytes()[:3000])

    with pytest.raises(EdgeDigitsError, match=r"cut\.tflite: damaged or unsupported"):
        read_int8_files([tmp_path / "cut.tflite"], "a compiler")


def test_a_compiled_file_is_not_compiled_again(tmp_path: Path) -> None:
    (tmp_path / "lenet5_int8_vela.tflite").write_bytes(accelerated(asset("lenet5", "int8").read_bytes(), ETHOS_U))

    with pytest.raises(EdgeDigitsError, match="compiled already, it has ethos-u; name the file that it was made of"):
        read_int8_files([tmp_path / "lenet5_int8_vela.tflite"], "a compiler")


def test_two_files_of_one_name_are_an_error(tmp_path: Path) -> None:
    copy = Path(shutil.copy(asset("mlp_bn", "int8"), tmp_path))

    with pytest.raises(EdgeDigitsError, match="2 files have the name mlp_bn_int8"):
        read_int8_files([asset("mlp_bn", "int8"), copy], "a compiler")


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_what_runs_where_is_read_from_the_compiled_file(name: str) -> None:
    data = asset(name, "int8").read_bytes()

    whole = check_compiled(read_tflite(data), accelerated(data, "x"), "x")
    without_softmax = check_compiled(read_tflite(data), accelerated(data, "x", left=1), "x")

    assert whole.cpu == {}
    assert whole.accelerator["SOFTMAX"] == 1
    assert whole.accelerator["FULLY_CONNECTED"] >= 3
    assert without_softmax.cpu == {"SOFTMAX": 1}
    assert "SOFTMAX" not in without_softmax.accelerator
    assert format_operators(without_softmax.cpu) == "SOFTMAX:1"
    assert format_operators(whole.cpu) == "none"


def _shape(model: Any) -> None:
    model.subgraphs[0].tensors[model.subgraphs[0].inputs[0]].shape = [1, 28, 14, 2]


def _scale(model: Any) -> None:
    model.subgraphs[0].tensors[model.subgraphs[0].outputs[0]].quantization.scale = [1 / 255]


def _zero_point(model: Any) -> None:
    model.subgraphs[0].tensors[model.subgraphs[0].inputs[0]].quantization.zeroPoint = [-127]


def _type(model: Any) -> None:
    tensor = model.subgraphs[0].tensors[model.subgraphs[0].outputs[0]]
    tensor.type, tensor.quantization.zeroPoint = 3, [128]  # uint8


@pytest.mark.parametrize(
    ("change", "what"), [(_shape, "inputs"), (_scale, "outputs"), (_zero_point, "inputs"), (_type, "outputs")]
)
def test_other_inputs_or_outputs_than_the_sources_are_found(change: Callable[[Any], None], what: str) -> None:
    data = asset("lenet5", "int8").read_bytes()

    with pytest.raises(EdgeDigitsError, match=f"its {what} were int8 .* and are .* when compiled"):
        check_compiled(read_tflite(data), accelerated(data, "x", change=change), "x")


def test_a_file_without_the_accelerators_operator_is_found() -> None:
    data = asset("lenet5", "int8").read_bytes()

    with pytest.raises(EdgeDigitsError, match="can run none of its operators"):
        check_compiled(read_tflite(data), data, ETHOS_U)
    with pytest.raises(EdgeDigitsError, match="can run none of its operators"):
        check_compiled(read_tflite(data), accelerated(data, "edgetpu-custom-op"), ETHOS_U)


def test_a_compiler_that_does_not_start_or_end_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(EdgeDigitsError, match="compiler: does not start: No such file"):
        run_compiler([str(tmp_path / "compiler")], tmp_path)
    monkeypatch.setattr("convert.compilers.accelerator.TIMEOUT_S", 0.1)
    with pytest.raises(EdgeDigitsError, match=r"no end within 0\.1 s"):
        run_compiler([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path)
