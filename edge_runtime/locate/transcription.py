"""What neighbours say where cuts and line are weighed against each other: the best path for each likely text.

The network `line` proposes texts without a cut, the best path of all one by cuts. For each of them the best path whose
digits are just these is looked for (Viterbi), and the sum of both scores chooses: a network is sure of a text for which
there are no good cuts, and the other way round.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from edge_runtime.locate.ctc import Text, likeliest_texts, log_likelihoods
from edge_runtime.locate.line_weights import LINE_WEIGHTS
from edge_runtime.locate.path import RELUCTANCE, Path, Segments

TEXTS = 6
"""Texts of the line that are tried, at most."""

LEAST = 1e-4
"""A segment is any class with at least this probability, beside its likeliest one."""

LEAST_LIKELY = -30.0
"""A text is no less likely by the line than this, in nats: an int8 model is no better in the tails."""

SAME_PLACE = 0.5
"""Digits of two texts are the same one where their segments share at least this part of the pieces of both."""


@dataclass(frozen=True)
class Candidate:
    """A text, the best path to it, and what speaks for it.

    Args:
        segments: of the path, left to right.
        classes: what each is; -1 for junk.
        score: sum along the path, in nats.
        of_line: logarithm of the text's probability by the line.
    """

    segments: list[int]
    classes: list[int]
    score: float
    of_line: float

    def features(self) -> tuple[float, float, float]:
        """What speaks for it, of which the weights make one figure, in nats."""
        return self.score, max(self.of_line, LEAST_LIKELY), float(sum(label >= 0 for label in self.classes))


def candidates_of(
    segments: Segments, digit: np.ndarray, junk: np.ndarray, probabilities: np.ndarray, path: Path, line: np.ndarray
) -> list[Candidate]:
    """The likely texts of a group, each with its best path; texts for which there is none are left out.

    Args:
        segments: as they were found.
        digit, junk: float64 (S,), scores as `best_path` takes them.
        probabilities: float32 (S, classes), of each segment.
        path: the best one of all, with a digit.
        line: float32 (T, classes + 1), as `ctc.likeliest_texts` takes it.
    """
    own = path.text(probabilities)
    # Whether there is a digit at all is told by the cuts: of marks and pieces of lines the network has seen too few.
    texts = [text for text in likeliest_texts(line, TEXTS) if text]
    if own not in texts:
        texts.append(own)
    of_line = log_likelihoods(np.log(np.maximum(line.astype(np.float64), 1e-12)), texts).tolist()
    kept = np.maximum(probabilities.astype(np.float64), LEAST)
    of_class = np.log(kept / kept.max(axis=1, keepdims=True))
    return [
        Candidate(*found, likelihood)
        for likelihood, found in zip(of_line, _paths_to(texts, segments, digit, junk, of_class), strict=True)
        if found is not None
    ]


def transcribed(candidates: list[Candidate], segments: Segments, weights: np.ndarray = LINE_WEIGHTS) -> Path:
    """The best candidate as a path: its digits are as probable as the texts that have them, all together.

    Args:
        candidates: at least one.
        segments: of which they are made.
        weights: float64 (3,), of `Candidate.features`.
    """
    totals = np.array([candidate.features() for candidate in candidates]) @ weights
    best = candidates[int(totals.argmax())]
    shares = np.exp(totals - totals.max())
    shares /= shares.sum()
    probability = []
    for segment, label in zip(best.segments, best.classes, strict=True):
        agree = [_has(candidate, segments, segment, label) for candidate in candidates]
        probability.append(float(shares @ agree))
    return Path(best.segments, [label >= 0 for label in best.classes], probability, best.classes)


def _has(candidate: Candidate, segments: Segments, segment: int, label: int) -> bool:
    """Whether a candidate has a class where a segment is."""
    first, last = int(segments.first[segment]), int(segments.last[segment])
    for other, own in zip(candidate.segments, candidate.classes, strict=True):
        if own == label:
            start, end = int(segments.first[other]), int(segments.last[other])
            shared = min(last, end) - max(first, start) + 1
            if shared >= SAME_PLACE * (max(last, end) - min(first, start) + 1):
                return True
    return False


def _paths_to(
    texts: list[Text], segments: Segments, digit: np.ndarray, junk: np.ndarray, of_class: np.ndarray
) -> list[tuple[list[int], list[int], float] | None]:
    """The best path to each text: its segments, their classes, and its score; None where there is none."""
    first, last = segments.first.tolist(), segments.last.tolist()
    count, longest = last[-1] + 1, max(map(len, texts))
    # Where a text is at its end there is no next class: that is the column after all others.
    wanted = np.full((len(texts), longest), of_class.shape[1])
    for row, text in zip(wanted, texts, strict=True):
        row[: len(text)] = text
    next_class = np.concatenate([of_class, np.full((len(of_class), 1), -np.inf)], axis=1) + digit[:, None]
    # For each border between pieces, text, and number of its digits so far.
    best = np.full((count + 1, len(texts), longest + 1), -np.inf)
    best[0, :, 0] = 0
    came = np.zeros(best.shape, np.int64)
    is_digit = np.zeros(best.shape, np.bool_)
    for index, (start, end) in enumerate(zip(first, last, strict=True)):
        as_junk = best[start] + (junk[index] - RELUCTANCE)
        as_digit = np.full(as_junk.shape, -np.inf)
        as_digit[:, 1:] = best[start, :, :-1] + next_class[index][wanted]
        most = np.maximum(as_junk, as_digit)
        better = most > best[end + 1]
        best[end + 1][better] = most[better]
        came[end + 1][better] = index
        is_digit[end + 1][better] = (as_digit > as_junk)[better]
    found: list[tuple[list[int], list[int], float] | None] = []
    for number, text in enumerate(texts):
        at, left = count, len(text)
        score = float(best[at, number, left])
        if score == -np.inf:
            found.append(None)
            continue
        path, classes = [], []
        while at:
            index = int(came[at, number, left])
            path.append(index)
            if is_digit[at, number, left]:
                left -= 1
                classes.append(text[left])
            else:
                classes.append(-1)
            at = first[index]
        found.append((path[::-1], classes[::-1], score))
    return found
