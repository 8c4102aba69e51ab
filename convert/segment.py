"""The model `segment` into .tflite files, checked on segments of drawn strings that it never saw.

Its gate: the file must take for a digit what the Keras model does, but for `LEAST_AGREEMENT`, and be nearly as good
(`MOST_LOSS`).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from convert.networks import CALIBRATION_SEED, Network, UnscaledSource, drawn_of, load_network, some_views
from convert.tflite.samples import Samples
from edge_runtime.engines.segment_network import SegmentNetwork
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import SEGMENT
from train.segment.fit import figures
from train.segment.gather import Digits, gather
from train.segment.network import build_segment
from train.segment.samples import Samples as Segments

STRINGS = 200
CALIBRATION_SEGMENTS = 500

LEAST_AGREEMENT, MOST_LOSS = 0.98, 0.01


def load_segment() -> UnscaledSource:
    """The model with its committed weights; raises `EdgeDigitsError` where it has none."""
    return load_network(SEGMENT, build_segment)


def drawn_segments(images: np.ndarray, labels: np.ndarray, seed: int) -> Segments:
    """Segments of `STRINGS` strings drawn of digits, uint8 (N, 28, 28), and their labels, always the same."""
    return gather(Digits(images, labels), [], seed, strings=STRINGS, pictures=0, workers=1)


def segment_network(samples: Samples) -> Network:
    """The model and its gate.

    Args:
        samples: digits for the strings: calibration images to calibrate with, test images for the gate.
    """
    source = load_segment()
    test, calibration = drawn_of(samples, drawn_segments)
    views = some_views(calibration.views, CALIBRATION_SEGMENTS)
    expected = source.model.predict(source.to_input(test.views), batch_size=1024, verbose=0)

    def judged(path: Path) -> dict[str, float]:
        return judge(SegmentNetwork(model=path, backend="litert").logits(test.views), expected, test)

    return Network(
        source,
        views,
        judged,
        {"digits right": "digits_right", "none right": "none_right", "agreement": "agreement"},
        {"source": "drawn strings", "segments": len(test.labels), "digits": samples.test_record},
        {
            "source": "drawn strings",
            "seed": CALIBRATION_SEED,
            "segments": len(views),
            "digits": samples.calibration_record,
        },
    )


def judge(logits: np.ndarray, expected: np.ndarray, test: Segments) -> dict[str, float]:
    """How a file compares with its Keras model: `agreement` with it, and the figures of `train.segment.fit`.

    Args:
        logits, expected: what file and Keras model give, float32 (N, 11).
        test: the segments.

    Raises `EdgeDigitsError` where the file falls short.
    """
    if not np.isfinite(logits).all():
        raise EdgeDigitsError("the model gives values that are not finite numbers")
    agreement = float((logits.argmax(axis=1) == expected.argmax(axis=1)).mean())
    if agreement < LEAST_AGREEMENT:
        raise EdgeDigitsError(
            f"it agrees with Keras on {agreement:.2%} of the segments, {LEAST_AGREEMENT:.0%} are needed"
        )
    own, wanted = figures(test, logits), figures(test, expected)
    if own["nll"] - wanted["nll"] > MOST_LOSS:
        raise EdgeDigitsError(f"its loss is {own['nll']} nats a segment, Keras' {wanted['nll']}")
    return {**own, "keras_nll": wanted["nll"], "agreement": round(agreement, 4)}
