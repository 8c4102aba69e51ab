"""What a file computes last of its outputs' real values, which is left to the caller."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from convert.c_source.graph import FLOAT32, INT8
from convert.c_source.operators import FileOperator
from edge_runtime.engines.tflite_structure import TensorInfo

LEFT = {
    INT8: ("ARG_MAX", "LOGISTIC", "LOG_SOFTMAX", "RESHAPE", "SOFTMAX"),
    FLOAT32: ("ARG_MAX", "LOG_SOFTMAX"),
}
"""The operators that are left, by what the graph computes with: those of float32, and ARG_MAX of anything."""


@dataclass(frozen=True)
class Tails:
    """Of each output the tensor that the C is to give instead, and the names of the operators after it.

    `places` are those of all these operators.
    """

    ends: tuple[int, ...]
    after: tuple[tuple[str, ...], ...]
    places: frozenset[int]


def find_tails(entries: list[FileOperator], infos: tuple[TensorInfo, ...], outputs: list[int], kind: str) -> Tails:
    """Go back from each output over what nothing else reads."""
    makers = {entry.outputs[0]: entry for entry in entries if len(entry.outputs) == 1}
    readers = Counter(index for entry in entries for index in entry.inputs)
    ends: list[int] = []
    after: list[tuple[str, ...]] = []
    places: set[int] = set()
    for output in outputs:
        end, names = output, list[str]()
        while end in makers and makers[end].name in LEFT[kind] and outputs.count(output) == 1 and makers[end].inputs:
            entry = makers[end]
            source = entry.inputs[0]
            if source < 0 or readers[source] != 1 or source in outputs or (end == output and readers[end]):
                break
            if entry.name != "ARG_MAX" and infos[source].type != "float32":
                break
            names.insert(0, entry.name)
            places.add(entry.place)
            end = source
        ends.append(end)
        after.append(tuple(names))
    return Tails(tuple(ends), tuple(after), frozenset(places))
