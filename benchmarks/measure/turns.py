"""How fast and how right every engine is with every model file: engines take turns, each in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.engines.registry import KERAS, Engine, UnsupportedError
from benchmarks.measure.timing import median_interval
from benchmarks.measure.worker import Worker
from benchmarks.models import ModelFile
from benchmarks.progress import Progress
from convert.tflite.confidence import expected_calibration_error
from train.data import Mnist

Row = dict[str, Any]
Key = tuple[str, str, str, int]
"""Model, precision, engine, threads."""


@dataclass
class EngineFigures:
    """What was measured.

    Args:
        latency: one row for each model, precision, engine and number of threads, with the windows in microseconds.
        accuracy: one row for each model, precision and engine.
        skipped: what was not measured, and why.
        memory: the most memory of each engine's process, in MB, all files that it runs loaded.
        accelerated: what of each file really runs on an accelerator, for each engine that is one.
    """

    latency: list[Row]
    accuracy: list[Row]
    skipped: list[Row]
    memory: list[Row]
    accelerated: list[Row]


def measure_engines(
    files: Sequence[ModelFile],
    engines: Sequence[Engine],
    mnist: Mnist | None,
    *,
    passes: int,
    windows: int,
    window_s: float,
    images: int,
    progress: Progress,
) -> EngineFigures:
    """Measure engines with files.

    Args:
        files: the model files.
        engines: what is measured.
        mnist: None leaves the accuracy out.
        passes: how often all of it is done in new processes: where a process happens to have its memory makes a small
            model up to a third faster or slower for as long as the process lives.
        windows, window_s: how many windows of how many seconds each figure has in each pass.
        images: how many of the 10,000 test images the accuracy is measured on.
        progress: gets `steps` steps.
    """
    figures = EngineFigures([], [], [], [], [])
    windows_us: dict[Key, list[float]] = {}
    # float32 first: where Keras answers, and what the others are held against.
    ordered = sorted(files, key=lambda file: file.precision != "float32")
    for number in range(passes):
        first = number == 0
        with ExitStack() as stack:
            workers = [stack.enter_context(Worker(engine, threads)) for engine in engines for threads in engine.threads]
            answers: dict[str, np.ndarray] = {}
            for file in ordered:
                loaded = _load(workers, file, window_s, figures.skipped if first else [])
                progress.step(f"{file.model} {file.precision}: speed", len(workers) - len(loaded))
                if first:
                    figures.accelerated += _accelerated(loaded, file)
                _time(loaded, file, windows, windows_us, progress)
                if first and mnist is not None:
                    crops, labels = mnist.x_test[:images], mnist.y_test[:images]
                    _judge(loaded, file, crops, labels, answers, figures, progress)
            if first:
                figures.memory += _memory(workers)
    figures.latency += [_latency_row(key, values) for key, values in windows_us.items()]
    return figures


def steps(files: Sequence[ModelFile], engines: Sequence[Engine], *, passes: int, accuracy: bool) -> int:
    """About how many steps of the progress bar `measure_engines` takes."""
    return len(files) * sum(passes * len(engine.threads) + accuracy for engine in engines)


def accuracy(file: ModelFile, raw: np.ndarray, labels: np.ndarray, keras: np.ndarray | None) -> Row:
    """How right raw outputs are.

    Args:
        file: what gave them.
        raw: (N, 10), of the file's own type.
        labels: the true classes, integers (N,).
        keras: the classes that Keras gives, integers (N,), None where that is not known.

    Returns:
        `images`; `accuracy`, `agreement` (with Keras) and `calibration_error`, 0..1.
    """
    probabilities = file.probabilities(raw)
    classes = probabilities.argmax(axis=1)
    right = classes == labels
    confidences = np.clip(probabilities.max(axis=1), 0, 1)
    return {
        "images": len(labels),
        "accuracy": round(float(right.mean()), 6),
        "agreement": None if keras is None else round(float((classes == keras).mean()), 6),
        "calibration_error": round(expected_calibration_error(confidences, right), 6),
    }


def _load(workers: Sequence[Worker], file: ModelFile, window_s: float, skipped: list[Row]) -> list[Worker]:
    loaded = []
    for worker in workers:
        try:
            worker.load(file, window_s)
            loaded.append(worker)
        except UnsupportedError as error:
            skipped.append(_row(file, worker, reason=str(error)))
    return loaded


def _accelerated(workers: Sequence[Worker], file: ModelFile) -> list[Row]:
    rows = []
    for worker in workers:
        try:
            use = worker.use(file)
        except UnsupportedError:  # It ended, which its figures will tell.
            continue
        if use is not None:
            rows.append(_row(file, worker, **use.to_dict()))
    return rows


def _time(
    workers: Sequence[Worker],
    file: ModelFile,
    windows: int,
    windows_us: dict[Key, list[float]],
    progress: Progress,
) -> None:
    """Windows by turns: a slow moment of the machine meets all engines alike."""
    failed: set[Worker] = set()
    for _ in range(windows):
        for worker in workers:
            if worker not in failed:
                key = file.model, file.precision, worker.engine.name, worker.threads
                try:
                    windows_us.setdefault(key, []).append(worker.window(file))
                except UnsupportedError:
                    failed.add(worker)
    progress.step(f"{file.model} {file.precision}: speed", len(workers))


def _judge(
    workers: Sequence[Worker],
    file: ModelFile,
    crops: np.ndarray,
    labels: np.ndarray,
    answers: dict[str, np.ndarray],
    figures: EngineFigures,
    progress: Progress,
) -> None:
    """The accuracy of each engine with a file, Keras first, whose answers the others are held against."""
    single = [worker for worker in workers if worker.threads == worker.engine.threads[0]]
    for worker in sorted(single, key=lambda worker: worker.engine.name != KERAS):
        progress.step(f"{file.model} {file.precision}: accuracy on {worker.engine.name}")
        try:
            raw = worker.raw(file, crops)
        except UnsupportedError as error:
            figures.skipped.append(_row(file, worker, reason=str(error)))
            continue
        if worker.engine.name == KERAS:
            answers[file.model] = raw.argmax(axis=1)
        figures.accuracy.append(_row(file, worker, **accuracy(file, raw, labels, answers.get(file.model))))


def _memory(workers: Sequence[Worker]) -> list[Row]:
    rows = []
    for worker in workers:
        try:
            rows.append({"engine": worker.engine.name, "threads": worker.threads, "mb": round(worker.peak_mb())})
        except UnsupportedError:
            continue
    return rows


def _latency_row(key: Key, windows_us: Sequence[float]) -> Row:
    model, precision, engine, threads = key
    low, high = median_interval(windows_us)
    return {
        "model": model,
        "precision": precision,
        "engine": engine,
        "threads": threads,
        "median_us": round(float(np.median(windows_us)), 3),
        "low_us": round(low, 3),
        "high_us": round(high, 3),
        "windows_us": [round(value, 3) for value in windows_us],
    }


def _row(file: ModelFile, worker: Worker, **figures: Any) -> Row:
    return {
        "model": file.model,
        "precision": file.precision,
        "engine": worker.engine.name,
        "threads": worker.threads,
        **figures,
    }
