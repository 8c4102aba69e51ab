from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_runtime import DigitReader
from edge_runtime.live.expected import Expected
from edge_runtime.live.loop import Summary, run_live
from edge_runtime.live.sinks import Lines
from edge_runtime.live.tracking import Tracker
from edge_runtime.web.board import Board
from tests.edge_runtime.live.test_loop import Collected
from tests.edge_runtime.moving import FakeSource
from train.render import render_page


def test_a_pattern_must_match_the_whole_text() -> None:
    expected = Expected("[0-9]{3}")
    assert [expected.fault(text) for text in ("314", "31", "3141")] == ["", "is not [0-9]{3}", "is not [0-9]{3}"]
    assert expected.value("314") is None, "nobody said that it is a number"


def test_a_meter_counts_upwards() -> None:
    expected = Expected(monotonic=True, decimals=1)
    texts = "0998", "0999", "0099", "0999", "1000", "7a"
    assert [expected.fault(text) for text in texts] == ["", "", "is less than 99.9", "", "", "is no number"]
    assert expected.value("1000") == Decimal("100.0")


@given(st.lists(st.integers(0, 10**6), min_size=1), st.integers(0, 12))
def test_what_is_believed_never_falls(numbers: list[int], decimals: int) -> None:
    expected = Expected(monotonic=True, decimals=decimals)
    believed = [expected.value(str(number)) for number in numbers if not expected.fault(str(number))]
    assert believed == sorted(value for value in believed if value is not None)
    assert expected.value("1" * 41) is None


@pytest.mark.parametrize(("pattern", "decimals"), [("(", None), ("a" * 1001, None), (None, -1), (None, 13)])
def test_what_is_no_pattern_is_refused(pattern: str | None, decimals: int | None) -> None:
    with pytest.raises(ValueError, match=r"regular expression|letters|decimals"):
        Expected(pattern, decimals=decimals)


def test_a_reading_that_is_refused_is_told_and_not_announced(capsys: pytest.CaptureFixture[str]) -> None:
    pages = [image for text in ("271", "314", "217", "272") for image in [render_page([text], seed=0)] * 4]
    sink, board = Collected(), Board(Summary())
    summary = run_live(
        FakeSource(pages),
        DigitReader(),
        [sink, Lines(), board],
        Tracker(stable_after=2, gone_after=1),
        expected=Expected("[0-9]{3}", monotonic=True, decimals=1),
    )
    told = [result.stable.text for result in sink.results if result.changed]
    assert told == ["271", "314"]
    refused = {result.refused for result in sink.results if result.newly_refused}
    assert {"217 is less than 31.4", "272 is less than 31.4"} <= refused
    assert sink.results[-1].to_dict()["stable"]["value"] == 31.4
    assert sink.results[-1].to_dict()["refused"] == "272 is less than 31.4"
    out, err = capsys.readouterr()
    assert [line.split()[1] for line in out.splitlines()] == ["27.1", "31.4"]
    assert "refused: 217 is less than 31.4" in err
    assert summary.refused == len([result for result in sink.results if result.newly_refused])
    assert f"{summary.refused} readings refused" in str(summary)
    assert [change.refused for change in board.changes() if change.refused][-1] == "272 is less than 31.4"
