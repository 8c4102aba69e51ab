"""The metadata of a file: what is written is read again, by an independent reader too, and damage is one line."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import flatbuffers
import numpy as np
import pytest
from flatbuffers import number_types
from hypothesis import given, settings
from hypothesis import strategies as st

from convert.c_source.writer import c_source
from convert.tflite.metadata import metadata_buffer, with_metadata
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.model_metadata import ENTRY, ModelMetadata, packed_labels, read_metadata
from edge_runtime.engines.normalisation import NORMALISATIONS, Normalisation
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.names import INPUT_RANGES, POLARITIES
from firmware_assets import asset
from tests.conftest import ROOT
from train import MODEL_NAMES
from train.render import render_digits

LETTERS = tuple("abcdefghij")
MOBILENET = ROOT.parent / "shared" / "models" / "coral_mobilenet_v1_0.25_128_quant.tflite"


def told(model: bytes, input_range: str = "0..1", polarity: str = "white-on-black") -> bytes:
    return with_metadata(model, "own", LETTERS, (28, 28, 1), NORMALISATIONS[input_range], polarity)


def metadata_of(entry: bytes) -> ModelMetadata:
    return read_metadata(TfliteFile("", (), (), 0, {ENTRY: memoryview(entry)}))


@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_a_lone_file_tells_how_it_is_fed(name: str, precision: str, tmp_path: Path) -> None:
    crops = render_digits(2, seed=1)[0]
    plain, lone = tmp_path / "plain.tflite", tmp_path / "lone.tflite"
    plain.write_bytes(asset(name, precision).read_bytes())
    lone.write_bytes(told(plain.read_bytes(), polarity="black-on-white"))

    expected, classifier = (Classifier(path, backend="litert") for path in (plain, lone))

    assert classifier.labels == LETTERS
    assert (classifier.predict(~crops) == expected.predict(crops)).all()
    assert (classifier.predict_images(crops) == expected.predict(crops)).all()
    assert Classifier(lone, backend="litert", polarity="white-on-black", labels="0123456789").labels == tuple(
        "0123456789"
    )


@pytest.mark.parametrize("polarity", POLARITIES)
@pytest.mark.parametrize("input_range", INPUT_RANGES)
def test_what_is_written_is_read(input_range: str, polarity: str) -> None:
    model = asset("mlp_bn", "float32").read_bytes()

    data = told(model, input_range, polarity)

    file = read_tflite(data)
    assert read_metadata(file) == ModelMetadata(NORMALISATIONS[input_range], polarity, "labels.txt")
    assert packed_labels(data, "labels.txt") == LETTERS
    assert told(model, input_range, polarity) == data
    assert told(told(model), input_range, polarity).count(b"M001") == 1
    # Weights must lie where microcontrollers and NEON can load them.
    start = np.frombuffer(data, np.uint8).ctypes.data
    assert {(np.frombuffer(part, np.uint8).ctypes.data - start) % 16 for part in file.buffers if len(part)} == {0}
    assert [bytes(part) for part in file.buffers[: len(read_tflite(model).buffers)]] == [
        bytes(part) for part in read_tflite(model).buffers
    ]


@pytest.mark.parametrize("polarity", POLARITIES)
def test_its_c_says_what_ink_is(polarity: str) -> None:
    header, _ = c_source(told(asset("lenet5", "int8").read_bytes(), polarity=polarity), "own")
    assert ("255 paper, 0 ink" in header) == (polarity == "black-on-white")
    assert ("0 paper, 255 ink" in header) == (polarity == "white-on-black")


def slot(table: flatbuffers.Table, number: int) -> int:
    """The position of a field by its number in the schema, as generated readers look it up."""
    offset = table.Offset(4 + 2 * number)
    assert offset
    return int(offset + table.Pos)


def inner(table: flatbuffers.Table, number: int, index: int | None = None) -> flatbuffers.Table:
    """The table in a field, or the one in a vector of them."""
    place = slot(table, number)
    if index is None:
        return flatbuffers.Table(table.Bytes, table.Indirect(place))
    return flatbuffers.Table(table.Bytes, table.Indirect(table.Vector(place - table.Pos) + 4 * index))


def text(table: flatbuffers.Table, number: int) -> bytes:
    return bytes(table.String(slot(table, number)))


def numbers(table: flatbuffers.Table, number: int) -> list[float]:
    offset = slot(table, number) - table.Pos
    return [
        table.Get(number_types.Float32Flags, table.Vector(offset) + 4 * index)
        for index in range(table.VectorLen(offset))
    ]


def test_other_tools_read_it() -> None:
    """Field by field as TFLite Support's metadata_schema.fbs numbers them, by the reader of the flatbuffers package."""
    entry = metadata_buffer("own", (32, 20, 3), NORMALISATIONS["-1..1"], "black-on-white")

    assert entry[4:8] == b"M001"
    model = flatbuffers.Table(bytearray(entry), struct.unpack_from("<I", entry)[0])
    assert (text(model, 0), text(model, 7)) == (b"own", b"1.5.0")
    graph = inner(model, 3, 0)
    image, scores, custom = inner(graph, 2, 0), inner(graph, 3, 0), inner(graph, 9, 0)
    content, unit, labels = inner(image, 3), inner(image, 4, 0), inner(scores, 6, 0)
    byte = number_types.Uint8Flags
    assert content.Get(byte, slot(content, 0)) == 2  # ContentProperties: ImageProperties
    properties = inner(content, 1)
    assert properties.Get(byte, slot(properties, 0)) == 1  # ColorSpaceType: RGB
    size = inner(properties, 1)
    assert [size.Get(number_types.Uint32Flags, slot(size, number)) for number in (0, 1)] == [20, 32]
    assert unit.Get(byte, slot(unit, 0)) == 1  # ProcessUnitOptions: NormalizationOptions
    assert [numbers(inner(unit, 1), number) for number in (0, 1)] == [[127.5], [127.5]]
    assert text(labels, 0) == b"labels.txt"
    assert labels.Get(byte, slot(labels, 2)) == 2  # AssociatedFileType: TENSOR_AXIS_LABELS
    assert text(custom, 0) == b"edge_digits_polarity"
    data = custom.Vector(slot(custom, 1) - custom.Pos)
    assert data % 16 == 0  # force_align
    assert bytes(custom.Bytes[data : data + 14]) == b"black-on-white"


def test_what_another_tool_wrote_is_read() -> None:
    if not MOBILENET.exists():
        pytest.skip(f"needs {MOBILENET.name}, another project's model")
    data = MOBILENET.read_bytes()
    recorded = read_metadata(read_tflite(data))

    assert recorded.normalisation is not None
    assert recorded.normalisation.span == pytest.approx((-1, 1), abs=0.01)
    assert recorded.polarity is None
    labels = packed_labels(data, recorded.labels_file)
    assert (len(labels), labels[1]) == (1001, "tench, Tinca tinca")


ENTRY_BYTES = metadata_buffer("own", (28, 28, 1), NORMALISATIONS["0..1"], "white-on-black")


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(ENTRY_BYTES) - 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_damaged_metadata_is_read_or_one_line(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(ENTRY_BYTES)
    for place, value in changes:
        damaged[place] = value
    try:
        recorded = metadata_of(bytes(damaged))
    except EdgeDigitsError as error:
        assert "\n" not in str(error)  # noqa: PT017 (either may be)
    else:
        assert recorded.normalisation is None or np.isfinite(recorded.normalisation.span).all()


@pytest.mark.parametrize("length", range(0, len(ENTRY_BYTES), 7))
def test_metadata_that_is_cut_short_is_one_line(length: int) -> None:
    if length == 0:
        assert metadata_of(b"") == ModelMetadata()
        return
    with pytest.raises(EdgeDigitsError, match="its metadata is damaged"):
        metadata_of(ENTRY_BYTES[:length])


@pytest.mark.parametrize(
    "normalisation",
    [
        Normalisation((0.0,), (0.0,)),
        Normalisation((float("nan"),), (1.0,)),
        Normalisation((0.0,), (float("inf"),)),
        Normalisation((0.0, 1.0), (1.0,)),
        Normalisation((), ()),
    ],
)
def test_nonsense_is_refused(normalisation: Normalisation, tmp_path: Path) -> None:
    entry = metadata_buffer("own", (28, 28, 1), normalisation, "white-on-black")
    with pytest.raises(EdgeDigitsError, match=r"the mean .* and std .* are none"):
        metadata_of(entry)


@pytest.mark.parametrize(
    ("labels", "reason"),
    [(b"a\n" * (1 << 20), "more than"), (b"\xff\xff", "utf-8|decode"), (None, "not a zip")],
)
def test_labels_that_cannot_be_had_are_one_line(labels: bytes | None, reason: str) -> None:
    model = asset("mlp_bn", "int8").read_bytes()
    if labels is not None:
        file = io.BytesIO(model)
        with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("labels.txt", labels)
        model = file.getvalue()
    with pytest.raises(
        EdgeDigitsError, match=f"the labels in it cannot be read .*({reason}).*; give them with --labels"
    ):
        packed_labels(model, "labels.txt")
