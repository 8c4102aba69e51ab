"""What can run a model: a TFLite interpreter, or its own C (`native`), and where. Needs none of them, nor NumPy."""

from __future__ import annotations

import importlib
from typing import Any

from edge_runtime.errors import EdgeDigitsError

INTERPRETERS = {
    "litert": "ai_edge_litert.interpreter",
    "tflite_runtime": "tflite_runtime.interpreter",
    "tensorflow": "tensorflow.lite.python.interpreter",
}
"""Backend and the module that has its `Interpreter`, in the order in which they are tried."""

NATIVE = "native"
BACKENDS = (*INTERPRETERS, NATIVE)

COMPILED = ("gpu", "npu")
"""Accelerators that LiteRT's CompiledModel runs, and no other interpreter."""

EDGE_TPU, EDGE_TPU_LIBRARY = "edgetpu", "libedgetpu.so.1"
ACCELERATORS = (*COMPILED, EDGE_TPU)


def find_interpreter(backend: str | None = None) -> tuple[str, Any]:
    """A backend with an interpreter, and its `Interpreter` class.

    Args:
        backend: one of `INTERPRETERS`; None takes the first that can be imported.

    Raises `EdgeDigitsError` where it, or any of them, cannot be imported.
    """
    reasons = []
    for name in INTERPRETERS if backend is None else (backend,):
        try:
            return name, importlib.import_module(INTERPRETERS[name]).Interpreter
        except (ImportError, AttributeError) as error:
            reasons.append(f"{name}: {error}")
    if backend is None:
        raise EdgeDigitsError(f"no TFLite interpreter ({'; '.join(reasons)}); install one: pip install ai-edge-litert")
    package = INTERPRETERS[backend].partition(".")[0].replace("_", "-")
    raise EdgeDigitsError(f"no backend {reasons[0]}; install it: pip install {package}, or leave out --backend")
