"""The Keras models that are converted: those of the project with their committed weights, and a user's own."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np

from convert.quiet import quiet
from edge_runtime.errors import EdgeDigitsError
from train.models import build_model
from train.recipes import to_model_input
from train.weights import weights_file

SUPPORTED = "one input (H, W), (H, W, 1) or (H, W, 3) of fixed size, one output (classes)"


@dataclass(frozen=True)
class Source:
    """A Keras model that classifies images, and the name and SHA-256 of the file that its weights came from."""

    model: keras.Model
    file: str
    sha256: str

    @property
    def input_shape(self) -> tuple[int, ...]:
        """Height, width and, where the model has them, channels."""
        shape: tuple[int, ...] = self.model.input_shape[1:]
        return shape

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
        """Images, uint8 (N, H, W), as the model takes them: float32 in 0..1, (N, *input_shape)."""
        scaled = to_model_input(images)
        if len(self.input_shape) == 2:
            return scaled
        return np.repeat(scaled[..., None], self.input_shape[2], axis=-1)

    def predict(self, images: np.ndarray) -> np.ndarray:
        """What Keras itself says to images, uint8 (N, H, W): float32 (N, classes)."""
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


def load_own_model(path: Path) -> Source:
    """A user's model from a .keras file, which is never allowed to bring code of its own (Keras' safe mode).

    Raises `EdgeDigitsError` for a missing or damaged file and for a model of another form than `SUPPORTED`.
    """
    digest = _sha256(path, "name a .keras file")
    if not zipfile.is_zipfile(path):
        raise EdgeDigitsError(f"{path}: damaged or no .keras file; save the model with model.save('NAME.keras')")
    keras.backend.clear_session()
    try:
        with quiet():
            model = keras.saving.load_model(path, compile=False, safe_mode=True)
    except (
        *(ValueError, TypeError, KeyError, AttributeError, ImportError, OSError, RuntimeError, IndexError),
        *(EOFError, NotImplementedError, zipfile.BadZipFile),
    ) as error:
        raise EdgeDigitsError(
            f"{path}: Keras cannot load this model ({shortened(error)}); save it again with model.save('NAME.keras')"
        ) from error
    inputs, outputs = getattr(model, "inputs", None), getattr(model, "outputs", None)
    shapes = [tuple(tensor.shape) for tensor in (*(inputs or ()), *(outputs or ()))]
    if not (inputs and outputs and len(inputs) == len(outputs) == 1):
        raise EdgeDigitsError(f"{path}: inputs and outputs have the shapes {shapes}; supported: {SUPPORTED}")
    (_, *image), (_, *scores) = shapes
    fixed = all(isinstance(size, int) for size in (*image, *scores))
    if not (fixed and len(scores) == 1 and (len(image) == 2 or (len(image) == 3 and image[2] in (1, 3)))):
        raise EdgeDigitsError(f"{path}: input {tuple(image)}, output {tuple(scores)}; supported: {SUPPORTED}")
    return Source(model, path.name, digest)


def shortened(error: Exception, length: int = 200) -> str:
    """An error's text as one line of at most `length` characters: TensorFlow's and Keras' may run over pages."""
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= length else text[: length - 3] + "..."


def _sha256(path: Path, next_step: str) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot read it: {error.strerror}; {next_step}") from error
