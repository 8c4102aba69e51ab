"""One of the reader's own networks in an interpreter: pixels in, logits out."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import numpy as np

from edge_runtime.engines.interpreter import make_interpreter
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset


class PixelNetwork:
    """What the networks have in common. Not for several threads at once.

    Args:
        num_threads: CPU threads.
        model: its file, float32 or int8; None takes the project's int8 one.
        backend: one of `backends.INTERPRETERS`; None takes the first there is.

    Raises `EdgeDigitsError` for a file that is missing, damaged or of another form.
    """

    name: ClassVar[str]
    """Of the model, one of `firmware_assets.NETWORKS`."""

    form: ClassVar[str]
    """What input and output must be, for the error."""

    def __init__(self, num_threads: int = 1, model: Path | None = None, backend: str | None = None) -> None:
        path = model or asset(self.name, "int8")
        try:
            self._model = path.read_bytes()  # The interpreter reads it in place.
        except OSError as error:
            raise EdgeDigitsError(
                f"{path}: cannot read the model: {error.strerror}; make it with: python -m convert"
            ) from error
        self._interpreter = make_interpreter(self._model, str(path), num_threads, backend)
        inputs, outputs = self._interpreter.get_input_details(), self._interpreter.get_output_details()
        if not (len(inputs) == len(outputs) == 1 and self._takes(inputs[0], outputs[0])):
            raise EdgeDigitsError(
                f"{path}: not a model {self.form}; make it again: python -m convert --models {self.name}"
            )
        self.input_shape = tuple(int(side) for side in inputs[0]["shape"][1:])
        """Height, width and channels of what one call takes."""
        self._input, self._output = inputs[0]["index"], outputs[0]["index"]
        self._dtype = np.dtype(inputs[0]["dtype"])
        self._scale, self._zero_point = outputs[0]["quantization"]

    def infer(self, pixels: np.ndarray) -> np.ndarray:
        """The output without its first axis, float32, for one input, uint8 (H, W, C)."""
        if self._dtype == np.int8:
            value = np.bitwise_xor(pixels, np.uint8(0x80)).view(np.int8)
        else:
            value = pixels.astype(np.float32) / np.float32(255)
        self._interpreter.set_tensor(self._input, value[None])
        self._interpreter.invoke()
        raw = self._interpreter.get_tensor(self._output)[0]
        if raw.dtype == np.float32:
            return np.asarray(raw)
        return (raw.astype(np.float32) - np.float32(self._zero_point)) * np.float32(self._scale)

    @staticmethod
    def fits(given: list[int], result: list[int]) -> bool:
        """Whether the shapes of input and output are of the model's form."""
        raise NotImplementedError

    def _takes(self, given: dict, result: dict) -> bool:
        shapes = [[int(side) for side in tensor["shape"]] for tensor in (given, result)]
        if len(shapes[0]) != 4 or shapes[0][0] != 1 or given["dtype"] != result["dtype"] or not self.fits(*shapes):
            return False
        exact = np.float32(given["quantization"][0]) == np.float32(1 / 255) and given["quantization"][1] == -128
        return given["dtype"] == np.float32 or (given["dtype"] == np.int8 and bool(exact))
