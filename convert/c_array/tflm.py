"""What TensorFlow Lite Micro (TFLM) makes of a model: whether it runs, its smallest arena, how its scores differ.

Measured with PyPI's `tflite-micro` (extra `firmware`, Linux on x86-64 only), which is TFLM with its reference kernels
on this machine. Elsewhere what the manifest recorded for the same file is kept.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from convert.tflite.reference import model_inputs, reference_outputs
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.errors import EdgeDigitsError

ARENA_STEP = 16
"""Arenas are measured in steps of TFLM's alignment, so that the figure holds wherever a 16-byte aligned arena lies."""
AMPLE_BYTES = 64 << 20
LARGEST_EXCESS = 1 << 20
"""Bytes beyond those that TFLM reports as used within which an arena must be found."""
TIMEOUT_S = 600
REFUSED = 3
"""Exit code of tflm_process.py for a model that TFLM does not run."""

TflmRecord = dict[str, Any]
"""What the manifest says: `build` of tflite-micro, then `refused` (why) or `arena_bytes` and, for int8 files,
`largest_difference` (steps of the output) from LiteRT's reference kernels, `same_class` (share of the images, 0..1)
and `compared_on`, the record of the images."""


class TflmError(Exception):
    """TensorFlow Lite Micro did not run a model; why, as it says itself."""


def tflm_build() -> str | None:
    """The version of the installed tflite-micro, None where it is not installed."""
    try:
        return metadata.version("tflite-micro")
    except metadata.PackageNotFoundError:
        return None


def run_tflm(model: bytes, inputs: np.ndarray, arena_bytes: int = AMPLE_BYTES) -> tuple[np.ndarray, int]:
    """Run a model in an arena of so many bytes.

    Args:
        model: the .tflite file; one input, one output.
        inputs: (N, *shape of the input with its batch of 1), of the input's dtype.
        arena_bytes: multiple of 16.

    Returns:
        The outputs, (N, classes), and the bytes of the arena that TFLM says it used.

    Raises `TflmError` where it fails, `EdgeDigitsError` where tflite-micro itself cannot be used.
    """
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name) / file for file in ("model.tflite", "inputs.npy", "outputs.npy")]
        paths[0].write_bytes(model)
        np.save(paths[1], inputs)
        script = Path(__file__).with_name("tflm_process.py")
        # -P: the folder of the script, this one, has modules that must not be taken for packages of the same name.
        command = [sys.executable, "-P", str(script), *map(str, paths), str(arena_bytes)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=TIMEOUT_S)
        except subprocess.TimeoutExpired as error:
            raise TflmError(f"no end within {TIMEOUT_S} s") from error
        lines = done.stderr.strip().splitlines()
        if done.returncode == REFUSED or done.returncode < 0:
            raise TflmError(lines[0] if lines else f"signal {-done.returncode}")
        used = re.search(r"Arena allocation total (\d+) bytes", done.stderr)
        if done.returncode or used is None:
            raise EdgeDigitsError(
                f"tflite-micro is of no use here ({lines[-1] if lines else 'it says nothing'}); install it again: "
                "pip install --force-reinstall '.[firmware]', or remove it: pip uninstall tflite-micro"
            )
        return np.load(paths[2]), int(used[1])


def smallest_arena(model: bytes, inputs: np.ndarray) -> int:
    """Bytes of the smallest arena, a multiple of 16, in which a model gives the outputs that it gives in an ample one.

    It is looked for and not read off: preparing needs memory for a moment that TFLM does not count as used (272 bytes
    for mlp_relu int8). Arguments and errors as for `run_tflm`.
    """
    outputs, used = run_tflm(model, inputs)

    def is_enough(arena_bytes: int) -> bool:
        try:
            return np.array_equal(run_tflm(model, inputs, arena_bytes)[0], outputs)
        except TflmError:
            return False

    # Started with different alignment, TFLM counts up to 8 bytes more than it needs.
    too_small = used // ARENA_STEP * ARENA_STEP - ARENA_STEP
    excess = ARENA_STEP
    while not is_enough(too_small + excess):
        too_small, excess = too_small + excess, 2 * excess
        if excess > LARGEST_EXCESS:
            raise TflmError(f"uses {used} bytes of its arena and does not run in {too_small}")
    enough = too_small + excess
    while enough - too_small > ARENA_STEP:
        middle = (too_small + enough) // 2 // ARENA_STEP * ARENA_STEP
        too_small, enough = (too_small, middle) if is_enough(middle) else (middle, enough)
    return enough


def measure_tflm(model: bytes, file: TfliteFile, build: str, images: np.ndarray, record: dict[str, Any]) -> TflmRecord:
    """Run a float32 or int8 file on TFLM.

    Args:
        model: the file.
        file: its structure.
        build: what `tflm_build` says.
        images: uint8 (N, H, W); int8 files are compared on all of them.
        record: what the manifest says of `images`.
    """
    inputs = model_inputs(file, images)
    measured: TflmRecord = {"build": build}
    try:
        measured["arena_bytes"] = smallest_arena(model, inputs[:1])
        if inputs.dtype == np.int8:
            scores, _ = run_tflm(model, inputs, measured["arena_bytes"])
            expected = reference_outputs(model, inputs)
            measured["largest_difference"] = largest_difference(scores, expected)
            measured["same_class"] = round(float(np.mean(scores.argmax(axis=1) == expected.argmax(axis=1))), 6)
            measured["compared_on"] = record
    except TflmError as error:
        return {"build": build, "refused": str(error)}
    return measured


def largest_difference(scores: np.ndarray, expected: np.ndarray) -> int:
    """The largest difference between two arrays of int8, 0..255."""
    return int(np.abs(scores.astype(np.int16) - expected).max())
