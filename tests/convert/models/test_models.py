from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.convert.c_source.network import Network
from tests.convert.models import __main__ as command
from tests.convert.models.on_boards import CORES, Cost, missing
from tests.convert.models.one_model import Outcome, timed, try_model
from tests.convert.models.table import exact_models, markdown


def relu(*, version: int = 2) -> bytes:
    network = Network()
    given, result = network.tensor((1, 40), [0.1], [3]), network.tensor((1, 40), [0.1], [3])
    network.operator("RELU", [given], result, version=version)
    return network.model([given], [result])


def test_a_model_is_compared_and_measured() -> None:
    outcome = timed(try_model("relu", relu()), relu())

    assert outcome.refused == ""
    assert outcome.compared == 200 * 40
    assert min(outcome.microseconds) > 0
    if not missing():
        assert set(outcome.costs) == {core.name for core in CORES}
        assert all(40 < cost.instructions < 4000 for cost in outcome.costs.values())
        assert 100 < outcome.flash_small <= outcome.flash < 2000


def test_what_is_refused_says_why_in_one_line() -> None:
    assert try_model("relu", relu(version=99)) == Outcome("relu", refused="operator 0: RELU version 99")


def test_the_page_names_what_is_exact_and_what_is_refused() -> None:
    costs = {"M4": Cost(1234, 48, 2000), "M55": Cost(567, 48, 2200)}
    done = Outcome("good", "", 8000, flash=2000, flash_small=1500, ram=64, costs=costs, microseconds=(1.0, 4.0))
    real = Outcome("real", "", 80, 1.23e-6, flash=3000, flash_small=3000, ram=128, microseconds=(2.0, 4.0))

    page = markdown([done, real, Outcome("bad", refused="CAST version 1")], "a machine")

    assert "2 of 3 come out; on a machine" in page
    assert "| good | 8,000 | 2,000 | 1,500 | 64 | 1,234 | 567 | 1.0 | 4.0 | 0.25 |" in page
    assert "| real | 80, off by 1e-06 | 3,000 | 3,000 | 128 |  |  | 2.0 | 4.0 | 0.50 |" in page
    assert "- `bad`: CAST version 1" in page
    assert exact_models(page) == {"good", "real"}
    assert "MLPerf" not in page


def test_mlperfs_networks_stand_beside_the_published_cycles() -> None:
    costs = {"M4": Cost(4_185_860, 12_624, 63_000), "M55": Cost(567, 48, 2200)}
    done = Outcome("mlperf_kws_int8", "", 2400, flash=63_228, flash_small=36_032, ram=12_189, costs=costs)

    page = markdown([replace(done, microseconds=(1.0, 4.0))], "a machine")

    assert "| mlperf_kws_int8 | 4.19 | 5.7 | 63,228 | 36,032 | 12,189 | 0.50 |" in page
    assert "An instruction is no cycle" in page
    assert exact_models(page) == {"mlperf_kws_int8"}


def run(monkeypatch: pytest.MonkeyPatch, folder: Path, page: Path, *arguments: str) -> int:
    monkeypatch.setenv("MODELS_PATH", str(folder))
    monkeypatch.setattr(command, "PAGE", page)
    monkeypatch.setattr(command, "ROOT", page.parent)
    monkeypatch.setattr(sys, "argv", ["models", *arguments])
    return command.main()


def test_without_models_nothing_is_done(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path, tmp_path / "models.md", "--update") == 0
    assert "skipped" in capsys.readouterr().err
    assert not (tmp_path / "models.md").exists()


def test_a_model_that_was_exact_and_is_refused_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, page = tmp_path / "models", tmp_path / "models.md"
    folder.mkdir()
    (folder / "relu.tflite").write_bytes(relu())
    assert run(monkeypatch, folder, page, "--update") == 0
    assert exact_models(page.read_text()) == {"relu"}

    (folder / "relu.tflite").write_bytes(relu(version=99))

    assert run(monkeypatch, folder, page) == 1
    assert "relu: was exact, and is refused now" in capsys.readouterr().err
