"""How well the digits of other people's sets are read: accuracy and confusion of a .npz of single digits.

    python -m benchmarks.read_digit_set DIGITS.npz [--model NAME|PATH] [--precision P]

The file has x, uint8 (N, H, W) images of one digit each, any size and either polarity, and y, integers (N,), 0..9.
Each image goes through `normalise_crop`, as it would on the device, and the classifier.
"""

from __future__ import annotations

import argparse
import sys
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from edge_runtime import Classifier, EdgeDigitsError, normalise_crop
from edge_runtime.errors import EXIT_DONE, run_command

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


def confusion(x: np.ndarray, y: np.ndarray, classifier: Classifier) -> np.ndarray:
    """Counts, int64 (10, 10): row the true digit, column the label read."""
    counts = np.zeros((10, 10), np.int64)
    for start in range(0, len(x), BATCH):
        crops = np.stack([normalise_crop(image) for image in x[start : start + BATCH]])
        np.add.at(counts, (y[start : start + BATCH], classifier.predict(crops).argmax(axis=1)), 1)
    return counts


def summary(counts: np.ndarray) -> str:
    """The accuracy, then the confusion as a table, as text."""
    right, total = int(np.trace(counts)), int(counts.sum())
    lines = [f"accuracy  {right / total:.2%} ({right} of {total} digits)", ""]
    lines.append("true\\read" + "".join(f"{digit:6}" for digit in range(10)) + "   right")
    for digit, row in enumerate(counts):
        share = f"{row[digit] / row.sum():8.1%}" if row.sum() else "       -"
        lines.append(f"{digit:9}" + "".join(f"{count or '.':>6}" for count in row) + share)
    return "\n".join(lines)


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.read_digit_set", description="How well the digits of a .npz are read."
    )
    parser.add_argument("file", type=Path, help=".npz with x, uint8 (N, H, W), and y, 0..9")
    parser.add_argument("--model", default="lenet5", help="name of a model or path of a .tflite file (default: lenet5)")
    parser.add_argument("--precision", default="int8", help="precision of the named model (default: int8)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    x, y = load_digit_set(args.file)
    classifier = Classifier(args.model, args.precision)
    if classifier.input_shape != (28, 28) or len(classifier.labels) != 10:
        raise EdgeDigitsError(f"{args.model}: takes no 28x28 crops of ten digits; give a model that does")
    print(summary(confusion(x, y, classifier)))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
