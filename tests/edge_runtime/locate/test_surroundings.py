from __future__ import annotations

import numpy as np

from edge_runtime.locate.surroundings import SIDE, surroundings


def views_of_bars(first: list[int], last: list[int]) -> np.ndarray:
    """Views of runs of three bars of ink, 6 wide and 40 high, with 8 pixels between them, counted from 1."""
    ink, labels = np.zeros((42, 50), np.uint8), np.zeros((42, 50), np.uint16)
    for number, left in enumerate((4, 18, 32), 1):
        ink[1:41, left : left + 6], labels[1:41, left : left + 6] = 200, number
    boxes = [(14 * start - 10, 1, 14 * end - 4, 41) for start, end in zip(first, last, strict=True)]
    return surroundings(ink, labels, np.array(first), np.array(last), np.array(boxes).reshape(-1, 4))


def test_own_ink_is_in_the_middle_and_all_ink_around_it() -> None:
    (view,) = views_of_bars([2], [2])
    assert view.shape == (SIDE, SIDE, 2)
    own, everything = view[..., 0] > 99, view[..., 1] > 99
    assert own.any(axis=0).sum() in (3, 4), "one bar, 6 of 64 pixels"
    assert abs(np.flatnonzero(own.any(axis=0)).mean() - (SIDE - 1) / 2) < 1
    assert 19 <= own.any(axis=1).sum() <= 21, "40 of 64 pixels"
    assert (everything & ~own).any(axis=0).sum() >= 6, "both neighbours"
    assert not (own & ~everything).any()


def test_runs_have_the_ink_of_all_their_pieces() -> None:
    runs = [1, 2, 3, 1, 2, 1], [1, 2, 3, 2, 3, 3]
    for view, first, last in zip(views_of_bars(*runs), *runs, strict=True):
        strokes = np.count_nonzero(np.diff((view[SIDE // 2, :, 0] > 60).astype(int)) > 0)
        assert strokes == last - first + 1


def test_no_segments_no_views() -> None:
    assert views_of_bars([], []).shape == (0, SIDE, SIDE, 2)
