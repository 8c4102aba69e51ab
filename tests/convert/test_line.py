"""The model `line` as .tflite files: its gate, what is published, and what is committed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convert import line
from convert.manifest import check_folder, read_manifest
from edge_runtime.engines.line_network import LineNetwork
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS, asset
from tests.convert.conftest import contents, run_main
from train.data import Mnist
from train.line.fit import figures
from train.line.gather import LONGEST, Lines
from train.render import render_digits
from train.weights import read_index


def test_the_gate_lets_through_what_does_as_keras_does_and_stops_the_rest() -> None:
    texts = np.full((100, LONGEST), -1, np.int8)
    texts[:, 0] = np.arange(100) % 10
    right = np.full((100, 1, 8, 11), -8, np.float32)
    right[..., 10] = 8
    right[np.arange(100), 0, 3, texts[:, 0]], right[:, 0, 3, 10] = 8, -8
    test = Lines(np.zeros((100, 32, 192), np.uint8), texts)
    verdict = line.judge(right, right, test)
    assert (verdict["lines_right"], verdict["empty_right"], verdict["agreement"]) == (1, 1, 1)
    other = right.copy()
    other[:10] = np.roll(other[:10], 1, axis=0)
    with pytest.raises(EdgeDigitsError, match=r"agrees with Keras on 90\.00%"):
        line.judge(other, right, test)
    other[3:10] = right[3:10]
    with pytest.raises(EdgeDigitsError, match=r"it reads 97\.00% of the lines"):
        line.judge(other, right, test)
    with pytest.raises(EdgeDigitsError, match="not finite"):
        line.judge(np.full_like(right, np.inf), right, test)


def test_a_run_publishes_one_file_and_its_entry_or_nothing(
    tmp_path: Path, mnist: Mnist, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "STRINGS", 40)
    monkeypatch.setattr(line, "PAGES", 1)
    monkeypatch.setattr(line, "LEAST_AGREEMENT", 0.9)
    monkeypatch.setattr(line, "MOST_LOST", 0.1)
    code, stdout, stderr = run_main("--models", "line", "--int8", "--output", tmp_path)
    assert code == 0, stderr
    assert contents(tmp_path).keys() == {"line_int8.tflite", "manifest.json"}
    entry = read_manifest(tmp_path)["artifacts"]["line_int8"]
    assert stdout.splitlines()[-1].split()[:2] == ["line", "int8"]
    assert entry["weights"]["sha256"] == read_index()["line"]["sha256"]
    assert check_folder(tmp_path) == []
    assert f"{entry['agreement']}" in run_main("info", tmp_path / "line_int8.tflite")[1]

    before = contents(tmp_path)
    monkeypatch.setattr(line, "LEAST_AGREEMENT", 1.01)
    code, _, stderr = run_main("--models", "line", "--int8", "--output", tmp_path)
    assert code == 1
    assert "line_int8 was not published: it agrees with Keras" in stderr
    assert contents(tmp_path) == before


def test_the_committed_files_passed_the_gate() -> None:
    manifest = read_manifest(ASSETS)
    for precision in ("float32", "int8"):
        entry = manifest["artifacts"][f"line_{precision}"]
        assert entry["agreement"] >= line.LEAST_AGREEMENT
        assert entry["weights"]["sha256"] == read_index()["line"]["sha256"]
        assert entry["verified_on"]["digits"]["split"] == "test"


def test_the_committed_files_read_lines_of_other_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "STRINGS", 60)
    monkeypatch.setattr(line, "PAGES", 1)
    test = line.drawn_lines(*render_digits(20, 3), 9)
    for precision in ("float32", "int8"):
        network = LineNetwork(model=asset("line", precision))
        verdict = figures(test, np.stack([network.infer(view) for view in test.views[..., None]]))
        assert verdict["lines_right"] > 0.7
        assert verdict["empty_right"] > 0.8
