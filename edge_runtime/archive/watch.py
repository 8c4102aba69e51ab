"""Ends a worker that an image keeps for ever: Python cannot end a thread."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

LONGEST_S = 120.0
"""For one image: the largest that is decoded takes a few seconds on a Raspberry Pi, a slow store some more."""

Item = TypeVar("Item")


def watched(
    items: Iterable[Item], longest_s: float = LONGEST_S, end: Callable[[], object] | None = None
) -> Iterator[Item]:
    """Give what `items` gives; where one takes longer, `end` is called from another thread.

    None ends this process as a crash would, where it is a worker with a nanny, which starts another; else nothing is
    done.
    """
    end = end or _end_worker()
    if end is None:
        yield from items
        return
    deadline = time.monotonic() + longest_s
    over = threading.Event()

    def watch() -> None:
        while not over.wait(max(0.0, deadline - time.monotonic())):
            if time.monotonic() >= deadline:
                end()
                return

    threading.Thread(target=watch, daemon=True).start()
    try:
        for item in items:
            deadline = time.monotonic() + longest_s
            yield item
    finally:
        over.set()


def _end_worker() -> Callable[[], object] | None:
    from distributed import get_worker

    try:
        has_nanny = get_worker().nanny is not None
    except ValueError:  # No worker.
        has_nanny = False
    return (lambda: os._exit(1)) if has_nanny else None
