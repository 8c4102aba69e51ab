"""Who may see the page: the right name in front of it, no other site behind it, and a token but on the loopback.

A page of somebody else's, open in the same browser, can send requests here: by a name of its own that it lets resolve
to this address (DNS rebinding), which shows in the Host header, or across sites, which shows in Origin and
Sec-Fetch-Site (Fetch standard, section 3.2; Fetch Metadata Request Headers).
"""

from __future__ import annotations

import hmac
import ipaddress
import secrets
import socket
from pathlib import Path
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from edge_runtime.config import TOKEN, read_settings, with_token
from edge_runtime.engines.cache import cache_folder, make_folder
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

COOKIE = "edge-digits"
COOKIE_SECONDS = 365 * 86_400
TOKEN_BYTES = 16

SMALL_BYTES = 1 << 16

HEADERS = {
    b"content-security-policy": b"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    b"img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-resource-policy": b"same-origin",
    b"cache-control": b"no-store",
}
"""Every answer has these: nothing is loaded from elsewhere, nothing is kept, no other page shows or reads it."""


def kept_token(config: Path | None) -> str:
    """The user's token, made once: it stands in a file that nobody else may read, the settings file where there is one.

    Raises `EdgeDigitsError` for a token that is none, and where the file cannot be read or written.
    """
    return _cached_token() if config is None else _token_of(config)


def _is_token(token: object) -> bool:
    return isinstance(token, str) and len(token) >= TOKEN_BYTES and token.isascii() and token.isalnum()


def _token_of(config: Path) -> str:
    token = read_settings(config).get(TOKEN) if config.exists() else None
    if token is None:
        token = secrets.token_hex(TOKEN_BYTES)
        with_token(config, token)
    elif not _is_token(token):
        raise EdgeDigitsError(
            f"{config}: token is to be a text of at least {TOKEN_BYTES} letters and digits; remove the line to have "
            "one made"
        )
    try:
        config.chmod(0o600)
    except OSError as error:
        raise EdgeDigitsError(f"{config}: has a token and is not yours alone: {error.strerror}") from error
    return str(token)


def _cached_token() -> str:
    folder = cache_folder("page")
    make_folder(folder)
    place = folder / "token"
    try:
        token = place.read_text("ascii").strip() if place.is_file() else ""
        if not _is_token(token):
            token = secrets.token_hex(TOKEN_BYTES)
            write_atomic(place, token, private=True)
    except (OSError, UnicodeDecodeError) as error:
        raise EdgeDigitsError(f"{place}: the page's token cannot be kept ({error}); remove the file") from error
    return token


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address or name."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _length(request: HTTPConnection) -> int:
    length = request.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdecimal() and len(length) < 10 else 0


async def _received(receive: Receive) -> Receive:
    """A small body, taken at once: an answer to a request that was not read whole may get lost on its way."""
    messages = []
    while True:
        messages.append(await receive())
        if not messages[-1].get("more_body"):
            break

    async def again() -> Message:
        return messages.pop(0) if messages else await receive()

    return again


class Access:
    """ASGI middleware that refuses what it must, in one sentence each, and adds `HEADERS`.

    Args:
        app: what is behind it.
        host: the address or name that is served, as it was asked for.
        token: who does not have it is refused; None where nobody but this machine gets here.
    """

    def __init__(self, app: ASGIApp, host: str, token: str | None) -> None:
        self._app = app
        self._token = token
        own = socket.gethostname().lower()
        self._names = {host.lower(), "localhost", own, f"{own}.local", own.partition(".")[0] + ".local"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or hand on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *HEADERS.items()]
            await send(message)

        request = HTTPConnection(scope)
        if 0 < _length(request) <= SMALL_BYTES:
            receive = await _received(receive)
        await (self._refusal(request) or self._app)(scope, receive, send_guarded)

    def _refusal(self, request: HTTPConnection) -> Response | None:
        host = request.headers.get("host", "")
        if not self._is_own(host):
            return PlainTextResponse("this page does not go by that name; use its address\n", 421)
        origin = request.headers.get("origin")
        site = request.headers.get("sec-fetch-site", "none")
        crosses = origin is not None and urlsplit(origin).netloc != host
        # A link from elsewhere may lead here; nothing else of another site's may come.
        follows = request.scope["method"] == "GET" and request.headers.get("sec-fetch-mode") == "navigate"
        if crosses or (site not in ("none", "same-origin") and not follows):
            return PlainTextResponse("requests of other sites are refused\n", 403)
        if self._token is None:
            return None
        given = request.query_params.get("token")
        if given is not None and self._matches(given):
            url = request.scope["path"]
            # The token stays in no address bar and no history.
            response = RedirectResponse("/" if not url.startswith("/") or url.startswith("//") else url, 303)
            response.set_cookie(COOKIE, self._token, COOKIE_SECONDS, httponly=True, samesite="strict")
            return response
        kind, _, bearer = request.headers.get("authorization", "").partition(" ")
        if self._matches(request.cookies.get(COOKIE, "")) or (kind.lower() == "bearer" and self._matches(bearer)):
            return None
        return PlainTextResponse("open the address with the token that was printed when the page was started\n", 401)

    def _matches(self, given: str) -> bool:
        return self._token is not None and hmac.compare_digest(given.encode("utf-8"), self._token.encode("ascii"))

    def _is_own(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        try:
            # No name, so that nobody's name server had a say.
            ipaddress.ip_address(name.partition("%")[0])
        except ValueError:
            return name in self._names
        return True


def token_url(url: str, token: str | None) -> str:
    """The address that a person opens first."""
    return url if token is None else f"{url}?token={token}"
