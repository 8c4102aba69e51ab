"""The files that are measured: each model in each precision; what is not committed is converted for the occasion."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np

from convert import DEFAULT_PRECISIONS, PRECISIONS
from convert.tflite.confidence import with_temperature
from convert.tflite.reference import model_inputs
from edge_runtime.engines.temperature import MANIFEST, UNCALIBRATED, recorded_temperature
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import ASSETS, asset
from train import MODEL_NAMES

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class ModelFile:
    """One .tflite file of one of the project's models."""

    model: str
    precision: str
    path: Path

    @property
    def bytes(self) -> int:
        """Its size."""
        return self.path.stat().st_size

    def inputs(self, crops: np.ndarray) -> np.ndarray:
        """Crops, uint8 (N, 28, 28), as the file takes them: (N, *shape of the input with its batch of 1)."""
        return model_inputs(read_tflite(self.path.read_bytes()), crops)

    def probabilities(self, raw: np.ndarray) -> np.ndarray:
        """What the file gave, (N, 10) of its own type, as calibrated probabilities, float32 (N, 10)."""
        model = self.path.read_bytes()
        graph = read_tflite(model).subgraphs[0]
        output = graph.tensors[graph.outputs[0]]
        scores = raw.astype(np.float32)
        if raw.dtype != np.float32:
            scores = (scores - np.float32(output.zero_points[0])) * np.float32(output.scales[0])
        temperature = recorded_temperature(self.path, model)
        return scores if temperature == UNCALIBRATED else with_temperature(np.maximum(scores, 0), temperature)


def find_models(
    models: Sequence[str] = MODEL_NAMES, precisions: Sequence[str] = PRECISIONS
) -> tuple[list[ModelFile], dict[str, str]]:
    """The files of these models in these precisions, and why those are missing that are, by precision.

    What is not committed is converted once and kept in the user's cache, by the committed weights and by TensorFlow's
    version. That takes a minute or two.
    """
    missing: dict[str, str] = {}
    others = [precision for precision in precisions if precision not in DEFAULT_PRECISIONS]
    folder = cache_folder() if others else ASSETS
    absent = [
        precision
        for precision in others
        if not all((folder / f"{model}_{precision}.tflite").exists() for model in MODEL_NAMES)
    ]
    if absent and (reason := _convert(absent, folder)):
        missing = dict.fromkeys(absent, reason)
    files = [
        ModelFile(
            model,
            precision,
            asset(model, precision) if precision in DEFAULT_PRECISIONS else folder / f"{model}_{precision}.tflite",
        )
        for model in models
        for precision in precisions
        if precision not in missing
    ]
    return files, missing


def cache_folder() -> Path:
    """Where converted files are kept: a folder of their own for each state of the weights and each TensorFlow."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    key = hashlib.sha256((ASSETS / MANIFEST).read_bytes() + _tensorflow_version().encode()).hexdigest()[:16]
    return Path(base) / "edge-digits" / "benchmarks" / key


def _convert(precisions: Sequence[str], folder: Path) -> str:
    """Convert all models to these precisions; returns why that failed, or nothing."""
    if not _tensorflow_version():
        return "not converted yet, and TensorFlow is not installed: pip install '.[train]'"
    print(f"converting to {', '.join(precisions)}, once, into {folder}", file=sys.stderr)
    command = [sys.executable, "-m", "convert", *(f"--{precision}" for precision in precisions)]
    command += ["--output", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace")
    lines = done.stderr.strip().splitlines()
    return "" if done.returncode == 0 else f"python -m convert failed: {lines[-1] if lines else done.returncode}"


def _tensorflow_version() -> str:
    for package in ("tensorflow", "tensorflow-cpu"):
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return ""
