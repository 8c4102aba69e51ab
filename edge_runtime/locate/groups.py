"""Glyphs that are to be looked at again, with their neighbours: groups on a canvas of their own, cut to pieces.

A glyph of which the classifier is not sure is doubtful, as is one that is wide, low, or in parts, and what stands near
it may be a part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import cv2
import numpy as np

from edge_runtime.locate.crops import Located
from edge_runtime.locate.normalise import crop_from_ink
from edge_runtime.locate.path import Path, Segments, best_path, features_of, find_segments, scores_of, trusted
from edge_runtime.locate.path_weights import TRUST
from edge_runtime.locate.pieces import (
    MIN_PIECE_INK,
    Cut,
    Neighbours,
    Pieces,
    cut_to_pieces,
    find_cuts,
    part_neighbours,
)

BUDGET = 2000
"""Crops of a picture that the classifier sees, at most."""

WIDE = 1.1
"""Ink this wide, as a share of its height, may be several digits, however sure the classifier is of one."""

SURE = 0.95
"""A glyph of which the classifier is this sure is a digit as it is, unless its form says otherwise."""

LOW = 0.6
"""Lower glyphs, as a share of the row's height, may be marks or parts."""

NEAR = 0.35
"""Neighbours within this share of the row's height may be parts of one digit."""

LEAST_ROW = 0.5
"""A row of marks is measured by the page's digits: its height is at least this share of theirs."""

CROPS_A_HEIGHT = 20
"""About so many crops a group takes for a width like the row's height: what the budget is dealt out by."""

SINGLE = 1.0
"""What speaks for a glyph as it was located, in nats: digits touch less often than where the weights were learned."""

MAX_SIDE = 128
"""Ink is cut at no more than this height, in pixels: larger glyphs are reduced."""


@dataclass
class Group:
    """Neighbours in a row, some of them doubtful, and what may become of them.

    Args:
        row: index of the row.
        start, end: the glyphs of the row, the latter exclusive.
        origin: x and y of the canvas, in its own pixels.
        scale: pixels of the image that a pixel of the canvas covers along each side.
        height: of the row's digits, in pixels of the canvas.
        middle: float64 (S,), the row's vertical middle at each segment, in pixels of the canvas.
        as_located: float64 (glyphs, 3), see `path.features_of`.
        probabilities: float32 (S, classes), 0 where the classifier was not asked.
        no_digit: float32 (S,), the probability that it is no digit, -1 where the network that sees what stands around
            was not asked.
        path: the best path, once it is known.
    """

    row: int
    start: int
    end: int
    origin: tuple[int, int]
    scale: float
    height: float
    pieces: Pieces
    segments: Segments
    middle: np.ndarray
    as_located: np.ndarray
    probabilities: np.ndarray = field(default_factory=lambda: np.empty((0, 0), np.float32))
    no_digit: np.ndarray = field(default_factory=lambda: np.empty(0, np.float32))
    path: Path | None = None

    def features(self) -> np.ndarray:
        """What is known of each segment, see `path.features_of`."""
        return features_of(
            self.pieces,
            self.segments,
            self.probabilities,
            self.height,
            self.middle,
            self.as_located,
            self.no_digit,
        )

    @property
    def may_be_digit(self) -> np.ndarray:
        """Which segments the classifier was asked about, bool (S,)."""
        return self.segments.may_be_digit | (self.segments.glyphs >= 0)

    @property
    def to_ask(self) -> np.ndarray:
        """Which segments the classifier is to be asked about: it knows the glyphs as they were located."""
        return self.segments.may_be_digit & (self.segments.glyphs < 0)

    def find_path(self) -> None:
        """Find the best path through the cuts."""
        self.path = best_path(self.segments, *self.scores)

    def joins(self) -> bool:
        """Whether the best path has digits, and one that was not located as one, or is as wide as several."""
        if self.path is None or not any(self.path.is_digit):
            return False
        glyphs = self.segments.glyphs[self.path.segments]
        boxes = self.segments.boxes[self.segments.glyphs >= 0]
        wide = boxes[:, 2] - boxes[:, 0] >= WIDE * (boxes[:, 3] - boxes[:, 1])
        return bool((self.path.is_digit & (glyphs < 0)).any() or wide.any())

    def transcribe(self, seen: np.ndarray) -> None:
        """Weigh the best path against what the group says as a line, see `ctc.likeliest_texts`."""
        # Here, as most frames do without it.
        from edge_runtime.locate.transcription import candidates_of, transcribed

        if self.path is None:
            return
        found = candidates_of(self.segments, *self.scores, self.probabilities, self.path, seen)
        best = transcribed(found, self.segments) if found else None
        # Where both say the same, the path through the cuts is right, and no less sure than it was.
        if best is not None and best.text(self.probabilities) != self.path.text(self.probabilities):
            self.path = best

    @cached_property
    def scores(self) -> tuple[np.ndarray, np.ndarray]:
        """What speaks for each segment as a digit, -inf where it can be none, and as junk: float64 (S,) each.

        They are of the probabilities at the time when they are asked for first.
        """
        digit, junk = scores_of(self.features())
        digit += SINGLE * (self.segments.glyphs >= 0)
        return np.where(self.may_be_digit, digit, -np.inf), junk

    def chosen(self) -> list[tuple[int, int, float]]:
        """The segments of the best path, left to right, the class of each, -1 for junk, and how sure it is right."""
        if self.path is None:
            return []
        path = self.path
        likeliest = self.probabilities.argmax(axis=1)
        found = []
        for at, (segment, is_digit, probability) in enumerate(
            zip(path.segments, path.is_digit, path.probability, strict=True)
        ):
            if not is_digit:
                found.append((segment, -1, 0.0))
            elif path.classes is None:
                label = int(likeliest[segment])
                of_class = float(self.probabilities[segment, label])
                found.append((segment, label, min(of_class, trusted(of_class, probability, TRUST))))
            else:
                from edge_runtime.locate.line_weights import LINE_TRUST

                label = path.classes[at]
                found.append(
                    (segment, label, trusted(float(self.probabilities[segment, label]), probability, LINE_TRUST))
                )
        return found

    def located(self, segment: int) -> Located:
        """A segment as a digit."""
        ink = self.ink(segment)
        x, y, width, height = cv2.boundingRect((ink > 127).view(np.uint8))
        if not width:
            x, y, width, height = 1, 1, ink.shape[1] - 2, ink.shape[0] - 2
        # The ink has one pixel of room around the segment's box.
        left, top = (int(corner) - 1 for corner in self.segments.boxes[segment, :2])
        own = cv2.copyMakeBorder(ink[y : y + height, x : x + width], 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
        box = self.origin[0] + left + x, self.origin[1] + top + y, width, height
        x, y, width, height = (round(side * self.scale) for side in box)
        return Located((x, y, max(width, 1), max(height, 1)), crop_from_ink(ink), own)

    def views(self, chosen: np.ndarray) -> np.ndarray:
        """Some segments with what stands around them, see `surroundings`."""
        # Here, as most frames do without it.
        from edge_runtime.locate.surroundings import surroundings

        runs = self.segments
        first, last = runs.first[chosen] + 1, runs.last[chosen] + 1
        return surroundings(self.pieces.ink, self.pieces.labels, first, last, runs.boxes[chosen])

    def line(self) -> np.ndarray | None:
        """All of it as a line, see `line_of`."""
        from edge_runtime.locate.line import line_of  # As above.

        return line_of(self.pieces.ink, self.height, float(np.median(self.middle)))

    def ink(self, segment: int) -> np.ndarray:
        """The ink of a segment, uint8 (h + 2, w + 2)."""
        runs = self.segments
        return self.pieces.run(int(runs.first[segment]), int(runs.last[segment]), runs.boxes[segment].tolist())


def find_groups(
    rows: list[list[Located]], by_row: list[np.ndarray], budget: int = BUDGET, *, sure: float = SURE
) -> tuple[list[Group], int]:
    """The glyphs that are to be looked at again, with their neighbours, cut to pieces.

    Args:
        rows: as they were located.
        by_row: for each row the probabilities, float32 (N, classes).
        budget: segments at most about which the classifier is to be asked.
        sure: a glyph of which the classifier is this sure is a digit as it is, unless its form says otherwise.

    Returns:
        The groups, and how many more the budget does not suffice for.
    """
    spans = []
    heights = [_typical_height(row) for row in rows]
    page = _typical_height([place for row in rows for place in row])
    for index, (row, chances) in enumerate(zip(rows, by_row, strict=True)):
        height = heights[index] = max(heights[index], LEAST_ROW * page)
        most = chances.max(axis=1).tolist()
        hard = [_is_hard(place, chance < sure, height) for place, chance in zip(row, most, strict=True)]
        if any(hard):
            spans += [_Span(index, start, end, hard) for start, end in _runs(row, hard, NEAR * height)]
    if not spans:
        return [], 0
    # The narrowest first, so that the budget does for as many as it can.
    widths = [
        sum(place.box[2] for place in rows[span.row][span.start : span.end]) / heights[span.row] for span in spans
    ]
    order = sorted(range(len(spans)), key=widths.__getitem__)
    likely = np.cumsum([CROPS_A_HEIGHT * widths[index] for index in order])
    taken = [spans[index] for index in order[: np.count_nonzero(likely <= budget)]]
    canvases = [_canvas(rows[span.row], span, heights[span.row]) for span in taken]
    # What was located without ink stays as it is.
    inked = [at for at, canvas in enumerate(canvases) if canvas.neighbours.boxes]
    taken, canvases = [taken[at] for at in inked], [canvases[at] for at in inked]
    wanted = [
        (at, part)
        for at, canvas in enumerate(canvases)
        for part in np.flatnonzero(canvas.neighbours.may_be_cut).tolist()
    ]
    cuts: list[list[list[Cut]]] = [[[] for _ in canvas.neighbours.boxes] for canvas in canvases]
    for (at, part), found in zip(
        wanted, find_cuts([canvases[at].neighbours.part(part) for at, part in wanted]), strict=True
    ):
        cuts[at][part] = found
    groups = []
    for span, canvas, own in zip(taken, canvases, cuts, strict=True):
        group = _group(rows[span.row], span, canvas, own, heights[span.row])
        budget -= int(np.count_nonzero(group.to_ask))
        if budget < 0:
            break
        groups.append(group)
    return groups, len(spans) - len(groups)


def _is_hard(place: Located, unsure: bool, height: float) -> bool:
    _, _, width, tall = place.box
    if unsure or width >= WIDE * tall or tall < LOW * height:
        return True
    # Parts that lie within a pen's width of each other were located as one.
    mask = (place.ink > 127).view(np.uint8)
    if cv2.connectedComponents(mask)[0] <= 2:
        return False
    areas = cv2.connectedComponentsWithStats(mask)[2][1:, cv2.CC_STAT_AREA]
    return bool(np.sort(areas)[-2] >= MIN_PIECE_INK * place.ink.shape[0] ** 2)


def _typical_height(row: list[Located]) -> float:
    """The median of the heights, each counted by the size of its box."""
    left = sum(place.box[2] + place.box[3] for place in row) / 2
    for place in sorted(row, key=lambda place: place.box[3]):
        left -= place.box[2] + place.box[3]
        if left <= 0:
            break
    return float(place.box[3])


def _runs(row: list[Located], hard: list[bool], near: float) -> list[tuple[int, int]]:
    """From where to where, exclusive, the hard glyphs and those near them reach."""
    runs = []
    start, right = 0, row[0].box[0] + row[0].box[2]
    for index in range(1, len(row) + 1):
        linked = index < len(row) and (hard[index - 1] or hard[index]) and row[index].box[0] - right < near
        if not linked:
            if any(hard[start:index]):
                runs.append((start, index))
            start, right = index, 0
        if index < len(row):
            right = max(right, row[index].box[0] + row[index].box[2])
    return runs


@dataclass(frozen=True)
class _Span:
    """Glyphs of a row that are a group, the end exclusive, and which of the row's glyphs are hard."""

    row: int
    start: int
    end: int
    hard: list[bool]


@dataclass(frozen=True)
class _Canvas:
    """The glyphs of a group on one canvas, see `Group`."""

    neighbours: Neighbours
    origin: tuple[int, int]
    scale: float


def _canvas(row: list[Located], span: _Span, row_height: float) -> _Canvas:
    places = row[span.start : span.end]
    factor = max(place.box[3] / (place.ink.shape[0] - 2) for place in places)
    scale = factor * max(1.0, max(place.box[3] for place in places) / factor / MAX_SIDE)
    left, top = min(place.box[0] for place in places), min(place.box[1] for place in places)
    origin = round(left / scale) - 1, round(top / scale) - 1
    patches = []
    for place in places:
        x, y, width, height = (round(value / scale) for value in place.box)
        same = place.ink.shape == (height + 2, width + 2)
        patch = place.ink if same else cv2.resize(place.ink, (width + 2, height + 2), interpolation=cv2.INTER_AREA)
        patches.append((patch, x - 1 - origin[0], y - 1 - origin[1]))
    size = max(y + patch.shape[0] for patch, _, y in patches), max(x + patch.shape[1] for patch, x, _ in patches)
    ink, glyphs = np.zeros(size, np.uint8), np.zeros(size, np.uint16)
    for number, (patch, x, y) in enumerate(patches, 1):
        part = np.s_[y : y + patch.shape[0], x : x + patch.shape[1]]
        glyphs[part][patch > ink[part]] = number
        np.maximum(ink[part], patch, out=ink[part])
    whole = [not hard for hard in span.hard[span.start : span.end]]
    return _Canvas(part_neighbours(ink, glyphs, whole, row_height / scale), origin, scale)


def _group(row: list[Located], span: _Span, canvas: _Canvas, cuts: list[list[Cut]], row_height: float) -> Group:
    height = row_height / canvas.scale
    pieces = cut_to_pieces(canvas.neighbours, cuts)
    segments = find_segments(pieces, height)
    return Group(
        span.row,
        span.start,
        span.end,
        canvas.origin,
        canvas.scale,
        height,
        pieces,
        segments,
        _middle(row, segments, canvas.origin, canvas.scale, row_height),
        np.array([(0.0, place.box[2], place.box[3]) for place in row[span.start : span.end]])
        / (1.0, canvas.scale, canvas.scale),
    )


def _middle(row: list[Located], segments: Segments, origin: tuple[int, int], scale: float, height: float) -> np.ndarray:
    """The row's vertical middle at each segment: on the line through the middles of its taller glyphs."""
    tall = [place for place in row if place.box[3] >= LOW * height] or row
    x = np.array([place.box[0] + place.box[2] / 2 for place in tall]) / scale - origin[0]
    y = np.array([place.box[1] + place.box[3] / 2 for place in tall]) / scale - origin[1]
    order = np.argsort(x)
    at = (segments.boxes[:, 0] + segments.boxes[:, 2]) / 2
    middle: np.ndarray = np.interp(at, x[order], y[order])
    return middle
