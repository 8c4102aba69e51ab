from __future__ import annotations

import struct

import numpy as np
import pytest

from edge_runtime import Classifier
from edge_runtime.engines.batch import BATCH, make_batch_interpreter, with_free_batch
from edge_runtime.engines.interpreter import InterpreterEngine, make_interpreter
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import asset
from train import MODEL_NAMES
from train.render import render_digits

PRECISIONS = ("float32", "int8")


@pytest.fixture(scope="module")
def crops() -> np.ndarray:
    images, _ = render_digits(BATCH // 10 + 3, seed=0)
    return images


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_a_batch_has_the_scores_of_its_crops(name: str, precision: str, crops: np.ndarray) -> None:
    model = asset(name, precision).read_bytes()
    calls: list[object] = []

    def make_batch() -> object:
        calls.append(make_batch_interpreter(model, 1, None))
        return calls[-1]

    batched = InterpreterEngine(make_interpreter(model, name), make_batch)
    one_by_one = InterpreterEngine(make_interpreter(model, name))
    assert len(crops) > BATCH
    for count in (0, 1, BATCH - 1, BATCH, len(crops)):
        # Float kernels may add up in another order for a batch; on x86-64 they do not.
        np.testing.assert_allclose(batched.run(crops[:count]), one_by_one.run(crops[:count]), rtol=1e-5, atol=1e-6)
    assert len(calls) == 1
    assert calls[0] is not None


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_only_the_shape_of_the_reshape_is_changed(name: str, precision: str) -> None:
    model = asset(name, precision).read_bytes()
    free = with_free_batch(model)
    assert free is not None
    changed = [index for index, (old, new) in enumerate(zip(model, free, strict=True)) if old != new]
    assert len(changed) == 4
    assert struct.unpack_from("<i", model, changed[0]) == (1,)
    assert struct.unpack_from("<i", free, changed[0]) == (-1,)
    assert read_tflite(free).subgraphs[0].inputs == read_tflite(model).subgraphs[0].inputs


def test_a_file_that_may_mix_its_images_is_left_alone(monkeypatch: pytest.MonkeyPatch, crops: np.ndarray) -> None:
    monkeypatch.setattr("edge_runtime.engines.batch.ROW_BY_ROW", frozenset({9}))
    model = asset("lenet5", "int8").read_bytes()
    assert with_free_batch(model) is None
    assert make_batch_interpreter(model, 1, None) is None
    assert Classifier("lenet5", backend="litert").predict(crops).shape == (len(crops), 10)


def test_an_interpreter_that_refuses_a_batch_is_done_without(
    monkeypatch: pytest.MonkeyPatch, crops: np.ndarray
) -> None:
    # The file as it is: XNNPACK refuses to reshape what says 1.
    monkeypatch.setattr("edge_runtime.engines.batch.with_free_batch", lambda model: model)
    assert make_batch_interpreter(asset("lenet5", "int8").read_bytes(), 1, None) is None
    one_by_one = InterpreterEngine(make_interpreter(asset("lenet5", "int8").read_bytes(), "lenet5")).run(crops)
    assert (Classifier("lenet5", backend="litert").predict(crops).argmax(axis=1) == one_by_one.argmax(axis=1)).all()
