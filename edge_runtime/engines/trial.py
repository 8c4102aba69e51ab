"""A file of others is run in a process of its own first: what a checker lets through can still end or hang a process.

Interpreters trust a file: operators with inputs that do not fit, shapes that contradict each other, loops without an
end crash them or never come back (tensorflow issue 124982 for one). So the first time, the file's operators all run
once before it is loaded here, with bounds in time and memory. That it passed is kept in the user's cache, by its
content.
"""

from __future__ import annotations

import hashlib
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from edge_runtime.engines.backends import find_interpreter
from edge_runtime.engines.batch import ROW_BY_ROW
from edge_runtime.engines.cache import cache_folder, check_own, make_folder
from edge_runtime.engines.tflite_file import check_tflite, read_structure
from edge_runtime.engines.tflite_structure import CUSTOM
from edge_runtime.errors import EdgeDigitsError, printable
from edge_runtime.python_process import python_command

TIME_LIMIT_S = 60
"""A Raspberry Pi needs ten seconds to import LiteRT for the first time."""

MEMORY_LIMIT_BYTES = 4 << 30
"""Address space, of which libraries take a good part."""

MOST_NAMED = 5
"""Operators that an error names at most."""

_PASSED = "it ran"
"""What the trial's process says last. Nothing else counts as passed: not that it ended without a word."""


def check_runs(path: Path, model: bytes, backend: str | None = None) -> None:
    """Let a .tflite file run in a process of its own, unless it passed before.

    Args:
        path: the file.
        model: its content.
        backend: the interpreter; None takes the first there is.

    Raises `EdgeDigitsError` where that process crashes, does not end in time, or the interpreter refuses the file.
    """
    name, _ = find_interpreter(backend)
    passed = _passed(name, model)
    if _is_known(passed):
        return
    try:
        check_tflite(model)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{path}: {error}") from error
    script = f"from edge_runtime.engines.trial import run_once; run_once({name!r})"
    if fault := _fault(model, name, script):
        raise EdgeDigitsError(f"{path}: {fault}; it is not loaded (to load it all the same: --trust-model)")
    _keep(passed)


def check_runs_by(model: bytes, name: str, script: str) -> None:
    """Likewise by something else that runs models, with code that calls `run_trial` in a process of its own.

    Args:
        model: a file's content, of which nothing was checked but that it is whole.
        name: of what runs it.
        script: Python code.
    """
    passed = _passed(name, model)
    if _is_known(passed):
        return
    if fault := _fault(model, name, script):
        raise EdgeDigitsError(fault)
    _keep(passed)


def _passed(name: str, model: bytes) -> Path:
    return cache_folder("trials") / f"{name.replace(' ', '-')}-{hashlib.sha256(model).hexdigest()}"


def _keep(passed: Path) -> None:
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


def _fault(model: bytes, backend: str, script: str) -> str:
    """Why a file is not to be loaded; empty where it runs."""
    try:
        code, told = _trial(model, script)
    except subprocess.TimeoutExpired:
        return f"{backend} does not come to an end with it within {TIME_LIMIT_S} s"
    except OSError as error:
        return f"its trial cannot be started ({error.strerror or error})"
    operators, *verdict = told.decode("utf-8", "replace").splitlines() or [""]
    named = f"(operators: {operators or 'unknown'})"
    if code < 0:
        crash = signal.Signals(-code).name
        if crash == "SIGXCPU":
            return f"{backend} takes more than {TIME_LIMIT_S} s of the processor to run it once {named}"
        return f"{backend} crashes with {crash} when it runs it {named}"
    if code or not verdict:
        return f"its trial ends with exit code {code} before it ran {named}"
    return "" if verdict[-1] == _PASSED else verdict[-1]


def _trial(model: bytes, script: str) -> tuple[int, bytes]:
    """Run code in a process of its own: its exit code, negative for a signal, and what it wrote to stdout."""
    process = subprocess.Popen(
        python_command(script), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        told, _ = process.communicate(model, timeout=TIME_LIMIT_S)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    return process.returncode, told


def _operators(model: bytes) -> str:
    """The operators of a file, those that are rarer in classifiers first."""
    try:
        from ai_edge_litert.schema_py_generated import BuiltinOperator
    except ImportError:
        return ""
    names = {code: name for name, code in vars(BuiltinOperator).items() if isinstance(code, int)}
    operators = [operator for graph in read_structure(model).subgraphs for operator in graph.operators]
    used = {
        one.custom_name if one.code == CUSTOM else names.get(one.code, str(one.code)): one.code for one in operators
    }
    ranked = [printable(name)[:40] for name in sorted(used, key=lambda name: used[name] in ROW_BY_ROW)]
    return " ".join(ranked[:MOST_NAMED]) + (" ..." if len(ranked) > MOST_NAMED else "")


def run_once(backend: str) -> None:
    """What the trial's process does for an interpreter."""
    from edge_runtime.engines.interpreter import make_interpreter

    run_trial(backend, lambda model: make_interpreter(model, "it", 1, backend))


def run_trial(name: str, make: Callable[[bytes], Any]) -> None:
    """What the trial's process does: it runs the file on its stdin with zeros and with noise, and says why it fails.

    `make` gives an interpreter, with its tensors allocated.
    """
    _limit()
    model = sys.stdin.buffer.read()
    print(_operators(model), flush=True)  # Told before it crashes.
    rng = np.random.default_rng(0)
    try:
        interpreter = make(model)
        for noise in (False, True):
            for given in interpreter.get_input_details():
                interpreter.set_tensor(given["index"], _values(given, rng if noise else None))
            interpreter.invoke()
            for result in interpreter.get_output_details():
                if np.isnan(np.asarray(interpreter.get_tensor(result["index"]), np.float64)).any():
                    print("it gives values that are no numbers (NaN)")
                    return
        print(_PASSED)
    except (EdgeDigitsError, ValueError, RuntimeError, TypeError, SystemError, MemoryError) as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        print(f"{name} cannot run it ({lines[-1][:200] if lines else type(error).__name__})")


def _values(given: dict, rng: np.random.Generator | None) -> np.ndarray:
    shape, dtype = [int(side) for side in given["shape"]], np.dtype(given["dtype"])
    if rng is None or dtype.kind not in "fiu":
        return np.zeros(shape, dtype)
    if dtype.kind == "f":
        return rng.random(shape).astype(dtype)
    least, most = (-128, 127) if dtype == np.int8 else (0, 255)
    return rng.integers(least, most + 1, shape).astype(dtype)


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
