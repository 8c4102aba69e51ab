"""Places of buffers in one memory, so that two that live at once do not overlap further than they may."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

ALIGNMENT = 16
"""Of every buffer, in bytes from the start; sizes are rounded up to it, so that kernels may read on that far."""


@dataclass(frozen=True)
class Buffer:
    """So many bytes, needed from the step `first` to the step `last`, both included."""

    name: str
    size: int
    first: int
    last: int


Pair = tuple[str, str]
"""The names of two buffers: of what a step reads for the last time, and of what it gives."""


def place(buffers: Sequence[Buffer], leads: Mapping[Pair, int] | None = None) -> tuple[dict[str, int], int]:
    """Offsets by name, and the size of the memory in bytes.

    Greedy by size: the largest first, each at the lowest offset that is free for as long as it lives (Pisarchyk & Lee
    2020, "Efficient Memory Management for Deep Neural Net Inference"). With `leads` also from the last one back, and
    the smallest of what comes out.

    Args:
        buffers: in any order.
        leads: of pairs that may overlap, how many bytes the second must begin before the first.
    """
    ways: list[Callable[[Buffer], tuple[object, ...]]] = [lambda buffer: (-buffer.size, buffer.first, buffer.name)]
    if leads:
        ways += [
            lambda buffer: (-buffer.size, -buffer.first, buffer.name),
            # What is about as large in turn, whatever some bytes for a kernel make the larger one.
            lambda buffer: (-buffer.size.bit_length(), -buffer.first, buffer.name),
            # What lives for one step only after all that has to lie beside it.
            lambda buffer: (buffer.first == buffer.last, -buffer.first, -buffer.size, buffer.name),
            lambda buffer: (-buffer.first, -buffer.size, buffer.name),
        ]
    return min((_place(sorted(buffers, key=way), leads or {}) for way in ways), key=lambda plan: plan[1])


def _place(buffers: Sequence[Buffer], leads: Mapping[Pair, int]) -> tuple[dict[str, int], int]:
    """The same, one after the other."""
    starts: dict[str, int] = {}
    placed: list[Buffer] = []
    for buffer in buffers:
        taken = [_taken(buffer, other, starts[other.name], leads) for other in placed if _together(buffer, other)]
        start = 0
        while beyond := [end for first, end in taken if first < start < end]:
            start = max(beyond)
        starts[buffer.name] = start
        placed.append(buffer)
    return starts, max((starts[buffer.name] + _whole(buffer.size) for buffer in placed), default=0)


def _taken(buffer: Buffer, other: Buffer, start: int, leads: Mapping[Pair, int]) -> tuple[int, int]:
    """Between which offsets a buffer cannot begin, for another one that begins at `start`."""
    first, end = start - _whole(buffer.size), start + _whole(other.size)
    if (other.name, buffer.name) in leads:
        first = max(first, start - _whole(leads[other.name, buffer.name]))
    if (buffer.name, other.name) in leads:
        end = min(end, start + _whole(leads[buffer.name, other.name]))
    return first, end


def _together(one: Buffer, other: Buffer) -> bool:
    return one.first <= other.last and other.first <= one.last


def _whole(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT
