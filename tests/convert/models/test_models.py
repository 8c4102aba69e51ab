from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.convert.c_source.network import Network
from tests.convert.models import __main__ as command
from tests.convert.models.on_boards import CORES, missing
from tests.convert.models.one_model import Outcome, try_model
from tests.convert.models.table import exact_models, markdown


def relu(*, version: int = 2) -> bytes:
    network = Network()
    given, result = network.tensor((1, 40), [0.1], [3]), network.tensor((1, 40), [0.1], [3])
    network.operator("RELU", [given], result, version=version)
    return network.model([given], [result])


def test_a_model_is_compared_and_measured() -> None:
    outcome = try_model("relu", relu())

    assert outcome.refused == ""
    assert outcome.compared == 200 * 40
    assert min(outcome.microseconds) > 0
    if not missing():
        assert set(outcome.instructions) == {core.name for core in CORES}
        assert all(40 < count < 4000 for count in outcome.instructions.values())


def test_what_is_refused_says_why_in_one_line() -> None:
    assert try_model("relu", relu(version=99)) == Outcome("relu", refused="operator 0: RELU version 99")


def test_the_page_names_what_is_exact_and_what_is_refused() -> None:
    done = Outcome("good", "", 8000, {"M4": 1234, "M55": 567}, {"M4": 48, "M55": 48}, (1.0, 4.0))

    page = markdown([done, Outcome("bad", refused="CAST version 1")], "a machine")

    assert "1 of 2 come out; on a machine" in page
    assert "| good | 8,000 | 1,234 | 567 | 48 | 1.0 | 4.0 | 0.25 |" in page
    assert "- `bad`: CAST version 1" in page
    assert exact_models(page) == {"good"}


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
