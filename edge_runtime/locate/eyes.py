"""Other eyes: each proposes what else may be a frame's ink. What follows is the same for each, and evidence chooses.

A further one, a learned one say, is another function from a frame, and what was seen in it before, to `Ink`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from edge_runtime.locate.grey import to_grey
from edge_runtime.locate.ink import Ink
from edge_runtime.locate.isolated import isolated_writing
from edge_runtime.locate.pigments import darker_ink, inks_of_pigments

Eye = Callable[[np.ndarray, Ink | None], Sequence[Ink]]
"""A frame, uint8 (H, W), (H, W, 3) BGR or (H, W, 4) BGRA, and the ink that `on_paper` found, to other ink: none,
one, or two where either may be the lines, or boxes, that the other is written in."""


def by_colour(frame: np.ndarray, seen: Ink | None) -> Sequence[Ink]:
    """Ink of two pigments apart: a pen's, and that of printed boxes or squares."""
    return (inks_of_pigments(frame, seen) if seen is not None else None) or ()


def by_depth(frame: np.ndarray, seen: Ink | None) -> Sequence[Ink]:
    """The darker ink: a pen's among paler lines."""
    ink = darker_ink(seen) if seen is not None else None
    return () if ink is None else (ink,)


def in_two_tones(frame: np.ndarray, seen: Ink | None) -> Sequence[Ink]:
    """One of the two tones of a frame that its digits fill, up to its edges."""
    ink = isolated_writing(to_grey(frame))
    return () if ink is None else (ink,)


OTHER_EYES: tuple[Eye, ...] = (by_colour, by_depth, in_two_tones)
"""In the order in which they are asked."""
