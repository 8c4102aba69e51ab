"""`python -m convert --c-source`: which files it writes, and what it says where it cannot."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from convert import OPTIMISE, SIZE, SPEED
from convert.c_source.check import check_c_source
from convert.c_source.writer import c_source
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.c_compiler import COMPILERS, find_compiler
from firmware_assets import ASSETS, asset
from tests.convert.c_source.test_forms import stream
from tests.convert.conftest import contents, run_main
from tests.convert.models.test_models import relu
from tests.pages import blocks
from train import MODEL_NAMES

needs_compiler = pytest.mark.skipif(not any(map(shutil.which, COMPILERS)), reason="no C compiler")


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A copy of the int8 artifacts and the manifest, without their C."""
    folder = tmp_path / "assets"
    folder.mkdir()
    for file in ASSETS.iterdir():
        if file.suffix in (".tflite", ".txt", ".json"):
            shutil.copy(file, folder)
    return folder


def test_the_c_of_all_int8_artifacts_is_written_and_listed(assets: Path) -> None:
    code, stdout, _ = run_main("--c-source", "--output", assets)

    assert code == 0
    manifest = json.loads((assets / "manifest.json").read_text())["artifacts"]
    for name in MODEL_NAMES:
        assert re.search(rf"^ *{name}\.c ", stdout, re.MULTILINE)
        for suffix in (".h", ".c"):
            assert (assets / f"{name}{suffix}").read_bytes() == (ASSETS / f"{name}{suffix}").read_bytes()
            assert f"{name}{suffix}" in manifest[f"{name}_int8"]["files"]


def test_a_file_of_ones_own_needs_no_manifest(tmp_path: Path) -> None:
    shutil.copy(asset("mlp_bn", "int8"), tmp_path / "my digits_int8.tflite")

    code, _, stderr = run_main("--c-source", tmp_path / "my digits_int8.tflite", "--output", tmp_path / "out")

    assert code == 0, stderr
    assert contents(tmp_path / "out").keys() == {"my_digits.h", "my_digits.c"}
    assert "int my_digits_predict(" in (tmp_path / "out" / "my_digits.h").read_text()


def test_c_for_the_least_flash_has_fewer_constants(tmp_path: Path) -> None:
    constants = {}
    for optimise in OPTIMISE:
        code, stdout, stderr = run_main(
            *("--c-source", asset("lenet5", "int8"), "--optimise", optimise, "--output", tmp_path / optimise)
        )
        assert code == 0, stderr
        cells = stdout.splitlines()[-1].replace(",", "").split()
        constants[optimise] = [int(cell) for cell in cells[2:5]]
        header = (tmp_path / optimise / "lenet5.h").read_text()
        assert all(f"#define LENET5_CONSTANT_BYTES {size}\n" in header for size in constants[optimise])

    plain, dsp, helium = range(3)
    assert constants[SIZE][dsp] < constants[SPEED][dsp] - 2000
    assert constants[SIZE][plain] == constants[SPEED][plain]
    assert constants[SIZE][helium] == constants[SPEED][helium]


def test_what_c_is_made_for_is_asked_of_c_only() -> None:
    with pytest.raises(SystemExit) as stopped:
        run_main("--native", "--optimise", "size")
    assert stopped.value.code == 2


@needs_compiler
def test_a_float32_artifact_is_listed_beside_the_c_of_int8(assets: Path) -> None:
    code, _, stderr = run_main("--c-source", assets / "lenet5_float32.tflite", "--output", assets)

    assert code == 0, stderr
    assert "int lenet5_f32_predict(const float input[LENET5_F32_INPUT_VALUES]" in (assets / "lenet5_f32.h").read_text()
    manifest = json.loads((assets / "manifest.json").read_text())["artifacts"]
    assert {"lenet5_f32.h", "lenet5_f32.c"} <= manifest["lenet5_float32"]["files"].keys()
    _, _, problems = run_main("--check", "--output", assets)
    assert "f32" not in problems


@needs_compiler
def test_a_file_with_a_state_that_no_interpreter_is_asked_for_is_written(tmp_path: Path) -> None:
    (tmp_path / "stream.tflite").write_bytes(stream())

    code, _, stderr = run_main("--c-source", tmp_path / "stream.tflite", "--output", tmp_path / "out")

    assert code == 0, stderr
    assert "stream_reset" in (tmp_path / "out" / "stream.h").read_text()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("new.tflite", "operator 0: RELU version 99; supported (operator:version) are ADD:4 ASSIGN_VARIABLE:1"),
        ("nothing.tflite", "No such file or directory; name a .tflite file"),
        ("manifest.json", "damaged or unsupported .tflite file"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_writes_nothing(assets: Path, name: str, message: str) -> None:
    (assets / "new.tflite").write_bytes(relu(version=99))
    before = contents(assets)

    code, stdout, stderr = run_main("--c-source", assets / "lenet5_int8.tflite", assets / name, "--output", assets)

    assert code == 1
    assert stdout == ""
    assert len(stderr.splitlines()) == 1
    assert name in stderr
    assert message in stderr
    assert contents(assets) == before


def test_an_empty_folder_has_no_artifacts(tmp_path: Path) -> None:
    code, _, stderr = run_main("--c-source", "--output", tmp_path)
    assert code == 1
    assert "no int8 artifacts; make them: python -m convert --int8" in stderr


@pytest.mark.parametrize("option", [("--int8",), ("--check",), ("--models", "lenet5")])
def test_it_goes_with_no_other_option(option: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run_main("--c-source", *option)
    assert stopped.value.code == 2


def test_without_a_compiler_the_c_is_written_and_that_is_said(assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CC", raising=False)
    code, _, stderr = run_main("--c-source", assets / "mlp_bn_int8.tflite", "--output", assets)
    assert code == 0
    assert stderr.startswith("mlp_bn.c: written, but not run here: no C compiler")
    assert (assets / "mlp_bn.c").exists()


@needs_compiler
def test_c_that_gives_other_bytes_is_not_published() -> None:
    model = asset("lenet5", "int8").read_bytes()
    header, source = c_source(model, "lenet5")
    compiler = find_compiler()

    assert check_c_source(model, "lenet5", header, source, compiler) == 200 * 10
    wrong = source.replace("share > 255 ? 127 : share - 128", "share > 255 ? 127 : share - 127")
    assert wrong != source
    with pytest.raises(EdgeDigitsError, match="bytes are not what LiteRT's reference kernels give"):
        check_c_source(model, "lenet5", header, wrong, compiler)
    with pytest.raises(EdgeDigitsError, match=r"lenet5\.c: .* fails \(.*error"):
        check_c_source(model, "lenet5", header, source + "}", compiler)


@needs_compiler
def test_the_readmes_example_compiles_and_runs(tmp_path: Path) -> None:
    (example,) = (text for text in blocks("c") if '#include "lenet5.h"' in text)
    include, _, body = example.partition("\n")
    program = f'#include <stdio.h>\n{include}\nint main(void)\n{{\n{body}\nprintf("%d", digit);\nreturn 0;\n}}\n'
    (tmp_path / "main.c").write_text(program)
    sources = [str(tmp_path / "main.c"), str(ASSETS / "lenet5.c")]
    command = [*find_compiler().command, "-Wall", "-Wextra", "-Werror", f"-I{ASSETS}", *sources]

    subprocess.run([*command, "-o", str(tmp_path / "main")], check=True)
    done = subprocess.run([str(tmp_path / "main")], capture_output=True, text=True, check=True)

    # Of an empty picture: whatever it is, the class that the reference kernels give the highest score.
    empty = Classifier("lenet5").predict(np.zeros((1, 28, 28), np.uint8))
    assert int(done.stdout) == empty[0].argmax()


def test_c_of_another_model_is_found_by_the_check(assets: Path) -> None:
    run_main("--c-source", "--output", assets)
    header = assets / "lenet5.h"
    header.write_text(re.sub(r'(_MODEL_SHA256 ")[0-9a-f]{4}', r"\g<1>0000", header.read_text()))

    code, _, stderr = run_main("--check", "--output", assets)

    assert code == 1
    assert "lenet5.h: made of another lenet5_int8.tflite; make it again: python -m convert --c-source" in stderr
