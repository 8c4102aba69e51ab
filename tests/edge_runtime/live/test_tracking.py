"""Digits are announced when they stay, and withdrawn when they go; one bad frame changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_runtime.live.tracking import Tracker
from edge_runtime.reading import Digit, Reading


def frame(*rows: str, shift: tuple[int, int] = (0, 0), scale: float = 1.0, missing: str = "") -> Reading:
    """Rows of digits 50 pixels high and 40 apart, moved and scaled; labels in `missing` are not read."""
    read = []
    for y, row in enumerate(rows):
        digits = []
        for x, label in enumerate(row):
            box = tuple(round(scale * value) for value in (40 * x + shift[0], 100 * y + shift[1], 30, 50))
            if label not in missing:
                digits.append(Digit(label, 0.99, box))  # type: ignore[arg-type]
        if digits:
            read.append(tuple(digits))
    return Reading(tuple(read))


def announced(tracker: Tracker, *readings: Reading) -> list[str]:
    return [" ".join(tracker.update(reading).row_texts) for reading in readings]


def test_what_stays_is_announced_once_it_has_been_stable() -> None:
    assert announced(Tracker(stable_after=3), *[frame("123", "45")] * 4) == ["", "", "123 45", "123 45"]


def test_what_goes_is_withdrawn_after_a_while() -> None:
    tracker = Tracker(stable_after=1, gone_after=3)
    assert announced(tracker, frame("12"), *[frame()] * 3) == ["12", "12", "12", ""]


def test_a_missed_digit_keeps_its_place_in_the_row() -> None:
    tracker = Tracker(stable_after=1, gone_after=3)
    assert announced(tracker, frame("123"), frame("123", missing="2"), frame("123")) == ["123"] * 3


def test_one_misreading_changes_nothing_and_a_lasting_one_does() -> None:
    tracker = Tracker(stable_after=3)
    assert announced(tracker, *[frame("17")] * 3, frame("11"), frame("17"))[-3:] == ["17", "17", "17"]
    assert announced(tracker, *[frame("11")] * 3) == ["17", "17", "11"]


def test_a_digit_that_flickers_between_two_labels_is_never_announced() -> None:
    assert announced(Tracker(stable_after=2), *[frame("4"), frame("9")] * 5) == [""] * 10


def test_digits_are_followed_while_the_camera_moves_and_nears() -> None:
    frames = [frame("3141", shift=(7 * i, 4 * i), scale=1.05**i) for i in range(20)]
    assert announced(Tracker(stable_after=3), *frames)[2:] == ["3141"] * 18


def test_the_box_is_where_the_digit_is_now() -> None:
    tracker = Tracker(stable_after=2)
    for i in range(5):
        stable = tracker.update(frame("8", shift=(6 * i, 0)))
    assert stable.digits[0].box[0] == 24
    wrong = tracker.update(frame("3", shift=(30, 0)))
    assert (wrong.text, wrong.digits[0].box[0]) == ("8", 30)


def test_what_was_never_seen_together_is_never_announced_together() -> None:
    tracker = Tracker(stable_after=3, gone_after=5)
    before, after = frame("31415"), frame("27", shift=(100, 20))
    assert announced(tracker, *[before] * 3, *[after] * 5)[2:] == ["31415"] * 3 + ["27"] * 3


def test_a_digit_written_beside_hidden_ones_joins_them() -> None:
    tracker = Tracker(stable_after=2, gone_after=5)
    frames = [frame("12")] * 3 + [frame("123", missing="12")] * 1 + [frame("123")] * 3
    assert announced(tracker, *frames)[-1] == "123"


def test_a_jump_across_the_frame_is_another_digit() -> None:
    tracker = Tracker(stable_after=2, gone_after=1)
    assert announced(tracker, frame("5"), frame("5"), frame("5", shift=(400, 0))) == ["", "5", ""]


@pytest.mark.parametrize("wrong", [{"stable_after": 0}, {"gone_after": 0}])
def test_fewer_than_one_frame_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Tracker(**wrong)


digits = st.builds(
    Digit,
    st.sampled_from("0123456789"),
    st.floats(0, 1),
    st.tuples(st.integers(0, 300), st.integers(0, 200), st.integers(1, 80), st.integers(1, 80)),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.lists(digits, min_size=1, max_size=5).map(tuple), max_size=3).map(tuple), max_size=8))
def test_nothing_is_announced_that_was_not_read(frames: list[tuple[tuple[Digit, ...], ...]]) -> None:
    tracker = Tracker(stable_after=2, gone_after=2)
    before: list[Digit] = []
    for rows in frames:
        reading = Reading(rows)
        stable = tracker.update(reading)
        assert len(stable.digits) <= len(reading.digits) + len(before)
        assert all(any(d.label == b.label for b in [*before, *reading.digits]) for d in stable.digits)
        before += list(reading.digits)
    # The same frame twice more, and all of it stands.
    for _ in range(3):
        stable = tracker.update(Reading(frames[-1] if frames else ()))
    assert len(stable.digits) == sum(len(row) for row in frames[-1]) if frames else not stable.digits
