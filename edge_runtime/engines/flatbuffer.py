"""Bounds-checked reads of a FlatBuffer (https://flatbuffers.dev/internals/): every table, vector and string."""

from __future__ import annotations

import struct

import numpy as np

MAX_TABLES = 50_000
"""Tables in one file. A vector may name one table many times, so a small file could keep a reader busy for long."""


class DamageError(Exception):
    """What is wrong with a file."""


class Reader:
    """Bounds-checked reads of little-endian values, vectors and strings of a FlatBuffer.

    `unfit` collects what is whole and yet not to be run, of several of a kind the first.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.view = memoryview(data)
        self.tables = 0
        self.unfit: dict[str, str] = {}

    def unpack(self, form: str, position: int, what: str) -> int:
        """One scalar, by its `struct` letter."""
        width = struct.calcsize("<" + form)
        if position < 0 or position + width > len(self.data):
            raise DamageError(f"{what} lies outside of the file")
        if position % width:
            raise DamageError(f"{what} is not aligned")
        value: int = struct.unpack_from("<" + form, self.data, position)[0]
        return value

    def vector(self, position: int, width: int, what: str) -> tuple[int, int]:
        """Start and length of the vector that the offset at `position` leads to; `width` is bytes an element."""
        start = position + self.unpack("I", position, what)
        length = self.unpack("I", start, what)
        if start + 4 + length * width > len(self.data):
            raise DamageError(f"{what} reaches beyond the end of the file")
        if (start + 4) % width:
            raise DamageError(f"{what} is not aligned")
        return start + 4, length


class Table:
    """One FlatBuffers table: its fields by their number in the schema."""

    def __init__(self, reader: Reader, position: int, what: str) -> None:
        reader.tables += 1
        if reader.tables > MAX_TABLES:
            raise DamageError(f"more than {MAX_TABLES} tables")
        self.reader = reader
        self.position = position
        self.what = what
        vtable = position - reader.unpack("i", position, what)
        vtable_size = reader.unpack("H", vtable, what)
        self.size = reader.unpack("H", vtable + 2, what)
        if vtable_size < 4 or vtable_size % 2 or vtable + vtable_size > len(reader.data):
            raise DamageError(f"{what} has a broken field list")
        if self.size < 4 or position + self.size > len(reader.data):
            raise DamageError(f"{what} reaches beyond the end of the file")
        self.offsets: tuple[int, ...] = struct.unpack_from(f"<{vtable_size // 2 - 2}H", reader.data, vtable + 4)
        if any(offset and not 4 <= offset < self.size for offset in self.offsets):
            raise DamageError(f"{what} has a field outside of itself")

    def field(self, number: int, width: int) -> int | None:
        """Position of a field, None where the file leaves it out."""
        offset = self.offsets[number] if number < len(self.offsets) else 0
        if not offset:
            return None
        if offset + width > self.size:
            raise DamageError(f"{self.what} has a field outside of itself")
        return self.position + offset

    def scalar(self, number: int, form: str, default: int) -> int:
        """A scalar field, by its `struct` letter."""
        position = self.field(number, struct.calcsize("<" + form))
        return default if position is None else self.reader.unpack(form, position, self.what)

    def array(self, number: int, dtype: str, what: str) -> np.ndarray:
        """A vector of numbers, empty where the file leaves it out."""
        position = self.field(number, 4)
        if position is None:
            return np.empty(0, dtype)
        start, length = self.reader.vector(position, np.dtype(dtype).itemsize, f"{what} of {self.what}")
        return np.frombuffer(self.reader.data, dtype, length, start)

    def integers(self, number: int, what: str) -> tuple[int, ...]:
        """A vector of int32 as a tuple."""
        return tuple(self.array(number, "<i4", what).tolist())

    def bytes(self, number: int, what: str) -> memoryview:
        """A vector of bytes, not copied."""
        position = self.field(number, 4)
        if position is None:
            return self.reader.view[:0]
        start, length = self.reader.vector(position, 1, f"{what} of {self.what}")
        return self.reader.view[start : start + length]

    def text(self, number: int, what: str) -> str:
        """A string; bytes that are not UTF-8 are replaced."""
        position = self.field(number, 4)
        if position is None:
            return ""
        start, length = self.reader.vector(position, 1, f"{what} of {self.what}")
        if self.reader.data[start + length : start + length + 1] != b"\0":
            raise DamageError(f"{what} of {self.what} has no end")
        return self.reader.data[start : start + length].decode("utf-8", "replace")

    def table(self, number: int, what: str) -> Table | None:
        """A table inside this one."""
        position = self.field(number, 4)
        if position is None:
            return None
        return Table(self.reader, position + self.reader.unpack("I", position, what), what)

    def tables(self, number: int, what: str) -> list[Table]:
        """A vector of tables."""
        position = self.field(number, 4)
        if position is None:
            return []
        start, length = self.reader.vector(position, 4, f"the list of {what}s")
        starts = range(start, start + 4 * length, 4)
        return [
            Table(self.reader, at + self.reader.unpack("I", at, what), f"{what} {i}") for i, at in enumerate(starts)
        ]


def check_indices(indices: tuple[int, ...] | list[int], count: int, what: str) -> None:
    """Raise `DamageError` for an index outside of 0..count - 1."""
    for index in indices:
        if not 0 <= index < count:
            raise DamageError(f"{what} has the number {index}, there are {count}")
