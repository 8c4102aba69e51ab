"""Runs the example on emulated boards: the scores that come out, and what a call costs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.firmware.boards import LEVELS, Board
from tests.firmware.build import FirmwareError, Sizes, build, make, sizes
from tests.firmware.crops import Crops, write_headers

RUN_LIMIT_S = 300
CALIBRATION_TOLERANCE = 0.001


@dataclass(frozen=True)
class Run:
    """What the example printed.

    `scores`, int8 (N, 10), and `instructions`, of each of the N calls; `scratch` and `stack` in bytes; `right` of the N
    digits had the expected scores from both functions, and nothing else was written to.
    """

    sha256: str
    scores: np.ndarray
    instructions: np.ndarray
    scratch: int
    stack: int
    right: int


@dataclass(frozen=True)
class Measurement:
    """A model on a board at one level of optimisation."""

    run: Run
    sizes: Sizes
    warnings: str


Measurements = dict[tuple[str, str, str], Measurement | FirmwareError]
"""By (board, model, level)."""


def measure(boards: Iterable[Board], crops: Crops) -> Measurements:
    """Build and run every model that fits on every board at every level."""
    jobs = [(board, model, level) for board in boards for model in board.models for level in LEVELS]
    with tempfile.TemporaryDirectory() as folder:
        write_headers(crops, Path(folder))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            done = pool.map(lambda job: _measure(job[0], job[1], job[2], Path(folder)), jobs)
            return {
                (board.name, model, level): result for (board, model, level), result in zip(jobs, done, strict=True)
            }


def parse(text: str) -> Run:
    """Read what the example prints. Raises `FirmwareError` where it stopped early, or cannot have measured well."""
    lines = [line.split() for line in text.splitlines()]
    single = {words[0]: words[1:] for words in lines if words}
    if "right" not in single:
        raise FirmwareError(f"the board stopped early: {text[-200:]!r}")
    expected, counted = int(single["loop"][0]), int(single["counted"][0])
    if abs(counted / expected - 1) > CALIBRATION_TOLERANCE:
        raise FirmwareError(f"a loop of {expected} instructions was counted as {counted}")
    stack, given = int(single["stack"][0]), int(single["stack_given"][0])
    if stack >= given:
        raise FirmwareError(f"a call takes more stack than the {given} bytes that it is given to measure it")
    scores = [words[1:] for words in lines if words[:1] == ["scores"]]
    return Run(
        sha256=single["model"][1],
        scores=np.array([np.frombuffer(bytes.fromhex(values), np.int8) for values, _, _ in scores]),
        instructions=np.array([int(count) for _, _, count in scores]),
        scratch=int(single["scratch"][0]),
        stack=stack,
        right=int(single["right"][0]),
    )


def _measure(board: Board, model: str, level: str, headers: Path) -> Measurement | FirmwareError:
    folder = headers / board.name / f"{model}{level}"
    arguments = (f"OPT={level}", f"GOLDEN={headers}", f"BUILD={folder}")
    try:
        warnings = build(board, model, *arguments)
        done = make(board, model, *arguments, "run", limit_s=RUN_LIMIT_S)
        return Measurement(parse(done.stdout), sizes(board, model, folder), warnings)
    except FirmwareError as error:
        return error
