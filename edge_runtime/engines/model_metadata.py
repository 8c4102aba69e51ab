"""What a .tflite file says of its own input and output: the metadata that tools of TensorFlow Lite write and read.

Format: the entry TFLITE_METADATA of the file, a FlatBuffer by the schema of TFLite Support
(tensorflow_lite_support/metadata/metadata_schema.fbs, file identifier M001), and the labels as a text file in a ZIP
archive behind the model. Field numbers below are those of the schema. Polarity has no field there: it is custom
metadata of the graph, which the schema has for that.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from edge_runtime.engines.flatbuffer import DamageError, Reader, Table
from edge_runtime.engines.normalisation import Normalisation
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.names import POLARITIES

ENTRY, IDENTIFIER = "TFLITE_METADATA", b"M001"

POLARITY_KEY = "edge_digits_polarity"
NORMALIZATION_OPTIONS = 1
TENSOR_AXIS_LABELS = 2


@dataclass(frozen=True)
class ModelMetadata:
    """What a file's metadata says; None or empty where it says nothing. `labels_file` is a name in its archive."""

    normalisation: Normalisation | None = None
    polarity: str | None = None
    labels_file: str = ""


def read_metadata(file: TfliteFile) -> ModelMetadata:
    """What a .tflite file's metadata says of its image and its labels.

    Raises `EdgeDigitsError` where it is damaged or nonsensical.
    """
    entry = file.metadata.get(ENTRY)
    if entry is None or not len(entry):
        return ModelMetadata()
    try:
        return _read(Reader(bytes(entry)))
    except DamageError as error:
        raise EdgeDigitsError(f"its metadata is damaged: {error}; get the file again or make it anew") from error


def _read(reader: Reader) -> ModelMetadata:
    if reader.data[4:8] != IDENTIFIER:
        raise DamageError("it does not begin as metadata of TensorFlow Lite does (no M001)")
    graphs = Table(reader, reader.unpack("I", 0, "the metadata"), "the metadata").tables(3, "graph")
    if not graphs:
        return ModelMetadata()
    graph, normalisation, labels = graphs[0], None, ""
    for image in graph.tables(2, "input")[:1]:
        for unit in image.tables(4, "process unit"):
            options = unit.table(1, f"the options of {unit.what}")
            if unit.scalar(0, "B", 0) == NORMALIZATION_OPTIONS and options is not None:
                normalisation = _normalisation(options)
    for scores in graph.tables(3, "output")[:1]:
        files = [file for file in scores.tables(6, "file") if file.scalar(2, "b", 0) == TENSOR_AXIS_LABELS]
        labels = files[0].text(0, "the name") if files else ""
    polarity = None
    for custom in graph.tables(9, "custom entry"):
        if custom.text(0, "the name") == POLARITY_KEY:
            polarity = bytes(custom.bytes(1, "the data")[:32]).decode("ascii", "replace")
            if polarity not in POLARITIES:
                raise DamageError(f"the polarity {polarity!r} is none of {', '.join(POLARITIES)}")
    return ModelMetadata(normalisation, polarity, labels)


def _normalisation(options: Table) -> Normalisation:
    mean, std = (
        tuple(options.array(number, "<f4", name).tolist()) for number, name in enumerate(("the mean", "the std"))
    )
    # Finite is not enough: what comes out must be, too.
    sound = all(abs(value) <= 1e6 for value in mean) and all(1e-6 <= abs(value) <= 1e6 for value in std)
    if len(mean) not in (1, 3) or len(std) not in (1, 3) or not sound or not all(map(math.isfinite, (*mean, *std))):
        raise DamageError(f"the mean {list(mean)[:4]} and std {list(std)[:4]} are none")
    return Normalisation(mean, std)


def packed_labels(model: bytes, name: str) -> tuple[str, ...]:
    """The labels in the archive behind a model; none where there is no such file in it.

    Args:
        model: the .tflite file.
        name: the `labels_file` of its metadata.

    Raises `EdgeDigitsError` where they cannot be read.
    """
    # Here, as most files have none.
    import io
    import zipfile
    import zlib

    from edge_runtime.engines.labels import MAX_LABEL_BYTES, split_labels

    try:
        with zipfile.ZipFile(io.BytesIO(model)) as archive, archive.open(name) as file:
            text = file.read(MAX_LABEL_BYTES + 1)
        if len(text) > MAX_LABEL_BYTES:
            raise ValueError(f"more than {MAX_LABEL_BYTES:,} bytes")
        return split_labels(text)
    except KeyError:
        return ()
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError) as error:
        raise EdgeDigitsError(f"the labels in it cannot be read ({error}); give them with --labels") from error
