"""Serves the page from a thread of its own for as long as the loop runs."""

from __future__ import annotations

import errno
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.reader import DigitReader
from edge_runtime.web.access import Access, is_loopback, kept_token, token_url
from edge_runtime.web.aim import Aim
from edge_runtime.web.board import Board
from edge_runtime.web.desk import Desk
from edge_runtime.web.own import OwnDigits

MOST_CONNECTIONS = 128
END_S = 3.0
"""A viewer that takes nothing holds the end up for no longer."""


class _Faults(logging.Handler):
    """Tells of what is a fault of the page's own, in one line; what clients do wrong, or cut short, is no news."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and isinstance(record.exc_info[1], Exception):
            report_error(f"the page: {type(record.exc_info[1]).__name__}: {record.exc_info[1]}")


def _is_news(record: logging.LogRecord) -> bool:
    """Not that a stream was written to for a client that has gone."""
    return "socket.send() raised exception" not in record.getMessage()


@contextmanager
def serving(
    address: tuple[str, int],
    board: Board,
    make_reader: Callable[[], DigitReader],
    aim: Aim,
    tell: Callable[[str], object],
    own: OwnDigits | None = None,
) -> Iterator[str]:
    """Serve the page while the context is open; yields its URL.

    Args:
        address: host, a name or an address, and port, 0 for any that is free.
        board: what the loop writes.
        make_reader: a further reader like the loop's, for what the page asks beside it.
        aim: the source, and what of its settings may be changed.
        tell: gets the line that names the URL, with the token where one is needed.
        own: where labelled digits go; None where they are not wanted.

    Raises `EdgeDigitsError` where the extra `web` is not installed or the address cannot be had.
    """
    try:
        import uvicorn

        from edge_runtime.web.protocol import ImpatientProtocol
        from edge_runtime.web.routes import Routes
    except ImportError as error:
        raise EdgeDigitsError(f"the page needs the extra web ({error}): pip install 'edge-digits[web]'") from error
    host, _ = address
    bound = _bound(address)
    token = None if is_loopback(host) else kept_token(aim.args.config)
    app = Access(Routes(board, Desk(make_reader, lambda: aim.args, own), aim).app(), host, token)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=1,
        http=ImpatientProtocol,
        ws="none",
    )
    log = logging.getLogger("uvicorn.error")
    log.handlers, log.propagate = [_Faults(logging.ERROR)], False
    logging.getLogger("asyncio").addFilter(_is_news)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name="page", daemon=True)
    thread.start()
    port = bound.getsockname()[1]
    # Of all of this machine's addresses its name is one.
    host = socket.gethostname() if host in ("0.0.0.0", "::") else host
    name = f"[{host}]" if ":" in host else host
    url = f"http://{name}:{port}/"
    try:
        tell(f"the page is at {token_url(url, token)}")
        yield url
    finally:
        board.close()
        server.should_exit = True
        thread.join(END_S)
        bound.close()


def _bound(address: tuple[str, int]) -> socket.socket:
    host, port = address
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        bound = socket.socket(family, socket.SOCK_STREAM)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
        bound.listen(MOST_CONNECTIONS)
    except OSError as error:
        why = {
            errno.EADDRINUSE: f"port {port} is taken; give another: --serve {host}:{port + 1 if port < 65_535 else 0}",
            errno.EACCES: f"port {port} is not for every user; give one above 1023",
            errno.EADDRNOTAVAIL: "this machine does not have that address; 0.0.0.0 is all that it has",
        }.get(error.errno or 0, f"{error.strerror or error}; give this machine's name or address")
        raise EdgeDigitsError(f"cannot serve the page at {host}:{port}: {why}") from error
    return bound
