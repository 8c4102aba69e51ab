"""Builds the native libraries of full-int8 files ahead of time, checks and times them: `python -m convert --native`."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from convert.info import format_table
from convert.model_file import read_model
from edge_runtime.engines.c_compiler import Compiler, find_compiler
from edge_runtime.engines.classifier import Classifier
from edge_runtime.engines.engine import Engine
from edge_runtime.engines.interpreter import InterpreterEngine
from edge_runtime.engines.native import NativeEngine
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import classifiers

NOISE, SEED = 200, 20261124
"""Random crops that a library is checked with, and the seed of the generator that makes them."""

WINDOWS, CALLS = 31, 100
"""Of a timing: how many times, and how many calls each."""


def build_native(files: Sequence[Path]) -> None:
    """Build the library of each file (default: of the int8 artifacts) into the user's cache, and print what came out.

    Raises `EdgeDigitsError` where one cannot be built, or gives other bytes than LiteRT's reference kernels.
    """
    compiler = find_compiler()
    rows: list[tuple[str, ...]] = [("model", "bytes", "bytes compared", "us a call", "LiteRT", "library")]
    for file in files or classifiers("int8"):
        rows.append(_row(file, compiler))
    print(f"compiled by {compiler}: {' '.join(compiler.command)}; every byte is as the reference kernels give it")
    print("\n".join(format_table(rows, right=(1, 2, 3, 4))))


def _row(file: Path, compiler: Compiler) -> tuple[str, ...]:
    model = read_model(file)
    try:
        engine = NativeEngine(file, model)
        compared = check_native(engine, model)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{file}: {error}") from error
    crop = check_crops(engine.input_shape)[:1]
    native, litert = (Classifier(file, backend=backend) for backend in ("native", "litert"))
    times = medians_us([lambda: native.predict(crop), lambda: litert.predict(crop)])
    size = engine.library_path.stat().st_size
    return file.stem, f"{size:,}", f"{compared:,}", *(f"{time_us:.1f}" for time_us in times), str(engine.library_path)


def check_crops(shape: tuple[int, int]) -> np.ndarray:
    """Crops, uint8 (N, *shape), that reach what a model can come to: noise, and blocks of nothing but black and white.

    Of MNIST's shape also a hundred digits, as the project draws them.
    """
    random = np.random.default_rng(SEED)
    crops = random.integers(0, 256, (NOISE, *shape), np.uint8)
    size = shape[0] * shape[1]
    for crop in crops[1::2]:
        crop[:] = np.repeat(random.choice(np.array([0, 255], np.uint8), -(-size // 7)), 7)[:size].reshape(shape)
    if shape != (28, 28):
        return crops
    from train.render import render_digits

    return np.concatenate([render_digits(10, SEED)[0], crops])


def check_native(engine: Engine, model: bytes) -> int:
    """Hold an engine's scores against LiteRT's reference kernels; returns how many bytes were compared, all equal.

    Raises `EdgeDigitsError` where one differs.
    """
    crops = check_crops(engine.input_shape)
    given, expected = engine.run(crops), reference_engine(model).run(crops)
    different = int(np.count_nonzero(given != expected))
    if different:
        raise EdgeDigitsError(
            f"{different} of {expected.size} bytes of the native library are not what LiteRT's reference kernels give; "
            "set CC to another C compiler, and report it with the .tflite file"
        )
    return expected.size


def reference_engine(model: bytes) -> InterpreterEngine:
    """A .tflite file on LiteRT's reference kernels; raises `EdgeDigitsError` where there is no LiteRT."""
    try:
        from ai_edge_litert.interpreter import Interpreter, OpResolverType
    except ImportError as error:
        raise EdgeDigitsError(
            f"to check a native library takes LiteRT ({error}); install it: pip install ai-edge-litert"
        ) from error
    interpreter = Interpreter(model_content=model, experimental_op_resolver_type=OpResolverType.BUILTIN_REF)
    interpreter.allocate_tensors()
    return InterpreterEngine(interpreter)


def medians_us(calls: Sequence[Callable[[], object]]) -> list[float]:
    """The time of each call in microseconds, median of windows that alternate: what slows the machine slows all."""
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(WINDOWS):
        for call, windows in zip(calls, times, strict=True):
            start = time.perf_counter()
            for _ in range(CALLS):
                call()
            windows.append((time.perf_counter() - start) / CALLS * 1e6)
    return [statistics.median(windows) for windows in times]
