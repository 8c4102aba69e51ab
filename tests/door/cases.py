"""Cases of the fuzzer: what strangers may bring, made from our own files, damaged by a seeded generator.

Each maker gets a generator and returns a function that opens what it made as the program does; refusing it is an
`EdgeDigitsError`, anything else that it raises is a fault.
"""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import cv2
import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

from convert.c_source.writer import c_source
from convert.info import format_info
from edge_runtime import Classifier
from edge_runtime.command_line import make_parser
from edge_runtime.config import with_config
from edge_runtime.engines.labels import read_labels
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.images import decode_image
from edge_runtime.frames.jpegs import JpegSplitter, decode_jpeg
from edge_runtime.frames.listed import read_list
from edge_runtime.frames.videoio import CaptureLostError
from edge_runtime.locate.regions import read_regions
from firmware_assets import ASSETS, classifiers

SAMPLE = Path("edge_runtime/samples/paper.jpg")
SUFFIXES = ".jpg", ".png", ".webp", ".tiff", ".gif", ".avif", ".bmp", ".ppm", ".jp2"
TOKENS = b"\0", b"\xff", b"\xff\xff\xff\xff", b"[" * 2000, b'"', b"\n", b"1e999", b"-1", b"null", b"{}", "é".encode()
Case = Callable[[], None]


def damaged(content: bytes, rng: np.random.Generator) -> bytes:
    """Some bytes exchanged, cut out, doubled, or replaced by what programs stumble over."""
    bytes_ = bytearray(content)
    for _ in range(int(rng.integers(1, 9))):
        at = int(rng.integers(len(bytes_) + 1))
        # Headers decide most.
        at = min(at, int(rng.integers(1, 200))) if rng.random() < 0.5 else at
        what = rng.integers(5)
        if what == 0:
            bytes_[at : at + 1] = rng.bytes(1)
        elif what == 1:
            del bytes_[at : at + int(rng.integers(1, 64))]
        elif what == 2:
            bytes_[at:at] = bytes_[at : at + int(rng.integers(1, 64))]
        elif what == 3:
            bytes_[at:at] = TOKENS[rng.integers(len(TOKENS))]
        else:
            del bytes_[at:]
    return bytes(bytes_)


@cache
def picture(suffix: str) -> bytes:
    """A small page of digits in one of the forms."""
    image = cv2.resize(decode_image(SAMPLE.read_bytes(), SAMPLE.name), None, fx=0.25, fy=0.25)
    return bytes(cv2.imencode(suffix, image)[1])


def image(rng: np.random.Generator) -> Case:
    content = damaged(picture(SUFFIXES[rng.integers(len(SUFFIXES))]), rng)

    def opened() -> None:
        assert decode_image(content, "theirs").dtype == np.uint8

    return opened


def mjpeg(rng: np.random.Generator) -> Case:
    content = damaged(picture(".jpg") * 3, rng)

    def opened() -> None:
        splitter = JpegSplitter()
        with contextlib.suppress(CaptureLostError):
            for start in range(0, len(content), 1000):
                for jpeg in splitter.feed(content[start : start + 1000]):
                    decode_jpeg(jpeg)

    return opened


def model_bytes(rng: np.random.Generator) -> Case:
    file = classifiers()[rng.integers(len(classifiers()))]
    return lambda: open_model(damaged(file.read_bytes(), rng))


def model_operators(rng: np.random.Generator) -> Case:
    """One kind of operator called another, as it passes every checker."""
    file = classifiers()[rng.integers(len(classifiers()))]
    content = schema.ModelT.InitFromObj(schema.Model.GetRootAs(file.read_bytes(), 0))
    code = content.operatorCodes[rng.integers(len(content.operatorCodes))]
    code.builtinCode = int(rng.integers(0, 210))
    code.deprecatedBuiltinCode = min(code.builtinCode, 127)
    builder = flatbuffers.Builder(1024)
    builder.Finish(content.Pack(builder), b"TFL3")
    model = bytes(builder.Output())
    return lambda: open_model(model)


def open_model(model: bytes) -> None:
    """Read it, tell of it, make C of it, and run it."""
    with written(model, "theirs.tflite") as file:
        errors: list[Exception] = []
        for step in (format_info, Classifier, lambda path: c_source(path.read_bytes(), "theirs")):
            with refused(errors):
                made = step(file)
                if isinstance(made, Classifier):
                    made.predict(np.zeros((1, 28, 28), np.uint8))
        if errors:
            raise errors[0]


def manifest(rng: np.random.Generator) -> Case:
    entry = json.loads((ASSETS / "manifest.json").read_text(encoding="utf-8"))
    content = damaged(json.dumps(entry).encode(), rng)

    def opened() -> None:
        with written(content, "manifest.json") as file:
            model = file.parent / "mlp_relu_int8.tflite"
            shutil.copy(ASSETS / model.name, model)
            Classifier(model, trust=True)

    return opened


def text(name: str, content: bytes, read: Callable[[Path], object]) -> Callable[[np.random.Generator], Case]:
    """A maker of text files that `read` opens."""

    def make(rng: np.random.Generator) -> Case:
        theirs = damaged(content, rng)

        def opened() -> None:
            with written(theirs, name) as file:
                read(file)

        return opened

    return make


REGIONS = b'{"regions": [{"name": "hundreds", "box": [10, 10, 40, 60]}, {"name": "tens", "box": [60, 10, 40, 60]}]}'
CONFIG = b'rotate = 90\ncrop = [1, 2, 300, 400]\nmodel = "lenet5"\nthreshold = 0.5\njson = true\n'
MAKERS: dict[str, Callable[[np.random.Generator], Case]] = {
    "image": image,
    "mjpeg": mjpeg,
    "model-bytes": model_bytes,
    "model-operators": model_operators,
    "manifest": manifest,
    "labels": text("labels.txt", "null\neins\nzwei\n".encode("utf-8-sig"), read_labels),
    "regions": text("regions.json", REGIONS, read_regions),
    "config": text("digits.toml", CONFIG, lambda file: with_config(make_parser(), ["--config", str(file)])),
    "list": text("list.txt", b"a.jpg\nb c.jpg\n", read_list),
}


@contextlib.contextmanager
def written(content: bytes, name: str) -> Iterator[Path]:
    """The content as a file of that name, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        yield file


@contextlib.contextmanager
def refused(errors: list[Exception]) -> Iterator[None]:
    """Keep an `EdgeDigitsError` in the list."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    except EdgeDigitsError as error:
        errors.append(error)
