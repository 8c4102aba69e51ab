"""Writes into a .tflite file what it takes and gives, as tools of TensorFlow Lite write it.

The buffer TFLITE_METADATA is made field by field by the schema of TFLite Support (metadata_schema.fbs). The labels are
in a ZIP archive behind the model, where that schema looks for associated files. On the device
`edge_runtime.engines.model_metadata` reads both.
"""

from __future__ import annotations

import io
import zipfile

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

from edge_runtime.engines.model_metadata import (
    ENTRY,
    IDENTIFIER,
    NORMALIZATION_OPTIONS,
    POLARITY_KEY,
    TENSOR_AXIS_LABELS,
)
from edge_runtime.engines.normalisation import Normalisation

LABELS_FILE = "labels.txt"

IMAGE_PROPERTIES, RGB, GRAYSCALE = 2, 1, 2

PARSER_VERSION = "1.5.0"
"""The schema's version since which a graph may have custom metadata."""

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The time of a ZIP archive without one: the same run gives the same bytes."""


class _AlignedBuilder(flatbuffers.Builder):
    """One that aligns bytes to 16, as the schemas ask for what they hold and the generated classes do not."""

    def StartVector(self, elemSize: int, numElems: int, alignment: int) -> int:  # noqa: N802, N803 (theirs)
        start: int = super().StartVector(elemSize, numElems, 16 if elemSize == 1 else alignment)
        return start


def with_metadata(
    model: bytes,
    name: str,
    labels: tuple[str, ...],
    image_shape: tuple[int, int, int],
    normalisation: Normalisation,
    polarity: str,
) -> bytes:
    """A .tflite file with its metadata, and its labels behind it.

    Args:
        model: the file; metadata of this kind that it has is replaced.
        name: the model's name.
        labels: one a class.
        image_shape: height, width and channels, 1 or 3, of its image.
        normalisation: what pixels are to it.
        polarity: one of `edge_runtime.names.POLARITIES`.
    """
    content = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(model, 0))
    others = []
    for old in content.metadata or ():
        if old.name == ENTRY.encode():
            content.buffers[old.buffer].data = None
        else:
            others.append(old)
    buffer, entry = schema.BufferT(), schema.MetadataT()
    buffer.data = np.frombuffer(metadata_buffer(name, image_shape, normalisation, polarity), np.uint8)
    entry.name, entry.buffer = ENTRY, len(content.buffers)
    content.buffers.append(buffer)
    content.metadata = [*others, entry]
    builder = _AlignedBuilder(len(model) + 4096)
    builder.Finish(content.Pack(builder), b"TFL3")
    file = io.BytesIO(bytes(builder.Output()))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(zipfile.ZipInfo(LABELS_FILE, EARLIEST), "".join(f"{label}\n" for label in labels))
    return file.getvalue()


def metadata_buffer(name: str, image_shape: tuple[int, int, int], normalisation: Normalisation, polarity: str) -> bytes:
    """The FlatBuffer of `with_metadata`; each table is made after those that it holds."""
    builder = _AlignedBuilder(1024)
    height, width, channels = image_shape
    mean = builder.CreateNumpyVector(np.array(normalisation.mean, np.float32))
    std = builder.CreateNumpyVector(np.array(normalisation.std, np.float32))
    options = _table(builder, 2, {0: mean, 1: std})
    unit = _table(builder, 2, {1: options}, {0: NORMALIZATION_OPTIONS})
    builder.StartObject(2)
    builder.PrependUint32Slot(0, width, 0)
    builder.PrependUint32Slot(1, height, 0)
    size = builder.EndObject()
    properties = _table(builder, 2, {1: size}, {0: RGB if channels == 3 else GRAYSCALE})
    content = _table(builder, 3, {1: properties}, {0: IMAGE_PROPERTIES})
    ink = polarity.replace("-", " ")
    image = _table(
        builder,
        7,
        {
            0: builder.CreateString("image"),
            1: builder.CreateString(f"{'RGB' if channels == 3 else 'Grey'} image of {width}x{height} pixels, {ink}."),
            3: content,
            4: _vector(builder, [unit]),
        },
    )
    labels = _table(
        builder,
        4,
        {0: builder.CreateString(LABELS_FILE), 1: builder.CreateString("The classes, one a line.")},
        {2: TENSOR_AXIS_LABELS},
    )
    scores = _table(builder, 7, {0: builder.CreateString("scores"), 6: _vector(builder, [labels])})
    key, data = (
        builder.CreateString(POLARITY_KEY),
        builder.CreateNumpyVector(np.frombuffer(polarity.encode(), np.uint8)),
    )
    custom = _table(builder, 2, {0: key, 1: data})
    inputs, outputs, customs = (_vector(builder, [table]) for table in (image, scores, custom))
    graph = _table(builder, 10, {2: inputs, 3: outputs, 9: customs})
    model = _table(
        builder,
        8,
        {0: builder.CreateString(name), 3: _vector(builder, [graph]), 7: builder.CreateString(PARSER_VERSION)},
    )
    builder.Finish(model, IDENTIFIER)
    return bytes(builder.Output())


def _table(
    builder: flatbuffers.Builder, fields: int, offsets: dict[int, int], codes: dict[int, int] | None = None
) -> int:
    """A table of so many fields; `offsets` are those that are stored elsewhere, `codes` those of one byte."""
    builder.StartObject(fields)
    for number, offset in offsets.items():
        builder.PrependUOffsetTRelativeSlot(number, offset, 0)
    for number, code in (codes or {}).items():
        builder.PrependUint8Slot(number, code, 0)
    table: int = builder.EndObject()
    return table


def _vector(builder: flatbuffers.Builder, tables: list[int]) -> int:
    builder.StartVector(4, len(tables), 4)
    for table in reversed(tables):
        builder.PrependUOffsetTRelative(table)
    vector: int = builder.EndVector()
    return vector
