"""Accelerators in the benchmarks, by a delegate that really computes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks import __main__ as command
from benchmarks.engines.accelerated import ACCELERATED, delegate_engine
from benchmarks.engines.registry import Engine
from benchmarks.measure.turns import measure_engines, steps
from benchmarks.measure.worker import Worker
from benchmarks.models import find_models
from benchmarks.progress import Progress
from benchmarks.report.report import format_report
from edge_runtime import Classifier, EdgeDigitsError
from train.data import Mnist
from train.render import render_digits

FILES, _ = find_models(models=["lenet5"], precisions=("float32", "int8"))


def test_a_delegate_is_measured_and_what_it_took_is_told(delegate: Path) -> None:
    crops, labels = render_digits(2, seed=0)
    engines = [delegate_engine(str(delegate), {})]
    figures = measure_engines(
        FILES,
        engines,
        Mnist(crops, labels, crops, labels, "rendered"),
        passes=1,
        windows=3,
        window_s=0.0005,
        images=20,
        progress=Progress(steps(FILES, engines, passes=1, accuracy=True)),
    )
    assert figures.skipped == []
    assert [(row["engine"], row["precision"]) for row in figures.latency] == [
        ("delegate.so", "float32"),
        ("delegate.so", "int8"),
    ]
    assert all(row["accuracy"] >= 0.9 for row in figures.accuracy)
    assert [(row["delegated"], row["operators"]) for row in figures.accelerated] == [(5, 13), (5, 13)]


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"operators": "NONE"}, "takes none of the 13 operators"),
        ({"fail": "create"}, "finds no device"),
        ({"fail": "crash"}, "crashes with SIGABRT"),
    ],
)
def test_one_that_takes_nothing_is_left_out_with_the_reason(
    options: dict[str, str], reason: str, delegate: Path
) -> None:
    engines = [delegate_engine(str(delegate), options)]
    progress = Progress(steps(FILES, engines, passes=1, accuracy=False))
    figures = measure_engines(FILES, engines, None, passes=1, windows=3, window_s=0.0005, images=20, progress=progress)
    assert figures.latency == figures.accelerated == []
    assert len(figures.skipped) == 2
    assert all(reason in row["reason"] for row in figures.skipped)


def test_what_is_timed_gives_what_the_classifier_gives(delegate: Path) -> None:
    crops, _ = render_digits(1, seed=0)
    int8 = FILES[1]
    with Worker(delegate_engine(str(delegate), {"operators": "RESHAPE"})) as worker:
        worker.load(int8, window_s=0.001)
        use = worker.use(int8)
        raw = worker.raw(int8, crops)
    assert use is not None
    assert str(use).startswith("1 of 13 operators on delegate.so")
    expected = Classifier("lenet5", "int8", delegate=delegate, delegate_options={"operators": "RESHAPE"})
    np.testing.assert_array_equal(raw, expected._engine.run(crops))


@pytest.mark.parametrize("engine", ACCELERATED.values(), ids=lambda engine: engine.name)
def test_accelerators_are_told_or_left_out_with_a_reason(engine: Engine) -> None:
    progress = Progress(steps(FILES, [engine], passes=1, accuracy=False))
    figures = measure_engines(FILES, [engine], None, passes=1, windows=3, window_s=0.0005, images=20, progress=progress)
    assert len(figures.latency) == len(figures.accelerated)
    assert len(figures.latency) + len(figures.skipped) == len(FILES)
    assert all(row["delegated"] > 0 for row in figures.accelerated)
    assert all("; " in row["reason"] or "only" in row["reason"] for row in figures.skipped)


def test_the_report_says_where_the_operators_ran(report: dict[str, Any]) -> None:
    assert "## Accelerators" not in format_report(report)
    report["accelerated"] = [
        {
            "model": "lenet5",
            "precision": "int8",
            "engine": "gpu",
            "threads": 1,
            "name": "gpu",
            "operators": 13,
            "delegated": 12,
            "on_cpu": ["SOFTMAX"],
            "device": "VideoCore VII",
            "reason": "",
        }
    ]
    assert "| gpu | lenet5 | int8 | VideoCore VII | SOFTMAX | 12 of 13 |" in format_report(report)


def test_the_command_line_fails_at_once_where_one_is_required(delegate: Path, tmp_path: Path) -> None:
    arguments = ["--output", str(tmp_path), "--require-accelerator", "--delegate", str(delegate)]
    with pytest.raises(EdgeDigitsError, match=r"finds no device.*or leave out --require-accelerator"):
        command.main([*arguments, "--delegate-option", "fail=create"])
    assert list(tmp_path.iterdir()) == []
    command.check_accelerators([delegate_engine(str(delegate), {})])


@pytest.mark.parametrize(
    "arguments", [["--require-accelerator"], ["--delegate-option", "a=b"], ["--accelerator", "tpu"]]
)
def test_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        command.parse_args(arguments)
    assert stopped.value.code == 2
