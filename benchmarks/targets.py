"""What the project promises of its speed, as ratios within one run, each with its limit and whether it holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from benchmarks.engines import default_engine
from benchmarks.measure import Row
from benchmarks.system import BARE, OURS
from benchmarks.timing import alternate, ratio_interval
from convert import DEFAULT_PRECISIONS
from edge_runtime import Classifier
from edge_runtime.interpreter import make_interpreter
from train import MODEL_NAMES
from train.render import render_digits

ONE_CROP, BATCH, DEFAULT_ENGINE, FIRST_READING, CAMERA = 1.10, 3.0, 1.05, 1.5, 1.10
"""The limits: at most, but at least for BATCH."""

BATCH_CROPS = 10_000

MET, MISSED, OPEN = "met", "missed", "open"
"""The verdicts: the whole 95 % interval is within the limit, or beyond it, or the limit is inside of the interval."""


def measure_classifier(windows: int, window_s: float) -> list[Row]:
    """`Classifier.predict` against the bare loop of the same interpreter: one crop, and a batch of 10,000."""
    rows = []
    digits, _ = render_digits(10, seed=0)
    crops = np.resize(digits, (BATCH_CROPS, 28, 28))
    for model in MODEL_NAMES:
        for precision in DEFAULT_PRECISIONS:
            classifier = Classifier(model, precision)
            interpreter = make_interpreter(classifier.path.read_bytes(), str(classifier.path))
            given, result = (
                details[0]["index"] for details in (interpreter.get_input_details(), interpreter.get_output_details())
            )
            one = crops[:1]
            value = _prepared(interpreter, one)

            def loop(
                interpreter: Any = interpreter, given: int = given, result: int = result, value: Any = value
            ) -> None:
                interpreter.set_tensor(given, value)
                interpreter.invoke()
                interpreter.get_tensor(result)

            def predict(classifier: Classifier = classifier, one: np.ndarray = one) -> None:
                classifier.predict(one)

            bare, ours = alternate([loop, predict], windows, window_s)

            def predict_batch(classifier: Classifier = classifier) -> None:
                classifier.predict(crops)

            (batch,) = alternate([predict_batch], max(7, windows // 3), window_s) / BATCH_CROPS
            rows.append(
                {
                    "model": model,
                    "precision": precision,
                    "bare_us": round(float(np.median(bare)), 3),
                    "predict_us": round(float(np.median(ours)), 3),
                    "batch_us": round(float(np.median(batch)), 3),
                    "one_crop": _rounded(ratio_interval(ours, bare)),
                    "batch": _rounded(ratio_interval(bare, batch)),
                }
            )
    return rows


def _prepared(interpreter: Any, crops: np.ndarray) -> np.ndarray:
    details = interpreter.get_input_details()[0]
    if details["dtype"] == np.int8:
        return (crops ^ np.uint8(0x80)).view(np.int8).reshape(details["shape"])
    return (crops / np.float32(255)).astype(np.float32).reshape(details["shape"])


def targets(report: dict[str, Any]) -> list[Row]:
    """Every target that the figures of a report say something about."""
    rows: list[Row] = []
    for row in report.get("classifier", []):
        name = f"{row['model']} {row['precision']}"
        rows.append(_target("Classifier.predict of one crop to the bare loop", name, row["one_crop"], ONE_CROP))
    for row in report.get("classifier", []):
        if row["model"].startswith("mlp"):
            name = f"{row['model']} {row['precision']}"
            rows.append(_target("throughput of 10,000 crops to the bare loop's", name, row["batch"], BATCH, least=True))
    rows += _against_fastest(report["latency"])
    processes = {row["what"]: row for row in report.get("processes", []) if "seconds" in row}
    if BARE in processes and OURS in processes:
        ratio = _rounded(ratio_interval(processes[OURS]["seconds"], processes[BARE]["seconds"]))
        rows.append(_target("time to the first reading to bare imports and load", "lenet5 int8", ratio, FIRST_READING))
    for camera in report.get("camera", []):
        name = f"{camera['width']}x{camera['height']}"
        rows.append(_target("camera loop to locate + normalise + classify", name, camera["loop_to_stages"], CAMERA))
    return rows


def _against_fastest(latency: Sequence[Row]) -> list[Row]:
    """The engine that edge_runtime takes by itself against the fastest one on one thread, for each model and file."""
    rows = []
    ours = default_engine(row["engine"] for row in latency)
    for model in MODEL_NAMES:
        for precision in DEFAULT_PRECISIONS:
            alike = [
                row
                for row in latency
                if row["model"] == model and row["precision"] == precision and row["threads"] == 1
            ]
            default = next((row for row in alike if row["engine"] == ours), None)
            if default is None:
                continue
            best = min(alike, key=lambda row: row["median_us"])
            ratio = _rounded(ratio_interval(default["windows_us"], best["windows_us"]))
            name = f"{model} {precision}: {best['engine']} is fastest"
            rows.append(_target("default engine to the fastest", name, ratio, DEFAULT_ENGINE))
    return rows


def _target(what: str, of: str, ratio: Sequence[float], limit: float, *, least: bool = False) -> Row:
    value, low, high = ratio
    if least:
        verdict = MET if low >= limit else MISSED if high < limit else OPEN
    else:
        verdict = MET if high <= limit else MISSED if low > limit else OPEN
    return {
        "target": what,
        "of": of,
        "ratio": value,
        "low": low,
        "high": high,
        "limit": limit,
        "least": least,
        "verdict": verdict,
    }


def _rounded(values: Sequence[float]) -> list[float]:
    return [round(value, 3) for value in values]
