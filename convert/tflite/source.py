"""The Keras models that are converted: those of the project with their committed weights, and a user's own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from convert.bounds import step
from convert.tflite.keras_files import keras_of, load_keras
from convert.tflite.rebuilt import rebuilt
from edge_runtime import names
from edge_runtime.engines.normalisation import NORMALISATIONS
from edge_runtime.engines.tensor_form import TensorForm
from edge_runtime.errors import EdgeDigitsError
from train.models import build_model
from train.recipes import to_model_input
from train.weights import weights_file

IN_KERAS = "computing with it in Keras"
"""The step to say."""

SUPPORTED = "one input (H, W), (H, W, 1), (H, W, 3) or (N) for squares of N pixels, one output (classes)"


@dataclass(frozen=True)
class Source:
    """A Keras model that classifies images, and the name and SHA-256 of the file that its weights came from.

    `input_range` and `polarity`, of `edge_runtime.names`, are what it takes. `tells` is whether its files are to say so
    themselves: those of the project do not, they are what is taken where a file says nothing.
    """

    model: keras.Model
    file: str
    sha256: str
    input_range: str = names.FRACTIONS
    polarity: str = names.WHITE_ON_BLACK
    tells: bool = False

    @property
    def input_shape(self) -> tuple[int, ...]:
        """Height, width and, where the model has them, channels."""
        shape: tuple[int, ...] = self.model.input_shape[1:]
        return shape

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """Height, width and channels of an image."""
        return TensorForm((1, *self.input_shape), np.dtype(np.float32), 0.0, 0).image_shape

    @property
    def classes(self) -> int:
        """Outputs of the model."""
        count: int = self.model.output_shape[1]
        return count

    @property
    def one_sample(self) -> keras.Model:
        """The model with its batch fixed to 1; without, a file computes it: SHAPE, STRIDED_SLICE and PACK."""
        package = keras_of(self.model)
        image = package.Input(batch_shape=(1, *self.input_shape), dtype="float32", name="image")
        return package.Model(image, self.model(image, training=False), name="one_image")

    def feeds(self, calibration: np.ndarray) -> Iterator[list[np.ndarray]]:
        """Images as the converter calibrates with them, one after the other."""
        for image in self.to_input(calibration):
            yield [image[None]]

    @property
    def kernel_elements(self) -> int:
        """Weights of two dimensions and more: those that a file must hold whatever was folded into one another."""
        return sum(int(np.prod(weight.shape)) for weight in self.model.weights if len(weight.shape) > 1)

    def to_input(self, images: np.ndarray) -> np.ndarray:
        """Images, uint8 (N, H, W) or, in colours, (N, H, W, 3), as the model takes them: float32 (N, *input_shape)."""
        values = to_model_input(images)
        if self.input_range != names.FRACTIONS:
            values = NORMALISATIONS[self.input_range].values(0).astype(np.float32).take(images)
        if self.image_shape[2] == 3 and images.ndim == 3:
            values = np.repeat(values[..., None], 3, axis=-1)
        return values.reshape(len(images), *self.input_shape)

    def predict(self, images: np.ndarray) -> np.ndarray:
        """What Keras itself says to images, as `to_input` takes them: float32 (N, classes)."""
        batches = np.array_split(images, max(1, len(images) // 1000))
        with step(self.file, IN_KERAS):
            return np.concatenate([np.asarray(self.model(self.to_input(batch), training=False)) for batch in batches])


def load_project_model(name: str) -> Source:
    """One of the project's models with its committed weights; raises `EdgeDigitsError` where they cannot be loaded."""
    path = weights_file(name)
    digest = _sha256(path, f"train it first: python -m train {name}")
    keras.backend.clear_session()  # Numbers in layers' names begin anew: the same model gives the same file.
    model = build_model(name)
    try:
        model.load_weights(path)
    except (ValueError, OSError, KeyError, RuntimeError) as error:
        raise EdgeDigitsError(
            f"{path}: not the weights of {name} ({error}); train it: python -m train {name}"
        ) from error
    return Source(model, path.name, digest)


def load_own_model(path: Path, input_range: str = names.FRACTIONS, polarity: str = names.WHITE_ON_BLACK) -> Source:
    """A user's model that classifies images; see `open_model` and `image_source`."""
    return image_source(prepared(open_model(path), path), path, input_range, polarity)


def open_model(path: Path) -> keras.Model:
    """A user's model (see `load_keras`).

    Raises `EdgeDigitsError` for a missing or damaged file, code of its own, and inputs or outputs that are not fixed.
    """
    if not path.exists():
        raise EdgeDigitsError(f"{path}: no such file; name a .keras or .h5 file or a SavedModel folder")
    with step(str(path), "loading it"):
        model = load_keras(path)
    if not (getattr(model, "inputs", None) and getattr(model, "outputs", None)):
        raise EdgeDigitsError(f"{path}: the sizes of its inputs are not known; build it with Input((...)) first")
    for name, tensor in zip(input_names(model), model.inputs, strict=True):
        if input_type(tensor) == "string":
            raise EdgeDigitsError(
                f"{path}: the input {name} is text, which no device takes; save the model without the layers that "
                "turn it into numbers"
            )
    return model


def prepared(model: keras.Model, path: Path, sizes: Mapping[str, tuple[int, ...]] | None = None) -> keras.Model:
    """A user's model as TensorFlow Lite can take it, see `rebuilt`; `sizes` are those of inputs that have open ones."""
    with step(str(path), "building it anew"):
        return rebuilt(model, path.name, sizes or {})


def input_names(model: keras.Model) -> list[str]:
    """The names that a model's inputs were given, in their order."""
    return [str(tensor._keras_history[0].name) for tensor in model.inputs]


def input_type(tensor: Any) -> str:
    """The type of an input by its name, "float32", as Keras 3 and Keras 2 have it."""
    return str(getattr(tensor.dtype, "name", tensor.dtype))


def image_source(model: keras.Model, path: Path, input_range: str, polarity: str) -> Source:
    """A user's model that classifies images.

    Args:
        model: it.
        path: where it came from.
        input_range: what it was trained with, as is `polarity`.

    Raises `EdgeDigitsError` for a model of another form than `SUPPORTED`.
    """
    digest = file_sha256(path)
    shapes = [tuple(tensor.shape) for tensor in (*model.inputs, *model.outputs)]
    supported = (
        f"supported: {SUPPORTED}, with images; others with --calibration FILE.npz of arrays named "
        f"{', '.join(input_names(model))}"
    )
    if len(shapes) != 2:
        raise EdgeDigitsError(f"{path}: inputs and outputs have the shapes {shapes}; {supported}")
    (_, *image), (_, *scores) = shapes
    fixed = all(isinstance(size, int) for size in (*image, *scores))
    source = Source(model, path.name, digest, input_range, polarity, tells=True)
    try:
        if not (fixed and len(scores) == 1 and source.image_shape):
            raise EdgeDigitsError(str(shapes))
    except EdgeDigitsError:
        raise EdgeDigitsError(f"{path}: input {tuple(image)}, output {tuple(scores)}; {supported}") from None
    return source


def file_sha256(path: Path) -> str:
    """SHA-256 of a model's file; of a SavedModel folder, of its files one after the other, by name."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    digest = hashlib.sha256()
    try:
        for file in files:
            if path == file or file.is_file():
                digest.update(file.read_bytes())
    except OSError as error:
        raise EdgeDigitsError(
            f"{path}: cannot read it: {error.strerror}; name a .keras or .h5 file or a SavedModel folder"
        ) from error
    return digest.hexdigest()


def _sha256(path: Path, next_step: str) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot read it: {error.strerror}; {next_step}") from error
