"""Tables, vectors and strings laid out by hand, whole and with one thing wrong in each."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest

from edge_runtime.engines.flatbuffer import DamageError, Reader, Table, check_indices
from tests.edge_runtime.engines.laid_out import laid_out


def refused(message: str) -> pytest.RaisesExc[DamageError]:
    return pytest.raises(DamageError, match=f"^{message}$")


@pytest.mark.parametrize(
    ("form", "position", "value"),
    [("B", 0, 1), ("B", 7, 0xFF), ("b", 7, -1), ("H", 2, 0x0403), ("I", 4, 0xFF070605), ("i", 0, 0x04030201)],
)
def test_a_number_is_little_endian(form: str, position: int, value: int) -> None:
    assert Reader(b"\1\2\3\4\5\6\7\xff").unpack(form, position, "it") == value


@pytest.mark.parametrize(("form", "position"), [("B", -1), ("B", 8), ("H", 8), ("I", -4), ("I", 5), ("I", 8), ("Q", 1)])
def test_a_number_outside_of_the_file_is_refused(form: str, position: int) -> None:
    with refused("it lies outside of the file"):
        Reader(bytes(8)).unpack(form, position, "it")


@pytest.mark.parametrize(("form", "position"), [("H", 1), ("I", 2), ("Q", 4)])
def test_a_number_that_is_not_aligned_is_refused(form: str, position: int) -> None:
    with refused("it is not aligned"):
        Reader(bytes(16)).unpack(form, position, "it")


def test_a_vector_may_end_where_the_file_does() -> None:
    reader = Reader(struct.pack("<4I", 4, 8, 1, 2))
    assert reader.vector(0, 1, "it") == (8, 8)
    with refused("it reaches beyond the end of the file"):
        reader.vector(0, 2, "it")
    with refused("it reaches beyond the end of the file"):
        Reader(struct.pack("<4I", 4, 9, 1, 2)).vector(0, 1, "it")


def test_the_elements_of_a_vector_are_aligned() -> None:
    """They, and not the length before them."""
    assert Reader(struct.pack("<6I", 4, 1, 0, 0, 0, 0)).vector(0, 8, "it") == (8, 1)
    with refused("it is not aligned"):
        Reader(struct.pack("<6I", 8, 0, 1, 0, 0, 0)).vector(0, 8, "it")


def test_fields_by_number_and_what_the_file_leaves_out() -> None:
    table = laid_out(7, 0, 0xFFFFFFFE, offset1=0)
    assert [table.scalar(number, "I", 5) for number in range(4)] == [7, 5, 0xFFFFFFFE, 5]
    assert table.scalar(2, "b", 5) == -2
    assert [table.field(number, 4) for number in range(4)] == [16, None, 24, None]
    assert laid_out().field(0, 4) is None


def test_a_field_ends_where_the_table_does() -> None:
    table = laid_out(1, behind=bytes(8))
    assert table.field(0, 4) == 12
    with refused("the thing has a field outside of itself"):
        table.field(0, 5)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"vtable_size": 2}, "the thing has a broken field list"),
        ({"vtable_size": 7}, "the thing has a broken field list"),
        ({"vtable_size": 18}, "the thing has a broken field list"),
        ({"size": 3}, "the thing reaches beyond the end of the file"),
        ({"size": 9}, "the thing reaches beyond the end of the file"),
        ({"offset0": 3}, "the thing has a field outside of itself"),
        ({"offset0": 8}, "the thing has a field outside of itself"),
        ({"back": 12}, "the thing lies outside of the file"),
        ({"back": -6}, "the thing lies outside of the file"),
        ({"back": 7}, "the thing is not aligned"),
    ],
)
def test_a_table_with_one_thing_wrong_is_refused(wrong: dict[str, Any], message: str) -> None:
    with refused(message):
        laid_out(1, **wrong)


@pytest.mark.parametrize(
    "wrong", [{"vtable_size": 4}, {"vtable_size": 20}, {"size": 4, "offset0": 0, "offset1": 0}, {"offset0": 11}]
)
def test_a_table_at_the_bounds_is_read(wrong: dict[str, Any]) -> None:
    """Its two fields and the list of them are 20 bytes, all of which the list may take."""
    assert laid_out(0, 0, **wrong).what == "the thing"


def test_a_file_has_at_most_50_000_tables() -> None:
    """The same one that often, as a small file may say."""
    reader = laid_out(1).reader
    assert reader.tables == 1
    reader.tables = 49_999
    Table(reader, 8, "the thing")
    with refused("more than 50000 tables"):
        Table(reader, 8, "the thing")


def test_vectors() -> None:
    numbers = laid_out(4, behind=struct.pack("<I2i", 2, -1, 7))
    assert numbers.integers(0, "the numbers") == (-1, 7)
    np.testing.assert_array_equal(numbers.array(0, "<i4", "the numbers"), np.array([-1, 7], "<i4"))
    assert bytes(laid_out(4, behind=b"\3\0\0\0abcd").bytes(0, "the data")) == b"abc"


def test_vectors_that_the_file_leaves_out_are_empty() -> None:
    table = laid_out(4, behind=bytes(8))
    assert table.integers(1, "the numbers") == ()
    none = table.array(1, "<f4", "the numbers")
    assert (none.dtype.name, len(none)) == ("float32", 0)
    assert bytes(table.bytes(1, "the data")) == b""
    assert table.text(1, "the name") == ""
    assert table.table(1, "the other") is None
    assert table.tables(1, "other") == []


@pytest.mark.parametrize("read", ["integers", "bytes", "text"])
def test_a_vector_that_is_too_long_is_named(read: str) -> None:
    with refused("the list of the thing reaches beyond the end of the file"):
        getattr(laid_out(4, behind=struct.pack("<2I", 5, 0)), read)(0, "the list")


@pytest.mark.parametrize("read", ["integers", "bytes", "text", "table", "tables"])
def test_a_field_too_short_for_an_offset_is_refused(read: str) -> None:
    table = laid_out(0, offset0=5, behind=bytes(8))
    with refused("the thing has a field outside of itself"):
        getattr(table, read)(0, "list")


@pytest.mark.parametrize(("raw", "text"), [(b"", ""), (b"name", "name"), ("é".encode(), "é"), (b"a\xff", "a�")])
def test_a_string(raw: bytes, text: str) -> None:
    assert laid_out(4, behind=struct.pack("<I", len(raw)) + raw + b"\0xyz").text(0, "the name") == text


@pytest.mark.parametrize("behind", [b"\4\0\0\0name", b"\4\0\0\0nameX\0"])
def test_a_string_without_an_end_is_refused(behind: bytes) -> None:
    with refused("the name of the thing has no end"):
        laid_out(4, behind=behind).text(0, "the name")


def test_a_table_inside_of_a_table_and_a_list_of_them() -> None:
    # At 16 the list of two offsets, then at 28 a list of one field, and at 36 and 44 the tables that use it.
    inner = struct.pack("<3H2xiI", 6, 8, 4, 8, 11) + struct.pack("<iI", 16, 22)
    (first, second) = laid_out(4, behind=struct.pack("<3I", 2, 36 - 20, 44 - 24) + inner).tables(0, "part")
    assert [(part.what, part.scalar(0, "I", 0)) for part in (first, second)] == [("part 0", 11), ("part 1", 22)]
    inside = laid_out(12, behind=inner).table(0, "the part")
    assert inside is not None
    assert (inside.what, inside.position, inside.scalar(0, "I", 0)) == ("the part", 24, 11)


@pytest.mark.parametrize(("indices", "count"), [((), 0), ((0,), 1), ((0, 4, 2), 5)])
def test_indices_in_range_pass(indices: tuple[int, ...], count: int) -> None:
    check_indices(indices, count, "it")


@pytest.mark.parametrize(("indices", "count", "found"), [((0,), 0, 0), ((0, 1), 1, 1), ((-1,), 5, -1), ([0, 9], 5, 9)])
def test_an_index_out_of_range_is_refused(indices: tuple[int, ...] | list[int], count: int, found: int) -> None:
    with refused(f"it has the number {found}, there are {count}"):
        check_indices(indices, count, "it")
