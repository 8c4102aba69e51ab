"""What the project promises of its speed, as ratios within one run, each with its limit and whether it holds."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from benchmarks.engines.registry import default_engine
from benchmarks.measure.system import BARE, OURS
from benchmarks.measure.timing import alternate, paired_ratio_interval, ratio_interval
from benchmarks.measure.turns import Row
from convert import DEFAULT_PRECISIONS
from convert.tflite.reference import model_inputs
from edge_runtime import Classifier
from edge_runtime.engines.backends import NATIVE, find_interpreter
from edge_runtime.engines.interpreter import make_interpreter
from edge_runtime.engines.native import NativeEngine
from edge_runtime.engines.tflite_file import read_tflite
from train import MODEL_NAMES
from train.render import render_digits

ONE_CROP, BATCH, DEFAULT_ENGINE, FIRST_READING, CAMERA = 1.10, 3.0, 1.05, 1.5, 1.10
"""The limits: at most, but at least for BATCH."""

BATCH_CROPS = 10_000

MET, MISSED, OPEN = "met", "missed", "open"
"""The verdicts: the whole 95 % interval is within the limit, or beyond it, or the limit is inside of the interval."""


def measure_classifier(windows: int, window_s: float) -> list[Row]:
    """`Classifier.predict` against the bare loop of what it runs on: one crop, and a batch of 10,000.

    Of an interpreter that loop is set_tensor, invoke, get_tensor; of native, the same around the C function: copying
    the crop in, the call, copying the scores out. An int8 file's rows also tell how many times as long as the
    interpreter's loop the default backend's predict takes, `to_interpreter`.
    """
    rows = []
    digits, _ = render_digits(10, seed=0)
    crops = np.resize(digits, (BATCH_CROPS, 28, 28))
    interpreter_backend, _ = find_interpreter()
    for model in MODEL_NAMES:
        for precision in DEFAULT_PRECISIONS:
            by_default = Classifier(model, precision)
            classifiers = [Classifier(model, precision, backend=interpreter_backend)]
            if by_default.backend == NATIVE:
                classifiers.append(by_default)
            loops = [_bare_loop(classifier, crops[:1]) for classifier in classifiers]
            predicts = [_predict(classifier, crops[:1]) for classifier in classifiers]
            times = alternate([*loops, *predicts], windows, window_s)
            bare, ours = times[: len(loops)], times[len(loops) :]
            batches = [_predict(classifier, crops) for classifier in classifiers]
            batch = alternate(batches, max(7, windows // 3), window_s) / BATCH_CROPS
            for index, classifier in enumerate(classifiers):
                rows.append(
                    {
                        "model": model,
                        "precision": precision,
                        "backend": classifier.backend,
                        "bare_us": round(float(np.median(bare[index])), 3),
                        "predict_us": round(float(np.median(ours[index])), 3),
                        "batch_us": round(float(np.median(batch[index])), 3),
                        "one_crop": _rounded(paired_ratio_interval(ours[index], bare[index])),
                        "batch": _rounded(ratio_interval(bare[index], batch[index])),
                        "to_interpreter": _rounded(paired_ratio_interval(ours[index], bare[0])),
                    }
                )
    return rows


def _predict(classifier: Classifier, crops: np.ndarray) -> Callable[[], object]:
    return lambda: classifier.predict(crops)


def _bare_loop(classifier: Classifier, crop: np.ndarray) -> Callable[[], object]:
    """What a program would do that has nothing but the backend: its scores of one crop, prepared before."""
    model = classifier.path.read_bytes()
    if classifier.backend == NATIVE:
        return _bare_call(NativeEngine(classifier.path, model), crop)
    interpreter = make_interpreter(model, str(classifier.path), backend=classifier.backend)
    given, result = (
        details[0]["index"] for details in (interpreter.get_input_details(), interpreter.get_output_details())
    )
    value = model_inputs(read_tflite(model), crop)[0]

    def loop() -> None:
        interpreter.set_tensor(given, value)
        interpreter.invoke()
        interpreter.get_tensor(result)

    return loop


def _bare_call(engine: NativeEngine, crop: np.ndarray) -> Callable[[], object]:
    library = ctypes.CDLL(str(engine.library_path))
    function = library["edge_digits_run"]
    function.restype = None
    given, scores = crop.copy(), np.empty((1, engine.classes), np.int8)
    scratch = np.empty((ctypes.c_size_t * 4).in_dll(library, "edge_digits_sizes")[2] + 64, np.uint8)
    arguments = (
        ctypes.c_void_p(given.ctypes.data),
        ctypes.c_size_t(1),
        ctypes.c_void_p(scores.ctypes.data),
        ctypes.c_void_p(-(-scratch.ctypes.data // 64) * 64),
    )

    def loop(kept: np.ndarray = scratch) -> None:  # Of which the function has the address alone.
        given[...] = crop
        function(*arguments)
        scores.copy()

    return loop


def targets(report: dict[str, Any]) -> list[Row]:
    """Every target that the figures of a report say something about."""
    rows: list[Row] = []
    classified = report.get("classifier", [])
    for row in classified:
        rows.append(_target("Classifier.predict of one crop to the bare loop", _of(row), row["one_crop"], ONE_CROP))
    for row in classified:
        if row["backend"] == NATIVE:
            what = "Classifier.predict of one crop to the interpreter's bare loop"
            rows.append(_target(what, _of(row), row["to_interpreter"], ONE_CROP))
    for row in classified:
        if row["model"].startswith("mlp"):
            what = "throughput of 10,000 crops to the bare loop's"
            rows.append(_target(what, _of(row), row["batch"], BATCH, least=True))
    rows += _against_fastest(report["latency"])
    processes = {row["what"]: row for row in report.get("processes", []) if "seconds" in row}
    if BARE in processes and OURS in processes:
        ratio = _rounded(paired_ratio_interval(processes[OURS]["seconds"], processes[BARE]["seconds"]))
        rows.append(_target("time to the first reading to bare imports and load", "lenet5 int8", ratio, FIRST_READING))
    for camera in report.get("camera", []):
        name = f"{camera['width']}x{camera['height']}"
        rows.append(_target("camera loop to locate + normalise + classify", name, camera["loop_to_stages"], CAMERA))
    return rows


def _of(row: Row) -> str:
    return f"{row['model']} {row['precision']} by {row['backend']}"


def _against_fastest(latency: Sequence[Row]) -> list[Row]:
    """The engine that edge_runtime takes by itself against the fastest one on one thread, for each model and file."""
    rows = []
    for model in MODEL_NAMES:
        for precision in DEFAULT_PRECISIONS:
            ours = default_engine(latency, model, precision)
            alike = [
                row
                for row in latency
                if row["model"] == model and row["precision"] == precision and row["threads"] == 1
            ]
            default = next((row for row in alike if row["engine"] == ours), None)
            if default is None:
                continue
            best = min(alike, key=lambda row: row["median_us"])
            ratio = _rounded(paired_ratio_interval(default["windows_us"], best["windows_us"]))
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
