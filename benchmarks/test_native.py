"""A model's own C against LiteRT with XNNPACK, from Python, each on one thread: one crop and a batch of 256."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.c_compiler import find_compiler
from train import MODEL_NAMES
from train.render import render_digits

BATCHES = (1, 256)
PAIRS, CROPS = 101, 256
"""Of a ratio: how many pairs of windows, and how many crops each reads."""


@pytest.fixture(autouse=True)
def compiler() -> None:
    try:
        find_compiler()
    except EdgeDigitsError as error:
        pytest.skip(str(error))


@pytest.mark.benchmark(group="native against LiteRT")
@pytest.mark.parametrize("backend", ["native", "litert"])
@pytest.mark.parametrize("batch", BATCHES)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_backend(benchmark: BenchmarkFixture, name: str, batch: int, backend: str) -> None:
    crops, labels = render_digits(26, seed=0)
    classifier = Classifier(name, backend=backend)
    probabilities = benchmark(classifier.predict, crops[:batch])
    assert (probabilities.argmax(axis=1) == labels[:batch]).mean() >= 0.95


@pytest.mark.benchmark(group="native, with how much longer LiteRT takes")
@pytest.mark.parametrize("batch", BATCHES)
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_ratio(benchmark: BenchmarkFixture, name: str, batch: int) -> None:
    """The median of pairs that alternate, in time of the processor: other work on the machine does not count."""
    crops, _ = render_digits(26, seed=0)
    native, litert = Classifier(name, backend="native"), Classifier(name, backend="litert")
    ratios = []

    def pair() -> None:
        native_s, litert_s = (thread_s(c.predict, crops[:batch], CROPS // batch) for c in (native, litert))
        ratios.append(litert_s / native_s)

    benchmark.pedantic(pair, rounds=PAIRS, warmup_rounds=1)
    ratio = statistics.median(ratios)
    benchmark.extra_info["litert_over_native"] = round(ratio, 2)
    print(f"\n{name}, batch {batch}: LiteRT takes {ratio:.2f} times as long as native")
    assert ratio > 0


def thread_s(predict: Callable[[np.ndarray], np.ndarray], crops: np.ndarray, repeats: int) -> float:
    """Seconds that the processor spends on so many calls; with one thread each backend runs in the caller's."""
    start = time.thread_time()
    for _ in range(repeats):
        predict(crops)
    return time.thread_time() - start
