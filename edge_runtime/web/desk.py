"""What the page asks beside the live loop: other pictures, drawn digits, the stages. With readers of its own."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

from edge_runtime.annotate import annotate
from edge_runtime.engines.classifier import Classifier
from edge_runtime.locate.normalise import normalise_crop
from edge_runtime.reader import DigitReader
from edge_runtime.stills.stages import stage_pictures
from edge_runtime.web.pictures import encoded
from firmware_assets import classifiers

MOST_ALTERNATIVES = 3


class Desk:
    """Answers one question after the other, in whichever thread it is asked; the loop's reader is never touched.

    Args:
        make_reader: a further reader like the loop's.
    """

    def __init__(self, make_reader: Callable[[], DigitReader]) -> None:
        self._make_reader = make_reader
        self._lock = threading.Lock()
        self._reader: DigitReader | None = None
        self._classifiers: dict[str, Classifier] = {}

    def _own_reader(self) -> DigitReader:
        if self._reader is None:
            self._reader = self._make_reader()
        return self._reader

    def photo(self, image: np.ndarray) -> dict[str, Any]:
        """What a picture, uint8 (H, W, 3) BGR, shows: the reading as JSON has it, and `picture`, it annotated."""
        with self._lock:
            reading = self._own_reader().read(image)
        return {**reading.to_dict(), "picture": _data_url(".jpg", annotate(image, reading))}

    def drawn(self, image: np.ndarray) -> dict[str, Any]:
        """What each model takes one drawn digit for, `image` uint8 (H, W, 3) BGR.

        `crop` is what the models saw, 28x28 as PNG, None where nothing was drawn; `models` the probabilities of each.
        """
        crop = normalise_crop(image)
        if not crop.any():
            return {"crop": None, "models": {}}
        with self._lock:
            if not self._classifiers:
                names = [file.stem.removesuffix("_int8") for file in classifiers("int8")]
                self._classifiers = {name: Classifier(name) for name in names}
            models = {
                name: [round(float(value), 4) for value in classifier.predict(crop[None])[0]]
                for name, classifier in self._classifiers.items()
            }
        return {"crop": _data_url(".png", crop), "models": models}

    def stages(self, image: np.ndarray) -> dict[str, Any]:
        """What each stage gave for a frame, uint8 (H, W, 3) BGR: `pictures` by name, each digit's crop with labels."""
        with self._lock:
            reader = self._own_reader()
            view = reader.view(image)
            pictures = stage_pictures(image, view, reader)
        labels = reader.classifier.labels
        digits = []
        for place, probabilities in (digit for row in view.rows for digit in row):
            best = np.argsort(-probabilities, kind="stable")[:MOST_ALTERNATIVES]
            digits.append(
                {
                    "crop": _data_url(".png", place.crop),
                    "labels": [[labels[index], round(float(probabilities[index]), 4)] for index in best],
                }
            )
        named = {name.partition("-")[2].removesuffix(".png"): picture for name, picture in sorted(pictures.items())}
        named.pop("crops", None)  # They are in `digits`, with more labels.
        return {"pictures": {name: _data_url(".png", picture) for name, picture in named.items()}, "digits": digits}


def _data_url(suffix: str, image: np.ndarray) -> str:
    kind = {".jpg": "jpeg", ".png": "png"}[suffix]
    return f"data:image/{kind};base64," + base64.b64encode(encoded(suffix, image)).decode("ascii")
