"""The resource variables of a file: what a model keeps from call to call, and what it begins with."""

from __future__ import annotations

from typing import Any

from convert.c_source.graph import Operator, State, Tensor, UnsupportedError
from convert.c_source.operators import FileOperator, to_tensor
from edge_runtime.engines.tflite_structure import TensorInfo

FAMILY = ("ASSIGN_VARIABLE", "CALL_ONCE", "READ_VARIABLE", "VAR_HANDLE")
"""The operators of resource variables."""

FIRST_STATE = 1 << 19
"""Indices of tensors that no file has: the states."""

Key = tuple[bytes, bytes]


class States:
    """Takes in the operators of `FAMILY`: reading a variable is a COPY of its state, assigning one a COPY into it.

    Args:
        graphs: schema objects of all graphs of the file.
        infos: the tensors of each.
        name_of: the name of a schema operator.
    """

    def __init__(self, graphs: list[Any], infos: list[tuple[TensorInfo, ...]], name_of: Any) -> None:
        self._graphs, self._infos, self._name_of = graphs, infos, name_of
        self._handles: dict[int, Key] = {}
        self._initial: dict[Key, Tensor] = {}
        self._states: dict[Key, State] = {}

    @property
    def all(self) -> tuple[State, ...]:
        """The states that the model reads or writes."""
        return tuple(self._states.values())

    def takes(self, entry: FileOperator, options: Any) -> list[Operator]:
        """The operators for one of `FAMILY`."""
        if entry.name == "VAR_HANDLE":
            self._handles[entry.outputs[0]] = _key(options)
        elif entry.name == "CALL_ONCE":
            self._initialise(options.initSubgraphIndex)
        elif entry.name == "READ_VARIABLE":
            target = entry.target()
            return [Operator(entry.place, "COPY", (self._state(entry, target),), target, {})]
        else:
            source = entry.source(1)
            return [Operator(entry.place, "COPY", (source,), self._state(entry, source), {})]
        return []

    def _state(self, entry: FileOperator, like: Tensor) -> Tensor:
        key = self._handles.get(entry.inputs[0])
        if key is None or key not in self._initial:
            raise UnsupportedError(f"{entry.name} of a variable that nothing begins with a constant")
        initial = self._initial[key]
        if key not in self._states:
            index = FIRST_STATE + len(self._states)
            tensor = Tensor(index, like.shape, like.quantisation)
            assert initial.data is not None
            self._states[key] = State(tensor, initial.data)
        tensor = self._states[key].tensor
        if tensor.shape != like.shape or initial.elements != like.elements:
            raise UnsupportedError(f"{entry.name} of a variable of another shape")
        return tensor

    def _initialise(self, number: int) -> None:
        """Take in what the graph of this number assigns."""
        if not 0 <= number < len(self._graphs):
            raise UnsupportedError("CALL_ONCE of a graph that is not there")
        handles: dict[int, Key] = {}
        for raw in self._graphs[number].operators or ():
            name = self._name_of(raw)
            if name == "VAR_HANDLE" and len(raw.outputs) == 1:
                handles[int(raw.outputs[0])] = _key(raw.builtinOptions)
            elif name == "ASSIGN_VARIABLE" and len(raw.inputs) == 2 and int(raw.inputs[0]) in handles:
                value = to_tensor(self._infos[number], int(raw.inputs[1]), constant=True)
                if value.data is None:
                    raise UnsupportedError("CALL_ONCE that computes what a variable begins with")
                self._initial[handles[int(raw.inputs[0])]] = value
            else:
                raise UnsupportedError(f"CALL_ONCE of a graph with {name}")


def _key(options: Any) -> Key:
    return bytes(options.container or b""), bytes(options.sharedName or b"")
