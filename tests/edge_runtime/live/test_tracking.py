"""Digits are announced when they stay, and withdrawn when they go; one bad frame changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_runtime.live.tracking import Track, Tracker, _distances
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


def at(x: int, label: str = "7", height: int = 100, y: int = 0) -> Reading:
    """One digit 40 pixels wide, centred on x and y."""
    return Reading(((Digit(label, 0.99, (x - 20, y - height // 2, 40, height)),),))


def is_same(first: Reading, second: Reading) -> bool:
    """Whether the second is the next sight of the first: it is announced at once, and alone."""
    tracker = Tracker(stable_after=2, gone_after=1)
    return announced(tracker, first, second)[-1] == second.text


@pytest.mark.parametrize("sign", [-1, 1])
def test_a_digit_moves_by_at_most_three_quarters_of_its_height(sign: int) -> None:
    assert is_same(at(0), at(75 * sign))
    assert not is_same(at(0), at(76 * sign))
    assert is_same(at(0), at(0, y=75 * sign))
    assert not is_same(at(0), at(0, y=76 * sign))
    assert is_same(at(0), at(60 * sign, y=45))
    assert not is_same(at(0), at(61 * sign, y=45))


def test_a_digit_grows_and_shrinks_by_at_most_three_fifths() -> None:
    assert is_same(at(0, height=100), at(0, height=160))
    assert not is_same(at(0, height=100), at(0, height=162))
    assert is_same(at(0, height=160), at(0, height=100))
    assert not is_same(at(0, height=162), at(0, height=100))


def test_distances_are_between_centres_in_heights_of_the_taller() -> None:
    one, other = Digit("1", 1.0, (10, 20, 40, 100)), Digit("2", 1.0, (100, 40, 20, 80))
    assert _distances([one, other], [other]).tolist() == [[pytest.approx((80**2 + 10**2) ** 0.5 / 100)], [0]]
    assert _distances([one], [Digit("3", 1.0, (0, 0, 9, 10))]).tolist() == [[float("inf")]]
    assert _distances([], [one]).shape == (0, 1)
    assert _distances([one], []).shape == (1, 0)


@pytest.mark.parametrize(("far", "label"), [(34, "7"), (36, "1")])
def test_another_label_counts_as_a_quarter_of_the_height(far: int, label: str) -> None:
    """Of a 1 that is 10 pixels away and a 7 on the other side the tracker takes one for the 7 that was there."""
    tracker = Tracker(stable_after=1, gone_after=9)
    tracker.update(at(0))
    both = Reading((at(10, "1").digits + at(-far, "7").digits,))
    tracker.update(both)
    assert tracker._tracks[0].seen.label == label


def test_the_nearest_pairs_come_first() -> None:
    tracker = Tracker(stable_after=1)
    tracker.update(Reading((at(0).digits + at(50).digits,)))
    tracker.update(Reading((at(30).digits + at(-30).digits,)))
    assert [track.seen.box[0] + 20 for track in tracker._tracks] == [-30, 30]


def test_by_default_three_frames_announce_and_five_withdraw() -> None:
    assert announced(Tracker(), *[frame("12")] * 4, *[frame()] * 6) == ["", "", *["12"] * 6, "", ""]


@pytest.mark.parametrize(("stable_after", "gone_after"), [(1, 1), (1, 2), (2, 1), (4, 3)])
def test_so_many_frames_announce_and_so_many_withdraw(stable_after: int, gone_after: int) -> None:
    seen, missed = [frame("8")] * stable_after, [frame()] * gone_after
    found = announced(Tracker(stable_after, gone_after), *seen, *missed)
    assert found == [*[""] * (stable_after - 1), *["8"] * gone_after, ""]


def test_a_missed_frame_breaks_the_row() -> None:
    frames = [frame("5"), frame("5"), frame(), frame("5"), frame("5"), frame("5")]
    assert announced(Tracker(stable_after=3), *frames) == ["", "", "", "", "", "5"]


def test_a_missed_frame_does_not_count_towards_another() -> None:
    frames = [frame("5"), frame(), frame(), frame("5"), frame(), frame(), frame()]
    assert announced(Tracker(stable_after=1, gone_after=3), *frames) == [*["5"] * 6, ""]


def test_what_is_missed_stays_where_it_was_seen() -> None:
    tracker = Tracker(stable_after=1)
    tracker.update(frame("8", shift=(6, 0)))
    assert tracker.update(frame()).digits[0].box == (6, 0, 30, 50)


def test_a_new_digit_takes_away_what_was_missed_for_as_long_as_it_was_seen() -> None:
    tracker = Tracker(stable_after=2, gone_after=9)
    assert announced(tracker, *[frame("12")] * 2, *[frame("123", missing="1")] * 2) == ["", "12", "12", "23"]
    tracker = Tracker(stable_after=2, gone_after=9)
    frames = [frame("123", missing="3"), frame("123", missing="3"), frame("123"), frame("123", missing="1")]
    assert announced(tracker, *frames) == ["", "12", "12", "123"]


def test_a_track_lies_where_its_digit_was_seen_last() -> None:
    track = Track(Digit("1", 0.5, (1, 2, 3, 4)))
    assert (track.x, track.y, track.width, track.height) == (1, 2, 3, 4)
    assert (track.in_a_row, track.missed, track.announced, track.is_announced) == (1, 0, None, False)
    track.announced = Digit("1", 0.9, (0, 0, 1, 1))
    assert track.is_announced
    track.announced = Digit("2", 0.9, (0, 0, 1, 1))
    assert not track.is_announced


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
