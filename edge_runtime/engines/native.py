"""The backend `native`: a model's own C, built for this processor, in place of an interpreter.

`python -m convert --c-source` writes the C beside the .tflite file. Here it becomes a shared library, once: it is kept
in the user's cache ($XDG_CACHE_HOME or ~/.cache, edge-digits/native/) by what it was made of and what it was made for,
and loaded from there. Its scores are, byte by byte, those of LiteRT's reference kernels.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from edge_runtime.engines.engine import Engine
from edge_runtime.engines.normalisation import FRACTIONS, Normalisation
from edge_runtime.engines.processor import processor_identity
from edge_runtime.engines.tensor_form import form_of, image_and_scores
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS

_DIGEST_BYTES = hashlib.sha256().digest_size

# Behind the model's C: one call from Python does a whole batch, and what `Calibration` does too.
_BATCH = """
const size_t edge_digits_sizes[4] = {
    ${NAME}_INPUT_BYTES, ${NAME}_CLASSES, ${NAME}_SCRATCH_BYTES, ${NAME}_SCRATCH_ALIGN
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
    """As is to be expected: the file is not int8 or has no C beside it, or there is no C compiler."""


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
        path: the .tflite file, its C beside it.
        model: the file's content.

    Raises `EdgeDigitsError` for a model that is no classifier of images; `NoNativeError` for one that is not all int8,
    without its C, or where there is no C compiler to build it; `NativeError` where that fails, or the cache cannot be
    written.
    """

    def __init__(self, path: Path, model: bytes) -> None:
        image, scores = image_and_scores(read_tflite(model).subgraphs[0])
        if image.type != "int8" or scores.type != "int8":
            raise NoNativeError(
                f"the backend native runs int8 files only, this one takes {image.type} and gives {scores.type}; "
                "take --precision int8, or leave out --backend"
            )
        super().__init__(form_of(image), form_of(scores))
        source = find_source(path, model)
        self.library_path = built_library(source)
        library = _load(self.library_path)
        input_bytes, classes, scratch_bytes, alignment = (ctypes.c_size_t * 4).in_dll(library, "edge_digits_sizes")
        if (input_bytes, classes) != (image.elements, self.classes):
            raise NativeError(f"{source.name}.c takes {input_bytes} values and gives {classes}; {_make_source(path)}")
        self._takes_pixels = source.takes_pixels
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


def open_native(path: Path, model: bytes) -> NativeEngine | None:
    """What runs a file by its C where that can be had; None where it cannot, which is told unless it is to be expected.

    Args:
        path, model: as `NativeEngine` takes them.

    Raises `EdgeDigitsError` for a model that is no classifier of images.
    """
    try:
        return NativeEngine(path, model)
    except NoNativeError:
        return None
    except NativeError as error:
        import logging

        logging.getLogger(__name__).warning("warning: %s: not run by its C: %s", path, error)
        return None


def find_source(path: Path, model: bytes) -> NativeSource:
    """The C of a .tflite file, told by the SHA-256 in its header; raises `NoNativeError` where there is none."""
    digest = hashlib.sha256(model).hexdigest()
    for header in sorted(path.parent.glob("*.h")):
        name = header.stem
        try:
            text = header.read_text(encoding="utf-8")
            if f'{name.upper()}_MODEL_SHA256 "{digest}"' in text:
                source = header.with_suffix(".c").read_text(encoding="utf-8")
                return NativeSource(
                    name, {f"{name}.h": text, f"{name}.c": source}, takes_pixels=f"int {name}_predict(" in text
                )
        except (OSError, UnicodeDecodeError):  # No C of ours.
            continue
    raise NoNativeError(f"there is no C of this file beside it; {_make_source(path)}")


def library_path(source: NativeSource) -> Path:
    """Where the library of some C is kept, whether or not it was built.

    By what it is made of and for: no compiler is asked, which would take longer than all the rest.
    """
    made_of = source, _BATCH, os.environ.get("CC", ""), processor_identity()
    return cache_folder() / f"{source.name}-{hashlib.sha256(repr(made_of).encode()).hexdigest()[:32]}.so"


def built_library(source: NativeSource) -> Path:
    """The library of some C, which is built unless it was before; several processes may do so at the same time.

    Raises `NoNativeError` where there is no C compiler, `NativeError` where it fails or the cache cannot be written.
    """
    path = library_path(source)
    _check_own(path.parent)
    if is_whole(path):
        return path
    # Imported here: what starts a compiler takes 10 ms to import.
    import logging

    from edge_runtime.engines.c_compiler import NoCompilerError, find_compiler, make_library
    from edge_runtime.files import write_atomic

    main = f"{source.name}.c"
    try:
        compiler = find_compiler()
        _make_folder(path.parent)
        # Without a handler of the program's own, Python prints the bare text on stderr.
        logging.getLogger(__name__).warning("building %s for this processor, once", main)
        library = make_library(compiler, {**source.texts, main: source.texts[main] + _batch(source)}, main)
        # To load a library that was cut short ends the process, so its digest is told behind it, where no loader looks.
        write_atomic(path, library + hashlib.sha256(library).digest())
    except NoCompilerError as error:
        raise NoNativeError(str(error)) from error
    except EdgeDigitsError as error:
        raise NativeError(str(error)) from error
    return path


def _check_own(folder: Path) -> None:
    """Raise `NativeError` for a folder that others may put programs in, which would be run from there."""
    try:
        state = folder.stat()
    except OSError:  # None is there.
        return
    if hasattr(os, "geteuid") and (state.st_uid != os.geteuid() or state.st_mode & 0o022):
        raise NativeError(
            f"others may write {folder}, and what is in there would be run; make it your own with chmod 700, "
            "or choose another one with XDG_CACHE_HOME=FOLDER"
        )


def _make_folder(folder: Path) -> None:
    """Make the folder that libraries are kept in: what cannot be kept would be compiled each time."""
    reason = "Permission denied"
    try:
        folder.mkdir(0o700, parents=True, exist_ok=True)
        if os.access(folder, os.W_OK):
            return
    except OSError as error:
        reason = error.strerror or str(error)
    raise NativeError(f"cannot write {folder}: {reason}; choose a folder that can be with XDG_CACHE_HOME=FOLDER")


def is_whole(path: Path) -> bool:
    """Whether a library is in the cache, as it was written."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return hashlib.sha256(data[:-_DIGEST_BYTES]).digest() == data[-_DIGEST_BYTES:]


def cache_folder() -> Path:
    """Where libraries are kept."""
    # Not Path.home, which fails for a user without one.
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "edge-digits" / "native"


def _batch(source: NativeSource) -> str:
    from string import Template  # Not at the top: a library is built once, and every first reading would wait.

    return Template(_BATCH).substitute(
        NAME=source.name.upper(),
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


def _make_source(path: Path) -> str:
    """What makes the C of a .tflite file."""
    output = "" if path.parent.resolve() == ASSETS.resolve() else f" --output {path.parent}"
    return f"make it with: python -m convert --c-source {path}{output}"


def _pointer(array: np.ndarray) -> object:
    """An array's first byte, as a C function takes it; it keeps the array."""
    try:
        # A third of the time that array.ctypes takes. That an array is a buffer its annotations tell from 3.12 on.
        return ctypes.byref(ctypes.c_char.from_buffer(array))  # type: ignore[arg-type]
    except TypeError:  # Read-only, or not in one piece.
        return ctypes.byref(ctypes.c_char.from_buffer(array.copy()))  # type: ignore[arg-type]
