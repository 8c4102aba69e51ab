from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks import models
from benchmarks.models import cache_folder, find_models
from edge_runtime import Classifier
from train import MODEL_NAMES
from train.render import render_digits


@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_probabilities_are_the_classifiers(name: str, precision: str) -> None:
    ((file,), missing) = find_models([name], [precision])
    assert missing == {}
    crops, _ = render_digits(1, seed=0)
    classifier = Classifier(name, precision)
    raw = classifier._engine.run(crops)
    np.testing.assert_allclose(file.probabilities(raw), classifier.predict(crops), atol=1e-6)
    np.testing.assert_array_equal(
        file.inputs(crops),
        classifier._engine._model_input.many(crops)[:, None].reshape(10, 1, *file.inputs(crops).shape[2:]),
    )
    assert file.bytes == file.path.stat().st_size


def test_without_tensorflow_the_others_are_told_as_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(models, "_tensorflow_version", lambda: "")
    files, missing = find_models()
    assert {file.precision for file in files} == {"float32", "int8"}
    assert set(missing) == {"float16", "dynamic", "int16x8"}
    assert "pip install" in missing["dynamic"]


def test_a_conversion_that_fails_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("MNIST_PATH", str(tmp_path / "none"))
    _, missing = find_models(["lenet5"], ["dynamic"])
    assert "convert failed" in missing["dynamic"] or "not installed" in missing["dynamic"]


def test_what_was_converted_is_found_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache_folder().mkdir(parents=True)
    for name in MODEL_NAMES:
        (cache_folder() / f"{name}_float16.tflite").touch()
    files, missing = find_models(precisions=["float16"])
    assert missing == {}
    assert [file.path.parent for file in files] == [cache_folder()] * len(MODEL_NAMES)
