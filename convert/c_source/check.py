"""Runs generated C on this machine and holds it against LiteRT's reference kernels, byte by byte."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from edge_runtime.errors import EdgeDigitsError

COMPILERS = ("cc", "gcc", "clang")
INPUTS, SEED = 200, 20261124
"""How many random inputs are tried, and the seed of the generator that makes them."""


def find_compiler() -> str | None:
    """The C compiler of this machine, $CC before all others; None where there is none."""
    names = ([os.environ["CC"]] if os.environ.get("CC") else []) + list(COMPILERS)
    return next((path for name in names if (path := shutil.which(name))), None)


def check_c_source(model: bytes, name: str, header: str, source: str, compiler: str) -> int:
    """Compile and run the C of a model; returns how many bytes were compared, all of them equal.

    Raises `EdgeDigitsError` where the compiler fails or a byte differs.
    """
    inputs, expected = reference_outputs(model)
    with tempfile.TemporaryDirectory() as folder:
        library = _compile(Path(folder), name, header, source, compiler)
        predict = getattr(library, f"{name}_predict_int8")
        outputs = np.empty_like(expected)
        scratch = ctypes.create_string_buffer(library.scratch_bytes())
        for image, row in zip(inputs, outputs, strict=True):
            predict(image.ctypes.data_as(ctypes.c_void_p), row.ctypes.data_as(ctypes.c_void_p), scratch)
    different = int(np.count_nonzero(outputs != expected))
    if different:
        raise EdgeDigitsError(
            f"{name}.c: {different} of {expected.size} bytes are not what LiteRT's reference kernels give; "
            "this is a fault of edge-digits, report it with the .tflite file"
        )
    return expected.size


def reference_outputs(model: bytes) -> tuple[np.ndarray, np.ndarray]:
    """Random inputs of a full-int8 model, int8 (N, elements), and what the reference kernels give, int8 (N, elements).

    Half of the inputs are uniform noise; the others are blocks of the extremes, which saturate what can saturate.
    """
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    interpreter = Interpreter(model_content=model, experimental_op_resolver_type=OpResolverType.BUILTIN_REF)
    interpreter.allocate_tensors()
    source, target = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    if source["dtype"] != np.int8 or target["dtype"] != np.int8:
        raise EdgeDigitsError("only a file whose own input and output are int8 can be checked; convert it with --int8")
    random = np.random.default_rng(SEED)
    size = int(np.prod(source["shape"]))
    inputs = random.integers(-128, 128, (INPUTS, size)).astype(np.int8)
    for row in inputs[1::2]:
        row[:] = np.repeat(random.choice(np.array([-128, 127], np.int8), -(-size // 7)), 7)[:size]
    outputs = []
    for row in inputs:
        interpreter.set_tensor(source["index"], row.reshape(source["shape"]))
        interpreter.invoke()
        outputs.append(interpreter.get_tensor(target["index"]).ravel())
    return inputs, np.array(outputs)


def _compile(folder: Path, name: str, header: str, source: str, compiler: str) -> ctypes.CDLL:
    size = f"int scratch_bytes(void);\nint scratch_bytes(void)\n{{\n    return {name.upper()}_SCRATCH_BYTES;\n}}\n"
    (folder / f"{name}.h").write_text(header)
    (folder / f"{name}.c").write_text(source + size)
    library = folder / f"{name}.so"
    command = [compiler, "-std=c99", "-O1", "-fPIC", "-shared", str(folder / f"{name}.c"), "-o", str(library)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        first = next(iter(done.stderr.strip().splitlines()), "no message")
        raise EdgeDigitsError(f"{name}.c: {compiler} cannot compile it ({first}); set CC to another C compiler")
    return ctypes.CDLL(str(library))
