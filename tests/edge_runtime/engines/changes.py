"""Changes to the schema object of a .tflite file, for `tests.convert.accelerated.changed`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edge_runtime.engines.tflite_structure import CUSTOM, TENSOR_TYPES

Change = Callable[[Any], None]


def with_tensor(
    shape: list[int], type_name: str | None = "int8", zero_points: list[int] | None = None, **fields: Any
) -> Change:
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


def model_of(model: Any) -> Any:
    return model


def graph_of(model: Any) -> Any:
    return model.subgraphs[0]


def operator_of(model: Any) -> Any:
    return model.subgraphs[0].operators[0]


def with_set(part: Callable[[Any], Any], **fields: Any) -> Change:
    """The change that sets fields of a part of the model."""

    def change(model: Any) -> None:
        for name, value in fields.items():
            assert hasattr(part(model), name)
            setattr(part(model), name, value)

    return change


def with_last_outputs(outputs: Callable[[Any], list[int]]) -> Change:
    """The change that makes the last operator a custom one with other outputs."""

    def change(model: Any) -> None:
        last = graph_of(model).operators[-1]
        code = model.operatorCodes[last.opcodeIndex]
        code.builtinCode = code.deprecatedBuiltinCode = CUSTOM
        last.outputs = outputs(graph_of(model))

    return change


def with_signature(key: str = "", tensor: str = "", *, graph: int = 0, index: int = 0, place: str = "inputs") -> Change:
    """The change that leaves one signature of one tensor."""
    from ai_edge_litert.schema_py_generated import SignatureDefT, TensorMapT

    def change(model: Any) -> None:
        signature, entry = SignatureDefT(), TensorMapT()
        signature.signatureKey, signature.subgraphIndex = key, graph
        entry.name, entry.tensorIndex = tensor, index
        setattr(signature, place, [entry])
        model.signatureDefs = [signature]

    return change


def with_metadata(name: str, buffer: int = 0) -> Change:
    """The change that leaves one entry of metadata."""
    from ai_edge_litert.schema_py_generated import MetadataT

    def change(model: Any) -> None:
        entry = MetadataT()
        entry.name, entry.buffer = name, buffer
        model.metadata = [entry]

    return change
