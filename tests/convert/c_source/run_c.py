"""Compiles generated C and runs it beside LiteRT's reference kernels."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from convert.c_source.check import arguments, make_state
from convert.c_source.check import outputs_of_reference as reference
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source

WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-pedantic", "-Werror")


SCRATCH_BYTES = """
int scratch_bytes(void);
int scratch_bytes(void) {{ return {NAME}_SCRATCH_BYTES; }}
"""
"""Of several for different instruction sets, only the compiler knows which one holds."""


def some_inputs(elements: int, seed: int, count: int = 4) -> np.ndarray:
    """Inputs for a model, int8 (count, elements): the two extremes, values about the middle, and any values."""
    random = np.random.default_rng(seed)
    inputs = random.integers(-128, 128, (count, elements))
    inputs[0], inputs[1], inputs[2] = -128, 127, random.integers(-8, 8, elements)
    return inputs.astype(np.int8)


class CompiledModel:
    """The C of one model, compiled by the system's compiler and loaded into this process."""

    def __init__(self, model: bytes, folder: Path, name: str = "model", flags: Sequence[str] = ("-O1",)) -> None:
        header, source = c_source(model, name)
        (folder / f"{name}.h").write_text(header)
        (folder / f"{name}.c").write_text(source + SCRATCH_BYTES.format(NAME=name.upper()))
        library = folder / f"{name}.so"
        command = ["gcc", "-std=c99", *flags, "-shared", "-fPIC", str(folder / f"{name}.c"), "-o", str(library)]
        subprocess.run(command, check=True)
        self.macros = macros(header)
        loaded = ctypes.CDLL(str(library))
        self._predict = getattr(loaded, f"{name}_predict_int8")
        self._graph = read_graph(model)
        sides = (self._graph.inputs, self._graph.outputs)
        self.inputs, self.outputs = (sum(tensor.elements for tensor in tensors) for tensors in sides)
        self._scratch = np.zeros(loaded.scratch_bytes(), np.uint8)
        self._loaded, self._name = loaded, name
        self._state = make_state(loaded, name, self._graph)

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """int8 (count, elements) -> int8 (count, elements)."""
        return self._run(self._predict, inputs)

    def predict_pixels(self, pixels: np.ndarray) -> np.ndarray:
        """uint8 (count, elements) -> int8 (count, elements)."""
        return self._run(getattr(self._loaded, f"{self._name}_predict"), pixels)

    def _run(self, function: ctypes._NamedFuncPointer, inputs: np.ndarray) -> np.ndarray:
        inputs = np.ascontiguousarray(inputs)
        outputs = np.empty((len(inputs), self.outputs), np.int8)
        for values, results in zip(inputs, outputs, strict=True):
            function(*arguments(self._graph, values, results), *self._state, ctypes.c_void_p(self._scratch.ctypes.data))
        return outputs


def check_bytes(model: bytes, folder: Path, seed: int, flags: Sequence[str] = ("-O1",)) -> None:
    """Compile the C of a model and hold every byte that it gives for `some_inputs` against the reference kernels."""
    compiled = CompiledModel(model, folder, flags=flags)
    inputs = some_inputs(compiled.inputs, seed)
    expected, given = reference(model, inputs), compiled.predict(inputs)
    different = np.count_nonzero(given != expected)
    assert not different, f"{different} of {expected.size} bytes differ: {describe(model)}"


def describe(model: bytes) -> str:
    """The operators of a model with what they read and write."""
    return "; ".join(
        f"{operator.name} {operator.inputs} -> {operator.output} {operator.options}"
        for operator in read_graph(model).operators
    )


def macros(header: str) -> dict[str, int]:
    """The numbers of bytes that a header defines once, by the last part of their names."""
    found = {}
    for line in header.splitlines():
        words = line.replace("(", "").replace(")", "").split()
        for name in ("INPUT_BYTES", "CLASSES", "WEIGHT_BYTES"):
            if len(words) == 3 and words[0] == "#define" and words[1].endswith(name):
                found[name] = int(words[2])
    return found
