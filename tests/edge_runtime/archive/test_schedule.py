from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from edge_runtime.archive.blocks import Job
from edge_runtime.archive.journal import Summary
from edge_runtime.archive.plan import Block
from edge_runtime.archive.schedule import DIED, LOST, _outcomes, run_blocks
from edge_runtime.errors import EdgeDigitsError

JOB = Job(Path("/"), "test_schedule", "/", "parquet", "")


@dataclass
class Future:
    """As a client has them."""

    key: str
    status: str
    error: Exception | None = None

    def exception(self) -> Exception | None:
        return self.error


class Client:
    """Has what it is asked for."""

    def gather(self, futures: list[Future]) -> list[Summary]:
        return [Summary(int(future.key), 1, 0) for future in futures]


def outcomes(*futures: Future) -> dict:
    return dict(_outcomes(Client(), list(futures)))


def test_what_came_of_each() -> None:
    from distributed import KilledWorker

    killed = KilledWorker("2", None, 3)
    assert outcomes(
        Future("0", "finished"), Future("1", "lost"), Future("2", "error", killed), Future("3", "finished"),
        Future("4", "pending"),
    ) == {"0": Summary(0, 1, 0), "3": Summary(3, 1, 0), "1": LOST, "2": DIED, "4": LOST}  # fmt: skip


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (EdgeDigitsError("the disk is full"), "^the disk is full$"),
        (ModuleNotFoundError("No module named 'edge_runtime'"), "a worker lacks what this machine has"),
        (RuntimeError("nobody knows"), "a worker failed: RuntimeError: nobody knows"),
    ],
)
def test_what_no_worker_can_do_ends_it(error: Exception, message: str) -> None:
    with pytest.raises(EdgeDigitsError, match=message):
        outcomes(Future("0", "error", error))


def test_few_blocks_are_asked_for_ahead(cluster: str) -> None:
    """The plan of a hundred million images is not in memory, nor at the scheduler."""
    from distributed import Client

    asked: list[int] = []
    done: list[int] = []

    def blocks() -> Iterator[Block]:
        for number in range(100):
            asked.append(number)
            assert len(asked) - len(done) <= 3 * 2 + 1
            yield Block(number, ("a.jpg",))

    with Client(cluster) as client:
        run_blocks(client, JOB, blocks(), lambda summary: done.append(summary.block), stand_in)
    assert sorted(done) == list(range(100))


def stand_in(job: Job, block: Block) -> Summary:
    return Summary(block.number, 1, 0)
