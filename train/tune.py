"""Fine-tune a committed model on digits of one's own, without unlearning the others."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import time
from pathlib import Path

import keras
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic
from train.data import Mnist
from train.fit import prepare_process
from train.models import build_model
from train.own import OwnDigits
from train.pool import training_pool
from train.recipes import (
    EDGE_BATCH_SIZE,
    DistortedDigits,
    compile_for_edge,
    to_model_input,
    weights_of,
    without_regularisers,
)
from train.weights import weights_file

BASE = "edge"
"""The recipe of the committed weights."""

EPOCHS = 8
LEARNING_RATE = 5e-4
OWN_SHARE = 0.25
"""How much of what is shown are own digits, each at most `MOST_REPEATS` times an epoch, always distorted anew."""

MOST_REPEATS = 100

MOST_LOSS = 0.001
"""Accuracy on MNIST's test images that may be lost."""


def tune_model(
    name: str,
    own: OwnDigits,
    mnist: Mnist,
    output: Path,
    *,
    seed: int = 0,
    epochs: int | None = None,
    batch_size: int | None = None,
    quiet: bool = False,
) -> dict:
    """Train the committed model `name` further, on the digits that are not held back and all that it learnt from.

    Into `output`: NAME.keras, metrics.json, and calibration.npz for `convert --calibration`.

    Returns the content of metrics.json. Raises `EdgeDigitsError` where the folder cannot be written, and where more
    than `MOST_LOSS` is lost on MNIST's test images: then nothing is written.
    """
    prepare_process(seed)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EdgeDigitsError(f"cannot write to {output}: {error.strerror}; choose another --output") from error
    model = build_model(name)
    model.load_weights(weights_file(name))
    shown, shown_labels = own.crops[~own.held_back], own.labels[~own.held_back]
    held, held_labels = own.crops[own.held_back], own.labels[own.held_back]
    before = _accuracy(model, held, held_labels), _accuracy(model, mnist.x_test, mnist.y_test)

    pool, pool_labels = training_pool(*mnist.training_split, seed)
    repeats = int(np.clip(round(OWN_SHARE / (1 - OWN_SHARE) * len(pool) / len(shown)), 1, MOST_REPEATS))
    weights = weights_of(pool_labels, len(mnist.training_split[0]), name)
    data = DistortedDigits(
        np.concatenate([pool, *[shown] * repeats]),
        np.concatenate([pool_labels, *[shown_labels] * repeats]),
        batch_size or EDGE_BATCH_SIZE,
        seed,
        np.concatenate([weights, np.ones(repeats * len(shown), np.float32)]),
    )
    epochs = epochs or EPOCHS
    without_regularisers(model)
    compile_for_edge(model, epochs * len(data), LEARNING_RATE)
    start = time.perf_counter()
    with contextlib.redirect_stdout(sys.stderr):
        model.fit(data, epochs=epochs, verbose=0 if quiet else 1 if sys.stderr.isatty() else 2)
    after = _accuracy(model, held, held_labels), _accuracy(model, mnist.x_test, mnist.y_test)
    if before[1] - after[1] > MOST_LOSS:
        raise EdgeDigitsError(
            f"{name} reads {after[1]:.2%} of MNIST's test images after {before[1]:.2%}, and {after[0]:.2%} of your "
            f"{len(held)} held-back digits after {before[0]:.2%}: the old weights stay. Look whether the labels are "
            "right, or label more digits"
        )
    metrics = {
        "model": name,
        "recipe": "own",
        "base": BASE,
        "seed": seed,
        "epochs_run": epochs,
        "own_digits": len(own.crops),
        "held_back": len(held),
        "own_accuracy_before": round(before[0], 4),
        "own_accuracy": round(after[0], 4),
        "test_accuracy_before": round(before[1], 4),
        "test_accuracy": round(after[1], 4),
        "wall_time_s": round(time.perf_counter() - start, 1),
    }
    _write(model, own, mnist, output, metrics)
    return metrics


def _accuracy(model: keras.Model, images: np.ndarray, labels: np.ndarray) -> float:
    scores = model.predict(to_model_input(images), batch_size=1000, verbose=0)
    return float((scores.argmax(axis=1) == labels).mean())


def _write(model: keras.Model, own: OwnDigits, mnist: Mnist, output: Path, metrics: dict) -> None:
    images, labels = mnist.validation_split
    archive = io.BytesIO()
    np.savez_compressed(
        archive,
        x_train=np.concatenate([own.crops[~own.held_back], images]),
        y_train=np.concatenate([own.labels[~own.held_back], labels]),
        x_test=np.concatenate([own.crops[own.held_back], mnist.x_test]),
        y_test=np.concatenate([own.labels[own.held_back], mnist.y_test]),
    )
    temporary = output / ".model.tmp.keras"
    try:
        model.save(temporary)
        write_atomic(output / f"{metrics['model']}.keras", temporary.read_bytes())
    finally:
        temporary.unlink(missing_ok=True)
    write_atomic(output / "calibration.npz", archive.getvalue())
    write_atomic(output / "metrics.json", (json.dumps(metrics, indent=2) + "\n").encode("utf-8"))
