"""The page: what the camera sees and what is read in it, for any browser, served by the device itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.web.board import Board
    from edge_runtime.web.server import serving

__all__ = ["Board", "serving"]

__getattr__, __dir__ = lazy_names(__name__, {"Board": "board", "serving": "server"})
