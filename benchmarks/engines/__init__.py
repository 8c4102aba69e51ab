"""Everything that can run a model, peers and accelerators included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from benchmarks.engines.accelerated import ACCELERATED, delegate_engine
    from benchmarks.engines.registry import ENGINES, Engine, UnsupportedError, default_engine

__all__ = ["ACCELERATED", "ENGINES", "Engine", "UnsupportedError", "default_engine", "delegate_engine"]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "ACCELERATED": "accelerated",
        "ENGINES": "registry",
        "Engine": "registry",
        "UnsupportedError": "registry",
        "default_engine": "registry",
        "delegate_engine": "accelerated",
    },
)
