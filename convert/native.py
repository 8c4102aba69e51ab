"""Builds the native libraries of full-int8 files, checks and times them: `python -m convert --native`.

Of a file that is not of the package the C is generated here, from the file itself, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from convert.c_array.arrays import c_identifier
from convert.c_source.writer import c_source
from convert.info import format_table
from convert.model_file import read_model
from edge_runtime.engines import trial
from edge_runtime.engines.c_compiler import Compiler, find_compiler
from edge_runtime.engines.engine import Engine
from edge_runtime.engines.interpreter import InterpreterEngine, make_interpreter
from edge_runtime.engines.native import NativeEngine, NativeSource, int8_image_and_scores, packaged_source, register
from edge_runtime.engines.native_times import measure, record
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS, classifiers

NOISE, SEED = 200, 20261124
"""Random crops that a library is checked with, and the seed of the generator that makes them."""


def build_native(files: Sequence[Path]) -> None:
    """Build the library of each file (default: of the int8 artifacts) into the user's cache, and print what came out.

    Raises `EdgeDigitsError` where one cannot be built, or gives other bytes than LiteRT's reference kernels.
    """
    compiler = find_compiler()
    rows: list[tuple[str, ...]] = [("model", "bytes", "bytes compared", "us a crop", "LiteRT", "taken", "library")]
    for file in files or classifiers("int8"):
        rows.append(_row(file, compiler))
    print(f"compiled by {compiler}: {' '.join(compiler.command)}; every byte is as the reference kernels give it")
    print("\n".join(format_table(rows, right=(1, 2, 3, 4))))


def _row(file: Path, compiler: Compiler) -> tuple[str, ...]:
    model = read_model(file)
    if file.parent.resolve() != ASSETS.resolve():
        trial.check_runs(file, model, "litert")
    try:
        int8_image_and_scores(model)
        if packaged_source(model) is None:
            name = c_identifier(file.stem.removesuffix("_int8"))
            header, source = c_source(model, name)
            takes_pixels = f"int {name}_predict(" in header
            register(NativeSource(name, {f"{name}.h": header, f"{name}.c": source}, takes_pixels), model)
        engine = NativeEngine(file, model)
        try:
            compared = check_native(engine, model)
        except EdgeDigitsError:
            engine.library_path.unlink(missing_ok=True)
            raise
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{file}: {error}") from error
    litert = InterpreterEngine(make_interpreter(model, str(file)))
    for one in (engine, litert):
        one.calibrate(1.0)
    times = measure(file.stem, engine, litert)
    record(engine.library_path, times)
    size = engine.library_path.stat().st_size
    taken = "native" if times.native_is_taken else "litert"
    us = (f"{time_us:.1f}" for time_us in (times.native_us, times.litert_us))
    return file.stem, f"{size:,}", f"{compared:,}", *us, taken, str(engine.library_path)


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
