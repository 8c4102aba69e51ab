"""`python -m convert --vela`: what it writes, what it reports, and what it says where it cannot."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from convert.__main__ import main
from convert.compilers import vela
from convert.compilers.accelerator import ETHOS_U, check_compiled, run_compiler
from convert.compilers.vela import (
    JSON,
    MARKDOWN,
    VelaReport,
    accelerators,
    compile_files,
    markdown,
    markdown_table,
    vela_version,
)
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import CUSTOM
from firmware_assets import asset
from tests.convert.accelerated import accelerated, changed
from tests.convert.conftest import contents, run_main
from tests.pages import all_text
from train import MODEL_NAMES

needs_vela = pytest.mark.skipif(vela_version() is None, reason="needs Vela: pip install '.[vela]'")
ACCELERATOR = "ethos-u55-128"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of the project's models compiled for ACCELERATOR, and what was printed."""
    folder = tmp_path_factory.mktemp("vela")
    code, stdout, stderr = run_main("--vela", ACCELERATOR, "--output", folder)
    assert code == 0, stderr
    return folder, stdout


@pytest.fixture(scope="module")
def report(compiled: tuple[Path, str]) -> VelaReport:
    content: VelaReport = json.loads((compiled[0] / JSON).read_text())
    return content


@needs_vela
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_a_model_is_compiled_whole_and_keeps_its_input_and_output(name: str, compiled: tuple[Path, str]) -> None:
    source = read_tflite(asset(name, "int8").read_bytes())

    data = (compiled[0] / f"{name}_int8_vela.tflite").read_bytes()

    placement = check_compiled(source, data, ETHOS_U)
    assert placement.cpu == {}
    assert sum(placement.accelerator.values()) == len(source.subgraphs[0].operators)
    (operator,) = read_tflite(data).subgraphs[0].operators
    assert (operator.code, operator.custom_name) == (CUSTOM, "ethos-u")


@needs_vela
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_the_report_has_velas_figures(name: str, compiled: tuple[Path, str], report: VelaReport) -> None:
    (row,) = (model for model in report["models"] if model["source"] == f"{name}_int8.tflite")

    assert row["source_sha256"] == hashlib.sha256(asset(name, "int8").read_bytes()).hexdigest()
    file = (compiled[0] / row["file"]).read_bytes()
    assert (row["file_sha256"], row["file_bytes"]) == (hashlib.sha256(file).hexdigest(), len(file))
    cycles = row["cycles"]
    # Work and transfers overlap: the whole takes longer than each, and less than all of them one after another.
    parts = [value for key, value in cycles.items() if key != "total"]
    assert max(parts) <= cycles["total"] <= sum(parts)
    assert row["inferences_per_second"] == pytest.approx(report["core_clock_hz"] / cycles["total"], rel=1e-3)
    # The file holds what lies in the flash, and little else; Vela's arena holds the input, and some more.
    memory = row["memory_bytes"]
    assert memory["off_chip_flash"] < row["file_bytes"] < memory["off_chip_flash"] + 10_000
    assert 28 * 28 < memory["sram"] < 10_000
    assert memory["dram"] == memory["on_chip_flash"] == 0
    assert 0.8 * row["weight_bytes"]["original"] < row["weight_bytes"]["encoded"] <= memory["off_chip_flash"]


@needs_vela
def test_the_report_says_what_made_it_and_that_it_is_estimated(compiled: tuple[Path, str], report: VelaReport) -> None:
    folder, stdout = compiled
    assert report["made_by"] == f"python -m convert --vela {ACCELERATOR}; do not edit"
    assert report["vela"] == vela_version()
    assert (report["accelerator"], report["system_config"]) == (ACCELERATOR, "Ethos_U55_High_End_Embedded")
    assert (report["memory_mode"], report["core_clock_hz"]) == ("Shared_Sram", 500_000_000)
    assert "estimates by vela, not measured" in report["note"].lower()
    text = (folder / MARKDOWN).read_text()
    assert text == markdown(report)
    assert report["note"] in text
    first, _, *rows = stdout.splitlines()
    assert "Ethos_U55_High_End_Embedded at 500 MHz, memory mode Shared_Sram: estimates, not measured" in first
    assert [row.split()[0] for row in rows] == [f"{name}_int8" for name in MODEL_NAMES]
    for row, model in zip(rows, report["models"], strict=True):
        assert f"{model['cycles']['total']:,}" in row
        assert row.endswith("none")
    assert contents(folder).keys() == {JSON, MARKDOWN, *(model["file"] for model in report["models"])}


@needs_vela
def test_the_same_file_gives_the_same_bytes(compiled: tuple[Path, str], tmp_path: Path) -> None:
    code, _, stderr = run_main("--vela", ACCELERATOR, "--output", tmp_path)

    assert code == 0, stderr
    assert contents(tmp_path) == contents(compiled[0])


@needs_vela
def test_the_pages_have_the_figures(report: VelaReport) -> None:
    text = all_text()
    assert markdown_table(report, operators=False) in text
    assert f"`{report['system_config']}`, {report['core_clock_hz'] / 1e6:g} MHz, `{report['memory_mode']}`" in text


@needs_vela
@pytest.mark.parametrize("accelerator", accelerators() if vela_version() else ())
def test_every_accelerator_that_vela_knows_gets_a_file(accelerator: str) -> None:
    report, files = compile_files(accelerator, [asset("lenet5", "int8")])

    assert list(files) == ["lenet5_int8_vela.tflite"]
    assert report["accelerator"] == accelerator
    memory = report["models"][0]["memory_bytes"]
    # Ethos-U65 and U85 have their constants in the DRAM, by Vela's defaults.
    assert (memory["dram"] > 40_000) is not accelerator.startswith("ethos-u55")
    assert f"| {'of the DRAM' if memory['dram'] else 'of the off-chip flash'} |" in markdown_table(report)


@needs_vela
def test_operators_that_stay_on_the_cpu_are_named(tmp_path: Path) -> None:
    from ai_edge_litert.schema_py_generated import BuiltinOperator

    def tanh_to_floor(model: Any) -> None:
        (code,) = (code for code in model.operatorCodes if code.builtinCode == BuiltinOperator.TANH)
        code.builtinCode = code.deprecatedBuiltinCode = BuiltinOperator.FLOOR

    path = tmp_path / "floors_int8.tflite"
    path.write_bytes(changed(asset("lenet5", "int8").read_bytes(), tanh_to_floor))

    code, stdout, stderr = run_main("--vela", ACCELERATOR, path, "--output", tmp_path / "out")

    assert code == 0, stderr
    assert stdout.splitlines()[-1].endswith("FULLY_CONNECTED:3 RESHAPE:1 SOFTMAX:1  FLOOR:4")
    (model,) = json.loads((tmp_path / "out" / JSON).read_text())["models"]
    assert model["cpu_operators"] == {"FLOOR": 4}
    assert "TANH" not in model["npu_operators"]


@needs_vela
def test_a_compiled_file_given_to_the_reader_is_an_error_that_names_its_operator(compiled: tuple[Path, str]) -> None:
    with pytest.raises(EdgeDigitsError, match=r"custom op: ethos-u"):
        Classifier(compiled[0] / "lenet5_int8_vela.tflite")


@needs_vela
def test_by_default_the_files_go_to_a_folder_of_the_accelerator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, stderr = run_main("--vela", "ethos-u65-256", asset("lenet5", "int8"))
    assert code == 0, stderr
    assert contents(tmp_path / "build" / "vela" / "ethos-u65-256").keys() == {JSON, MARKDOWN, "lenet5_int8_vela.tflite"}


@needs_vela
@pytest.mark.parametrize("name", ["lenet5_float32.tflite", "nothing.tflite"])
def test_what_cannot_be_compiled_is_one_line_and_writes_nothing(name: str, tmp_path: Path) -> None:
    path = asset("lenet5", "int8").with_name(name)

    code, stdout, stderr = run_main("--vela", ACCELERATOR, asset("lenet5", "int8"), path, "--output", tmp_path / "out")

    assert (code, stdout) == (1, "")
    assert len(stderr.splitlines()) == 1
    assert name in stderr
    assert not (tmp_path / "out").exists()


@needs_vela
@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("print('one'); print('two: why'); raise SystemExit(1)", "exit code 1): two: why;"),
        ("import os; os.kill(os.getpid(), 11)", "signal 11): it says nothing;"),
        ("pass", "exit code 0): it says nothing;"),
    ],
)
def test_vela_failing_is_one_line_with_its_last(
    program: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the place of Vela's process, one that fails."""
    failing = [sys.executable, "-c", program]
    monkeypatch.setattr(vela, "run_compiler", lambda command, folder: run_compiler(failing, folder))

    code, _, stderr = run_main("--vela", ACCELERATOR, asset("lenet5", "int8"), "--output", tmp_path / "out")

    assert code == 1
    assert len(stderr.splitlines()) == 1
    assert f"lenet5_int8.tflite: Vela {vela_version()} fails ({reason}" in stderr
    assert not (tmp_path / "out").exists()


@needs_vela
def test_a_compiled_file_that_lost_its_output_is_not_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lose_scale(model: Any) -> None:
        model.subgraphs[0].tensors[model.subgraphs[0].outputs[0]].quantization.scale = [0.5]

    data = accelerated(asset("lenet5", "int8").read_bytes(), ETHOS_U, change=lose_scale)
    monkeypatch.setattr(vela, "_compile", lambda file, accelerator: (data, {}))

    code, _, stderr = run_main("--vela", ACCELERATOR, asset("lenet5", "int8"), "--output", tmp_path / "out")

    assert code == 1
    assert "lenet5_int8.tflite: its outputs were int8 [1, 10], scale [0.00390625]" in stderr
    assert not (tmp_path / "out").exists()


@needs_vela
def test_another_table_than_the_pinned_velas_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    data = accelerated(asset("lenet5", "int8").read_bytes(), ETHOS_U)
    monkeypatch.setattr(vela, "_compile", lambda file, accelerator: (data, {"cycles_npu": "1"}))

    with pytest.raises(EdgeDigitsError, match=r"writes another table.*cycles_sram_access.*constraints\.txt"):
        compile_files(ACCELERATOR, [asset("lenet5", "int8")])


@needs_vela
def test_an_unknown_accelerator_is_wrong_usage_that_names_the_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--vela", "ethos-u54-1"])
    assert stopped.value.code == 2
    assert "--vela ethos-u54-1: Vela knows ethos-u55-32, ethos-u55-64, ethos-u55-128" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--int8", "--check", "--native", "--c-source", "--edgetpu"])
def test_it_goes_with_no_other_option(option: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        run_main("--vela", ACCELERATOR, "--output", "out", option)
    assert stopped.value.code == 2


def test_without_vela_there_is_one_line_that_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ethosu.vela.architecture_features", None)

    code, stdout, stderr = run_main("--vela", ACCELERATOR)

    assert (code, stdout) == (1, "")
    assert len(stderr.splitlines()) == 1
    assert "compiling for an Ethos-U needs Vela" in stderr
    assert stderr.endswith("install it: pip install '.[vela]'\n")


def test_the_version_is_none_where_vela_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr("convert.compilers.vela.metadata.version", missing)
    assert vela_version() is None
