from __future__ import annotations

import pytest

from firmware_assets import ASSETS, INK, asset, classifiers
from train import MODEL_NAMES


@pytest.mark.parametrize("suffix", [".tflite", ".h", ".c"])
@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_every_committed_artifact_is_found_by_name(name: str, precision: str, suffix: str) -> None:
    path = asset(name, precision, suffix)
    assert path.parent == ASSETS
    assert path.name == f"{name}_{precision}{suffix}"
    assert path.stat().st_size > 0


def test_ink_is_an_artifact_and_no_classifier() -> None:
    assert asset(INK, "int8").stat().st_size > 0
    assert asset(INK, "float32").stat().st_size > 0
    assert classifiers("int8") == sorted(asset(name, "int8") for name in MODEL_NAMES)
    assert len(classifiers()) == 2 * len(MODEL_NAMES)
