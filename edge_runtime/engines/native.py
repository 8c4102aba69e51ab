"""The backend `native`: a model's own C, built for this processor, in place of an interpreter.

The C of the package's own models lies beside them, its digests in their manifest. Here it becomes a shared library,
once: it is kept in the user's cache by what it was made of and what it was made for, and loaded from there. Of any
other file the C is generated, built and kept by `python -m convert --native FILE`, by the file's SHA-256: C that
somebody laid beside a .tflite file is never compiled. Scores are, byte by byte, those of LiteRT's reference kernels.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from edge_runtime.engines.cache import cache_folder, check_own, is_whole, make_folder, write_whole
from edge_runtime.engines.engine import Engine
from edge_runtime.engines.normalisation import FRACTIONS, Normalisation
from edge_runtime.engines.processor import processor_identity
from edge_runtime.engines.tensor_form import form_of, image_and_scores
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS

if TYPE_CHECKING:
    from edge_runtime.engines.native_times import Times
    from edge_runtime.engines.tflite_structure import TensorInfo

# Behind the model's C: one call from Python does a whole batch, and what `Calibration` does too.
_BATCH = """
const size_t edge_digits_sizes[5] = {
    ${NAME}_INPUT_BYTES, ${NAME}_CLASSES, ${NAME}_SCRATCH_BYTES, ${NAME}_SCRATCH_ALIGN, $takes_pixels
};

void edge_digits_run(const $type *inputs, size_t count, int8_t *scores, void *scratch);
void edge_digits_classify(
    const $type *inputs, size_t count, float *probabilities, void *scratch, const float *table, int calibrate
);

void edge_digits_run(const $type *inputs, size_t count, int8_t *scores, void *scratch)
{
    for (; count > 0U; --count) {
        $function(inputs, scores, scratch);
        inputs += ${NAME}_INPUT_BYTES;
        scores += ${NAME}_CLASSES;
    }
}

void edge_digits_classify(
    const $type *inputs, size_t count, float *probabilities, void *scratch, const float *table, int calibrate
)
{
    for (; count > 0U; --count) {
        int8_t scores[${NAME}_CLASSES];
        float sum = 0.0F;
        int i;
        $function(inputs, scores, scratch);
        for (i = 0; i < ${NAME}_CLASSES; ++i) {
            probabilities[i] = table[(uint8_t)scores[i]];
            sum += probabilities[i];
        }
        for (i = 0; calibrate && i < ${NAME}_CLASSES; ++i) {
            probabilities[i] /= sum;
        }
        inputs += ${NAME}_INPUT_BYTES;
        probabilities += ${NAME}_CLASSES;
    }
}
"""


class NativeError(EdgeDigitsError):
    """Why native does not run a file that an interpreter may run."""


class NoNativeError(NativeError):
    """As is to be expected: the file is not int8 or has no library, or there is no C compiler."""


@dataclass(frozen=True)
class NativeSource:
    """The C of one model, as it is compiled: the texts of its header and of its source, by file name.

    `takes_pixels` tells whether it takes uint8 pixels as they are, or int8 values made of them.
    """

    name: str
    texts: dict[str, str]
    takes_pixels: bool


class NativeEngine(Engine):
    """Runs a full-int8 .tflite file by its C, on one thread.

    Args:
        path: the .tflite file.
        model: the file's content.

    Raises `EdgeDigitsError` for a model that is no classifier of images; `NoNativeError` for one that is not all int8,
    that is neither the package's own nor was built before, or where there is no C compiler; `NativeError` where
    building fails, or the cache cannot be trusted or written.
    """

    def __init__(self, path: Path, model: bytes) -> None:
        image, scores = int8_image_and_scores(model)
        super().__init__(form_of(image), form_of(scores))
        self.library_path = find_library(path, model)
        library = _load(self.library_path)
        sizes = (ctypes.c_size_t * 5).in_dll(library, "edge_digits_sizes")
        input_bytes, classes, scratch_bytes, alignment, takes_pixels = sizes
        if (input_bytes, classes) != (image.elements, self.classes):
            raise NativeError(f"its library takes {input_bytes} values and gives {classes}; {_make(path)}")
        self._takes_pixels = bool(takes_pixels)
        self.normalise(FRACTIONS)
        # Kept as what the calls take: to convert them costs as much as a call.
        self._memory = ctypes.create_string_buffer(scratch_bytes + alignment)
        unaligned = ctypes.addressof(self._memory)
        self._scratch = ctypes.c_void_p(unaligned + -unaligned % alignment)
        self._one = ctypes.c_size_t(1)
        self._run, self._classify = library["edge_digits_run"], library["edge_digits_classify"]
        self._run.restype = self._classify.restype = None
        self._one_scores = np.empty((1, self.classes), np.int8)
        self._one_probabilities = np.empty((1, self.classes), np.float32)
        self._to_one_scores, self._to_one_probabilities = _pointer(self._one_scores), _pointer(self._one_probabilities)

    def normalise(self, normalisation: Normalisation) -> None:
        """As `Engine.normalise`."""
        super().normalise(normalisation)
        # What takes pixels takes `pixel ^ 0x80` of them.
        as_they_are = self._takes_pixels and normalisation == FRACTIONS
        self._values = self._model_input.pixels if as_they_are else self._made_values

    def _made_values(self, crops: np.ndarray) -> np.ndarray:
        values = self._model_input.many(crops)
        return values.view(np.uint8) ^ np.uint8(0x80) if self._takes_pixels else values

    def calibrate(self, temperature: float, *, logits: bool = False) -> None:
        """As `Engine.calibrate`."""
        super().calibrate(temperature, logits=logits)
        self._table = _pointer(self._calibration.table)
        self._calibrate = ctypes.c_int(not self._calibration.is_identity)

    def run(self, crops: np.ndarray) -> np.ndarray:
        """As `Engine.run`."""
        values, count = self._values(crops), len(crops)
        if count == 1:  # As bytes, and into memory whose address is known: to take two addresses costs 1 us.
            self._run(values.tobytes(), self._one, self._to_one_scores, self._scratch)
            return self._one_scores.copy()
        raw = np.empty((count, self.classes), np.int8)
        if count:
            self._run(_pointer(values), ctypes.c_size_t(count), _pointer(raw), self._scratch)
        return raw

    def classify(self, crops: np.ndarray) -> np.ndarray:
        """As `Engine.classify`."""
        if self._calibration.logits:
            return super().classify(crops)
        values, count = self._values(crops), len(crops)
        if count == 1:
            self._classify(
                values.tobytes(), self._one, self._to_one_probabilities, self._scratch, self._table, self._calibrate
            )
            return self._one_probabilities.copy()
        probabilities = np.empty((count, self.classes), np.float32)
        if count:
            to, rest = _pointer(probabilities), (self._scratch, self._table, self._calibrate)
            self._classify(_pointer(values), ctypes.c_size_t(count), to, *rest)
        return probabilities


def int8_image_and_scores(model: bytes) -> tuple[TensorInfo, TensorInfo]:
    """Input and output of a classifier that is int8 throughout; raises `NoNativeError` for any other."""
    image, scores = image_and_scores(read_tflite(model).subgraphs[0])
    if image.type != "int8" or scores.type != "int8":
        raise NoNativeError(
            f"the backend native runs int8 files only, this one takes {image.type} and gives {scores.type}; "
            "take --precision int8, or leave out --backend"
        )
    return image, scores


def open_native(path: Path, model: bytes) -> NativeEngine | None:
    """What runs a file by its C where that can be had and is not clearly slower than LiteRT here; else None.

    That it cannot be had is told unless it is to be expected. Which is faster is measured when the library is built.

    Args:
        path, model: as `NativeEngine` takes them.

    Raises `EdgeDigitsError` for a model that is no classifier of images.
    """
    try:
        engine = NativeEngine(path, model)
        # A file of three numbers, that is there but for the first time.
        from edge_runtime.engines.native_times import recorded

        times = recorded(engine.library_path) or _measured(path, model, engine)
        return engine if times is None or times.native_is_taken else None
    except NoNativeError:
        return None
    except NativeError as error:
        import logging

        logging.getLogger(__name__).warning("warning: %s: not run by its C: %s", path, error)
        return None


def _measured(path: Path, model: bytes, engine: NativeEngine) -> Times | None:
    """How long a crop takes, measured and kept; None where there is no interpreter to compare with."""
    from edge_runtime.engines.interpreter import InterpreterEngine, make_interpreter
    from edge_runtime.engines.native_times import measure, record

    engine.calibrate(1.0)
    try:
        interpreter = InterpreterEngine(make_interpreter(model, str(path)))
        interpreter.calibrate(1.0)
        times = measure(path.stem, engine, interpreter)
        record(engine.library_path, times)
    except EdgeDigitsError:
        return None
    return times


def find_library(path: Path, model: bytes) -> Path:
    """The library of a .tflite file: the package's own is built where it is not, any other's must have been.

    Raises as `NativeEngine` does.
    """
    source = packaged_source(model)
    if source is not None:
        return built_library(source, library_path(source))
    library = registered_path(model)
    _check_own(library.parent)
    if is_whole(library):
        return library
    raise NoNativeError(f"it is not one of the package's own files, and no library of it was built; {_make(path)}")


def packaged_source(model: bytes) -> NativeSource | None:
    """The C of one of the package's own .tflite files, by its manifest; None for any other file.

    Raises `NoNativeError` where the manifest cannot be read or has no C for it, `NativeError` where the C is not what
    the manifest says.
    """
    import json

    digest = hashlib.sha256(model).hexdigest()
    restore = "restore the installation, or make the files again: python -m convert --c-source"
    try:
        artifacts = json.loads((ASSETS / "manifest.json").read_text(encoding="utf-8"))["artifacts"]
        entry = next((entry for entry in artifacts.values() if entry["sha256"] == digest), None)
        if entry is None:
            return None
        name, files = entry["model"], entry["files"]
        wanted = {file: files[file] for file in (f"{name}.h", f"{name}.c") if file in files}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NoNativeError(f"{ASSETS / 'manifest.json'} cannot be read ({error}); {restore}") from error
    if len(wanted) < 2:
        raise NoNativeError(f"the package has no C of {name}; {restore}")
    texts = {}
    for file, expected in wanted.items():
        try:
            data = (ASSETS / file).read_bytes()
        except OSError as error:
            raise NoNativeError(f"{ASSETS / file}: cannot read it: {error.strerror}; {restore}") from error
        if hashlib.sha256(data).hexdigest() != expected:
            raise NativeError(f"{file} is not what the manifest says; {restore}")
        texts[file] = data.decode("utf-8")
    return NativeSource(name, texts, takes_pixels=f"int {name}_predict(" in texts[f"{name}.h"])


def register(source: NativeSource, model: bytes) -> Path:
    """Build the library of C that was generated from a .tflite file, and keep it for that file.

    Raises `NoNativeError` where there is no C compiler, `NativeError` where it fails or the cache cannot be written.
    """
    path = registered_path(model)
    path.unlink(missing_ok=True)  # Perhaps of an older generator.
    return built_library(source, path)


def registered_path(model: bytes) -> Path:
    """Where the library of a .tflite file is kept that is not of the package, whether or not it was built."""
    made_for = _BATCH, os.environ.get("CC", ""), processor_identity()
    key = hashlib.sha256(repr(made_for).encode()).hexdigest()[:16]
    return cache_folder("native") / f"{hashlib.sha256(model).hexdigest()}-{key}.so"


def library_path(source: NativeSource) -> Path:
    """Where the library of some C is kept, whether or not it was built.

    By what it is made of and for: no compiler is asked, which would take longer than all the rest.
    """
    made_of = source, _BATCH, os.environ.get("CC", ""), processor_identity()
    return cache_folder("native") / f"{source.name}-{hashlib.sha256(repr(made_of).encode()).hexdigest()[:32]}.so"


def built_library(source: NativeSource, path: Path) -> Path:
    """The library of some C at its path, where it is built unless it was before; several processes may do so at once.

    Raises `NoNativeError` where there is no C compiler, `NativeError` where it fails or the cache cannot be written.
    """
    _check_own(path.parent)
    if is_whole(path):
        return path
    # Imported here: what starts a compiler takes 10 ms to import.
    import logging

    from edge_runtime.engines.c_compiler import NoCompilerError, find_compiler, make_library

    main = f"{source.name}.c"
    try:
        compiler = find_compiler()
        make_folder(path.parent)
        # Without a handler of the program's own, Python prints the bare text on stderr.
        logging.getLogger(__name__).warning("building %s for this processor, once", main)
        library = make_library(compiler, {**source.texts, main: source.texts[main] + _batch(source)}, main)
        write_whole(path, library)
    except NoCompilerError as error:
        raise NoNativeError(str(error)) from error
    except EdgeDigitsError as error:
        raise NativeError(str(error)) from error
    return path


def _check_own(folder: Path) -> None:
    try:
        check_own(folder)
    except EdgeDigitsError as error:
        raise NativeError(str(error)) from error


def _batch(source: NativeSource) -> str:
    from string import Template  # Not at the top: a library is built once, and every first reading would wait.

    return Template(_BATCH).substitute(
        NAME=source.name.upper(),
        takes_pixels=int(source.takes_pixels),
        type="uint8_t" if source.takes_pixels else "int8_t",
        function=f"{source.name}_predict" if source.takes_pixels else f"{source.name}_predict_int8",
    )


def _load(path: Path) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(str(path))
    except OSError as error:
        raise NativeError(
            f"{path} cannot be loaded ({error}); set XDG_CACHE_HOME to a folder that programs may run from, "
            "and CC to a compiler for this machine"
        ) from error


def _make(path: Path) -> str:
    """What makes the library of a .tflite file."""
    return f"make one with: python -m convert --native {path}"


def _pointer(array: np.ndarray) -> object:
    """An array's first byte, as a C function takes it; it keeps the array."""
    try:
        # A third of the time that array.ctypes takes. That an array is a buffer its annotations tell from 3.12 on.
        return ctypes.byref(ctypes.c_char.from_buffer(array))  # type: ignore[arg-type]
    except TypeError:  # Read-only, or not in one piece.
        return ctypes.byref(ctypes.c_char.from_buffer(array.copy()))  # type: ignore[arg-type]
