"""Models that are no image classifiers: tensors by the name of the input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from tests.convert.conftest import contents, run_main


def test_several_inputs_are_calibrated_by_name_and_a_missing_one_is_told(tmp_path: Path) -> None:
    import keras

    first, second = keras.Input((3, 4), name="pressure"), keras.Input((5,), name="angle")
    joined = keras.layers.Concatenate()([keras.layers.Flatten()(first), second])
    keras.Model([first, second], [keras.layers.Dense(3)(joined), keras.layers.Dense(1)(joined)]).save(
        tmp_path / "own.keras"
    )
    rng = np.random.default_rng(0)
    arrays: dict[str, Any] = {
        "pressure": rng.normal(size=(80, 3, 4)),
        "angle": rng.normal(size=(80, 5)).astype(np.float32),
    }
    np.savez(tmp_path / "own.npz", **arrays)
    np.savez(tmp_path / "half.npz", angle=arrays["angle"])

    def run(file: str) -> tuple[int, str, str]:
        return run_main(
            *("--keras", tmp_path / "own.keras", "--calibration", tmp_path / file),
            *("--float32", "--int8", "--output", tmp_path / "out"),
        )

    code, _, stderr = run("half.npz")
    assert (code, stderr.count("\n")) == (1, 1)
    assert "arrays named pressure, angle" in stderr
    assert contents(tmp_path / "out") == {}

    code, _, stderr = run("own.npz")
    assert code == 0, stderr
    entries = json.loads((tmp_path / "out" / "manifest.json").read_text())["artifacts"]
    assert entries["own_float32"]["deviation"] < 1e-5
    assert 0 < entries["own_int8"]["deviation"] < 0.02
    assert (tmp_path / "out" / "own.c").exists()
    assert run_main("--check", "--output", tmp_path / "out")[0] == 0


def test_a_recurrent_layer_is_laid_out_for_int8(tmp_path: Path) -> None:
    import keras

    model = keras.Sequential([keras.Input((6, 4)), keras.layers.LSTM(3), keras.layers.Dense(2, "softmax")])
    model.save(tmp_path / "own.keras")
    np.savez(tmp_path / "own.npz", x=np.random.default_rng(0).random((50, 6, 4), np.float32))

    code, _, stderr = run_main(
        *("--keras", tmp_path / "own.keras", "--calibration", tmp_path / "own.npz", "--int8"),
        *("--output", tmp_path / "out"),
    )

    assert code == 0, stderr
    operators = json.loads((tmp_path / "out" / "manifest.json").read_text())["artifacts"]["own_int8"]["operators"]
    assert "WHILE" not in operators
