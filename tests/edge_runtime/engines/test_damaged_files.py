"""Wild bytes in a .tflite file: an error, or a file that no interpreter crashes on."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_runtime.engines.tflite_file import check_tflite, read_tflite
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset

RUN_ALL = """
import sys
from pathlib import Path
import numpy as np
from edge_runtime.engines.backends import find_interpreter
interpreter_class = find_interpreter()[1]
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        interpreter = interpreter_class(model_content=path.read_bytes(), num_threads=1)
        interpreter.allocate_tensors()
        for tensor in interpreter.get_input_details():
            interpreter.set_tensor(tensor["index"], np.zeros(tensor["shape"], tensor["dtype"]))
        interpreter.invoke()
    except (ValueError, RuntimeError, TypeError):
        pass
"""


def structure_bytes(data: bytes) -> np.ndarray:
    """Positions of the bytes of a file that are not weights: a flip in those only changes a number."""
    weights = np.zeros(len(data), bool)
    for buffer in read_tflite(data).buffers:
        if len(buffer) > 64:
            start = data.index(bytes(buffer))
            weights[start : start + len(buffer)] = True
    return np.flatnonzero(~weights)


def damage(data: bytes, positions: np.ndarray, rng: np.random.Generator) -> bytes:
    """Change one to three bytes, one bit, or one aligned 32-bit word of the structure, or cut the file."""
    damaged = bytearray(data)
    kind = rng.integers(4)
    position = int(rng.choice(positions))
    if kind == 0:
        for index in rng.choice(positions, rng.integers(1, 4)):
            damaged[index] = rng.integers(256)
    elif kind == 1:
        damaged[position] ^= 1 << rng.integers(8)
    elif kind == 2:
        word = int(rng.choice([0, 1, 2, 7, 255, 65535, 2**24, 2**31 - 1, 2**31, 2**32 - 1, len(data)]))
        struct.pack_into("<I", damaged, min(position, len(data) - 4) // 4 * 4, word)
    else:
        return bytes(damaged[: rng.integers(len(damaged))])
    return bytes(damaged)


@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_damaged_files_are_refused_or_read_and_nothing_else(precision: str) -> None:
    data = asset("lenet5", precision).read_bytes()
    positions = structure_bytes(data)
    rng = np.random.default_rng(7)
    refused = 0
    for _ in range(2000):
        try:
            check_tflite(damage(data, positions, rng))
        except EdgeDigitsError:
            refused += 1

    assert 500 < refused < 2000


@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_damaged_files_that_pass_do_not_crash_the_interpreter(precision: str, tmp_path: Path) -> None:
    data = asset("lenet5", precision).read_bytes()
    positions = structure_bytes(data)
    rng = np.random.default_rng(8)
    passed = 0
    while passed < 300:
        damaged = damage(data, positions, rng)
        try:
            check_tflite(damaged)
        except EdgeDigitsError:
            continue
        (tmp_path / f"{passed:03}.tflite").write_bytes(damaged)
        passed += 1

    done = subprocess.run([sys.executable, "-c", RUN_ALL, str(tmp_path)], capture_output=True, text=True, timeout=240)

    assert done.returncode == 0, f"exit code {done.returncode}: {done.stderr[-500:]}"


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(EdgeDigitsError):
        check_tflite(data)


@given(st.binary(max_size=300))
def test_any_bytes_after_a_good_beginning_are_refused(data: bytes) -> None:
    with pytest.raises(EdgeDigitsError):
        check_tflite(struct.pack("<I4s", 8, b"TFL3") + data)
