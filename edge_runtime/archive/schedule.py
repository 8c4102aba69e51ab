"""Gives blocks to the workers of a cluster, a few at a time, and takes what comes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from edge_runtime.archive.alone import read_block_alone
from edge_runtime.archive.blocks import Job, read_block
from edge_runtime.archive.journal import Summary
from edge_runtime.archive.plan import Block
from edge_runtime.errors import EdgeDigitsError

if TYPE_CHECKING:
    from distributed import Client

WAITING_A_THREAD = 3
"""Blocks that a thread has waiting: enough that it never waits, few enough that the scheduler's memory stays small
whatever the archive's size, and that a death of its worker costs few others."""

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
    from distributed import as_completed

    at_work: dict[str, Block] = {}
    waiting = as_completed()

    def submit(block: Block, how: Callable[[Job, Block], Summary], name: str) -> None:
        # The identity, as two clients may share a scheduler; not pure, so that Dask does not hash all places again.
        key = f"{name}-{job.identity}-{block.number}"
        at_work[key] = block
        waiting.add(client.submit(how, job, block, key=key, pure=False))

    def fill() -> None:
        room = WAITING_A_THREAD * max(1, _threads(client)) - len(at_work)
        for _ in range(room):
            block = next(blocks, None)
            if block is None:
                return
            submit(block, read, "read")

    fill()
    while at_work:
        for future in waiting.next_batch():
            block = at_work.pop(future.key)
            outcome = _outcome(future)
            if outcome is not None:
                finished(outcome)
            elif future.key.startswith("alone-"):
                raise EdgeDigitsError(
                    f"the workers of block {block.number} die whatever it holds; look at them, and {AGAIN}"
                )
            else:
                submit(block, _alone, "alone")
            future.release()
        fill()


def _alone(job: Job, block: Block) -> Summary:
    from distributed import get_worker

    return read_block_alone(job, block, get_worker().memory_manager.memory_limit)


def _outcome(future: Any) -> Summary | None:
    """What came of a block; None where its workers died. Raises `EdgeDigitsError` where it cannot be finished."""
    from distributed import KilledWorker
    from distributed.comm import CommClosedError

    if future.status in ("cancelled", "lost"):
        raise EdgeDigitsError(f"the scheduler is gone; start it, and {AGAIN}")
    try:
        summary: Summary = future.result()
        return summary
    except KilledWorker:
        return None
    except ImportError as error:
        raise EdgeDigitsError(
            f"a worker lacks what this machine has ({error}); install the same edge-digits[archive] there"
        ) from error
    except (CommClosedError, TimeoutError) as error:
        raise EdgeDigitsError(f"the scheduler is gone ({error}); start it, and {AGAIN}") from error


def _threads(client: Client) -> int:
    """Of all workers, as the scheduler told last."""
    return sum(worker["nthreads"] for worker in client.scheduler_info(n_workers=-1)["workers"].values())
