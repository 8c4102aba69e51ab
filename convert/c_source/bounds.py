"""How far C of float32 may be from LiteRT's reference kernels: a bound for each operator, and one for a whole model."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from convert.c_source.graph import Graph, Operator, WeightedOperator
from convert.c_source.lower import mean_extent

EPSILON = float(np.finfo(np.float32).eps)
"""2**-23, the step of float32 at 1."""

LEAST = 1e-37
"""What is smaller may be 0: of an exponential, and of all where a processor has no numbers so small."""


def _taps(operator: Operator) -> int:
    assert isinstance(operator, WeightedOperator)
    axis = 3 if operator.name == "DEPTHWISE_CONV_2D" else 0
    return operator.weights.size // operator.weights.shape[axis] + 1


STEPS: dict[str, Callable[[Operator], int]] = {
    "AVERAGE_POOL_2D": lambda operator: operator.options["filterHeight"] * operator.options["filterWidth"] + 1,
    "CONV_2D": _taps,
    "DEPTHWISE_CONV_2D": _taps,
    "FULLY_CONNECTED": _taps,
    "HARD_SWISH": lambda operator: 2,
    "LOGISTIC": lambda operator: 4,
    "MEAN": lambda operator: mean_extent(operator)[1] + 1,
    "RESIZE_BILINEAR": lambda operator: 8,
    "SOFTMAX": lambda operator: operator.output.shape[-1] + 4,
    "TANH": lambda operator: 4,
    "TRANSPOSE_CONV": _taps,
}
"""So many `EPSILON` of the sizes of all that is added, or of the result where that is no sum; all others are exact.

A sum of n terms rounds each n times at most, in any order, here and in the reference kernels: n * 2**-24 each (Higham,
Accuracy and Stability of Numerical Algorithms, 4.2).
"""


def steps(operator: Operator) -> int:
    """How many `EPSILON` the results of an operator may differ by; 0 where they are equal."""
    return STEPS.get(operator.name, lambda operator: 0)(operator)


def model_steps(graph: Graph) -> int:
    """The same of a whole model: what its operators may differ by, one after the other.

    Of its largest values, and of what goes into the operator that gives them. Differences grow and shrink on the way
    with the weights; as the roundings of a sum are of either sign, this leaves room for that.
    """
    return sum(map(steps, graph.operators)) + 1
