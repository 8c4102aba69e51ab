"""What was read: digits with label, confidence and box, in reading order, with timings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

DOUBTFUL_BELOW = 0.9
"""Digits with a lower confidence are doubtful: someone should look at them.

Measured with the four models (edge, int8, calibrated) on handwriting that was not trained on; wrong among the digits
that are not doubtful, and digits that are doubtful: MNIST's test images and USPS 0.1 to 0.3 % and 2 %, MNIST's
validation images distorted 0.1 to 0.4 % and 5 %, photographs 0 to 0.5 % and 2 to 4 %, that is below 1 in 100; but
Semeion, whose letterforms differ most from MNIST's, 2 % and 14 %.
"""

DEFAULT_THRESHOLD = 0.4
"""Measured with lenet5 (edge, int8, calibrated): below it lie 1 of the 9,950 digits of MNIST's test images that are
read right, 9 of USPS' 7,244 and 14 of Semeion's 1,485; and, uncalibrated, of printed letters two in three and of pairs
of digits taken for one six in seven. At 0.5 it would be 6, 13 and 26 digits and hardly more of the others.
"""

Box = tuple[int, int, int, int]
"""x, y, width, height in pixels of the frame."""


@dataclass(frozen=True)
class Digit:
    """One digit of a reading.

    Args:
        label: the model's label, "0" to "9" for the project's models.
        confidence: probability of the label, 0..1.
        box: x, y, width, height in pixels of the frame; width and height at least 1.
        alternatives: the labels next in probability with their probabilities, best first; empty unless asked for.
        corners: x and y of its top left, top right, bottom right and bottom left, as one reads it, in pixels of the
            frame, where it was read on a page that was turned, or is a region that is no upright box; the box then is
            around them. Else empty.
        region: the name of the region that it was read in; empty where regions were not asked for.
    """

    label: str
    confidence: float
    box: Box
    alternatives: tuple[tuple[str, float], ...] = ()
    corners: tuple[tuple[float, float], ...] = ()
    region: str = ""

    def __post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence {self.confidence} is not in 0..1")
        if len(self.box) != 4 or self.box[2] < 1 or self.box[3] < 1:
            raise ValueError(f"box {self.box} is not (x, y, width >= 1, height >= 1)")
        if len(self.corners) not in (0, 4):
            raise ValueError(f"{len(self.corners)} corners are not four")

    @property
    def doubtful(self) -> bool:
        """Whether the confidence is below `DOUBTFUL_BELOW`."""
        return self.confidence < DOUBTFUL_BELOW

    def to_dict(self) -> dict[str, Any]:
        """The digit as JSON has it: a label of decimal digits as an integer, others as text."""
        content: dict[str, Any] = {
            "label": _json_label(self.label),
            "confidence": round(self.confidence, 4),
            "doubtful": self.doubtful,
            "box": list(self.box),
        }
        if self.region:
            content["region"] = self.region
        if self.corners:
            content["corners"] = [[round(x, 1), round(y, 1)] for x, y in self.corners]
        if self.alternatives:
            content["alternatives"] = [
                {"label": _json_label(label), "confidence": round(confidence, 4)}
                for label, confidence in self.alternatives
            ]
        return content


@dataclass(frozen=True)
class Reading:
    """The digits of one frame in reading order: rows top to bottom, each left to right.

    Args:
        rows: the digits, row by row; no row is empty.
        timings_ms: milliseconds spent, by stage: locate, classify, total.
    """

    rows: tuple[tuple[Digit, ...], ...]
    timings_ms: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not all(self.rows):
            raise ValueError("a row without digits is no row")

    @property
    def digits(self) -> tuple[Digit, ...]:
        """All digits in reading order."""
        return tuple(digit for row in self.rows for digit in row)

    @property
    def least_confidence(self) -> float | None:
        """The least confidence of all digits, 0..1; None where there are none."""
        return min((digit.confidence for digit in self.digits), default=None)

    @property
    def row_texts(self) -> tuple[str, ...]:
        """The labels of each row, joined; with spaces where those of regions have several characters."""
        return tuple(
            (" " if any(digit.region and len(digit.label) > 1 for digit in row) else "").join(
                digit.label for digit in row
            )
            for row in self.rows
        )

    @property
    def text(self) -> str:
        """The labels of all digits, joined in reading order."""
        return "".join(self.row_texts)

    def to_dict(self) -> dict[str, Any]:
        """The reading as JSON has it: text, rows, digits, timings_ms."""
        return {
            "text": self.text,
            "rows": list(self.row_texts),
            "digits": [digit.to_dict() for digit in self.digits],
            "timings_ms": {stage: round(value, 3) for stage, value in self.timings_ms.items()},
        }


def _json_label(label: str) -> int | str:
    # "07" is a name, not the number 7: only what reads back as itself becomes a number.
    return int(label) if label.isascii() and label.isdecimal() and str(int(label)) == label else label
