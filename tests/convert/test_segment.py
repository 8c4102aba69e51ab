"""The model `segment` as .tflite files: its gate, what is published, and what is committed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convert import segment
from convert.manifest import check_folder, read_manifest
from edge_runtime.engines.segment_network import SegmentNetwork
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS, asset
from tests.convert.conftest import contents, run_main
from train.data import Mnist
from train.render import render_digits
from train.segment.samples import NO_DIGIT, Samples
from train.weights import read_index


def test_the_gate_lets_through_what_does_as_keras_does_and_stops_the_rest() -> None:
    labels = np.arange(200) % 11
    test = Samples(np.zeros((200, 32, 32, 2), np.uint8), labels.astype(np.uint8), (labels < NO_DIGIT).astype("f4"))
    right = np.where(np.eye(11)[labels] > 0, 8.0, -8.0).astype(np.float32)
    verdict = segment.judge(right, right, test)
    assert (verdict["digits_right"], verdict["none_right"], verdict["agreement"]) == (1, 1, 1)
    other = right.copy()
    other[:5] = np.roll(other[:5], 1, axis=1)
    with pytest.raises(EdgeDigitsError, match=r"agrees with Keras on 97\.50%"):
        segment.judge(other, right, test)
    with pytest.raises(EdgeDigitsError, match="its loss is"):
        segment.judge(right / 8, right, test)
    with pytest.raises(EdgeDigitsError, match="not finite"):
        segment.judge(np.full_like(right, np.inf), right, test)


def test_a_run_publishes_one_file_and_its_entry_or_nothing(
    tmp_path: Path, mnist: Mnist, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segment, "STRINGS", 30)
    monkeypatch.setattr(segment, "LEAST_AGREEMENT", 0.9)
    code, stdout, stderr = run_main("--models", "segment", "--int8", "--output", tmp_path)
    assert code == 0, stderr
    assert contents(tmp_path).keys() == {"segment_int8.tflite", "manifest.json"}
    entry = read_manifest(tmp_path)["artifacts"]["segment_int8"]
    assert stdout.splitlines()[-1].split()[:2] == ["segment", "int8"]
    assert entry["weights"]["sha256"] == read_index()["segment"]["sha256"]
    assert check_folder(tmp_path) == []
    assert f"{entry['agreement']}" in run_main("info", tmp_path / "segment_int8.tflite")[1]

    before = contents(tmp_path)
    monkeypatch.setattr(segment, "LEAST_AGREEMENT", 1.01)
    code, _, stderr = run_main("--models", "segment", "--int8", "--output", tmp_path)
    assert code == 1
    assert "segment_int8 was not published: it agrees with Keras" in stderr
    assert contents(tmp_path) == before


def test_the_committed_files_passed_the_gate() -> None:
    manifest = read_manifest(ASSETS)
    for precision in ("float32", "int8"):
        entry = manifest["artifacts"][f"segment_{precision}"]
        assert entry["agreement"] >= segment.LEAST_AGREEMENT
        assert entry["nll"] - entry["keras_nll"] <= segment.MOST_LOSS
        assert entry["weights"]["sha256"] == read_index()["segment"]["sha256"]
        assert entry["verified_on"]["digits"]["split"] == "test"


def test_the_committed_files_tell_digits_from_wrong_cuts_of_other_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segment, "STRINGS", 40)
    test = segment.drawn_segments(*render_digits(20, 3), 9)
    for precision in ("float32", "int8"):
        chances = SegmentNetwork(model=asset("segment", precision)).probabilities(test.views)
        whole, none = test.shares == 1, test.shares == 0
        assert (chances[whole].argmax(axis=1) == test.labels[whole]).mean() > 0.85
        assert (chances[none].argmax(axis=1) == NO_DIGIT).mean() > 0.95
