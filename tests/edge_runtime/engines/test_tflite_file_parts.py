"""Each part of a .tflite file at its bounds and just beyond them: tensors, operators, vectors, signatures."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from edge_runtime.engines.flatbuffer import DamageError
from edge_runtime.engines.tflite_file import _check_options, check_tflite, read_tflite
from edge_runtime.engines.tflite_structure import CONV_2D, CUSTOM, FULLY_CONNECTED, TRANSPOSE_CONV, bytes_of
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset
from tests.convert.accelerated import changed
from tests.edge_runtime.engines.changes import (
    Change,
    graph_of,
    model_of,
    operator_of,
    with_last_outputs,
    with_metadata,
    with_set,
    with_signature,
    with_tensor,
)
from tests.edge_runtime.engines.laid_out import laid_out


def check_with(change: Change) -> None:
    """Check lenet5 int8 after a change to its schema object."""
    check_tflite(changed(asset("lenet5", "int8").read_bytes(), change))


def refused(message: str) -> pytest.RaisesExc[EdgeDigitsError]:
    return pytest.raises(EdgeDigitsError, match=f"^damaged or unsupported .tflite file: {message}")


def with_sparsity(model: Any) -> None:
    from ai_edge_litert.schema_py_generated import SparsityParametersT

    with_tensor([5], sparsity=SparsityParametersT())(model)


def test_a_tensor_that_is_not_quantised_has_no_scales() -> None:
    tensor = read_tflite(changed(asset("lenet5", "int8").read_bytes(), with_tensor([5]))).subgraphs[0].tensors[-1]
    assert (tensor.name, tensor.shape, tensor.type, tensor.buffer, tensor.data) == ("added", (5,), "int8", 0, None)
    assert (tensor.scales.tolist(), tensor.zero_points.tolist(), tensor.quantised_dimension) == ([], [], 0)


@pytest.mark.parametrize(
    ("type_name", "low", "high"),
    [("int8", -128, 127), ("uint8", 0, 255), ("int16", -32768, 32767), ("int4", -8, 7), ("float32", 0, 0)],
)
def test_a_zero_point_lies_in_the_range_of_its_type(type_name: str, low: int, high: int) -> None:
    for zero_point in (low, high):
        check_with(with_tensor([1, 5], type_name, [zero_point]))
    for zero_point in (low - 1, high + 1):
        with refused(f"the quantisation of tensor .* has a zero point outside of {type_name}'s {low}..{high};"):
            check_with(with_tensor([1, 5], type_name, [zero_point]))


@pytest.mark.parametrize(
    "change",
    [
        with_tensor([1] * 8),
        with_tensor([]),
        with_tensor([1, 5], shapeSignature=[-1, 5]),
        with_tensor([1, 5], shapeSignature=[]),
        with_tensor([5, 2], "int8", [0] * 5),
        with_tensor([2, 5], "int8", [0] * 5, quantizedDimension=1),
        with_tensor([2, 5], "int8", [0], quantizedDimension=7),  # Of one scale for all, no dimension is asked.
        with_tensor([2, 5], "int8", []),
        with_tensor([5], "int32", [0] * 5, quantizedDimension=3),  # A bias with its weights' dimension.
    ],
)
def test_tensors_at_the_bounds_are_accepted(change: Change) -> None:
    check_with(change)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (with_tensor([1] * 9), r"tensor \d+ has the shape \[1, 1, 1, 1, 1, 1, 1, 1, 1\];"),
        (with_tensor([1] * 12), r"tensor \d+ has the shape \[1, 1, 1, 1, 1, 1, 1, 1, 1\];"),
        (with_tensor([5, 0]), r"tensor \d+ has the shape \[5, 0\];"),
        (with_tensor([-1, 5]), r"tensor \d+ has the shape \[-1, 5\];"),
        (with_tensor([5], None), r"tensor \d+ has the type 5, supported: float32, float16, "),
        (with_tensor([5], zero_points=[0], detailsType=1), r"the quantisation of tensor \d+ is not affine"),
        (with_sparsity, r"tensor \d+ is sparse, a variant or stored elsewhere"),
        (with_tensor([5], isVariable=True), r"tensor \d+ is a variable"),
        (with_tensor([1, 5], shapeSignature=[5]), r"tensor \d+ has a shape signature of another rank"),
        (with_tensor([1, 5], shapeSignature=[1, 1, 5]), r"tensor \d+ has a shape signature of another rank"),
        (with_tensor([5], buffer=9999), r"the buffer of tensor \d+ has the number 9999, there are \d+"),
        (with_tensor([5], zero_points=[0, 0], scale=[0.5]), r"the quantisation of tensor \d+ has 1 scales and 2 zero"),
        (with_tensor([2, 5], zero_points=[0] * 5), r".* has 5 scales for the shape \[2, 5\] in dimension 0"),
        (
            with_tensor([2, 5], zero_points=[0] * 2, quantizedDimension=1),
            r".* has 2 scales for the shape \[2, 5\] in dimension 1",
        ),
        (
            with_tensor([2, 5], zero_points=[0] * 5, quantizedDimension=2),
            r".* has 5 scales for the shape \[2, 5\] in dimension 2",
        ),
        (
            with_tensor([2, 5], zero_points=[0] * 5, quantizedDimension=-1),
            r".* has 5 scales for the shape \[2, 5\] in dimension -1",
        ),
    ],
)
def test_a_tensor_that_cannot_be_is_refused(change: Change, message: str) -> None:
    with refused(message):
        check_with(change)


def test_the_tensors_may_need_64_mib() -> None:
    needed = sum(
        bytes_of(tensor)
        for tensor in read_tflite(asset("lenet5", "int8").read_bytes()).subgraphs[0].tensors
        if tensor.data is None
    )
    check_with(with_tensor([(64 << 20) - needed]))
    with refused("its tensors need 67,108,865 bytes, supported are 67,108,864"):
        check_with(with_tensor([(64 << 20) - needed + 1]))


def without_the_last_operator(model: Any) -> None:
    graph_of(model).operators.pop()


def with_weights_as_input(model: Any) -> None:
    graph_of(model).inputs = [operator_of(model).inputs[1]]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (with_set(model_of, version=4), "schema version 4, supported: 3"),
        (with_set(model_of, buffers=[]), "buffer 0 must be there and be empty"),
        (with_set(lambda model: model.buffers[0], data=[1]), "buffer 0 must be there and be empty"),
        (with_set(lambda model: model.buffers[3], offset=2), "buffer 3 lies outside of the FlatBuffer"),
        (with_set(lambda model: model.buffers[3], size=2), "buffer 3 lies outside of the FlatBuffer"),
        (with_set(lambda model: model.operatorCodes[0], version=0), r"operator code 0 has code \d+, version 0"),
        (with_set(model_of, metadataBuffer=[9999]), "a metadata buffer has the number 9999"),
        (with_metadata("x", buffer=9999), "the buffer of metadata entry 0 has the number 9999"),
        (with_signature(graph=1), "the graph of signature 0 has the number 1, there are 1"),
        (with_signature(index=9999), "tensor of signature 0, 0 has the number 9999"),
        (with_signature(index=9999, place="outputs"), "tensor of signature 0, 0 has the number 9999"),
        (with_set(model_of, subgraphs=[]), "it has no graph"),
        (with_set(graph_of, inputs=[]), "operator 0 uses a tensor before it is computed"),
        (with_set(graph_of, outputs=[]), "subgraph 0 has no inputs or no outputs"),
        (with_set(graph_of, inputs=[9999]), "an input or output of subgraph 0 has the number 9999"),
        (with_set(graph_of, outputs=[-1]), "an input or output of subgraph 0 has the number -1"),
        (with_weights_as_input, "an input of subgraph 0 is a constant"),
        (with_last_outputs(lambda graph: list(graph.inputs)), r"operator \d+ computes a tensor that is there already"),
        (with_last_outputs(lambda graph: list(graph.outputs) * 2), r"operator \d+ computes a tensor that is there"),
        (without_the_last_operator, "an output of subgraph 0 is never computed"),
        (with_set(operator_of, opcodeIndex=9999), "the code of operator 0 has the number 9999"),
        (with_set(operator_of, outputs=[9999]), "an output of operator 0 has the number 9999"),
        (with_set(operator_of, intermediates=[9999]), "an intermediate of operator 0 has the number 9999"),
        (with_set(operator_of, mutatingVariableInputs=[True]), "operator 0 has a broken list of mutated inputs"),
        (with_set(operator_of, largeCustomOptionsOffset=2), "operator 0 has StableHLO or large custom options"),
        (with_set(operator_of, largeCustomOptionsSize=2), "operator 0 has StableHLO or large custom options"),
        (
            with_set(operator_of, builtinOptions=None, builtinOptionsType=1),
            "operator 0 has options without a type or a type without options",
        ),
    ],
)
def test_a_model_that_cannot_be_is_refused(change: Change, message: str) -> None:
    with refused(message):
        check_with(change)


@pytest.mark.parametrize(
    "change",
    [
        with_set(operator_of, mutatingVariableInputs=[False] * 3),
        with_set(operator_of, intermediates=[0]),
        with_set(operator_of, largeCustomOptionsOffset=1, largeCustomOptionsSize=1),
        with_set(lambda model: model.buffers[3], offset=1, size=1),
        with_set(lambda model: model.operatorCodes[0], version=1),
        with_set(model_of, metadataBuffer=[0]),
        with_set(model_of, description=None),
        with_metadata("x", buffer=0),
        with_signature(index=0, place="outputs"),
    ],
)
def test_a_model_at_the_bounds_is_accepted(change: Change) -> None:
    check_with(change)


MARK = "marked so"
NUMBERS = [1234567, 7654321]


def options(kind: int, name: str, field: str, value: Any) -> Change:
    """The change that gives the last operator, made a custom one, options of a kind."""
    from ai_edge_litert import schema_py_generated as schema

    def change(model: Any) -> None:
        with_last_outputs(lambda graph: list(graph.outputs))(model)
        last = graph_of(model).operators[-1]
        last.builtinOptionsType, last.builtinOptions = kind, getattr(schema, name)()
        setattr(last.builtinOptions, field, value)

    return change


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (with_set(model_of, description=MARK), "the description of the model"),
        (with_set(graph_of, name=MARK), "the name of subgraph 0"),
        (with_set(lambda model: model.operatorCodes[0], customCode=MARK), "the custom name of operator code 0"),
        (with_set(operator_of, customOptions=list(MARK.encode())), "the custom options of operator 0"),
        (with_set(operator_of, intermediates=NUMBERS), "the intermediates of operator 0"),
        (with_set(model_of, metadataBuffer=NUMBERS), "the metadata buffers of the model"),
        (with_metadata(MARK), "the name of metadata entry 0"),
        (with_signature(key=MARK), "the key of signature 0"),
        (with_signature(tensor=MARK), "the name of tensor of signature 0, 0"),
        (with_tensor([5], name=MARK), r"the name of tensor \d+"),
        (with_tensor(NUMBERS), r"the shape of tensor \d+"),
        (with_tensor([5, 5], shapeSignature=NUMBERS), r"the shape signature of tensor \d+"),
        (with_tensor([5], zero_points=[0], min=NUMBERS), r"the minimum of the quantisation of tensor \d+"),
        (with_tensor([5], zero_points=[0], max=NUMBERS), r"the maximum of the quantisation of tensor \d+"),
        (with_tensor([5], zero_points=[0], scale=NUMBERS), r"the scales of the quantisation of tensor \d+"),
        (options(3, "ConcatEmbeddingsOptionsT", "numColumnsPerChannel", NUMBERS), r"the options of operator \d+"),
        (options(3, "ConcatEmbeddingsOptionsT", "embeddingDimPerChannel", NUMBERS), r"the options of operator \d+"),
        (options(8, "FullyConnectedOptionsT", "quantSpec", list(MARK.encode())), r"the options of operator \d+"),
        (options(17, "ReshapeOptionsT", "newShape", NUMBERS), r"the options of operator \d+"),
        (options(30, "SqueezeOptionsT", "squeezeDims", NUMBERS), r"the options of operator \d+"),
        (options(111, "VarHandleOptionsT", "container", MARK), r"the options of operator \d+"),
        (options(111, "VarHandleOptionsT", "sharedName", MARK), r"the options of operator \d+"),
        (options(115, "BucketizeOptionsT", "boundaries", NUMBERS), r"the options of operator \d+"),
    ],
)
def test_every_vector_lies_in_the_file(change: Change, what: str) -> None:
    """One that claims to be much longer than what is there is named, wherever it stands."""
    data = changed(asset("lenet5", "int8").read_bytes(), change)
    vectors = [MARK.encode(), struct.pack("<2i", *NUMBERS), struct.pack("<2f", *NUMBERS)]
    (vector,) = (vector for vector in vectors if vector in data)
    length = struct.pack("<I", len(MARK) if vector == vectors[0] else 2)
    assert data.count(length + vector) == 1

    with refused(f"{what} reach(es)? beyond the end of the file"):
        check_tflite(data.replace(length + vector, struct.pack("<I", len(data)) + vector))


def test_the_scalars_of_options_lie_in_the_file() -> None:
    _check_options(laid_out(1), {})
    _check_options(laid_out(1, offset0=7, behind=bytes(3)), {})
    with pytest.raises(DamageError, match="the thing reach beyond the end of the file"):
        _check_options(laid_out(1, offset0=7, behind=bytes(2)), {})
    _check_options(laid_out(1, 1, offset0=0), {0: 1})
    with pytest.raises(DamageError, match="the thing reaches beyond the end of the file"):
        _check_options(laid_out(8, 4, behind=struct.pack("<2I", 2, 0)), {0: 4, 1: 4})
    _check_options(laid_out(8, 4, behind=bytes(8)), {0: 4, 1: 4})


def with_inputs(code: int, inputs: list[int]) -> Change:
    """The change that makes the last operator one of another code, 7 standing for a constant."""

    def change(model: Any) -> None:
        with_last_outputs(lambda graph: list(graph.outputs))(model)
        last = graph_of(model).operators[-1]
        constant = operator_of(model).inputs[1]
        last.inputs = [constant if index == 7 else index for index in inputs]
        model.operatorCodes[last.opcodeIndex].builtinCode = code
        model.operatorCodes[last.opcodeIndex].deprecatedBuiltinCode = code

    return change


@pytest.mark.parametrize(
    ("code", "inputs", "accepted"),
    [
        (TRANSPOSE_CONV, [7, 7, 7, -1], True),
        (TRANSPOSE_CONV, [7, 7, -1, 7], False),
        (TRANSPOSE_CONV, [7, 7, 7, 7, -1], False),
        (CUSTOM, [7, -1], False),
        (CUSTOM, [-1], False),
    ],
)
def test_only_a_bias_may_be_left_out(code: int, inputs: list[int], accepted: bool) -> None:
    if accepted:
        check_with(with_inputs(code, inputs))
    else:
        with refused(r"an input of operator \d+ has the number -1"):
            check_with(with_inputs(code, inputs))


@pytest.mark.parametrize("code", [CONV_2D, FULLY_CONNECTED])
def test_the_bias_of_a_layer_may_be_left_out(code: int) -> None:
    def change(model: Any) -> None:
        operator = next(
            operator
            for operator in graph_of(model).operators
            if model.operatorCodes[operator.opcodeIndex].builtinCode == code
        )
        operator.inputs = [*operator.inputs[:2], -1]

    check_with(change)


@pytest.mark.parametrize("data", [b"", b"TFL3", b"\0\0\0\0TFL", b"\x08\0\0\0TFL4" + bytes(8), b"\x08\0\0\0ATFL3"])
def test_what_does_not_begin_as_a_model_does(data: bytes) -> None:
    with refused("it does not begin as a TensorFlow Lite model does"):
        check_tflite(data)
