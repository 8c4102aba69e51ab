from __future__ import annotations

import errno
import functools
import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert import PACKAGES
from convert.c_array.arrays import read_c_array
from convert.c_array.tflm import tflm_build
from convert.package.ecosystems import ECOSYSTEMS
from convert.package.library import Library, PackedModel, make_library
from convert.package.write import write_package
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset
from tests.convert.c_source.network import Network
from tests.convert.conftest import run_main
from tests.firmware.boards import ARM, missing_packages

GCC = shutil.which("gcc")
STRICT = ("-std=c99", "-Wall", "-Wextra", "-Werror", "-O1")
RIGHT = [*(f"lenet5 {digit}: right" for digit in range(10)), "all right"]

BOARD = Path(__file__).parent / "board"
CPU = "-mcpu=cortex-m4 -mthumb"
LINK = ("--specs=rdimon.specs", f"-T{BOARD / 'sections.ld'}", f"{BOARD / 'vectors.c'}")
QEMU = (
    *("qemu-system-arm", "-M", "mps2-an386", "-nographic", "-monitor", "none", "-serial", "none"),
    *("-semihosting-config", "enable=on,target=native", "-kernel"),
)
needs_board = pytest.mark.skipif(
    bool(missing_packages(ARM)), reason=f"this needs: apt-get install {' '.join(missing_packages(ARM))}"
)

SKETCH = """
#include <stdio.h>
struct { void begin(long) {} void println(const char *line) { puts(line); } } Serial;
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
    monkeypatch.setattr("convert.package.write.make_library", lambda names, with_arrays: library)


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


Compile = Callable[..., str]


@pytest.fixture(scope="module")
def model_object(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Compile:
    """Compiles the model's C, which is the same in all packages, once by each compiler; gives the object's path."""

    @functools.cache
    def compile_model(compiler: str, *cpu: str) -> str:
        folder = tmp_path_factory.mktemp("model")
        for name, text in library.sources.items():
            (folder / name).write_text(text)
        subprocess.run([compiler, *STRICT, *cpu, "-c", "lenet5.c"], cwd=folder, check=True)
        return str(folder / "lenet5.o")

    return compile_model


def build_example(ecosystem: str, folder: Path, compiler: str, model: str, *flags: str) -> str:
    """Compile the example of a package and link it with its model's object; returns the program's path."""
    example, program = example_of(folder), str(folder / "program")
    main = example / "main.c"
    if ecosystem == "arduino":
        main = folder / "main.cpp"
        main.write_text(SKETCH)
        strict: tuple[str, ...] = ("-Wall", "-Wextra", "-Werror")
    else:
        # ESP-IDF has a main of its own that calls this one.
        strict = (*STRICT, *(("-Dapp_main=main", "-Wno-main", "-Wno-return-type") if ecosystem == "esp-idf" else ()))
    include = (f"-I{folder / 'src'}", f"-I{example}")
    subprocess.run([compiler, *strict, *include, str(main), model, *flags, "-o", program], check=True)
    return program


@pytest.mark.skipif(GCC is None, reason="no gcc")
def test_the_example_gives_every_byte(package: tuple[str, Path], model_object: Compile) -> None:
    program = build_example(*package, "gcc", model_object("gcc"))
    assert subprocess.run([program], capture_output=True, text=True).stdout.splitlines() == RIGHT


@needs_board
def test_the_example_gives_every_byte_on_a_board(package: tuple[str, Path], model_object: Compile) -> None:
    gcc, cpu = "arm-none-eabi-gcc", CPU.split()
    program = build_example(*package, gcc, model_object(gcc, *cpu), *cpu, *LINK)
    ran = subprocess.run([*QEMU, program], capture_output=True, text=True, timeout=60)
    assert ran.stdout.splitlines() == RIGHT, ran.stderr


@needs_board
@pytest.mark.skipif(shutil.which("cmake") is None, reason="no cmake")
def test_cmake_builds_it_for_a_board_and_ctest_runs_it_there(made_quickly: None, tmp_path: Path) -> None:
    write_package("cmake", ["lenet5"], tmp_path / "package")
    toolchain = tmp_path / "board.cmake"
    toolchain.write_text(
        f"""
        set(CMAKE_SYSTEM_NAME Generic)
        set(CMAKE_C_COMPILER arm-none-eabi-gcc)
        set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
        set(CMAKE_C_FLAGS_INIT "{CPU}")
        set(CMAKE_EXE_LINKER_FLAGS_INIT "{" ".join(LINK)}")
        set(CMAKE_CROSSCOMPILING_EMULATOR {";".join(QEMU)})
        """
    )
    build = tmp_path / "build"
    for command in (
        ["cmake", "-S", str(tmp_path / "package"), "-B", str(build), f"-DCMAKE_TOOLCHAIN_FILE={toolchain}"],
        ["cmake", "--build", str(build)],
    ):
        subprocess.run(command, check=True, capture_output=True)
    ran = subprocess.run(["ctest", "-V"], cwd=build, capture_output=True, text=True)
    assert '"-M" "mps2-an386"' in ran.stdout
    assert "1: all right" in ran.stdout
    assert "100% tests passed, 0 tests failed out of 1" in ran.stdout


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


def sums() -> bytes:
    """A network of no image: four values in, three sums of them out."""
    network = Network()
    given, result = network.tensor((1, 4), [0.1], [1]), network.tensor((1, 3), [0.1], [0])
    weights = network.tensor((3, 4), [0.1], [0], data=np.ones((3, 4), np.int8))
    network.operator("FULLY_CONNECTED", [given, weights], result, "FullyConnectedOptions")
    return network.model([given], [result])


@pytest.fixture(scope="module")
def with_arrays(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """lenet5, and a network of no image with a name that C does not take."""
    own = tmp_path_factory.mktemp("own") / "2 sums_int8.tflite"
    own.write_bytes(sums())
    return make_library(["lenet5", str(own)], with_arrays=True)


@pytest.mark.parametrize("ecosystem", PACKAGES)
def test_arrays_are_in_every_manifest(with_arrays: Library, ecosystem: str) -> None:
    files = ECOSYSTEMS[ecosystem](with_arrays)
    sources = {name.removeprefix("src/"): text for name, text in files.items() if re.match(r"src/[^/]*$", name)}
    own = "model_2_sums"
    assert list(sources)[:8] == [
        f"{name}{suffix}" for name in ("lenet5", "lenet5_int8", own, f"{own}_int8") for suffix in (".h", ".c")
    ]
    assert read_c_array(sources["lenet5_int8.c"]) == asset("lenet5", "int8").read_bytes()
    assert read_c_array(sources[f"{own}_int8.c"]) == sums()
    named = {
        "arduino": "library.properties", "platformio": "library.json", "esp-idf": "CMakeLists.txt",
        "zephyr": "zephyr/CMakeLists.txt", "cmake": "CMakeLists.txt", "cmsis-pack": "edge-digits.edge-digits.pdsc",
    }[ecosystem]  # fmt: skip
    suffix = ".h" if ecosystem in ("arduino", "platformio") else ".c"
    for name in ("lenet5", "lenet5_int8", own, f"{own}_int8"):
        assert f"{name}{suffix}" in files[named]
    assert f"`lenet5_int8.h`, `{own}_int8.h`: the .tflite file as an array" in files["README.md"]


@pytest.mark.skipif(GCC is None, reason="no gcc")
def test_an_array_of_ones_own_has_what_tflm_needs(with_arrays: Library, tmp_path: Path) -> None:
    for name, text in with_arrays.models[1].array.items():
        (tmp_path / name).write_text(text)
    header = (tmp_path / "model_2_sums_int8.h").read_text()
    assert "bool Run(const int8_t* values, int8_t* output)" in header
    assert "resolver.AddFullyConnected() == kTfLiteOk" in header
    assert "_CLASSES" not in header, "it has none"
    if tflm_build() is not None:
        assert re.search(r"#define MODEL_2_SUMS_INT8_ARENA_BYTES \d+", header)
    subprocess.run(["gcc", *STRICT, "-c", "model_2_sums_int8.c"], cwd=tmp_path, check=True)


def test_an_array_is_never_another_models_c(tmp_path: Path) -> None:
    """`a` has the array a_int8, as is called the C of a_int8_int8."""
    files = [tmp_path / "a.tflite", tmp_path / "a_int8_int8.tflite"]
    for file in files:
        file.write_bytes(asset("lenet5", "int8").read_bytes())
    make_library([str(file) for file in files])
    with pytest.raises(EdgeDigitsError, match="two models would be called a_int8 in C"):
        make_library([str(file) for file in files], with_arrays=True)


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
    "arguments",
    [("cmake",), ("conan", "lenet5", "--output", "x"), ("cmake", "--check", "--output", "x")],
)
def test_wrong_usage_is_told(arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        run_main("--package", *arguments)
    assert caught.value.code == 2


def test_an_array_is_of_a_package(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        run_main("--int8", "--array", "--output", tmp_path)
    assert caught.value.code == 2
