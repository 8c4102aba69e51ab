"""Follows digits from frame to frame, so that only what stays in sight is announced.

Tracking by detection: each digit of a frame is the next sight of the track that it lies nearest to. A track's label is
announced when it was read in several frames in a row, and withdrawn when the track was missed in several: a hysteresis,
as in Schmitt's trigger, since a hand, a blur or one misreading must not make the announcement flicker.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from edge_runtime.locate.rows import into_rows
from edge_runtime.reading import Digit, Reading

REACH = 0.75
"""How far a digit may move from one frame to the next, in heights of the digit."""

GROWTH = 1.6
"""By which factor its height may change."""

OTHER_LABEL = 0.25
"""What another label counts for in the choice of the track, in heights of the digit: between neighbours the label tells
more than a small movement."""


@dataclass
class Track:
    """One digit on its way through the frames.

    Args:
        seen: its latest sight.
        in_a_row: frames in a row, up to the latest sight, in which it had its present label.
        missed: frames since then without it.
        announced: the sight that stands for it in the stable reading; None until its label has been stable.
    """

    seen: Digit
    in_a_row: int = 1
    missed: int = 0
    announced: Digit | None = None

    @property
    def is_announced(self) -> bool:
        """Whether its present label is the one that is announced."""
        return self.announced is not None and self.announced.label == self.seen.label

    @property
    def x(self) -> int:
        """Left edge in pixels of the frame."""
        return self.seen.box[0]

    @property
    def y(self) -> int:
        """Upper edge in pixels of the frame."""
        return self.seen.box[1]

    @property
    def width(self) -> int:
        """In pixels of the frame."""
        return self.seen.box[2]

    @property
    def height(self) -> int:
        """In pixels of the frame."""
        return self.seen.box[3]


class Tracker:
    """Turns the readings of frames, one after the other, into a stable reading.

    Args:
        stable_after: frames in a row in which a digit must be read alike before it is announced, at least 1.
        gone_after: frames in a row in which it must be missed before it is withdrawn, at least 1.

    Raises `ValueError` for fewer.
    """

    def __init__(self, stable_after: int = 3, gone_after: int = 5) -> None:
        if stable_after < 1 or gone_after < 1:
            raise ValueError(f"stable_after {stable_after} and gone_after {gone_after} must be at least 1")
        self._stable_after = stable_after
        self._gone_after = gone_after
        self._tracks: list[Track] = []
        self._regions: list[str] = []

    @property
    def memory(self) -> int:
        """After this many frames that were read alike further ones change nothing."""
        return max(self._stable_after, self._gone_after)

    def update(self, reading: Reading) -> Reading:
        """Take the next frame's reading; returns the announced digits in reading order, without timings.

        A digit that was announced keeps its label while others are read in its place, until one of those is stable.
        """
        digits = reading.digits
        pairs = self._pairs(digits)
        for index, track in enumerate(self._tracks):
            if index not in pairs:
                track.missed += 1
                track.in_a_row = 0
                continue
            digit = digits[pairs[index]]
            track.in_a_row = track.in_a_row + 1 if digit.label == track.seen.label else 1
            track.missed = 0
            track.seen = digit
        taken = set(pairs.values())
        self._tracks = [track for track in self._tracks if track.missed < self._gone_after]
        self._tracks += [Track(digit) for index, digit in enumerate(digits) if index not in taken]
        changed = [track.in_a_row for track in self._tracks if self._is_stable(track) and not track.is_announced]
        if changed:
            # What was not seen together is not announced together: the paper was changed, or the camera turned.
            self._tracks = [track for track in self._tracks if track.missed < min(changed)]
        for track in self._tracks:
            if self._is_stable(track):
                track.announced = track.seen
            elif track.announced is not None and not track.missed:
                # Where it is now, but what it was.
                track.announced = replace(track.announced, box=track.seen.box, corners=track.seen.corners)
        announced = [track for track in self._tracks if track.announced is not None]
        if announced and announced[0].seen.region:
            self._learn_order(digits)
            announced.sort(key=lambda track: self._regions.index(track.seen.region))
            return Reading((tuple(track.announced for track in announced if track.announced),))
        return Reading(tuple(tuple(t.announced for t in row if t.announced) for row in into_rows(announced)))

    def _learn_order(self, digits: Sequence[Digit]) -> None:
        """Keep the order of the regions: a frame may lack some of them."""
        place = 0
        for digit in digits:
            if digit.region not in self._regions:
                self._regions.insert(place, digit.region)
            place = self._regions.index(digit.region) + 1

    def _is_stable(self, track: Track) -> bool:
        return track.in_a_row >= self._stable_after

    def _pairs(self, digits: tuple[Digit, ...]) -> dict[int, int]:
        """Which digit is the next sight of which track, by their indices; the nearest pairs first."""
        distances = _distances([track.seen for track in self._tracks], digits)
        costs = [
            (
                float(distances[index, other]) + OTHER_LABEL * (digits[other].label != self._tracks[index].seen.label),
                index,
                other,
            )
            for index, other in np.argwhere(distances <= REACH).tolist()
            if digits[other].region == self._tracks[index].seen.region
        ]
        pairs: dict[int, int] = {}
        taken: set[int] = set()
        for _, index, other in sorted(costs):
            if index not in pairs and other not in taken:
                pairs[index] = other
                taken.add(other)
        return pairs


def _distances(seen: Sequence[Digit], digits: Sequence[Digit]) -> np.ndarray:
    """Between the centres of boxes, in heights of the taller, float64 (S, D); infinite where heights are too unlike."""
    (x, y, width, height), others = (
        np.array([digit.box for digit in some], np.float64).reshape(-1, 4).T for some in (seen, digits)
    )
    other_x, other_y, other_width, other_height = others
    across = (x + width / 2)[:, None] - (other_x + other_width / 2)
    down = (y + height / 2)[:, None] - (other_y + other_height / 2)
    taller, lower = np.maximum.outer(height, other_height), np.minimum.outer(height, other_height)
    distances: np.ndarray = np.where(taller > GROWTH * lower, np.inf, np.hypot(across, down) / taller)
    return distances
