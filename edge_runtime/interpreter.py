"""The TFLite interpreter of this machine: LiteRT, on 32-bit Raspberry Pi OS tflite_runtime, at last TensorFlow's."""

from __future__ import annotations

import importlib
from typing import Any

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.native_output import STDERR, silenced
from edge_runtime.tflite_file import check_tflite

BACKENDS = {
    "litert": "ai_edge_litert.interpreter",
    "tflite_runtime": "tflite_runtime.interpreter",
    "tensorflow": "tensorflow.lite",
}
"""Backend and the module that has its `Interpreter`, in the order in which they are tried."""


def find_backend() -> tuple[str, Any]:
    """The first backend that can be imported and its `Interpreter` class; raises `EdgeDigitsError` where none can."""
    reasons = []
    for backend, module in BACKENDS.items():
        try:
            return backend, importlib.import_module(module).Interpreter
        except (ImportError, AttributeError) as error:
            reasons.append(f"{backend}: {error}")
    raise EdgeDigitsError(f"no TFLite interpreter ({'; '.join(reasons)}); install one: pip install ai-edge-litert")


def make_interpreter(model: bytes, source: str, num_threads: int = 1) -> Any:
    """An interpreter of the .tflite file `model` with its tensors allocated.

    Args:
        model: the file's bytes. The interpreter reads them in place: keep them alive as long as it.
        source: the file's name, for error messages.
        num_threads: CPU threads, at least 1.

    Raises `EdgeDigitsError` for a damaged file or one with operators that the backend does not know.
    """
    try:
        check_tflite(model)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{source}: {error}") from error
    backend, interpreter_class = find_backend()
    try:
        with silenced(STDERR):
            interpreter = interpreter_class(model_content=model, num_threads=num_threads)
            interpreter.allocate_tensors()
    except (ValueError, RuntimeError, TypeError, SystemError) as error:  # The last: tflite_runtime with NumPy 2.
        raise EdgeDigitsError(
            f"{source}: {backend} cannot run this file ({error}); see its operators: python -m convert info {source}"
        ) from error
    return interpreter
