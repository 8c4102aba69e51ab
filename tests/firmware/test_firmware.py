"""Proofs on emulated boards (make firmware-test): the bytes that come out, and what they cost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.firmware.boards import BOARDS, LEVELS, Board, missing_packages
from tests.firmware.build import make
from tests.firmware.conftest import found
from tests.firmware.crops import Crops, write_headers
from tests.firmware.measure import Measurements, parse
from tests.firmware.report import MADE_BY, committed_figures, figures, grown, read_report

pytestmark = pytest.mark.firmware


@pytest.mark.parametrize("level", LEVELS)
def test_every_byte_is_that_of_the_reference_kernels(
    measurements: Measurements, crops: Crops, place: tuple[Board, str], level: str
) -> None:
    run = found(measurements, place, level).run
    assert np.array_equal(run.scores, crops.scores[place[1]])
    # The board has compared the other function's bytes itself, and what lies around the scratch.
    assert run.right == len(crops.pixels)


def test_the_example_runs_as_its_readme_says(place: tuple[Board, str], tmp_path: Path) -> None:
    done = make(*place, f"BUILD={tmp_path}", "run")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("right 10\ndigits 10\n")


def test_the_example_finds_a_wrong_byte(place: tuple[Board, str], crops: Crops, tmp_path: Path) -> None:
    """Of the last digit, the last score."""
    board, model = place
    scores = crops.scores[model].copy()
    scores[-1, -1] ^= 1
    write_headers(replace(crops, scores={model: scores}), tmp_path)
    done = make(board, model, f"GOLDEN={tmp_path}", f"BUILD={tmp_path / 'build'}", "run")
    assert done.returncode != 0
    assert parse(done.stdout).right == len(scores) - 1


@pytest.mark.parametrize("level", LEVELS)
def test_the_compiler_warns_of_nothing(measurements: Measurements, place: tuple[Board, str], level: str) -> None:
    assert found(measurements, place, level).warnings == ""


@pytest.mark.parametrize("level", LEVELS)
def test_there_are_no_variables(measurements: Measurements, place: tuple[Board, str], level: str) -> None:
    assert found(measurements, place, level).sizes.static == 0


@pytest.mark.parametrize("level", LEVELS)
def test_nothing_has_grown(measurements: Measurements, place: tuple[Board, str], level: str) -> None:
    committed = committed_figures(read_report())[place[0].name, place[1], level]
    now = figures(found(measurements, place, level))
    assert grown(now, committed) == [], f"where it is meant: {MADE_BY}"


def test_a_model_that_is_left_out_has_no_room(tmp_path: Path) -> None:
    """The micro:bit's 256 kB of flash are too little for the weights of an MLP."""
    (microbit,) = (board for board in BOARDS if board.name == "microbit")
    if missing := missing_packages(microbit.needs):
        pytest.skip(f"this needs: apt-get install {' '.join(missing)}")
    done = make(microbit, "mlp_bn", "OPT=-Os", f"BUILD={tmp_path}")
    assert done.returncode != 0
    assert "FLASH" in done.stderr
