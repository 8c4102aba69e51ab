"""Which image is meant: a file, a URL, or a member of a tar file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Reference:
    """One image of an archive.

    Args:
        place: the path or URL of its file, or of the tar file that it lies in.
        member: its name in the tar file; empty where it is a file of its own.
        offset, size: where in the tar file it is, in bytes.
        problem: why there is no image, where that is known already.
    """

    place: str
    member: str = ""
    offset: int = 0
    size: int = 0
    problem: str = ""

    @property
    def name(self) -> str:
        """What its row calls it; what is no UTF-8 is escaped, as Parquet has nothing else."""
        whole = f"{self.place}/{self.member}" if self.member else self.place
        return os.fsencode(whole).decode("utf-8", "backslashreplace")

    def to_json(self) -> Any:
        """As short as a plan of millions wants it: a text, [place, problem], or [place, member, offset, size]."""
        if self.problem:
            return [self.place, self.problem]
        return [self.place, self.member, self.offset, self.size] if self.member else self.place

    @classmethod
    def from_json(cls, content: Any) -> Reference:
        """What `to_json` gave. Raises `ValueError` for anything else."""
        if isinstance(content, str):
            return cls(content)
        if isinstance(content, list) and all(isinstance(text, str) for text in content[:2]):
            if len(content) == 2:
                return cls(content[0], problem=content[1])
            if len(content) == 4 and all(isinstance(number, int) and number >= 0 for number in content[2:]):
                return cls(*content)
        raise ValueError(f"{str(content)[:60]} is no image's place")


def is_url(place: str) -> bool:
    """Whether it is fsspec's to open, as s3://bucket/a.jpg is, and no path."""
    return "://" in place
