"""Reads a live source on a thread of its own, so that whoever reads digits always gets the newest frame."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import TracebackType

from edge_runtime.frames.frame import Frame, Source

JOIN_TIMEOUT_S = 10.0


class NewestFrame:
    """Takes every frame of a live source as it comes and keeps the newest one; a context manager.

    Without it a slow reader sees the past: drivers and decoders keep a queue of frames. Frames that nobody took in
    time are dropped and counted; they leave gaps in `Frame.index`.

    Args:
        source: read on the thread from now on, by nobody else. `close` closes it.
    """

    def __init__(self, source: Source) -> None:
        self.dropped = 0
        self._source = source
        self._changed = threading.Condition()
        self._newest: Frame | None = None
        self._error: Exception | None = None
        self._ended = False
        # A daemon: a driver that never returns must not keep the process from ending.
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)
        self._thread.start()

    def frames(self) -> Iterator[Frame]:
        """The newest frame that was not given yet, again and again; waits until there is one.

        Ends when the source ends or `close` is called; raises what the source raised, after its last frame.
        """
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._newest is not None or self._ended)
                frame, self._newest = self._newest, None
                error, self._error = (None, self._error) if frame is not None else (self._error, None)
            if error is not None:
                raise error
            if frame is None:
                return
            yield frame

    def close(self) -> None:
        """Close the source and end `frames`; returns within `JOIN_TIMEOUT_S` even where a driver hangs."""
        with self._changed:
            self._ended = True
            self._newest = None
            self._changed.notify_all()
        self._source.close()
        self._thread.join(JOIN_TIMEOUT_S)

    def _run(self) -> None:
        error: Exception | None = None
        try:
            for frame in self._source.frames():
                with self._changed:
                    if self._ended:
                        break
                    self.dropped += self._newest is not None
                    self._newest = frame
                    self._changed.notify_all()
        except Exception as caught:  # Not swallowed: raised where the frames are taken.
            error = caught
        with self._changed:
            self._error = None if self._ended else error
            self._ended = True
            self._changed.notify_all()

    def __enter__(self) -> NewestFrame:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
