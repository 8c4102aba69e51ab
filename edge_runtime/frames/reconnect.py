"""A live source that goes on: what fails is opened again, with a growing wait, until it is back."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import CaptureSettings, Frame, Source
from edge_runtime.frames.orientation import orient
from edge_runtime.frames.videoio import Capture, Captured, CaptureLostError, Stop

FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 8.0


class LiveSource(Source):
    """Frames of a capture that is opened again whenever it fails; each loss and each return is told on stderr, once.

    Args:
        name: what a person calls it; `Frame.source`.
        kind: "camera" or "stream", for the messages.
        open_capture: opens it, each time anew, until it is told to stop; raises `EdgeDigitsError` where that fails.
        settings: how frames are turned.
        without_frames: what to do about one that opens but gives no frame, for the error.

    It is opened at once. Raises `EdgeDigitsError` where that fails or no frame comes in time.
    """

    live = True
    failed = False

    def __init__(
        self,
        name: str,
        kind: str,
        open_capture: Callable[[Stop], Capture],
        settings: CaptureSettings,
        *,
        without_frames: str,
    ) -> None:
        self._name = name
        self._kind = kind
        self._open_capture = open_capture
        self._settings = settings
        self._closing = threading.Event()
        # Held while the capture works, so that `close` never releases it under the reader, where OpenCV would crash.
        # Reentrant, since a signal handler may close the source in the very thread that reads it.
        self._in_use = threading.RLock()
        self._capture = open_capture(self._closing)
        self._first: Captured | None = None
        try:
            self._first = self._capture.read(self._closing)
        except CaptureLostError as error:
            raise EdgeDigitsError(f"{name}: opens but gives no frames ({error}); {without_frames}") from error
        finally:
            if self._first is None:
                self._capture.close()

    def frames(self) -> Iterator[Frame]:
        """Every frame as it comes, until `close`; waits and goes on with the next index where the capture is lost."""
        index = 0
        while True:
            captured = self._next()
            if captured is None:
                return
            image = orient(captured.image, self._settings)
            yield Frame(image, index, captured.captured, captured.timestamp, self._name)
            index += 1

    def describe(self) -> dict[str, Any]:
        """What was asked and what was obtained; after a return, what was obtained then."""
        found = self._capture.describe()
        return {**found, "source": self._name, "requested": self._settings.requested(), "obtained": found["obtained"]}

    def close(self) -> None:
        """End `frames` and let go of the capture, at the latest when the read that is under way has timed out."""
        self._closing.set()
        if self._in_use.acquire(timeout=self._settings.timeout_s + 2):
            try:
                self._capture.close()
            finally:
                self._in_use.release()

    def _next(self) -> Captured | None:
        with self._in_use:
            if self._closing.is_set():
                self._capture.close()
                return None
            if self._first is not None:
                first, self._first = self._first, None
                return first
            try:
                return self._capture.read(self._closing)
            except CaptureLostError as error:
                self._capture.close()
                reason = str(error)
        return None if self._closing.is_set() else self._reconnect(reason)

    def _reconnect(self, reason: str) -> Captured | None:
        lost = time.monotonic()
        self._tell(f"{self._kind} lost ({reason}), reconnecting")
        wait_s = FIRST_WAIT_S
        while not self._closing.wait(wait_s):
            wait_s = min(2 * wait_s, LONGEST_WAIT_S)
            with self._in_use:
                captured = None if self._closing.is_set() else self._reopen()
            if captured is not None:
                place = self._capture.describe()["source"]
                elsewhere = f", at {place}" if place != self._name else ""
                self._tell(f"{self._kind} is back after {time.monotonic() - lost:.0f} s{elsewhere}")
                return captured
        return None

    def _reopen(self) -> Captured | None:
        try:
            capture = self._open_capture(self._closing)
        except EdgeDigitsError:
            return None
        try:
            captured = capture.read(self._closing)
        except CaptureLostError:
            capture.close()
            return None
        self._capture = capture
        return captured

    def _tell(self, text: str) -> None:
        if sys.stderr is not None:
            print(f"{self._name}: {text}", file=sys.stderr, flush=True)
