"""Those who look: each gets the newest result when it is ready for one, and a slow one gets fewer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from edge_runtime.live.loop import Result
from edge_runtime.web.board import Board

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_VIEWERS = 32
"""Streams and rows of events that are open at once."""

SILENCE_S = 1.0
"""Where no frame comes a viewer is told so every so many seconds."""


class FullError(Exception):
    """There are `MOST_VIEWERS` already."""


class Viewers:
    """The viewers of a board. All of it runs in the server's event loop, which must be running when it is made."""

    def __init__(self, board: Board) -> None:
        self.count = 0
        self._board = board
        self._waiting: set[asyncio.Event] = set()
        loop = asyncio.get_running_loop()

        def wake() -> None:
            # Without viewers the loop is not even told.
            if self.count and not loop.is_closed():
                loop.call_soon_threadsafe(self._tell)

        board.call_on_result(wake)

    def _tell(self) -> None:
        for event in self._waiting:
            event.set()

    @contextmanager
    def one(self) -> Iterator[None]:
        """Count one more for as long as it is open; raises `FullError`."""
        if self.count >= MOST_VIEWERS:
            raise FullError
        self.count += 1
        try:
            yield
        finally:
            self.count -= 1

    async def results(self, least_s: float) -> AsyncIterator[Result | None]:
        """The newest result, at most every `least_s` seconds, to the source's end; None after a second without."""
        event = asyncio.Event()
        self._waiting.add(event)
        seen: Result | None = None
        try:
            while not self._board.closed:
                event.clear()
                newest = self._board.latest
                if newest is seen:
                    try:
                        await asyncio.wait_for(event.wait(), SILENCE_S)
                    except asyncio.TimeoutError:
                        yield None
                    continue
                seen = newest
                yield seen
                await asyncio.sleep(least_s)
        finally:
            self._waiting.discard(event)
