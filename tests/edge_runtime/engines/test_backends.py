from __future__ import annotations

import sys

import numpy as np
import pytest

from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.backends import BACKENDS, INTERPRETERS, find_interpreter
from tests.conftest import Run


def test_litert_is_taken_where_none_is_named() -> None:
    name, interpreter = find_interpreter()
    assert name == "litert"
    assert interpreter is find_interpreter("litert")[1]
    assert set(INTERPRETERS) < set(BACKENDS)


def test_the_next_one_is_taken_where_the_first_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    assert find_interpreter()[0] in ("tflite_runtime", "tensorflow")


@pytest.mark.parametrize("name", INTERPRETERS)
def test_a_named_one_that_is_missing_is_not_replaced(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, INTERPRETERS[name], None)
    with pytest.raises(EdgeDigitsError, match=rf"no backend {name}: .*; install it: pip install "):
        Classifier(backend=name)


def test_none_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in INTERPRETERS.values():
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(EdgeDigitsError, match=r"no TFLite interpreter .*; install one: pip install ai-edge-litert"):
        find_interpreter()


@pytest.mark.filterwarnings(r"ignore:\s*Warning. tf.lite.Interpreter is deprecated")
def test_tensorflows_interpreter_gives_the_same() -> None:
    crop = np.zeros((1, 28, 28), np.uint8)
    crop[0, 4:24, 13:16] = 255
    litert, tensorflow = (Classifier(backend=backend).predict(crop) for backend in ("litert", "tensorflow"))
    assert np.allclose(litert, tensorflow, atol=1 / 128)


def test_the_command_line_refuses_others(run: Run) -> None:
    done = run("edge_runtime", "--backend", "onnx")
    assert done.returncode == 2
    assert "tflite_runtime" in done.stderr
