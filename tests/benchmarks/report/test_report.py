from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import pytest

from benchmarks.report.report import (
    format_json,
    format_report,
    int8_or_float,
    read_report,
    without_folders,
    write_report,
)
from edge_runtime import EdgeDigitsError
from train import MODEL_NAMES


def test_int8_or_float_is_answered_by_the_figures(report: dict[str, Any]) -> None:
    answers = dict(line.split(": ", 1) for line in int8_or_float(report))
    assert list(answers) == [f"`{model}`" for model in MODEL_NAMES]
    assert answers["`mlp_bn`"].startswith("int8: it is the faster and the smaller one (int8 by LiteRT 5.0 us")
    assert answers["`lenet5`"].startswith("int8: it is the faster and the smaller one (int8 by native 8.0 us")
    assert answers["`lenet5`"].endswith("on LiteRT it is the other way round, int8 takes 20.0 us")
    report["latency"] = [row for row in report["latency"] if row["engine"] != "native"]
    answers = dict(line.split(": ", 1) for line in int8_or_float(report))
    assert answers["`lenet5`"].startswith("float32 for speed, int8 for size (int8 by LiteRT 20.0 us")


def test_equally_fast_ones_are_told_so(report: dict[str, Any]) -> None:
    for row in report["latency"]:
        row["median_us"] = 10.0
    assert all("equally fast" in line for line in int8_or_float(report))


def test_markdown_has_every_part_and_marks_the_fastest(report: dict[str, Any]) -> None:
    text = format_report(report, ["stages.png"])
    assert "## Doubts" not in text
    assert "| native | - | **8.0** |" in text
    assert "| LiteRT | **10.0** | **5.0** |" in text
    assert "LiteRT, 2 threads" in text
    assert "![stages](stages.png)" in text
    assert "MNN: runs float32 only (lenet5 int8)" in text
    assert "every engine: TensorFlow is not installed (dynamic)" in text
    assert "Test board: 4 cores of Cortex-A72 (aarch64), Python 3.11.2" in text


def test_doubts_are_told(report: dict[str, Any]) -> None:
    report["warnings"] = ["load 3.0 on 2 cores: other programs take part"]
    assert "- load 3.0 on 2 cores" in format_report(report)


def test_a_report_is_written_with_pictures_and_read_again(report: dict[str, Any], tmp_path: Path) -> None:
    text = write_report(report, tmp_path / "new")
    assert (tmp_path / "new" / "report.md").read_text() == text
    assert read_report(tmp_path / "new" / "report.json") == json.loads(format_json(report)) == report
    for name in ("accuracy_and_latency", "latency_by_engine", "stages"):
        picture = cv2.imread(str(tmp_path / "new" / f"{name}.png"))
        assert picture is not None
        assert picture.std() > 5


@pytest.mark.parametrize("content", [None, "no json", "[]", '{"machine": {}}'])
def test_what_is_no_report_is_one_clear_error(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "old.json").write_text(content)
    with pytest.raises(EdgeDigitsError, match=r"old\.json.*python -m benchmarks|old\.json.*report\.json"):
        read_report(tmp_path / "old.json")


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("No such file: '/some/where/x/lenet5_dynamic.tflite'", "No such file: 'lenet5_dynamic.tflite'"),
        ("int8 and/or float32; https://example.org/a/b", "int8 and/or float32; https://example.org/a/b"),
    ],
)
def test_reasons_do_not_tell_where_files_are(told: str, kept: str) -> None:
    assert without_folders(told) == kept
