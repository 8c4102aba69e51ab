from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from convert import PRECISIONS
from convert.info import describe, multiply_accumulates, size_split
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import asset
from tests.convert.accelerated import changed
from tests.convert.conftest import Run, run_main
from tests.edge_runtime.engines.changes import Change, operator_of, with_set, with_tensor


@pytest.mark.parametrize(
    ("name", "layers"),
    [
        ("mlp_relu", [784 * 300, 300 * 100, 100 * 10]),
        ("mlp_bn", [784 * 256, 256 * 128, 128 * 64, 64 * 32, 32 * 16, 16 * 10]),
        ("mlp_bn_he", [784 * 256, 256 * 128, 128 * 64, 64 * 32, 32 * 16, 16 * 10]),
        ("lenet5", [24 * 24 * 6 * 25, 8 * 8 * 16 * 150, 256 * 120, 120 * 84, 84 * 10]),
    ],
)
@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_multiply_accumulates_are_those_of_the_layers(
    project_run: Run, name: str, layers: list[int], precision: str
) -> None:
    graph = read_tflite((project_run.folder / f"{name}_{precision}.tflite").read_bytes()).subgraphs[0]

    counted = [multiply_accumulates(graph, operator) for operator in graph.operators]

    assert [count for count in counted if count] == layers


@pytest.mark.parametrize("precision", PRECISIONS)
def test_depthwise_convolution_counts_its_own_channel_only(tiny_run: Run, precision: str) -> None:
    file = read_tflite((tiny_run.folder / f"my_digits_{precision}.tflite").read_bytes())

    assert describe(file)["multiply_accumulates"] == 6 * 6 * 3 * 9 + 6 * 6 * 3 * 9 + 27 * 16 + 16 * 4


def test_size_split_adds_up(project_run: Run) -> None:
    file = read_tflite((project_run.folder / "lenet5_int8.tflite").read_bytes())

    split = size_split(file)

    assert split.weights == 6 * 25 + 16 * 150 + 256 * 120 + 120 * 84 + 84 * 10
    assert split.biases == 4 * (6 + 16 + 120 + 84 + 10)
    assert split.weights + split.biases + split.quantisation + split.rest == file.size
    assert split.rest > 0


def test_float16_weights_are_found_behind_their_dequantize(tiny_run: Run) -> None:
    file = read_tflite((tiny_run.folder / "my_digits_float16.tflite").read_bytes())

    assert size_split(file).weights == 2 * (27 + 27 + 27 * 16 + 16 * 4)


def test_info_prints_operators_tensors_and_sizes(project_run: Run) -> None:
    code, stdout, stderr = run_main("info", project_run.folder / "lenet5_int8.tflite")

    assert (code, stderr) == (0, "")
    for part in ("CONV_2D", "281,640", "1x28x28x1", "scale 0.00392157, zero point -128", "weights", "44,190"):
        assert part in stdout


def test_info_says_what_the_manifest_knows_of_confidence_and_arena(project_run: Run, tmp_path: Path) -> None:
    path = project_run.folder / "lenet5_int8.tflite"
    entry = json.loads((project_run.folder / "manifest.json").read_text())["artifacts"]["lenet5_int8"]
    lines = [line.split() for line in run_main("info", path)[1].splitlines()]
    assert ["temperature", str(entry["temperature"])] in lines
    assert ["calibration", "error", str(entry["calibration_error"])] in lines
    assert ["arena", "bytes", str(entry["tflm"]["arena_bytes"])] in lines

    bare = tmp_path / path.name
    bare.write_bytes(path.read_bytes())
    assert "temperature" not in run_main("info", bare)[1]
    (tmp_path / "manifest.json").write_text("{")
    code, stdout, _ = run_main("info", bare)
    assert code == 0
    assert "manifest.json is of no use: damaged" in stdout


@pytest.mark.parametrize(
    "content", [b"", b"TFL3", b"\x1c\0\0\0TFL3", b"{}" * 1000], ids=["empty", "short", "root", "text"]
)
def test_a_file_that_is_no_model_is_one_line_on_stderr(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.tflite"
    path.write_bytes(content)

    code, stdout, stderr = run_main("info", path)

    assert (code, stdout) == (1, "")
    assert stderr.startswith(f"error: {path}: damaged")
    assert stderr.count("\n") == 1


def test_a_missing_file_is_one_line_on_stderr(tmp_path: Path) -> None:
    code, stdout, stderr = run_main("info", tmp_path / "none.tflite")

    assert (code, stdout, stderr.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("precision", PRECISIONS)
def test_damaged_files_never_raise_anything_else(tiny_run: Run, tmp_path: Path, precision: str) -> None:
    good = (tiny_run.folder / f"my_digits_{precision}.tflite").read_bytes()
    rng = np.random.default_rng(11)
    path = tmp_path / "damaged.tflite"
    codes = []
    for _ in range(300):
        data = bytearray(good)
        for _ in range(rng.integers(1, 4)):
            data[rng.integers(len(data))] = rng.integers(256)
        path.write_bytes(data[: rng.integers(len(data) // 2, 2 * len(data))])
        code, _, stderr = run_main("info", path)
        assert code in (0, 1)
        assert stderr.count("\n") == code
        codes.append(code)

    assert 0 < sum(codes) < len(codes)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (with_tensor([5], isVariable=True), "is a variable"),
        (with_tensor([], None, type=13), "has the type 13"),
        (with_tensor([0, 4]), "has the shape"),
        (with_set(operator_of, largeCustomOptionsSize=2), "large custom options"),
    ],
)
def test_info_reads_what_is_not_run_and_says_why_it_is_not(change: Change, what: str, tmp_path: Path) -> None:
    file = tmp_path / "state.tflite"
    file.write_bytes(changed(asset("lenet5", "int8").read_bytes(), change))

    code, stdout, stderr = run_main("info", file)

    assert (code, stderr) == (0, "")
    (line,) = (line for line in stdout.splitlines() if line.startswith("not run here: "))
    assert what in line
    assert "CONV_2D" in stdout


def test_a_damaged_file_is_to_be_got_again(tmp_path: Path) -> None:
    file = tmp_path / "damaged.tflite"
    file.write_bytes(asset("lenet5", "int8").read_bytes()[:1000])

    code, stdout, stderr = run_main("info", file)

    assert (code, stdout) == (1, "")
    assert "get it again" in stderr
