"""One training run of the model `ink`: draw pages, fit, keep the best by validation, and write the report."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import keras
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from train.data import Mnist
from train.fit import BestCheckpoint, prepare_process
from train.ink.crops import cut_crops
from train.ink.feed import PageFeed
from train.ink.loss import ink_loss, overlap
from train.ink.network import build_ink
from train.ink.report import write_report
from train.pages.page import Material, draw_page, read_photographs

CROP_SIDE = 256
EPOCHS = 100
STEPS_AN_EPOCH = 500
BATCH_SIZE = 16
PAGES_A_STEP = 1
POOL_PAGES = 1000
"""Pages that are at hand to be cropped, 1 MB each; the oldest goes when another comes."""

VALIDATION_PAGES = 256
VALIDATION_SEED = 2
LEARNING_RATE = 3e-3
WEIGHT_DECAY = 2e-2
EVERY_VALIDATION = 8
"""Every eighth photograph is in pages for validation only."""


def materials(mnist: Mnist, photographs: Path | None) -> tuple[Material, Material]:
    """What pages for training and pages for validation are made of: no digit and no photograph is in both."""
    pictures = read_photographs(photographs)
    return (
        Material(mnist.training_split[0], [p for i, p in enumerate(pictures) if i % EVERY_VALIDATION]),
        Material(mnist.validation_split[0], pictures[::EVERY_VALIDATION]),
    )


def validation_crops(material: Material, count: int, side: int) -> tuple[np.ndarray, np.ndarray]:
    """The same `count` pictures and truths every time, as `cut_crops` gives them, one a page."""
    pages = [draw_page(material, [VALIDATION_SEED, number]) for number in range(count)]
    return cut_crops(pages, side, np.random.default_rng(VALIDATION_SEED))


class CropBatches(keras.utils.PyDataset):
    """Batches of crops, from a pool of pages to which each batch adds. In one thread, so that a run repeats itself."""

    def __init__(self, pages: Iterator[np.ndarray], batch_size: int, seed: int) -> None:
        super().__init__(workers=1, max_queue_size=4)
        self._pages = pages
        self._batch_size = batch_size
        self._rng = np.random.default_rng(seed)
        self._pool: list[np.ndarray] = []
        self._oldest = 0

    def __len__(self) -> int:
        return STEPS_AN_EPOCH

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        for _ in range(PAGES_A_STEP if self._pool else self._batch_size):
            page = next(self._pages)
            if len(self._pool) < POOL_PAGES:
                self._pool.append(page)
            else:
                self._pool[self._oldest] = page
                self._oldest = (self._oldest + 1) % POOL_PAGES
        chosen = self._rng.integers(len(self._pool), size=self._batch_size)
        return cut_crops([self._pool[page] for page in chosen], CROP_SIDE, self._rng)


class Overlap(keras.metrics.Metric):
    """Intersection over union of the masks, over all pixels of all pictures."""

    def __init__(self, name: str = "iou") -> None:
        super().__init__(name=name)
        self._both = self.add_weight(name="both", initializer="zeros")
        self._either = self.add_weight(name="either", initializer="zeros")

    def update_state(self, y_true: keras.KerasTensor, y_pred: keras.KerasTensor, sample_weight: None = None) -> None:
        """Count another batch."""
        both, either = overlap(y_true, y_pred)
        self._both.assign_add(keras.ops.sum(both))
        self._either.assign_add(keras.ops.sum(either))

    def result(self) -> keras.KerasTensor:
        """The share, 0..1."""
        return self._both / keras.ops.maximum(self._either, 1.0)


def train_ink(
    mnist: Mnist,
    output: Path,
    *,
    seed: int = 0,
    epochs: int | None = None,
    batch_size: int | None = None,
    photographs: Path | None = None,
    quiet: bool = False,
) -> dict:
    """Train `ink` into the folder `output`; the same seed on the same machine gives the same weights.

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
    training, validation = materials(mnist, photographs)
    crops = validation_crops(validation, VALIDATION_PAGES, CROP_SIDE)
    model = build_ink(CROP_SIDE, CROP_SIDE)
    steps = epochs * STEPS_AN_EPOCH
    schedule = keras.optimizers.schedules.CosineDecay(
        LEARNING_RATE / 10, steps, warmup_target=LEARNING_RATE, warmup_steps=min(500, steps // 10)
    )
    optimizer = keras.optimizers.AdamW(
        schedule, weight_decay=WEIGHT_DECAY, use_ema=True, ema_momentum=0.999, clipnorm=1.0
    )
    # Biases and normalisations have no size to keep small.
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    model.compile(optimizer=optimizer, loss=ink_loss, metrics=[Overlap()])
    history = keras.callbacks.History()
    averaged = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
    interrupted = False
    start = time.perf_counter()
    # One core draws for each that learns.
    with PageFeed(training, seed, max(1, (os.cpu_count() or 1) // 2)) as feed:
        try:
            with contextlib.redirect_stdout(sys.stderr):
                model.fit(
                    CropBatches(iter(feed), batch_size, seed),
                    epochs=epochs,
                    shuffle=False,
                    validation_data=crops,
                    validation_batch_size=batch_size,
                    callbacks=[history, averaged, BestCheckpoint(checkpoint, "val_iou", highest=True)],
                    verbose=0 if quiet else 1 if sys.stderr.isatty() else 2,
                )
        except KeyboardInterrupt:
            if not checkpoint.exists():
                raise
            interrupted = True
            print("interrupted: keeping the best checkpoint and writing the report", file=sys.stderr)
    wall_time_s = time.perf_counter() - start
    model.load_weights(checkpoint)
    return write_report(
        model,
        crops,
        history=history,
        output=output,
        seed=seed,
        batch_size=batch_size,
        photographs=len(training.photographs),
        data_sha256=mnist.sha256,
        wall_time_s=wall_time_s,
        interrupted=interrupted,
    )
