"""Where a model runs other than on the CPU: gpu, npu, edgetpu or an external delegate, and how much of it really does.

An accelerator may be missing, take some of a model's operators and leave the rest to the CPU, or take none and let
everybody believe that it did. So what was used is always found out and told (`AcceleratorUse`), and what takes no
operator counts as not there: the CPU does the work, or, where the accelerator is required, that is an error.
"""

from __future__ import annotations

import json
import re
import signal
import subprocess
from pathlib import Path

from edge_runtime.engines.accelerator_use import AcceleratorUse, NotAcceleratedError, Request
from edge_runtime.engines.backends import COMPILED, EDGE_TPU, find_interpreter
from edge_runtime.engines.engine import Engine
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.python_process import python_command

TRIAL_TIMEOUT_S = 120
"""To load a model and run it once; NPUs have models compiled first."""


_TOLD = "edge-digits: "
"""What the line begins with on which a trial tells what it found out; drivers write to stdout too."""


def open_accelerated(
    path: Path, model: bytes, request: Request, *, backend: str | None = None, num_threads: int = 1
) -> tuple[tuple[str, Engine] | None, AcceleratorUse]:
    """The backend and engine that run a .tflite file on an accelerator, None where none does, and how much of it.

    Args:
        path: the file; for an Edge TPU the one that was compiled for it lies beside it, as NAME_edgetpu.tflite.
        model: its content. Keep it alive as long as the engine.
        request: where it shall run.
        backend: the interpreter that loads a delegate; None takes the first that is there.
        num_threads: threads for the operators that are left to the CPU.

    Raises `EdgeDigitsError` for a file that is damaged or no classifier of images, and where the accelerator is
    required and takes no operator; `ValueError` for a backend that cannot use it.
    """
    from edge_runtime.engines.tflite_file import read_tflite

    request.check_backend(backend)
    try:
        operators = len(read_tflite(model).subgraphs[0].operators)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{path}: {error}") from error
    try:
        if fault := _fault_of_trial(path, request, backend, num_threads):
            raise NotAcceleratedError(fault)
        return open_engine(path, model, request, backend, num_threads)
    except NotAcceleratedError as error:
        if request.required:
            raise EdgeDigitsError(
                f"{path}: no operator runs on {request.name}, which is required: {error}, "
                "or leave out --require-accelerator"
            ) from error
        return None, AcceleratorUse(request.name, operators, 0, reason=str(error))
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{path}: {error}") from error


def open_engine(
    path: Path, model: bytes, request: Request, backend: str | None, num_threads: int
) -> tuple[tuple[str, Engine], AcceleratorUse]:
    """As `open_accelerated`, in this process without a trial; raises `NotAcceleratedError` where nothing runs there."""
    if request.accelerator in COMPILED:
        from edge_runtime.engines.compiled_model import open_compiled

        engine, use = open_compiled(model, request.accelerator, num_threads)
        return ("litert", engine), use
    from edge_runtime.engines.delegates import open_delegated, open_edge_tpu

    try:
        name, _ = find_interpreter(backend)
    except EdgeDigitsError as error:
        raise NotAcceleratedError(str(error)) from error
    if request.accelerator == EDGE_TPU:
        delegated, use = open_edge_tpu(path, name, num_threads)
    else:
        delegated, use = open_delegated(model, str(request.delegate), request.options, name, num_threads)
    return (name, delegated), use


def _fault_of_trial(path: Path, request: Request, backend: str | None, num_threads: int) -> str:
    """Load and run the model in a process of its own, and tell why that failed; empty where it did not.

    Drivers and delegates crash, where they do not go with the interpreter for one, and would take the program along.
    And what is of no use is not loaded here: LiteRT's GPU library that found no GPU makes a process with TensorFlow in
    it abort at its end.
    """
    delegate = None if request.delegate is None else str(request.delegate)
    trial = [str(path), request.accelerator, delegate, dict(request.options), backend, num_threads]
    module = "edge_runtime.engines.accelerators"
    script = f"import json, sys; from {module} import try_engine; try_engine(*json.loads(sys.argv[1]))"
    try:
        done = subprocess.run(
            python_command(script, json.dumps(trial)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=TRIAL_TIMEOUT_S,
        )
    except subprocess.TimeoutExpired:
        return f"{request.name} does not answer within {TRIAL_TIMEOUT_S} s; leave it out"
    told = re.search(rb"^" + _TOLD.encode() + rb"(.*)$", done.stdout, re.MULTILINE)
    if told and (fault := json.loads(told[1])):
        return str(fault)
    if done.returncode < 0:
        crash = signal.Signals(-done.returncode)
        why = " (it is built for other processors)" if crash == signal.SIGILL else ""
        remedy = (
            "update ai-edge-litert and the driver"
            if request.accelerator in COMPILED
            else "take a build of it that was made for this interpreter"
        )
        return f"{request.name} crashes with {crash.name}{why}; {remedy}"
    return ""


def try_engine(
    path: str,
    accelerator: str | None,
    delegate: str | None,
    options: dict[str, str],
    backend: str | None,
    num_threads: int,
) -> None:
    """What the trial's process does: it prints why nothing runs there, or nothing but that it does."""
    file, fault = Path(path), ""
    try:
        open_engine(file, file.read_bytes(), Request(accelerator, delegate, options), backend, num_threads)
    except EdgeDigitsError as error:
        if not isinstance(error, NotAcceleratedError):
            return  # The model's fault, which is told where it is meant to run.
        fault = str(error)
    print(f"\n{_TOLD}{json.dumps(fault)}", flush=True)
