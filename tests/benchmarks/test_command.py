"""python -m benchmarks from end to end, with very few windows, on two engines and one model."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from benchmarks import __main__ as command
from benchmarks.engines.registry import ENGINES
from benchmarks.measure import ethos_u, system
from benchmarks.report.report import read_report
from convert.compilers.vela import vela_version
from edge_runtime.errors import EXIT_DONE, EXIT_FAILED
from train import MODEL_NAMES


@dataclass(frozen=True)
class FirstRun:
    """What a run left: its folder, and what it printed."""

    folder: Path
    printed: str
    errors: str


@pytest.fixture(scope="module")
def small() -> Iterator[None]:
    tiny: dict[str, Any] = {
        "precisions": ("int8",),
        "passes": 1,
        "windows": 3,
        "window_s": 0.0005,
        "images": 20,
        "runs": 1,
        "frames": 12,
    }
    engines = {name: ENGINES[name] for name in ("LiteRT", "native")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "QUICK", tiny)
        patch.setattr(command, "ENGINES", engines)
        patch.setattr("benchmarks.measure.sets.photo_folders", lambda: [command.sets.SAMPLES])
        patch.setattr("benchmarks.measure.sets.digit_sets", lambda: [])
        patch.setattr("benchmarks.measure.targets.BATCH_CROPS", 300)
        process = {"what": system.BARE, "seconds": [0.2], "peak_mb": 50.0}
        patch.setattr(command, "measure_processes", lambda runs, progress: [process])
        yield


@pytest.fixture(scope="module")
def first_run(small: None, tmp_path_factory: pytest.TempPathFactory) -> FirstRun:
    folder = tmp_path_factory.mktemp("first")
    printed, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(errors):
        assert command.main(["--output", str(folder)]) == EXIT_DONE
    return FirstRun(folder, printed.getvalue(), errors.getvalue())


def test_a_report_comes_out(first_run: FirstRun) -> None:
    folder = first_run.folder
    assert first_run.printed == (folder / "report.md").read_text()
    report = read_report(folder / "report.json")
    assert {row["engine"] for row in report["latency"]} >= {"LiteRT"}
    assert report["photos"][0]["folder"] == "samples"
    assert [row["width"] for row in report["camera"]] == [640, 1280]
    assert report["camera"][1]["digits"] == 20
    assert f"written to {folder}" in first_run.errors
    for name in ("accuracy_and_latency.png", "latency_by_engine.png", "stages.png"):
        assert (folder / name).exists() or name.startswith("accuracy")  # Without MNIST there is no accuracy.


@pytest.mark.skipif(vela_version() is None, reason="needs Vela: pip install '.[vela]'")
def test_a_full_report_has_velas_estimates_and_a_quick_one_has_none(
    first_run: FirstRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "FULL", command.QUICK)
    monkeypatch.setattr(command, "measure_builds", lambda progress: [])

    assert read_report(first_run.folder / "report.json")["ethos_u"] is None
    vela = command.run_benchmarks(full=True)["ethos_u"]

    assert vela["accelerator"] == ethos_u.ACCELERATOR
    assert len(vela["models"]) == len(MODEL_NAMES)


@pytest.mark.usefixtures("small")
def test_accelerators_are_measured_where_asked_for(
    tmp_path: Path, delegate: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--output", str(tmp_path), "--accelerator", "edgetpu", "--delegate", str(delegate)]
    assert command.main([*arguments, "--delegate-option", "operators=RESHAPE"]) == EXIT_DONE
    report = read_report(tmp_path / "report.json")
    assert {row["model"] for row in report["latency"] if row["engine"] == "delegate.so"} == set(MODEL_NAMES)
    assert {row["delegated"] for row in report["accelerated"] if row["engine"] == "delegate.so"} == {1}
    printed = capsys.readouterr().out
    assert "## Accelerators" in printed
    assert "| delegate.so | mlp_relu | int8 | - | FULLY_CONNECTED, SOFTMAX | 1 of 5 |" in printed
    there = {row["engine"] for row in (*report["latency"], *report["skipped"])}
    assert "edgetpu" in there


@pytest.mark.parametrize(("factor", "code"), [(1000.0, EXIT_DONE), (0.001, EXIT_FAILED)])
def test_an_older_report_is_compared_with(
    factor: float, code: int, first_run: FirstRun, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = json.loads((first_run.folder / "report.json").read_text())
    for row in old["latency"]:
        row["windows_us"] = [factor * value for value in row["windows_us"]]
    (tmp_path / "old.json").write_text(json.dumps(old))
    assert command.main(["--output", str(tmp_path / "new"), "--compare", str(tmp_path / "old.json")]) == code
    assert "figures are slower by more than 10 %" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--quick", "--full"], ["--tolerance", "-1"], ["--nonsense"]])
def test_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        command.parse_args(arguments)
    assert stopped.value.code == 2
