"""What a model's raw scores stand for: probabilities, calibrated by a temperature (see `temperature`)."""

from __future__ import annotations

import numpy as np

from edge_runtime.engines.temperature import UNCALIBRATED
from edge_runtime.engines.tensor_form import TensorForm


class Calibration:
    """Turns raw scores into probabilities.

    Args:
        scores: how the model gives its scores.
        temperature: what calibrates them, `UNCALIBRATED` to take them as they are.
    """

    def __init__(self, scores: TensorForm, temperature: float) -> None:
        self.is_identity = temperature == UNCALIBRATED
        self._exponent = np.float32(1 / temperature)
        self._ones = np.ones((scores.shape[1], scores.shape[1]), np.float32)
        self.table = self._make_table(scores)
        """What each value of a quantised output stands for, to the power 1/T, by its bits: float32; none for floats."""

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        """The probabilities, float32 (N, classes), 0..1, of raw scores, (N, classes) of the model's own dtype."""
        if self.table.size:
            powers = self.table.take(raw)  # A negative value counts from the table's end, which is where its bits do.
        elif self.is_identity:
            return raw
        else:
            powers = raw**self._exponent
        if not self.is_identity:
            # By the sum of its row, each: adding up a reading's few values like this takes half of what sum() takes.
            powers /= powers.dot(self._ones)
        return powers

    def _make_table(self, form: TensorForm) -> np.ndarray:
        if form.dtype == np.float32:
            return np.empty(0, np.float32)
        bits = f"u{form.dtype.itemsize}"
        values = np.arange(1 << 8 * form.dtype.itemsize).astype(bits).view(form.dtype)
        scores: np.ndarray = (values.astype(np.float32) - form.zero_point) * np.float32(form.scale)
        return scores if self.is_identity else np.maximum(scores, 0) ** self._exponent
