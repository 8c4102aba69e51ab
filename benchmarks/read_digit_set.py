"""How well the digits of other people's sets are read: accuracy, calibration and confusion of a .npz of single digits.

    python -m benchmarks.read_digit_set DIGITS.npz [--model NAME|PATH] [--precision P]

The file has x, uint8 (N, H, W) images of one digit each, any size and either polarity, and y, integers (N,), 0..9.
Each image goes through `normalise_crop`, as it would on the device, and the classifier. Doubtful are the digits whose
confidence is below `edge_runtime.reading.DOUBTFUL_BELOW`.
"""

from __future__ import annotations

import argparse
import sys
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.arguments import add_model_arguments
from convert.tflite.confidence import expected_calibration_error
from edge_runtime import Classifier, EdgeDigitsError, normalise_crop
from edge_runtime.arguments import Parser
from edge_runtime.errors import EXIT_DONE, run_command
from edge_runtime.reading import DOUBTFUL_BELOW

BATCH = 1000


def load_digit_set(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """The images, uint8 (N, H, W), and labels, integers (N,), of a .npz; raises `EdgeDigitsError` for another file."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            x, y = archive["x"], archive["y"]
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot be read: {error.strerror or error}; give a .npz of digits") from error
    except (KeyError, ValueError, EOFError, TypeError, AttributeError, zipfile.BadZipFile, zlib.error) as error:
        raise EdgeDigitsError(f"{path}: no .npz with x and y ({error}); give a .npz of digits") from error
    if x.dtype != np.uint8 or x.ndim != 3 or not len(x) or y.shape != (len(x),) or y.dtype.kind not in "iu":
        raise EdgeDigitsError(f"{path}: x must be uint8 (N, H, W) and y integers (N,); correct the file")
    if y.min() < 0 or y.max() > 9:
        raise EdgeDigitsError(f"{path}: y must be in 0..9; correct the file")
    return x, y


def read_digits(x: np.ndarray, classifier: Classifier) -> tuple[np.ndarray, np.ndarray]:
    """What is read in images, uint8 (N, H, W): labels, int64 (N,), 0..9, and their confidences, float32 (N,)."""
    probabilities = []
    for start in range(0, len(x), BATCH):
        crops = np.stack([normalise_crop(image) for image in x[start : start + BATCH]])
        probabilities.append(classifier.predict(crops))
    scores = np.concatenate(probabilities)
    return scores.argmax(axis=1), np.clip(scores.max(axis=1), 0.0, 1.0)


def summary(y: np.ndarray, read: np.ndarray, confidences: np.ndarray) -> str:
    """The accuracy, how far the confidences can be trusted, and the confusion as a table, as text.

    Args:
        y: true labels, integers (N,), 0..9.
        read: labels read, integers (N,), 0..9.
        confidences: float (N,), 0..1.
    """
    right, doubtful = read == y, confidences < DOUBTFUL_BELOW
    lines = [
        f"accuracy  {_share(right)}",
        f"  sure      {_share(right[~doubtful])}",
        f"  doubtful  {_share(right[doubtful])}",
        f"expected calibration error  {expected_calibration_error(confidences, right):.2%}",
        "",
        "true\\read" + "".join(f"{digit:6}" for digit in range(10)) + "   right",
    ]
    counts = np.zeros((10, 10), np.int64)
    np.add.at(counts, (y, read), 1)
    for digit, row in enumerate(counts):
        share = f"{row[digit] / row.sum():8.1%}" if row.sum() else "       -"
        lines.append(f"{digit:9}" + "".join(f"{count or '.':>6}" for count in row) + share)
    return "\n".join(lines)


def _share(right: np.ndarray) -> str:
    return f"{right.mean():.2%} ({right.sum()} of {len(right)} digits)" if len(right) else "none"


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = Parser(prog="python -m benchmarks.read_digit_set", description="How well the digits of a .npz are read.")
    parser.add_argument("file", type=Path, help=".npz with x, uint8 (N, H, W), and y, 0..9")
    add_model_arguments(parser)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    x, y = load_digit_set(args.file)
    classifier = Classifier(args.model, args.precision)
    if classifier.input_shape != (28, 28) or len(classifier.labels) != 10:
        raise EdgeDigitsError(f"{args.model}: takes no 28x28 crops of ten digits; give a model that does")
    print(summary(y, *read_digits(x, classifier)))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
