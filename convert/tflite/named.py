"""Keras models that are no image classifiers: tensors of any shape and type, by the names of the inputs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from convert.bounds import step
from convert.tflite.keras_files import keras_of
from convert.tflite.samples import CALIBRATION_UNLABELLED, SEED
from convert.tflite.source import IN_KERAS, file_sha256, input_names, input_type
from edge_runtime.errors import EdgeDigitsError

LABELS, LONE = "y", "x"
"""Arrays of an .npz: the class of each sample; the samples themselves where there is one input."""


@dataclass(frozen=True)
class NamedSource:
    """A Keras model, and the name and SHA-256 of the file that it came from."""

    model: keras.Model
    file: str
    sha256: str

    @property
    def one_sample(self) -> keras.Model:
        """The model with its batch fixed to 1."""
        package = keras_of(self.model)
        inputs = [
            package.Input(batch_shape=(1, *tensor.shape[1:]), dtype=tensor.dtype, name=name)
            for name, tensor in zip(input_names(self.model), self.model.inputs, strict=True)
        ]
        given = inputs if len(inputs) > 1 else inputs[0]
        return package.Model(given, self.model(given, training=False), name="one_sample")

    @property
    def kernel_elements(self) -> int:
        """None is asked for: an embedding's may be shared, and what is constant is folded."""
        return 0

    def feeds(self, calibration: dict[str, np.ndarray]) -> Iterator[dict[str, np.ndarray]]:
        """Samples as the converter calibrates with them, one after the other."""
        for index in range(len(next(iter(calibration.values())))):
            yield {name: values[index : index + 1] for name, values in calibration.items()}

    def predict(self, tensors: dict[str, np.ndarray]) -> list[np.ndarray]:
        """What Keras gives for each output, in the model's order: float32 (N, ...)."""
        values = [tensors[name] for name in input_names(self.model)]
        rows: list[list[np.ndarray]] = [[] for _ in self.model.outputs]
        for start in range(0, len(values[0]), 100):
            part = [value[start : start + 100] for value in values]
            with step(self.file, IN_KERAS):
                given = self.model(part if len(part) > 1 else part[0], training=False)
                for row, output in zip(rows, _flat(given), strict=True):
                    row.append(np.asarray(output, np.float32))
        return [np.concatenate(row) for row in rows]


@dataclass(frozen=True)
class NamedSamples:
    """Tensors by the name of their input, (N, ...) of its type; `labels`, integers (N,) or None, are their classes."""

    tensors: dict[str, np.ndarray]
    labels: np.ndarray | None
    record: dict[str, Any]

    @property
    def calibration(self) -> dict[str, np.ndarray]:
        """Some of them, chosen by a seed."""
        count = len(next(iter(self.tensors.values())))
        chosen = np.random.default_rng(SEED).choice(count, min(count, CALIBRATION_UNLABELLED), replace=False)
        return {name: values[np.sort(chosen)] for name, values in self.tensors.items()}


def names_inputs(arrays: dict[str, np.ndarray], model: keras.Model) -> bool:
    """Whether arrays are a model's tensors themselves, by name or as its lone `x`, rather than images for it."""
    if set(input_names(model)) <= arrays.keys() and input_names(model) != [LONE]:
        return True
    given = model.inputs[0]
    if len(model.inputs) > 1 or LONE not in arrays or not _fits(arrays[LONE].shape[1:], given.shape[1:]):
        return False
    # Of 8 bits they are images, unless their name or the input says otherwise.
    return arrays[LONE].dtype != np.uint8 or "int" in input_type(given)


def open_sizes(arrays: dict[str, np.ndarray], model: keras.Model) -> dict[str, tuple[int, ...]]:
    """What the arrays' sizes are, without the batch, for inputs that leave some of theirs open, by their names."""
    sizes = {}
    for name, tensor in zip(input_names(model), model.inputs, strict=True):
        shape = tuple(tensor.shape[1:])
        keys = (name, LONE, f"{LONE}_train") if len(model.inputs) == 1 else (name,)
        for key in keys if None in shape else ():
            given = arrays[key].shape[1:] if key in arrays else ()
            if len(given) == len(shape) - 1 and shape[-1] in (1, 3):
                given = (*given, shape[-1])  # Images without a dimension of colours.
            if _fits(given, shape):
                sizes[name] = given
                break
    return sizes


def _fits(given: tuple[int, ...], shape: tuple[int | None, ...]) -> bool:
    """Whether a sample has the shape of an input, in which None is any size."""
    return len(given) == len(shape) and all(wanted in (None, size) for size, wanted in zip(given, shape, strict=True))


def named_source(model: keras.Model, path: Path) -> NamedSource:
    """A user's model of any form whose sizes are fixed; raises `EdgeDigitsError` where one is open."""
    for name, tensor in zip(input_names(model), model.inputs, strict=True):
        if None in tensor.shape[1:]:
            raise EdgeDigitsError(
                f"{path}: the input {name} is {tuple(tensor.shape)}, and no array tells the open sizes; give "
                f"--calibration FILE.npz with an array {name}, whose samples have the size that the file is to have"
            )
    return NamedSource(model, path.name, file_sha256(path))


def named_samples(arrays: dict[str, np.ndarray], model: keras.Model, path: Path, sha256: str) -> NamedSamples:
    """Arrays of `path` as a model takes them.

    Raises `EdgeDigitsError` for arrays of another shape or kind than the inputs, or of different lengths.
    """
    tensors: dict[str, np.ndarray] = {}
    for name, tensor in zip(input_names(model), model.inputs, strict=True):
        key = name if name in arrays else LONE
        values, shape, kind = arrays[key], tuple(tensor.shape[1:]), np.dtype(input_type(tensor))
        if values.shape[1:] != shape or not values.shape or not len(values) or values.dtype.kind not in "fiub":
            raise EdgeDigitsError(
                f"{path}: {key} is {values.dtype} {values.shape}; the input takes {kind} (N, "
                f"{', '.join(map(str, shape))})"
            )
        if kind.kind in "iu" and values.dtype.kind not in "iub":
            raise EdgeDigitsError(f"{path}: {key} is {values.dtype}; the input takes {kind}")
        tensors[name] = values.astype(kind)
        if not np.isfinite(tensors[name]).all():
            raise EdgeDigitsError(f"{path}: {key} has values that are not finite numbers")
    counts = {len(values) for values in tensors.values()}
    if len(counts) > 1:
        raise EdgeDigitsError(f"{path}: the arrays have different lengths, {sorted(counts)}; one sample a row in each")
    record = {"source": "own", "sha256": sha256, "seed": SEED, "samples": len(next(iter(tensors.values())))}
    return NamedSamples(tensors, _labels(arrays, model, path, len(next(iter(tensors.values())))), record)


def _labels(arrays: dict[str, np.ndarray], model: keras.Model, path: Path, count: int) -> np.ndarray | None:
    scores = tuple(model.outputs[0].shape[1:])
    if LABELS not in arrays or LABELS in input_names(model) or len(model.outputs) > 1 or len(scores) != 1:
        return None
    labels = arrays[LABELS]
    if labels.dtype.kind not in "iu" or scores[0] < 2:
        return None
    labels = labels.reshape(-1)
    if len(labels) != count or labels.min() < 0 or labels.max() >= scores[0]:
        raise EdgeDigitsError(f"{path}: {LABELS} must be {count} integers in 0..{scores[0] - 1}, one class a sample")
    return labels


def _flat(outputs: Any) -> list[Any]:
    """A model's outputs, in order, whatever structure it gives them in."""
    if isinstance(outputs, dict):
        return [one for value in outputs.values() for one in _flat(value)]
    if isinstance(outputs, (list, tuple)):
        return [one for value in outputs for one in _flat(value)]
    return [outputs]
