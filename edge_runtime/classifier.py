"""Crops in, probabilities out: hides how a .tflite file wants its input and gives its output."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.interpreter import make_interpreter
from edge_runtime.temperature import UNCALIBRATED, recorded_temperature
from firmware_assets import ASSETS, asset


class Classifier:
    """Classifies crops with one .tflite file, float or quantised, on one interpreter. Not for several threads at once.

    Its probabilities are calibrated where the manifest beside the file has a temperature for it (see
    `edge_runtime.temperature`).

    Args:
        model: a model of the project (mlp_relu, mlp_bn, mlp_bn_he, lenet5) or the path of a .tflite file.
        precision: which artifact of the model; a path is taken as it is.
        labels: one label a class; default "0", "1", ... for as many classes as the file has.
        num_threads: CPU threads of the interpreter.

    Raises `EdgeDigitsError` for a file that is missing, damaged or not a classifier of images, and for labels that do
    not match its classes.
    """

    def __init__(
        self,
        model: str | Path = "lenet5",
        precision: str = "int8",
        *,
        labels: Sequence[str] | None = None,
        num_threads: int = 1,
    ) -> None:
        self.path = model if isinstance(model, Path) else model_path(model, precision)
        try:
            self._model = self.path.read_bytes()
        except OSError as error:
            raise EdgeDigitsError(
                f"{self.path}: cannot read the model: {error.strerror}; make it with: python -m convert"
            ) from error
        self._interpreter = make_interpreter(self._model, str(self.path), num_threads)
        inputs, outputs = self._interpreter.get_input_details(), self._interpreter.get_output_details()
        if len(inputs) != 1 or len(outputs) != 1:
            raise self._unsupported(f"{len(inputs)} inputs and {len(outputs)} outputs, one of each is needed")
        self._input, self._output = inputs[0], outputs[0]
        self._sample_shape = self._check_shapes()
        self.input_shape = self._sample_shape[1], self._sample_shape[2]
        """Height and width of a crop, in pixels."""
        self._input_table = self._make_input_table()
        self.temperature = recorded_temperature(self.path, self._model)
        """What calibrates the probabilities; 1 where the manifest has none for this file."""
        self.output_step = float(self._output["quantization"][0])
        """The step between two scores of a quantised output, 0 for a float one."""
        self._output_table = self._make_output_table()
        classes = int(self._output["shape"][1])
        self._exponent, self._ones = np.float32(1 / self.temperature), np.ones((classes, 1), np.float32)
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
        if crops.dtype != np.uint8 or crops.ndim != 3 or crops.shape[1:] != self.input_shape:
            height, width = self.input_shape
            raise ValueError(f"crops must be uint8 (N, {height}, {width}), not {crops.dtype} {crops.shape}")
        values = self._input_table.take(crops)
        if self._sample_shape[3:] == (3,):
            values = np.repeat(values[..., None], 3, axis=-1)
        values = values.reshape(len(crops), *self._sample_shape)
        raw = np.empty((len(crops), len(self.labels)), self._output["dtype"])
        interpreter, input_index, output_index = self._interpreter, self._input["index"], self._output["index"]
        for value, row in zip(values, raw):  # noqa: B905 (both have len(crops) rows)
            interpreter.set_tensor(input_index, value)
            interpreter.invoke()
            row[:] = interpreter.get_tensor(output_index)[0]
        scores = raw if self._output_table is None else self._output_table.take(raw.view(f"u{raw.itemsize}"))
        if self.temperature == UNCALIBRATED:
            return scores
        powers = scores**self._exponent
        # The rows' sums: as many values as a reading has are added in a third of the time that sum() takes.
        calibrated: np.ndarray = powers / powers.dot(self._ones)
        return calibrated

    def _check_shapes(self) -> tuple[int, ...]:
        """Check that the file takes one image and gives one row of scores; returns the input's shape."""
        shape = tuple(int(size) for size in self._input["shape"])
        if len(shape) not in (3, 4) or shape[0] != 1 or (len(shape) == 4 and shape[3] not in (1, 3)):
            raise self._unsupported(f"input shape {list(shape)}; supported: [1, H, W], [1, H, W, 1], [1, H, W, 3]")
        if len(self._output["shape"]) != 2 or self._output["shape"][0] != 1:
            raise self._unsupported(f"output shape {self._output['shape'].tolist()}; supported: [1, classes]")
        for tensor in (self._input, self._output):
            if tensor["dtype"] not in (np.float32, np.int8, np.uint8, np.int16):
                raise self._unsupported(
                    f"{np.dtype(tensor['dtype']).name} tensors; supported: float32, int8, uint8, int16"
                )
            if tensor["dtype"] != np.float32 and not tensor["quantization"][0]:
                raise self._unsupported("an integer input or output without a scale")
        return shape

    def _make_input_table(self) -> np.ndarray:
        """What the file takes for each of the 256 pixel values.

        Float files take pixel / 255. Quantised ones take that divided by their scale, plus their zero point; with the
        project's 1/255 and -128 this is exactly `pixel ^ 0x80` read as int8.
        """
        dtype = np.dtype(self._input["dtype"])
        pixels = np.arange(256, dtype=np.float32)
        if dtype == np.float32:
            return pixels / np.float32(255)
        scale, zero_point = self._input["quantization"]
        limits = np.iinfo(dtype)
        # In double precision: float32 would push values near .5 to the wrong integer.
        quantised = np.rint(pixels.astype(np.float64) / (255.0 * float(scale))) + int(zero_point)
        return np.clip(quantised, limits.min, limits.max).astype(dtype)

    def _make_output_table(self) -> np.ndarray | None:
        """The score that each value of a quantised output stands for, by the value's bits; None for a float output."""
        dtype = np.dtype(self._output["dtype"])
        if dtype == np.float32:
            return None
        scale, zero_point = self._output["quantization"]
        values = np.arange(1 << 8 * dtype.itemsize).astype(f"u{dtype.itemsize}").view(dtype)
        scores: np.ndarray = (values.astype(np.float32) - int(zero_point)) * np.float32(scale)
        return scores

    def _unsupported(self, what: str) -> EdgeDigitsError:
        return EdgeDigitsError(f"{self.path}: not a classifier of single images: {what}")


def model_path(model: str, precision: str) -> Path:
    """The .tflite file that a model argument means: a path where it looks like one, else a committed artifact.

    Raises `EdgeDigitsError` for a name and precision that no artifact has, naming those there are.
    """
    if model.endswith(".tflite") or os.sep in model:
        return Path(model)
    path = asset(model, precision)
    if not path.exists():
        there = " ".join(sorted(file.stem for file in ASSETS.glob("*.tflite")))
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
