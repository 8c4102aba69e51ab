"""One crop on every engine, with every file: which model, precision, engine and how many threads on this machine.

    pytest benchmarks/test_engines.py -k "lenet5 and int8"

One table for each model and precision, so that like is compared with like. The first run converts what is not
committed, and the files of the peers; it takes some minutes longer.
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from benchmarks.engines.accelerated import ACCELERATED, AcceleratedCall
from benchmarks.engines.registry import ENGINES, Engine, UnsupportedError, label
from benchmarks.models import ModelFile, find_models
from convert import PRECISIONS
from train import MODEL_NAMES
from train.render import render_digits

CALLS = [
    pytest.param(engine, threads, id=label(engine.name, threads))
    for engine in (*ENGINES.values(), *ACCELERATED.values())
    for threads in engine.threads
]


@pytest.fixture(scope="module", params=PRECISIONS)
def files(request: pytest.FixtureRequest) -> dict[str, ModelFile]:
    found, missing = find_models(precisions=[request.param])
    if missing:
        pytest.skip(missing[request.param])
    return {file.model: file for file in found}


@pytest.mark.benchmark(min_time=0.001, max_time=0.2, min_rounds=15, warmup=True, warmup_iterations=1000)
@pytest.mark.parametrize("model", MODEL_NAMES)
@pytest.mark.parametrize(("engine", "threads"), CALLS)
def test_one_crop(
    benchmark: BenchmarkFixture, files: dict[str, ModelFile], model: str, engine: Engine, threads: int
) -> None:
    file = files[model]
    crops, labels = render_digits(1, seed=0)
    try:
        invoke = engine.load(file, threads)
        value = engine.inputs(file, crops)[4]
    except UnsupportedError as error:
        pytest.skip(str(error))
    benchmark.group = f"one crop: {model} {file.precision}"
    benchmark.extra_info.update(model=model, precision=file.precision, engine=engine.name, threads=threads)
    if isinstance(invoke, AcceleratedCall):
        benchmark.extra_info["accelerator"] = str(invoke.use)
    raw = benchmark(invoke, value)
    assert file.probabilities(raw).argmax() == labels[4]
