"""One training run of the model `segment`: gather segments, fit, keep the best by validation, and write the report."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic
from train.data import Mnist
from train.fit import BestCheckpoint, prepare_process
from train.ink.fit import EVERY_VALIDATION
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
WEIGHT_DECAY = 1e-2


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
    checkpoint = output / "model.keras"
    try:
        output.mkdir(parents=True, exist_ok=True)
        checkpoint.unlink(missing_ok=True)
    except OSError as error:
        raise EdgeDigitsError(
            f"cannot write to {output}: {error.strerror}; choose another folder with --output"
        ) from error
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
    steps = epochs * max(1, len(training.labels) // batch_size)
    schedule = keras.optimizers.schedules.CosineDecay(
        LEARNING_RATE / 10, steps, warmup_target=LEARNING_RATE, warmup_steps=min(500, steps // 10)
    )
    optimizer = keras.optimizers.AdamW(
        schedule, weight_decay=WEIGHT_DECAY, use_ema=True, ema_momentum=0.999, clipnorm=1.0
    )
    # Biases and normalisations have no size to keep small.
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(optimizer=optimizer, loss=keras.losses.CategoricalCrossentropy(from_logits=True))
    history = keras.callbacks.History()
    averaged = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
    interrupted = False
    inputs = validation.views.astype(np.float32) / 255
    try:
        with contextlib.redirect_stdout(sys.stderr):
            model.fit(
                _batches(training, batch_size, seed),
                epochs=epochs,
                shuffle=False,  # `_batches` does.
                validation_data=(inputs, targets_of(validation)),
                validation_batch_size=1024,
                callbacks=[history, averaged, BestCheckpoint(checkpoint)],
                verbose=0 if quiet else 1 if sys.stderr.isatty() else 2,
            )
    except KeyboardInterrupt:
        if not checkpoint.exists():
            raise
        interrupted = True
        print("interrupted: keeping the best checkpoint and writing the report", file=sys.stderr)
    model.load_weights(checkpoint)
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
        "epochs_run": len(history.epoch),
        "batch_size": batch_size,
        "interrupted": interrupted,
        "wall_time_s": round(time.perf_counter() - start, 1),
        "data_sha256": mnist.sha256,
        "versions": versions(),
        "machine": machine(),
    }
    write_atomic(output / "metrics.json", json.dumps(metrics, indent=2) + "\n")
    return metrics


def _batches(samples: Samples, batch_size: int, seed: int) -> tf.data.Dataset:
    """Batches in another order every epoch, each view drawn by another hand."""
    targets = targets_of(samples)
    batch_size = min(batch_size, len(targets))
    rng = np.random.default_rng(seed)

    def batches() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        order = rng.permutation(len(targets))
        for at in range(0, len(order) - batch_size + 1, batch_size):
            chosen = np.sort(order[at : at + batch_size])
            yield samples.views[chosen], targets[chosen]

    spec = tf.TensorSpec((batch_size, *samples.views.shape[1:]), tf.uint8), tf.TensorSpec((batch_size, CLASSES))
    return (
        tf.data.Dataset.from_generator(batches, output_signature=spec)
        .map(lambda views, wanted: (augmented(views), wanted))
        .apply(tf.data.experimental.assert_cardinality(len(targets) // batch_size))
        .prefetch(4)
    )
