"""Single images: each read, printed, marked, and its stages written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.stills.read import read_stills
    from edge_runtime.stills.stages import write_stages

__all__ = ["read_stills", "write_stages"]

__getattr__, __dir__ = lazy_names(
    __name__,
    {"read_stills": "read", "write_stages": "stages"},
)
