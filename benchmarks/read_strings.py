"""How well drawn strings of digits are read, as whole strings: spaced, close, touching, overlapping and broken ones.

    python -m benchmarks.read_strings [--count N] [--seed S] [--model NAME|PATH] [--precision P]

The digits are those of MNIST's validation split, which no model learns from, nor the weights of `locate.path`.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.arguments import add_model_arguments
from benchmarks.read_photos import shortest_edit
from edge_runtime import DigitReader
from edge_runtime.arguments import Parser, at_least_one
from edge_runtime.errors import EXIT_DONE, run_command
from train.data import load_mnist
from train.strings import KINDS, draw_string


@dataclass
class Tally:
    """What was read of one kind of strings."""

    strings: int = 0
    exact: int = 0
    digits: int = 0
    errors: int = 0
    sure: int = 0
    sure_wrong: int = 0
    seconds: float = 0.0


def read_strings(reader: DigitReader, x: np.ndarray, y: np.ndarray, count: int, seed: int) -> dict[str, Tally]:
    """Read `count` strings of each kind, the same for the same digits, uint8 (N, 28, 28), labels and seed."""
    tallies = {}
    for kind in KINDS:
        tally = tallies[kind] = Tally()
        for index in range(count):
            drawn = draw_string(x, y, np.random.default_rng([seed, KINDS.index(kind), index]), kind)
            start = time.perf_counter()
            reading = reader.read(drawn.image)
            tally.seconds += time.perf_counter() - start
            edit = shortest_edit(drawn.text, reading.text)
            sure = {position for position, digit in enumerate(reading.digits) if not digit.doubtful}
            tally.strings += 1
            tally.exact += reading.text == drawn.text
            tally.digits += len(drawn.text)
            tally.errors += edit.misread + edit.missed + edit.invented
            tally.sure += len(sure)
            tally.sure_wrong += len(sure & set(edit.wrong))
    return tallies


def table(tallies: dict[str, Tally]) -> str:
    """The tallies and their sum as a table, one line a kind."""
    total = Tally()
    lines = [f"{'kind':12} exact          error rate   wrong of the sure   ms a string"]
    for kind, tally in [*tallies.items(), ("all", total)]:
        lines.append(
            f"{kind:12} {tally.exact:4} of {tally.strings:4}   {tally.errors / tally.digits:9.2%}   "
            f"{tally.sure_wrong / max(tally.sure, 1):17.2%}   {1e3 * tally.seconds / tally.strings:11.1f}"
        )
        for name, value in vars(tally).items():
            setattr(total, name, getattr(total, name) + value)
    return "\n".join(lines)


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; exits with code 2 on wrong usage."""
    parser = Parser(prog="python -m benchmarks.read_strings", description="How well drawn strings of digits are read.")
    parser.add_argument(
        "--count", type=at_least_one, default=200, metavar="N", help="strings of each kind (default: %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="random seed (default: %(default)s)")
    add_model_arguments(parser)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    x, y = load_mnist().validation_split
    print(table(read_strings(DigitReader(args.model, args.precision), x, y, args.count, args.seed)))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
