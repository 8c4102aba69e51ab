"""Places of buffers in one memory, so that two that live at once do not overlap."""

from __future__ import annotations

from collections.abc import Sequence
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


def place(buffers: Sequence[Buffer]) -> tuple[dict[str, int], int]:
    """Offsets by name, and the size of the memory in bytes.

    Greedy by size: the largest first, each at the lowest offset that is free for as long as it lives (Pisarchyk & Lee
    2020, "Efficient Memory Management for Deep Neural Net Inference").
    """
    placed: list[tuple[int, int, Buffer]] = []
    for buffer in sorted(buffers, key=lambda buffer: (-buffer.size, buffer.first, buffer.name)):
        size = -(-buffer.size // ALIGNMENT) * ALIGNMENT
        start = 0
        for other_start, other_end, other in sorted(placed, key=lambda entry: entry[0]):
            together = buffer.first <= other.last and other.first <= buffer.last
            if together and start < other_end and other_start < start + size:
                start = other_end
        placed.append((start, start + size, buffer))
    return {buffer.name: start for start, _, buffer in placed}, max((end for _, end, _ in placed), default=0)
