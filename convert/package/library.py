"""What every package has: the C of its models, and inputs with the outputs that they must give."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from convert.c_array.arrays import c_array, c_identifier
from convert.c_array.golden import golden_pixels
from convert.c_array.header import c_header_notes
from convert.c_array.tflm import TflmError, TflmRecord, smallest_arena, tflm_build
from convert.c_files import checked_c_source, source_name
from convert.c_source.check import outputs_of_reference
from convert.c_source.graph import Graph
from convert.c_source.reading import read_graph
from convert.c_source.writer import PIXELS, gives_classes
from convert.model_file import read_model
from convert.tflite.reference import check_reference_runs
from edge_runtime.engines.tensor_form import form_of
from edge_runtime.engines.tflite_file import read_structure
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.version import version
from firmware_assets import ASSETS, asset
from train import MODEL_NAMES

MADE = "Made by edge-digits (python -m convert --package). Do not edit: make it again instead."
MOST_INPUT_BYTES = 32_768
"""Of an example's inputs, which lie in the flash memory."""

RANDOM_INPUTS = 4
DIGIT_PIXELS = 784


@dataclass(frozen=True)
class PackedModel:
    """A model of a package.

    Args:
        name: the prefix of its C.
        sha256: of its .tflite file.
        header, source: the texts of NAME.h and NAME.c.
        inputs: int8 (N, elements).
        outputs: what LiteRT's reference kernels give, int8 (N, elements).
        array: the texts of the .h and the .c with the .tflite file as an array, by file name; empty without `--array`.
    """

    name: str
    sha256: str
    header: str
    source: str
    inputs: np.ndarray
    outputs: np.ndarray
    array: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Library:
    """The models of a package."""

    models: tuple[PackedModel, ...]

    @cached_property
    def name(self) -> str:
        """edge_digits, or edge_digits_MODEL where it holds one model."""
        return "edge_digits" + (f"_{self.models[0].name}" if len(self.models) == 1 else "")

    @cached_property
    def title(self) -> str:
        """The name as ecosystems write it that want no underscore."""
        return self.name.replace("_", "-")

    def check_title(self, ecosystem: str, most: int) -> None:
        """Raise `EdgeDigitsError` where `title` has more characters than an ecosystem takes."""
        if len(self.title) > most:
            raise EdgeDigitsError(
                f"{self.title}: {ecosystem} takes names of at most {most} characters; rename the .tflite file"
            )

    @cached_property
    def version(self) -> str:
        """That of edge-digits."""
        return version() or "0.0.0"

    @cached_property
    def summary(self) -> str:
        """One sentence."""
        return f"Quantised networks as C without an interpreter: {', '.join(model.name for model in self.models)}"

    @cached_property
    def sources(self) -> dict[str, str]:
        """The C by file name, that of a model before its array."""
        texts: dict[str, str] = {}
        for model in self.models:
            texts |= {f"{model.name}.h": model.header, f"{model.name}.c": model.source, **model.array}
        return texts

    @cached_property
    def headers(self) -> list[str]:
        """The names of what a program includes."""
        return [name for name in self.sources if name.endswith(".h")]

    @cached_property
    def units(self) -> list[str]:
        """The names of what is compiled."""
        return [name for name in self.sources if name.endswith(".c")]


def make_library(names: Sequence[str], with_arrays: bool = False) -> Library:
    """Gather models.

    Args:
        names: of the project's models, or paths of .tflite files; none for all of the project's.
        with_arrays: also each .tflite file as an array, for TensorFlow Lite Micro.

    Raises `EdgeDigitsError` for a file that cannot be read, or of which no C for a package can be made.
    """
    files = (asset(name, "int8") if name in MODEL_NAMES else Path(name) for name in names or MODEL_NAMES)
    models = tuple(_packed(file, with_arrays) for file in files)
    symbols = Counter(symbol for model in models for symbol in {model.name, *(Path(name).stem for name in model.array)})
    twice = {symbol for symbol, count in symbols.items() if count > 1}
    if twice:
        raise EdgeDigitsError(f"two models would be called {', '.join(sorted(twice))} in C; rename a file")
    return Library(models)


def _packed(file: Path, with_array: bool) -> PackedModel:
    model = read_model(file)
    name = source_name(file.stem)
    try:
        graph = read_graph(model)
        if graph.kind != "int8" or not graph.one_of_each or graph.states:
            raise EdgeDigitsError(
                "a package holds int8 models with one input, one output and no state; its C alone: --c-source"
            )
        own = file.parent.resolve() != ASSETS.resolve()
        if own:
            check_reference_runs(model)
        texts = checked_c_source(model, name)
        inputs = _inputs(graph)
        outputs = outputs_of_reference(model, inputs)
        array = {}
        if with_array:
            array = _array(model, graph, f"{name}_int8", inputs[:1]) if own else _published_array(file)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{file}: {error}") from error
    sha256 = hashlib.sha256(model).hexdigest()
    return PackedModel(name, sha256, texts[f"{name}.h"], texts[f"{name}.c"], inputs, outputs, array)


def _published_array(file: Path) -> dict[str, str]:
    """That of a model of the project, whose header has what was measured on TensorFlow Lite Micro."""
    texts = (file.with_suffix(suffix) for suffix in (".h", ".c"))
    return {text.name: text.read_text(encoding="utf-8") for text in texts}


def _array(model: bytes, graph: Graph, symbol: str, inputs: np.ndarray) -> dict[str, str]:
    """That of a user's own; its arena is measured with `inputs`, where tflite-micro is installed."""
    symbol, file = c_identifier(symbol), read_structure(model)
    source = file.subgraphs[0].tensors[file.subgraphs[0].inputs[0]]
    tflm = _measured(model, inputs.reshape(-1, *source.shape).view(source.type))
    sha256 = hashlib.sha256(model).hexdigest()
    classifies = graph.inputs[0].quantisation == PIXELS and gives_classes(graph) and form_of(source).is_image
    header, text = c_array(model, symbol, c_header_notes(file, symbol, sha256, tflm, classifies))
    return {f"{symbol}.h": header, f"{symbol}.c": text}


def _measured(model: bytes, inputs: np.ndarray) -> TflmRecord | None:
    build = tflm_build()
    if build is None:
        return None
    try:
        return {"build": build, "arena_bytes": smallest_arena(model, inputs)}
    except TflmError as error:
        return {"build": build, "refused": str(error)}


def _inputs(graph: Graph) -> np.ndarray:
    """The ten golden digits for what reads digits, else noise; int8 (N, elements)."""
    source, target = graph.inputs[0], graph.outputs[0]
    if (source.elements, source.quantisation, target.elements) == (DIGIT_PIXELS, PIXELS, 10) and gives_classes(graph):
        return (golden_pixels().reshape(-1, DIGIT_PIXELS) ^ 0x80).view(np.int8)
    count = max(1, min(RANDOM_INPUTS, MOST_INPUT_BYTES // source.elements))
    return np.random.default_rng(0).integers(-128, 128, (count, source.elements)).astype(np.int8)
