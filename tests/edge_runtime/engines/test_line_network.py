from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edge_runtime import EdgeDigitsError
from edge_runtime.engines.line_network import STEP, LineNetwork
from edge_runtime.engines.segment_network import CLASSES
from edge_runtime.locate import line
from firmware_assets import asset


@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_any_lines_get_probabilities_for_each_of_their_columns(precision: str) -> None:
    rng = np.random.default_rng(0)
    network = LineNetwork(model=asset("line", precision))
    assert network.input_shape == (line.HEIGHT, line.WIDTH, 1)
    assert STEP == line.STEP
    widths = [line.WIDTH, 20, 30, 2, line.WIDTH, 64]
    seen = network.probabilities([rng.integers(0, 256, (line.HEIGHT, width), np.uint8) for width in widths])
    assert [own.shape for own in seen] == [(width // STEP, CLASSES) for width in widths]
    assert all(np.allclose(own.sum(axis=1), 1, atol=1e-5) for own in seen)
    assert network.probabilities([]) == []


def test_short_lines_take_one_call_and_are_read_as_if_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    network = LineNetwork()
    calls: list[np.ndarray] = []
    infer = network.infer

    def counted(pixels: np.ndarray) -> np.ndarray:
        calls.append(pixels)
        return infer(pixels)

    monkeypatch.setattr(network, "infer", counted)
    one = np.zeros((line.HEIGHT, 24), np.uint8)
    one[6:26, 11:14] = 255
    alone = network.probabilities([one])[0]
    together = network.probabilities([one] * 4)
    assert len(calls) == 2
    for seen in together:
        assert np.array_equal(seen.argmax(axis=1), alone.argmax(axis=1))


def test_other_models_and_missing_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="not a model of lines"):
        LineNetwork(model=asset("segment", "int8"))
    with pytest.raises(EdgeDigitsError, match="cannot read the model"):
        LineNetwork(model=tmp_path / "none.tflite")
