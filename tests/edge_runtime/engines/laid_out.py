"""FlatBuffers tables laid out by hand."""

from __future__ import annotations

import struct

from edge_runtime.engines.flatbuffer import Reader, Table


def laid_out(*words: int, behind: bytes = b"", **wrong: int) -> Table:
    """A table of 32-bit fields, their list of offsets before it and `behind` after it; `wrong` replaces a part.

    With one field, that lies at 12 and what is behind it at 16.
    """
    count = len(words)
    lengths = wrong.get("vtable_size", 4 + 2 * count), wrong.get("size", 4 + 4 * count)
    offsets = [wrong.get(f"offset{index}", 4 + 4 * index) for index in range(count)]
    vtable = struct.pack(f"<{2 + count}H", *lengths, *offsets)
    vtable += bytes(-len(vtable) % 4)
    data = vtable + struct.pack(f"<i{count}I", wrong.get("back", len(vtable)), *words) + behind
    return Table(Reader(data), len(vtable), "the thing")
