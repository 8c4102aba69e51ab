"""The TFLite interpreter of this machine: LiteRT, on 32-bit Raspberry Pi OS tflite_runtime, at last TensorFlow's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from edge_runtime.engines.backends import find_interpreter
from edge_runtime.engines.batch import BATCH
from edge_runtime.engines.engine import Engine
from edge_runtime.engines.tensor_form import TensorForm
from edge_runtime.engines.tflite_file import check_tflite
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.native_output import STDERR, silenced


class InterpreterEngine(Engine):
    """Runs a .tflite file in an interpreter.

    Args:
        interpreter: one with its tensors allocated.
        make_batch: makes one that takes `batch.BATCH` crops at once, where there can be one; it is called
            when there are as many crops for the first time.

    Raises `EdgeDigitsError` for a model that is not a classifier of single images.
    """

    def __init__(self, interpreter: Any, make_batch: Callable[[], Any | None] = lambda: None) -> None:
        inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
        if len(inputs) != 1 or len(outputs) != 1:
            raise EdgeDigitsError(
                f"not a classifier of single images: {len(inputs)} inputs and {len(outputs)} outputs, "
                "one of each is needed"
            )
        super().__init__(_form(inputs[0]), _form(outputs[0]))
        self._interpreter, self._input, self._output = interpreter, inputs[0]["index"], outputs[0]["index"]
        self._make_batch: Callable[[], Any | None] | None = make_batch
        self._batch: Any | None = None

    def run(self, crops: np.ndarray) -> np.ndarray:
        """As `Engine.run`."""
        interpreter, given, result = self._interpreter, self._input, self._output
        if len(crops) == 1:  # Without the array of the results, 2 us.
            interpreter.set_tensor(given, self._model_input.one(crops))
            interpreter.invoke()
            scores: np.ndarray = interpreter.get_tensor(result)
            return scores
        raw = np.empty((len(crops), self.classes), self.scores.dtype)
        done = self._run_batches(crops, raw) if len(crops) >= BATCH else 0
        for index, value in enumerate(self._model_input.many(crops[done:]), done):
            interpreter.set_tensor(given, value)
            interpreter.invoke()
            raw[index] = interpreter.get_tensor(result)
        return raw

    def _run_batches(self, crops: np.ndarray, raw: np.ndarray) -> int:
        """Fill the rows of as many crops as whole batches have; returns how many those are, 0 where none can be had."""
        if self._make_batch is not None:
            self._batch, self._make_batch = self._make_batch(), None
        if self._batch is None:
            return 0
        given = self._batch.tensor(self._batch.get_input_details()[0]["index"])
        result = self._batch.get_output_details()[0]["index"]
        whole = len(crops) - len(crops) % BATCH
        for start in range(0, whole, BATCH):
            # In place: to make the array and to copy it takes a tenth of the time of a float MLP.
            self._model_input.fill(given(), crops[start : start + BATCH])
            self._batch.invoke()
            raw[start : start + BATCH] = self._batch.get_tensor(result)
        return whole


def make_interpreter(model: bytes, source: str, num_threads: int = 1, backend: str | None = None) -> Any:
    """An interpreter of the .tflite file `model` with its tensors allocated.

    Args:
        model: the file's bytes. The interpreter reads them in place: keep them alive as long as it.
        source: the file's name, for error messages.
        num_threads: CPU threads, at least 1.
        backend: one of `edge_runtime.engines.backends.INTERPRETERS`; None takes the first that is there.

    Raises `EdgeDigitsError` for a damaged file or one with operators that the backend does not know.
    """
    try:
        check_tflite(model)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{source}: {error}") from error
    backend, interpreter_class = find_interpreter(backend)
    try:
        with silenced(STDERR):
            interpreter = interpreter_class(model_content=model, num_threads=num_threads)
            interpreter.allocate_tensors()
    except (ValueError, RuntimeError, TypeError, SystemError) as error:  # The last: tflite_runtime with NumPy 2.
        raise EdgeDigitsError(
            f"{source}: {backend} cannot run this file ({error}); see its operators: python -m convert info {source}"
        ) from error
    return interpreter


def _form(details: dict[str, Any]) -> TensorForm:
    scale, zero_point = details["quantization"]
    shape = tuple(int(size) for size in details["shape"])
    return TensorForm(shape, np.dtype(details["dtype"]), float(scale), int(zero_point))
