"""One training run of the model `segment`: gather segments, fit, keep the best by validation, and write the report."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import keras
import numpy as np

from edge_runtime.files import write_atomic
from train.data import Mnist
from train.fit import prepare_process
from train.ink.fit import EVERY_VALIDATION
from train.network_fit import fit_network, new_checkpoint, shuffled_batches
from train.pages.page import read_photographs
from train.report import machine, versions
from train.segment.augment import augmented
from train.segment.gather import Digits, gather
from train.segment.network import CLASSES, build_segment
from train.segment.samples import NO_DIGIT, Samples

STRINGS, PICTURES = 16_000, 4_000
VALIDATION_STRINGS, VALIDATION_PICTURES = 1_000, 300
VALIDATION_SEED = 2
EPOCHS, BATCH_SIZE = 8, 256
LEARNING_RATE = 2e-3
MOMENTUM = 0.999
"""Of the average of the weights."""


def targets_of(samples: Samples) -> np.ndarray:
    """What is to be learned, float32 (N, CLASSES): a digit so far as its segment is one, else none."""
    targets = np.zeros((len(samples.labels), CLASSES), np.float32)
    targets[np.arange(len(targets)), samples.labels] = samples.shares
    targets[:, NO_DIGIT] += 1 - samples.shares
    return targets


def figures(samples: Samples, logits: np.ndarray) -> dict[str, float]:
    """How well logits, float32 (N, CLASSES), match samples.

    `nll`: mean negative log-likelihood. `digits_right`, `none_right`: share of whole digits, and of what is none, that
    is taken for it. `named_right`: of whole digits the share whose likeliest digit is the right one.
    """
    chances = keras.ops.convert_to_numpy(keras.ops.softmax(logits))
    whole, none = samples.shares == 1, samples.shares == 0
    return {
        "nll": round(float(-(targets_of(samples) * np.log(np.maximum(chances, 1e-7))).sum(axis=1).mean()), 4),
        "digits_right": round(float((chances[whole].argmax(axis=1) == samples.labels[whole]).mean()), 4),
        "named_right": round(float((chances[whole, :NO_DIGIT].argmax(axis=1) == samples.labels[whole]).mean()), 4),
        "none_right": round(float((chances[none].argmax(axis=1) == NO_DIGIT).mean()), 4),
    }


def train_segment(
    mnist: Mnist,
    output: Path,
    *,
    seed: int = 0,
    epochs: int | None = None,
    batch_size: int | None = None,
    photographs: Path | None = None,
    quiet: bool = False,
    strings: int = STRINGS,
    pictures: int = PICTURES,
    workers: int | None = None,
) -> dict:
    """Train `segment` into the folder `output`; the same seed on the same machine gathers the same segments.

    Ctrl-C ends the training early, as in `train.fit.train_model`. Returns the content of metrics.json. Raises
    `EdgeDigitsError` where the folder cannot be written, or `photographs` has none.
    """
    epochs, batch_size = epochs or EPOCHS, batch_size or BATCH_SIZE
    prepare_process(seed)
    checkpoint = new_checkpoint(output)
    found = read_photographs(photographs)
    workers = workers or os.cpu_count() or 1
    validation = gather(
        Digits(*mnist.validation_split),
        found[::EVERY_VALIDATION],
        VALIDATION_SEED,
        strings=min(VALIDATION_STRINGS, strings),
        pictures=min(VALIDATION_PICTURES, pictures),
        workers=workers,
    )
    training = gather(
        Digits(*mnist.training_split),
        [picture for index, picture in enumerate(found) if index % EVERY_VALIDATION],
        seed,
        strings=strings,
        pictures=pictures,
        workers=workers,
    )
    start = time.perf_counter()
    model = build_segment()
    inputs = validation.views.astype(np.float32) / 255
    epochs_run, interrupted = fit_network(
        model,
        shuffled_batches(training.views, targets_of(training), batch_size, seed, augmented),
        (inputs, targets_of(validation)),
        checkpoint,
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
        epochs=epochs,
        steps=epochs * max(1, len(training.labels) // batch_size),
        rate=LEARNING_RATE,
        momentum=MOMENTUM,
        validation_batch_size=1024,
        quiet=quiet,
    )
    metrics = {
        "model": model.name,
        "recipe": "edge",
        "seed": seed,
        "parameters": model.count_params(),
        **figures(validation, model.predict(inputs, batch_size=1024, verbose=0)),
        "segments": len(training.labels),
        "validation_segments": len(validation.labels),
        "strings": strings,
        "pictures": pictures,
        "photographs": len(found),
        "epochs_run": epochs_run,
        "batch_size": batch_size,
        "interrupted": interrupted,
        "wall_time_s": round(time.perf_counter() - start, 1),
        "data_sha256": mnist.sha256,
        "versions": versions(),
        "machine": machine(),
    }
    write_atomic(output / "metrics.json", json.dumps(metrics, indent=2) + "\n")
    return metrics
