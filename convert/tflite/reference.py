"""LiteRT's reference kernels: plain loops, the same bytes on every machine, and so what int8 scores are held against.

XNNPACK, which LiteRT takes by itself, and TensorFlow Lite Micro round some sums otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from edge_runtime.engines.model_input import make_model_input
from edge_runtime.engines.model_metadata import read_metadata
from edge_runtime.engines.normalisation import Normalisation, told_by_quantisation
from edge_runtime.engines.tensor_form import form_of
from edge_runtime.engines.tflite_structure import TensorInfo, TfliteFile
from edge_runtime.engines.trial import check_runs_by, run_trial
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.native_output import STDERR, silenced

NAME = "reference kernels"


def model_inputs(file: TfliteFile, images: np.ndarray) -> np.ndarray:
    """Images as a float32 or int8 file takes them.

    Args:
        file: its input is [1, H, W], [1, H, W, 1], [1, H, W, 3] or [1, N].
        images: uint8 (N, H, W), or (N, H, W, 3), RGB, as the model is to see them.

    Returns:
        (N, *shape of the input): float32, pixel / 255 unless the file says otherwise, or that quantised to int8, which
        is `pixel ^ 0x80` for a scale of 1/255 and a zero point of -128.
    """
    graph = file.subgraphs[0]
    return make_model_input(form_of(graph.tensors[graph.inputs[0]]), file_normalisation(file)).many(images)


def file_normalisation(file: TfliteFile) -> Normalisation:
    """What pixels are to a file, by its metadata, else by its quantisation."""
    return read_metadata(file).normalisation or told_by_quantisation(file.subgraphs[0])


def is_exact_pixels(tensor: TensorInfo) -> bool:
    """Whether an input takes a pixel exactly as int8 `pixel ^ 0x80`: scale 1/255, zero point -128."""
    exact: bool = tensor.scales.tolist() == [np.float32(1 / 255)] and tensor.zero_points.tolist() == [-128]
    return tensor.type == "int8" and exact


def reference_outputs(model: bytes, inputs: np.ndarray) -> np.ndarray:
    """What LiteRT's reference kernels give.

    Args:
        model: a .tflite file that was checked (see `edge_runtime.engines.tflite_file`), with one input and one output.
        inputs: (N, *shape of the input), of the input's dtype.

    Returns:
        (N, classes), of the output's dtype.
    """
    return all_reference_outputs(model, [inputs])[0]


def all_reference_outputs(
    model: bytes, inputs: Sequence[np.ndarray], outputs: Sequence[int] | None = None
) -> list[np.ndarray]:
    """The same of a model with any number of inputs and outputs, in their order; or of these tensors in their place."""
    interpreter = _reference_interpreter(model, outputs)
    given, results = interpreter.get_input_details(), interpreter.get_output_details()
    rows: list[list[np.ndarray]] = [[] for _ in results]
    for values in zip(*inputs, strict=True):
        for detail, value in zip(given, values, strict=True):
            interpreter.set_tensor(detail["index"], value)
        interpreter.invoke()
        for row, detail in zip(rows, results, strict=True):
            row.append(interpreter.get_tensor(detail["index"]))
    return [np.concatenate(row) for row in rows]


def check_reference_runs(model: bytes) -> None:
    """Let the reference kernels run a file of others in a process of its own first, as `trial.check_runs` does."""
    check_runs_by(model, NAME, "from convert.tflite.reference import try_reference; try_reference()")


def try_reference() -> None:
    """What that process does."""
    run_trial(NAME, _reference_interpreter)


def _reference_interpreter(model: bytes, outputs: Sequence[int] | None = None) -> Any:
    try:
        from ai_edge_litert.interpreter import Interpreter, OpResolverType
    except ImportError as error:
        raise EdgeDigitsError(f"no LiteRT ({error}); install it: pip install ai-edge-litert") from error
    model = for_reference(model, outputs)
    with silenced(STDERR):
        interpreter = Interpreter(model_content=model, experimental_op_resolver_type=OpResolverType.BUILTIN_REF)
        interpreter.allocate_tensors()
    return interpreter


def for_reference(model: bytes, outputs: Sequence[int] | None = None) -> bytes:
    """A model as LiteRT's reference kernels can take it, or itself; with other outputs, if they are given.

    Of TILE they have only what is called version 2; version 3, which converters write, differs in the types of other
    tensors than int8. A bias that names the dimension of its weights, as in TensorFlow Lite Micro's own files, is none
    to LiteRT.
    """
    import flatbuffers
    from ai_edge_litert import schema_py_generated as schema

    content = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model, 0))
    changed = outputs is not None and list(content.subgraphs[0].outputs) != list(outputs)
    if changed:
        content.subgraphs[0].outputs, content.signatureDefs = list(outputs or ()), None
    for code in content.operatorCodes:
        if code.builtinCode == schema.BuiltinOperator.TILE and code.version > 2:
            code.version, changed = 2, True
    for tensor in content.subgraphs[0].tensors:
        if tensor.shape is not None and len(tensor.shape) == 1 and tensor.quantization is not None:
            changed |= bool(tensor.quantization.quantizedDimension)
            tensor.quantization.quantizedDimension = 0
    if not changed:
        return model
    builder = flatbuffers.Builder(len(model))
    builder.Finish(content.Pack(builder), b"TFL3")
    return bytes(builder.Output())
