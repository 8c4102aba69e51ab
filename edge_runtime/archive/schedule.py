"""Gives blocks to the workers of a cluster, a few at a time, and takes what comes of them."""

from __future__ import annotations

import functools
import itertools
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

from edge_runtime.archive.alone import read_block_alone
from edge_runtime.archive.blocks import Job, read_block
from edge_runtime.archive.journal import Summary
from edge_runtime.archive.plan import Block
from edge_runtime.errors import EdgeDigitsError

if TYPE_CHECKING:
    from distributed import Client, Future

WAITING_A_THREAD = 3
"""Blocks that a thread has waiting: enough that it never waits, few enough that the scheduler's memory stays small
whatever the archive's size, and that a death of its worker costs few others."""

ASK_EVERY_S, LOOK_EVERY_S = 5.0, 0.05

DIED, LOST = "died", "lost"

AGAIN = "run again with --resume"


def run_blocks(
    client: Client,
    job: Job,
    blocks: Iterator[Block],
    finished: Callable[[Summary], None],
    read: Callable[[Job, Block], Summary] = read_block,
) -> None:
    """Have all blocks read.

    A block that its workers died of, more often than the scheduler allows, is read in processes of its own.

    Args:
        client: of the cluster.
        job: what they have in common.
        blocks: are asked for when there is room for more.
        finished: is told of each block when its rows are there, in any order.
        read: what a worker does with one.

    Raises `EdgeDigitsError` where a block cannot be finished or the cluster is gone.
    """
    from distributed import KilledWorker, as_completed

    at_work: dict[str, Block] = {}
    waiting = as_completed()
    threads, again = _Threads(client), itertools.count()

    def submit(some: list[Block], how: Callable[[Job, Block], Summary], name: str) -> None:
        # The identity, as two clients may share a scheduler.
        keys = [f"{name}-{job.identity}-{block.number}" for block in some]
        at_work.update(zip(keys, some))  # noqa: B905 (a key a block)
        waiting.update(client.map(functools.partial(how, job), some, key=keys, pure=False))

    def fill() -> None:
        room = WAITING_A_THREAD * max(1, threads.count()) - len(at_work)
        if some := list(itertools.islice(blocks, max(0, room))):
            submit(some, read, "read")

    try:
        fill()
        while at_work:
            # All that are there: one request for many is cheaper for everybody.
            batch = waiting.next_batch(block=False)
            if not batch:
                # What was handed out while the connection broke would be waited for for ever.
                if client.status != "running":
                    raise CancelledError
                time.sleep(LOOK_EVERY_S)
            for key, outcome in _outcomes(client, batch):
                block = at_work.pop(key)
                if isinstance(outcome, Summary):
                    finished(outcome)
                elif outcome == LOST:
                    # A new name: what the scheduler still knows of the old one does not matter then.
                    submit([block], read, f"again{next(again)}")
                elif key.startswith("alone-"):
                    raise EdgeDigitsError(
                        f"the workers of block {block.number} die whatever it holds; look at them, and {AGAIN}"
                    )
                else:
                    submit([block], _alone, "alone")
            if batch:
                fill()
    except KilledWorker as error:
        raise EdgeDigitsError(f"workers die, and what they had read with them; look at them, and {AGAIN}") from error
    except (OSError, CancelledError) as error:  # What Dask raises, TimeoutError and CommClosedError among it.
        raise EdgeDigitsError(
            f"the scheduler is gone ({error or type(error).__name__}); start it, and {AGAIN}"
        ) from error


def _alone(job: Job, block: Block) -> Summary:
    from distributed import get_worker

    return read_block_alone(job, block, get_worker().memory_manager.memory_limit)


def _outcomes(client: Client, futures: list[Future]) -> Iterator[tuple[str, Summary | str]]:
    """Of each block its key, and what came of it; `DIED` where its workers did, `LOST` where that of its summary did.

    Raises `EdgeDigitsError` where one cannot be finished.
    """
    from distributed import KilledWorker

    # Once: it may change meanwhile.
    status: dict[str, str] = {future.key: future.status for future in futures}
    good = [future for future in futures if status[future.key] == "finished"]
    yield from zip((future.key for future in good), client.gather(good))  # noqa: B905 (one a future)
    for future in futures:
        if status[future.key] == "finished":
            continue
        if status[future.key] == "cancelled":
            raise CancelledError
        if status[future.key] != "error":
            yield future.key, LOST
            continue
        error = future.exception()
        if isinstance(error, KilledWorker):
            yield future.key, DIED
        elif isinstance(error, EdgeDigitsError):
            raise error
        elif isinstance(error, ImportError):
            raise EdgeDigitsError(
                f"a worker lacks what this machine has ({error}); install the same edge-digits[archive] there"
            ) from error
        else:
            raise EdgeDigitsError(
                f"a worker failed: {type(error).__name__}: {error}; see its log, and {AGAIN}"
            ) from error


class _Threads:
    """How many threads all workers have; the scheduler is asked now and then, as workers come and go."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._asked_at = float("-inf")
        self._count = 0

    def count(self) -> int:
        """As it was at most `ASK_EVERY_S` ago."""
        if time.monotonic() - self._asked_at > ASK_EVERY_S:
            self._asked_at = time.monotonic()
            self._count = sum(self._client.nthreads().values())
        return self._count
