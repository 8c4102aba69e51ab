from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.engines.registry import (
    ENGINES,
    INTERPRETERS,
    KERAS,
    NATIVE,
    Engine,
    UnsupportedError,
    default_engine,
    default_interpreter,
    label,
)
from benchmarks.models import ModelFile, find_models
from train import MODEL_NAMES
from train.render import render_digits

COMMITTED, _ = find_models(precisions=("float32", "int8"))


def the_file(model: str, precision: str) -> ModelFile:
    return next(file for file in COMMITTED if (file.model, file.precision) == (model, precision))


@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("model", MODEL_NAMES)
@pytest.mark.parametrize(
    "engine", [engine for engine in ENGINES.values() if engine.name != KERAS], ids=lambda engine: engine.name
)
def test_every_engine_that_is_there_reads_digits(engine: Engine, model: str, precision: str) -> None:
    file = the_file(model, precision)
    crops, labels = render_digits(1, seed=0)
    try:
        invoke = engine.load(file)
    except UnsupportedError as error:
        pytest.skip(str(error))
    raw = np.concatenate([np.array(invoke(value)) for value in engine.inputs(file, crops)])
    probabilities = file.probabilities(raw)
    assert (probabilities.argmax(axis=1) == labels).mean() >= 0.9
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=0.03)


def test_keras_predicts_batches() -> None:
    pytest.importorskip("tensorflow")
    file = the_file("mlp_relu", "float32")
    crops, labels = render_digits(2, seed=0)
    raw = ENGINES[KERAS].load(file)(ENGINES[KERAS].inputs(file, crops))
    assert raw.shape == (20, 10)
    assert (raw.argmax(axis=1) == labels).mean() >= 0.9


@pytest.mark.parametrize("engine", ENGINES.values(), ids=lambda engine: engine.name)
def test_what_an_engine_does_not_run_is_told(engine: Engine) -> None:
    for precision in ("float16", "dynamic", "int16x8"):
        if not engine.supports(precision):
            with pytest.raises(UnsupportedError, match=r"runs .* only"):
                engine.load(ModelFile("lenet5", precision, Path("none.tflite")))


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (ImportError("No module named 'peer'"), r"not installed \(No module named 'peer'\): pip install"),
        (RuntimeError("two\nlines"), r"does not run this file \(two lines\)"),
        (AssertionError(), "AssertionError"),
        (RuntimeError("x" * 1000), r"x\.\.\.\)$"),
    ],
)
def test_whatever_a_peer_raises_is_one_line(raised: Exception, told: str) -> None:
    def load(file: ModelFile, threads: int) -> object:
        raise raised

    engine = Engine("peer", "", load)  # type: ignore[arg-type]
    with pytest.raises(UnsupportedError, match=told) as error:
        engine.load(the_file("lenet5", "int8"))
    assert "\n" not in str(error.value)


def test_a_peer_that_gives_another_shape_is_not_measured() -> None:
    engine = Engine("peer", "", lambda file, threads: lambda value: np.zeros(10))
    with pytest.raises(UnsupportedError, match="gives"):
        engine.load(the_file("lenet5", "int8"))


def test_names() -> None:
    assert label("LiteRT", 1) == "LiteRT"
    assert label("LiteRT", 2) == "LiteRT, 2 threads"
    assert {*INTERPRETERS, NATIVE} <= set(ENGINES)
    assert default_interpreter(["native", "TensorFlow", "LiteRT"]) == "LiteRT"
    assert default_interpreter(["native", "TensorFlow", "tflite_runtime"]) == "tflite_runtime"
    rows = [
        {"model": "lenet5", "precision": precision, "engine": engine}
        for precision, engine in (("int8", "LiteRT"), ("int8", "native"), ("float32", "TensorFlow"))
    ]
    assert default_engine(rows, "lenet5", "int8") == "native"
    assert default_engine(rows, "lenet5", "float32") == "TensorFlow"
    assert ENGINES["LiteRT"].version()
    assert ENGINES["native"].version() == ""
