"""What a check of the doctor found: how grave it is, what is the case, and what mends it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    pass


@dataclass(frozen=True)
class Finding:
    """What a check found: how grave it is, what is the case, and what mends it (empty where nothing needs to be)."""

    level: Literal["ok", "warning", "problem"]
    detail: str
    remedy: str = ""

    def line(self, name: str) -> str:
        """The finding of the check `name` on one line."""
        text = self.detail + (f"; {self.remedy}" if self.remedy else "")
        return f"{self.level:<9}{name + ':':<17}{' '.join(text.split())}"


def ok(detail: str) -> Finding:
    """All is well."""
    return Finding("ok", detail)


def warning(detail: str, remedy: str = "") -> Finding:
    """Digits can be read, but not as well as they could be, or a check could not be made."""
    return Finding("warning", detail, remedy)


def problem(detail: str, remedy: str) -> Finding:
    """Something that the runtime needs does not work."""
    return Finding("problem", detail, remedy)
