"""What a source stands for: each image of a folder, a pattern, a list, tar files, or a URL of one of these."""

from __future__ import annotations

import glob
import io
import os
import sys
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from edge_runtime.archive.references import Reference, is_url
from edge_runtime.archive.remote import open_system
from edge_runtime.archive.tars import tar_members
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.images import HEIC_SUFFIXES, IMAGE_SUFFIXES

LIST_SUFFIXES = (".txt", ".lst")
TAR = ".tar"
PACKED_TARS = (".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".tar.zst")
LONGEST_LINE = 1 << 14
"""Bytes of a line in a list: a path has at most 4,096."""


def list_source(source: str) -> Iterator[Reference]:
    """The images of a source, one after the other, in an order that is the same each time.

    A folder's are those in all folders below it with an image's ending, and what lies in its .tar files; links to
    folders are not followed. A list (.txt, .lst, or - for stdin) names a file, .tar file or URL a line. What is there
    and cannot be listed becomes a reference with its problem.

    Raises `EdgeDigitsError` where the source is missing, cannot be listed, or names nothing.
    """
    found = False
    for reference in _references(source):
        found = True
        yield reference
    if not found:
        raise EdgeDigitsError(f"{source}: no images; a source is a folder, 'pattern', list.txt, .tar file or URL")


def _references(source: str) -> Iterator[Reference]:
    if source == "-":
        if sys.stdin is None or sys.stdin.isatty():
            raise EdgeDigitsError("-: nothing comes on stdin; pipe paths into it, one a line")
        return _listed(sys.stdin.buffer, "stdin")
    if is_url(source):
        return _remote(source)
    if os.path.isdir(source):
        return _folder(source)
    if os.path.exists(source):
        if not source.lower().endswith(LIST_SUFFIXES):
            return _file(source)
        try:
            return _listed(open(source, "rb"), source)
        except OSError as error:
            raise EdgeDigitsError(f"{source}: the list cannot be read: {error.strerror}; check the path") from error
    if glob.has_magic(source):
        return (reference for path in sorted(glob.iglob(source, recursive=True)) for reference in _file(path))
    raise EdgeDigitsError(f"{source}: no such file or folder; check the path")


def _file(path: str) -> Iterator[Reference]:
    """A file that was named itself, whatever its ending."""
    lower = path.lower()
    if lower.endswith(PACKED_TARS):
        yield Reference(path, problem="a compressed tar file; unpack it to .tar first, so that its images can be found")
    elif lower.endswith(TAR):
        yield from tar_members(path, is_image)
    else:
        yield Reference(path)


def _folder(folder: str) -> Iterator[Reference]:
    problems: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = _entered(folders)
        yield from (Reference(str(e.filename), problem=f"cannot be listed: {e.strerror}") for e in problems)
        problems.clear()
        for name in sorted(files):
            if is_image(name) or _is_tar(name):
                yield from _file(os.path.join(place, name))
    yield from (Reference(str(e.filename), problem=f"cannot be listed: {e.strerror}") for e in problems)


def _listed(stream: BinaryIO, name: str) -> Iterator[Reference]:
    with stream:
        first = True
        while line := stream.readline(LONGEST_LINE + 1):
            if len(line) > LONGEST_LINE or b"\0" in line:
                raise EdgeDigitsError(f"{name}: no list of paths, one a line; a source of images has another ending")
            path = os.fsdecode((line.removeprefix(b"\xef\xbb\xbf") if first else line).rstrip(b"\r\n"))
            first = False
            if path.strip():
                yield from _file(path)


def _remote(url: str) -> Iterator[Reference]:
    system, path = open_system(url)
    try:
        if url.lower().endswith(LIST_SUFFIXES):
            yield from _listed(io.BytesIO(system.cat_file(path)), url)
        elif glob.has_magic(path) and not url.startswith("http"):  # There "?" begins a query.
            for found in sorted(system.glob(path)):
                yield from _file(system.unstrip_protocol(found))
        elif url.lower().endswith((TAR, *PACKED_TARS)) or is_image(path):
            yield from _file(url)
        else:
            for place, folders, files in system.walk(path, on_error="raise"):
                folders[:] = _entered(folders)
                for name in sorted(files):
                    if is_image(name) or _is_tar(name):
                        yield from _file(system.unstrip_protocol(f"{place.rstrip('/')}/{name.rpartition('/')[2]}"))
    except EdgeDigitsError:
        raise
    except Exception as error:  # Each file system has exceptions of its own.
        raise EdgeDigitsError(
            f"{url}: cannot be listed: {type(error).__name__} {str(error)[:200]}; check the URL and the access to it"
        ) from error


def _entered(folders: list[str]) -> list[str]:
    """Those that are gone down into, in this order, once a walk's list of them is this one."""
    return sorted(name for name in folders if not name.startswith("."))


def is_image(name: str) -> bool:
    """Whether a file's name has an image's ending and is not hidden, as macOS' ._a.jpg is."""
    path = PurePosixPath(name)
    return not path.name.startswith(".") and path.suffix.lower() in IMAGE_SUFFIXES | HEIC_SUFFIXES


def _is_tar(name: str) -> bool:
    return not name.startswith(".") and name.lower().endswith((TAR, *PACKED_TARS))
