"""What a configuration of Keras 2 may hold, and what the drop of a small set says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.tflite.keras_files import _check_config
from convert.tflite.verification import compare
from edge_runtime.errors import EdgeDigitsError


@pytest.mark.parametrize(
    "entry",
    [
        {"class_name": "Lambda", "config": {"function": ["4wEA", None, None]}},
        {"class_name": "__lambda__", "config": {}},
        {"class_name": "TFOpLambda", "config": {"function": "io.write_file"}},
        {"class_name": "function", "module": "builtins", "config": "eval"},
        {"class_name": "system", "module": "os", "config": {}},
        {"class_name": "get_file", "module": "keras.utils", "config": {}},
    ],
)
def test_code_in_a_configuration_is_refused_wherever_it_stands(entry: dict[str, Any]) -> None:
    with pytest.raises(EdgeDigitsError, match="code of the file's own; layers with code of their own are never run"):
        _check_config(
            Path("own.h5"), {"class_name": "Functional", "config": {"layers": [{"config": {"layer": entry}}]}}
        )


def test_what_keras_2_itself_writes_passes() -> None:
    layers = [
        {"class_name": "Conv2D", "module": "keras.layers", "config": {"activation": "relu"}},
        {"class_name": "TFOpLambda", "config": {"function": "math.multiply"}},
        {"class_name": "function", "module": "builtins", "config": "relu"},
    ]
    _check_config(Path("own.h5"), {"class_name": "Functional", "config": {"layers": layers}})


@pytest.mark.parametrize(("images", "wrong", "fails"), [(100, 1, False), (100, 8, True), (10_000, 11, True)])
def test_a_small_set_is_judged_by_its_standard_error(images: int, wrong: int, fails: bool) -> None:
    scores = np.zeros((images, 2), np.float32)
    scores[:, 0] = 1
    worse = scores.copy()
    worse[:wrong] = [0, 1]

    verdict = compare(worse, np.zeros(images, np.int64), scores)

    assert (verdict.lost, verdict.gained) == (wrong, 0)
    assert verdict.drops_more_than(0.10) == fails
    assert verdict.drops_more_than(0)
