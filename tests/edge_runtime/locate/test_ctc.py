"""Connectionist temporal classification against the sum over every single way through the columns."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edge_runtime.locate.ctc import Text, likeliest_texts, log_likelihoods

CLASSES = 3
"""And none."""


def by_every_way(probabilities: np.ndarray) -> dict[Text, float]:
    found: dict[Text, float] = defaultdict(float)
    for way in itertools.product(range(CLASSES + 1), repeat=len(probabilities)):
        text = tuple(label for label, _ in itertools.groupby(way) if label != CLASSES)
        found[text] += math.prod(float(column[label]) for column, label in zip(probabilities, way, strict=True))
    return found


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 5), st.floats(0.2, 4))
def test_a_texts_probability_is_the_sum_of_all_ways_to_it(seed: int, columns: int, sharpness: float) -> None:
    logits = np.random.default_rng(seed).normal(0, sharpness, (columns, CLASSES + 1))
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    wanted = by_every_way(probabilities)
    assert math.isclose(sum(wanted.values()), 1, rel_tol=1e-9)
    # All at once, short ones and long ones.
    np.testing.assert_allclose(
        np.exp(log_likelihoods(np.log(probabilities), list(wanted))), list(wanted.values()), rtol=1e-6
    )


def test_what_cannot_be_written_in_so_few_columns_is_impossible() -> None:
    probabilities = np.full((2, CLASSES + 1), 0.25)
    impossible = log_likelihoods(np.log(probabilities), [(1, 1), (0, 1, 2)])
    np.testing.assert_array_equal(impossible, -np.inf)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_the_likeliest_text_is_found(seed: int) -> None:
    logits = np.random.default_rng(seed).normal(0, 2.5, (5, CLASSES + 1))
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    ranked = sorted(by_every_way(probabilities).items(), key=lambda entry: -entry[1])
    found = likeliest_texts(probabilities.astype(np.float32), 3)
    assert len(found) <= 3
    # A beam may lose what began badly: it is no worse than a hair.
    assert by_every_way(probabilities)[found[0]] >= 0.9 * ranked[0][1]


@pytest.mark.parametrize("columns", [1, 96])
def test_paper_says_nothing(columns: int) -> None:
    paper = np.zeros((columns, 11), np.float32)
    paper[:, 10] = 1
    assert likeliest_texts(paper, 4) == [()]
