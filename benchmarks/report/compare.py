"""Two reports of one machine: how many times as long each figure takes, and whether that is more than noise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.engines.registry import label
from benchmarks.measure.timing import ratio_interval
from edge_runtime.errors import EdgeDigitsError

Figure = tuple[str, list[float]]


def compare_reports(new: dict[str, Any], old: dict[str, Any], tolerance: float) -> list[dict[str, Any]]:
    """Every figure that both reports have.

    Args:
        new, old: the reports.
        tolerance: how much slower is accepted: 0.1 for 10 %.

    Returns:
        One row a figure: `figure`, `ratio` of the medians, new to old, its 95 % interval `low` and `high`, and
        `slower`, whether even `low` is beyond the tolerance.

    Raises `EdgeDigitsError` for reports of different machines, and where they have no figure in common.
    """
    for key in ("board", "cpu", "architecture"):
        if new["machine"][key] != old["machine"][key]:
            raise EdgeDigitsError(
                f"the two reports are of different machines ({key}: {old['machine'][key]} and {new['machine'][key]}); "
                "compare with an older report of this one"
            )
    before = dict(_figures(old))
    rows = []
    for figure, values in _figures(new):
        if figure in before:
            ratio, low, high = ratio_interval(values, before[figure])
            rows.append({"figure": figure, "ratio": ratio, "low": low, "high": high, "slower": low > 1 + tolerance})
    if not rows:
        raise EdgeDigitsError("the two reports have no figure in common; make both with the same selection")
    return rows


def format_comparison(rows: Sequence[dict[str, Any]], tolerance_percent: float) -> str:
    """The rows as text, the slowest first, and a verdict."""
    width = max(len(row["figure"]) for row in rows)
    lines = [f"{'figure':{width}}  new / old  95 % interval"]
    for row in sorted(rows, key=lambda row: -row["ratio"]):
        verdict = "  slower" if row["slower"] else ""
        lines.append(f"{row['figure']:{width}}  {row['ratio']:9.3f}  {row['low']:.3f} to {row['high']:.3f}{verdict}")
    slower = sum(row["slower"] for row in rows)
    lines.append(f"{slower} of {len(rows)} figures are slower by more than {tolerance_percent:g} %")
    return "\n".join(lines)


def _figures(report: dict[str, Any]) -> Iterator[Figure]:
    for row in report["latency"]:
        yield f"{row['model']} {row['precision']}, {label(row['engine'], row['threads'])}", row["windows_us"]
    for row in report["processes"]:
        if "seconds" in row:
            yield row["what"], row["seconds"]
