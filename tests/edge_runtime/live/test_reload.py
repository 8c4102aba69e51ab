"""A model's file that changes is used from then on; one that is broken is told, and the old model stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.live.reload import Reloaded
from firmware_assets import asset
from train.render import render_page


def test_another_model_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("edge_runtime.live.reload.LOOK_S", 0)
    file = Path(shutil.copy(asset("lenet5", "int8"), tmp_path / "mine.tflite"))
    made, told = [], list[str]()

    def make() -> DigitReader:
        made.append(DigitReader(file, trust=True))
        return made[-1]

    reader = Reloaded(make(), make, told.append)
    page = render_page(["314"], seed=0)
    assert reader.read(page).text == "314"
    assert (len(made), told) == (1, [])
    shutil.copy(asset("mlp_bn", "int8"), file)
    assert reader.read(page).text == "314"
    assert told == ["mine.tflite has changed and was loaded anew"]
    assert made[-1].classifier.predict(np.zeros((1, 28, 28), np.uint8)).shape == (1, 10)
    file.write_bytes(b"no model")
    assert reader.read(page).text == "314"
    assert "the model before it stays" in capsys.readouterr().err
    file.unlink()
    assert reader.read(page).text == "314"
    assert len(made) == 2
