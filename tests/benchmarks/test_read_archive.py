from __future__ import annotations

import re

import pytest

from benchmarks.read_archive import main


def test_each_way_has_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--images", "3", "--turns", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["plain loop", "1 worker", "2 workers"]
    assert "+0.0 % of processor, median of 1 turns" in lines[0]
    for line in lines:
        found = re.search(
            r" ([\d.]+) images/s +([\d.]+) ms of processor an image +(\d+) MB +([+-][\d.]+) % of processor", line
        )
        assert found
        assert all(float(figure) > 0 for figure in found.groups()[:3])


def test_each_tenth_of_the_blocks_has_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--blocks", "20", "--threads", "4"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [str(2 * n) for n in range(1, 11)]


def test_two_workers_have_two_threads() -> None:
    with pytest.raises(SystemExit):
        main(["--blocks", "1", "--threads", "1"])
