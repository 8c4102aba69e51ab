"""Writes a package: `python -m convert --package ECOSYSTEM`."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from convert.package.ecosystems import ECOSYSTEMS
from convert.package.library import MADE, make_library
from edge_runtime.errors import EdgeDigitsError


def write_package(ecosystem: str, names: Sequence[str], output: Path, with_arrays: bool = False) -> None:
    """Write the package of an ecosystem into a folder of its own, whole or not at all, and print what is in it.

    Args:
        ecosystem: one of `ECOSYSTEMS`.
        names: of the project's models, or paths of .tflite files; none for all of the project's.
        output: a new or empty folder, or one that holds nothing but such a package, which is replaced.
        with_arrays: also each .tflite file as an array, for TensorFlow Lite Micro.

    Raises `EdgeDigitsError` where something else is in the folder, it cannot be written, or a model has no C.
    """
    if output.exists() and not _may_be_replaced(output):
        raise EdgeDigitsError(f"{output}: holds something else than a package of ours; name a new folder with --output")
    library = make_library(names, with_arrays)
    files = ECOSYSTEMS[ecosystem](library)
    foreign = next(_others(output, files), None)
    if foreign is not None:
        raise EdgeDigitsError(
            f"{output}: holds {foreign}, which is no part of this package and would be lost; move it, or name a new "
            "folder with --output"
        )
    whole = Path(os.path.abspath(output))
    try:
        whole.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".package-", dir=whole.parent) as folder:
            made = Path(folder) / "made"
            for name, text in files.items():
                file = made / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            _replace(whole, made, Path(folder) / "before")
    except OSError as error:
        raise EdgeDigitsError(f"{output}: cannot be written: {error.strerror}; name another folder") from error
    print(f"{library.title} {library.version} for {ecosystem}: {len(files)} files in {output}; see {output}/README.md")


def _replace(whole: Path, made: Path, before: Path) -> None:
    """Move `made` to `whole`; what was there waits in `before`, and returns where that fails."""
    if not whole.exists():
        os.replace(made, whole)
        return
    os.replace(whole, before)
    try:
        os.replace(made, whole)
    finally:
        if not whole.exists():
            os.replace(before, whole)


def _others(output: Path, files: Collection[str]) -> Iterator[str]:
    """What is in `output` and not of the package: somebody's own, a build's, or of other models."""
    for path in output.rglob("*"):
        name = path.relative_to(output).as_posix()
        if name not in files and (path.is_symlink() or not path.is_dir()):
            yield name


def _may_be_replaced(output: Path) -> bool:
    if not output.is_dir() or output.is_symlink():
        return False
    try:
        readme = (output / "README.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return not any(output.iterdir())
    return MADE in readme
