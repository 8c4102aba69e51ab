from __future__ import annotations

import pytest

from benchmarks.measure import system
from benchmarks.measure.system import BARE, OURS, import_ms, measure_processes, sizes_mb
from benchmarks.progress import Progress


def test_processes_are_timed_and_failures_told(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = {
        BARE: system.PROCESSES[BARE],
        OURS: system.PROCESSES[OURS],
        "broken": "raise RuntimeError('no such thing')",
    }
    monkeypatch.setattr(system, "PROCESSES", codes)
    rows = {row["what"]: row for row in measure_processes(1, Progress(6))}
    for what in (BARE, OURS):
        assert len(rows[what]["seconds"]) == 1
        assert 10 < rows[what]["peak_mb"] < 300
    assert rows["broken"]["reason"] == "RuntimeError: no such thing"


def test_imports_and_sizes() -> None:
    assert list(import_ms(1)) == ["numpy", "cv2", "ai_edge_litert.interpreter", "edge_runtime.reader"]
    sizes = sizes_mb()
    assert sizes["numpy"] > 5
    assert sizes["edge_runtime, with the int8 and float32 models"] < 20
