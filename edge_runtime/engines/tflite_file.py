"""Reads the structure of a .tflite file and checks all of it, so that a damaged file is an error and never a crash.

The interpreters trust much of what a file says: a stray bit can make them read what is not theirs. What is checked here
before one of them sees the file: the bounds and alignment of every table, vector and string; every index of a buffer,
tensor or operator code; each constant's shape against its bytes; quantisation parameters; the order of the operators;
and how much memory the tensors need.

Formats: FlatBuffers (https://flatbuffers.dev/internals/) and the TensorFlow Lite schema, version 3
(tensorflow/compiler/mlir/lite/schema/schema.fbs). Field numbers below are those of the schema.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

import numpy as np

from edge_runtime.errors import EdgeDigitsError

FILE_IDENTIFIER = b"TFL3"
SCHEMA_VERSION = 3

MAX_TABLES = 50_000
"""Tables in one file. A vector may name one table many times, so a small file could keep a reader busy for long."""

MAX_WORKING_BYTES = 64 << 20
"""Bytes of all tensors that an interpreter makes room for; a classifier of digits takes a thousandth of it."""

MAX_RANK = 8

TENSOR_TYPES: dict[int, tuple[str, float]] = {
    0: ("float32", 4),
    1: ("float16", 2),
    2: ("int32", 4),
    3: ("uint8", 1),
    4: ("int64", 8),
    6: ("bool", 1),
    7: ("int16", 2),
    8: ("complex64", 8),
    9: ("int8", 1),
    10: ("float64", 8),
    11: ("complex128", 16),
    12: ("uint64", 8),
    15: ("uint32", 4),
    16: ("uint16", 2),
    17: ("int4", 0.5),
    18: ("bfloat16", 2),
}
"""Code in the schema's TensorType, name, bytes an element. Strings, resources and variants are not supported."""

ZERO_POINT_RANGES = {"int8": (-128, 127), "uint8": (0, 255), "int16": (-32768, 32767), "int4": (-8, 7)}

AVERAGE_POOL_2D, CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED = 1, 3, 4, 9
L2_POOL_2D, MAX_POOL_2D, TRANSPOSE_CONV = 12, 17, 67

# Inputs that may be left out, by operator: the biases. Interpreters read any other without asking whether it is there.
_OPTIONAL_INPUTS = {CONV_2D: 2, DEPTHWISE_CONV_2D: 2, FULLY_CONNECTED: 2, TRANSPOSE_CONV: 3}

CUSTOM = 32
"""The code of every custom operator."""

# Inputs that nothing computes, by code and custom name: the scratch memory, and the faster one, of what Vela compiled
# for an Ethos-U (tensorflow/lite/micro/kernels/ethos_u). No interpreter here has that operator; they refuse the file.
_SCRATCH_INPUTS = {(CUSTOM, "ethos-u"): (2, 3)}

# Operators whose output has as many elements as their first input: DEQUANTIZE, LOGISTIC, RELU, RELU6, RESHAPE, SOFTMAX,
# TANH, SQUEEZE, LEAKY_RELU, ELU, QUANTIZE, HARD_SWISH.
_SAME_SIZE = frozenset({6, 14, 19, 21, 22, 25, 28, 43, 98, 111, 114, 117})

SMALL_WINDOW = 16
"""A window, stride or dilation of this many pixels is accepted on any image, a larger one up to the image's size."""

# BuiltinOptions: type code, then the fields that are vectors or strings, with bytes an element; others are scalars.
_OPTION_VECTORS: dict[int, dict[int, int]] = {
    3: {1: 4, 2: 4},  # ConcatEmbeddingsOptions
    8: {5: 1},  # FullyConnectedOptions
    17: {0: 4},  # ReshapeOptions
    30: {0: 4},  # SqueezeOptions
    111: {0: 1, 1: 1},  # VarHandleOptions
    115: {0: 4},  # BucketizeOptions
}


@dataclass(frozen=True)
class TensorInfo:
    """One tensor: its name, shape, type, constant bytes (None where it is computed) and affine quantisation.

    `scales` (float32) and `zero_points` (int64) are empty where the tensor is not quantised, have one value where it is
    quantised as a whole, and one value for each index of `quantised_dimension` where it is quantised per channel.
    """

    name: str
    shape: tuple[int, ...]
    type: str
    buffer: int
    data: memoryview | None
    scales: np.ndarray
    zero_points: np.ndarray
    quantised_dimension: int

    @property
    def elements(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)


@dataclass(frozen=True)
class OperatorInfo:
    """One operator: BuiltinOperator code (`CUSTOM` for a custom one, then `custom_name`), version, tensor indices.

    A bias that is left out has the index -1.
    """

    code: int
    version: int
    custom_name: str
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


@dataclass(frozen=True)
class SubgraphInfo:
    """One graph: its tensors, its operators in the order they run in, and the indices of its inputs and outputs."""

    tensors: tuple[TensorInfo, ...]
    operators: tuple[OperatorInfo, ...]
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


@dataclass(frozen=True)
class TfliteFile:
    """The structure of a whole file; `subgraphs[0]` is the one that runs."""

    description: str
    subgraphs: tuple[SubgraphInfo, ...]
    buffers: tuple[memoryview, ...]
    size: int


def check_tflite(data: bytes) -> None:
    """Raise `EdgeDigitsError` unless `data` is a whole, consistent .tflite file, fit to be given to an interpreter."""
    read_tflite(data)


def read_tflite(data: bytes) -> TfliteFile:
    """Read and check a .tflite file; raises `EdgeDigitsError` for a damaged or unsupported one."""
    try:
        return _read_model(_Reader(data))
    except _DamageError as error:
        raise EdgeDigitsError(
            f"damaged or unsupported .tflite file: {error}; get it again or make it anew: python -m convert"
        ) from error


class _DamageError(Exception):
    """What is wrong with a file."""


class _Reader:
    """Bounds-checked reads of little-endian values, vectors and strings of a FlatBuffer."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.view = memoryview(data)
        self.tables = 0

    def unpack(self, form: str, position: int, what: str) -> int:
        """One scalar, by its `struct` letter."""
        width = struct.calcsize("<" + form)
        if position < 0 or position + width > len(self.data):
            raise _DamageError(f"{what} lies outside of the file")
        if position % width:
            raise _DamageError(f"{what} is not aligned")
        value: int = struct.unpack_from("<" + form, self.data, position)[0]
        return value

    def vector(self, position: int, width: int, what: str) -> tuple[int, int]:
        """Start and length of the vector that the offset at `position` leads to; `width` is bytes an element."""
        start = position + self.unpack("I", position, what)
        length = self.unpack("I", start, what)
        if start + 4 + length * width > len(self.data):
            raise _DamageError(f"{what} reaches beyond the end of the file")
        if (start + 4) % width:
            raise _DamageError(f"{what} is not aligned")
        return start + 4, length


class _Table:
    """One FlatBuffers table: its fields by their number in the schema."""

    def __init__(self, reader: _Reader, position: int, what: str) -> None:
        reader.tables += 1
        if reader.tables > MAX_TABLES:
            raise _DamageError(f"more than {MAX_TABLES} tables")
        self.reader = reader
        self.position = position
        self.what = what
        vtable = position - reader.unpack("i", position, what)
        vtable_size = reader.unpack("H", vtable, what)
        self.size = reader.unpack("H", vtable + 2, what)
        if vtable_size < 4 or vtable_size % 2 or vtable + vtable_size > len(reader.data):
            raise _DamageError(f"{what} has a broken field list")
        if self.size < 4 or position + self.size > len(reader.data):
            raise _DamageError(f"{what} reaches beyond the end of the file")
        self.offsets: tuple[int, ...] = struct.unpack_from(f"<{vtable_size // 2 - 2}H", reader.data, vtable + 4)
        if any(offset and not 4 <= offset < self.size for offset in self.offsets):
            raise _DamageError(f"{what} has a field outside of itself")

    def field(self, number: int, width: int) -> int | None:
        """Position of a field, None where the file leaves it out."""
        offset = self.offsets[number] if number < len(self.offsets) else 0
        if not offset:
            return None
        if offset + width > self.size:
            raise _DamageError(f"{self.what} has a field outside of itself")
        return self.position + offset

    def scalar(self, number: int, form: str, default: int) -> int:
        """A scalar field, by its `struct` letter."""
        position = self.field(number, struct.calcsize("<" + form))
        return default if position is None else self.reader.unpack(form, position, self.what)

    def array(self, number: int, dtype: str, what: str) -> np.ndarray:
        """A vector of numbers, empty where the file leaves it out."""
        position = self.field(number, 4)
        if position is None:
            return np.empty(0, dtype)
        start, length = self.reader.vector(position, np.dtype(dtype).itemsize, f"{what} of {self.what}")
        return np.frombuffer(self.reader.data, dtype, length, start)

    def integers(self, number: int, what: str) -> tuple[int, ...]:
        """A vector of int32 as a tuple."""
        return tuple(self.array(number, "<i4", what).tolist())

    def bytes(self, number: int, what: str) -> memoryview:
        """A vector of bytes, not copied."""
        position = self.field(number, 4)
        if position is None:
            return self.reader.view[:0]
        start, length = self.reader.vector(position, 1, f"{what} of {self.what}")
        return self.reader.view[start : start + length]

    def text(self, number: int, what: str) -> str:
        """A string; bytes that are not UTF-8 are replaced."""
        position = self.field(number, 4)
        if position is None:
            return ""
        start, length = self.reader.vector(position, 1, f"{what} of {self.what}")
        if self.reader.data[start + length : start + length + 1] != b"\0":
            raise _DamageError(f"{what} of {self.what} has no end")
        return self.reader.data[start : start + length].decode("utf-8", "replace")

    def table(self, number: int, what: str) -> _Table | None:
        """A table inside this one."""
        position = self.field(number, 4)
        if position is None:
            return None
        return _Table(self.reader, position + self.reader.unpack("I", position, what), what)

    def tables(self, number: int, what: str) -> list[_Table]:
        """A vector of tables."""
        position = self.field(number, 4)
        if position is None:
            return []
        start, length = self.reader.vector(position, 4, f"the list of {what}s")
        starts = range(start, start + 4 * length, 4)
        return [
            _Table(self.reader, at + self.reader.unpack("I", at, what), f"{what} {i}") for i, at in enumerate(starts)
        ]


def _read_model(reader: _Reader) -> TfliteFile:
    data = reader.data
    if len(data) < 8 or data[4:8] != FILE_IDENTIFIER:
        raise _DamageError("it does not begin as a TensorFlow Lite model does (no TFL3)")
    model = _Table(reader, reader.unpack("I", 0, "the model"), "the model")
    if model.scalar(0, "I", 0) != SCHEMA_VERSION:
        raise _DamageError(f"schema version {model.scalar(0, 'I', 0)}, supported: {SCHEMA_VERSION}")
    buffers = tuple(_read_buffer(table) for table in model.tables(4, "buffer"))
    if not buffers or len(buffers[0]):
        raise _DamageError("buffer 0 must be there and be empty")
    codes = [_read_operator_code(table) for table in model.tables(1, "operator code")]
    subgraphs = tuple(_read_subgraph(table, codes, buffers) for table in model.tables(2, "subgraph"))
    if not subgraphs:
        raise _DamageError("it has no graph")
    description = model.text(3, "the description")
    _check_indices(model.integers(5, "the metadata buffers"), len(buffers), "a metadata buffer")
    for entry in model.tables(6, "metadata entry"):
        entry.text(0, "the name")
        _check_indices((entry.scalar(1, "I", 0),), len(buffers), f"the buffer of {entry.what}")
    for signature in model.tables(7, "signature"):
        _check_signature(signature, subgraphs)
    return TfliteFile(description, subgraphs, buffers, len(data))


def _read_buffer(table: _Table) -> memoryview:
    if table.scalar(1, "Q", 0) > 1 or table.scalar(2, "Q", 0) > 1:
        raise _DamageError(f"{table.what} lies outside of the FlatBuffer, which only files over 2 GB need")
    return table.bytes(0, "the data")


def _read_operator_code(table: _Table) -> tuple[int, int, str]:
    """BuiltinOperator code, version, custom name. Codes over 126 stand in the newer field only."""
    code = max(table.scalar(0, "b", 0), table.scalar(3, "i", 0))
    version = table.scalar(2, "i", 1)
    if code < 0 or version < 1:
        raise _DamageError(f"{table.what} has code {code}, version {version}")
    return code, version, table.text(1, "the custom name")


def _read_subgraph(table: _Table, codes: list[tuple[int, int, str]], buffers: tuple[memoryview, ...]) -> SubgraphInfo:
    tensors = tuple(_read_tensor(entry, buffers) for entry in table.tables(0, "tensor"))
    inputs, outputs = table.integers(1, "the inputs"), table.integers(2, "the outputs")
    table.text(4, "the name")
    if not inputs or not outputs:
        raise _DamageError(f"{table.what} has no inputs or no outputs")
    _check_indices((*inputs, *outputs), len(tensors), f"an input or output of {table.what}")
    working = sum(_bytes_of(tensor) for tensor in tensors if tensor.data is None)
    if working > MAX_WORKING_BYTES:
        raise _DamageError(f"its tensors need {working:,} bytes, supported are {MAX_WORKING_BYTES:,}")
    ready = {index for index, tensor in enumerate(tensors) if tensor.data is not None}
    if ready & set(inputs):
        raise _DamageError(f"an input of {table.what} is a constant")
    ready |= set(inputs)
    operators = []
    for entry in table.tables(3, "operator"):
        operator = _read_operator(entry, codes, tensors)
        scratch = _SCRATCH_INPUTS.get((operator.code, operator.custom_name), ())
        if not {index for place, index in enumerate(operator.inputs) if index >= 0 and place not in scratch} <= ready:
            raise _DamageError(f"{entry.what} uses a tensor before it is computed")
        if ready & set(operator.outputs) or len(set(operator.outputs)) < len(operator.outputs):
            raise _DamageError(f"{entry.what} computes a tensor that is there already")
        ready |= set(operator.outputs)
        operators.append(operator)
    if not set(outputs) <= ready:
        raise _DamageError(f"an output of {table.what} is never computed")
    return SubgraphInfo(tensors, tuple(operators), inputs, outputs)


def _read_tensor(table: _Table, buffers: tuple[memoryview, ...]) -> TensorInfo:
    what = table.what
    shape = table.integers(0, "the shape")
    if len(shape) > MAX_RANK or any(size < 1 for size in shape):
        raise _DamageError(f"{what} has the shape {list(shape)[: MAX_RANK + 1]}")
    code = table.scalar(1, "b", 0)
    if code not in TENSOR_TYPES:
        raise _DamageError(
            f"{what} has the type {code}, supported: {', '.join(name for name, _ in TENSOR_TYPES.values())}"
        )
    if table.scalar(5, "B", 0):
        raise _DamageError(f"{what} is a variable; models with a state are not supported")
    # Vela writes the list of a variant's types, and leaves it empty.
    if any(table.field(number, 4) is not None for number in (6, 10)) or len(table.array(9, "<u4", "the variant")):
        raise _DamageError(f"{what} is sparse, a variant or stored elsewhere, which is not supported")
    signature = table.integers(7, "the shape signature")
    if signature and len(signature) != len(shape):
        raise _DamageError(f"{what} has a shape signature of another rank")
    buffer = table.scalar(2, "I", 0)
    _check_indices((buffer,), len(buffers), f"the buffer of {what}")
    scales, zero_points, dimension = _read_quantisation(table, shape, TENSOR_TYPES[code][0])
    tensor = TensorInfo(
        name=table.text(3, "the name"),
        shape=shape,
        type=TENSOR_TYPES[code][0],
        buffer=buffer,
        data=buffers[buffer] if len(buffers[buffer]) else None,
        scales=scales,
        zero_points=zero_points,
        quantised_dimension=dimension,
    )
    if tensor.data is not None and len(tensor.data) != _bytes_of(tensor):
        raise _DamageError(
            f"{what} of shape {list(shape)} needs {_bytes_of(tensor)} bytes, its buffer has {len(tensor.data)}"
        )
    return tensor


def _read_quantisation(table: _Table, shape: tuple[int, ...], type_name: str) -> tuple[np.ndarray, np.ndarray, int]:
    what = f"the quantisation of {table.what}"
    parameters = table.table(4, what)
    if parameters is None:
        return np.empty(0, "<f4"), np.empty(0, "<i8"), 0
    parameters.array(0, "<f4", "the minimum")
    parameters.array(1, "<f4", "the maximum")
    scales = parameters.array(2, "<f4", "the scales")
    zero_points = parameters.array(3, "<i8", "the zero points")
    dimension = parameters.scalar(6, "i", 0)
    if parameters.scalar(4, "B", 0):
        raise _DamageError(f"{what} is not affine, which is not supported")
    if len(scales) != len(zero_points):
        raise _DamageError(f"{what} has {len(scales)} scales and {len(zero_points)} zero points")
    if not np.all(np.isfinite(scales) & (scales > 0)):
        raise _DamageError(f"{what} has a scale that is not a positive number")
    low, high = ZERO_POINT_RANGES.get(type_name, (0, 0))
    if np.any((zero_points < low) | (zero_points > high)):
        raise _DamageError(f"{what} has a zero point outside of {type_name}'s {low}..{high}")
    if len(scales) > 1 and not (0 <= dimension < len(shape) and shape[dimension] == len(scales)):
        raise _DamageError(f"{what} has {len(scales)} scales for the shape {list(shape)} in dimension {dimension}")
    return scales, zero_points, dimension


def _read_operator(table: _Table, codes: list[tuple[int, int, str]], tensors: tuple[TensorInfo, ...]) -> OperatorInfo:
    index = table.scalar(0, "I", 0)
    _check_indices((index,), len(codes), f"the code of {table.what}")
    code, version, custom_name = codes[index]
    inputs, outputs = table.integers(1, "the inputs"), table.integers(2, "the outputs")
    required = [i for position, i in enumerate(inputs) if i != -1 or position != _OPTIONAL_INPUTS.get(code)]
    _check_indices(required, len(tensors), f"an input of {table.what}")
    _check_indices(outputs, len(tensors), f"an output of {table.what}")
    _check_indices(table.integers(8, "the intermediates"), len(tensors), f"an intermediate of {table.what}")
    table.bytes(5, "the custom options")
    if len(table.bytes(7, "the mutated inputs")) not in (0, len(inputs)):
        raise _DamageError(f"{table.what} has a broken list of mutated inputs")
    if table.scalar(9, "Q", 0) > 1 or table.scalar(10, "Q", 0) > 1 or table.scalar(11, "B", 0):
        raise _DamageError(f"{table.what} has StableHLO or large custom options, which are not supported")
    options_type, options = table.scalar(3, "B", 0), table.table(4, f"the options of {table.what}")
    if (options_type == 0) != (options is None):
        raise _DamageError(f"{table.what} has options without a type or a type without options")
    if options is not None:
        _check_options(options, _OPTION_VECTORS.get(options_type, {}))
    operator = OperatorInfo(code, version, custom_name, inputs, outputs)
    _check_output_size(table.what, operator, options_type, options, tensors)
    return operator


def _check_options(table: _Table, vectors: dict[int, int]) -> None:
    """Check that every field of an operator's options can be read, as a vector or as a scalar of up to four bytes."""
    for number, offset in enumerate(table.offsets):
        if offset and number in vectors:
            table.reader.vector(table.position + offset, vectors[number], table.what)
        elif table.position + offset + 4 > len(table.reader.data):
            raise _DamageError(f"{table.what} reach beyond the end of the file")


@dataclass(frozen=True)
class _WindowOptions:
    """Options of an operator that slides a window over an image: their type and the numbers of the (x, y) fields."""

    type: int
    stride: tuple[int, int]
    window: tuple[int, int] | None = None
    dilation: tuple[int, int] | None = None


_POOL_OPTIONS = _WindowOptions(5, stride=(1, 2), window=(3, 4))
_WINDOW_OPTIONS = {
    AVERAGE_POOL_2D: _POOL_OPTIONS,
    L2_POOL_2D: _POOL_OPTIONS,
    MAX_POOL_2D: _POOL_OPTIONS,
    CONV_2D: _WindowOptions(1, stride=(1, 2), dilation=(4, 5)),
    DEPTHWISE_CONV_2D: _WindowOptions(2, stride=(1, 2), dilation=(5, 6)),
}


def _check_output_size(
    what: str, operator: OperatorInfo, options_type: int, options: _Table | None, tensors: tuple[TensorInfo, ...]
) -> None:
    """Check the output of common operators against their input: interpreters compute it anew and make that much room.

    Also refuses strides of 0, by which they would divide, and windows larger than an image, for which they make tables.
    """
    if operator.code not in (*_WINDOW_OPTIONS, *_SAME_SIZE, FULLY_CONNECTED):
        return
    inputs = [tensors[index] for index in operator.inputs if index >= 0]
    if len(operator.outputs) != 1 or not inputs:
        raise _DamageError(f"{what} has {len(inputs)} inputs and {len(operator.outputs)} outputs")
    output = tensors[operator.outputs[0]]
    if operator.code in _WINDOW_OPTIONS:
        expected = _window_output(what, operator.code, options_type, options, inputs)
    elif operator.code == FULLY_CONNECTED:
        if len(inputs) < 2 or len(inputs[1].shape) != 2:
            raise _DamageError(f"{what} has no matrix of weights")
        rows, remainder = divmod(inputs[0].elements, inputs[1].shape[1])
        expected = rows * inputs[1].shape[0] if not remainder else 0
    else:
        expected = inputs[0].elements
    if output.elements != expected:
        raise _DamageError(f"{what} gives the shape {list(output.shape)} to {expected} elements")


def _window_output(what: str, code: int, options_type: int, options: _Table | None, inputs: list[TensorInfo]) -> int:
    """Elements of the output of a convolution or pooling of an image (1, height, width, channels)."""
    fields = _WINDOW_OPTIONS[code]
    if options is None or options_type != fields.type:
        raise _DamageError(f"{what} has no options of its own kind")
    # A depthwise convolution without a bias crashes LiteRT 2.3; no converter leaves it out.
    needed = {CONV_2D: 2, DEPTHWISE_CONV_2D: 3}.get(code, 1)
    if len(inputs) < needed or any(len(tensor.shape) != 4 for tensor in inputs[: min(needed, 2)]):
        raise _DamageError(f"{what} has no image, weights or bias to work on")
    batch, *image, channels = inputs[0].shape
    if code == CONV_2D:
        filters, _, _, depth = inputs[1].shape
        # A grouped convolution has several groups of `depth` input channels, each with as many of the filters.
        if channels % depth or filters % (channels // depth):
            raise _DamageError(f"{what} has {filters} filters of depth {depth} for {channels} channels")
        channels = filters
    if code == DEPTHWISE_CONV_2D:
        filters = inputs[1].shape[3]
        if filters % channels:
            raise _DamageError(f"{what} has {filters} filters for {channels} channels")
        channels = filters
    elements = batch * channels
    for axis in (0, 1):  # y and x; the fields of the options stand the other way round.
        stride = options.scalar(fields.stride[1 - axis], "i", 0)
        window = options.scalar(fields.window[1 - axis], "i", 0) if fields.window else inputs[1].shape[1 + axis]
        dilation = options.scalar(fields.dilation[1 - axis], "i", 1) if fields.dilation else 1
        if not all(1 <= value <= max(image[axis], SMALL_WINDOW) for value in (stride, window, dilation)):
            raise _DamageError(
                f"{what} has stride {stride}, window {window} and dilation {dilation} on {image[axis]} pixels"
            )
        valid = options.scalar(0, "b", 0) == 1
        positions = image[axis] - (window - 1) * dilation if valid else image[axis]
        elements *= max(0, math.ceil(positions / stride))
    return elements


def _check_signature(table: _Table, subgraphs: tuple[SubgraphInfo, ...]) -> None:
    index = table.scalar(4, "I", 0)
    _check_indices((index,), len(subgraphs), f"the graph of {table.what}")
    table.text(2, "the key")
    for number in (0, 1):
        for entry in table.tables(number, f"tensor of {table.what},"):
            entry.text(0, "the name")
            _check_indices((entry.scalar(1, "I", 0),), len(subgraphs[index].tensors), entry.what)


def _check_indices(indices: tuple[int, ...] | list[int], count: int, what: str) -> None:
    for index in indices:
        if not 0 <= index < count:
            raise _DamageError(f"{what} has the number {index}, there are {count}")


def _bytes_of(tensor: TensorInfo) -> int:
    width = next(width for name, width in TENSOR_TYPES.values() if name == tensor.type)
    return math.ceil(tensor.elements * width)
