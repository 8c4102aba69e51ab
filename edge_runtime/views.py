"""The view of a frame that gives most evidence: the frame itself, the page in it, and either turned upright.

Evidence is the number of digits expected to be right less the number expected to be wrong. A frame whose first view
convinces is not looked at twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from edge_runtime.locate.crops import Located
from edge_runtime.locate.digits import Stages, locate_in_stages
from edge_runtime.locate.direction import LEVEL_DEGREES, directions, line_direction, turned_crop
from edge_runtime.locate.grey import to_frame
from edge_runtime.locate.page import Box, Page, find_page, flat_page, turned

CONVINCING = 0.9
"""Evidence for each digit, 1 where all are sure, from which on a view is taken as it is."""

MIN_TURNED = 2
"""Fewer digits than this tell nothing of the way that they are turned."""

MAX_TURNED = 16
"""So many glyphs are tried in other directions."""

MIN_GAIN = 0.1
"""By how much the evidence for each digit must grow for a page to be turned."""

MOSTLY = 0.9
"""Where the lines slope, the page turned must have this share of the evidence."""

Recognised = tuple[Located, np.ndarray]
Recognise = Callable[[list[list[Located]]], list[list[Recognised]]]
Classify = Callable[[Sequence[np.ndarray]], np.ndarray]


@dataclass(frozen=True)
class View:
    """What was read of a page.

    Args:
        page: the page.
        stages: what was located on it.
        rows: the digits of each row with their probabilities, float32 (classes,).
        frame_shape: height and width of the frame.
    """

    page: Page
    stages: Stages
    rows: list[list[Recognised]]
    frame_shape: tuple[int, int]

    @property
    def evidence(self) -> float:
        """Digits expected to be right less those expected to be wrong."""
        return sum(2 * float(row.max()) - 1 for digits in self.rows for _, row in digits)

    @property
    def convincing(self) -> bool:
        """Whether there are digits and nearly all are sure."""
        count = sum(len(row) for row in self.rows)
        return count > 0 and self.evidence >= CONVINCING * count

    def in_frame(self, box: Box) -> tuple[Box, tuple[tuple[float, float], ...]]:
        """Where in the frame a box of the page is: the box around it, and its corners where the page was turned."""
        if self.page.to_frame is None:
            return box, ()
        corners = self.page.corners_of(box)
        height, width = self.frame_shape
        # What lies on a page's rim may reach out of the frame.
        left, top = np.clip(np.floor(corners.min(axis=0)), 0, (width - 1, height - 1)).astype(int).tolist()
        right, bottom = np.clip(np.ceil(corners.max(axis=0)), 1, (width, height)).astype(int).tolist()
        around = left, top, max(right - left, 1), max(bottom - top, 1)
        return around, tuple((x, y) for x, y in corners.tolist())


class Look:
    """One look at a frame, as long as it takes.

    Args:
        frame: as `to_frame` takes it; raises `ValueError` as that does.
        recognise: located ink to digits.
        classify: crops, each uint8 (28, 28), to probabilities, float32 (N, classes).

    Attributes:
        locate_s: seconds spent on finding pages and ink.
        classify_s: seconds spent on what the ink is.
    """

    def __init__(self, frame: np.ndarray, recognise: Recognise, classify: Classify) -> None:
        self._frame = to_frame(frame)
        self._recognise = recognise
        self._classify = classify
        self.locate_s = self.classify_s = 0.0

    def as_it_is(self) -> View:
        """The frame, whatever lies in it."""
        return self._read(lambda: Page(self._frame))

    def best(self) -> View:
        """The view with most evidence."""
        start = time.perf_counter()
        outline = find_page(self._frame)
        self.locate_s += time.perf_counter() - start
        if outline is None:
            return self._turned(self.as_it_is())
        page = self._turned(self._read(lambda: flat_page(self._frame, outline)))
        if page.convincing and outline.alone:
            return page
        frame = self.as_it_is()
        if page.convincing and page.evidence >= frame.evidence:
            return page
        return self._turned(frame)

    def _read(self, make_page: Callable[[], Page]) -> View:
        start = time.perf_counter()
        page = make_page()
        stages = locate_in_stages(page.image)
        located = time.perf_counter()
        rows = self._recognise(stages.rows)
        self.locate_s += located - start
        self.classify_s += time.perf_counter() - located
        return View(page, stages, rows, (self._frame.shape[0], self._frame.shape[1]))

    def _turned(self, view: View) -> View:
        """The view, or that of its page turned to where the digits look most like digits."""
        places = [place for row in view.stages.rows for place in row]
        if len(places) < MIN_TURNED:
            return view
        line = line_direction(places)
        slopes = line is not None and abs(line) > LEVEL_DEGREES
        if view.convincing and not slopes:
            return view
        start = time.perf_counter()
        some = sorted(places, key=lambda place: -place.box[2] * place.box[3])[:MAX_TURNED]
        angles = directions(places)
        crops = [turned_crop(place.ink, angle) for angle in (0.0, *angles) for place in some]
        evidence = (2 * self._classify(crops).max(axis=1) - 1).reshape(-1, len(some)).mean(axis=1)
        self.classify_s += time.perf_counter() - start
        best = int(evidence[1:].argmax())
        along = slopes and best < 2
        if evidence[1 + best] < evidence[0] + (0 if along else MIN_GAIN):
            return view
        other = self._read(lambda: turned(self._frame, view.page, -angles[best]))
        least = MOSTLY if along else 1.0
        return other if other.convincing and other.evidence >= least * view.evidence else view
