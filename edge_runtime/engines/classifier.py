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
from edge_runtime.engines.model_metadata import packed_labels, read_metadata
from edge_runtime.engines.native import NativeEngine, open_native
from edge_runtime.engines.normalisation import NORMALISATIONS, misfit, told_by_quantisation
from edge_runtime.engines.temperature import recorded_temperature
from edge_runtime.engines.tensor_form import last_operator
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import LOG_SOFTMAX, LOGISTIC, SOFTMAX, SubgraphInfo
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.names import INPUT_RANGES, POLARITIES, WHITE_ON_BLACK
from firmware_assets import ASSETS, asset, classifiers

if TYPE_CHECKING:
    from edge_runtime.engines.accelerator_use import AcceleratorUse

TRIED_IMAGES, MOST_OFF = 8, 0.05
"""How many images tell whether scores are probabilities, and how far the sum of such may be from 1: each of ten that an
int8 file gives may be off by 1/512."""

KERAS_SUFFIXES = ".keras", ".h5", ".hdf5"

_PIXELS = np.dtype(np.uint8)  # To compare with the type itself would make this each time.


class Classifier:
    """Classifies crops with one .tflite file, float or quantised. Not for several threads at once.

    Its probabilities are calibrated where the manifest beside the file has a temperature for it (see
    `edge_runtime.engines.temperature`).

    Args:
        model: a model of the project (mlp_relu, mlp_bn, mlp_bn_he, lenet5) or the path of a .tflite file.
        precision: which artifact of the model; a path is taken as it is.
        labels: one label a class; default those in the file's metadata, else "0", "1", ... for as many as it has.
        num_threads: CPU threads of an interpreter; native has one.
        backend: what runs the file, one of `backends.BACKENDS`; None takes native for an int8 file with
            its C beside it where there is a C compiler (built once, on first use), else the first interpreter there is.
        accelerator: where it shall run, one of `backends.ACCELERATORS`; None for the CPU.
        delegate: in its place an external delegate's shared library.
        delegate_options: that delegate's own options.
        require_accelerator: whether it is an error that no operator runs there, rather than the CPU's work.
        input_range: what black and white are to the model, one of `names.INPUT_RANGES`; None takes what the
            file's metadata says, else what its quantisation tells, else 0..1.
        polarity: what is ink to the model, one of `names.POLARITIES`; None takes what the file's metadata
            says, else white on black.
        trust: whether the file is loaded at once; else one that is not the package's own runs in a process of its own
            the first time, see `engines.trial`.

    Scores that are no probabilities (logits, and what LOG_SOFTMAX gives) are made such by a softmax, with a warning.

    Raises `EdgeDigitsError` for a file that is missing, damaged or not a classifier of images, for a backend that is
    not there or cannot run it, for labels that do not match its classes, and for an accelerator that is required and
    takes nothing; for a range that does not fit its quantisation; `ValueError` for accelerators, delegates and backends
    that do not go together, and for another range or polarity.
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
        input_range: str | None = None,
        polarity: str | None = None,
        trust: bool = False,
    ) -> None:
        if input_range not in (None, *INPUT_RANGES) or polarity not in (None, *POLARITIES):
            raise ValueError(
                f"input_range {input_range!r} and polarity {polarity!r}: known are {', '.join(INPUT_RANGES)} and "
                f"{', '.join(POLARITIES)}"
            )
        self.path = model if isinstance(model, Path) else model_path(model, precision)
        try:
            self._model = self.path.read_bytes()
        except OSError as error:
            raise EdgeDigitsError(
                f"{self.path}: cannot read the model: {error.strerror}; make it with: python -m convert"
            ) from error
        if not trust and self.path.parent.resolve() != ASSETS.resolve():
            from edge_runtime.engines import trial

            trial.check_runs(self.path, self._model, None if backend == NATIVE else backend)
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
        self.colours = self._engine.channels == 3
        """Whether it takes images in colours."""
        graph = read_tflite(self._model).subgraphs[0]
        try:
            recorded = read_metadata(read_tflite(self._model))
            asked = None if input_range is None else NORMALISATIONS[input_range]
            self.normalisation = asked or recorded.normalisation or told_by_quantisation(graph)
            """What pixels are to the model."""
            if labels is None and recorded.labels_file:
                labels = packed_labels(self._model, recorded.labels_file) or None
        except EdgeDigitsError as error:
            raise EdgeDigitsError(f"{self.path}: {error}") from error
        if wrong := misfit(self.normalisation, graph):
            if asked is not None:
                raise EdgeDigitsError(f"{self.path}: {wrong}; leave out --input-range")
            _warn(f"{self.path}: {wrong}; it may not be made for images, else see --input-range")
        self._engine.normalise(self.normalisation)
        self.polarity = polarity or recorded.polarity or WHITE_ON_BLACK
        """What is ink to the model."""
        self.temperature = recorded_temperature(self.path, self._model)
        """What calibrates the probabilities; 1 where the manifest has none for this file."""
        self._engine.calibrate(self.temperature, logits=self._gives_logits(graph))
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
            crops: uint8 (N, height, width), white ink on black, whatever the model's polarity; (N, 28, 28) for the
                project's models.

        Returns:
            Probabilities, float32 (N, classes), 0..1, calibrated; those that an int8 file rounds to 0 stay 0.

        Raises `ValueError` for another dtype or shape.
        """
        if crops.dtype != _PIXELS or crops.ndim != 3 or crops.shape[1:] != self.input_shape:
            height, width = self.input_shape
            raise ValueError(f"crops must be uint8 (N, {height}, {width}), not {crops.dtype} {crops.shape}")
        return self._engine.classify(crops if self.polarity == WHITE_ON_BLACK else ~crops)

    def predict_images(self, images: np.ndarray) -> np.ndarray:
        """Classify images as they are, without regard to polarity.

        Args:
            images: uint8 (N, height, width), grey, or (N, height, width, 3), RGB, for a model that takes colours.

        Returns and raises as `predict` does.
        """
        height, width = self.input_shape
        shapes = [(height, width), (height, width, 3)] if self.colours else [(height, width)]
        if images.dtype != _PIXELS or images.shape[1:] not in shapes:
            wanted = " or ".join(f"(N, {', '.join(map(str, shape))})" for shape in shapes)
            raise ValueError(f"images must be uint8 {wanted}, not {images.dtype} {images.shape}")
        return self._engine.classify(images)

    def _gives_logits(self, graph: SubgraphInfo) -> bool:
        """Whether the scores are no probabilities: by the graph's last operator, or by what a few images give."""
        last = last_operator(graph)
        if last in (SOFTMAX, LOGISTIC) or self._engine.classes == 1:
            return False
        if last != LOG_SOFTMAX:
            height, width = self.input_shape
            images = np.random.default_rng(0).integers(0, 256, (TRIED_IMAGES, height, width), np.uint8)
            images[0], images[1] = 0, 255
            scores = self._engine.classify(images)
            if np.abs(scores.sum(axis=1) - 1).max() < MOST_OFF and scores.min() > -MOST_OFF:
                return False
        what = "it ends in LOG_SOFTMAX" if last == LOG_SOFTMAX else "logits: they do not sum to 1"
        _warn(f"{self.path}: its scores are no probabilities ({what}), a softmax makes them such")
        return True


def _warn(text: str) -> None:
    """A warning of a model, on stderr unless the program has a handler of its own."""
    import logging  # As in `temperature`.

    logging.getLogger(__name__).warning("warning: %s", text)


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
    suffix = Path(model).suffix.lower()
    if suffix in KERAS_SUFFIXES:
        save = "" if suffix == ".keras" else "load it in Keras, save it as a .keras file, and "
        raise EdgeDigitsError(
            f"{model}: a Keras model, which cannot run here; {save}convert it: python -m convert --keras FILE.keras "
            "--calibration IMAGES"
        )
    if suffix or os.sep in model or Path(model).exists():
        return Path(model)
    path = asset(model, precision)
    if not path.exists():
        there = " ".join(file.stem for file in classifiers())
        raise EdgeDigitsError(
            f"no artifact {path.stem}; there are: {there or 'none'}. Name one of them or the path of a .tflite file, "
            "or make it: python -m convert"
        )
    return path
