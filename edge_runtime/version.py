"""Which edge-digits this is, and what can run models here: `--version` of every command.

All of it is read from files, the compiler's version aside: nothing is imported that takes long, and a machine on which
NumPy, OpenCV or every interpreter is missing can still say what it has.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from edge_runtime.engines.backends import INTERPRETERS, NATIVE
from edge_runtime.errors import EdgeDigitsError

DISTRIBUTION = "edge-digits"
ROOT = Path(__file__).resolve().parents[1]
"""Of a checkout its folder; of an installed package site-packages."""


def add_version_option(parser: argparse.ArgumentParser) -> None:
    """Add --version, which prints `version_text` on stdout and ends."""
    parser.add_argument(
        "--version",
        action=_PrintVersion,
        nargs=0,
        default=argparse.SUPPRESS,
        help="print the version and the backends that are installed, and end",
    )


class _PrintVersion(argparse.Action):
    """argparse's own action wants the text while the parser is made, which every start would pay for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        print(version_text())
        parser.exit()


def version_text() -> str:
    """Two lines: version, and commit where that is known; then the backends."""
    known = commit()
    return (
        f"{DISTRIBUTION} {version() or 'of unknown version'}{f' (commit {known})' if known else ''}\n"
        f"backends: {', '.join(backends()) or 'none; install one: pip install ai-edge-litert'}"
    )


def version(root: Path = ROOT) -> str | None:
    """The version: a checkout's by its pyproject.toml, else the installed package's; None where there is neither."""
    from importlib import metadata

    try:
        # tomllib is not in Python 3.10, which the runtime keeps to.
        project = (root / "pyproject.toml").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        project = ""
    found = re.search(r'^version = "(.+)"$', project, re.MULTILINE)
    if found and re.search(rf'^name = "{DISTRIBUTION}"$', project, re.MULTILINE):
        return found[1]
    try:
        return metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return None


def commit(root: Path = ROOT) -> str | None:
    """The commit of a checkout, in twelve digits, "modified" behind it where files were changed since.

    None where `root` is not the top of a git checkout (an installed package, or an archive that was unpacked inside
    another repository), and where git is missing or refuses.
    """
    import subprocess

    # In a git hook these name the repository of the hook.
    environment = {name: value for name, value in os.environ.items() if name not in ("GIT_DIR", "GIT_WORK_TREE")}

    def git(*arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=root, env=environment, capture_output=True, text=True, errors="replace", check=True
        )
        return done.stdout

    try:
        prefix, head = git("rev-parse", "--show-prefix", "--short=12", "HEAD").splitlines()
        if prefix:
            return None
        changed = git("status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.CalledProcessError):
        return None
    return f"{head} modified" if changed else head


def backends() -> Iterator[str]:
    """What can run a model here, with versions: the interpreters that are installed, and the C compiler of `native`.

    That an interpreter is installed does not say that it loads; --doctor tries it.
    """
    from importlib import metadata

    from edge_runtime.engines.c_compiler import find_compiler

    packages = {name: module.partition(".")[0] for name, module in INTERPRETERS.items()}
    installed = {name: package for name, package in packages.items() if importlib.util.find_spec(package)}
    # The distribution is not always called like the package: tensorflow is in tensorflow-cpu, tf-nightly, ...
    distributions = metadata.packages_distributions() if installed else {}
    for name, package in installed.items():
        found = distributions.get(package)
        yield f"{name} {metadata.version(found[0]) if found else 'of unknown version'}"
    try:
        yield f"{NATIVE} by {find_compiler()}"
    except EdgeDigitsError:
        return
