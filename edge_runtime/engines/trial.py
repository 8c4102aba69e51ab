"""A file of others is run in a process of its own first: what a checker lets through can still end or hang a process.

Interpreters trust a file: operators with inputs that do not fit, shapes that contradict each other, loops without an
end crash them or never come back (tensorflow issue 124982 for one). So the first time, the file's operators all run
once before it is loaded here, with bounds in time and memory. That it passed is kept in the user's cache, by its
content.
"""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np

from edge_runtime.engines.backends import find_interpreter
from edge_runtime.engines.batch import ROW_BY_ROW
from edge_runtime.engines.cache import cache_folder, check_own, make_folder
from edge_runtime.engines.tflite_file import check_tflite, read_tflite
from edge_runtime.engines.tflite_structure import CUSTOM
from edge_runtime.errors import EdgeDigitsError

TIME_LIMIT_S = 60
"""A Raspberry Pi needs ten seconds to import LiteRT for the first time."""

MEMORY_LIMIT_BYTES = 4 << 30
"""Address space, of which libraries take a good part."""

MOST_NAMED = 5
"""Operators that an error names at most."""


def check_runs(path: Path, model: bytes, backend: str | None = None) -> None:
    """Let a .tflite file run in a process of its own, unless it passed before.

    Args:
        path: the file.
        model: its content.
        backend: the interpreter; None takes the first there is.

    Raises `EdgeDigitsError` where that process crashes, does not end in time, or the interpreter refuses the file.
    """
    name, _ = find_interpreter(backend)
    passed = cache_folder("trials") / f"{name}-{hashlib.sha256(model).hexdigest()}"
    if _is_known(passed):
        return
    try:
        check_tflite(model)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{path}: {error}") from error
    if fault := _fault(model, name):
        raise EdgeDigitsError(f"{path}: {fault}; it is not loaded (to load it all the same: --trust-model)")
    try:
        make_folder(passed.parent)
        passed.touch()
    except (EdgeDigitsError, OSError):
        pass  # It is tried again the next time.


def _is_known(passed: Path) -> bool:
    try:
        check_own(passed.parent)
    except EdgeDigitsError:  # Others may say so.
        return False
    return passed.is_file()


def _fault(model: bytes, backend: str) -> str:
    """Why a file is not to be loaded; empty where it runs."""
    script = f"from edge_runtime.engines.trial import run_once; run_once({backend!r})"
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        told, _ = process.communicate(model, timeout=TIME_LIMIT_S)
    except subprocess.TimeoutExpired:
        return f"{backend} does not come to an end with it within {TIME_LIMIT_S} s"
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    if process.returncode < 0:
        crash = signal.Signals(-process.returncode).name
        operators = told.decode("utf-8", "replace").strip()
        return f"{backend} crashes with {crash} when it runs it (operators: {operators or 'unknown'})"
    _, _, fault = told.decode("utf-8", "replace").partition("\n")
    return fault.strip()


def _operators(model: bytes) -> str:
    """The operators of a file, those that are rarer in classifiers first."""
    try:
        from ai_edge_litert.schema_py_generated import BuiltinOperator
    except ImportError:
        return ""
    names = {code: name for name, code in vars(BuiltinOperator).items() if isinstance(code, int)}
    operators = [operator for graph in read_tflite(model).subgraphs for operator in graph.operators]
    used = {
        one.custom_name if one.code == CUSTOM else names.get(one.code, str(one.code)): one.code for one in operators
    }
    ranked = sorted(used, key=lambda name: used[name] in ROW_BY_ROW)
    return " ".join(ranked[:MOST_NAMED]) + (" ..." if len(ranked) > MOST_NAMED else "")


def run_once(backend: str) -> None:
    """What the trial's process does: it runs the file on its stdin with zeros and with noise, and says why it fails."""
    from edge_runtime.engines.interpreter import make_interpreter

    _limit()
    model = sys.stdin.buffer.read()
    print(_operators(model), flush=True)  # Told before it crashes.
    rng = np.random.default_rng(0)
    try:
        interpreter = make_interpreter(model, "it", 1, backend)
        for noise in (False, True):
            for given in interpreter.get_input_details():
                interpreter.set_tensor(given["index"], _values(given, rng if noise else None))
            interpreter.invoke()
            for result in interpreter.get_output_details():
                if np.isnan(np.asarray(interpreter.get_tensor(result["index"]), np.float64)).any():
                    print("it gives values that are no numbers (NaN)")
                    return
    except (
        EdgeDigitsError,
        ValueError,
        RuntimeError,
        TypeError,
        SystemError,
        MemoryError,
        UnicodeDecodeError,
    ) as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        print(f"{backend} cannot run it ({lines[-1][:200] if lines else type(error).__name__})")


def _values(given: dict, rng: np.random.Generator | None) -> np.ndarray:
    shape, dtype = [int(side) for side in given["shape"]], np.dtype(given["dtype"])
    if rng is None or dtype.kind not in "fiu":
        return np.zeros(shape, dtype)
    if dtype.kind == "f":
        return rng.random(shape).astype(dtype)
    most = min(255, np.iinfo(dtype).max)
    return rng.integers(0, most + 1, shape).astype(dtype)


def _limit() -> None:
    """Bound this process; where the system cannot, the time limit remains."""
    try:
        import resource
    except ImportError:  # Windows.
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_LIMIT_BYTES),
        (resource.RLIMIT_CPU, TIME_LIMIT_S),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        most = min(most, sys.maxsize)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
