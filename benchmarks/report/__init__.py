"""Figures into report.json and report.md with pictures, and two reports side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from benchmarks.report.compare import compare_reports, format_comparison
    from benchmarks.report.figures import accuracy_of, fastest, latency_us
    from benchmarks.report.report import format_report, read_report, write_report

__all__ = [
    "accuracy_of",
    "compare_reports",
    "fastest",
    "format_comparison",
    "format_report",
    "latency_us",
    "read_report",
    "write_report",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "accuracy_of": "figures",
        "compare_reports": "compare",
        "fastest": "figures",
        "format_comparison": "compare",
        "format_report": "report",
        "latency_us": "figures",
        "read_report": "report",
        "write_report": "report",
    },
)
