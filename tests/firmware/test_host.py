"""The generated C under this host's compilers, sanitizers and a static checker (make firmware-test)."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from firmware_assets import ASSETS
from tests.firmware.boards import missing_packages
from tests.firmware.build import EXAMPLE
from tests.firmware.crops import Crops, write_headers

pytestmark = pytest.mark.firmware

WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror", "-pedantic")
LANGUAGES = {"c99": ("-x", "c", "-std=c99"), "c++17": ("-x", "c++", "-std=c++17")}
PACKAGES = {"gcc": "gcc", "g++": "g++", "clang": "clang", "cppcheck": "cppcheck"}

INSTRUCTION_SETS = {
    "plain": (),
    "dsp": ("-D__ARM_FEATURE_DSP=1", "-D__ARM_FEATURE_SIMD32=1"),
    "helium": ("-D__ARM_FEATURE_MVE=1",),
    "neon": ("-D__ARM_NEON=1",),
    "avx2": ("-D__AVX2__=1",),
}
"""What a compiler defines where the C has kernels of their own."""

CPPCHECK = ("cppcheck", "--std=c99", "--quiet", "--error-exitcode=1", "-D__GNUC__=12", "-U__cplusplus")
CHECKS = (
    "--enable=warning,portability,performance",
    # Shifting negative numbers right is how the reference kernels round: every compiler for these cores keeps the sign.
    "--suppress=shiftTooManyBitsSigned",
)

DEVIATIONS = {
    "2.2": "terms such as + 0 and * 1, which the generator writes where a size is 0 or 1",
    "2.4": "advisory: a tag of a type that is not needed",
    "2.5": "advisory: macros of the header that the source does not need, for its users",
    "2.7": "advisory: cppcheck does not see the parameters that inline assembly takes",
    "8.9": "advisory: constants lie at file scope, with all others",
    "10.1": "arithmetic keeps the sign of negative numbers when it shifts them",
    "10.3": "values are known to fit where they are narrowed, and each is cast",
    "10.4": "signed and unsigned meet where a byte with 128 added becomes a number",
    "10.8": "a difference of bytes is cast as a whole",
    "11.5": "advisory: the caller's scratch is void *",
    "12.1": "advisory: * before +, and + before <<, need no brackets here",
    "12.3": "advisory: one declaration for several variables",
    "13.3": "advisory: *to++ = *from++",
    "14.4": "a flag is an int, as in C90",
    "15.5": "advisory: a case that an instruction does at once returns at once",
    "17.7": "what memcpy and memset return is of no use",
    "17.8": "advisory: a parameter is used as the variable that it is",
    "18.4": "advisory: pointers move by + and -",
}
"""Rules of MISRA C:2012 that the C does not follow, and why. All others it does, as far as cppcheck sees."""


def needs(tool: str) -> None:
    if missing := missing_packages({tool: PACKAGES[tool]}):
        pytest.skip(f"this needs: apt-get install {' '.join(missing)}")


def run(*command: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([str(word) for word in command], capture_output=True, **options)  # type: ignore[call-overload]


@pytest.fixture
def code(model: str, tmp_path: Path) -> Path:
    """A model's C without its numbers, which keep a checker busy for minutes, beside its header."""
    text = re.sub(r"= \{\n[-0-9,\n]+\};", "= {0};", (ASSETS / f"{model}.c").read_text())
    assert len(text) < 100_000
    (tmp_path / f"{model}.h").write_text((ASSETS / f"{model}.h").read_text())
    path = tmp_path / f"{model}.c"
    path.write_text(text)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_no_compiler_warns_of_anything(compiler: str, language: str, model: str, tmp_path: Path) -> None:
    needs(compiler)
    if compiler == "gcc" and language == "c++17":
        needs("g++")
    source = ASSETS / f"{model}.c"
    done = run(compiler, *LANGUAGES[language], *WARNINGS, "-O2", "-c", source, "-o", tmp_path / "model.o")
    assert done.returncode == 0, done.stderr.decode()


def test_sanitizers_see_nothing_and_every_byte_is_right(model: str, crops: Crops, tmp_path: Path) -> None:
    needs("gcc")
    write_headers(crops, tmp_path)
    program = tmp_path / "program"
    sources = (Path(__file__).with_name("host_main.c"), ASSETS / f"{model}.c")
    names = (f"-I{tmp_path}", f"-I{ASSETS}", f"-I{EXAMPLE}", f"-DMODEL={model}", f"-DMODEL_UPPER={model.upper()}")
    sanitizers = ("-fsanitize=undefined,address", "-fno-sanitize-recover=all", "-g", "-O1")
    done = run("gcc", "-std=c99", *sanitizers, *names, *sources, "-o", program)
    assert done.returncode == 0, done.stderr.decode()
    done = run(program, input=crops.pixels.tobytes())
    assert done.returncode == 0, done.stderr.decode()
    scores = np.frombuffer(done.stdout, np.int8).reshape(len(crops.pixels), 2, -1)
    assert np.array_equal(scores[:, 0], crops.scores[model])
    assert np.array_equal(scores[:, 1], crops.scores[model])


@pytest.mark.parametrize("instructions", INSTRUCTION_SETS)
def test_cppcheck_finds_nothing(instructions: str, code: Path) -> None:
    needs("cppcheck")
    done = run(*CPPCHECK, *CHECKS, *INSTRUCTION_SETS[instructions], code)
    assert done.returncode == 0, (done.stdout + done.stderr).decode()


@pytest.mark.parametrize("instructions", ["plain", "dsp", "helium"])
def test_misra_rules_are_followed_but_for_the_ones_that_are_named(instructions: str, code: Path) -> None:
    needs("cppcheck")
    done = run(*CPPCHECK, "--addon=misra", *INSTRUCTION_SETS[instructions], code)
    broken = set(re.findall(r"misra-c2012-([\d.]+)", (done.stdout + done.stderr).decode()))
    assert broken, "the addon did not run"
    assert broken <= DEVIATIONS.keys(), (done.stdout + done.stderr).decode()
