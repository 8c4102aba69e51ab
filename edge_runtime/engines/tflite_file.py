"""Reads the structure of a .tflite file and checks all of it, so that a damaged file is an error and never a crash.

The interpreters trust much of what a file says: a stray bit can make them read what is not theirs. What is checked here
before one of them sees the file: the bounds and alignment of every table, vector and string; every index of a buffer,
tensor or operator code; each constant's shape against its bytes; quantisation parameters; the order of the operators;
and how much memory the tensors need.

Formats: FlatBuffers (https://flatbuffers.dev/internals/) and the TensorFlow Lite schema, version 3
(tensorflow/compiler/mlir/lite/schema/schema.fbs). Field numbers below are those of the schema.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from edge_runtime.engines.flatbuffer import DamageError, Reader, Table, check_indices
from edge_runtime.engines.operator_output import check_output_size
from edge_runtime.engines.tflite_structure import (
    CONV_2D,
    CUSTOM,
    DEPTHWISE_CONV_2D,
    FORM,
    FULLY_CONNECTED,
    OTHER_TYPES,
    STATE,
    TENSOR_TYPES,
    TRANSPOSE_CONV,
    OperatorInfo,
    SubgraphInfo,
    TensorInfo,
    TfliteFile,
    bytes_of,
)
from edge_runtime.errors import EdgeDigitsError

FILE_IDENTIFIER = b"TFL3"

SCHEMA_VERSION = 3

MAX_WORKING_BYTES = 64 << 20
"""Bytes of all tensors that an interpreter makes room for; a classifier of digits takes a thousandth of it."""

MAX_RANK = 8

LEAST_SCALE = 2.0**-100
"""With less, quotients of float32 overflow."""

ZERO_POINT_RANGES = {"int8": (-128, 127), "uint8": (0, 255), "int16": (-32768, 32767), "int4": (-8, 7)}

# Inputs that may be left out, by operator: the biases. Interpreters read any other without asking whether it is there.
_OPTIONAL_INPUTS = {CONV_2D: 2, DEPTHWISE_CONV_2D: 2, FULLY_CONNECTED: 2, TRANSPOSE_CONV: 3}

# Inputs that nothing computes, by code and custom name: the scratch memory, and the faster one, of what Vela compiled
# for an Ethos-U (tensorflow/lite/micro/kernels/ethos_u). No interpreter here has that operator; they refuse the file.
_SCRATCH_INPUTS = {(CUSTOM, "ethos-u"): (2, 3)}

# BuiltinOptions: type code, then the fields that are vectors or strings, with bytes an element; others are scalars.
_OPTION_VECTORS: dict[int, dict[int, int]] = {
    3: {1: 4, 2: 4},  # ConcatEmbeddingsOptions
    8: {5: 1},  # FullyConnectedOptions
    17: {0: 4},  # ReshapeOptions
    30: {0: 4},  # SqueezeOptions
    111: {0: 1, 1: 1},  # VarHandleOptions
    115: {0: 4},  # BucketizeOptions
}


def check_tflite(data: bytes) -> None:
    """Raise `EdgeDigitsError` unless `data` is a whole, consistent .tflite file, fit to be given to an interpreter."""
    read_tflite(data)


def read_tflite(data: bytes) -> TfliteFile:
    """Read and check a .tflite file; raises `EdgeDigitsError` for a damaged or unsupported one.

    The last one is kept: what opens a model asks for it several times.
    """
    file = read_structure(data)
    for reason in file.unfit.values():
        raise EdgeDigitsError(
            f"damaged or unsupported .tflite file: {reason}; what is in it is told by: python -m convert info FILE"
        )
    return file


@lru_cache(maxsize=1)
def read_structure(data: bytes) -> TfliteFile:
    """Read a .tflite file that need not be fit to be run; raises `EdgeDigitsError` for a damaged one.

    No interpreter may be given what it cannot be relied on to refuse: see `TfliteFile.unfit`.
    """
    try:
        return _read_model(Reader(data))
    except DamageError as error:
        raise EdgeDigitsError(
            f"damaged or unsupported .tflite file: {error}; get it again or make it anew: python -m convert"
        ) from error


def _read_model(reader: Reader) -> TfliteFile:
    data = reader.data
    if len(data) < 8 or data[4:8] != FILE_IDENTIFIER:
        raise DamageError("it does not begin as a TensorFlow Lite model does (no TFL3)")
    model = Table(reader, reader.unpack("I", 0, "the model"), "the model")
    if model.scalar(0, "I", 0) != SCHEMA_VERSION:
        raise DamageError(f"schema version {model.scalar(0, 'I', 0)}, supported: {SCHEMA_VERSION}")
    buffers = tuple(_read_buffer(table) for table in model.tables(4, "buffer"))
    if not buffers or len(buffers[0]):
        raise DamageError("buffer 0 must be there and be empty")
    codes = [_read_operator_code(table) for table in model.tables(1, "operator code")]
    subgraphs = tuple(_read_subgraph(table, codes, buffers) for table in model.tables(2, "subgraph"))
    if not subgraphs:
        raise DamageError("it has no graph")
    description = model.text(3, "the description")
    check_indices(model.integers(5, "the metadata buffers"), len(buffers), "a metadata buffer")
    metadata = {}
    for entry in model.tables(6, "metadata entry"):
        number = entry.scalar(1, "I", 0)
        check_indices((number,), len(buffers), f"the buffer of {entry.what}")
        metadata[entry.text(0, "the name")] = buffers[number]
    for signature in model.tables(7, "signature"):
        _check_signature(signature, subgraphs)
    return TfliteFile(description, subgraphs, buffers, len(data), metadata, reader.unfit)


def _read_buffer(table: Table) -> memoryview:
    if table.scalar(1, "Q", 0) > 1 or table.scalar(2, "Q", 0) > 1:
        table.reader.unfit.setdefault(
            FORM, f"{table.what} lies outside of the FlatBuffer, which only files over 2 GB need"
        )
    return table.bytes(0, "the data")


def _read_operator_code(table: Table) -> tuple[int, int, str]:
    """BuiltinOperator code, version, custom name. Codes over 126 stand in the newer field only."""
    code = max(table.scalar(0, "b", 0), table.scalar(3, "i", 0))
    version = table.scalar(2, "i", 1)
    if code < 0 or version < 1:
        raise DamageError(f"{table.what} has code {code}, version {version}")
    return code, version, table.text(1, "the custom name")


def _read_subgraph(table: Table, codes: list[tuple[int, int, str]], buffers: tuple[memoryview, ...]) -> SubgraphInfo:
    tensors = tuple(_read_tensor(entry, buffers) for entry in table.tables(0, "tensor"))
    inputs, outputs = table.integers(1, "the inputs"), table.integers(2, "the outputs")
    table.text(4, "the name")
    unfit = table.reader.unfit
    if not inputs or not outputs:
        unfit.setdefault(STATE, f"{table.what} has no inputs or no outputs")
    check_indices((*inputs, *outputs), len(tensors), f"an input or output of {table.what}")
    working = sum(bytes_of(tensor) for tensor in tensors if tensor.data is None)
    if working > MAX_WORKING_BYTES:
        unfit.setdefault(FORM, f"its tensors need {working:,} bytes, supported are {MAX_WORKING_BYTES:,}")
    ready = {index for index, tensor in enumerate(tensors) if tensor.data is not None}
    if ready & set(inputs):
        raise DamageError(f"an input of {table.what} is a constant")
    ready |= {*inputs, *(index for index, tensor in enumerate(tensors) if tensor.is_variable)}
    operators = []
    for entry in table.tables(3, "operator"):
        operator = _read_operator(entry, codes, tensors)
        scratch = _SCRATCH_INPUTS.get((operator.code, operator.custom_name), ())
        if not {index for place, index in enumerate(operator.inputs) if index >= 0 and place not in scratch} <= ready:
            raise DamageError(f"{entry.what} uses a tensor before it is computed")
        if ready & set(operator.outputs) or len(set(operator.outputs)) < len(operator.outputs):
            raise DamageError(f"{entry.what} computes a tensor that is there already")
        ready |= set(operator.outputs)
        operators.append(operator)
    if not set(outputs) <= ready:
        raise DamageError(f"an output of {table.what} is never computed")
    return SubgraphInfo(tensors, tuple(operators), inputs, outputs)


def _read_tensor(table: Table, buffers: tuple[memoryview, ...]) -> TensorInfo:
    what = table.what
    shape = table.integers(0, "the shape")
    unfit = table.reader.unfit
    if any(size < 0 for size in shape):
        raise DamageError(f"{what} has the shape {list(shape)[: MAX_RANK + 1]}")
    if len(shape) > MAX_RANK or not all(shape):
        unfit.setdefault(FORM, f"{what} has the shape {list(shape)[: MAX_RANK + 1]}")
    code = table.scalar(1, "b", 0)
    if code not in TENSOR_TYPES:
        known = ", ".join(name for name, _ in TENSOR_TYPES.values())
        if code not in OTHER_TYPES:
            raise DamageError(f"{what} has the type {code}, supported: {known}")
        kind = STATE if OTHER_TYPES[code][0] == "resource" else FORM
        unfit.setdefault(kind, f"{what} has the type {code}, supported: {known}")
    type_name, width = {**TENSOR_TYPES, **OTHER_TYPES}[code]
    is_variable = bool(table.scalar(5, "B", 0))
    if is_variable:
        unfit.setdefault(STATE, f"{what} is a variable; models with a state are not supported")
    # Vela writes the list of a variant's types, and leaves it empty.
    if any(table.field(number, 4) is not None for number in (6, 10)) or len(table.array(9, "<u4", "the variant")):
        unfit.setdefault(FORM, f"{what} is sparse, a variant or stored elsewhere, which is not supported")
        width = 0
    signature = table.integers(7, "the shape signature")
    if signature and len(signature) != len(shape):
        raise DamageError(f"{what} has a shape signature of another rank")
    buffer = table.scalar(2, "I", 0)
    check_indices((buffer,), len(buffers), f"the buffer of {what}")
    scales, zero_points, dimension = _read_quantisation(table, shape, type_name)
    tensor = TensorInfo(
        name=table.text(3, "the name"),
        shape=shape,
        type=type_name,
        buffer=buffer,
        data=buffers[buffer] if len(buffers[buffer]) else None,
        scales=scales,
        zero_points=zero_points,
        quantised_dimension=dimension,
        is_variable=is_variable,
    )
    if width and tensor.data is not None and len(tensor.data) != bytes_of(tensor):
        raise DamageError(
            f"{what} of shape {list(shape)} needs {bytes_of(tensor)} bytes, its buffer has {len(tensor.data)}"
        )
    return tensor


def _read_quantisation(table: Table, shape: tuple[int, ...], type_name: str) -> tuple[np.ndarray, np.ndarray, int]:
    what = f"the quantisation of {table.what}"
    parameters = table.table(4, what)
    if parameters is None:
        return np.empty(0, "<f4"), np.empty(0, "<i8"), 0
    parameters.array(0, "<f4", "the minimum")
    parameters.array(1, "<f4", "the maximum")
    scales = parameters.array(2, "<f4", "the scales")
    zero_points = parameters.array(3, "<i8", "the zero points")
    # Of a vector of biases some converters write the dimension of its weights, which no kernel reads.
    dimension = parameters.scalar(6, "i", 0) if len(shape) != 1 else 0
    if parameters.scalar(4, "B", 0):
        table.reader.unfit.setdefault(FORM, f"{what} is not affine, which is not supported")
    if len(scales) != len(zero_points):
        raise DamageError(f"{what} has {len(scales)} scales and {len(zero_points)} zero points")
    if not np.all(np.isfinite(scales) & (scales > 0)):
        raise DamageError(f"{what} has a scale that is not a positive number")
    if np.any(scales < LEAST_SCALE):
        table.reader.unfit.setdefault(FORM, f"{what} has a scale below {LEAST_SCALE:.0e}, which is not supported")
    low, high = ZERO_POINT_RANGES.get(type_name, (0, 0))
    if np.any((zero_points < low) | (zero_points > high)):
        raise DamageError(f"{what} has a zero point outside of {type_name}'s {low}..{high}")
    if len(scales) > 1 and not (0 <= dimension < len(shape) and shape[dimension] == len(scales)):
        raise DamageError(f"{what} has {len(scales)} scales for the shape {list(shape)} in dimension {dimension}")
    return scales, zero_points, dimension


def _read_operator(table: Table, codes: list[tuple[int, int, str]], tensors: tuple[TensorInfo, ...]) -> OperatorInfo:
    index = table.scalar(0, "I", 0)
    check_indices((index,), len(codes), f"the code of {table.what}")
    code, version, custom_name = codes[index]
    inputs, outputs = table.integers(1, "the inputs"), table.integers(2, "the outputs")
    unfit = table.reader.unfit
    check_indices([index for index in inputs if index != -1], len(tensors), f"an input of {table.what}")
    if any(index == -1 and position != _OPTIONAL_INPUTS.get(code) for position, index in enumerate(inputs)):
        unfit.setdefault(FORM, f"an input of {table.what} has the number -1, there are {len(tensors)}")
    check_indices(outputs, len(tensors), f"an output of {table.what}")
    check_indices(table.integers(8, "the intermediates"), len(tensors), f"an intermediate of {table.what}")
    table.bytes(5, "the custom options")
    if len(table.bytes(7, "the mutated inputs")) not in (0, len(inputs)):
        raise DamageError(f"{table.what} has a broken list of mutated inputs")
    if table.scalar(9, "Q", 0) > 1 or table.scalar(10, "Q", 0) > 1 or table.scalar(11, "B", 0):
        unfit.setdefault(FORM, f"{table.what} has StableHLO or large custom options, which are not supported")
    options_type, options = table.scalar(3, "B", 0), table.table(4, f"the options of {table.what}")
    if (options_type == 0) != (options is None):
        raise DamageError(f"{table.what} has options without a type or a type without options")
    if options is not None:
        _check_options(options, _OPTION_VECTORS.get(options_type, {}))
    operator = OperatorInfo(code, version, custom_name, inputs, outputs)
    try:
        check_output_size(table.what, operator, options_type, options, tensors)
    except DamageError as error:
        unfit.setdefault(FORM, str(error))
    return operator


def _check_options(table: Table, vectors: dict[int, int]) -> None:
    """Check that every field of an operator's options can be read, as a vector or as a scalar of up to four bytes."""
    for number, offset in enumerate(table.offsets):
        if offset and number in vectors:
            table.reader.vector(table.position + offset, vectors[number], table.what)
        elif table.position + offset + 4 > len(table.reader.data):
            raise DamageError(f"{table.what} reach beyond the end of the file")


def _check_signature(table: Table, subgraphs: tuple[SubgraphInfo, ...]) -> None:
    index = table.scalar(4, "I", 0)
    check_indices((index,), len(subgraphs), f"the graph of {table.what}")
    table.text(2, "the key")
    for number in (0, 1):
        for entry in table.tables(number, f"tensor of {table.what},"):
            entry.text(0, "the name")
            check_indices((entry.scalar(1, "I", 0),), len(subgraphs[index].tensors), entry.what)
