"""The images that a conversion needs: to calibrate with, to verify on, to fit temperatures to. Imports no TensorFlow.

Calibration images are a fixed, class-balanced choice of training images, never validation or test images. Temperatures
are fitted to MNIST's validation images and what the edge recipe's pool puts beside them, drawn and worn digits: on the
clean ones nearly everything is right, which says little about the harder input that confidence is for.
What was chosen stands in the manifest.
"""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.images import list_images, read_image
from train.data import VALIDATION_IMAGES, MnistNotFoundError, load_mnist
from train.pool import NO_DIGIT, training_pool
from train.render import render_digits

SEED = 20261122
# Measured with lenet5 and mlp_bn (edge), four seeds each, on the validation images: 1, 5, 10, 50 and 100 a class all
# agree with Keras on 99.84 to 99.96 % and lose -0.06 to 0.08 points, without a trend.
CALIBRATION_PER_CLASS = 10
CALIBRATION_UNLABELLED = 100
RENDERED_TEST_PER_CLASS = 200


@dataclass(frozen=True)
class HeldOut:
    """Images, uint8 (N, H, W), that no model was trained on, and their labels, integers (N,), to fit temperatures to.

    `record` is what the manifest says of them.
    """

    images: np.ndarray
    labels: np.ndarray
    record: dict[str, Any]


@dataclass(frozen=True)
class Samples:
    """Images, uint8 (N, H, W), white ink on black, and their labels, integers (N,), None where they are not known.

    A user's are as the model takes them: of its polarity, and for one with colours (N, H, W, 3), RGB.

    `calibration_record` and `test_record` are what the manifest says of them. `held_out` is None where it is not known
    which images a model was trained on: those that the user gives, and rendered ones, which training may have drawn.
    """

    calibration: np.ndarray
    calibration_record: dict[str, Any]
    test: np.ndarray
    test_labels: np.ndarray | None
    test_record: dict[str, Any]
    held_out: HeldOut | None = None


def digit_samples(data: Path | None) -> Samples:
    """MNIST, found as `train.data.load_mnist` does; digits that the project renders itself where it cannot be had.

    A place that the user named, with --data or $MNIST_PATH, must have it: `EdgeDigitsError` where it has not.
    """
    try:
        mnist = load_mnist(data)
    except MnistNotFoundError as error:
        if data or os.environ.get("MNIST_PATH"):
            raise
        print(
            f"{error}\ncalibrating and verifying with digits that edge-digits renders itself; confidences are left as "
            "they are, temperature 1",
            file=sys.stderr,
        )
        return _rendered_samples()
    print(f"MNIST from {mnist.source}", file=sys.stderr)
    # Indices into the whole training set, so that anyone can look them up there.
    chosen = choose_balanced(mnist.y_train[VALIDATION_IMAGES:], CALIBRATION_PER_CLASS, SEED) + VALIDATION_IMAGES
    return Samples(
        calibration=mnist.x_train[chosen],
        calibration_record={
            "source": "mnist",
            "split": "training images without the validation split",
            "seed": SEED,
            "indices": chosen.tolist(),
        },
        test=mnist.x_test,
        test_labels=mnist.y_test,
        test_record={"source": "mnist", "split": "test", "images": len(mnist.x_test)},
        held_out=_worn(*mnist.validation_split),
    )


def _worn(images: np.ndarray, labels: np.ndarray) -> HeldOut:
    """MNIST's validation split, with digits beside it that are drawn, and worn as a reader cuts them out."""
    images, labels = training_pool(images, labels, SEED)
    digits = labels != NO_DIGIT
    return HeldOut(
        images=images[digits],
        labels=labels[digits],
        record={
            "source": "mnist",
            "split": "validation, and digits drawn and worn beside it",
            "seed": SEED,
            "images": int(digits.sum()),
        },
    )


def _rendered_samples() -> Samples:
    calibration, _ = render_digits(CALIBRATION_PER_CLASS, SEED)
    test, labels = render_digits(RENDERED_TEST_PER_CLASS, SEED + 1)
    return Samples(
        calibration=calibration,
        calibration_record={"source": "rendered", "seed": SEED, "images": len(calibration)},
        test=test,
        test_labels=labels,
        test_record={"source": "rendered", "seed": SEED + 1, "images": len(test)},
    )


def own_samples(path: Path, height: int, width: int, classes: int, channels: int = 1) -> Samples:
    """A user's images, for a model of the user's own.

    Args:
        path: an .npz file or a folder of pictures. The .npz has `x`, uint8 (N, H, W), or (N, H, W, 3), RGB, for a model
            that takes three channels, and may have `y`, integers (N,), the class of each; or both as Keras' data sets
            name them, `x_train`, `y_train`, `x_test`, `y_test`: then calibration takes the former and verification the
            latter. Pictures are resized, and turned to grey for a model that takes one channel. All are as the model is
            to see them: ink is of its polarity.
        height: of the model's input, in pixels.
        width: of the model's input, in pixels.
        classes: outputs of the model; labels must be below.
        channels: of the model's input, 1 or 3.

    With labels, calibration images are balanced by class, without them chosen by a seed. All test images verify.

    Raises `EdgeDigitsError` for a missing or damaged file and for arrays of another form.
    """
    if path.is_dir():
        images = _read_pictures(path, height, width, channels)
        return _own(images, None, images, None)
    arrays = read_npz(path)
    names = ("x_train", "y_train", "x_test", "y_test") if "x_train" in arrays else ("x", "y", "x", "y")
    if names[0] not in arrays or names[2] not in arrays:
        raise EdgeDigitsError(f"{path}: no array x, nor x_train and x_test; it has {', '.join(arrays) or 'nothing'}")
    size = height, width, channels
    images, labels = _checked(path, arrays, names[0], names[1], size, classes)
    test, test_labels = _checked(path, arrays, names[2], names[3], size, classes)
    return _own(images, labels, test, test_labels)


def _checked(
    path: Path,
    arrays: dict[str, np.ndarray],
    image_name: str,
    label_name: str,
    size: tuple[int, int, int],
    classes: int,
) -> tuple[np.ndarray, np.ndarray | None]:
    """Images, uint8 (N, H, W) or (N, H, W, 3), and their labels, if there are any, integers (N,) below `classes`."""
    images, labels = arrays[image_name], arrays.get(label_name)
    if images.ndim == 4 and images.shape[-1] == 1:
        images = images[..., 0]
    height, width, channels = size
    if images.ndim == 2 and images.shape[1] == height * width and channels == 1:
        images = images.reshape(-1, height, width)
    shapes = [(height, width), (height, width, 3)] if channels == 3 else [(height, width)]
    if images.dtype != np.uint8 or images.shape[1:] not in shapes or not len(images):
        raise EdgeDigitsError(
            f"{path}: {image_name} is {images.dtype} {images.shape}; the model needs uint8 (N, {height}, {width}"
            f"{', 3' if channels == 3 else ''}), 0..255 and of its own polarity, white ink on black unless told"
        )
    if labels is not None:
        labels = labels.reshape(-1)
        integers = labels.dtype.kind in "iu" and len(labels) == len(images)
        if not integers or labels.min() < 0 or labels.max() >= classes:
            raise EdgeDigitsError(
                f"{path}: {label_name} must be {len(images)} integers in 0..{classes - 1}, one class an image"
            )
    return images, labels


def _own(images: np.ndarray, labels: np.ndarray | None, test: np.ndarray, test_labels: np.ndarray | None) -> Samples:
    if labels is not None:
        chosen = choose_balanced(labels, CALIBRATION_PER_CLASS, SEED)
    else:
        count = min(len(images), CALIBRATION_UNLABELLED)
        chosen = np.sort(np.random.default_rng(SEED).choice(len(images), count, replace=False))
    return Samples(
        calibration=images[chosen],
        calibration_record={"source": "own", "sha256": _sha256(images), "seed": SEED, "indices": chosen.tolist()},
        test=test,
        test_labels=test_labels,
        test_record={"source": "own", "sha256": _sha256(test), "images": len(test)},
    )


def choose_balanced(labels: np.ndarray, per_class: int, seed: int) -> np.ndarray:
    """Choose as many of each class, at random by `seed`.

    Args:
        labels: integers (N,).
        per_class: how many of each class; fewer where the rarest class has fewer.
        seed: the same seed chooses the same.

    Returns:
        Indices into `labels`, int64, ascending.
    """
    rng = np.random.default_rng(seed)
    classes, counts = np.unique(labels, return_counts=True)
    count = min(per_class, int(counts.min()))
    chosen = [rng.choice(np.flatnonzero(labels == one), count, replace=False) for one in classes]
    return np.sort(np.concatenate(chosen))


def read_npz(path: Path) -> dict[str, np.ndarray]:
    """The arrays of an .npz file, by name; raises `EdgeDigitsError` where it is missing or damaged."""
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except FileNotFoundError as error:
        raise EdgeDigitsError(f"{path}: no such file; give an .npz file or a folder of pictures") from error
    except (
        OSError,
        ValueError,
        EOFError,
        KeyError,
        AttributeError,
        MemoryError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise EdgeDigitsError(
            f"{path}: damaged or no .npz file ({error}); give an .npz file with x or a folder of pictures"
        ) from error


def _read_pictures(folder: Path, height: int, width: int, channels: int) -> np.ndarray:
    form = cv2.COLOR_BGR2RGB if channels == 3 else cv2.COLOR_BGR2GRAY
    images = [cv2.cvtColor(read_image(path), form) for path in list_images(folder)]
    return np.stack([cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA) for image in images])


def _sha256(images: np.ndarray) -> str:
    return hashlib.sha256(np.ascontiguousarray(images).tobytes()).hexdigest()
