"""What stands behind a `Classifier`: crops in, the scores of one model out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace

import numpy as np

from edge_runtime.engines.calibration import Calibration
from edge_runtime.engines.model_input import make_model_input
from edge_runtime.engines.normalisation import Normalisation
from edge_runtime.engines.temperature import UNCALIBRATED
from edge_runtime.engines.tensor_form import TensorForm
from edge_runtime.errors import EdgeDigitsError


class Engine(ABC):
    """Runs one model, crop by crop. Not for several threads at once.

    Args:
        image: the model's input.
        scores: its output.

    Raises `EdgeDigitsError` for a model that is not a classifier of single images.
    """

    def __init__(self, image: TensorForm, scores: TensorForm) -> None:
        _check_forms(image, scores)
        if image.dtype == np.uint8 and not image.scale:
            image = replace(image, scale=1.0)  # It takes the pixels as they are.
        self.image, self.scores = image, scores
        height, width, self.channels = image.image_shape
        self.input_shape = height, width
        """Height and width of a crop, in pixels."""
        self.classes = scores.shape[1]
        self._model_input = make_model_input(image)
        self.calibrate(UNCALIBRATED)

    def normalise(self, normalisation: Normalisation) -> None:
        """Set what pixels are to the model; at first that is 0..1."""
        self._model_input = make_model_input(self.image, normalisation)

    def calibrate(self, temperature: float, *, logits: bool = False) -> None:
        """Set the temperature of `classify`, and whether the scores are logits, which a softmax makes probabilities."""
        self._calibration = Calibration(self.scores, temperature, logits=logits)

    def classify(self, crops: np.ndarray) -> np.ndarray:
        """The probabilities, float32 (N, classes), of crops as `run` takes them."""
        return self._calibration(self.run(crops))

    @abstractmethod
    def run(self, crops: np.ndarray) -> np.ndarray:
        """The raw scores, (N, classes) of the dtype `scores.dtype`, of crops.

        Args:
            crops: uint8 (N, *input_shape), grey, or (N, *input_shape, 3), RGB, for a model that takes three channels.
        """


def _check_forms(image: TensorForm, scores: TensorForm) -> None:
    image.image_shape  # noqa: B018 (it tells of another shape)
    if len(scores.shape) != 2 or scores.shape[0] != 1:
        raise _unsupported(f"output shape {list(scores.shape)}; supported: [1, classes]")
    for tensor in (image, scores):
        if tensor.dtype not in (np.float32, np.int8, np.uint8, np.int16):
            raise _unsupported(f"{tensor.dtype.name} tensors; supported: float32, int8, uint8, int16")
        if tensor.dtype != np.float32 and not tensor.scale and not (tensor is image and tensor.dtype == np.uint8):
            raise _unsupported("an integer input or output without a scale")


def _unsupported(what: str) -> EdgeDigitsError:
    return EdgeDigitsError(f"not a classifier of single images: {what}")
