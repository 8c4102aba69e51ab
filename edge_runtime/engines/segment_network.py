"""Which digit a run of pieces is, or that it is none or wrongly cut: what the model `segment` sees."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from edge_runtime.engines.interpreter import make_interpreter
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import SEGMENT, asset

CLASSES = 11
"""Ten digits, and what is none."""


class SegmentNetwork:
    """The model `segment` in an interpreter. Not for several threads at once.

    Args:
        num_threads: CPU threads.
        model: its file, float32 or int8; None takes the project's int8 one.
        backend: one of `backends.INTERPRETERS`; None takes the first there is.

    Raises `EdgeDigitsError` for a file that is missing, damaged or of another form.
    """

    def __init__(self, num_threads: int = 1, model: Path | None = None, backend: str | None = None) -> None:
        path = model or asset(SEGMENT, "int8")
        try:
            self._model = path.read_bytes()  # The interpreter reads it in place.
        except OSError as error:
            raise EdgeDigitsError(
                f"{path}: cannot read the model: {error.strerror}; make it with: python -m convert"
            ) from error
        self._interpreter = make_interpreter(self._model, str(path), num_threads, backend)
        inputs, outputs = self._interpreter.get_input_details(), self._interpreter.get_output_details()
        if not (len(inputs) == len(outputs) == 1 and _fits(inputs[0], outputs[0])):
            raise EdgeDigitsError(
                f"{path}: not a model of segments: [1, H, W, 2] in, float32 or int8 of scale 1/255, and [1, {CLASSES}] "
                "out; make it again: python -m convert --models segment"
            )
        self._input, self._output = inputs[0]["index"], outputs[0]["index"]
        self._dtype = np.dtype(inputs[0]["dtype"])
        self._scale, self._zero_point = outputs[0]["quantization"]

    def probabilities(self, views: np.ndarray) -> np.ndarray:
        """Float32 (N, 11): of each digit, and at last that it is none; of `surroundings`, uint8 (N, H, W, 2)."""
        logits = self.logits(views)
        chances = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares: np.ndarray = chances / chances.sum(axis=1, keepdims=True)
        return shares

    def logits(self, views: np.ndarray) -> np.ndarray:
        """The output, float32 (N, 11), for `surroundings`, uint8 (N, H, W, 2)."""
        if self._dtype == np.int8:
            values = np.bitwise_xor(views, np.uint8(0x80)).view(np.int8)
        else:
            values = views.astype(np.float32) / np.float32(255)
        raw = np.empty((len(views), CLASSES), self._dtype)
        for row, value in zip(raw, values, strict=True):
            self._interpreter.set_tensor(self._input, value[None])
            self._interpreter.invoke()
            row[:] = self._interpreter.get_tensor(self._output)[0]
        if raw.dtype == np.float32:
            return raw
        return (raw.astype(np.float32) - np.float32(self._zero_point)) * np.float32(self._scale)


def _fits(given: dict, result: dict) -> bool:
    """Whether input and output are of a model of segments' form."""
    shape, output = [int(side) for side in given["shape"]], [int(side) for side in result["shape"]]
    if len(shape) != 4 or shape[0] != 1 or shape[3] != 2 or output != [1, CLASSES] or given["dtype"] != result["dtype"]:
        return False
    exact = np.float32(given["quantization"][0]) == np.float32(1 / 255) and given["quantization"][1] == -128
    return given["dtype"] == np.float32 or (given["dtype"] == np.int8 and bool(exact))
