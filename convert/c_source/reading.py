"""Reads a .tflite file into the graph that the C is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from convert.c_source.graph import FLOAT32, INT8, SUPPORTED, Graph, Operator, Tensor, UnsupportedError
from convert.c_source.integers import evaluate
from convert.c_source.operators import OPTIONS, RESHAPES, FileOperator, named_options, to_operators, to_tensor
from convert.c_source.real_constants import kind_of, with_real_constants
from convert.c_source.states import FAMILY, States
from convert.c_source.tails import find_tails
from edge_runtime.engines.tflite_file import read_structure
from edge_runtime.engines.tflite_structure import STATE, TensorInfo

INTEGERS = {"int32": "<i4", "int64": "<i8"}
"""Types of what shapes are made of."""

INTEGER_INPUTS = ("int8", "uint8")
"""Types that a float32 graph may take."""


def read_graph(model: bytes) -> Graph:
    """Read the graph of a .tflite file.

    Raises `EdgeDigitsError` for a damaged file, `UnsupportedError` for one with an operator, version, type or option
    that the generated C does not know.
    """
    file = read_structure(model)
    for kind, reason in file.unfit.items():
        if kind != STATE:
            raise UnsupportedError(reason)
    content = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model, 0))
    graph, infos = content.subgraphs[0], file.subgraphs[0].tensors
    inputs, outputs = [int(index) for index in graph.inputs], [int(index) for index in graph.outputs]

    def name_of(raw: Any) -> str:
        code = content.operatorCodes[raw.opcodeIndex]
        return _name(max(code.builtinCode, code.deprecatedBuiltinCode))

    states = States(content.subgraphs, [graph.tensors for graph in file.subgraphs], name_of)
    integers = {
        index: np.frombuffer(info.data, INTEGERS[info.type]).reshape(info.shape)
        for index, info in enumerate(infos)
        if info.data is not None and info.type in INTEGERS
    }
    entries = [
        FileOperator(place, name_of(raw), _indices(raw.inputs), _indices(raw.outputs), {}, infos, integers)
        for place, raw in enumerate(graph.operators)
    ]
    kind, folded = kind_of(entries, infos), frozenset[int]()
    if kind == FLOAT32:
        infos, folded = with_real_constants(entries, infos)
        entries = [replace(entry, infos=infos, kind=kind) for entry in entries]
    tails = find_tails(entries, infos, outputs, kind)
    outputs = list(tails.ends)
    rim = (FloatRim if kind == FLOAT32 else Rim)(
        infos,
        inputs,
        outputs,
        Counter(index for entry in entries if entry.place not in tails.places for index in entry.inputs),
    )
    operators: list[Operator] = []
    for entry, raw in zip(entries, graph.operators, strict=True):
        place, name, given = entry.place, entry.name, entry.inputs
        version = content.operatorCodes[raw.opcodeIndex].version
        if place in tails.places | folded:
            continue
        try:
            if _is_of_integers(entry):
                options = named_options(name, raw.builtinOptions)
                shape = name == "SHAPE"
                integers[entry.outputs[0]] = (
                    np.array(infos[given[0]].shape) if shape else evaluate(name, options, [integers[i] for i in given])
                )
                continue
            if version > SUPPORTED.get(name, 0):
                raise UnsupportedError(f"{name} version {version}")
            entry.check()
            if name in OPTIONS and not isinstance(raw.builtinOptions, OPTIONS[name]):
                raise UnsupportedError(f"{name} without options")
            if name in FAMILY and kind == INT8:
                operators += states.takes(entry, raw.builtinOptions)
            elif not rim.takes(entry):
                operators += to_operators(replace(entry, options=named_options(name, raw.builtinOptions)))
        except UnsupportedError as error:
            raise error.at(place, name) from error
    sources = tuple(rim.input(index) for index in inputs)
    whole = _without_reshapes(operators, sources, tuple(rim.output(index) for index in outputs))
    types = tuple(infos[index].type for index in inputs)
    whole = replace(whole, states=states.all, ends=tails.ends, after=tails.after, kind=kind, given=types)
    if kind == FLOAT32 and not whole.takes_real and not whole.one_of_each:
        raise UnsupportedError(f"several inputs or outputs, and of these types: {', '.join(types)}")
    return whole


def _indices(numbers: Any) -> list[int]:
    return [] if numbers is None else [int(number) for number in numbers]


def _name(code: int) -> str:
    for name, value in vars(schema.BuiltinOperator).items():
        if value == code:
            return name
    return f"operator {code}"


def _is_of_integers(entry: FileOperator) -> bool:
    """Whether an operator's result does not depend on what the model is given, only on shapes."""
    if len(entry.outputs) != 1 or entry.infos[entry.outputs[0]].type not in INTEGERS:
        return False
    return entry.name == "SHAPE" or (bool(entry.inputs) and set(entry.inputs) <= entry.integers.keys())


class Rim:
    """The operators that change the type of what the caller gives and takes, float32 or uint8, into int8 and back.

    The C takes and gives the int8 behind them.
    """

    def __init__(
        self, infos: tuple[TensorInfo, ...], inputs: list[int], outputs: list[int], readers: Counter[int]
    ) -> None:
        self._infos, self._inputs, self._outputs, self._readers = infos, inputs, outputs, readers
        self._behind: dict[int, int] = {}

    def takes(self, entry: FileOperator) -> bool:
        """Whether an operator is at the rim, so that it is none of the C's."""
        if entry.name not in ("QUANTIZE", "DEQUANTIZE") or len(entry.inputs) != 1 or len(entry.outputs) != 1:
            return False
        (given,), (result,) = entry.inputs, entry.outputs
        ends = result in self._outputs and not self._readers[result]
        for outer, inner, is_rim in (
            (given, result, given in self._inputs and self._readers[given] == 1 and given not in self._outputs),
            (result, given, ends),
        ):
            if is_rim and self._only_type(self._infos[outer], self._infos[inner]):
                self._behind[outer] = inner
                return True
        return False

    def input(self, index: int) -> Tensor:
        """The tensor that the C takes for an input of the file."""
        return self._tensor(index, is_input=True)

    def output(self, index: int) -> Tensor:
        """The tensor that the C gives for an output of the file."""
        return self._tensor(index, is_input=False)

    def _tensor(self, index: int, *, is_input: bool) -> Tensor:
        index = self._behind.get(index, index)
        if self._infos[index].type not in (INT8, "uint8"):
            raise UnsupportedError(f"an input or output of type {self._infos[index].type}")
        return to_tensor(self._infos, index, is_input=is_input, uint8=True)

    def _only_type(self, outer: TensorInfo, inner: TensorInfo) -> bool:
        if inner.type != "int8" or outer.type != "uint8":
            return inner.type == "int8" and outer.type == "float32"
        return np.array_equal(outer.scales, inner.scales) and np.array_equal(outer.zero_points - 128, inner.zero_points)


class FloatRim(Rim):
    """The same of a float32 graph, which may take integers that a CAST makes real values of."""

    def takes(self, entry: FileOperator) -> bool:
        """Whether an operator is such a CAST; the C does it where it reads its input."""
        if entry.name != "CAST":
            return False
        (given,), (result,) = entry.inputs, entry.outputs
        is_rim = given in self._inputs and self._readers[given] == 1 and given not in self._outputs
        if not is_rim or self._infos[given].type not in INTEGER_INPUTS or self._infos[result].type != FLOAT32:
            return False
        self._behind[given] = result
        return True

    def _tensor(self, index: int, *, is_input: bool) -> Tensor:
        index = self._behind.get(index, index)
        if self._infos[index].type != FLOAT32:
            raise UnsupportedError(f"an input or output of type {self._infos[index].type}")
        return to_tensor(self._infos, index, is_input=is_input, kind=FLOAT32)


def _without_reshapes(operators: list[Operator], inputs: tuple[Tensor, ...], outputs: tuple[Tensor, ...]) -> Graph:
    """The graph where a tensor that an operator of `RESHAPES` only names anew is the one that it is made of."""
    names: dict[int, int] = {}

    def real(tensor: Tensor) -> Tensor:
        return replace(tensor, index=names.get(tensor.index, tensor.index))

    def kept() -> Iterator[Operator]:
        for operator in operators:
            renamed = replace(operator, inputs=tuple(map(real, operator.inputs)))
            if operator.name in RESHAPES:
                if operator.inputs[0].elements != operator.output.elements:
                    raise UnsupportedError(f"{operator.name} of another size").at(operator.place, operator.name)
                names[operator.output.index] = renamed.inputs[0].index
            else:
                yield renamed

    whole = tuple(kept())
    if not whole:
        raise UnsupportedError("a graph that computes nothing")
    return Graph(whole, inputs, tuple(map(real, outputs)))
