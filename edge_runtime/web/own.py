"""Digits that somebody labelled on the page, kept in a folder to train with.

FOLDER/LABEL/*.png is the ink of a digit as it was located, white on black, before it is brought into a model's form.
FOLDER/labelled.jsonl has a line for each: `file`, `label`, what was `read` with which `confidence`, `time`, `source`,
`frame` and `box`, and `picture`, the whole frame, where that was kept too.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic
from edge_runtime.web.pictures import encoded

LOG = "labelled.jsonl"
FRAMES = "frames"


class OwnDigits:
    """The folder.

    Args:
        folder: is made where it is missing.
        labels: the model's; each has a folder in it.

    Raises `EdgeDigitsError` where the folder cannot be written, and for labels that are no names of folders.
    """

    def __init__(self, folder: Path, labels: tuple[str, ...]) -> None:
        self._folder = folder
        self.labels = labels
        if not all(label.isalnum() and len(label) <= 40 for label in labels):
            raise EdgeDigitsError("--teach needs labels of letters and digits alone, as each becomes a folder's name")
        for label in labels:
            self._make(folder / label)

    def _make(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EdgeDigitsError(f"cannot write {folder}: {error.strerror}; choose another --teach FOLDER") from error

    def counts(self) -> dict[str, int]:
        """How many digits each label has."""
        return {label: sum(1 for _ in (self._folder / label).glob("*.png")) for label in self.labels}

    def save(self, label: str, ink: np.ndarray, facts: dict[str, Any], frame: np.ndarray | None = None) -> str:
        """Keep a digit.

        Args:
            label: one of `labels`; raises `ValueError` for another.
            ink: as it was located, uint8 (h, w).
            facts: what the log says of it besides.
            frame: where it was, uint8 (H, W, 3) BGR, to be kept too.

        Returns the file's name within the folder; raises `EdgeDigitsError` where it cannot be written.
        """
        if label not in self.labels:
            raise ValueError(f"{label!r} is not one of the labels")
        name = f"{datetime.now():%Y%m%d-%H%M%S-%f}.png"
        entry = {"file": f"{label}/{name}", "label": label, **facts}
        write_atomic(self._folder / label / name, encoded(".png", ink))
        if frame is not None:
            self._make(self._folder / FRAMES)
            entry["picture"] = f"{FRAMES}/{name}"
            write_atomic(self._folder / FRAMES / name, encoded(".png", frame))
        try:
            with (self._folder / LOG).open("a", encoding="utf-8") as log:
                log.write(json.dumps(entry) + "\n")
        except OSError as error:
            raise EdgeDigitsError(f"cannot write {self._folder / LOG}: {error.strerror}") from error
        return entry["file"]
