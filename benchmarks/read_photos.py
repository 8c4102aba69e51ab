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

from edge_runtime import DigitReader, EdgeDigitsError, read_image
from edge_runtime.errors import EXIT_DONE, run_command


@dataclass(frozen=True)
class Score:
    """One image: what it says, what was read, and the errors between them, by kind.

    Args:
        name: file name.
        expected, read: digits in reading order.
        ordered: whether the order counts.
        milliseconds: time from the decoded image to the reading.
    """

    name: str
    expected: str
    read: str
    ordered: bool
    milliseconds: float

    @property
    def edits(self) -> tuple[int, int, int]:
        """Digits misread, missed and invented: the substitutions, deletions and insertions of the shortest edit."""
        if self.ordered:
            return edit_counts(self.expected, self.read)
        missing = sum((Counter(self.expected) - Counter(self.read)).values())
        extra = sum((Counter(self.read) - Counter(self.expected)).values())
        return min(missing, extra), max(missing - extra, 0), max(extra - missing, 0)

    @property
    def errors(self) -> int:
        """Distance of the reading to the truth, in digits."""
        return sum(self.edits)


def edit_counts(expected: str, read: str) -> tuple[int, int, int]:
    """Substitutions, deletions and insertions of the shortest edit from `expected` to `read` (Levenshtein, 1966)."""
    row = [(i, 0, 0, i) for i in range(len(read) + 1)]
    for i, character in enumerate(expected, 1):
        above, row = row, [(i, 0, i, 0)]
        for j, other in enumerate(read, 1):
            cost, swapped, missed, extra = above[j - 1]
            differs = int(character != other)
            candidates = [(cost + differs, swapped + differs, missed, extra)]
            cost, swapped, missed, extra = above[j]
            candidates.append((cost + 1, swapped, missed + 1, extra))
            cost, swapped, missed, extra = row[j - 1]
            candidates.append((cost + 1, swapped, missed, extra + 1))
            row.append(min(candidates))
    _, swapped, missed, extra = row[-1]
    return swapped, missed, extra


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
        text = reader.read(image).text
        milliseconds = (time.perf_counter() - start) * 1e3
        scores.append(Score(name, entry["digits"], text, not entry.get("order_ambiguous", False), milliseconds))
    return scores


def summary(scores: Sequence[Score]) -> str:
    """The totals as text, one line a figure."""
    digits = sum(len(score.expected) for score in scores)
    misread, missed, extra = (sum(counts) for counts in zip(*(score.edits for score in scores), strict=True))
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
        ]
    )


def parse_args(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line's arguments, those of the process where none are given."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.read_photos", description="How well the photographs of a folder are read."
    )
    parser.add_argument("folder", type=Path, help="folder with images and a truth.json")
    parser.add_argument("--model", default="lenet5", help="name of a model or path of a .tflite file (default: lenet5)")
    parser.add_argument("--precision", default="int8", help="precision of the named model (default: int8)")
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
