"""How well photographs are read: exact matches, character error rate, and what was missed and what misread.

    python -m benchmarks.read_photos FOLDER [--model NAME|PATH] [--precision P]

FOLDER holds images and a truth.json: {"FILE": {"digits": "0123", "order_ambiguous": false, ...}, ...}, the digits in
reading order. One line an image goes to stdout, then the totals. The error rate is the Levenshtein distance of the
reading to the truth over the truth's length, both summed over all images. Where the order is ambiguous, the two are
compared as multisets: the distance is the larger of the digits missing and the digits too many. Before the totals stand
those of each `kind` and each of the `tags` in truth.json, after them how many digits are read in the images of
FOLDER/without_digits, which show none. A reading that takes longer than `LIMIT_S` is stopped.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.arguments import add_model_arguments
from edge_runtime import DigitReader, EdgeDigitsError, Reading, read_image
from edge_runtime.arguments import Parser
from edge_runtime.errors import EXIT_DONE, run_command
from edge_runtime.frames.images import IMAGE_SUFFIXES

LIMIT_S = 20.0
"""A reading that takes longer is of no use to anyone."""

WITHOUT_DIGITS = "without_digits"
"""The folder of images that show no digit, beside truth.json."""


@dataclass(frozen=True)
class Edit:
    """The shortest edit from a truth to a reading.

    Args:
        misread, missed, invented: its substitutions, deletions and insertions.
        wrong: where in the reading the misread and the invented digits are, ascending.
    """

    misread: int
    missed: int
    invented: int
    wrong: tuple[int, ...]


@dataclass(frozen=True)
class Score:
    """One image: what it says, what was read, and the errors between them, by kind.

    Args:
        name: file name.
        expected, read: digits in reading order.
        ordered: whether the order counts.
        milliseconds: time from the decoded image to the reading.
        doubtful: where in `read` the digits are that were marked as doubtful.
        groups: its kind and its tags.
        stopped: whether the reading took too long.
    """

    name: str
    expected: str
    read: str
    ordered: bool
    milliseconds: float
    doubtful: frozenset[int] = frozenset()
    groups: tuple[str, ...] = ()
    stopped: bool = False

    @property
    def edit(self) -> Edit:
        """Digits misread, missed and invented."""
        if self.ordered:
            return shortest_edit(self.expected, self.read)
        missing = sum((Counter(self.expected) - Counter(self.read)).values())
        surplus = Counter(self.read) - Counter(self.expected)
        # Which of several equal digits is the one too many cannot be told: the marked ones are taken for it first.
        wrong = [
            position
            for label, count in surplus.items()
            for position in sorted(_positions(self.read, label), key=lambda index: index not in self.doubtful)[:count]
        ]
        extra = len(wrong)
        return Edit(min(missing, extra), max(missing - extra, 0), max(extra - missing, 0), tuple(sorted(wrong)))

    @property
    def errors(self) -> int:
        """Distance of the reading to the truth, in digits."""
        edit = self.edit
        return edit.misread + edit.missed + edit.invented

    @property
    def capped_errors(self) -> int:
        """The errors, at most all of the image's digits."""
        return min(self.errors, len(self.expected))


def shortest_edit(expected: str, read: str) -> Edit:
    """The shortest edit from `expected` to `read` (Levenshtein, 1966), of several the one that swaps least."""
    row = [(i, 0, 0, i, tuple(range(i))) for i in range(len(read) + 1)]
    for i, character in enumerate(expected, 1):
        above, row = row, [(i, 0, i, 0, ())]
        for j, other in enumerate(read, 1):
            cost, swapped, missed, extra, wrong = above[j - 1]
            same = character == other
            candidates = [(cost + (not same), swapped + (not same), missed, extra, wrong if same else (*wrong, j - 1))]
            cost, swapped, missed, extra, wrong = above[j]
            candidates.append((cost + 1, swapped, missed + 1, extra, wrong))
            cost, swapped, missed, extra, wrong = row[j - 1]
            candidates.append((cost + 1, swapped, missed, extra + 1, (*wrong, j - 1)))
            row.append(min(candidates))
    _, swapped, missed, extra, wrong = row[-1]
    return Edit(swapped, missed, extra, wrong)


def _positions(text: str, character: str) -> list[int]:
    return [index for index, other in enumerate(text) if other == character]


def read_truth(folder: Path) -> dict[str, dict]:
    """The content of the folder's truth.json; raises `EdgeDigitsError` where it is missing or not in its form."""
    path = folder / "truth.json"
    try:
        truth = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EdgeDigitsError(f"{path}: {error.strerror}; give a folder with images and a truth.json") from error
    except (ValueError, RecursionError) as error:
        raise EdgeDigitsError(f"{path}: not JSON ({error}); correct the file") from error
    if not isinstance(truth, dict) or not all(
        isinstance(entry, dict) and isinstance(entry.get("digits"), str) for entry in truth.values()
    ):
        raise EdgeDigitsError(f'{path}: must map each file name to {{"digits": "0123", ...}}; correct the file')
    return truth


class _TooLongError(Exception):
    """A picture took longer than it may."""


@contextlib.contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise `_TooLongError` where the block takes longer; in the main thread of a Unix process, else without effect."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(number: int, frame: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def read_in_time(image: np.ndarray, reader: DigitReader, limit_s: float) -> tuple[Reading | None, float]:
    """The reading, None where it takes longer than `limit_s` seconds, and how many milliseconds it took."""
    start = time.perf_counter()
    try:
        with _at_most(limit_s):
            reading = reader.read(image)
    except _TooLongError:
        return None, (time.perf_counter() - start) * 1e3
    return reading, (time.perf_counter() - start) * 1e3


def score_folder(folder: Path, reader: DigitReader, limit_s: float = LIMIT_S) -> list[Score]:
    """Read every image that truth.json names, in its order; raises `EdgeDigitsError` where one cannot be read.

    Args:
        folder: as `read_truth` takes it.
        reader: reads them.
        limit_s: seconds after which a reading is stopped; all its digits then are missed.
    """
    scores = []
    for name, entry in read_truth(folder).items():
        reading, milliseconds = read_in_time(read_image(folder / name), reader, limit_s)
        digits = reading.digits if reading else ()
        doubtful = frozenset(index for index, digit in enumerate(digits) if digit.doubtful)
        groups = tuple(str(group) for group in (entry.get("kind", "other"), *entry.get("tags", ())))
        scores.append(
            Score(
                name,
                entry["digits"],
                reading.text if reading else "",
                not entry.get("order_ambiguous", False),
                milliseconds,
                doubtful,
                groups,
                stopped=reading is None,
            )
        )
    return scores


def score_without_digits(folder: Path, reader: DigitReader, limit_s: float = LIMIT_S) -> list[Score]:
    """Read every image of a folder that shows no digit; raises `EdgeDigitsError` where one cannot be read."""
    scores = []
    for path in sorted(path for path in folder.iterdir() if path.suffix.lower() in IMAGE_SUFFIXES):
        reading, milliseconds = read_in_time(read_image(path), reader, limit_s)
        digits = reading.digits if reading else ()
        doubtful = frozenset(index for index, digit in enumerate(digits) if digit.doubtful)
        text = reading.text if reading else ""
        scores.append(Score(path.name, "", text, True, milliseconds, doubtful, stopped=reading is None))
    return scores


def summary(scores: Sequence[Score]) -> str:
    """The totals as text, one line a figure."""
    digits = sum(len(score.expected) for score in scores)
    edits = [score.edit for score in scores]
    misread, missed, extra = (sum(getattr(edit, kind) for edit in edits) for kind in ("misread", "missed", "invented"))
    doubtful = sum(len(score.doubtful) for score in scores)
    marked = sum(len(score.doubtful & set(edit.wrong)) for score, edit in zip(scores, edits, strict=True))
    errors = misread + missed + extra
    capped = sum(score.capped_errors for score in scores)
    read = sum(len(score.read) for score in scores)
    return "\n".join(
        [
            f"exact       {_exact(scores)} of {len(scores)} images",
            f"error rate  {errors / max(digits, 1):.1%} ({errors} of {digits} digits), "
            f"{capped / max(digits, 1):.1%} with at most all of an image's digits",
            f"located     {digits - missed} of {digits} digits",
            f"misread     {misread} of them",
            f"missed      {missed}",
            f"invented    {extra}",
            f"doubtful    {doubtful} of {read} digits read, "
            f"among them {marked} of the {misread + extra} misread or invented",
            f"sure        {misread + extra - marked} of {read - doubtful} wrong",
            f"stopped     {sum(score.stopped for score in scores)} images",
        ]
    )


def _exact(scores: Sequence[Score]) -> int:
    return sum(score.errors == 0 and not score.stopped for score in scores)


def by_group(scores: Sequence[Score]) -> str:
    """Exact readings, error rate, at most all of an image's digits, and time by kind and by tag, one line each."""
    groups = sorted({group for score in scores for group in score.groups})
    width = max(map(len, groups), default=0)
    lines = []
    for group in groups:
        own = [score for score in scores if group in score.groups]
        digits, errors = (sum(value) for value in zip(*((len(s.expected), s.capped_errors) for s in own), strict=True))
        times = [score.milliseconds for score in own]
        lines.append(
            f"{group:{width}}  exact {_exact(own):3} of {len(own):3}  error rate {errors / max(digits, 1):6.1%}  "
            f"{statistics.median(times):7.1f} ms median, {max(times):7.1f} ms most"
        )
    return "\n".join(lines)


def without_digits_summary(scores: Sequence[Score]) -> str:
    """How many digits were read where there are none."""
    read = sum(len(score.read) for score in scores)
    sure = sum(len(score.read) - len(score.doubtful) for score in scores)
    pictures = sum(bool(score.read) for score in scores)
    return f"no digits   {read} read in {pictures} of {len(scores)} images without any, {sure} of them not doubtful"


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line's arguments, those of the process where none are given."""
    parser = Parser(
        prog="python -m benchmarks.read_photos", description="How well the photographs of a folder are read."
    )
    parser.add_argument("folder", type=Path, help="folder with images and a truth.json")
    add_model_arguments(parser)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    reader = DigitReader(args.model, args.precision)
    scores = score_folder(args.folder, reader)
    if not scores:
        raise EdgeDigitsError(f"{args.folder / 'truth.json'}: names no images; add some")
    others = args.folder / WITHOUT_DIGITS
    without = score_without_digits(others, reader) if others.is_dir() else []
    width = max(len(score.name) for score in [*scores, *without])
    for score in [*scores, *without]:
        verdict = "stopped" if score.stopped else "ok" if score.errors == 0 else f"wrong ({score.errors})"
        times = f"{score.name:{width}}  {score.milliseconds:6.1f} ms"
        print(f"{times}  {score.expected or '-'}  {score.read or '-'}  {verdict}")
    print(by_group(scores))
    print(summary(scores))
    if without:
        print(without_digits_summary(without))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
