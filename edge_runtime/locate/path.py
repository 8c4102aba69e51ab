"""Which runs of pieces are the digits: the best path through all of them, by weights that were learned in bulk.

Runs of neighbouring pieces are segments; each is a digit or junk, and what is known of it speaks for either: how sure
the classifier is of it, its size beside the row's, the ink that it is cut from. A small network makes its scores of
these features; the best path is the sequence of segments with the highest sum that covers all pieces (Viterbi), and the
share of a segment among all paths, each weighted by the exponential of its sum, is the probability that it is right.

This is a semi-Markov conditional random field (Sarawagi, Cohen, "Semi-Markov Conditional Random Fields for Information
Extraction", NIPS 2004), the form that discriminative forward training (LeCun, Bottou, Bengio, Haffner, "Gradient-Based
Learning Applied to Document Recognition", Proc. IEEE 86(11), 1998, section VI) takes with a fixed classifier.
`python -m train.path` learns the weights.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from edge_runtime.locate.path_weights import HIDDEN_BIASES, HIDDEN_WEIGHTS, SCORE_BIASES, SCORE_WEIGHTS
from edge_runtime.locate.pieces import Pieces

MAX_PIECES = 9
"""Pieces of a segment, at most."""

MAX_WIDTH = 1.4
"""Its width at most, as a share of the row's height, where it has more than one piece."""

MIN_DIGIT_HEIGHT = 0.2
"""What is lower than this share of the row's height can be junk only: the classifier is not asked."""

CLASSES = 10
"""Models with so many classes are taken for models of digits: what is known of each class counts too."""

RELUCTANCE = 1.0
"""By so much, in nats, junk must be likelier than digits to be left out: else they are read, and doubtful."""

SUREST = 255 / 256
"""Probabilities closer to 0 or 1 say no more: it is the last step of an int8 model."""

UNSEEN = 1 / 1024
"""... and those of the network that sees what stands around, whose output is finer."""

FEATURES = (
    "log-odds",
    "lead over the next class",
    "aspect",
    "slender",
    "relative height",
    "taller",
    "lower",
    "relative width",
    "pieces",
    "cuts around",
    "ink cut around",
    "cuts within",
    "ink cut within",
    "thin joints within",
    "gap within",
    "parts joined",
    "a glyph as located",
    "all of its parts",
    "length of the stroke",
    "above the row",
    "below the row",
    "room before",
    "room behind",
    "log-odds of its glyph",
    "aspect of its glyph",
    "height of its glyph",
    "seen with its surroundings",
    "log-odds that it is a digit, so seen",
    *(f"class {label}" for label in range(CLASSES)),
)
"""What is known of a segment, see `features_of`."""


@dataclass(frozen=True)
class Segments:
    """All runs of neighbouring pieces that may be one digit, S of them.

    Args:
        first, last: int64 (S,), their pieces, both inclusive; ordered by `last`.
        boxes: int64 (S, 4), left, top, right, bottom on the canvas, the latter two exclusive.
        glyphs: int64 (S,), the glyph that each is as it was located, counted from 0; -1 where it is none.
        may_be_digit: bool (S,), whether the classifier is to be asked.
    """

    first: np.ndarray
    last: np.ndarray
    boxes: np.ndarray
    glyphs: np.ndarray
    may_be_digit: np.ndarray


@dataclass(frozen=True)
class Path:
    """The best path.

    Args:
        segments: the indices of its segments, left to right.
        is_digit: whether each is a digit; else it is junk.
        probability: of each that it is right, 0..1: a digit, and with these borders.
        classes: of each, -1 for junk, where a line was read too; None where each is what the classifier says.
    """

    segments: list[int]
    is_digit: list[bool]
    probability: list[float]
    classes: list[int] | None = None

    def text(self, probabilities: np.ndarray) -> tuple[int, ...]:
        """The classes of its digits, left to right, by the probabilities of all segments, float32 (S, classes)."""
        if self.classes is not None:
            return tuple(label for label in self.classes if label >= 0)
        chosen = [segment for segment, is_digit in zip(self.segments, self.is_digit, strict=True) if is_digit]
        return tuple(probabilities[chosen].argmax(axis=1).tolist())


def find_segments(pieces: Pieces, height: float) -> Segments:
    """The segments of pieces in a row whose digits are `height` pixels tall.

    Runs of at most `MAX_PIECES`, no wider than `MAX_WIDTH`; and, whatever their size, each piece and each glyph as it
    was located.
    """
    count = len(pieces.boxes)
    own = pieces.boxes
    firsts, boxes = [np.arange(count)], [own]
    for more in range(1, min(MAX_PIECES, count)):
        before, added = boxes[-1][:-1], own[more:]
        boxes.append(np.hstack([np.minimum(before[:, :2], added[:, :2]), np.maximum(before[:, 2:], added[:, 2:])]))
        firsts.append(np.arange(count - more))
    first, box = np.concatenate(firsts), np.concatenate(boxes)
    last = first + np.repeat(np.arange(len(firsts)), [len(one) for one in firsts])
    starts, ends = _glyph_runs(pieces)
    is_glyph = np.isin(first * count + last, starts * count + ends)
    kept = (first == last) | is_glyph | (box[:, 2] - box[:, 0] <= MAX_WIDTH * height)
    many = ends - starts >= MAX_PIECES
    wholes = [
        (*own[start : end + 1, :2].min(axis=0), *own[start : end + 1, 2:].max(axis=0))
        for start, end in zip(starts[many], ends[many], strict=True)
    ]
    first, last = np.concatenate([first[kept], starts[many]]), np.concatenate([last[kept], ends[many]])
    box = np.concatenate([box[kept], np.array(wholes, np.int64).reshape(-1, 4)])
    is_glyph = np.concatenate([is_glyph[kept], np.ones(len(wholes), np.bool_)])
    order = np.lexsort((-first, last))
    first, last, box, is_glyph = first[order], last[order], box[order], is_glyph[order]
    glyphs = np.where(is_glyph, pieces.glyphs[first], -1)
    return Segments(first, last, box, glyphs, box[:, 3] - box[:, 1] >= MIN_DIGIT_HEIGHT * height)


def _glyph_runs(pieces: Pieces) -> tuple[np.ndarray, np.ndarray]:
    """First and last piece, int64 (G,) each, of those glyphs whose pieces stand together."""
    owner = pieces.glyphs
    starts = np.flatnonzero(np.diff(owner, prepend=-1))
    ends = np.append(starts[1:] - 1, len(owner) - 1)
    together = ends - starts + 1 == np.bincount(owner)[owner[starts]]
    return starts[together], ends[together]


def features_of(
    pieces: Pieces,
    segments: Segments,
    probabilities: np.ndarray,
    height: float,
    middle: np.ndarray,
    as_located: np.ndarray,
    no_digit: np.ndarray,
) -> np.ndarray:
    """What is known of each segment, float64 (S, `FEATURES`), all of the order of 1.

    Args:
        pieces, segments: as they were found.
        probabilities: float32 (S, classes), 0 where the classifier was not asked.
        height: of the row's digits, in pixels.
        middle: float64 (S,), the vertical middle of the row at each segment, in pixels of the canvas.
        as_located: float64 (glyphs, 3), of each glyph as it was located how sure the classifier is, 0..1, its width and
            its height in pixels of the canvas.
        no_digit: float32 (S,), the probability that it is no digit or wrongly cut, of a network that sees what stands
            around; -1 where it was not asked.
    """
    first, last = segments.first, segments.last
    left, top, right, bottom = segments.boxes.T.astype(np.float64)
    width, tall = right - left, bottom - top
    ranked = np.sort(probabilities.astype(np.float64), axis=1)
    kept = np.clip(ranked[:, -1], 1 - SUREST, SUREST)
    lead = np.log(kept / np.maximum(ranked[:, -2], 1 - SUREST))
    aspect = width / tall
    taller = np.log(tall / height)
    # For each segment and cut, how many of the two pieces that it parted are in the segment.
    a, b, joints = pieces.cuts.T
    sides = ((a >= first[:, None]) & (a <= last[:, None])).astype(np.int64)
    sides += (b >= first[:, None]) & (b <= last[:, None])
    around, within = sides == 1, sides == 2
    ink = np.concatenate([[0], np.cumsum(pieces.areas)])
    length = (ink[last + 1] - ink[first]) / (pieces.stroke * height)
    gap, parts = _within(pieces, first, last)
    reached = np.maximum.accumulate(pieces.boxes[:, 2])
    before = np.concatenate([[-np.inf], reached[:-1]])[first]
    following = np.concatenate([np.minimum.accumulate(pieces.boxes[::-1, 0])[::-1][1:], [np.inf]])[last]
    offset = ((top + bottom) / 2 - middle) / height
    # Of the glyph that the segment begins in; most are within one.
    sure, wide, high = as_located[pieces.glyphs[first]].T
    features = np.zeros((len(first), len(FEATURES)))
    features[:, :-CLASSES] = np.stack(
        [
            _log_odds(kept) / 3,
            lead / 3,
            np.minimum(aspect, 3),
            np.maximum(0, 0.5 - aspect) * 3,
            np.minimum(tall / height, 3),
            np.clip(taller, 0, 2) * 3,
            np.clip(-taller, 0, 2),
            np.minimum(width / height, 3),
            (last - first) / 4,
            around.sum(axis=1) / 2,
            around @ joints / 3,
            within.sum(axis=1) / 4,
            within @ joints / 6,
            within @ np.maximum(0, 1.5 - joints),
            gap / height * 4,
            (parts - 1) / 2,
            segments.glyphs >= 0,
            ~around.any(axis=1),
            np.minimum(length / 3, 3),
            np.clip(-offset, 0, 1) * 3,
            np.clip(offset, 0, 1) * 3,
            np.clip((left - before) / height, -0.2, 0.4) * 3,
            np.clip((following - right) / height, -0.2, 0.4) * 3,
            _log_odds(np.clip(sure, 1 - SUREST, SUREST)) / 3,
            np.minimum(wide / high, 4),
            np.minimum(high / height, 3),
            no_digit >= 0,
            np.where(no_digit >= 0, -_log_odds(np.clip(no_digit.astype(np.float64), UNSEEN, 1 - UNSEEN)) / 3, 0),
        ],
        axis=1,
    )
    if probabilities.shape[1] == CLASSES:
        features[np.arange(len(first)), len(FEATURES) - CLASSES + probabilities.argmax(axis=1)] = 1.0
    return features


def _log_odds(probabilities: np.ndarray) -> np.ndarray:
    log_odds: np.ndarray = np.log(probabilities / (1 - probabilities))
    return log_odds


def scores_of(features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The scores of segments as digits and as junk, float64 (S,) each, by a small network."""
    hidden = np.tanh(features @ HIDDEN_WEIGHTS + HIDDEN_BIASES)
    digit, junk = (hidden @ SCORE_WEIGHTS + SCORE_BIASES).T
    return digit, junk


def _within(pieces: Pieces, first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each segment the widest gap between its parts, in pixels, and how many parts it has; float64 (S,) each."""
    count = len(pieces.boxes)
    boxes = pieces.boxes.astype(np.float64)
    gaps = np.zeros(count)
    new = np.zeros(count)
    for index in range(1, count):
        others = boxes[max(0, index - MAX_PIECES) : index]
        if pieces.parts[index] in pieces.parts[max(0, index - MAX_PIECES) : index]:
            continue
        new[index] = 1
        x = np.maximum(boxes[index, 0] - others[:, 2], others[:, 0] - boxes[index, 2]).clip(0)
        y = np.maximum(boxes[index, 1] - others[:, 3], others[:, 1] - boxes[index, 3]).clip(0)
        gaps[index] = np.hypot(x, y).min()
    joined = np.concatenate([[0], np.cumsum(new)])
    widest = np.array(
        [gaps[start + 1 : end + 1].max(initial=0.0) for start, end in zip(first.tolist(), last.tolist(), strict=True)]
    )
    return widest, 1 + joined[last + 1] - joined[first + 1]


def best_path(segments: Segments, digit: np.ndarray, junk: np.ndarray) -> Path:
    """The best path and how probable its digits are.

    Args:
        segments: as they were found.
        digit, junk: float64 (S,), the score of each as a digit, -inf where it can be none, and as junk.
    """
    first, last = segments.first.tolist(), segments.last.tolist()
    count = last[-1] + 1
    either = np.logaddexp(digit, junk).tolist()
    most = np.maximum(digit, junk - RELUCTANCE)
    forward, backward = sums(first, last, either, count)
    total = forward[count]
    best, came = [0.0] + [-math.inf] * count, [0] * (count + 1)
    for index, (start, end, score) in enumerate(zip(first, last, most.tolist(), strict=True)):
        if best[start] + score > best[end + 1]:
            best[end + 1], came[end + 1] = best[start] + score, index
    chosen = []
    at = count
    while at:
        chosen.append(came[at])
        at = first[came[at]]
    chosen.reverse()
    return Path(
        chosen,
        [bool(digit[index] >= junk[index] - RELUCTANCE) for index in chosen],
        [min(1.0, math.exp(forward[first[i]] + float(digit[i]) + backward[last[i] + 1] - total)) for i in chosen],
    )


def trust_features(sure: float, probability: float) -> tuple[float, float, float]:
    """What tells whether a digit of the best path is read right.

    Args:
        sure: log-odds of its class, as in `FEATURES`.
        probability: of the segment, as `Path` has it.
    """
    kept = min(max(probability, 1 - SUREST), SUREST)
    return 1.0, sure, math.log(kept / (1 - kept)) / 3


def trusted(probability_of_class: float, probability: float, trust: np.ndarray) -> float:
    """The probability that a digit of the best path is read right, 0..1.

    Args:
        probability_of_class: what the classifier says.
        probability: of the segment, as `Path` has it.
        trust: float64 (3,), weights of `trust_features`.
    """
    kept = min(max(probability_of_class, 1 - SUREST), SUREST)
    features = trust_features(math.log(kept / (1 - kept)) / 3, probability)
    score = sum(feature * weight for feature, weight in zip(features, trust.tolist(), strict=True))
    return 1 / (1 + math.exp(-score))


def sums(first: list[int], last: list[int], scores: list[float], count: int) -> tuple[list[float], list[float]]:
    """Log of the sum over all paths from the left to each border between pieces, and from each to the right.

    Args:
        first, last: pieces of each segment, ordered by `last`.
        scores: of each segment.
        count: number of pieces.

    Returns:
        `count + 1` values each.
    """
    forward, backward = [0.0] + [-math.inf] * count, [-math.inf] * count + [0.0]
    for start, end, score in zip(first, last, scores, strict=True):
        forward[end + 1] = _log_add(forward[end + 1], forward[start] + score)
    # Backwards each border is complete once all segments that end to its right have been passed.
    for index in range(len(first) - 1, -1, -1):
        start, end = first[index], last[index]
        backward[start] = _log_add(backward[start], backward[end + 1] + scores[index])
    return forward, backward


def _log_add(a: float, b: float) -> float:
    if a == -math.inf:
        return b
    if a < b:
        a, b = b, a
    return a + math.log1p(math.exp(b - a))
