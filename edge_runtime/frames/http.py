"""Opens http:// and https:// addresses; each way in which one can fail has a sentence of its own."""

from __future__ import annotations

import http.client
import socket
import ssl
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

from edge_runtime.errors import EdgeDigitsError

WHY = {
    401: "wants a user and a password; give http://USER:PASSWORD@HOST/...",
    403: "does not let this user in; check the user and the password in the address",
    404: "has nothing there; check the path of the address",
}


class _WebAlone(urllib.request.HTTPRedirectHandler):
    """Follows a camera from one web address to another, and nowhere else."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> urllib.request.Request | None:
        new = super().redirect_request(*args, **kwargs)
        if new is not None and urllib.parse.urlsplit(new.full_url).scheme not in ("http", "https"):
            raise urllib.error.URLError("it sends elsewhere than to a web address")
        return new


def open_http(url: str, name: str, timeout_s: float) -> http.client.HTTPResponse:
    """Get an address; its user and password, basic or digest, are sent where they are asked for.

    Args:
        url: the address.
        name: the address as errors show it.
        timeout_s: bounds connecting and each wait for bytes.

    Raises `EdgeDigitsError` with the reason where the server does not answer with 200 and content.
    """
    try:
        parts = urllib.parse.urlsplit(url)
        place = parts.netloc.rpartition("@")[2]
        bare = urllib.parse.urlunsplit((parts.scheme.lower(), place, parts.path, parts.query, ""))
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        if parts.username is not None:
            user, password = (urllib.parse.unquote(part or "") for part in (parts.username, parts.password))
            passwords.add_password(None, bare, user, password)
        opener = urllib.request.build_opener(
            _WebAlone, urllib.request.HTTPBasicAuthHandler(passwords), urllib.request.HTTPDigestAuthHandler(passwords)
        )
        request = urllib.request.Request(bare, headers={"User-Agent": "edge-digits", "Accept": "*/*"})
        answer: http.client.HTTPResponse = opener.open(request, timeout=timeout_s)
    except urllib.error.HTTPError as error:
        error.close()
        why = WHY.get(error.code, f"answers {error.code} {http.client.responses.get(error.code, '')}".rstrip())
        raise EdgeDigitsError(f"{name}: the server {why}") from error
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        raise EdgeDigitsError(f"{name}: {_reason(error, timeout_s)}") from error
    return answer


def _reason(error: Exception, timeout_s: float) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, socket.gaierror):
        return "no such host is known; check the name, and that this machine is on the network"
    if isinstance(reason, ConnectionRefusedError):
        return "nothing listens there; check the port, and that the camera is on"
    if isinstance(reason, TimeoutError):
        return f"no answer in {timeout_s:g} s; check the address, and that the camera is on the network (--timeout)"
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({reason.verify_message}); have its authority trusted, or give http://"
    if isinstance(reason, ssl.SSLError):
        return "it does not speak HTTPS; give http://"
    if isinstance(reason, http.client.HTTPException | ValueError):
        return "it does not answer as a web server does; check the address and its port"
    return f"cannot be reached ({getattr(reason, 'strerror', None) or reason}); check the address"
