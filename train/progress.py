"""What a training that was ended goes on from: the last whole epoch's weights, optimizer and history."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import keras

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

SUFFIX = ".weights.h5"


class Progress(keras.callbacks.History):
    """The history of a run, the epochs before it was ended among it; keeps what it can be gone on from.

    Args:
        folder: where the run keeps that; gone when the run comes to its end.
        resume: go on from what is there; otherwise that is removed.

    Raises `EdgeDigitsError` where there is nothing to go on from.
    """

    def __init__(self, folder: Path, *, resume: bool) -> None:
        super().__init__()
        self._folder = folder
        self.first_epoch = 0
        self.before: dict[str, list[float]] = {}
        if not resume:
            shutil.rmtree(folder, ignore_errors=True)
            return
        try:
            # Where it was killed between two steps the older file may be there still, or one epoch more in the history.
            self.first_epoch = max(int(path.name.removesuffix(SUFFIX)) for path in folder.glob(f"[0-9]*{SUFFIX}"))
            kept = json.loads((folder / "history.json").read_text(encoding="utf-8"))
            self.before = {name: list(values)[: self.first_epoch] for name, values in kept.items()}
        except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
            raise EdgeDigitsError(f"{folder}: no training to go on with; begin one: leave --resume out") from error

    def on_train_begin(self, logs: dict | None = None) -> None:
        """Begin with the weights, the optimizer and the epochs before."""
        self.epoch = list(range(self.first_epoch))
        self.history = {name: list(values) for name, values in self.before.items()}
        if self.first_epoch:
            self.model.optimizer.build(self.model.trainable_variables)
            self.model.load_weights(self._folder / f"{self.first_epoch}{SUFFIX}")

    def on_epoch_end(self, epoch: int, logs: dict | None = None) -> None:
        """Keep the epoch."""
        super().on_epoch_end(epoch, logs)
        self._folder.mkdir(exist_ok=True)
        write_atomic(self._folder / "history.json", json.dumps(self.history))
        # Keras takes the format from the suffix.
        temporary = self._folder / f".tmp{SUFFIX}"
        self.model.save_weights(temporary)
        os.replace(temporary, self._folder / f"{epoch + 1}{SUFFIX}")
        (self._folder / f"{epoch}{SUFFIX}").unlink(missing_ok=True)

    def on_train_end(self, logs: dict | None = None) -> None:
        """Remove what is no longer needed."""
        shutil.rmtree(self._folder, ignore_errors=True)
