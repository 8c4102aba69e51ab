"""Where results go: lines for a person, JSON Lines for a program, a window."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import cv2

from edge_runtime.annotate import annotate
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.live.loop import Result

TITLE = "edge-digits (q ends)"
ENDING_KEYS = (ord("q"), ord("Q"), 27)


class Lines:
    """A line on stdout for each change of the stable reading: the time, and the digits row by row."""

    def write(self, result: Result) -> None:
        """Print the stable reading where it changed, and on stderr one that was not believed."""
        when = datetime.fromtimestamp(result.frame.timestamp).strftime("%H:%M:%S.%f")[:-3]
        if result.newly_refused and sys.stderr is not None:
            print(f"{when}  refused: {result.refused}", file=sys.stderr, flush=True)
        if result.changed:
            text = " ".join(result.stable.row_texts) if result.value is None else str(result.value)
            print(f"{when}  {text or 'no digits'}", flush=True)

    def close(self) -> None:
        """Nothing is left open."""


class JsonLines:
    """One JSON object a line on stdout, flushed.

    Args:
        on_change: only where the stable reading changed, or one is refused; else for every frame.
        first: keys that the first object has besides.
    """

    def __init__(self, *, on_change: bool = False, first: Mapping[str, Any] | None = None) -> None:
        self._on_change = on_change
        self._first = dict(first or {})

    def write(self, result: Result) -> None:
        """Print the result."""
        if result.changed or result.newly_refused or not self._on_change:
            # In one piece with its end: print would write that apart, and a reader could see half a line.
            sys.stdout.write(json.dumps({**result.to_dict(), **self._first}) + "\n")
            sys.stdout.flush()
            self._first = {}

    def close(self) -> None:
        """Nothing is left open."""


class Window:
    """Shows each frame with its digits marked.

    Args:
        on_close: is called when the person presses q or Escape or closes the window.

    Raises `EdgeDigitsError` where OpenCV has no window or there is no screen.
    """

    def __init__(self, on_close: Callable[[], None]) -> None:
        self._on_close = on_close
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            # OpenCV's window toolkit would end the whole process.
            raise EdgeDigitsError(
                "no screen for a window: neither DISPLAY nor WAYLAND_DISPLAY is set; leave out --display, or run this "
                "from a desktop session (over ssh: DISPLAY=:0)"
            )
        try:
            cv2.namedWindow(TITLE, cv2.WINDOW_NORMAL)
        except cv2.error as error:
            raise EdgeDigitsError(
                f"this OpenCV ({cv2.__version__}, headless) has no window; get one: "
                "pip uninstall opencv-python-headless && pip install opencv-python"
            ) from error

    def write(self, result: Result) -> None:
        """Show the frame."""
        cv2.imshow(TITLE, annotate(result.frame.image, result.reading))
        if cv2.waitKey(1) & 0xFF in ENDING_KEYS or cv2.getWindowProperty(TITLE, cv2.WND_PROP_VISIBLE) < 1:
            self._on_close()

    def close(self) -> None:
        """Close the window."""
        cv2.destroyAllWindows()
