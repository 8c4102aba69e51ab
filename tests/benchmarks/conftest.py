"""A report with figures that are easy to check, as python -m benchmarks writes it."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.measure.targets import targets
from train import MODEL_NAMES


def latency(model: str, precision: str, engine: str, us: float, threads: int = 1) -> dict[str, Any]:
    windows = [us * factor for factor in (0.99, 1.0, 1.01, 1.0, 1.0)]
    return {
        "model": model,
        "precision": precision,
        "engine": engine,
        "threads": threads,
        "median_us": us,
        "low_us": windows[0],
        "high_us": windows[2],
        "windows_us": windows,
    }


@pytest.fixture
def report() -> dict[str, Any]:
    """Float takes 10 us, int8 5 us (lenet5: 20 us) on LiteRT; `native` runs lenet5 int8 in 8 us."""
    int8_us = {model: 20.0 if model == "lenet5" else 5.0 for model in MODEL_NAMES}
    rows = [latency(model, "float32", "LiteRT", 10.0) for model in MODEL_NAMES]
    rows += [latency(model, "int8", "LiteRT", us) for model, us in int8_us.items()]
    rows += [latency(model, "int8", "LiteRT", 2 * us, threads=2) for model, us in int8_us.items()]
    rows += [latency("lenet5", "int8", "native", 8.0), latency("lenet5", "float32", "MNN", 9.0)]
    made: dict[str, Any] = {
        "machine": {
            "board": "Test board",
            "cpu": "Cortex-A72",
            "cores": 4,
            "usable_cores": 4,
            "instruction_sets": ["asimd"],
            "virtual": False,
            "memory_mb": 4096,
            "governor": "performance",
            "throttling": "none",
            "temperature": "50 C",
            "load": 0.1,
            "system": "Linux 6.1",
            "architecture": "aarch64",
            "python": "3.11.2",
            "packages": {"numpy": "2.4.6", "ai-edge-litert": "2.3.0"},
            "commit": "0123456789ab",
        },
        "warnings": [],
        "selection": "quick",
        "files": [
            {"model": model, "precision": precision, "bytes": size}
            for model in MODEL_NAMES
            for precision, size in (("float32", 4000), ("int8", 1000))
        ],
        "classifier": [
            {
                "model": "mlp_bn",
                "precision": "int8",
                "backend": "litert",
                "bare_us": 5.0,
                "predict_us": 6.0,
                "batch_us": 1.0,
                "one_crop": [1.2, 1.15, 1.25],
                "batch": [5.0, 4.8, 5.2],
                "to_interpreter": [1.2, 1.15, 1.25],
            }
        ],
        "latency": rows,
        "accuracy": [
            {
                "model": model,
                "precision": precision,
                "engine": "LiteRT",
                "images": 1000,
                "accuracy": 0.99,
                "agreement": 1.0,
                "calibration_error": 0.002,
            }
            for model in MODEL_NAMES
            for precision in ("float32", "int8")
        ],
        "memory": [{"engine": "LiteRT", "threads": 1, "mb": 60}],
        "photos": [],
        "sets": [],
        "processes": [],
        "import_ms": {"numpy": 50.0},
        "sizes_mb": {"numpy": 70.0},
        "camera": [
            {
                "width": 640,
                "height": 480,
                "digits": 5,
                "frames": 10,
                "frames_a_second": 100.0,
                "latency_ms": {"50": 9.0, "95": 11.0, "99": 12.0},
                "stages_ms": {"decode": 4.0, "locate and normalise": 4.0, "classify": 1.0, "the rest of the loop": 1.0},
                "loop_ms": 5.5,
                "stage_sum_ms": 5.0,
                "loop_to_stages": [1.05, 1.02, 1.08],
            }
        ],
        "builds": [],
        "skipped": [
            {"model": "lenet5", "precision": "int8", "engine": "MNN", "threads": 1, "reason": "runs float32 only"},
            {"precision": "dynamic", "reason": "TensorFlow is not installed"},
        ],
    }
    made["targets"] = targets(made)
    return made
