from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest

from edge_runtime.engines.backends import find_interpreter
from edge_runtime.engines.tflite_file import MAX_WORKING_BYTES, check_tflite, read_structure, read_tflite
from edge_runtime.engines.tflite_structure import CUSTOM
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import asset
from tests.convert.accelerated import accelerated, changed
from train import MODEL_NAMES

ARTIFACTS = [(name, precision) for name in MODEL_NAMES for precision in ("float32", "int8")]


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


def test_a_scale_that_float32_cannot_divide_by_is_not_supported() -> None:
    data = asset("lenet5", "int8").read_bytes()
    tiny = data.replace(np.float32(1 / 255).tobytes(), np.float32(1e-38).tobytes(), 1)
    with pytest.raises(EdgeDigitsError, match="a scale below 8e-31, which is not supported"):
        check_tflite(tiny)
    assert read_structure(tiny).subgraphs
