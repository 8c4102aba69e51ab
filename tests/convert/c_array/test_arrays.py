from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.c_array.arrays import KEYWORDS, c_array, c_identifier, read_c_array
from edge_runtime.errors import EdgeDigitsError
from tests.convert.conftest import Run

COMPILERS = [("gcc", "c99", "c"), ("g++", "c++17", "cpp")]

PRINT_BYTES = """
#include <stdio.h>
#include "lenet5_int8.h"
int main(void) {
    if ((size_t)lenet5_int8 % 16 != 0 || sizeof(lenet5_int8) != lenet5_int8_len) return 1;
    return fwrite(lenet5_int8, 1, lenet5_int8_len, stdout) == lenet5_int8_len ? 0 : 1;
}
"""


@pytest.mark.parametrize(("compiler", "standard", "suffix"), COMPILERS)
@pytest.mark.parametrize("twice", [False, True], ids=["once", "header twice"])
def test_compiled_array_is_aligned_and_has_the_file_s_bytes(
    project_run: Run, tmp_path: Path, compiler: str, standard: str, suffix: str, twice: bool
) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"no {compiler} on this machine")
    source = project_run.folder / "lenet5_int8.c"
    program = PRINT_BYTES.replace("#include <stdio.h>", "#include <stdio.h>\n#include <stddef.h>")
    if twice:
        program = program.replace('#include "lenet5_int8.h"', '#include "lenet5_int8.h"\n#include "lenet5_int8.h"')
    (tmp_path / f"main.{suffix}").write_text(program)
    (tmp_path / f"model.{suffix}").write_text(source.read_text())

    subprocess.run(
        [
            *(compiler, f"-std={standard}", "-Wall", "-Wextra", "-Werror", "-pedantic", f"-I{project_run.folder}"),
            *(f"main.{suffix}", f"model.{suffix}", "-o", "program"),
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=60,
    )
    printed = subprocess.run([str(tmp_path / "program")], check=True, capture_output=True, timeout=10).stdout

    assert printed == (project_run.folder / "lenet5_int8.tflite").read_bytes()


def test_a_c_program_and_a_cpp_program_can_share_one_object(project_run: Run, tmp_path: Path) -> None:
    if shutil.which("gcc") is None or shutil.which("g++") is None:
        pytest.skip("gcc and g++ are not both on this machine")
    (tmp_path / "main.cpp").write_text(
        PRINT_BYTES.replace("#include <stdio.h>", "#include <cstdio>\n#include <cstddef>")
    )
    flags = [f"-I{project_run.folder}", "-Wall", "-Werror"]

    for command in (
        ["gcc", "-std=c99", *flags, "-c", str(project_run.folder / "lenet5_int8.c"), "-o", str(tmp_path / "model.o")],
        ["g++", *flags, str(tmp_path / "main.cpp"), str(tmp_path / "model.o"), "-o", str(tmp_path / "program")],
    ):
        subprocess.run(command, check=True, capture_output=True, timeout=60)

    assert subprocess.run([str(tmp_path / "program")], capture_output=True, timeout=10).returncode == 0


@given(st.text())
def test_any_text_becomes_an_identifier(text: str) -> None:
    name = c_identifier(text)

    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,62}", name)
    assert "__" not in name
    assert name not in KEYWORDS
    assert c_identifier(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("lenet5_int8", "lenet5_int8"),
        ("my digits-v2.1", "my_digits_v2_1"),
        ("3 layers", "model_3_layers"),
        ("int", "model_int"),
        ("_Reserved", "Reserved"),
        ("a__b", "a_b"),
        ("", "model"),
    ],
)
def test_identifiers_stay_readable(text: str, name: str) -> None:
    assert c_identifier(text) == name


def test_names_that_lose_characters_stay_apart() -> None:
    names = [c_identifier(text) for text in ("модель", "数字", "m" * 100, "m" * 101, "ziffer", "zïffer")]

    assert len(set(names)) == len(names)


@given(st.binary(min_size=1, max_size=200))
def test_the_array_can_be_read_back(data: bytes) -> None:
    header, source = c_array(data, "some_model", "/* notes */")

    assert read_c_array(source) == data
    assert c_array(data, "some_model", "/* notes */") == (header, source)


def test_the_header_says_where_it_came_from(project_run: Run) -> None:
    digest = hashlib.sha256((project_run.folder / "lenet5_int8.tflite").read_bytes()).hexdigest()

    for suffix in (".h", ".c"):
        text = (project_run.folder / f"lenet5_int8{suffix}").read_text()
        assert digest in text
        assert "Do not edit" in text


@pytest.mark.parametrize("name", ["", "int", "3d", "a b", "a__b"])
def test_a_name_that_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no C identifier"):
        c_array(b"x", name, "")


@pytest.mark.parametrize("source", ["", "int x;", "const unsigned char a[3] = {\n1,2,\n};\n", "a[1] = {\n256,\n};\n"])
def test_a_file_without_a_whole_array_is_an_error(source: str) -> None:
    with pytest.raises(EdgeDigitsError, match="no whole array"):
        read_c_array(source)
