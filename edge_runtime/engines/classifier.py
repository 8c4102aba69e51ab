"""Crops in, probabilities out: hides how a .tflite file wants its input and gives its output."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from edge_runtime.engines.backends import NATIVE, find_interpreter
from edge_runtime.engines.batch import make_batch_interpreter
from edge_runtime.engines.engine import Engine
from edge_runtime.engines.interpreter import InterpreterEngine, make_interpreter
from edge_runtime.engines.native import NativeEngine, open_native
from edge_runtime.engines.temperature import recorded_temperature
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset, classifiers

if TYPE_CHECKING:
    from edge_runtime.engines.accelerator_use import AcceleratorUse

_PIXELS = np.dtype(np.uint8)  # To compare with the type itself would make this each time.


class Classifier:
    """Classifies crops with one .tflite file, float or quantised. Not for several threads at once.

    Its probabilities are calibrated where the manifest beside the file has a temperature for it (see
    `edge_runtime.engines.temperature`).

    Args:
        model: a model of the project (mlp_relu, mlp_bn, mlp_bn_he, lenet5) or the path of a .tflite file.
        precision: which artifact of the model; a path is taken as it is.
        labels: one label a class; default "0", "1", ... for as many classes as the file has.
        num_threads: CPU threads of an interpreter; native has one.
        backend: what runs the file, one of `backends.BACKENDS`; None takes native for an int8 file with
            its C beside it where there is a C compiler (built once, on first use), else the first interpreter there is.
        accelerator: where it shall run, one of `backends.ACCELERATORS`; None for the CPU.
        delegate: in its place an external delegate's shared library.
        delegate_options: that delegate's own options.
        require_accelerator: whether it is an error that no operator runs there, rather than the CPU's work.

    Raises `EdgeDigitsError` for a file that is missing, damaged or not a classifier of images, for a backend that is
    not there or cannot run it, for labels that do not match its classes, and for an accelerator that is required and
    takes nothing; `ValueError` for accelerators, delegates and backends that do not go together.
    """

    def __init__(
        self,
        model: str | Path = "lenet5",
        precision: str = "int8",
        *,
        labels: Sequence[str] | None = None,
        num_threads: int = 1,
        backend: str | None = None,
        accelerator: str | None = None,
        delegate: str | Path | None = None,
        delegate_options: Mapping[str, str] | None = None,
        require_accelerator: bool = False,
    ) -> None:
        self.path = model if isinstance(model, Path) else model_path(model, precision)
        try:
            self._model = self.path.read_bytes()
        except OSError as error:
            raise EdgeDigitsError(
                f"{self.path}: cannot read the model: {error.strerror}; make it with: python -m convert"
            ) from error
        self.accelerator: AcceleratorUse | None = None
        """What of the model runs on the accelerator that was asked for; None where none was."""
        opened: tuple[str, Engine] | None = None
        if accelerator is not None or delegate is not None:
            from edge_runtime.engines.accelerator_use import Request
            from edge_runtime.engines.accelerators import open_accelerated

            request = Request(accelerator, delegate, delegate_options or {}, require_accelerator)
            opened, self.accelerator = open_accelerated(
                self.path, self._model, request, backend=backend, num_threads=num_threads
            )
        self.backend, self._engine = opened or _open_engine(self.path, self._model, backend, num_threads)
        """What runs it."""
        self.input_shape = self._engine.input_shape
        """Height and width of a crop, in pixels."""
        self.temperature = recorded_temperature(self.path, self._model)
        """What calibrates the probabilities; 1 where the manifest has none for this file."""
        self._engine.calibrate(self.temperature)
        self.output_step = self._engine.scores.scale
        """The step between two scores of a quantised output, 0 for a float one."""
        classes = self._engine.classes
        self.labels = tuple(labels) if labels is not None else tuple(str(i) for i in range(classes))
        if len(self.labels) != classes:
            raise EdgeDigitsError(
                f"{self.path}: the model has {classes} classes, the labels are {len(self.labels)}; "
                "give one label a line with --labels"
            )

    def predict(self, crops: np.ndarray) -> np.ndarray:
        """Classify crops.

        Args:
            crops: uint8 (N, height, width), white ink on black; (N, 28, 28) for the project's models.

        Returns:
            Probabilities, float32 (N, classes), 0..1, calibrated; those that an int8 file rounds to 0 stay 0.

        Raises `ValueError` for another dtype or shape.
        """
        if crops.dtype != _PIXELS or crops.ndim != 3 or crops.shape[1:] != self.input_shape:
            height, width = self.input_shape
            raise ValueError(f"crops must be uint8 (N, {height}, {width}), not {crops.dtype} {crops.shape}")
        return self._engine.classify(crops)


def _open_engine(path: Path, model: bytes, backend: str | None, num_threads: int) -> tuple[str, Engine]:
    """The backend that runs a .tflite file, and what does it."""
    engine: Engine | None = None
    try:
        if backend == NATIVE:
            engine = NativeEngine(path, model)
        elif backend is None:
            engine = open_native(path, model)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{path}: {error}") from error
    if engine is not None:
        return NATIVE, engine
    name, _ = find_interpreter(backend)
    interpreter = make_interpreter(model, str(path), num_threads, name)
    try:
        return name, InterpreterEngine(interpreter, lambda: make_batch_interpreter(model, num_threads, name))
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{path}: {error}") from error


def model_path(model: str, precision: str) -> Path:
    """The .tflite file that a model argument means: a path where it looks like one, else a committed artifact.

    Raises `EdgeDigitsError` for a name and precision that no artifact has, naming those there are.
    """
    if model.endswith(".tflite") or os.sep in model:
        return Path(model)
    path = asset(model, precision)
    if not path.exists():
        there = " ".join(file.stem for file in classifiers())
        raise EdgeDigitsError(
            f"no artifact {path.stem}; there are: {there or 'none'}. Name one of them or the path of a .tflite file, "
            "or make it: python -m convert"
        )
    return path


def read_labels(path: Path) -> tuple[str, ...]:
    """Read a labels file, UTF-8, one label a line; raises `EdgeDigitsError` where it cannot be read or is empty."""
    try:
        labels = tuple(line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    except (OSError, UnicodeDecodeError) as error:
        raise EdgeDigitsError(
            f"{path}: cannot read the labels ({error}); give a text file, one label a line"
        ) from error
    if not labels:
        raise EdgeDigitsError(f"{path}: no labels in this file; give one label a line")
    return labels
