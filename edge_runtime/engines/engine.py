"""What stands behind a `Classifier`: crops in, the scores of one model out."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np

from edge_runtime.engines.calibration import Calibration
from edge_runtime.engines.model_input import make_model_input
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
        self.image, self.scores = image, scores
        self.input_shape = image.shape[1], image.shape[2]
        """Height and width of a crop, in pixels."""
        self.classes = scores.shape[1]
        self._model_input = make_model_input(image)
        self.calibrate(UNCALIBRATED)

    def calibrate(self, temperature: float) -> None:
        """Set the temperature of `classify`."""
        self._calibration = Calibration(self.scores, temperature)

    def classify(self, crops: np.ndarray) -> np.ndarray:
        """The probabilities, float32 (N, classes), of crops, uint8 (N, *input_shape)."""
        return self._calibration(self.run(crops))

    @abstractmethod
    def run(self, crops: np.ndarray) -> np.ndarray:
        """The raw scores, (N, classes) of the dtype `scores.dtype`, of crops, uint8 (N, *input_shape)."""


def _check_forms(image: TensorForm, scores: TensorForm) -> None:
    shape = image.shape
    if len(shape) not in (3, 4) or shape[0] != 1 or (len(shape) == 4 and shape[3] not in (1, 3)):
        raise _unsupported(f"input shape {list(shape)}; supported: [1, H, W], [1, H, W, 1], [1, H, W, 3]")
    if len(scores.shape) != 2 or scores.shape[0] != 1:
        raise _unsupported(f"output shape {list(scores.shape)}; supported: [1, classes]")
    for tensor in (image, scores):
        if tensor.dtype not in (np.float32, np.int8, np.uint8, np.int16):
            raise _unsupported(f"{tensor.dtype.name} tensors; supported: float32, int8, uint8, int16")
        if tensor.dtype != np.float32 and not tensor.scale:
            raise _unsupported("an integer input or output without a scale")


def _unsupported(what: str) -> EdgeDigitsError:
    return EdgeDigitsError(f"not a classifier of single images: {what}")
