"""The model `line` into .tflite files, checked on lines of drawn strings that it never saw.

Its gate: the file must read what the Keras model does, but for `LEAST_AGREEMENT`, and be nearly as good (`MOST_LOST`).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from convert.networks import CALIBRATION_SEED, Network, UnscaledSource, drawn_of, load_network, some_views
from convert.tflite.samples import Samples
from edge_runtime.engines.line_network import LineNetwork
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import LINE
from train.line.fit import figures, texts_of
from train.line.gather import Lines, gather
from train.line.network import build_line

STRINGS, PAGES = 500, 20
CALIBRATION_LINES = 400

LEAST_AGREEMENT, MOST_LOST = 0.95, 0.015


def load_line() -> UnscaledSource:
    """The model with its committed weights; raises `EdgeDigitsError` where it has none."""
    return load_network(LINE, build_line)


def drawn_lines(images: np.ndarray, labels: np.ndarray, seed: int) -> Lines:
    """Lines of `STRINGS` strings drawn of digits, uint8 (N, 28, 28), and their labels, always the same."""
    return gather(images, labels, seed, strings=STRINGS, pages=PAGES, workers=1)


def line_network(samples: Samples) -> Network:
    """The model and its gate.

    Args:
        samples: digits for the strings: calibration images to calibrate with, test images for the gate.
    """
    source = load_line()
    test, calibration = drawn_of(samples, drawn_lines)
    views = some_views(calibration.views[..., None], CALIBRATION_LINES)
    expected = source.model.predict(source.to_input(test.views[..., None]), batch_size=256, verbose=0)

    def judged(path: Path) -> dict[str, float]:
        network = LineNetwork(model=path, backend="litert")
        return judge(np.stack([network.infer(view) for view in test.views[..., None]]), expected, test)

    return Network(
        source,
        views,
        judged,
        {"lines right": "lines_right", "empty right": "empty_right", "agreement": "agreement"},
        {"source": "drawn strings", "lines": len(test.texts), "digits": samples.test_record},
        {
            "source": "drawn strings",
            "seed": CALIBRATION_SEED,
            "lines": len(views),
            "digits": samples.calibration_record,
        },
    )


def judge(logits: np.ndarray, expected: np.ndarray, test: Lines) -> dict[str, float]:
    """How a file compares with its Keras model: `agreement` with it, and the figures of `train.line.fit`.

    Args:
        logits, expected: what file and Keras model give, float32 (N, 1, T, 11).
        test: the lines.

    Raises `EdgeDigitsError` where the file falls short.
    """
    if not np.isfinite(logits).all():
        raise EdgeDigitsError("the model gives values that are not finite numbers")
    agreement = float(np.mean([own == other for own, other in zip(texts_of(logits), texts_of(expected), strict=True)]))
    if agreement < LEAST_AGREEMENT:
        raise EdgeDigitsError(f"it agrees with Keras on {agreement:.2%} of the lines, {LEAST_AGREEMENT:.0%} are needed")
    own, wanted = figures(test, logits), figures(test, expected)
    if wanted["lines_right"] - own["lines_right"] > MOST_LOST:
        raise EdgeDigitsError(f"it reads {own['lines_right']:.2%} of the lines, Keras {wanted['lines_right']:.2%}")
    return {**own, "keras_nll": wanted["nll"], "agreement": round(agreement, 4)}
