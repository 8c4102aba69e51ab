"""MNIST's digits drawn large into scenes are read as if they were fed to the classifier directly."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from edge_runtime import Classifier, DigitReader
from firmware_assets import asset
from train.data import Mnist

COUNT, ROWS, COLUMNS = 2000, 4, 5
MOST_LOST = 0.005
PEN, PAPER, DIM = 50, 205, 0.6


def scene(
    images: np.ndarray,
    *,
    scale: float = 3.0,
    noise: float = 2.0,
    light_on_dark: bool = False,
    tilt: float = 0.0,
    shadow: bool = False,
    seed: int,
) -> tuple[np.ndarray, np.ndarray]:
    """A grid of digits, uint8 (H, W), and where the centre of each is, float64 (N, 2), x and y.

    Args:
        images: uint8 (N, 28, 28).
        scale: by how much they are enlarged; MNIST's digits are 20 pixels tall.
        noise: its standard deviation in grey levels.
        light_on_dark: chalk instead of ink.
        tilt: in degrees.
        shadow: over a half, its edge soft and at any angle.
        seed: of the noise and the shadow.
    """
    rng = np.random.default_rng(seed)
    side, pitch, rim = round(28 * scale), round(30 * scale), 20
    height, width = ROWS * pitch + 2 * rim, COLUMNS * pitch + 2 * rim
    ink = np.zeros((height, width), np.float32)
    centres = []
    for index, image in enumerate(images):
        top, left = rim + index // COLUMNS * pitch, rim + index % COLUMNS * pitch
        large = cv2.resize(image, (side, side), interpolation=cv2.INTER_CUBIC)
        ink[top : top + side, left : left + side] = large / np.float32(255)
        centres.append((left + side / 2, top + side / 2, 1.0))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), tilt, 1.0)
    ink = np.clip(cv2.warpAffine(ink, turn, (width, height)), 0, 1)
    frame = PAPER + (PEN - PAPER) * ink
    if light_on_dark:
        frame = 255 - frame
    if shadow:
        y, x = np.mgrid[0:height, 0:width]
        angle = rng.uniform(0, 2 * np.pi)
        away = (x - width / 2) * np.cos(angle) + (y - height / 2) * np.sin(angle)
        frame = frame * (1 - (1 - DIM) / (1 + np.exp(-away / (0.1 * width))))
    frame = np.clip(frame + rng.normal(0, noise, frame.shape), 0, 255).astype(np.uint8)
    return frame, np.array(centres) @ turn.T


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"scale": 1.5},
        {"scale": 5.0},
        {"noise": 8.0},
        {"light_on_dark": True},
        {"tilt": 5.0},
        {"tilt": -5.0},
        {"shadow": True},
        {"scale": 2.0, "noise": 5.0, "light_on_dark": True, "tilt": 3.0, "shadow": True},
    ],
    ids=str,
)
def test_digits_in_a_scene_are_read_as_if_fed_directly(change: dict, mnist: Mnist) -> None:
    if not asset("lenet5", "int8").exists():
        pytest.skip("needs the committed lenet5_int8.tflite: make it with python -m convert")
    images, labels = mnist.x_test[:COUNT], mnist.y_test[:COUNT]
    direct = (Classifier().predict(images).argmax(axis=1) == labels).mean()
    reader = DigitReader()
    right = 0
    for start in range(0, COUNT, ROWS * COLUMNS):
        some = slice(start, start + ROWS * COLUMNS)
        frame, centres = scene(images[some], seed=start, **change)
        digits = reader.read(frame).digits
        for (x, y), label in zip(centres, labels[some], strict=True):
            here = [
                digit.label
                for digit in digits
                if -2 <= x - digit.box[0] <= digit.box[2] + 2 and -2 <= y - digit.box[1] <= digit.box[3] + 2
            ]
            right += here == [str(label)]
    assert right / COUNT >= direct - MOST_LOST
