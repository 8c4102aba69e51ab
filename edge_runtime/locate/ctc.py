"""What a line says, from the probabilities of each digit and of none in each column.

Connectionist temporal classification: Graves, Fernández, Gomez, Schmidhuber, ICML 2006; the search for the likeliest
texts: Hannun, Maas, Jurafsky, Ng, "First-Pass Large Vocabulary Continuous Speech Recognition using Bi-Directional
Recurrent DNNs", 2014, algorithm 1, without a language model.
"""

from __future__ import annotations

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
        best = sorted(following.items(), key=lambda entry: -sum(entry[1]))[:BEAM]
        most = max(sum(best[0][1]), 1e-300)  # So that long lines do not vanish.
        beam = {text: (a / most, b / most) for text, (a, b) in best}
    return list(beam)[:count]


def log_likelihood(log_probabilities: np.ndarray, text: Text) -> float:
    """The logarithm of a text's probability.

    Args:
        log_probabilities: float64 (T, classes + 1), as in `likeliest_texts`.
        text: may be empty.
    """
    none = log_probabilities.shape[1] - 1
    states = np.full(2 * len(text) + 1, none)
    states[1::2] = text
    # From none to a class two states on, but for the same class again.
    may_skip = np.zeros(len(states), np.bool_)
    may_skip[3::2] = states[3::2] != states[1:-2:2]
    reached = np.full(len(states), -np.inf)
    reached[:2] = log_probabilities[0, states[:2]]
    for column in log_probabilities[1:, states]:
        step = np.logaddexp(reached, np.concatenate([[-np.inf], reached[:-1]]))
        step[2:] = np.where(may_skip[2:], np.logaddexp(step[2:], reached[:-2]), step[2:])
        reached = step + column
    ends = reached[-2:] if len(text) else reached[-1:]
    return float(np.logaddexp.reduce(ends))
