from __future__ import annotations

import contextlib
import functools
import io
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest

from convert import PRECISIONS
from convert.__main__ import main
from edge_runtime.errors import run_command
from tests.conftest import built_once
from train.data import load_mnist
from train.render import render_digits

TINY_SIDE = 8
TINY_CLASSES = 4


@dataclass(frozen=True)
class Run:
    """A finished run of the converter."""

    folder: Path
    stdout: str


@dataclass(frozen=True)
class TinyModel:
    """A user's own model with the images to calibrate and verify it."""

    keras: Path
    images: Path
    x: np.ndarray
    y: np.ndarray


def run_main(*arguments: str | Path) -> tuple[int, str, str]:
    """Run `python -m convert ARGUMENTS` in this process; returns exit code, stdout, stderr."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run_command(lambda: main([str(argument) for argument in arguments]))
    return code, out.getvalue(), err.getvalue()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, by its relative path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="session", autouse=True)
def no_download() -> object:
    """Tests never fetch MNIST: where it is not on the machine, rendered digits stand in."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("convert.tflite.samples.load_mnist", functools.partial(load_mnist, download=False))
        yield


@pytest.fixture(scope="session")
def project_run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The four models with their committed weights, as float32 and int8."""
    return finished_run(tmp_path_factory, "project")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> TinyModel:
    """A small model with all three kinds of layers that multiply, and images of which it is sure, with its answers."""
    folder = built_once(tmp_path_factory, "tiny", _train_tiny)
    with np.load(folder / "images.npz") as images:
        return TinyModel(folder / "my digits.keras", folder / "images.npz", images["x"], images["y"])


@pytest.fixture(scope="session")
def tiny_run(tiny: TinyModel, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The tiny model in every precision."""
    flags = [f"--{precision}" for precision in PRECISIONS]
    return finished_run(tmp_path_factory, "tiny_run", "--keras", tiny.keras, "--calibration", tiny.images, *flags)


def finished_run(factory: pytest.TempPathFactory, name: str, *arguments: str | Path) -> Run:
    """A run of the converter that went well, made once in all workers of pytest -n."""

    def convert(folder: Path) -> None:
        code, stdout, stderr = run_main(*arguments, "--output", folder / "artifacts")
        assert code == 0, stderr
        (folder / "stdout.txt").write_text(stdout)

    folder = built_once(factory, name, convert)
    return Run(folder / "artifacts", (folder / "stdout.txt").read_text())


def _train_tiny(folder: Path) -> None:
    import keras
    from keras import layers

    digits, labels = render_digits(60, seed=3)
    chosen = labels < TINY_CLASSES
    side = (TINY_SIDE, TINY_SIDE)
    x = np.stack([cv2.resize(digit[4:24, 4:24], side, interpolation=cv2.INTER_AREA) for digit in digits[chosen]])
    # Area averages have no full white, which calibration needs for an input scale of 1/255.
    x = np.where(x > 150, 255, x).astype(np.uint8)
    keras.utils.set_random_seed(3)
    model = keras.Sequential(
        [
            layers.Input((*side, 1)),
            layers.Conv2D(3, 3, activation="tanh"),
            layers.DepthwiseConv2D(3, padding="same", activation="relu"),
            layers.AveragePooling2D(2),
            layers.Flatten(),
            layers.Dense(16),
            layers.LeakyReLU(),
            layers.Dense(TINY_CLASSES, activation="softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    model.fit(x[..., None] / np.float32(255), labels[chosen], epochs=30, verbose=0)
    scores = np.asarray(model(x[..., None] / np.float32(255)))
    sure = scores.max(axis=1) > 0.9
    x, y = x[sure], scores[sure].argmax(axis=1)
    assert np.bincount(y).min() >= 20
    model.save(folder / "my digits.keras")
    np.savez(folder / "images.npz", x=x, y=y)
