from __future__ import annotations

import pytest

from benchmarks.read_strings import Tally, main, read_strings, table
from edge_runtime import DigitReader
from train.data import Mnist
from train.strings import KINDS


def test_strings_of_each_kind_are_read(mnist: Mnist) -> None:
    x, y = mnist.validation_split
    reader = DigitReader()
    tallies = read_strings(reader, x, y, 3, seed=0)
    assert list(tallies) == list(KINDS)
    for tally in tallies.values():
        assert tally.strings == 3
        assert 6 <= tally.digits <= 24
        assert tally.sure_wrong <= tally.sure
        assert (tally.errors == 0) == (tally.exact == 3)
    again = read_strings(reader, x, y, 3, seed=0)
    assert [tally.errors for tally in again.values()] == [tally.errors for tally in tallies.values()]


def test_the_table_adds_up() -> None:
    lines = table({"spaced": Tally(2, 1, 10, 3, 8, 2, 0.1), "broken": Tally(2, 2, 10, 0, 8, 0, 0.3)}).splitlines()
    assert len(lines) == 4
    assert lines[1].split() == ["spaced", "1", "of", "2", "30.00%", "25.00%", "50.0"]
    assert lines[3].split() == ["all", "3", "of", "4", "15.00%", "12.50%", "100.0"]


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str], mnist: Mnist) -> None:
    assert main(["--count", "1"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("all ")
