"""Each change of the stable reading to a web address, as JSON by POST: webhooks."""

from __future__ import annotations

import http.client
import os
import threading
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from edge_runtime.errors import report_error
from edge_runtime.live.loop import Result
from edge_runtime.live.outbox import Outbox

TOKEN = "EDGE_DIGITS_POST_TOKEN"
TIMEOUT_S = 10.0
FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 60.0
END_S = 5.0
TRY_AGAIN = frozenset({408, 425, 429})
"""Answers from 400 on that may be others the next time, beside all from 500 on (RFC 9110, section 15)."""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirected POST would become a GET."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def check_address(url: str) -> None:
    """Raise `ValueError` for what is no address to post to, and for one with a password, which others could see."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("the form is https://HOST[:PORT]/PATH")
    if parts.username is not None:
        raise ValueError(f"a user and password do not belong on the command line; a bearer token stands in ${TOKEN}")


class Post:
    """The sink. It never waits for the server: what cannot leave now waits in the outbox.

    Args:
        url: where, as `check_address` takes it.
        outbox: what waits.
    """

    def __init__(self, url: str, outbox: Outbox) -> None:
        self.refused = 0
        self._url = url
        self._outbox = outbox
        self._name = f"post to {urlsplit(url).hostname}"
        self._told = ""
        self._opener = urllib.request.build_opener(_NoRedirect)
        self._sender = threading.Thread(target=self._send, name="post", daemon=True)
        self._sender.start()

    def write(self, result: Result) -> None:
        """Queue the reading where it changed."""
        self._outbox.put(result)

    def close(self) -> None:
        """Let what waits leave, as far as it does so in time."""
        self._outbox.close()
        self._sender.join(END_S)
        if self.refused:
            report_error(f"{self._name}: {self.refused} changes were refused")
        self._outbox.tell_left(self._name)

    def _send(self) -> None:
        wait_s = FIRST_WAIT_S
        while (state := self._outbox.first()) is not None:
            trouble, again = self._try(state)
            if trouble and again:
                self._tell(f"{trouble}; readings wait, and it is tried again")
                if self._outbox.closing.wait(wait_s):
                    return
                wait_s = min(2 * wait_s, LONGEST_WAIT_S)
                continue
            if trouble:
                self.refused += 1
                self._tell(f"{trouble}; such readings are left out")
            else:
                self._told = ""
            wait_s = FIRST_WAIT_S
            self._outbox.done(state)

    def _try(self, state: str) -> tuple[str, bool]:
        """What kept a change from arriving, empty where nothing did, and whether to try again."""
        headers = {"Content-Type": "application/json", "User-Agent": "edge-digits"}
        if token := os.environ.get(TOKEN):
            headers["Authorization"] = f"Bearer {token}"
        request = urllib.request.Request(self._url, state.encode(), headers, method="POST")
        try:
            with self._opener.open(request, timeout=TIMEOUT_S):
                return "", False
        except urllib.error.HTTPError as error:
            error.close()
            told = f"it answers {error.code} {http.client.responses.get(error.code, '')}".rstrip()
            return told, error.code >= 500 or error.code in TRY_AGAIN
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "reason", error)
            return f"it cannot be reached ({getattr(reason, 'strerror', None) or reason})", True

    def _tell(self, trouble: str) -> None:
        if trouble != self._told:
            self._told = trouble
            report_error(f"{self._name}: {trouble}")
