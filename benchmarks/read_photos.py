"""How well photographs are read: exact matches, character error rate, and what was missed and what misread.

    python -m benchmarks.read_photos FOLDER [--model NAME|PATH] [--precision P]

FOLDER holds images and a truth.json: {"FILE": {"digits": "0123", "order_ambiguous": false, ...}, ...}, the digits in
reading order. One line an image goes to stdout, then the totals. The error rate is the Levenshtein distance of the
reading to the truth over the truth's length, both summed over all images. Where the order is ambiguous, the two are
compared as multisets: the distance is the larger of the digits missing and the digits too many.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.arguments import add_model_arguments
from edge_runtime import DigitReader, EdgeDigitsError, read_image
from edge_runtime.errors import EXIT_DONE, run_command


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
    """

    name: str
    expected: str
    read: str
    ordered: bool
    milliseconds: float
    doubtful: frozenset[int] = frozenset()

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
    except ValueError as error:
        raise EdgeDigitsError(f"{path}: not JSON ({error}); correct the file") from error
    if not isinstance(truth, dict) or not all(
        isinstance(entry, dict) and isinstance(entry.get("digits"), str) for entry in truth.values()
    ):
        raise EdgeDigitsError(f'{path}: must map each file name to {{"digits": "0123", ...}}; correct the file')
    return truth


def score_folder(folder: Path, reader: DigitReader) -> list[Score]:
    """Read every image that truth.json names, in its order; raises `EdgeDigitsError` where one cannot be read."""
    scores = []
    for name, entry in read_truth(folder).items():
        image = read_image(folder / name)
        start = time.perf_counter()
        reading = reader.read(image)
        milliseconds = (time.perf_counter() - start) * 1e3
        ordered = not entry.get("order_ambiguous", False)
        doubtful = frozenset(index for index, digit in enumerate(reading.digits) if digit.doubtful)
        scores.append(Score(name, entry["digits"], reading.text, ordered, milliseconds, doubtful))
    return scores


def summary(scores: Sequence[Score]) -> str:
    """The totals as text, one line a figure."""
    digits = sum(len(score.expected) for score in scores)
    edits = [score.edit for score in scores]
    misread, missed, extra = (sum(getattr(edit, kind) for edit in edits) for kind in ("misread", "missed", "invented"))
    doubtful = sum(len(score.doubtful) for score in scores)
    marked = sum(len(score.doubtful & set(edit.wrong)) for score, edit in zip(scores, edits, strict=True))
    exact = sum(score.errors == 0 for score in scores)
    errors = misread + missed + extra
    return "\n".join(
        [
            f"exact       {exact} of {len(scores)} images",
            f"error rate  {errors / max(digits, 1):.1%} ({errors} of {digits} digits)",
            f"located     {digits - missed} of {digits} digits",
            f"misread     {misread} of them",
            f"missed      {missed}",
            f"invented    {extra}",
            f"doubtful    {doubtful} of {sum(len(score.read) for score in scores)} digits read, "
            f"among them {marked} of the {misread + extra} misread or invented",
        ]
    )


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line's arguments, those of the process where none are given."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.read_photos", description="How well the photographs of a folder are read."
    )
    parser.add_argument("folder", type=Path, help="folder with images and a truth.json")
    add_model_arguments(parser)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    args = parse_args(arguments)
    scores = score_folder(args.folder, DigitReader(args.model, args.precision))
    if not scores:
        raise EdgeDigitsError(f"{args.folder / 'truth.json'}: names no images; add some")
    width = max(len(score.name) for score in scores)
    for score in scores:
        verdict = "ok" if score.errors == 0 else f"wrong ({score.errors})"
        print(f"{score.name:{width}}  {score.milliseconds:6.1f} ms  {score.expected}  {score.read or '-'}  {verdict}")
    print(summary(scores))
    return EXIT_DONE


if __name__ == "__main__":
    sys.exit(run_command(main))
