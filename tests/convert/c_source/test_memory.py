from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from convert.c_source.memory import ALIGNMENT, Buffer, place


@st.composite
def buffers(draw: st.DrawFn) -> list[Buffer]:
    chosen = []
    for number in range(draw(st.integers(0, 12))):
        first = draw(st.integers(0, 8))
        chosen.append(Buffer(f"b{number}", draw(st.integers(0, 200)), first, first + draw(st.integers(0, 4))))
    return chosen


def whole(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(buffers())
def test_no_two_that_live_at_once_overlap_and_all_lie_inside(chosen: list[Buffer]) -> None:
    offsets, size = place(chosen)

    assert set(offsets) == {buffer.name for buffer in chosen}
    for number, one in enumerate(chosen):
        start, end = offsets[one.name], offsets[one.name] + whole(one.size)
        assert start % ALIGNMENT == 0
        assert 0 <= start <= end <= size
        for other in chosen[number + 1 :]:
            if one.first <= other.last and other.first <= one.last:
                assert end <= offsets[other.name] or offsets[other.name] + whole(other.size) <= start


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(buffers())
def test_it_takes_as_much_as_lives_at_once_and_no_more_than_all(chosen: list[Buffer]) -> None:
    _, size = place(chosen)
    steps = range(14)
    alive = [sum(whole(buffer.size) for buffer in chosen if buffer.first <= step <= buffer.last) for step in steps]

    assert max(alive) <= size <= sum(whole(buffer.size) for buffer in chosen)


def test_two_in_turn_share_one_place() -> None:
    offsets, size = place([Buffer("one", 30, 0, 1), Buffer("other", 20, 2, 3)])

    assert offsets == {"one": 0, "other": 0}
    assert size == 32


def test_a_small_one_fills_the_gap_between_two_that_outlive_it() -> None:
    offsets, size = place([Buffer("a", 64, 0, 2), Buffer("b", 48, 0, 0), Buffer("c", 32, 0, 2), Buffer("d", 16, 1, 2)])

    assert size == 144
    assert offsets["d"] == offsets["b"]
