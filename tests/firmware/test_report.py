"""The committed report, and the checks that keep wrong figures out of it. Needs neither compiler nor emulator."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from firmware_assets import asset
from tests.firmware.boards import BOARDS, LEVELS
from tests.firmware.build import FirmwareError
from tests.firmware.measure import parse
from tests.firmware.report import (
    JSON,
    MARKDOWN,
    committed_figures,
    grown,
    json_text,
    markdown,
    read_report,
    summary,
)
from tests.pages import all_text

PRINTED = """\
model lenet5 0123abcd
scratch 1152
loop 1000000
counted {counted}
scores 7f808080808080808080 0 358332
scores 807f8080808080808080 1 358336
mean 358334
stack {stack}
stack_given 2048
right 2
digits 2
"""


def test_what_a_board_prints_is_read() -> None:
    run = parse(PRINTED.format(counted=1000004, stack=208))
    assert run.sha256 == "0123abcd"
    assert run.scores.dtype == np.int8
    assert run.scores.tolist() == [[127] + 9 * [-128], [-128, 127] + 8 * [-128]]
    assert run.instructions.tolist() == [358332, 358336]
    assert (run.scratch, run.stack, run.right) == (1152, 208, 2)


@pytest.mark.parametrize(
    ("printed", "message"),
    [
        (PRINTED.format(counted=998900, stack=208), "was counted as 998900"),
        (PRINTED.format(counted=1001100, stack=208), "was counted as 1001100"),
        (PRINTED.format(counted=1000000, stack=2048), "more stack"),
        (PRINTED.format(counted=1000000, stack=208).partition("right")[0], "stopped early"),
        ("fault\n", "stopped early"),
    ],
)
def test_what_cannot_be_measured_is_not_reported(printed: str, message: str) -> None:
    with pytest.raises(FirmwareError, match=message):
        parse(printed)


@pytest.mark.parametrize("name", ["instructions", "flash_code", "flash_tables", "flash_weights", "ram_scratch"])
def test_growth_is_found(name: str) -> None:
    (before, *_) = read_report()["figures"]
    assert grown({**before, name: int(before[name] * 1.01)}, before) == []
    assert len(grown({**before, name: int(before[name] * 1.05)}, before)) == 1
    assert grown({**before, name: before[name] // 2}, before) == []


def test_the_report_is_of_every_board_model_and_level() -> None:
    expected = {(board.name, model, level) for board in BOARDS for model in board.models for level in LEVELS}
    assert committed_figures(read_report()).keys() == expected


def test_the_report_is_of_the_committed_models() -> None:
    for model, sha256 in read_report()["models_sha256"].items():
        assert hashlib.sha256(asset(model, "int8").read_bytes()).hexdigest() == sha256, model


def test_both_files_say_the_same() -> None:
    assert JSON.read_text() == json_text(read_report())
    assert MARKDOWN.read_text() == markdown(read_report())


def test_the_pages_have_the_figures() -> None:
    assert summary(read_report()) in all_text()
