from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from benchmarks.measure.targets import MET, MISSED, OPEN, measure_classifier, targets
from edge_runtime import Classifier
from train import MODEL_NAMES


def verdicts(report: dict[str, Any], what: str) -> dict[str, str]:
    return {row["of"]: row["verdict"] for row in targets(report) if what in row["target"]}


def test_an_engine_that_wins_is_named(report: dict[str, Any]) -> None:
    found = verdicts(report, "default engine")
    assert found["lenet5 float32: MNN is fastest"] == MISSED
    assert found["lenet5 int8: native is fastest"] == MET
    assert len(found) == 2 * len(MODEL_NAMES)


@pytest.mark.parametrize(
    ("interval", "verdict"), [([1.05, 1.0, 1.09], MET), ([1.2, 1.15, 1.3], MISSED), ([1.1, 1.0, 1.2], OPEN)]
)
def test_the_verdict_is_by_the_interval(report: dict[str, Any], interval: list[float], verdict: str) -> None:
    report["classifier"][0]["one_crop"] = interval
    assert verdicts(report, "of one crop to the bare loop") == {"mlp_bn int8 by litert": verdict}


@pytest.mark.parametrize(
    ("interval", "verdict"), [([4.0, 3.5, 4.5], MET), ([2.0, 1.5, 2.5], MISSED), ([3.0, 2.5, 3.5], OPEN)]
)
def test_throughput_is_at_least(report: dict[str, Any], interval: list[float], verdict: str) -> None:
    report["classifier"][0]["batch"] = interval
    assert verdicts(report, "throughput") == {"mlp_bn int8 by litert": verdict}


def test_the_first_reading_is_held_against_the_bare_imports(report: dict[str, Any]) -> None:
    from benchmarks.measure.system import BARE, OURS

    report["processes"] = [{"what": BARE, "seconds": [0.2] * 5}, {"what": OURS, "seconds": [0.25] * 5}]
    assert verdicts(report, "first reading") == {"lenet5 int8": MET}


def test_the_classifier_is_measured_with_every_committed_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.measure.targets.BATCH_CROPS", 300)
    rows = measure_classifier(windows=2, window_s=0.0005)
    native = [("int8", "native")] if Classifier().backend == "native" else []
    assert [(row["model"], row["precision"], row["backend"]) for row in rows] == [
        (model, *form) for model in MODEL_NAMES for form in (("float32", "litert"), ("int8", "litert"), *native)
    ]
    for row in rows:
        assert np.all(np.array([row["bare_us"], row["predict_us"], row["batch_us"]]) > 0)
        assert row["one_crop"][1] <= row["one_crop"][2]
        assert (row["to_interpreter"] == row["one_crop"]) == (row["backend"] == "litert")


def test_native_is_held_against_the_interpreters_loop_too(report: dict[str, Any]) -> None:
    report["classifier"][0] |= {"backend": "native", "one_crop": [1.3, 1.2, 1.4], "to_interpreter": [0.9, 0.8, 1.0]}
    assert verdicts(report, "of one crop to the bare loop") == {"mlp_bn int8 by native": MISSED}
    assert verdicts(report, "the interpreter's bare loop") == {"mlp_bn int8 by native": MET}
