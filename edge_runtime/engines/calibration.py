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
        logits: whether they are logits, or logarithms of probabilities, and none yet.
    """

    def __init__(self, scores: TensorForm, temperature: float, *, logits: bool = False) -> None:
        self.is_identity = temperature == UNCALIBRATED and not logits
        self.logits = logits
        self._exponent = np.float32(1 / temperature)
        self._ones = np.ones((scores.shape[1], scores.shape[1]), np.float32)
        self.table = self._make_table(scores)
        """What each value of a quantised output stands for, to the power 1/T, by its bits: float32; none for floats.

        Of logits, which no table makes probabilities, it is what they are.
        """

    def __call__(self, raw: np.ndarray) -> np.ndarray:
        """The probabilities, float32 (N, classes), 0..1, of raw scores, (N, classes) of the model's own dtype."""
        if self.logits:
            return self._softmax(raw)
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
        return scores if self.is_identity or self.logits else np.maximum(scores, 0) ** self._exponent

    def _softmax(self, raw: np.ndarray) -> np.ndarray:
        logits = (self.table.take(raw) if self.table.size else raw) * self._exponent
        # Less the greatest of its row: no power is too large then.
        powers: np.ndarray = np.exp(logits - logits.max(axis=1, keepdims=True))
        powers /= powers.sum(axis=1, keepdims=True)
        return powers
