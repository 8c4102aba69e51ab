"""Holds generated C of float32 against LiteRT's reference kernels, within the bounds of bounds.py."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from convert.c_source.bounds import EPSILON, LEAST, model_steps
from convert.c_source.graph import Graph
from convert.c_source.real_constants import with_real_weights
from convert.tflite.reference import all_reference_outputs
from edge_runtime.engines.tflite_file import read_structure
from edge_runtime.errors import EdgeDigitsError


def float_inputs(graph: Graph, count: int, seed: int) -> np.ndarray:
    """Random inputs, (count, elements), as the C takes them: values of 0..1 and about 0 in turns, or any bytes."""
    random, size = np.random.default_rng(seed), sum(tensor.elements for tensor in graph.inputs)
    if not graph.takes_real:
        kind = np.dtype(graph.given[0])
        return random.integers(0, 256, (count, size)).astype(np.uint8).view(kind)
    inputs = random.random((count, size), np.float32)
    inputs[1::2] = random.normal(0, 1, inputs[1::2].shape)
    return inputs


def float_reference(model: bytes, graph: Graph, inputs: np.ndarray, wanted: Sequence[int]) -> list[np.ndarray]:
    """What the reference kernels give for inputs as the C takes them: these tensors, float32 (N, elements)."""
    file, given, start = read_structure(model).subgraphs[0], [], 0
    for tensor, index in zip(graph.inputs, file.inputs, strict=True):
        values = inputs[:, start : start + tensor.elements]
        given.append(values.reshape(len(inputs), *file.tensors[index].shape))
        start += tensor.elements
    results = all_reference_outputs(with_real_weights(model), given, wanted)
    return [values.reshape(len(inputs), -1) for values in results]


def check_values(model: bytes, graph: Graph, name: str, inputs: np.ndarray, outputs: np.ndarray) -> float:
    """The largest difference of what the C gave for these inputs, float32 (N, elements) of all outputs.

    Raises `EdgeDigitsError` where one is beyond the bound.
    """
    file = read_structure(model).subgraphs[0]
    makers = {operator.output.index: operator for operator in graph.operators}
    before = [
        sorted({tensor.index for tensor in makers[target.index].inputs if _is_of_file(tensor.index, len(file.tensors))})
        if target.index in makers
        else []
        for target in graph.outputs
    ]
    wanted = [*graph.ends, *(index for indices in before for index in indices if index not in graph.ends)]
    wanted = list(dict.fromkeys(wanted))
    expected = dict(zip(wanted, float_reference(model, graph, inputs, wanted), strict=True))
    largest, start = 0.0, 0
    for target, end, indices in zip(graph.outputs, graph.ends, before, strict=True):
        given = outputs[:, start : start + target.elements].astype(np.float64)
        start += target.elements
        finite = np.isfinite(expected[end]).all(axis=1)
        if not finite.any():
            raise EdgeDigitsError(f"{name}.c: not checked: the reference kernels give no finite values")
        sizes = [np.abs(expected[index][finite], dtype=np.float64).max(initial=0.0) for index in (end, *indices)]
        bound = model_steps(graph) * EPSILON * max(sizes) + LEAST
        difference = float(np.abs(given - expected[end])[finite].max(initial=0.0))
        if not difference <= bound:
            raise EdgeDigitsError(
                f"{name}.c: differs by {difference:.2g} from LiteRT's reference kernels, bound {bound:.2g}; "
                "this is a fault of edge-digits, report it with the .tflite file"
            )
        largest = max(largest, difference)
    return largest


def _is_of_file(index: int, tensors: int) -> bool:
    return 0 <= index < tensors
