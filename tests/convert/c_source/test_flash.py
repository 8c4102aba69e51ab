"""`--optimise size`: less flash and the same bytes; the bytes of constants in a header are those of the object."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from convert import OPTIMISE, SIZE, SPEED
from convert.c_source.flash import constant_bytes
from convert.c_source.variants import CONDITIONS
from convert.c_source.writer import c_source
from firmware_assets import ASSETS, asset
from tests.convert.c_source.program import BOARDS, SANITIZERS, expected_hash, run_program
from tests.convert.c_source.random_legacy import random_legacy
from tests.convert.c_source.random_maps import random_depthwise, random_map
from tests.convert.c_source.random_networks import random_convolution, random_network
from tests.convert.c_source.random_parts import random_parts
from tests.convert.c_source.run_c import describe
from train import MODEL_NAMES

CORES = {"plain": "cortex-m3", "dsp": "cortex-m4", "mve": "cortex-m55"}
MAKERS = (random_network, random_convolution, random_depthwise, random_map, random_parts, random_legacy)

needs_arm = pytest.mark.skipif(not shutil.which("arm-none-eabi-gcc"), reason="needs gcc-arm-none-eabi")


def constants_told(header: str) -> dict[str, int]:
    """What a header says, by variant."""
    sizes = [int(size) for size in re.findall(r"_CONSTANT_BYTES (\d+)", header)]
    return dict(zip(CONDITIONS, sizes if len(sizes) > 1 else sizes * len(CONDITIONS), strict=True))


def constants_in(folder: Path, core: str) -> int:
    """Bytes of the constants in an object for a core; not optimised, since a small one may end up in the code."""
    command = ["arm-none-eabi-gcc", "-std=c99", "-O0", f"-mcpu={core}", "-mthumb", "-fdata-sections"]
    floats = ["-mfloat-abi=hard"] if core != "cortex-m3" else []
    subprocess.run([*command, *floats, "-c", "m.c", "-o", "m.o"], cwd=folder, check=True)
    lines = subprocess.run(["arm-none-eabi-size", "-A", "m.o"], cwd=folder, capture_output=True, text=True, check=True)
    words = [line.split() for line in lines.stdout.splitlines() if line.startswith(".rodata")]
    return sum(int(size) for _, size, *_ in words)


@needs_arm
@pytest.mark.parametrize("optimise", OPTIMISE)
@pytest.mark.parametrize("maker", MAKERS)
def test_the_header_tells_the_bytes_of_the_object(
    maker: Callable[[Random], bytes], optimise: str, tmp_path: Path
) -> None:
    for seed in range(2):
        header, source = c_source(maker(Random(seed)), "m", optimise)
        (tmp_path / "m.h").write_text(header)
        (tmp_path / "m.c").write_text(source)
        for variant, core in CORES.items():
            assert constants_in(tmp_path, core) == constants_told(header)[variant], f"{seed}, {core}"


def test_constants_are_counted_by_what_the_processor_takes() -> None:
    kernels = "typedef struct {\n    const int8_t *w; /* x */\n    int32_t pair[2];\n    uint32_t n;\n} layer;\n"
    data = "static const layer one = {\n1\n};\n#if defined(EDGE_MVE)\nstatic const int8_t a[3] = {\n1,2,3\n};\n"
    data += "#elif defined(EDGE_DSP)\nEDGE_ALIGNED static const int16_t a[5] = {\n};\n#else\n"
    data += "#if defined(EDGE_QUADS)\nstatic const float c[1] = {\n1\n};\n#endif\n"
    data += "static const uint8_t a[7] = {\n};\n#endif\n"
    data += "static const uint32_t b[2] = {\n1,2\n};\n"

    assert constant_bytes(kernels, data) == {"mve": 27, "quads": 35, "pairs": 31, "dsp": 34, "plain": 31}


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_the_fewest_instructions_are_the_default_and_what_is_committed(name: str) -> None:
    model = asset(name, "int8").read_bytes()

    assert c_source(model, name) == c_source(model, name, SPEED)
    assert c_source(model, name)[1] == (ASSETS / f"{name}.c").read_text()


def test_no_weight_is_wider_than_its_8_bits() -> None:
    told = [constants_told(c_source(random_convolution(Random(seed)), "m", SIZE)[0]) for seed in range(12)]
    wide = [constants_told(c_source(random_convolution(Random(seed)), "m", SPEED)[0]) for seed in range(12)]

    assert sum(sizes["dsp"] for sizes in told) < 0.8 * sum(sizes["dsp"] for sizes in wide)
    # Pairs of taps, and rows of whole pairs.
    assert sum(sizes["dsp"] for sizes in told) < 1.2 * sum(sizes["plain"] for sizes in told)


def test_what_is_made_for_the_least_flash_says_so() -> None:
    model = asset("lenet5", "int8").read_bytes()

    assert "--optimise size" in c_source(model, "m", SIZE)[1]
    assert "--optimise size" not in c_source(model, "m")[1]


def check(models: list[bytes], target: str, folder: Path, first: int) -> None:
    """Hold every byte that the C for the least flash gives on a target against the reference kernels."""
    board = next(one for one in (SANITIZERS, *BOARDS) if one.name == target)
    if not board.is_here():
        pytest.skip(f"this needs: apt-get install {' '.join(board.packages)}")
    hashes = run_program(board, models, first, folder, "-O1", SIZE)
    assert len(hashes) == len(models)
    for number, (model, value) in enumerate(zip(models, hashes, strict=True)):
        assert value == expected_hash(model, number, first), f"{target}, {first + number}: {describe(model)}"


@pytest.mark.parametrize("target", ["sanitizers", "mps2-an386"])
def test_every_byte_of_our_models_is_the_reference_kernels(target: str, tmp_path: Path) -> None:
    check([asset(name, "int8").read_bytes() for name in ("mlp_bn", "lenet5")], target, tmp_path, 0)


@pytest.mark.parametrize("maker", [random_convolution, random_depthwise, random_network, random_map])
def test_every_byte_of_random_models_is_the_reference_kernels_on_a_cortex_m4(
    maker: Callable[[Random], bytes], tmp_path: Path
) -> None:
    check([maker(Random(seed)) for seed in range(7000, 7016)], "mps2-an386", tmp_path, 7000)


@pytest.mark.firmware
@pytest.mark.parametrize("maker", [random_convolution, random_depthwise, random_network])
@pytest.mark.parametrize("target", [board.name for board in BOARDS])
def test_every_byte_of_random_models_is_the_reference_kernels_on_all_boards(
    target: str, maker: Callable[[Random], bytes], tmp_path: Path
) -> None:
    check([maker(Random(seed)) for seed in range(8000, 8030)], target, tmp_path, 8000)
