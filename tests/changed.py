"""python -m tests.changed [PACKAGE]: which tests make quick runs, those of what changed since main or of one package.

A test file that changed is one itself. A module that changed is tested by the file that mirrors it (of
edge_runtime/frames/video.py that is tests/edge_runtime/frames/test_video.py) and those whose names go on from there
(test_video_*.py), or, like any other file, by all that test its room (tests/edge_runtime/frames/test_*.py). Other rooms
may notice a change, too: they, and what no test mirrors, such as docs/, are left to make test.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
TESTS = PurePosixPath("tests")


def main(packages: list[str]) -> int:
    """Print the tests of these packages, or of what changed, one a line; returns the exit code."""
    tests = mirroring(packages or changed(ROOT), ROOT)
    if not tests:
        print(f"no tests mirror {' '.join(packages) or 'what changed'}", file=sys.stderr)
    print(*tests, sep="\n")
    return int(bool(packages) and not tests)


def changed(root: Path) -> list[str]:
    """The files below `root` that differ from where the branch left main, or that git does not know yet."""
    left = _git(root, "merge-base", "HEAD", "main") or ["HEAD"]
    return [*_git(root, "diff", "--name-only", *left), *_git(root, "ls-files", "--others", "--exclude-standard")]


def mirroring(paths: Iterable[str], root: Path) -> list[str]:
    """The test files and folders that mirror packages or files, by their paths from `root`; none twice."""
    found = {test for path in paths for test in _mirrors(PurePosixPath(path), root)}
    return [str(test) for test in sorted(found) if not any(folder in found for folder in test.parents)]


def _mirrors(path: PurePosixPath, root: Path) -> list[PurePosixPath]:
    mirrored = path if path.is_relative_to(TESTS) else TESTS / path
    if mirrored != TESTS and (root / mirrored).is_dir():
        return [mirrored]
    is_test = path.name.startswith("test_")
    test = mirrored if is_test else mirrored.with_name(f"test_{path.stem}.py")
    if (root / test).exists():
        going_on = [] if is_test else (root / test.parent).glob(f"{test.stem}_*.py")
        return [test, *(test.with_name(file.name) for file in going_on)]
    room = next(folder for folder in mirrored.parents if (root / folder).is_dir())
    # At the top lies what all tests need, such as pyproject.toml; and a test that is gone is tested by none.
    if room == TESTS or is_test:
        return []
    return [room / file.name for file in (root / room).glob("test_*.py")]


def _git(root: Path, *arguments: str) -> list[str]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True).stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
