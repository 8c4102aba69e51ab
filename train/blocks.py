"""Much that is drawn, in blocks of so many, by worker processes. No TensorFlow."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Block = TypeVar("Block")


def in_blocks(
    jobs: Sequence[tuple[str, int, Callable[[tuple[int, int]], Block]]], size: int, workers: int
) -> list[Block]:
    """What each job makes of its numbers, block by block; how far it is stands on stderr.

    Args:
        jobs: of each its name, how many there are, and what makes those from one number to another, the latter
            exclusive; with more than one worker it must be picklable.
        size: numbers of a block.
        workers: processes; with one all is done here.
    """
    found: list[Block] = []
    with contextlib.ExitStack() as stack:
        in_turn: Callable[..., Iterable[Block]] = map
        if workers > 1:
            in_turn = stack.enter_context(ProcessPoolExecutor(workers, mp_context=get_context("spawn"))).map
        for what, total, make in jobs:
            blocks = [(start, min(start + size, total)) for start in range(0, total, size)]
            for (_, end), block in zip(blocks, in_turn(make, blocks), strict=True):
                found.append(block)
                print(f"{what}: {end} of {total}", file=sys.stderr)
    return found
