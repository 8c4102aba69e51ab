"""Builds the example for a board and tells the sizes of the model's object."""

from __future__ import annotations

import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

from firmware_assets import ASSETS
from tests.firmware.boards import Board

EXAMPLE = ASSETS / "example"
BUILD_LIMIT_S = 300


class FirmwareError(Exception):
    """The example could not be built or run, or what it says cannot be: what was tried and what came back."""


@dataclass(frozen=True)
class Sizes:
    """What a model takes of a board, in bytes: flash as code, tables and weights; RAM.

    The code includes what it calls of the compiler's and C's libraries; weights are with biases, and tables are all
    other constants; static RAM is what is not in the caller's scratch and not on the stack.
    """

    code: int
    tables: int
    weights: int
    static: int


def make(board: Board, model: str, *arguments: str, limit_s: float = BUILD_LIMIT_S) -> subprocess.CompletedProcess[str]:
    """Run the example's Makefile, and end it with all that it started where it takes longer than `limit_s`."""
    command = ["make", "-s", "-C", str(EXAMPLE), f"BOARD={board.name}", f"MODEL={model}", *arguments]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            stdout, stderr = process.communicate(timeout=limit_s)
        except subprocess.TimeoutExpired as error:
            os.killpg(process.pid, signal.SIGKILL)
            raise FirmwareError(f"not done after {limit_s:.0f} s: {' '.join(command)}") from error
    return subprocess.CompletedProcess(command, process.returncode, stdout, stderr)


def build(board: Board, model: str, *arguments: str) -> str:
    """Build firmware.elf; returns the compiler's warnings. Raises `FirmwareError` for an error."""
    done = make(board, model, *arguments)
    if done.returncode:
        raise FirmwareError(f"{' '.join(done.args)}: {done.stderr.strip()}")
    return done.stderr


def sizes(board: Board, model: str, folder: Path) -> Sizes:
    """What the model in a folder that was built takes, by its object's sections: one a function, one a constant."""
    totals = dict.fromkeys(("code", "tables", "weights", "static"), 0)
    for line in _tool(board, "size", "-A", folder / f"{model}.o"):
        if line and line[0].startswith(".") and (kind := _kind(line[0])):
            totals[kind] += int(line[1])
    called = {line[1] for line in _tool(board, "nm", "--undefined-only", folder / f"{model}.o") if line}
    sized = {
        line[3]: int(line[1], 16) for line in _tool(board, "nm", "--print-size", folder / "firmware.elf") if line[3:]
    }
    if unknown := called - sized.keys():
        raise FirmwareError(f"{model} calls {', '.join(sorted(unknown))}, whose size is not known")
    totals["code"] += sum(sized[name] for name in called)
    return Sizes(**totals)


def _tool(board: Board, tool: str, *arguments: str | Path) -> list[list[str]]:
    command = [f"{board.prefix}{tool}", *map(str, arguments)]
    return [
        line.split() for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    ]


def _kind(section: str) -> str | None:
    if section.startswith(".text"):
        return "code"
    if section.startswith((".rodata", ".srodata")):
        return "weights" if section.endswith(("_weights", "_bias")) else "tables"
    if section.startswith((".data", ".sdata", ".bss", ".sbss")):
        return "static"
    return None
