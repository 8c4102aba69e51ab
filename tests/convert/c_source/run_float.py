"""Compiles the C of many float32 models into one library and runs it."""

from __future__ import annotations

import ctypes
import platform
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from convert.c_source.check import arguments
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from tests.convert.c_source.program import precompiled
from tests.convert.c_source.run_c import WARNINGS


def vector_header() -> str:
    """The compiler's header that C for this processor includes."""
    return "immintrin.h" if platform.machine() == "x86_64" else ""


class FloatModels:
    """The C of these models, compiled by the system's compiler and loaded into this process."""

    def __init__(self, models: Sequence[bytes], folder: Path, flags: Sequence[str] = ("-O1",)) -> None:
        self.graphs = [read_graph(model) for model in models]
        self._scratch_bytes, sources = [], []
        for number, model in enumerate(models):
            header, source = c_source(model, f"m{number}")
            (folder / f"m{number}.h").write_text(header)
            (folder / f"m{number}.c").write_text(source)
            sources.append(f"m{number}.c")
            self._scratch_bytes.append(int(re.findall(r"_SCRATCH_BYTES (\d+)", header)[0]))
        (folder / "all.c").write_text("".join(f'#include "m{number}.h"\n' for number in range(len(models))))
        command = ["gcc", "-std=c99", *WARNINGS, "-Wdouble-promotion", *flags, "-fPIC"]
        if "-march=native" in flags and (header := vector_header()):
            command += precompiled(header, command, folder)
        subprocess.run([*command, "-shared", "all.c", *sources, "-o", "models.so"], check=True, cwd=folder)
        self._library = ctypes.CDLL(str(folder / "models.so"))

    def predict(self, number: int, inputs: np.ndarray) -> np.ndarray:
        """(count, elements) as the C takes them -> float32 (count, elements)."""
        graph, inputs = self.graphs[number], np.ascontiguousarray(inputs)
        outputs = np.empty((len(inputs), sum(tensor.elements for tensor in graph.outputs)), np.float32)
        scratch = np.zeros(self._scratch_bytes[number] // 4 + 1, np.float32)
        for values, results in zip(inputs, outputs, strict=True):
            call = self._library[f"m{number}_predict"]
            call(*arguments(graph, values, results), ctypes.c_void_p(scratch.ctypes.data))
        return outputs
