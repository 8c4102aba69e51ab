from __future__ import annotations

import numpy as np

from edge_runtime.locate.path import Segments, find_segments
from edge_runtime.locate.pieces import Pieces, cut_to_pieces, part_neighbours
from edge_runtime.locate.surroundings import SIDE, surroundings


def three_bars() -> tuple[Pieces, Segments]:
    """Three bars of ink, 6 wide and 40 high, with 8 pixels between them; each is a glyph and a piece."""
    ink = np.zeros((42, 50), np.uint8)
    for left in (4, 18, 32):
        ink[1:41, left : left + 6] = 200
    glyphs = (np.cumsum(np.diff(ink[20], prepend=0) > 0)[None] * (ink > 0)).astype(np.uint16)
    neighbours = part_neighbours(ink, glyphs, [True] * 3, 40)
    pieces = cut_to_pieces(neighbours, [[] for _ in neighbours.boxes])
    return pieces, find_segments(pieces, 40)


def test_own_ink_is_in_the_middle_and_all_ink_around_it() -> None:
    pieces, segments = three_bars()
    index = next(i for i in range(len(segments.first)) if (segments.first[i], segments.last[i]) == (1, 1))
    (view,) = surroundings(pieces, segments, [index])
    assert view.shape == (SIDE, SIDE, 2)
    own, everything = view[..., 0] > 99, view[..., 1] > 99
    assert own.any(axis=0).sum() in (3, 4), "one bar, 6 of 64 pixels"
    assert abs(np.flatnonzero(own.any(axis=0)).mean() - (SIDE - 1) / 2) < 1
    assert 19 <= own.any(axis=1).sum() <= 21, "40 of 64 pixels"
    assert (everything & ~own).any(axis=0).sum() >= 6, "both neighbours"
    assert not (own & ~everything).any()


def test_runs_have_the_ink_of_all_their_pieces() -> None:
    pieces, segments = three_bars()
    views = surroundings(pieces, segments, list(range(len(segments.first))))
    for view, first, last in zip(views, segments.first, segments.last, strict=True):
        strokes = np.count_nonzero(np.diff((view[SIDE // 2, :, 0] > 60).astype(int)) > 0)
        assert strokes == last - first + 1


def test_no_segments_no_views() -> None:
    pieces, segments = three_bars()
    assert surroundings(pieces, segments, []).shape == (0, SIDE, SIDE, 2)
