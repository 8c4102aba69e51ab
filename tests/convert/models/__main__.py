"""Tries every .tflite file of a folder and prints the table; see tests/convert/models/__init__.py."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError
from tests.convert.models.on_boards import BoardError, missing
from tests.convert.models.one_model import timed, try_model
from tests.convert.models.table import exact_models, markdown

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "models.md"


def main() -> int:
    """0 where every byte is right and no model of the page is refused now; also where there are no models."""
    parser = argparse.ArgumentParser(prog="python -m tests.convert.models", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="files without .tflite (default: all)")
    parser.add_argument("--update", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    args = parser.parse_args()
    folder = Path(os.environ.get("MODELS_PATH", ROOT.parent / "shared" / "models"))
    files = sorted(folder.glob("*.tflite"))
    if not files:
        print(f"skipped: no .tflite files in {folder}; name a folder: MODELS_PATH", file=sys.stderr)
        return 0
    if packages := missing():
        print(f"no instructions, for these: apt-get install {' '.join(packages)}", file=sys.stderr)
    files = [file for file in files if not args.names or file.stem in args.names]
    outcomes, problems = [], []
    # The largest first, so that no processor waits for one at the end.
    by_size = sorted(files, key=lambda file: -file.stat().st_size)
    with ProcessPoolExecutor() as pool:
        trials = {file: pool.submit(try_model, file.stem, file.read_bytes()) for file in by_size}
        for file in files:
            try:
                outcomes.append(trials[file].result())
            except (EdgeDigitsError, BoardError) as error:
                problems.append(f"{file.stem}: {error}")
            print(file.stem, file=sys.stderr)
    # One after the other: what runs beside them would be measured too.
    contents = {file.stem: file.read_bytes() for file in files}
    outcomes = [timed(outcome, contents[outcome.name]) for outcome in outcomes]
    page = markdown(outcomes, _machine())
    print(page, end="")
    if not problems and args.update:
        PAGE.write_text(page, encoding="utf-8")
    elif PAGE.exists():
        refused = {outcome.name for outcome in outcomes if outcome.refused}
        problems += [
            f"{name}: was exact, and is refused now" for name in sorted(exact_models(PAGE.read_text()) & refused)
        ]
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return 1 if problems else 0


def _machine() -> str:
    for line in (
        Path("/proc/cpuinfo").read_text(errors="replace").splitlines() if Path("/proc/cpuinfo").exists() else ()
    ):
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


if __name__ == "__main__":
    sys.exit(main())
