from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from edge_runtime.engines.backends import find_interpreter
from edge_runtime.engines.tflite_file import MAX_WORKING_BYTES, check_tflite, read_tflite
from edge_runtime.engines.tflite_structure import CUSTOM, TENSOR_TYPES, bytes_of
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset
from tests.convert.accelerated import accelerated, changed
from train import MODEL_NAMES

ARTIFACTS = [(name, precision) for name in MODEL_NAMES for precision in ("float32", "int8")]


def check_with(change: Callable[[Any], None]) -> None:
    """Check lenet5 int8 after a change to its schema object."""
    check_tflite(changed(asset("lenet5", "int8").read_bytes(), change))


def refused(message: str) -> pytest.RaisesExc[EdgeDigitsError]:
    return pytest.raises(EdgeDigitsError, match=f"^damaged or unsupported .tflite file: {message}")


def with_tensor(
    shape: list[int], type_name: str | None = "int8", zero_points: list[int] | None = None, **fields: Any
) -> Callable[[Any], None]:
    """The change that adds a tensor which nothing uses; `fields` are of the tensor or of its quantisation."""
    from ai_edge_litert.schema_py_generated import QuantizationParametersT, TensorT

    def change(model: Any) -> None:
        tensor = TensorT()
        tensor.name, tensor.shape, tensor.buffer = b"added", shape, 0
        tensor.type = next((code for code, (name, _) in TENSOR_TYPES.items() if name == type_name), 5)
        if zero_points is not None:
            tensor.quantization = QuantizationParametersT()
            tensor.quantization.scale, tensor.quantization.zeroPoint = [0.5] * len(zero_points), zero_points
        for name, value in fields.items():
            owner = tensor if hasattr(tensor, name) else tensor.quantization
            assert hasattr(owner, name)
            setattr(owner, name, value)
        model.subgraphs[0].tensors.append(tensor)

    return change


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
    ],
)
def test_tensors_at_the_bounds_are_accepted(change: Callable[[Any], None]) -> None:
    check_with(change)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (with_tensor([1] * 9), r"tensor \d+ has the shape \[1, 1, 1, 1, 1, 1, 1, 1, 1\];"),
        (with_tensor([1] * 12), r"tensor \d+ has the shape \[1, 1, 1, 1, 1, 1, 1, 1, 1\];"),
        (with_tensor([5, 0]), r"tensor \d+ has the shape \[5, 0\];"),
        (with_tensor([-1, 5]), r"tensor \d+ has the shape \[-1, 5\];"),
        (with_tensor([5], None), r"tensor \d+ has the type 5, supported: float32, float16, "),
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
def test_a_tensor_that_cannot_be_is_refused(change: Callable[[Any], None], message: str) -> None:
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


def model_of(model: Any) -> Any:
    return model


def graph_of(model: Any) -> Any:
    return model.subgraphs[0]


def operator_of(model: Any) -> Any:
    return model.subgraphs[0].operators[0]


def with_set(part: Callable[[Any], Any], **fields: Any) -> Callable[[Any], None]:
    """The change that sets fields of a part of the model."""

    def change(model: Any) -> None:
        for name, value in fields.items():
            assert hasattr(part(model), name)
            setattr(part(model), name, value)

    return change


def with_last_outputs(outputs: Callable[[Any], list[int]]) -> Callable[[Any], None]:
    """The change that makes the last operator a custom one with other outputs."""

    def change(model: Any) -> None:
        last = graph_of(model).operators[-1]
        code = model.operatorCodes[last.opcodeIndex]
        code.builtinCode = code.deprecatedBuiltinCode = CUSTOM
        last.outputs = outputs(graph_of(model))

    return change


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
        (with_set(model_of, subgraphs=[]), "it has no graph"),
        (with_set(graph_of, inputs=[]), "subgraph 0 has no inputs or no outputs"),
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
def test_a_model_that_cannot_be_is_refused(change: Callable[[Any], None], message: str) -> None:
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
    ],
)
def test_a_model_at_the_bounds_is_accepted(change: Callable[[Any], None]) -> None:
    check_with(change)


@pytest.mark.parametrize(
    ("graph", "tensor", "message"),
    [
        (1, 0, "the graph of signature 0 has the number 1, there are 1"),
        (0, 9999, "tensor of signature 0, 0 has the number 9999"),
    ],
)
def test_a_signature_of_something_that_is_not_there_is_refused(graph: int, tensor: int, message: str) -> None:
    from ai_edge_litert.schema_py_generated import SignatureDefT, TensorMapT

    def change(model: Any) -> None:
        for place in ("inputs", "outputs"):
            signature, entry = SignatureDefT(), TensorMapT()
            entry.name, entry.tensorIndex = b"x", tensor
            signature.signatureKey, signature.subgraphIndex = b"serving_default", graph
            setattr(signature, place, [entry])
            model.signatureDefs = [signature]

    with refused(message):
        check_with(change)


@pytest.mark.parametrize("data", [b"", b"TFL3", b"\0\0\0\0TFL", b"\x08\0\0\0TFL4" + bytes(8), b"\x08\0\0\0ATFL3"])
def test_what_does_not_begin_as_a_model_does(data: bytes) -> None:
    with refused("it does not begin as a TensorFlow Lite model does"):
        check_tflite(data)


@pytest.mark.parametrize(("name", "precision"), ARTIFACTS)
def test_the_committed_files_are_whole(name: str, precision: str) -> None:
    file = read_tflite(asset(name, precision).read_bytes())

    graph = file.subgraphs[0]
    assert graph.tensors[graph.inputs[0]].shape[:3] == (1, 28, 28)
    assert graph.tensors[graph.outputs[0]].shape == (1, 10)
    assert graph.tensors[graph.inputs[0]].type == precision


def with_scratch(custom_name: str, places: tuple[int, ...], builtin: int = CUSTOM) -> bytes:
    """lenet5 int8 as one operator, whose inputs at `places` are memory that nothing computes."""
    from ai_edge_litert.schema_py_generated import TensorT, TensorType

    def add_scratch(model: Any) -> None:
        graph = model.subgraphs[0]
        scratch = TensorT()
        scratch.name, scratch.shape, scratch.type, scratch.buffer = b"scratch", [5760], TensorType.UINT8, 0
        graph.tensors.append(scratch)
        (operator,) = graph.operators
        constant, image = 1, graph.inputs[0]
        operator.inputs = [len(graph.tensors) - 1 if i in places else constant for i in range(4)] + [image]
        code = model.operatorCodes[operator.opcodeIndex]
        code.builtinCode = code.deprecatedBuiltinCode = builtin

    return accelerated(asset("lenet5", "int8").read_bytes(), custom_name, change=add_scratch)


def test_the_scratch_memory_of_an_ethos_u_is_accepted() -> None:
    """Vela's files have inputs that nothing computes. LiteRT, which has no such operator, refuses them by itself."""
    data = with_scratch("ethos-u", (2, 3))

    (operator,) = read_tflite(data).subgraphs[0].operators
    assert (operator.custom_name, len(operator.inputs)) == ("ethos-u", 5)
    with pytest.raises(RuntimeError, match="Encountered unresolved custom op: ethos-u"):
        find_interpreter()[1](model_content=data).allocate_tensors()


@pytest.mark.parametrize(
    "data",
    [
        with_scratch("ethos-u", (1, 3)),
        with_scratch("ethos-u", (2, 3, 0)),
        with_scratch("another", (2, 3)),
        with_scratch("ethos-u", (2, 3), builtin=2),  # CONCATENATION, which LiteRT has
    ],
)
def test_other_memory_that_nothing_computes_is_refused(data: bytes) -> None:
    with pytest.raises(EdgeDigitsError, match="operator 0 uses a tensor before it is computed"):
        check_tflite(data)


def test_an_empty_list_of_variants_is_accepted_and_another_is_not() -> None:
    from ai_edge_litert.schema_py_generated import VariantSubTypeT

    def variants(count: int) -> bytes:
        def change(model: Any) -> None:
            model.subgraphs[0].tensors[3].variantTensors = [VariantSubTypeT() for _ in range(count)]

        return changed(asset("lenet5", "int8").read_bytes(), change)

    check_tflite(variants(0))
    with pytest.raises(EdgeDigitsError, match="tensor 3 is sparse, a variant or stored elsewhere"):
        check_tflite(variants(1))


def test_channels_that_do_not_fit_the_filters_are_refused() -> None:
    """tflite_runtime 2.14 divides by the number of groups that they give, which is 0."""
    data = asset("lenet5", "int8").read_bytes()
    shape = struct.pack("<5I", 4, 1, 28, 28, 1)
    assert shape in data

    with pytest.raises(EdgeDigitsError, match="6 filters of depth 1 for 4 channels"):
        check_tflite(data.replace(shape, struct.pack("<5I", 4, 1, 28, 28, 4), 1))


@pytest.mark.parametrize("stride", [0, -1, 1 << 20])
def test_a_stride_that_no_image_has_is_refused(stride: int) -> None:
    from ai_edge_litert.tools.flatbuffer_utils import convert_object_to_bytearray, read_model

    model = read_model(str(asset("lenet5", "int8")))
    pooling = model.subgraphs[0].operators[2].builtinOptions
    pooling.strideW = stride

    with pytest.raises(EdgeDigitsError, match=f"stride {stride}"):
        check_tflite(bytes(convert_object_to_bytearray(model)))


def test_a_required_input_that_is_left_out_is_refused() -> None:
    data = asset("lenet5", "float32").read_bytes()
    graph = read_tflite(data).subgraphs[0]
    inputs = struct.pack("<4i", 3, *graph.operators[0].inputs)
    assert inputs in data

    with pytest.raises(EdgeDigitsError, match="an input of operator 0 has the number -1"):
        check_tflite(data.replace(inputs, struct.pack("<4i", 3, graph.operators[0].inputs[0], -1, -1), 1))


def test_a_tensor_that_claims_gigabytes_is_refused() -> None:
    data = asset("lenet5", "float32").read_bytes()
    shape = struct.pack("<5I", 4, 1, 28, 28, 1)
    assert shape in data

    with pytest.raises(EdgeDigitsError, match=f"supported are {MAX_WORKING_BYTES:,}"):
        check_tflite(data.replace(shape, struct.pack("<5I", 4, 1, 28, 28, 1 << 20), 1))


def test_a_constant_whose_shape_does_not_fit_its_bytes_is_refused() -> None:
    data = asset("lenet5", "int8").read_bytes()
    shape = struct.pack("<3I", 2, 84, 120)
    assert shape in data

    with pytest.raises(EdgeDigitsError, match="needs 10164 bytes, its buffer has 10080"):
        check_tflite(data.replace(shape, struct.pack("<3I", 2, 84, 121), 1))


def test_a_scale_that_is_no_number_is_refused() -> None:
    data = asset("lenet5", "int8").read_bytes()
    scale = np.float32(1 / 255).tobytes()
    assert scale in data

    for bad in (np.nan, np.inf, 0.0, -1.0):
        with pytest.raises(EdgeDigitsError, match="not a positive number"):
            check_tflite(data.replace(scale, np.float32(bad).tobytes(), 1))
