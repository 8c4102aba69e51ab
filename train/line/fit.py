"""One training run of the model `line`: gather lines, fit, keep the best by validation, and write the report."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import tensorflow as tf

from edge_runtime.engines.segment_network import softmax
from edge_runtime.files import write_atomic
from edge_runtime.locate.ctc import Text, likeliest_texts
from train.data import Mnist
from train.fit import prepare_process
from train.line.augment import augmented
from train.line.gather import Lines, gather
from train.line.network import CLASSES, build_line
from train.network_fit import fit_network, new_checkpoint, shuffled_batches
from train.report import machine, versions

STRINGS, PAGES = 120_000, 12_000
VALIDATION_STRINGS, VALIDATION_PAGES = 1_200, 150
VALIDATION_SEED = 2
EPOCHS, BATCH_SIZE = 30, 128
LEARNING_RATE = 2e-3
MOMENTUM = 0.998
"""Of the average of the weights."""


def line_loss(texts: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
    """Connectionist temporal classification (see `network`), float32 (N,), in nats a line.

    Args:
        texts: integers (N, LONGEST), the digits, then -1.
        logits: float32 (N, 1, T, CLASSES).
    """
    texts = tf.cast(texts, tf.int32)
    columns = tf.fill([tf.shape(logits)[0]], logits.shape[2])
    lengths = tf.reduce_sum(tf.cast(texts >= 0, tf.int32), axis=1)
    return tf.nn.ctc_loss(
        tf.maximum(texts, 0), logits[:, 0], lengths, columns, logits_time_major=False, blank_index=CLASSES - 1
    )


def texts_of(logits: np.ndarray) -> list[Text]:
    """The likeliest text of each line, from logits, float32 (N, 1, T, CLASSES)."""
    return [likeliest_texts(chances, 1)[0] for chances in softmax(logits)[:, 0]]


def figures(lines: Lines, logits: np.ndarray) -> dict[str, float]:
    """How well logits, float32 (N, 1, T, CLASSES), match lines.

    `nll`: mean negative log-likelihood of what is there. `lines_right`: share of the lines with a digit whose likeliest
    text is right. `empty_right`: share of those without that are read as empty.
    """
    told = [tuple(text[text >= 0].tolist()) for text in lines.texts]
    right = np.array([own == text for own, text in zip(texts_of(logits), told, strict=True)])
    empty = np.array([not text for text in told])
    return {
        "nll": round(float(np.mean(line_loss(lines.texts, tf.convert_to_tensor(logits)))), 4),
        "lines_right": round(float(right[~empty].mean()), 4),
        "empty_right": round(float(right[empty].mean()) if empty.any() else 1.0, 4),
    }


def train_line(
    mnist: Mnist,
    output: Path,
    *,
    seed: int = 0,
    epochs: int | None = None,
    batch_size: int | None = None,
    photographs: Path | None = None,
    quiet: bool = False,
    strings: int = STRINGS,
    pages: int = PAGES,
    workers: int | None = None,
) -> dict:
    """Train `line` into the folder `output`; the same seed on the same machine gathers the same lines.

    Ctrl-C ends the training early, as in `train.fit.train_model`. Returns the content of metrics.json. Raises
    `EdgeDigitsError` where the folder cannot be written, or `photographs` has none.
    """
    epochs, batch_size = epochs or EPOCHS, batch_size or BATCH_SIZE
    prepare_process(seed)
    checkpoint = new_checkpoint(output)
    workers = workers or os.cpu_count() or 1
    validation = gather(
        *mnist.validation_split,
        VALIDATION_SEED,
        strings=min(VALIDATION_STRINGS, strings),
        pages=min(VALIDATION_PAGES, pages),
        workers=workers,
        photographs=photographs,
    )
    training = gather(
        *mnist.training_split, seed, strings=strings, pages=pages, workers=workers, photographs=photographs
    )
    start = time.perf_counter()
    model = build_line()
    epochs_run, interrupted = fit_network(
        model,
        shuffled_batches(training.views, training.texts, batch_size, seed, augmented),
        (inputs_of(validation), validation.texts),
        checkpoint,
        loss=line_loss,
        epochs=epochs,
        steps=epochs * max(1, len(training.texts) // batch_size),
        rate=LEARNING_RATE,
        momentum=MOMENTUM,
        validation_batch_size=256,
        quiet=quiet,
        jit_compile=False,
    )
    metrics = {
        "model": model.name,
        "recipe": "edge",
        "seed": seed,
        "parameters": model.count_params(),
        **figures(validation, model.predict(inputs_of(validation), batch_size=256, verbose=0)),
        "lines": len(training.texts),
        "validation_lines": len(validation.texts),
        "strings": strings,
        "pages": pages,
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


def inputs_of(lines: Lines) -> np.ndarray:
    """Lines as the model takes them, float32 (N, HEIGHT, WIDTH, 1)."""
    inputs: np.ndarray = lines.views[..., None].astype(np.float32) / 255
    return inputs
