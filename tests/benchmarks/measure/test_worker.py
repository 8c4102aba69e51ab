from __future__ import annotations

import os
import signal

import numpy as np
import pytest

from benchmarks.engines.registry import ENGINES, UnsupportedError
from benchmarks.measure.turns import accuracy, measure_engines, steps
from benchmarks.measure.worker import Worker
from benchmarks.models import ModelFile, find_models
from benchmarks.progress import Progress
from train.data import Mnist
from train.render import render_digits

FILES, _ = find_models(models=["mlp_bn"], precisions=("float32", "int8"))
FLOAT32, INT8 = FILES


@pytest.fixture
def digits() -> tuple[np.ndarray, np.ndarray]:
    return render_digits(2, seed=0)


def test_speed_and_scores_come_from_one_loaded_file(digits: tuple[np.ndarray, np.ndarray]) -> None:
    crops, labels = digits
    with Worker(ENGINES["LiteRT"]) as worker:
        worker.load(INT8, window_s=0.001)
        assert worker.window(INT8) > 0
        raw = worker.raw(INT8, crops)
        assert worker.peak_mb() > 10
    assert raw.dtype == np.int8
    figures = accuracy(INT8, raw, labels, labels)
    assert figures["images"] == 20
    assert figures["accuracy"] == figures["agreement"] >= 0.9
    assert 0 <= figures["calibration_error"] < 0.2


def test_a_worker_that_died_says_so_each_time() -> None:
    with Worker(ENGINES["LiteRT"]) as worker:
        worker.load(INT8, window_s=0.001)
        assert worker._process.pid is not None
        os.kill(worker._process.pid, signal.SIGSEGV)
        for _ in range(2):
            with pytest.raises(UnsupportedError, match="ended: SIGSEGV"):
                worker.window(INT8)


def test_a_refusal_leaves_the_worker_alive() -> None:
    with Worker(ENGINES["native"]) as worker:
        with pytest.raises(UnsupportedError, match="runs int8 only"):
            worker.load(FLOAT32, window_s=0.001)
        with pytest.raises(UnsupportedError, match="fails while it runs"):
            worker.window(FLOAT32)
        assert worker.peak_mb() > 10


def test_engines_are_measured_and_what_is_not_is_told(digits: tuple[np.ndarray, np.ndarray]) -> None:
    crops, labels = digits
    engines = [ENGINES["LiteRT reference"], ENGINES["native"], ENGINES["tflite_runtime"]]
    mnist = Mnist(crops, labels, crops, labels, "rendered")
    progress = Progress(steps(FILES, engines, passes=2, accuracy=True))
    figures = measure_engines(FILES, engines, mnist, passes=2, windows=3, window_s=0.0005, images=20, progress=progress)
    reference = [row for row in figures.latency if row["engine"] == "LiteRT reference"]
    assert [row["precision"] for row in reference] == ["float32", "int8"]
    assert all(len(row["windows_us"]) == 6 and row["low_us"] <= row["median_us"] <= row["high_us"] for row in reference)
    assert {row["engine"] for row in figures.accuracy} >= {"LiteRT reference"}
    assert all(row["agreement"] is None for row in figures.accuracy)  # Keras was not among them.
    told = {(row["engine"], row["precision"]): row["reason"] for row in figures.skipped}
    assert told["native", "float32"] == "runs int8 only"
    assert len(figures.memory) == 3


def test_a_file_that_is_missing_is_told() -> None:
    with Worker(ENGINES["LiteRT"]) as worker, pytest.raises(UnsupportedError):
        worker.load(ModelFile("mlp_bn", "int8", INT8.path.with_name("none.tflite")), window_s=0.001)
