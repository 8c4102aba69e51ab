"""What the page asks beside the live loop: other pictures, drawn digits, the stages. With readers of its own."""

from __future__ import annotations

import base64
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from edge_runtime.annotate import annotate, draw_outlines
from edge_runtime.engines.classifier import Classifier
from edge_runtime.frames.frame import Frame
from edge_runtime.live.loop import Result
from edge_runtime.live.reload import Reloaded
from edge_runtime.locate.grey import to_frame
from edge_runtime.locate.normalise import normalise_crop
from edge_runtime.names import DIGITS
from edge_runtime.reader import DigitReader
from edge_runtime.stills.stages import stage_pictures
from edge_runtime.views import View
from edge_runtime.web.own import OwnDigits
from edge_runtime.web.pictures import encoded
from firmware_assets import classifiers

MOST_ALTERNATIVES = 3

MOST_HELD = 8
"""Frames that are being labelled at once."""


class TeachError(Exception):
    """What is to be labelled is not there any more, or nobody asked for a folder; one sentence."""


class Desk:
    """Answers one question after the other, in whichever thread it is asked; the loop's reader is never touched.

    Args:
        make_reader: a further reader like the loop's.
        settings: what that is made by; another one where they were changed.
        own: where labelled digits go; None where they are not wanted.
    """

    def __init__(
        self, make_reader: Callable[[], DigitReader], settings: Callable[[], object], own: OwnDigits | None = None
    ) -> None:
        self._make_reader = make_reader
        self._settings = settings
        self.own = own
        self._held: OrderedDict[int, _Held] = OrderedDict()
        self._holds = 0
        self._lock = threading.Lock()
        self._made: tuple[object, Reloaded] | None = None
        self._classifiers: dict[str, Classifier] = {}

    def _own_reader(self) -> DigitReader:
        """A reader by the settings, and with the model, that the loop has now."""
        settings = self._settings()
        if self._made is None or self._made[0] is not settings:
            # The loop tells of a model that has changed; here nothing is to be said.
            self._made = settings, Reloaded(self._make_reader(), self._make_reader, lambda _: None)
        return self._made[1].reader()

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
            if reader.locate != DIGITS:
                return _parts_of(image, reader)
            view = reader.view(image)
            pictures = stage_pictures(image, view, reader)
        digits = _digits_of(view, reader.classifier.labels)
        named = {name.partition("-")[2].removesuffix(".png"): picture for name, picture in sorted(pictures.items())}
        named.pop("crops", None)  # They are in `digits`, with more labels.
        return {"pictures": {name: _data_url(".png", picture) for name, picture in named.items()}, "digits": digits}

    def hold(self, result: Result) -> dict[str, Any]:
        """Keep a result's frame so that its digits can be labelled: `held` names it, `digits` and `counts` are its own.

        Raises `TeachError` where no folder was asked for.
        """
        own = self._own_folder()
        with self._lock:
            reader = self._own_reader()
            view = reader.view(result.frame.image)
            self._holds += 1
            number = self._holds
            self._held[number] = _Held(result.frame, view, reader.classifier.labels)
            while len(self._held) > MOST_HELD:
                self._held.popitem(last=False)
        return {
            "held": number,
            "digits": _digits_of(view, reader.classifier.labels),
            "labels": list(own.labels),
            "counts": own.counts(),
        }

    def label(self, number: int, digit: int, label: str, *, keep_frame: bool) -> dict[str, Any]:
        """Keep one digit of a held frame under a label; the counts since.

        Raises `TeachError` where it is not held any more, there is no such digit, or the label is none.
        """
        own = self._own_folder()
        with self._lock:
            held = self._held.get(number)
            found = [] if held is None else [one for row in held.view.rows for one in row]
            if held is None or not 0 <= digit < len(found):
                raise TeachError("that frame is not held any more; take a new one")
            if label not in own.labels:
                raise TeachError("that is none of the model's labels")
            place, probabilities = found[digit]
            best = int(probabilities.argmax())
            box, _ = held.view.in_frame(place.box)
            facts = {
                "read": held.labels[best],
                "confidence": round(float(probabilities[best]), 4),
                "time": round(held.frame.timestamp, 3),
                "source": held.frame.source,
                "frame": held.frame.index,
                "box": list(box),
            }
            own.save(label, place.ink, facts, held.frame.image if keep_frame else None)
        return {"counts": own.counts()}

    def _own_folder(self) -> OwnDigits:
        if self.own is None:
            raise TeachError("start with --teach FOLDER to keep labelled digits")
        return self.own


@dataclass(frozen=True)
class _Held:
    """A frame whose digits are being labelled, what was read in it, and the model's labels."""

    frame: Frame
    view: View
    labels: Sequence[str]


def _digits_of(view: View, labels: Sequence[str]) -> list[dict[str, Any]]:
    """Of each digit its crop and the labels that are likeliest."""
    found = (digit for row in view.rows for digit in row)
    return [_digit(place.crop, probabilities, labels) for place, probabilities in found]


def _parts_of(image: np.ndarray, reader: DigitReader) -> dict[str, Any]:
    """The same of regions, or of the whole."""
    parts = reader.parts(to_frame(image))
    digits = []
    for (region, part), probabilities in zip(parts, reader.classify_parts(parts)):  # noqa: B905 (a row a part)
        crop = part if part.ndim == 2 else cv2.cvtColor(part, cv2.COLOR_RGB2BGR)
        name = {} if region is None else {"region": region.name}
        digits.append({**_digit(crop, probabilities, reader.classifier.labels), **name})
    outlines = draw_outlines(image, [(region.name, region.corners) for region in reader.regions])
    return {"pictures": {"parts": _data_url(".png", outlines)}, "digits": digits}


def _digit(crop: np.ndarray, probabilities: np.ndarray, labels: Sequence[str]) -> dict[str, Any]:
    best = np.argsort(-probabilities, kind="stable")[:MOST_ALTERNATIVES]
    return {
        "crop": _data_url(".png", crop),
        "labels": [[labels[index], round(float(probabilities[index]), 4)] for index in best],
    }


def _data_url(suffix: str, image: np.ndarray) -> str:
    kind = {".jpg": "jpeg", ".png": "png"}[suffix]
    return f"data:image/{kind};base64," + base64.b64encode(encoded(suffix, image)).decode("ascii")
