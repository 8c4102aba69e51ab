"""What a line says, from the probabilities of each digit and of none in each column.

Connectionist temporal classification: Graves, Fernández, Gomez, Schmidhuber, ICML 2006; the search for the likeliest
texts: Hannun, Maas, Jurafsky, Ng, "First-Pass Large Vocabulary Continuous Speech Recognition using Bi-Directional
Recurrent DNNs", 2014, algorithm 1, without a language model.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Text = tuple[int, ...]
"""Classes from left to right."""

LEAST = 1e-3
"""In a column less likely classes are not followed."""

BEAM = 12
"""Texts that are followed at a time."""


def likeliest_texts(probabilities: np.ndarray, count: int) -> list[Text]:
    """The likeliest texts, the best first, at most `count`.

    Args:
        probabilities: float32 (T, classes + 1), of each class and at last of none, in each column.
    """
    none = probabilities.shape[1] - 1
    # For each text the probability of all ways to it that end in none, and in its last class.
    beam: dict[Text, tuple[float, float]] = {(): (1.0, 0.0)}
    for column in probabilities.astype(np.float64):
        blank = float(column[none])
        labels = np.flatnonzero(column[:none] >= LEAST).tolist()
        following: dict[Text, list[float]] = {}
        for text, (in_none, in_class) in beam.items():
            own = following.setdefault(text, [0.0, 0.0])
            own[0] += (in_none + in_class) * blank
            if text:
                own[1] += in_class * float(column[text[-1]])
            for label in labels:
                longer = following.setdefault((*text, label), [0.0, 0.0])
                before = in_none if text and text[-1] == label else in_none + in_class
                longer[1] += before * float(column[label])
        best = sorted(following.items(), key=lambda entry: -entry[1][0] - entry[1][1])[:BEAM]
        most = max(sum(best[0][1]), 1e-300)  # So that long lines do not vanish.
        beam = {text: (a / most, b / most) for text, (a, b) in best}
    return list(beam)[:count]


def log_likelihoods(log_probabilities: np.ndarray, texts: Sequence[Text]) -> np.ndarray:
    """The logarithms of the probabilities of texts, float64 (N,).

    Args:
        log_probabilities: float64 (T, classes + 1), as in `likeliest_texts`.
        texts: at least one; each may be empty.
    """
    none = log_probabilities.shape[1] - 1
    lengths = np.array([len(text) for text in texts])
    # What follows the end of a shorter text does not count.
    states = np.full((len(texts), 2 * lengths.max() + 1), none)
    for own, text in zip(states, texts, strict=True):
        own[1 : 2 * len(text) : 2] = text
    # From none to a class two states on, but for the same class again.
    skip = np.where((states[:, 2:] != none) & (states[:, 2:] != states[:, :-2]), 0.0, -np.inf)
    reached = np.full(states.shape, -np.inf)
    reached[:, :2] = log_probabilities[0][states[:, :2]]
    for column in log_probabilities[1:]:
        step = reached.copy()
        np.logaddexp(step[:, 1:], reached[:, :-1], out=step[:, 1:])
        np.logaddexp(step[:, 2:], reached[:, :-2] + skip, out=step[:, 2:])
        reached = step + column[states]
    each = np.arange(len(texts))
    before = np.where(lengths > 0, reached[each, 2 * lengths - 1], -np.inf)
    whole: np.ndarray = np.logaddexp(reached[each, 2 * lengths], before)
    return whole
