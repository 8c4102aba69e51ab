from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from random import Random

import numpy as np
import pytest

from convert.c_source.writer import c_source
from firmware_assets import asset
from tests.convert.c_source.network import Network
from tests.convert.c_source.random_maps import random_depthwise, random_map
from tests.convert.c_source.random_networks import random_convolution, random_network
from tests.convert.c_source.run_c import WARNINGS, CompiledModel, reference, some_inputs
from train import MODEL_NAMES

COMPILERS = {
    "gcc, C": ("gcc", "-std=c99"),
    "gcc, C++": ("g++", "-std=c++17", "-x", "c++"),
    "clang, C": ("clang", "-std=c99"),
    "clang, C++": ("clang++", "-std=c++17", "-x", "c++"),
    "AVX2": ("gcc", "-std=c99", "-mavx2"),
    "AVX-512": ("clang", "-std=c99", "-mavx2", "-mavx512bw", "-mavx512vbmi", "-mavx512vnni"),
    "DSP": ("arm-none-eabi-gcc", "-std=c99", "-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard"),
    "Helium": ("arm-none-eabi-gcc", "-std=c99", "-mcpu=cortex-m55", "-mthumb", "-mfloat-abi=hard"),
    "NEON": ("aarch64-linux-gnu-gcc", "-std=c99"),
}


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_the_same_model_gives_the_same_text(name: str) -> None:
    model = asset(name, "int8").read_bytes()

    assert c_source(model, name) == c_source(model, name)


def test_the_text_does_not_depend_on_the_process() -> None:
    code = (
        "import hashlib; from firmware_assets import asset; from convert.c_source.writer import c_source;"
        "print(hashlib.sha256(''.join(c_source(asset('lenet5', 'int8').read_bytes(), 'a')).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[3])},
        ).stdout
        for seed in ("1", "2")
    }

    assert len(digests) == 1


@pytest.mark.parametrize("compiler", COMPILERS)
def test_no_compiler_warns_of_anything_in_the_c_of_random_models(compiler: str, tmp_path: Path) -> None:
    command = COMPILERS[compiler]
    if not shutil.which(command[0]):
        pytest.skip(f"needs {command[0]}")
    if command[0] == "aarch64-linux-gnu-gcc" and not Path("/usr/aarch64-linux-gnu/include/string.h").exists():
        pytest.skip("needs libc6-dev-arm64-cross")
    for seed in range(12):
        model = (random_network, random_convolution, random_map, random_depthwise)[seed % 4](Random(seed))
        header, source = c_source(model, "model")
        (tmp_path / "model.h").write_text(header)
        (tmp_path / "model.c").write_text(source)
        done = subprocess.run(
            [*command, *WARNINGS, "-O2", "-c", "model.c", "-o", "model.o"], cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr


def code_of(source: str) -> str:
    return re.sub(r"/\*.*?\*/", "", source, flags=re.S)


@pytest.mark.parametrize("seed", range(12))
def test_there_is_no_float_no_heap_no_output_and_no_state(seed: int) -> None:
    _, source = c_source(random_network(Random(seed)), "model")
    code = code_of(source)

    assert not re.search(r"\b(float|double|malloc|calloc|realloc|free|alloca|printf|FILE)\b", code)
    assert set(re.findall(r"#include ([<\"].*[>\"])", code)) <= {
        '"model.h"',
        "<arm_acle.h>",
        "<arm_mve.h>",
        "<arm_neon.h>",
        "<immintrin.h>",
        "<stddef.h>",
        "<string.h>",
    }
    for line in code.splitlines():
        if line.startswith(("static ", "EDGE_ALIGNED static ")) and "(" not in line:
            assert " const " in line, line


def test_an_object_has_no_writable_data(tmp_path: Path) -> None:
    model = asset("lenet5", "int8").read_bytes()
    header, source = c_source(model, "model")
    (tmp_path / "model.h").write_text(header)
    (tmp_path / "model.c").write_text(source)
    subprocess.run(["gcc", "-std=c99", "-O1", "-c", "model.c"], cwd=tmp_path, check=True)

    table = subprocess.run(["size", "-A", "model.o"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    sizes = {name: int(size) for name, size, *_ in (line.split() for line in table.splitlines() if line[:1] == ".")}
    assert sizes[".text"] > 0
    assert sizes[".data"] == sizes[".bss"] == 0


def test_threads_do_not_disturb_each_other(tmp_path: Path) -> None:
    model = asset("lenet5", "int8").read_bytes()
    compiled = CompiledModel(model, tmp_path)
    inputs = some_inputs(compiled.inputs, seed=4, count=300)
    expected = compiled.predict(inputs)
    library = ctypes.CDLL(str(tmp_path / "model.so"))
    given = np.empty((4, *expected.shape), np.int8)

    def work(number: int) -> None:
        # Each by itself, with a scratch that has something else in it.
        scratch = np.full(library.scratch_bytes(), 17 * number, np.uint8)
        for i in range(len(inputs)):
            library.model_predict_int8(
                ctypes.c_void_p(inputs[i].ctypes.data),
                ctypes.c_void_p(given[number, i].ctypes.data),
                ctypes.c_void_p(scratch.ctypes.data),
            )

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(given))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(np.array_equal(scores, expected) for scores in given)


@pytest.mark.parametrize("scale", [1e-05, 1.5e-05, 1e-9, 0.5, 1.0, 128.0, 3e9, 1 / 255])
def test_the_scales_in_the_header_are_the_files(scale: float, tmp_path: Path) -> None:
    network = Network()
    given, result = network.tensor((1, 8), [scale], [-128]), network.tensor((1, 8), [scale], [5])
    network.operator("QUANTIZE", [given], result, "QuantizeOptions")
    header, source = c_source(network.model([given], [result]), "model")
    (tmp_path / "model.h").write_text(header)
    probe = "float scales[2] = {MODEL_INPUT_SCALE, MODEL_OUTPUT_SCALE};\nint points[2] = {MODEL_INPUT_ZERO_POINT, "
    (tmp_path / "model.c").write_text(source + probe + "MODEL_OUTPUT_ZERO_POINT};\n")
    command = ["gcc", "-std=c99", "-shared", "-fPIC", "model.c", "-o", "model.so"]
    subprocess.run(command, cwd=tmp_path, check=True)

    library = ctypes.CDLL(str(tmp_path / "model.so"))

    assert list((ctypes.c_float * 2).in_dll(library, "scales")) == [np.float32(scale)] * 2
    assert list((ctypes.c_int * 2).in_dll(library, "points")) == [-128, 5]
    assert ("model_predict(" in header) == (scale == 1 / 255)


def test_a_layer_of_several_rows_reads_no_further_than_the_scratch(tmp_path: Path) -> None:
    network = Network()
    # 16 values in all, but each row ends within a block of 16.
    given, result = network.tensor((1, 2, 8), [0.1], [0]), network.tensor((1, 2, 3), [1.0], [0])
    weights = np.random.default_rng(1).integers(-127, 128, (3, 8)).astype(np.int8)
    constant = network.tensor((3, 8), [0.01], [0], data=weights)
    network.operator("FULLY_CONNECTED", [given, constant], result, "FullyConnectedOptions", keepNumDims=True)
    model = network.model([given], [result])
    inputs = some_inputs(16, seed=2)

    compiled = CompiledModel(model, tmp_path)

    assert np.array_equal(compiled.predict(inputs), reference(model, inputs))
    assert ctypes.CDLL(str(tmp_path / "model.so")).scratch_bytes() >= 8 + 16


@pytest.mark.parametrize("name", ["9lives", "with space", "", "int", "ä"])
def test_a_name_that_is_no_identifier_is_a_mistake_of_the_caller(name: str) -> None:
    with pytest.raises(ValueError, match="identifier"):
        c_source(asset("lenet5", "int8").read_bytes(), name)
