"""The images of a block, one after the other; those in one remote tar file are fetched many at a time."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np

from edge_runtime.archive.references import Reference, is_url
from edge_runtime.archive.remote import fetch
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.images import MAX_FILE_BYTES, decode_image, read_image

MOST_AT_ONCE = 32 << 20
"""Bytes of a remote tar file that one request fetches: an object store is paid by the request."""


class BlockImages:
    """Reads the images of a block.

    Args:
        references: them.
        base: the folder that relative paths are taken from.
    """

    def __init__(self, references: Sequence[Reference], base: str) -> None:
        self._references = references
        self._base = base
        self._fetched = ("", 0, b"")

    def read(self, index: int) -> np.ndarray:
        """One image, as `read_image` gives it. Raises `EdgeDigitsError` without its place where that fails."""
        reference = self._references[index]
        if reference.problem:
            raise EdgeDigitsError(reference.problem)
        place = reference.place if is_url(reference.place) else os.path.join(self._base, reference.place)
        try:
            if not reference.member:
                if not is_url(place):
                    return read_image(place)
                return decode_image(_bounded(fetch(place, 0, MAX_FILE_BYTES + 1)), place)
            return decode_image(self._member(index, place), place)
        except EdgeDigitsError as error:
            raise EdgeDigitsError(str(error).removeprefix(f"{place}: ")) from error

    def _member(self, index: int, tar: str) -> bytes:
        reference = self._references[index]
        start, end = reference.offset, reference.offset + reference.size
        if reference.size > MAX_FILE_BYTES:
            raise EdgeDigitsError(f"{reference.size:,} bytes are more than an image may have; scale it down")
        if not is_url(tar):
            try:
                with open(tar, "rb") as stream:
                    stream.seek(start)
                    return stream.read(reference.size)
            except OSError as error:
                raise EdgeDigitsError(f"the tar file cannot be read: {error.strerror}") from error
        url, first, content = self._fetched
        if url != tar or not first <= start <= end <= first + len(content):
            first, content = start, fetch(tar, start, max(end, self._fetch_to(index)))
            self._fetched = tar, first, content
        return content[start - first : end - first]

    def _fetch_to(self, index: int) -> int:
        """Where in its tar file the last image of the block lies that may be fetched with this one."""
        first = self._references[index]
        most = first.offset
        for reference in self._references[index:]:
            end = reference.offset + reference.size
            if reference.place != first.place or not most <= end <= first.offset + MOST_AT_ONCE:
                break
            most = end
        return most


def _bounded(content: bytes) -> bytes:
    if len(content) > MAX_FILE_BYTES:
        raise EdgeDigitsError(f"more than {MAX_FILE_BYTES:,} bytes are more than an image may have; scale it down")
    return content
