"""Vendors' compilers of int8 files: Vela for Arm's Ethos-U, edgetpu_compiler for Coral's Edge TPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from convert.compilers.edgetpu import write_edgetpu
    from convert.compilers.vela import write_vela

__all__ = ["write_edgetpu", "write_vela"]

__getattr__, __dir__ = lazy_names(
    __name__,
    {"write_edgetpu": "edgetpu", "write_vela": "vela"},
)
