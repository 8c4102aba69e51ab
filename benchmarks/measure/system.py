"""What a whole process costs: time to the first reading, memory, size on disk; time of a training and a conversion."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.models import ROOT
from benchmarks.progress import Progress
from firmware_assets import asset

SAMPLE = "edge_runtime/samples/paper.jpg"
MODEL = asset("lenet5", "int8")

BARE = "numpy, cv2 and LiteRT imported, a model loaded"
OURS = "edge_runtime to its first reading"
TENSORFLOW = "TensorFlow imported, the same model loaded and run"
KERAS = "Keras imported, its model loaded and run"

_LITERT = """
import numpy, cv2
from ai_edge_litert.interpreter import Interpreter
interpreter = Interpreter({model!r}, num_threads=1)
interpreter.allocate_tensors()
"""
_OURS = """
from edge_runtime import DigitReader, read_image
assert DigitReader("lenet5").read(read_image({sample!r})).text
"""
_TENSORFLOW = """
import numpy, tensorflow
interpreter = tensorflow.lite.Interpreter({model!r}, num_threads=1)
interpreter.allocate_tensors()
interpreter.invoke()
"""
_KERAS = """
import numpy
from train.models import build_model
from train.weights import weights_file
model = build_model("lenet5")
model.load_weights(weights_file("lenet5"))
model.predict(numpy.zeros((1, *model.input_shape[1:]), "float32"), verbose=0)
"""
SLOW_RUNS = 3
"""Runs, the first among them, of what takes seconds: TensorFlow's and Keras' imports."""
PROCESSES = {"Python alone": "", BARE: _LITERT, OURS: _OURS, TENSORFLOW: _TENSORFLOW, KERAS: _KERAS}

_PEAK = """
import re
print(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])
"""

DEVICE_PACKAGES = ("numpy", "opencv-python-headless", "opencv-python", "ai-edge-litert", "tflite-runtime")


def measure_processes(runs: int, progress: Progress) -> list[dict[str, Any]]:
    """Wall time and peak memory of whole processes, by turns: one row each of `PROCESSES`, with every run's seconds."""
    rows: list[dict[str, Any]] = []
    seconds: dict[str, list[float]] = {name: [] for name in PROCESSES}
    failed: dict[str, str] = {}
    for run in range(runs + 1):
        for name, code in PROCESSES.items():
            progress.step(name)
            if name not in failed and (run < SLOW_RUNS or name not in (TENSORFLOW, KERAS)):
                took, failure = _run(code)
                seconds[name].append(took)
                if failure:
                    failed[name] = failure
    for name, code in PROCESSES.items():
        if name in failed:
            rows.append({"what": name, "reason": failed[name]})
            continue
        kept = seconds[name][1:]  # The first one may read from the disk.
        rows.append({"what": name, "seconds": [round(value, 4) for value in kept], "peak_mb": _peak_mb(code)})
    return rows


def _filled(code: str) -> str:
    return code.format(model=str(MODEL), sample=SAMPLE)


def _run(code: str) -> tuple[float, str]:
    start = time.perf_counter()
    done = _python(_filled(code))
    lines = done.stderr.strip().splitlines()
    return time.perf_counter() - start, "" if done.returncode == 0 else lines[-1] if lines else "fails"


def _peak_mb(code: str) -> float | None:
    done = _python(_filled(code) + _PEAK)
    found = re.search(r"(\d+)\s*$", done.stdout)
    return round(int(found[1]) / 1024, 1) if found else None


def _python(code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONPATH": str(ROOT)}
    # The modules of a clone, too, are compiled once, as those are that pip installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)


def import_ms(runs: int) -> dict[str, float]:
    """Milliseconds that the imports of a first reading take, one after the other: the median of some processes."""
    modules = ("numpy", "cv2", "ai_edge_litert.interpreter", "edge_runtime.reader")
    code = "import time\n" + "\n".join(
        f"t = time.perf_counter(); import {module}; print({module!r}, (time.perf_counter() - t) * 1e3)"
        for module in modules
    )
    found: dict[str, list[float]] = {module: [] for module in modules}
    for _ in range(runs):
        for line in _python(code).stdout.splitlines():
            module, value = line.split()
            found[module].append(float(value))
    return {module: round(float(np.median(values)), 2) for module, values in found.items() if values}


def sizes_mb() -> dict[str, float]:
    """MB on disk: what this project puts on a device, each package that it needs there, and TensorFlow's."""
    sizes = {
        "edge_runtime, with the int8 and float32 models": _folder_mb(ROOT / "edge_runtime")
        + sum(file.stat().st_size for file in (ROOT / "firmware_assets").glob("*.tflite")) / 1e6
    }
    for package in (*DEVICE_PACKAGES, "tensorflow", "keras"):
        try:
            files = metadata.files(package) or []
        except metadata.PackageNotFoundError:
            continue
        places = [Path(str(file.locate())) for file in files]
        sizes[package] = sum(place.stat().st_size for place in places if place.exists()) / 1e6
    return {name: round(size, 1) for name, size in sizes.items()}


def _folder_mb(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return sum(path.stat().st_size for path in files) / 1e6


def measure_builds(progress: Progress) -> list[dict[str, Any]]:
    """Wall time of one epoch of training and of one conversion, each by its command."""
    commands = {
        "one epoch of lenet5, recipe edge": ("train", "lenet5", "--epochs", "1", "--quiet", "--output"),
        "one epoch of mlp_bn, recipe edge": ("train", "mlp_bn", "--epochs", "1", "--quiet", "--output"),
        "lenet5 to int8, checked": ("convert", "--models", "lenet5", "--int8", "--output"),
    }
    return [_build(name, command, progress) for name, command in commands.items()]


def _build(name: str, command: Sequence[str], progress: Progress) -> dict[str, Any]:
    progress.step(name)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", *command, folder], cwd=ROOT, capture_output=True, text=True, errors="replace"
        )
        seconds = time.perf_counter() - start
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        return {"what": name, "reason": lines[-1] if lines else f"exit code {done.returncode}"}
    return {"what": name, "seconds": round(seconds, 1)}
