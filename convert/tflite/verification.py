"""Checks of a .tflite file before it is published: whole, with its weights, fit for devices, as good as in Keras."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from convert.info import operator_versions
from convert.tflite.confidence import expected_calibration_error
from convert.tflite.reference import is_exact_pixels
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.errors import EdgeDigitsError

WEIGHT_BYTES = {"float32": 4, "float16": 2, "dynamic": 1, "int8": 1, "int16x8": 1}
FEW_IMAGES = 10
"""A drop that is made up by fewer images is told by its standard error."""

FEW_ERRORS, ALIKE = 0.02, 0.005
"""Shares of images: fewer errors tell nothing of confidence, and what differs by less is alike."""

DYNAMIC_SHAPE_OPERATORS = {"SHAPE", "WHILE"}
"""What a file with sizes that are not fixed has; microcontrollers cannot plan their memory with them."""


@dataclass(frozen=True)
class Verdict:
    """How a file compares with its Keras model on the same images.

    `agreement` is the share of images to which both give the same class, 0..1. `accuracy` and `keras_accuracy` are None
    where the images have no labels. `lost` are images that Keras has right and the file has not, `gained` the reverse;
    without labels all on which they differ are lost.
    """

    images: int
    agreement: float
    accuracy: float | None
    keras_accuracy: float | None
    lost: int
    gained: int

    @property
    def drop(self) -> float:
        """Lost accuracy in percentage points; without labels the share of images on which the file differs.

        The latter is the most that the accuracy can have dropped by, whatever the labels are.
        """
        if self.accuracy is None or self.keras_accuracy is None:
            return 100 * (1 - self.agreement)
        return 100 * (self.keras_accuracy - self.accuracy)

    @property
    def standard_error(self) -> float:
        """Of `drop`, in percentage points, by the images on which file and Keras differ (a paired comparison)."""
        differing, net = self.lost + self.gained, self.lost - self.gained
        return 100 * max(0.0, differing - net * net / self.images) ** 0.5 / self.images

    def drops_more_than(self, points: float) -> bool:
        """Whether the drop is above `points`, percentage points.

        Where so few images are that fewer than `FEW_IMAGES` make up `points`, one more or less says little: the drop
        must then be above it by two standard errors.
        """
        margin = 2 * self.standard_error if 0 < points * self.images / 100 < FEW_IMAGES else 0.0
        # Rounded: 0.1 points exactly must not fail on the last bit of a floating-point difference.
        return round(self.drop - margin, 6) > points


def doubts(scores: np.ndarray, labels: np.ndarray | None, classes: int) -> str:
    """Why a model's answers are not to be believed, empty where nothing speaks against them.

    Args:
        scores: probabilities of some images, float32 (N, classes).
        labels: the class of each, integers (N,); without them nothing can be told.
        classes: how many there are.
    """
    if labels is None or classes < 2:
        return ""
    answers, count = scores.argmax(axis=1), len(labels)
    accuracy, chance = float(np.mean(answers == labels)), 1 / classes
    if len(set(labels.tolist())) > 1 and len(set(answers.tolist())) == 1:
        return f"it gives all {count:,} images the same class"
    # Three standard deviations of what guessing gives.
    if accuracy <= chance + 3 * (chance * (1 - chance) / count) ** 0.5 and accuracy < 1:
        return f"its accuracy, {accuracy:.2%}, is what guessing gives"
    confidences = np.clip(scores.max(axis=1), 0.0, 1.0)
    error = expected_calibration_error(confidences, answers == labels)
    if 1 - accuracy > FEW_ERRORS and abs(error - (1 - accuracy)) < ALIKE and confidences.mean() > 1 - ALIKE:
        return f"it is sure of everything: its calibration error, {error:.2%}, is the share of its errors"
    return ""


def check_structure(data: bytes, precision: str, kernel_elements: int, *, exact_pixels: bool) -> TfliteFile:
    """Check what a converted file must be by its structure, and return that.

    Args:
        data: the .tflite file.
        precision: what it was converted to.
        kernel_elements: weights that it must hold at least.
        exact_pixels: an int8 file's input must be `pixel ^ 0x80`, that is scale 1/255 and zero point -128.

    Raises `EdgeDigitsError` where it falls short.
    """
    file = read_tflite(data)
    needed, held = kernel_elements * WEIGHT_BYTES[precision], sum(len(buffer) for buffer in file.buffers)
    if held < needed:
        raise EdgeDigitsError(f"the file is without its weights: {held:,} bytes of constants, {needed:,} are needed")
    graph = file.subgraphs[0]
    given, results = ([graph.tensors[index] for index in side] for side in (graph.inputs, graph.outputs))
    for tensor in (*given, *results):
        if tensor.shape[:1] != (1,):
            raise EdgeDigitsError(f"its batch is not fixed to 1: {tensor.name} has the shape {list(tensor.shape)}")
    if dynamic := DYNAMIC_SHAPE_OPERATORS & operator_versions(file).keys():
        raise EdgeDigitsError(f"it computes shapes while it runs ({', '.join(sorted(dynamic))})")
    if precision == "int8":
        image = given[0]
        # Numbers of words, as an embedding takes them, stay what they are, and so does what has no effect.
        taken = {index for operator in graph.operators for index in operator.inputs}
        effective = [graph.tensors[index] for index in graph.inputs if index in taken]
        for side, tensors in (("input", effective), ("output", results)):
            if others := [tensor.type for tensor in tensors if tensor.type not in ("int8", "int32", "int64", "bool")]:
                raise EdgeDigitsError(f"its {side} is {others[0]}; both must be int8")
        if exact_pixels and not is_exact_pixels(image):
            raise EdgeDigitsError(
                f"its input is not exactly pixel ^ 0x80: scale {image.scales.tolist()} and zero point "
                f"{image.zero_points.tolist()} instead of 1/255 and -128; calibrate with images from black to white"
            )
    return file


def compare(scores: np.ndarray, labels: np.ndarray | None, keras_scores: np.ndarray) -> Verdict:
    """Compare what a file gives for some images with what its Keras model gives.

    Args:
        scores: what edge_runtime's classifier gives with the file, float32 (N, classes), N at least 1.
        labels: the class of each image, integers (N,), or None.
        keras_scores: what the Keras model gives, float32 (N, classes).

    Raises `EdgeDigitsError` where there are values that are no numbers.
    """
    if not (np.isfinite(scores).all() and np.isfinite(keras_scores).all()):
        raise EdgeDigitsError("the model gives values that are not finite numbers")
    answers, keras_answers = scores.argmax(axis=1), keras_scores.argmax(axis=1)
    right, keras_right = (
        (answers == keras_answers, True) if labels is None else (answers == labels, keras_answers == labels)
    )
    return Verdict(
        images=len(scores),
        agreement=float(np.mean(answers == keras_answers)),
        accuracy=None if labels is None else float(np.mean(answers == labels)),
        keras_accuracy=None if labels is None else float(np.mean(keras_answers == labels)),
        lost=int(np.sum(keras_right & ~right)),
        gained=int(np.sum(right & ~np.asarray(keras_right))),
    )
