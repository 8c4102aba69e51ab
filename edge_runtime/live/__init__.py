"""What moves: the loop over a live source, tracking of its readings, the sinks that they go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.live.loop import Result, Sink, Summary, run_live
    from edge_runtime.live.recording import Recording
    from edge_runtime.live.sinks import JsonLines, Lines, Window
    from edge_runtime.live.tracking import Tracker

__all__ = ["JsonLines", "Lines", "Recording", "Result", "Sink", "Summary", "Tracker", "Window", "run_live"]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "JsonLines": "sinks",
        "Lines": "sinks",
        "Recording": "recording",
        "Result": "loop",
        "Sink": "loop",
        "Summary": "loop",
        "Tracker": "tracking",
        "Window": "sinks",
        "run_live": "loop",
    },
)
