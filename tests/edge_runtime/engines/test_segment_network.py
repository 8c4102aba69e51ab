from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edge_runtime import EdgeDigitsError
from edge_runtime.engines.segment_network import CLASSES, SegmentNetwork
from edge_runtime.locate.surroundings import SIDE
from firmware_assets import asset


@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_any_views_get_probabilities(precision: str) -> None:
    views = np.random.default_rng(0).integers(0, 256, (5, SIDE, SIDE, 2), np.uint8)
    network = SegmentNetwork(model=asset("segment", precision))
    chances = network.probabilities(views)
    assert chances.shape == (5, CLASSES)
    assert np.allclose(chances.sum(axis=1), 1, atol=1e-5)
    assert np.array_equal(chances[2:3], network.probabilities(views[2:3]))
    assert network.probabilities(views[:0]).shape == (0, CLASSES)


def test_other_models_and_missing_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="not a model of segments"):
        SegmentNetwork(model=asset("lenet5", "int8"))
    with pytest.raises(EdgeDigitsError, match="cannot read the model"):
        SegmentNetwork(model=tmp_path / "none.tflite")
    broken = tmp_path / "broken.tflite"
    broken.write_bytes(asset("segment", "int8").read_bytes()[:1000])
    with pytest.raises(EdgeDigitsError, match=str(broken)):
        SegmentNetwork(model=broken)
