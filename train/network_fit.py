"""What the training runs of the reader's networks `segment` and `line` have in common."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf

from edge_runtime.errors import EdgeDigitsError
from train.fit import BestCheckpoint

WEIGHT_DECAY = 1e-2


def new_checkpoint(output: Path) -> Path:
    """Where the best epoch goes in the folder `output`, which is made; raises `EdgeDigitsError` where it cannot be."""
    checkpoint = output / "model.keras"
    try:
        output.mkdir(parents=True, exist_ok=True)
        checkpoint.unlink(missing_ok=True)
    except OSError as error:
        raise EdgeDigitsError(
            f"cannot write to {output}: {error.strerror}; choose another folder with --output"
        ) from error
    return checkpoint


def shuffled_batches(
    views: np.ndarray, targets: np.ndarray, batch_size: int, seed: int, augmented: Callable[[tf.Tensor], tf.Tensor]
) -> tf.data.Dataset:
    """Batches in another order every epoch, each view drawn by another hand.

    Args:
        views, targets: what is learned from, (N, ...) each.
        batch_size: views of a batch, at most all of them.
        seed: of the orders.
        augmented: views as another hand draws them.
    """
    count = len(targets)
    batch_size = min(batch_size, count)
    rng = np.random.default_rng(seed)

    def batches() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        order = rng.permutation(count)
        for at in range(0, count - batch_size + 1, batch_size):
            chosen = np.sort(order[at : at + batch_size])
            yield views[chosen], targets[chosen]

    spec = tuple(tf.TensorSpec((batch_size, *array.shape[1:]), array.dtype) for array in (views, targets))
    return (
        tf.data.Dataset.from_generator(batches, output_signature=spec)
        .map(lambda some, wanted: (augmented(some), wanted))
        .apply(tf.data.experimental.assert_cardinality(count // batch_size))
        .prefetch(4)
    )


def fit_network(
    model: keras.Model,
    batches: tf.data.Dataset,
    validation: tuple[np.ndarray, np.ndarray],
    checkpoint: Path,
    *,
    loss: keras.losses.Loss | Callable[[tf.Tensor, tf.Tensor], tf.Tensor],
    epochs: int,
    steps: int,
    rate: float,
    momentum: float,
    validation_batch_size: int,
    quiet: bool,
    jit_compile: bool | str = "auto",
) -> tuple[int, bool]:
    """Fit a model and load the best of its epochs; how many there were, and whether Ctrl-C ended them.

    Args:
        model: untrained, or to go on from.
        batches: one epoch of them.
        validation: inputs and targets.
        checkpoint: where the best epoch goes.
        loss: of targets and logits.
        epochs, steps: how many, the steps of all epochs.
        rate: the highest learning rate, from which it falls along a cosine to 0.
        momentum: of the weights' average, which is what is kept.
        validation_batch_size: views of a batch of the validation.
        quiet: no progress on stderr.
        jit_compile: as Keras takes it.

    Raises `KeyboardInterrupt` where Ctrl-C came before the first checkpoint.
    """
    schedule = keras.optimizers.schedules.CosineDecay(
        rate / 10, steps, warmup_target=rate, warmup_steps=min(500, steps // 10)
    )
    optimizer = keras.optimizers.AdamW(
        schedule, weight_decay=WEIGHT_DECAY, use_ema=True, ema_momentum=momentum, clipnorm=1.0
    )
    # Biases and normalisations have no size to keep small.
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(optimizer=optimizer, loss=loss, jit_compile=jit_compile)
    history = keras.callbacks.History()
    averaged = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
    interrupted = False
    try:
        with contextlib.redirect_stdout(sys.stderr):
            model.fit(
                batches,
                epochs=epochs,
                shuffle=False,  # They are.
                validation_data=validation,
                validation_batch_size=validation_batch_size,
                callbacks=[history, averaged, BestCheckpoint(checkpoint)],
                verbose=0 if quiet else 1 if sys.stderr.isatty() else 2,
            )
    except KeyboardInterrupt:
        if not checkpoint.exists():
            raise
        interrupted = True
        print("interrupted: keeping the best checkpoint and writing the report", file=sys.stderr)
    model.load_weights(checkpoint)
    return len(history.epoch), interrupted
