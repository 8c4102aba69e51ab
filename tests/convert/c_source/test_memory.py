from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from convert.c_source.memory import ALIGNMENT, Buffer, Pair, place


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


@st.composite
def leads(draw: st.DrawFn, chosen: list[Buffer]) -> dict[Pair, int]:
    pairs = [(one, other) for one in chosen for other in chosen if one is not other and one.last == other.first]
    return {(one.name, other.name): draw(st.integers(-one.size, 250)) for one, other in pairs if draw(st.booleans())}


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.data())
def test_what_may_overlap_begins_far_enough_before_the_other_or_apart_from_it(data: st.DataObject) -> None:
    chosen = data.draw(buffers())
    allowed = data.draw(leads(chosen))

    offsets, size = place(chosen, allowed)

    assert size <= place(chosen)[1]
    for one in chosen:
        start, end = offsets[one.name], offsets[one.name] + whole(one.size)
        assert start % ALIGNMENT == 0
        assert 0 <= start <= end <= size
        for other in chosen:
            if one is other or one.first > other.last or other.first > one.last:
                continue
            apart = end <= offsets[other.name] or offsets[other.name] + whole(other.size) <= start
            over = (one.name, other.name) in allowed and offsets[other.name] + allowed[one.name, other.name] <= start
            back = (other.name, one.name) in allowed and start + allowed[other.name, one.name] <= offsets[other.name]
            assert apart or over or back


def test_a_chain_runs_downwards_in_little_more_than_one_place() -> None:
    chain = [Buffer(f"b{step}", 1000 + step % 2, step, step + 1) for step in range(5)]

    offsets, size = place(chain, {(f"b{step}", f"b{step + 1}"): 30 for step in range(4)})

    assert offsets == {f"b{step}": 32 * (4 - step) for step in range(5)}
    assert size == whole(1001) + 4 * 32
