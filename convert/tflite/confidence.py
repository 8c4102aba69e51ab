"""Whether a model is as sure as it is right, and the temperature that makes it so. Imports no TensorFlow.

Guo, Pleiss, Sun, Weinberger, "On Calibration of Modern Neural Networks", ICML 2017: the temperature has the lowest
negative log-likelihood on images that were not trained on; the expected calibration error says what came of it.
"""

from __future__ import annotations

import numpy as np

BINS = 15
LOWEST, HIGHEST = 0.25, 4.0
BISECTIONS = 30


def with_temperature(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """Probabilities, float (N, classes), to the power 1/`temperature`, each row normalised, as on the device."""
    powers = probabilities ** probabilities.dtype.type(1 / temperature)
    normalised: np.ndarray = powers / powers.sum(axis=1, keepdims=True)
    return normalised


def fit_temperature(probabilities: np.ndarray, labels: np.ndarray, half_step: float = 0.0) -> float:
    """The temperature at which the negative log-likelihood of the labels is lowest, in 0.25..4, to four decimals.

    Args:
        probabilities: float (N, classes), each row summing to about 1.
        labels: integers (N,), at least one of them not the most probable class: the fewer are, the less it says.
        half_step: what a true class that was rounded to 0 counts as: half of the step between two probabilities. A
            likelihood of 0 would outweigh all other images together.

    Returns:
        Below 1 where the probabilities are too careful, above 1 where they are too sure.
    """
    smallest = max(half_step, float(np.finfo(np.float32).tiny))
    positive = probabilities > 0
    logs = np.log(np.where(positive, probabilities, 1.0).astype(np.float64))
    true = np.log(np.maximum(probabilities[np.arange(len(labels)), labels], smallest).astype(np.float64))

    def slope(inverse: float) -> float:
        """Derivative of the mean negative log-likelihood by 1/temperature; it rises, since that is convex."""
        weights = np.where(positive, np.exp(inverse * logs), 0.0)
        expected = (weights * logs).sum(axis=1) / weights.sum(axis=1)
        return float((expected - true).mean())

    low, high = 1 / HIGHEST, 1 / LOWEST
    for _ in range(BISECTIONS):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return round(2 / (low + high), 4)


def expected_calibration_error(confidences: np.ndarray, right: np.ndarray) -> float:
    """How far the confidence is from the accuracy, on average over the images: 0..1, 0 is perfect.

    The images fall into 15 bins of equal width by confidence; each bin counts with its share of the images.

    Args:
        confidences: float (N,), 0..1.
        right: bool (N,), whether the answer was the right one.
    """
    bins = np.clip(np.ceil(confidences * BINS).astype(int) - 1, 0, BINS - 1)
    gaps = np.bincount(bins, right.astype(np.float64) - confidences, BINS)
    return float(np.abs(gaps).sum() / len(confidences))
