"""What the command lines share: their name in usage lines, types for argparse's `type=`, and an option."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from edge_runtime.errors import EXIT_USAGE
from edge_runtime.names import SIGNED


class Parser(argparse.ArgumentParser):
    """A parser whose errors say the reason first, in one line, and then where to read on."""

    def error(self, message: str) -> NoReturn:
        """End with the reason, exit code 2."""
        self.exit(EXIT_USAGE, f"error: {message}; see {self.prog} --help\n")


def program(module: str, command: str) -> str:
    """What a person types to run this: the console command where it was called by that, else `python -m MODULE`."""
    return command if Path(sys.argv[0]).stem == command else f"python -m {module}"


MOST = 1_000_000_000
MOST_THREADS = 64
"""More than a small machine's cores can be of use to; thousands make one unusable."""


def at_least_one(text: str) -> int:
    """An integer in 1..`MOST`."""
    return _within(text, MOST)


def threads(text: str) -> int:
    """An integer in 1..`MOST_THREADS`."""
    return _within(text, MOST_THREADS)


def _within(text: str, most: int) -> int:
    try:
        value = int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number in 1..{most:,}") from error
    if not 1 <= value <= most:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not in 1..{most:,}")
    return value


def probability(text: str) -> float:
    """A number in 0..1."""
    value = float(text)
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{value} is not in 0..1")
    return value


def integers(separator: str, count: int) -> Callable[[str], tuple[int, ...]]:
    """The type of so many integers with a separator between them, such as 640x480."""

    def parse(text: str) -> tuple[int, ...]:
        parts = text.lower().split(separator)
        if len(parts) != count or not all(part.strip().isdecimal() for part in parts):
            raise argparse.ArgumentTypeError(f"{text!r} is not {count} whole numbers with {separator!r} between them")
        if any(len(part.strip()) > 9 for part in parts):
            raise argparse.ArgumentTypeError(f"{text[:40]!r} has a number above {MOST:,}")
        return tuple(int(part) for part in parts)

    return parse


MOST_PORT = 65_535


def host_and_port(text: str) -> tuple[str, int]:
    """HOST:PORT, [HOST]:PORT for an IPv6 address, or a port alone, on the loopback; in two."""
    host, _, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]") or "127.0.0.1"
    if not (port.isascii() and port.isdecimal() and len(port) <= 5 and int(port) <= MOST_PORT):
        raise argparse.ArgumentTypeError(f"{text[:60]!r} is not HOST:PORT with a port up to {MOST_PORT:,}")
    if len(host) > 253:
        raise argparse.ArgumentTypeError(f"{host[:40]!r}... is too long for a host")
    return host, int(port)


def with_signed_values(argv: Sequence[str]) -> list[str]:
    """A command line on which `--input-range -1..1` is one argument: argparse takes the second for an option."""
    arguments = list(argv)
    for index in range(len(arguments) - 2, -1, -1):
        if arguments[index] == "--input-range" and arguments[index + 1] == SIGNED:
            arguments[index : index + 2] = [f"--input-range={SIGNED}"]
    return arguments


def key_and_value(text: str) -> tuple[str, str]:
    """KEY=VALUE, in two."""
    key, separator, value = text.partition("=")
    if not (key and separator):
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return key, value


def add_delegate_option(parser: argparse._ActionsContainer) -> None:
    """Add --delegate-option, which gathers a list of (key, value)."""
    parser.add_argument(
        "--delegate-option",
        type=key_and_value,
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="one of that delegate's own options; may be given several times",
    )
