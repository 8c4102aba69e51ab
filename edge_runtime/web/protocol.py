"""HTTP as uvicorn has it, but for connections on which nothing is asked: they would take the room of those who ask."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

FIRST_REQUEST_S = 10.0


class ImpatientProtocol(H11Protocol):
    """Closes a connection on which no whole request came in time; what was asked once has uvicorn's own limits."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait."""
        super().connection_made(transport)
        self.loop.call_later(FIRST_REQUEST_S, self._close_if_silent)

    def _close_if_silent(self) -> None:
        if self.cycle is None and not self.transport.is_closing():
            self.transport.close()
