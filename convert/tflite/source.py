"""The Keras models that are converted: those of the project with their committed weights, and a user's own."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import h5py
import keras
import numpy as np

from convert.quiet import quiet
from edge_runtime import names
from edge_runtime.engines.normalisation import NORMALISATIONS
from edge_runtime.engines.tensor_form import TensorForm
from edge_runtime.errors import EdgeDigitsError
from train.models import build_model
from train.recipes import to_model_input
from train.weights import weights_file

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
    """A user's model from a .keras file, which is never allowed to bring code of its own (Keras' safe mode).

    `input_range` and `polarity` are what it was trained with.

    Raises `EdgeDigitsError` for a missing or damaged file and for a model of another form than `SUPPORTED`.
    """
    digest = _sha256(path, "name a .keras file")
    if not zipfile.is_zipfile(path):
        what = "an older Keras file" if h5py.is_hdf5(path) else "damaged or no .keras file"
        load = "load it and save it" if h5py.is_hdf5(path) else "save the model"
        raise EdgeDigitsError(f"{path}: {what}; {load} with model.save('NAME.keras')")
    keras.backend.clear_session()
    try:
        with quiet():
            model = keras.saving.load_model(path, compile=False, safe_mode=True)
    except (
        *(ValueError, TypeError, KeyError, AttributeError, ImportError, OSError, RuntimeError, IndexError),
        *(EOFError, NotImplementedError, zipfile.BadZipFile),
    ) as error:
        raise EdgeDigitsError(f"{path}: Keras cannot load this model ({shortened(error)}); {_remedy(error)}") from error
    inputs, outputs = getattr(model, "inputs", None), getattr(model, "outputs", None)
    shapes = [tuple(tensor.shape) for tensor in (*(inputs or ()), *(outputs or ()))]
    if not (inputs and outputs and len(inputs) == len(outputs) == 1):
        raise EdgeDigitsError(f"{path}: inputs and outputs have the shapes {shapes}; supported: {SUPPORTED}")
    (_, *image), (_, *scores) = shapes
    fixed = all(isinstance(size, int) for size in (*image, *scores))
    source = Source(model, path.name, digest, input_range, polarity, tells=True)
    try:
        if not (fixed and len(scores) == 1 and source.image_shape):
            raise EdgeDigitsError(str(shapes))
    except EdgeDigitsError:
        raise EdgeDigitsError(f"{path}: input {tuple(image)}, output {tuple(scores)}; supported: {SUPPORTED}") from None
    return source


def _remedy(error: Exception) -> str:
    """What helps where Keras cannot load a file: code of the file's own would have to be run, or it is damaged."""
    text = str(error)
    if any(
        word in text for word in ("Lambda", "lambda", "unsafe deserialization", "Could not locate class", "register")
    ):
        return "layers with code of their own are never run here: build it of Keras' own layers and save that"
    return "save it again with model.save('NAME.keras')"


def shortened(error: Exception, length: int = 200) -> str:
    """An error's text as one line of at most `length` characters: TensorFlow's and Keras' may run over pages."""
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= length else text[: length - 3] + "..."


def _sha256(path: Path, next_step: str) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot read it: {error.strerror}; {next_step}") from error
