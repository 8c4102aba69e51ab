"""The table of what the models cost on the boards, and what differs from the committed one; --update writes it anew."""

from __future__ import annotations

import argparse
import sys

import numpy as np

from tests.firmware.boards import BOARDS, missing_packages
from tests.firmware.build import FirmwareError
from tests.firmware.crops import make_crops
from tests.firmware.measure import Measurement, measure
from tests.firmware.report import (
    JSON,
    MARKDOWN,
    committed_figures,
    figures,
    grown,
    markdown,
    read_report,
    report,
    write_report,
)
from train import MODEL_NAMES


def main() -> int:
    """Measure everything; 1 where a board fails or a byte is wrong, and, without --update, where a figure has grown."""
    parser = argparse.ArgumentParser(prog="python -m tests.firmware", description=__doc__)
    parser.add_argument("--update", action="store_true", help=f"write {JSON.name} and {MARKDOWN.name}")
    args = parser.parse_args()
    missing = sorted({package for board in BOARDS for package in missing_packages(board.needs)})
    if missing:
        print(f"error: this needs: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 1
    crops = make_crops(MODEL_NAMES)
    measured: dict[tuple[str, str, str], Measurement] = {}
    problems = []
    for key, result in measure(BOARDS, crops).items():
        where = " ".join(key)
        if isinstance(result, FirmwareError):
            problems.append(f"{where}: {result}")
            continue
        measured[key] = result
        if not np.array_equal(result.run.scores, crops.scores[key[1]]):
            problems.append(f"{where}: other bytes than the reference kernels give")
    if not problems:
        content = report(measured)
        print(markdown(content), end="")
        if args.update:
            write_report(content)
        committed = committed_figures(read_report()) if JSON.exists() else {}
        for key, result in measured.items():
            changes = grown(figures(result), committed[key]) if key in committed else ["not in the committed report"]
            problems += [f"{' '.join(key)}: {change}" for change in changes]
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
