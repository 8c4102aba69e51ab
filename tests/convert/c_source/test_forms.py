"""What the header offers: classes, something else, or several inputs and outputs; helpers for real values."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from convert.c_source.writer import c_source
from firmware_assets import asset
from tests.convert.c_source.network import Network
from tests.convert.c_source.run_c import CompiledModel, check_bytes


def tanh(shape: Sequence[int], quantisation: tuple[float, int] = (0.1, 3)) -> bytes:
    network = Network()
    given, result = network.tensor(shape, [quantisation[0]], [quantisation[1]]), network.tensor(shape, [0.01], [-4])
    network.operator("TANH", [given], result)
    return network.model([given], [result])


def several() -> bytes:
    network = Network()
    one, other, total, less = (network.tensor((1, 4), [0.1], [zero_point]) for zero_point in (1, 2, 3, 4))
    network.operator("ADD", [one, other], total, "AddOptions")
    network.operator("SUB", [one, other], less, "SubOptions")
    return network.model([one, other], [total, less, one])


def dense() -> bytes:
    network = Network()
    given, result = network.tensor((1, 4), [0.1], [1]), network.tensor((1, 3), [0.1], [0])
    weights = network.tensor((3, 4), [0.1], [0], data=np.ones((3, 4), np.int8))
    network.operator("FULLY_CONNECTED", [given, weights], result, "FullyConnectedOptions")
    return network.model([given], [result])


@pytest.mark.parametrize("model", [tanh((1, 2, 3, 2)), tanh((1, 40)), tanh((1, 1)), tanh((1, 8), (1 / 255, -128))])
def test_a_map_has_no_classes(model: bytes, tmp_path: Path) -> None:
    header, source = c_source(model, "m")

    assert "M_OUTPUT_BYTES" in header
    assert not any(word in header + source for word in ("CLASSES", "argmax", "scores["))
    check_bytes(model, tmp_path, 1)


def test_a_row_of_scores_are_classes() -> None:
    header, _ = c_source(dense(), "m")

    assert "#define M_CLASSES 3" in header
    assert "int m_argmax" in header


def test_several_inputs_and_outputs_are_a_structure(tmp_path: Path) -> None:
    header, _ = c_source(several(), "m")

    assert "#define M_INPUTS 2" in header
    assert "#define M_OUTPUTS 3" in header
    assert "#define M_OUTPUT_1_ZERO_POINT (4)" in header
    assert "void m_predict_int8(const m_tensors *tensors, void *scratch);" in header
    check_bytes(several(), tmp_path, 1)


def test_an_input_of_pixels_needs_no_helpers() -> None:
    header, _ = c_source(asset("lenet5", "int8").read_bytes(), "m")

    assert "m_quantise" not in header


def test_helpers_quantise_as_litert_does(tmp_path: Path) -> None:
    header, _ = c_source(dense(), "m")
    (tmp_path / "m.h").write_text(header)
    calls = "int q(float v, float s, int z) { return m_quantise(v, s, z); }\n"
    calls += "float d(int b, float s, int z) { return m_dequantise((int8_t)b, s, z); }\n"
    (tmp_path / "m.c").write_text(f'#include "m.h"\n{calls}')
    command = ["gcc", "-std=c99", "-Wall", "-Wextra", "-Wconversion", "-pedantic", "-Werror", "-shared", "-fPIC"]
    subprocess.run([*command, str(tmp_path / "m.c"), "-o", str(tmp_path / "m.so")], check=True)
    library = ctypes.CDLL(str(tmp_path / "m.so"))
    library.q.argtypes = library.d.argtypes = (ctypes.c_float, ctypes.c_float, ctypes.c_int)
    library.d.argtypes, library.d.restype = (ctypes.c_int, ctypes.c_float, ctypes.c_int), ctypes.c_float
    random = np.random.default_rng(3)
    scale, zero_point = np.float32(0.0123), -7
    halves = (np.arange(-300, 300) + 0.5).astype(np.float32) * np.float32(0.25)
    values = np.concatenate([random.normal(0, 1, 500), [1e30, -1e30, 0.0]]).astype(np.float32)

    for step, several_values in ((scale, values), (np.float32(0.25), halves), (np.float32(0.5), halves)):
        steps = several_values / step
        rounded = np.trunc(steps) + (np.abs(steps - np.trunc(steps)) >= 0.5) * np.sign(steps)
        expected = np.clip(np.clip(rounded, -1000, 1000) + zero_point, -128, 127).astype(int)
        given = [library.q(value, step, zero_point) for value in several_values.tolist()]
        assert given == expected.tolist()
    reals = [library.d(byte, scale, zero_point) for byte in range(-128, 128)]
    assert reals == ((np.arange(-128, 128) + 7).astype(np.float32) * scale).tolist()


def stream() -> bytes:
    """What came before, then what comes now: both are kept."""
    network = Network()
    handle = network.state((0.1, 3), np.array([[1, 2]], np.int8))
    given, before, result = (network.tensor((1, size), [0.1], [3]) for size in (2, 2, 4))
    network.operator("READ_VARIABLE", [handle], before)
    network.operator("CONCATENATION", [before, given], result, "ConcatenationOptions", axis=1)
    network.operator("ASSIGN_VARIABLE", [handle, given], [], "AssignVariableOptions")
    return network.model([given], [result])


def test_a_state_is_the_callers_and_is_kept_until_it_is_reset(tmp_path: Path) -> None:
    header, _ = c_source(stream(), "m")
    compiled = CompiledModel(stream(), tmp_path, "m")

    given = compiled.predict(np.array([[5, 6], [7, 8], [9, 10]], np.int8))

    assert given.tolist() == [[1, 2, 5, 6], [5, 6, 7, 8], [7, 8, 9, 10]]
    assert "void m_reset(void *state);" in header
    assert "#define M_STATE_BYTES 16" in header
    check_bytes(stream(), tmp_path, 1)


@pytest.mark.parametrize("name", ["LOG_SOFTMAX", "ARG_MAX"])
def test_what_a_file_computes_of_real_values_at_last_is_left_to_the_caller(name: str, tmp_path: Path) -> None:
    network = Network()
    given, middle = network.tensor((1, 2, 3), [0.1], [3]), network.tensor((1, 2, 3), [0.01], [-4])
    network.operator("TANH", [given], middle)
    if name == "ARG_MAX":
        axis, result = network.tensor((), kind="int32", data=np.array(-1, "<i4")), network.tensor((1, 2), kind="int32")
        network.operator(name, [middle, axis], result, "ArgMaxOptions", outputType=2)
    else:
        real, result = network.tensor((1, 2, 3), kind="float32"), network.tensor((1, 2, 3), kind="float32")
        network.operator("DEQUANTIZE", [middle], real, "DequantizeOptions")
        network.operator(name, [real], result, version=1)
    model = network.model([given], [result])

    header, _ = c_source(model, "m")

    assert f"operators that are the caller's here: {name}\n" in header
    assert "#define M_OUTPUT_BYTES 6" in header
    check_bytes(model, tmp_path, 1)
