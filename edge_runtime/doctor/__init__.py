"""Is this machine fit for reading digits: a check a line, and what mends what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.doctor.finding import Finding
    from edge_runtime.doctor.run import checks, run_doctor

__all__ = ["Finding", "checks", "run_doctor"]

__getattr__, __dir__ = lazy_names(
    __name__,
    {"Finding": "finding", "checks": "run", "run_doctor": "run"},
)
