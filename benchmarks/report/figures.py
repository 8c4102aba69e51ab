"""Single figures of a report: one engine's latency, the fastest one, the accuracy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks.engines.registry import ENGINES, default_engine

Report = dict[str, Any]


def latency_us(report: Report, model: str, precision: str, engine: str | None = None, threads: int = 1) -> float | None:
    """The median in microseconds, None where it was not measured; by itself of the engine that edge_runtime takes."""
    engine = engine or default_engine(report["latency"], model, precision)
    for row in report["latency"]:
        if (row["model"], row["precision"], row["engine"], row["threads"]) == (model, precision, engine, threads):
            return float(row["median_us"])
    return None


def measured_engines(rows: Sequence[dict[str, Any]]) -> list[tuple[str, int]]:
    """The engines and numbers of threads that rows are of, in the order of `ENGINES`."""
    names = list(ENGINES)
    found = {(row["engine"], row["threads"]) for row in rows}
    return sorted(found, key=lambda pair: (names.index(pair[0]) if pair[0] in names else len(names), pair))


def fastest(report: Report, model: str, precision: str) -> dict[str, Any] | None:
    """The row of the fastest engine on one thread, None where nothing was measured."""
    rows = [
        row
        for row in report["latency"]
        if row["model"] == model and row["precision"] == precision and row["threads"] == 1
    ]
    return min(rows, key=lambda row: row["median_us"]) if rows else None


def accuracy_of(report: Report, model: str, precision: str) -> float | None:
    """The accuracy, 0..1, on the engine that edge_runtime takes by itself; None where it was not measured."""
    engine = default_engine(report["accuracy"], model, precision)
    for row in report["accuracy"]:
        if (row["model"], row["precision"], row["engine"]) == (model, precision, engine):
            return float(row["accuracy"])
    return None
