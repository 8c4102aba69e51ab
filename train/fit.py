"""One training run: build, fit, keep the best checkpoint, and write the report."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import cv2
import keras
import tensorflow as tf

from edge_runtime.errors import EdgeDigitsError
from train.data import Mnist
from train.models import build_model
from train.progress import Progress
from train.recipes import RECIPES, DistortedDigits, to_model_input
from train.report import write_report


def make_strategy(name: str) -> tf.distribute.Strategy:
    """TensorFlow's distribution strategy of that name: none or mirrored.

    Mirrored takes every GPU of this machine, or, where there is none, its logical CPU devices.
    """
    if name == "mirrored":
        gpus = tf.config.list_logical_devices("GPU")
        return tf.distribute.MirroredStrategy([device.name for device in gpus or tf.config.list_logical_devices("CPU")])
    return tf.distribute.get_strategy()


def train_model(
    name: str,
    recipe: str,
    mnist: Mnist,
    output: Path,
    *,
    seed: int = 0,
    epochs: int | None = None,
    batch_size: int | None = None,
    quiet: bool = False,
    strategy: tf.distribute.Strategy | None = None,
    resume: bool = False,
) -> dict:
    """Train one model, its run into the folder `output`; the same seed on the same machine gives the same weights.

    Ctrl-C ends the training early: the best checkpoint so far is kept and the report written, with `interrupted` true.
    With `resume` a run that was ended goes on after its last whole epoch, of the recipe edge to the same weights; early
    stopping counts anew.

    Returns the content of metrics.json. Raises `EdgeDigitsError` where the folder cannot be written, or has no run to
    resume, and `KeyboardInterrupt` where Ctrl-C came before the first checkpoint: then it leaves nothing.
    """
    prepare_process(seed)
    strategy = strategy or tf.distribute.get_strategy()
    checkpoint = output / "model.keras"
    try:
        output.mkdir(parents=True, exist_ok=True)
        if not resume:
            checkpoint.unlink(missing_ok=True)
    except OSError as error:
        raise EdgeDigitsError(
            f"cannot write to {output}: {error.strerror}; choose another folder with --output"
        ) from error

    unfinished = output / "unfinished"
    progress = Progress(unfinished, resume=resume)
    fit = RECIPES[recipe](name, mnist, seed, epochs, batch_size)
    if isinstance(fit.x, DistortedDigits):
        fit.x.begin(progress.first_epoch)
    x_validation, y_validation = mnist.validation_split
    log_folder = output / "logs" / datetime.now().strftime("%Y%m%d-%H%M%S")
    with strategy.scope():
        model = build_model(name)
        fit.compile(model)
    # The history first: an epoch whose checkpoint was kept is an epoch that was run, wherever Ctrl-C falls.
    callbacks = [
        *fit.callbacks,
        progress,
        BestCheckpoint(checkpoint, before=progress.before.get("val_loss", ())),
        keras.callbacks.TensorBoard(log_folder),
    ]
    interrupted = False
    start = time.perf_counter()
    try:
        # Keras prints its progress to stdout, which is for results.
        with contextlib.redirect_stdout(sys.stderr):
            model.fit(
                fit.x,
                fit.y,
                batch_size=fit.batch_size if fit.y is not None else None,
                epochs=fit.epochs,
                initial_epoch=progress.first_epoch,
                shuffle=fit.y is not None,  # The recipe edge has an order of its own for each epoch.
                validation_data=(to_model_input(x_validation), fit.to_targets(y_validation)),
                callbacks=callbacks,
                verbose=0 if quiet else 1 if sys.stderr.isatty() else 2,
            )
    except KeyboardInterrupt:
        if not checkpoint.exists():
            _remove_begun(output, log_folder, unfinished)
            raise
        interrupted = True
        print("interrupted: keeping the best checkpoint and writing the report", file=sys.stderr)
    wall_time_s = time.perf_counter() - start

    # Into the model at hand rather than a loaded copy: its loss is the one that was trained on.
    model.load_weights(checkpoint)
    return write_report(
        model,
        name=name,
        recipe=recipe,
        mnist=mnist,
        test_targets=fit.to_targets(mnist.y_test),
        history=progress,
        output=output,
        seed=seed,
        batch_size=fit.batch_size,
        replicas=strategy.num_replicas_in_sync,
        wall_time_s=wall_time_s,
        interrupted=interrupted,
    )


def _remove_begun(output: Path, *folders: Path) -> None:
    """Remove what a run left that has no checkpoint, and its folder where nothing else is in it."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    for folder in (folders[0].parent, output):
        with contextlib.suppress(OSError):
            folder.rmdir()


class BestCheckpoint(keras.callbacks.Callback):
    """Keeps the model of the epoch with the best of one figure; Ctrl-C while it is written leaves the one before.

    `figure` is a name that Keras has in its logs; the best is the lowest, or with `highest` the highest; `before` are
    those of epochs that were run already. Keras' own ModelCheckpoint writes in place: interrupted, it leaves a torn
    archive.
    """

    def __init__(
        self, path: Path, figure: str = "val_loss", *, highest: bool = False, before: Sequence[float] = ()
    ) -> None:
        super().__init__()
        self._path = path
        self._figure = figure
        self._sign = -1 if highest else 1
        self._lowest = min((self._sign * value for value in before), default=float("inf"))

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Save, where the epoch's figure is the best so far."""
        assert logs is not None, "Keras calls this with the epoch's figures"
        value = self._sign * logs[self._figure]
        if value >= self._lowest:
            return
        # Keras takes the format from the suffix.
        temporary = self._path.with_name(f".{self._path.name}.tmp.keras")
        try:
            self.model.save(temporary)
            os.replace(temporary, self._path)
        finally:
            temporary.unlink(missing_ok=True)
        self._lowest = value


def prepare_process(seed: int) -> None:
    """Make this process repeatable, and quick at short-lived arrays.

    TensorFlow's op determinism stays off: it keeps Keras from compiling the training step by XLA, whose code repeats
    itself on a CPU anyway.
    """
    keras.backend.clear_session()
    keras.utils.set_random_seed(seed)
    # TensorFlow already uses every core; OpenCV's own threads would only fight it over 28x28 pixels.
    cv2.setNumThreads(1)
    if sys.platform == "linux" and os.confstr("CS_GNU_LIBC_VERSION"):
        _keep_freed_memory()


def _keep_freed_memory() -> None:
    """Tell glibc to keep freed blocks: batches live for milliseconds, and giving each back to the kernel costs more.

    Measured with lenet5 and the edge recipe on two cores: an epoch takes 10.7 to 13 s with this and 19.4 s without.
    """
    m_trim_threshold, m_top_pad, m_mmap_threshold = -1, -2, -3  # malloc.h
    libc = ctypes.CDLL(None)
    libc.mallopt(m_top_pad, 64 << 20)
    libc.mallopt(m_mmap_threshold, 32 << 20)
    libc.mallopt(m_trim_threshold, 1 << 30)
