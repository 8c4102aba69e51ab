"""How fast and how right every engine is with every model file: engines take turns, each in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.engines import ENGINES, KERAS, Engine, UnsupportedError
from benchmarks.models import ModelFile
from benchmarks.progress import Progress
from benchmarks.timing import median_interval
from benchmarks.worker import Worker
from convert.confidence import expected_calibration_error
from train.data import Mnist

Row = dict[str, Any]


@dataclass
class EngineFigures:
    """What was measured.

    Args:
        latency: one row for each model, precision, engine and number of threads, with the windows in microseconds.
        accuracy: one row for each model, precision and engine.
        skipped: what was not measured, and why.
        memory: the most memory of each engine's process, in MB, all files that it runs loaded.
    """

    latency: list[Row]
    accuracy: list[Row]
    skipped: list[Row]
    memory: list[Row]


def measure_engines(
    files: Sequence[ModelFile],
    engines: Sequence[Engine],
    mnist: Mnist | None,
    *,
    windows: int,
    window_s: float,
    images: int,
    progress: Progress,
) -> EngineFigures:
    """Measure engines with files.

    Args:
        files: the model files.
        engines: some of `ENGINES`.
        mnist: None leaves the accuracy out.
        windows, window_s: how many windows of how many seconds each figure has.
        images: how many of the 10,000 test images the accuracy is measured on.
        progress: gets `steps` steps.
    """
    figures = EngineFigures([], [], [], [])
    with ExitStack() as stack:
        workers = [
            stack.enter_context(Worker(engine.name, threads)) for engine in engines for threads in engine.threads
        ]
        keras = next((worker for worker in workers if worker.engine == KERAS), None)
        answers: dict[str, np.ndarray] = {}
        # float32 first: where Keras answers, and what the others are held against.
        for file in sorted(files, key=lambda file: file.precision != "float32"):
            loaded = _load(workers, file, window_s, figures.skipped)
            figures.latency += _time(loaded, file, windows, progress)
            progress.step(f"{file.model} {file.precision}: speed", len(workers) - len(loaded))
            if mnist is None:
                continue
            crops, labels = mnist.x_test[:images], mnist.y_test[:images]
            single = [worker for worker in loaded if worker.threads == ENGINES[worker.engine].threads[0]]
            for worker in sorted(single, key=lambda worker: worker is not keras):
                progress.step(f"{file.model} {file.precision}: accuracy on {worker.engine}")
                try:
                    raw = worker.raw(file, crops)
                except UnsupportedError as error:
                    figures.skipped.append(_row(file, worker, reason=str(error)))
                    continue
                if worker is keras:
                    answers[file.model] = raw.argmax(axis=1)
                figures.accuracy.append(_row(file, worker, **accuracy(file, raw, labels, answers.get(file.model))))
        for worker in workers:
            try:
                figures.memory.append(
                    {"engine": worker.engine, "threads": worker.threads, "mb": round(worker.peak_mb())}
                )
            except UnsupportedError:
                continue
    return figures


def steps(files: Sequence[ModelFile], engines: Sequence[Engine], *, accuracy: bool) -> int:
    """About how many steps of the progress bar `measure_engines` takes."""
    return len(files) * sum(len(engine.threads) + accuracy for engine in engines)


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


def _time(workers: Sequence[Worker], file: ModelFile, windows: int, progress: Progress) -> list[Row]:
    times: dict[Worker, list[float]] = {worker: [] for worker in workers}
    failed: set[Worker] = set()
    for _ in range(windows):
        for worker in workers:
            if worker not in failed:
                try:
                    times[worker].append(worker.window(file))
                except UnsupportedError:
                    failed.add(worker)
    rows = []
    for worker in workers:
        progress.step(f"{file.model} {file.precision}: speed on {worker.engine}")
        if worker in failed:
            continue
        low, high = median_interval(times[worker])
        rows.append(
            _row(
                file,
                worker,
                median_us=round(float(np.median(times[worker])), 3),
                low_us=round(low, 3),
                high_us=round(high, 3),
                windows_us=[round(value, 3) for value in times[worker]],
            )
        )
    return rows


def _row(file: ModelFile, worker: Worker, **figures: Any) -> Row:
    return {
        "model": file.model,
        "precision": file.precision,
        "engine": worker.engine,
        "threads": worker.threads,
        **figures,
    }
