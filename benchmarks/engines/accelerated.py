"""Accelerators and external delegates as engines, through edge_runtime's own code, which finds out what they really do.

One that takes no operator of a file is not measured with it: what would be measured is the CPU.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.engines.registry import Engine, Invoke, UnsupportedError
from benchmarks.models import ModelFile
from convert import PRECISIONS
from edge_runtime.engines.accelerator_use import Request
from edge_runtime.engines.accelerators import open_accelerated
from edge_runtime.engines.backends import ACCELERATORS, EDGE_TPU
from edge_runtime.engines.engine import Engine as Runner


class AcceleratedCall:
    """Runs a loaded model; `use` tells what of it runs on the accelerator."""

    def __init__(self, path: Path, request: Request, threads: int) -> None:
        # Both live as long as the call.
        self._model = path.read_bytes()
        opened, self.use = open_accelerated(path, self._model, request, num_threads=threads)
        if opened is None:
            raise UnsupportedError(self.use.reason)
        self._runner: Runner = opened[1]

    def __call__(self, crops: np.ndarray) -> np.ndarray:
        """The raw output, (1, 10), of one crop, uint8 (1, 28, 28)."""
        return self._runner.run(crops)


def accelerated_engine(request: Request) -> Engine:
    """What is asked for as an engine, named like it."""
    return Engine(
        request.name,
        "ai-edge-litert",
        partial(_load, request),
        ("int8",) if request.accelerator == EDGE_TPU else PRECISIONS,
        takes_pixels=True,
        remedy="pip install ai-edge-litert",
    )


def delegate_engine(delegate: str, options: Mapping[str, str]) -> Engine:
    """An external delegate as an engine, named like its file."""
    return accelerated_engine(Request(delegate=delegate, options=dict(options)))


def _load(request: Request, file: ModelFile, threads: int) -> Invoke:
    return AcceleratedCall(file.path, request, threads)


ACCELERATED = {name: accelerated_engine(Request(name)) for name in ACCELERATORS}
"""By name: gpu, npu, edgetpu."""
