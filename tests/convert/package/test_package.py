from __future__ import annotations

import errno
import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert import PACKAGES
from convert.package.ecosystems import ECOSYSTEMS
from convert.package.library import Library, PackedModel, make_library
from convert.package.write import write_package
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset
from tests.convert.conftest import run_main

GCC = shutil.which("gcc")
STRICT = ("-std=c99", "-Wall", "-Wextra", "-Werror", "-O1")
SKETCH = """
#include <cstdio>
struct { void begin(long) {} void println(const char *line) { std::puts(line); } } Serial;
static void delay(int) {}
#include "classify.ino"
int main() { setup(); loop(); }
"""
"""As much of Arduino as the sketch needs."""


@pytest.fixture(scope="module")
def library() -> Library:
    return make_library(["lenet5"])


@pytest.fixture
def made_quickly(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packages of lenet5 are not computed anew."""
    monkeypatch.setattr("convert.package.write.make_library", lambda names: library)


@pytest.fixture(params=PACKAGES)
def package(request: pytest.FixtureRequest, library: Library, tmp_path: Path) -> tuple[str, Path]:
    for name, text in ECOSYSTEMS[request.param](library).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return request.param, tmp_path


def example_of(folder: Path) -> Path:
    """Where golden.h is."""
    (golden,) = folder.rglob("golden.h")
    return golden.parent


def test_every_ecosystem_can_be_asked_for() -> None:
    assert tuple(ECOSYSTEMS) == PACKAGES


def test_a_package_says_what_it_is_of_and_how_it_is_used(package: tuple[str, Path], library: Library) -> None:
    _, folder = package
    readme = (folder / "README.md").read_text()
    assert library.models[0].sha256 in readme
    assert "lenet5_predict_int8(input, output, scratch);" in readme
    assert (folder / "src" / "lenet5.c").read_text() == asset("lenet5", "int8", ".tflite").with_name(
        "lenet5.c"
    ).read_text()
    for file in folder.rglob("*"):
        if file.is_file() and file.name not in ("lenet5.c", "lenet5.h", "library.json", "library.properties"):
            assert "Made by edge-digits" in file.read_text()


@pytest.mark.skipif(GCC is None, reason="no gcc")
def test_the_example_gives_every_byte(package: tuple[str, Path], tmp_path: Path) -> None:
    ecosystem, folder = package
    example, program = example_of(folder), tmp_path / "program"
    include = (f"-I{folder / 'src'}", f"-I{example}")
    compiled = tmp_path / "lenet5.o"
    subprocess.run(["gcc", *STRICT, "-c", folder / "src" / "lenet5.c", "-o", compiled], check=True)
    main = example / "main.c"
    if ecosystem == "arduino":
        main = tmp_path / "main.cpp"
        main.write_text(SKETCH)
        subprocess.run(
            ["g++", "-Wall", "-Wextra", "-Werror", *include, str(main), str(compiled), "-o", str(program)], check=True
        )
    else:
        # ESP-IDF has a main of its own that calls this one.
        name = ["-Dapp_main=main", "-Wno-main", "-Wno-return-type"] if ecosystem == "esp-idf" else []
        subprocess.run(["gcc", *STRICT, *name, *include, str(main), str(compiled), "-o", str(program)], check=True)
    said = subprocess.run([program], capture_output=True, text=True).stdout.splitlines()
    assert said == [*(f"lenet5 {digit}: right" for digit in range(10)), "all right"]


@pytest.mark.skipif(shutil.which("cmake") is None, reason="no cmake")
def test_cmake_builds_it_and_ctest_finds_it_right(made_quickly: None, tmp_path: Path) -> None:
    write_package("cmake", ["lenet5"], tmp_path / "package")
    build = tmp_path / "build"
    for command in (["cmake", "-S", str(tmp_path / "package"), "-B", str(build)], ["cmake", "--build", str(build)]):
        subprocess.run(command, check=True, capture_output=True)
    ran = subprocess.run(["ctest"], cwd=build, capture_output=True, text=True)
    assert "100% tests passed, 0 tests failed out of 1" in ran.stdout


def test_a_wrong_byte_fails_the_example(library: Library, tmp_path: Path) -> None:
    model = library.models[0]
    wrong = PackedModel(model.name, model.sha256, model.header, model.source, model.inputs, model.outputs ^ np.int8(1))
    for name, text in ECOSYSTEMS["cmake"](Library((wrong,))).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    program = tmp_path / "program"
    sources = [tmp_path / "src" / "lenet5.c", tmp_path / "examples" / "classify" / "main.c"]
    subprocess.run(["gcc", *STRICT, f"-I{tmp_path / 'src'}", *sources, "-o", program], check=True)
    ran = subprocess.run([program], capture_output=True, text=True)
    assert ran.returncode == 1
    assert ran.stdout.count("WRONG") == 10


def test_manifests_are_whole(library: Library) -> None:
    manifest = json.loads(ECOSYSTEMS["platformio"](library)["library.json"])
    assert (manifest["name"], manifest["headers"]) == ("edge-digits-lenet5", ["lenet5.h"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", manifest["version"])
    properties = dict(line.split("=", 1) for line in ECOSYSTEMS["arduino"](library)["library.properties"].splitlines())
    assert {"name", "version", "author", "maintainer", "sentence", "paragraph", "category", "architectures"} <= set(
        properties
    )
    pack = ECOSYSTEMS["cmsis-pack"](library)
    (description,) = (text for name, text in pack.items() if name.endswith(".pdsc"))
    root = ElementTree.fromstring(description)
    assert [child.tag for child in root] == [
        "vendor", "name", "description", "url", "releases", "components",
    ]  # fmt: skip
    assert {file.attrib["name"] for file in root.iter("file")} <= set(pack)
    (component,) = root.iter("component")
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_+():/\- .]{0,31}", component.attrib["Csub"]), "CsubType of PACK.xsd"
    assert "condition" not in component.attrib, "a Dcore is one of a list and takes no wildcard"


@pytest.mark.parametrize(("ecosystem", "most"), [("arduino", 63), ("cmsis-pack", 32)])
def test_a_name_that_an_ecosystem_refuses_is_told(library: Library, ecosystem: str, most: int) -> None:
    longest = "m" * (most - len("edge-digits-"))
    ECOSYSTEMS[ecosystem](Library((replace(library.models[0], name=longest),)))
    with pytest.raises(EdgeDigitsError, match=f"at most {most} characters; rename the .tflite file"):
        ECOSYSTEMS[ecosystem](Library((replace(library.models[0], name=longest + "m"),)))


def test_boards_that_copy_constants_into_ram_are_left_out(library: Library) -> None:
    properties = ECOSYSTEMS["arduino"](library)["library.properties"]
    (architectures,) = re.findall("^architectures=(.*)$", properties, re.MULTILINE)
    assert not {"avr", "esp8266", "*"} & set(architectures.split(","))


@pytest.mark.parametrize("own", ["notes.txt", "examples/classify/board.c", "build/CMakeCache.txt"])
def test_what_is_somebodys_own_in_a_package_is_not_lost(made_quickly: None, tmp_path: Path, own: str) -> None:
    package = tmp_path / "package"
    write_package("cmake", ["lenet5"], package)
    (package / own).parent.mkdir(exist_ok=True)
    (package / own).write_text("mine")
    with pytest.raises(EdgeDigitsError, match=f"holds {own}, which is no part of this package"):
        write_package("cmake", ["lenet5"], package)
    assert (package / own).read_text() == "mine"


def test_a_package_stays_where_its_successor_cannot_be_moved_in(
    made_quickly: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "package"
    write_package("cmake", ["lenet5"], package)
    before = {file: file.read_bytes() for file in package.rglob("*") if file.is_file()}
    move = os.replace

    def full(source: Path, target: Path) -> None:
        if Path(source).name == "made":
            raise OSError(errno.ENOSPC, "No space left on device")
        move(source, target)

    monkeypatch.setattr("convert.package.write.os.replace", full)
    with pytest.raises(EdgeDigitsError, match="No space left on device"):
        write_package("cmake", ["lenet5"], package)
    assert {file: file.read_bytes() for file in package.rglob("*") if file.is_file()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["package"]


def test_the_same_models_give_the_same_package(tmp_path: Path) -> None:
    own = tmp_path / "meter.tflite"
    own.write_bytes(asset("lenet5", "int8").read_bytes())
    code, out, err = run_main("--package", "zephyr", "lenet5", own, "--output", tmp_path / "package")
    assert code == 0, err
    assert "edge-digits 0." in out
    files = {str(file): file.read_bytes() for file in (tmp_path / "package").rglob("*") if file.is_file()}
    golden = (tmp_path / "package" / "samples" / "classify" / "src" / "golden.h").read_text()
    assert golden.count("golden_inputs_0[10]") == 1, "two models that read digits share them"
    assert "golden_outputs_meter[10][10]" in golden
    write_package("zephyr", ["lenet5", str(own)], tmp_path / "package")
    assert files == {str(file): file.read_bytes() for file in (tmp_path / "package").rglob("*") if file.is_file()}
    assert not list(tmp_path.glob(".package-*"))


def test_what_is_no_package_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(EdgeDigitsError, match="holds something else"):
        write_package("cmake", ["lenet5"], tmp_path)
    with pytest.raises(EdgeDigitsError, match="cannot read it"):
        write_package("cmake", ["missing.tflite"], tmp_path / "new")
    with pytest.raises(EdgeDigitsError, match="a package holds int8 models"):
        write_package("cmake", [str(asset("lenet5", "float32"))], tmp_path / "new")
    with pytest.raises(EdgeDigitsError, match="two models would be called lenet5"):
        write_package("cmake", ["lenet5", str(asset("lenet5", "int8"))], tmp_path / "new")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    "arguments", [("cmake",), ("conan", "lenet5", "--output", "x"), ("cmake", "--check", "--output", "x")]
)
def test_wrong_usage_is_told(arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        run_main("--package", *arguments)
    assert caught.value.code == 2
