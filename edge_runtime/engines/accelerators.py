"""Where a model runs other than on the CPU: gpu, npu, edgetpu or an external delegate, and how much of it really does.

An accelerator may be missing, take some of a model's operators and leave the rest to the CPU, or take none and let
everybody believe that it did. So what was used is always found out and told (`AcceleratorUse`), and what takes no
operator counts as not there: the CPU does the work, or, where the accelerator is required, that is an error.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from edge_runtime.engines.backends import ACCELERATORS, COMPILED, EDGE_TPU, NATIVE, find_interpreter
from edge_runtime.engines.engine import Engine
from edge_runtime.errors import EdgeDigitsError

TRIAL_TIMEOUT_S = 120
"""To load a model and run it once; NPUs have models compiled first."""


@dataclass(frozen=True)
class Request:
    """Where a model shall run.

    Args:
        accelerator: one of `ACCELERATORS`, or None for a delegate.
        delegate: an external delegate's shared library: a path, or a name that the system's loader finds.
        options: that delegate's own options; which there are tells its documentation.
        required: whether it is an error that no operator runs there, rather than the CPU's work.

    Raises `ValueError` for both or neither of accelerator and delegate, an unknown accelerator, and options without a
    delegate.
    """

    accelerator: str | None = None
    delegate: str | Path | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    required: bool = False

    def __post_init__(self) -> None:
        if (self.accelerator is None) == (self.delegate is None):
            raise ValueError("name an accelerator or a delegate, one of the two")
        if self.accelerator is not None and self.accelerator not in ACCELERATORS:
            raise ValueError(f"accelerator {self.accelerator!r} is none of {', '.join(ACCELERATORS)}")
        if self.options and self.delegate is None:
            raise ValueError("delegate options without a delegate")

    @property
    def name(self) -> str:
        """What it is called in messages: the accelerator, or the delegate's file name."""
        return self.accelerator or Path(str(self.delegate)).name

    def check_backend(self, backend: str | None) -> None:
        """Raise `ValueError` for a backend that has no way to use it."""
        if backend == NATIVE:
            raise ValueError("the backend native runs on the CPU alone")
        if self.accelerator in COMPILED and backend not in (None, "litert"):
            raise ValueError(f"{self.accelerator} needs the backend litert, not {backend}")


@dataclass(frozen=True)
class AcceleratorUse:
    """What of a model really runs on an accelerator.

    Args:
        name: the accelerator, or the delegate's file name.
        operators: how many the model has.
        delegated: how many of them run on the accelerator.
        on_cpu: the names of those left on the CPU; of what a GPU or NPU leaves LiteRT names some only, or none.
        device: what the accelerator is, where that is known.
        reason: why no operator runs on it; empty where one does.
    """

    name: str
    operators: int
    delegated: int
    on_cpu: tuple[str, ...] = ()
    device: str = ""
    reason: str = ""

    def __str__(self) -> str:
        """For a person: 8 of 10 operators on gpu (NAME), on the CPU: SOFTMAX, RESHAPE."""
        if not self.delegated:
            return f"no operator on {self.name}, all on the CPU: {self.reason}"
        device = f" ({self.device})" if self.device else ""
        text = f"{self.delegated} of {self.operators} operators on {self.name}{device}"
        left = self.operators - self.delegated
        names = ", ".join(dict.fromkeys(self.on_cpu))
        if not left:
            return text
        if len(self.on_cpu) == left:
            return f"{text}, on the CPU: {names}"
        return f"{text}, on the CPU: {left}" + (f", {names} among them" if names else "")

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "name": self.name,
            "operators": self.operators,
            "delegated": self.delegated,
            "on_cpu": list(self.on_cpu),
            "device": self.device,
            "reason": self.reason,
        }


_TOLD = "edge-digits: "
"""What the line begins with on which a trial tells what it found out; drivers write to stdout too."""


class NotAcceleratedError(EdgeDigitsError):
    """Why no operator of a model runs on an accelerator."""


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
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    try:
        done = subprocess.run(
            [sys.executable, "-c", script, json.dumps(trial)],
            env=environment,
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
