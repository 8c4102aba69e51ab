"""The view of a frame that gives most evidence: the frame itself, the page in it, and either turned upright.

Evidence is the number of digits expected to be right less the number expected to be wrong. A frame whose first view
convinces is not looked at twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from edge_runtime.locate.crops import Located
from edge_runtime.locate.digits import Stages, locate_in_ink, on_paper
from edge_runtime.locate.direction import LEVEL_DEGREES, directions, line_direction, turned_crop
from edge_runtime.locate.grey import to_frame
from edge_runtime.locate.ink import Ink
from edge_runtime.locate.page import Box, Page, find_page, flat_page, turned
from edge_runtime.locate.recognise import Classify, Recognised
from edge_runtime.reading import DOUBTFUL_BELOW

CONVINCING = 0.9
"""Evidence for each digit, 1 where all are sure, from which on a view is taken as it is."""

MIN_TURNED = 3
"""Fewer digits than this tell nothing of the way that they are turned."""

MAX_TURNED = 16
"""So many glyphs are tried in other directions."""

MIN_GAIN = 0.1
"""By how much the evidence for each digit must grow for a page to be turned."""

MOSTLY = 0.9
"""Where something else speaks for another view, it must have this share of the evidence."""

EXPLAINED = 0.9
"""Share of the ink that is the digits', from which on no other eye is asked."""

MOST = 0.6
"""Evidence for each digit, bars counted for little, from which on no other eye is asked."""

FEW = 0.3
"""Evidence for each digit, bars counted for little, below which a view is no better than the first."""

SURE_ENOUGH = 0.7
"""Evidence for each digit of a view that says more than another without being convincing."""

LARGER = 1.15
"""A box is larger than the digit in it, by area."""

BAR, BAR_WEIGHT = 0.35, 0.05
"""Ink narrower than this, as a share of its height, may be a piece of a line however sure a classifier is of a 1: as
evidence for a view it counts for this much."""

SEEN = 0.2
"""Mean probability over a digit's ink from which on the network sees it too. Below, the digit is the less sure.

On 183 drawn pages of MNIST's validation digits, digits read and those that were none, asked where a view was not plain:
1,150 and 583 without, then 1,144 and 136 with 0.1, 1,141 and 124 with 0.2, 1,139 and 118 with 0.3, 1,134 and 102 with
0.5; of those not doubtful 899 and 285, then 890 and 49 with 0.2.
"""

UNLIKELY = 0.44
"""How sure a digit is, of what it was, in a view whose glyphs are digits less often than not.

On 170 drawn pages of MNIST's validation digits 9 of 15 sure digits of such views were none, of all others 32 of 1,791.
"""

SEVERAL = 3
"""So many glyphs tell of the others; one or two tell of themselves alone."""

Recognise = Callable[[list[list[Located]]], list[list[Recognised]]]

LookForInk = Callable[[np.ndarray], np.ndarray | None]
"""A frame, as `to_frame` gives it, to the probability that a pixel is a digit's ink, uint8 (h, w) at any scale; None
where there is nothing to look with."""


class View(NamedTuple):
    """What was read of a page.

    Args:
        page: the page.
        stages: what was located on it.
        rows: the digits of each row with their probabilities, float32 (classes,).
        frame_shape: height and width of the frame.
        ink_map: what the learned eye saw of the page, where it was asked, see `LookForInk`.
    """

    page: Page
    stages: Stages
    rows: list[list[Recognised]]
    frame_shape: tuple[int, int]
    ink_map: np.ndarray | None = None

    @property
    def evidence(self) -> float:
        """Digits expected to be right less those expected to be wrong, a bar of ink counted for little."""
        return sum(
            (2 * float(row.max()) - 1) * (BAR_WEIGHT if place.box[2] < BAR * place.box[3] else 1.0)
            for digits in self.rows
            for place, row in digits
        )

    def believed(self) -> View:
        """The view, its digits less sure where it reads more that is wrong than right: leaves, print, a map."""
        if self.evidence >= 0 or sum(len(row) for row in self.rows) < SEVERAL:
            return self
        return self._replace(
            rows=[[(place, chances * np.float32(UNLIKELY)) for place, chances in row] for row in self.rows]
        )

    @property
    def sure(self) -> float:
        """Evidence for each digit, -1..1, -1 where there is none; bars count like others."""
        sure = [2 * float(row.max()) - 1 for digits in self.rows for _, row in digits]
        return sum(sure) / len(sure) if sure else -1.0

    @property
    def convincing(self) -> bool:
        """Whether there are digits and nearly all are sure."""
        return self.sure >= CONVINCING

    @property
    def plain(self) -> bool:
        """Whether nothing speaks for another look: nearly all is digits and these are sure, each of them."""
        return (
            self.convincing
            and self.all_told
            and all(float(chances.max()) >= DOUBTFUL_BELOW for row in self.rows for _, chances in row)
        )

    @property
    def mostly_bars(self) -> bool:
        """Whether hardly any digit is more than a bar: pieces of lines look like ones."""
        return self.evidence < FEW * sum(len(row) for row in self.rows)

    @property
    def all_told(self) -> bool:
        """Whether nearly all of the ink is digits, and most of these are more than bars."""
        count = sum(len(row) for row in self.rows)
        return self.stages.explained >= EXPLAINED and self.evidence >= MOST * count

    def says_more_than(self, other: View) -> bool:
        """Whether this view of the same page is to be taken instead of another."""
        if self.mostly_bars:
            return False
        if self.convincing:
            return self.evidence >= MOSTLY * other.evidence
        return self.sure >= SURE_ENOUGH and self.evidence >= other.evidence + 1

    def frames(self, other: View) -> bool:
        """Whether most of the digits are around those of another view: boxes for digits, that look like zeros."""
        boxes, others = (
            np.array([place.box for row in view.rows for place, _ in row], np.float64).reshape(-1, 4)
            for view in (self, other)
        )
        centres = others[:, :2] + others[:, 2:] / 2
        within = (centres[None] > boxes[:, None, :2]) & (centres[None] < boxes[:, None, :2] + boxes[:, None, 2:])
        larger = boxes[:, 2:].prod(axis=1)[:, None] > LARGER * others[:, 2:].prod(axis=1)[None]
        around = (within.all(axis=2) & larger).any(axis=1)
        return bool(len(boxes)) and around.mean() > 0.5

    def witnessed(self, ink_map: np.ndarray) -> View:
        """The view, its digits the less sure the less of their ink the learned eye sees, that saw `ink_map`."""
        # Here, as most frames do without it.
        from edge_runtime.locate.witness import seen_share

        height, width = self.page.image.shape[:2]
        rows = [
            [
                (place, chances * np.float32(min(1.0, seen_share(place, ink_map, (height, width)) / SEEN)))
                for place, chances in row
            ]
            for row in self.rows
        ]
        return self._replace(rows=rows, ink_map=ink_map)

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
        look_for_ink: a learned eye, that is asked where a view is not plain.

    Attributes:
        locate_s: seconds spent on finding pages and ink.
        classify_s: seconds spent on what the ink is.
    """

    def __init__(
        self,
        frame: np.ndarray,
        recognise: Recognise,
        classify: Classify,
        look_for_ink: LookForInk,
    ) -> None:
        self._frame = to_frame(frame)
        self._look_for_ink = look_for_ink
        self._doubt = False
        self._recognise = recognise
        self._classify = classify
        self.locate_s = self.classify_s = 0.0

    def as_it_is(self) -> View:
        """The frame, whatever lies in it."""
        return self._by_other_eyes(self._read(lambda: Page(self._frame)))

    def upright(self) -> View:
        """The frame, the page in it, or either turned upright: what has most evidence."""
        start = time.perf_counter()
        outline = find_page(self._frame)
        self.locate_s += time.perf_counter() - start
        if outline is None:
            return self._turned(self.as_it_is())
        page = self._by_other_eyes(self._turned(self._read(lambda: flat_page(self._frame, outline))))
        if page.convincing and outline.alone:
            return page
        frame = self.as_it_is()
        if page.convincing and page.evidence >= frame.evidence:
            return page
        return self._turned(frame)

    def _by_other_eyes(self, view: View) -> View:
        """The view, or what another eye sees of its page where it leaves much of the ink unread, or is not sure."""
        view = self._witnessed(view)
        if view.convincing and view.all_told:
            return view
        # Here, as most frames do without them: the first reading does not wait for what it does not need.
        from edge_runtime.locate.eyes import OTHER_EYES

        best = view
        for eye in OTHER_EYES:
            start = time.perf_counter()
            inks = eye(view.page.image, view.stages.ink)
            self.locate_s += time.perf_counter() - start
            seen = [self._read_ink(view.page, ink, view.ink_map) for ink in inks]
            for other in seen:
                if other.says_more_than(best) and not any(other.frames(one) for one in seen):
                    best = other
            if best is not view and best.convincing and best.all_told:
                break
        return best if best.convincing and best.all_told else self._by_learned_eye(best)

    def _by_learned_eye(self, view: View) -> View:
        """The view, or what the learned eye, where it was asked, sees of its page."""
        if view.ink_map is None:
            return view
        from edge_runtime.locate.learned import learned_ink

        start = time.perf_counter()
        ink = learned_ink(view.page.image, view.ink_map)
        self.locate_s += time.perf_counter() - start
        if ink is None:
            return view
        other = self._read_ink(view.page, ink, view.ink_map)
        # What lines there are speak for neither of the two any more, so that the evidence itself tells.
        return other if other.evidence > view.evidence and other.says_more_than(view) else view

    def _witnessed(self, view: View) -> View:
        """The view with what the learned eye says of its digits, unless neither it nor an earlier one left a doubt."""
        if view.ink_map is not None or not any(view.rows) or (view.plain and not self._doubt):
            return view
        self._doubt = True
        start = time.perf_counter()
        ink_map = self._look_for_ink(view.page.image)
        self.locate_s += time.perf_counter() - start
        return view if ink_map is None else view.witnessed(ink_map)

    def _read(self, make_page: Callable[[], Page]) -> View:
        start = time.perf_counter()
        page = make_page()
        ink = on_paper(page.image)
        self.locate_s += time.perf_counter() - start
        return self._read_ink(page, ink)

    def _read_ink(self, page: Page, ink: Ink | None, ink_map: np.ndarray | None = None) -> View:
        start = time.perf_counter()
        stages = locate_in_ink(page.image, ink)
        located = time.perf_counter()
        rows = self._recognise(stages.rows)
        self.locate_s += located - start
        self.classify_s += time.perf_counter() - located
        view = View(page, stages, rows, (self._frame.shape[0], self._frame.shape[1]))
        return view if ink_map is None else view.witnessed(ink_map)

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
        other = self._witnessed(self._read(lambda: turned(self._frame, view.page, -angles[best])))
        least = MOSTLY if along else 1.0
        better = other.convincing and not other.mostly_bars and other.evidence >= least * view.evidence
        return other if better else view
