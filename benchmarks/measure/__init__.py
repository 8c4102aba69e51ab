"""Figures: latency, accuracy and memory of every engine, the whole program, a camera, the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from benchmarks.measure.camera import measure_camera
    from benchmarks.measure.machine import describe_machine
    from benchmarks.measure.system import measure_builds, measure_processes
    from benchmarks.measure.targets import measure_classifier
    from benchmarks.measure.turns import measure_engines

__all__ = [
    "describe_machine",
    "measure_builds",
    "measure_camera",
    "measure_classifier",
    "measure_engines",
    "measure_processes",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "describe_machine": "machine",
        "measure_builds": "system",
        "measure_camera": "camera",
        "measure_classifier": "targets",
        "measure_engines": "turns",
        "measure_processes": "system",
    },
)
