"""What a stable reading must look like to be believed, and the value that it stands for: meters, counters, scores."""

from __future__ import annotations

import re
from decimal import Decimal

MOST_DECIMALS = 12
MOST_PATTERN = 1000
MOST_DIGITS = 40


class Expected:
    """Judges stable readings, one after the other.

    Args:
        pattern: a regular expression that the whole text must match, rows joined; None for any text.
        monotonic: whether the number may not get smaller, as on a meter.
        decimals: digits after the point, 0..`MOST_DECIMALS`; None where readings are no numbers, unless `monotonic`.

    Raises `ValueError` for a pattern that is none, and decimals out of range.
    """

    def __init__(self, pattern: str | None = None, *, monotonic: bool = False, decimals: int | None = None) -> None:
        if decimals is not None and not 0 <= decimals <= MOST_DECIMALS:
            raise ValueError(f"decimals {decimals} is not in 0..{MOST_DECIMALS}")
        if pattern is not None and len(pattern) > MOST_PATTERN:
            raise ValueError(f"a pattern of more than {MOST_PATTERN:,} letters")
        try:
            self._pattern = None if pattern is None else re.compile(pattern)
        except re.error as error:
            raise ValueError(f"{pattern!r} is no regular expression: {error}") from error
        self._asked = pattern
        self._monotonic = monotonic
        self._decimals = decimals
        self._greatest: Decimal | None = None

    def fault(self, text: str) -> str:
        """Why a text is not believed; empty where it is, and then the next ones are held against it."""
        if self._pattern is not None and not self._pattern.fullmatch(text):
            return f"is not {self._asked}"
        if not self._monotonic:
            return ""
        value = self.value(text)
        if value is None:
            return "is no number"
        if self._greatest is not None and value < self._greatest:
            return f"is less than {self._greatest}"
        self._greatest = value
        return ""

    def value(self, text: str) -> Decimal | None:
        """The number that a text of digits stands for; None for any other text, and where readings are no numbers."""
        if self._decimals is None and not self._monotonic:
            return None
        if not (text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS):
            return None
        return Decimal(text).scaleb(-(self._decimals or 0))
