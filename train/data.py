"""MNIST, found on this machine or downloaded, its arrays checked by SHA-256. Imports no TensorFlow.

MNIST: LeCun, Cortes, Burges, "The MNIST database of handwritten digits", 1998; 60,000 training and 10,000 test images.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import struct
import sys
import urllib.error
import urllib.request
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic

VALIDATION_IMAGES = 5_000
"""The first 5,000 training images are the validation split, as in the notebook; the other 55,000 are trained on."""

ARRAY_SHA256 = {
    "x_train": "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757",
    "y_train": "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13",
    "x_test": "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161",
    "y_test": "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5",
}
"""SHA-256 of each array's bytes (uint8, C order), the same whatever file they came in."""

IDX_FILES = {
    "x_train": "train-images-idx3-ubyte",
    "y_train": "train-labels-idx1-ubyte",
    "x_test": "t10k-images-idx3-ubyte",
    "y_test": "t10k-labels-idx1-ubyte",
}

DOWNLOAD_URL = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz"
DOWNLOAD_TIMEOUT_S = 20
DOWNLOAD_LIMIT_BYTES = 64_000_000


class MnistNotFoundError(EdgeDigitsError):
    """MNIST is in none of the places where it is looked for; the message names each of them."""


@dataclass(frozen=True)
class Mnist:
    """MNIST in memory: images uint8 (N, 28, 28), white ink on black; labels uint8 (N,), 0..9; where they came from."""

    x_train: np.ndarray
    y_train: np.ndarray
    x_test: np.ndarray
    y_test: np.ndarray
    source: str

    @property
    def training_split(self) -> tuple[np.ndarray, np.ndarray]:
        """The 55,000 images and labels that are trained on."""
        return self.x_train[VALIDATION_IMAGES:], self.y_train[VALIDATION_IMAGES:]

    @property
    def validation_split(self) -> tuple[np.ndarray, np.ndarray]:
        """The 5,000 images and labels on which epochs and settings are chosen."""
        return self.x_train[:VALIDATION_IMAGES], self.y_train[:VALIDATION_IMAGES]

    @property
    def sha256(self) -> str:
        """One hash of all four arrays: SHA-256 over their hexadecimal SHA-256s, in the order of `ARRAY_SHA256`."""
        return hashlib.sha256("".join(ARRAY_SHA256.values()).encode()).hexdigest()


def load_mnist(data: Path | str | None = None, *, download: bool = True) -> Mnist:
    """Load MNIST from the first place that has it: `data`, $MNIST_PATH, Keras' cache, a download.

    A place is Keras' .npz file or a folder with mnist.npz or the four IDX files (.gz or not). `data` and $MNIST_PATH
    are the user's own words: where one is given and wrong, that is an error and no other place is tried. With
    `download=False` the network is left alone.

    Raises `MnistNotFoundError` where no place has it, `EdgeDigitsError` where a file is damaged or is not MNIST.
    """
    named = [("--data", data), ("MNIST_PATH", os.environ.get("MNIST_PATH"))]
    for origin, value in named:
        if value:
            path = Path(value).expanduser()
            if not path.exists():
                raise MnistNotFoundError(
                    f"MNIST not found: {origin} names {path}, which does not exist; give Keras' mnist.npz or a folder "
                    "with the four IDX files"
                )
            return _load_from(path)
    cache = _keras_cache()
    if cache.exists():
        return _load_from(cache)
    tried = f"--data (not given), $MNIST_PATH (not set), Keras' cache ({cache}: no such file)"
    if download:
        try:
            print(f"downloading MNIST to {cache}", file=sys.stderr)
            payload = _download()
        except (urllib.error.URLError, OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            tried += f", download ({DOWNLOAD_URL}: {reason})"
        else:
            loaded = _from_npz(payload, DOWNLOAD_URL)
            write_atomic(cache, payload)
            return loaded
    raise MnistNotFoundError(
        f"MNIST not found; tried {tried}. Put mnist.npz or the four IDX files somewhere and name the place with "
        "--data PATH or MNIST_PATH=PATH"
    )


def _keras_cache() -> Path:
    home = os.environ.get("KERAS_HOME")
    return (Path(home) if home else Path.home() / ".keras") / "datasets" / "mnist.npz"


def _download() -> bytes:
    with urllib.request.urlopen(DOWNLOAD_URL, timeout=DOWNLOAD_TIMEOUT_S) as response:
        payload: bytes = response.read(DOWNLOAD_LIMIT_BYTES)
    return payload


def _load_from(path: Path) -> Mnist:
    try:
        if path.is_dir():
            packed = path / "mnist.npz"
            return _from_npz(packed.read_bytes(), str(packed)) if packed.exists() else _from_idx_folder(path)
        return _from_npz(path.read_bytes(), str(path))
    except OSError as error:
        raise EdgeDigitsError(
            f"cannot read MNIST from {path}: {error.strerror or error}; name another place with --data"
        ) from error


def _from_npz(payload: bytes, source: str) -> Mnist:
    try:
        with np.load(io.BytesIO(payload), allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in ARRAY_SHA256}
    except KeyError as error:
        raise EdgeDigitsError(
            f"{source} is not MNIST in Keras' form: {error.args[0]}; give another with --data"
        ) from error
    except (ValueError, OSError, EOFError, TypeError, AttributeError, zipfile.BadZipFile, zlib.error) as error:
        raise EdgeDigitsError(
            f"{source} is damaged or no .npz file ({error}); give Keras' mnist.npz or a folder with the IDX files"
        ) from error
    return _checked(arrays, source)


def _from_idx_folder(folder: Path) -> Mnist:
    arrays = {}
    for name, stem in IDX_FILES.items():
        candidates = [folder / stem, folder / f"{stem}.gz"]
        found = next((path for path in candidates if path.exists()), None)
        if found is None:
            raise MnistNotFoundError(
                f"MNIST not found in {folder}: neither mnist.npz nor {stem} nor {stem}.gz is there; "
                "name another place with --data"
            )
        arrays[name] = _read_idx(found)
    return _checked(arrays, str(folder))


def _read_idx(path: Path) -> np.ndarray:
    """Read one IDX file of unsigned bytes: magic 0x000008NN, NN big-endian uint32 sizes, then the bytes."""
    try:
        payload = path.read_bytes()
        if payload[:2] == b"\x1f\x8b":
            payload = gzip.decompress(payload)
        (magic,) = struct.unpack_from(">I", payload)
        dimensions = magic & 0xFF
        if magic >> 8 != 0x08:
            raise ValueError(f"magic number {magic:#010x} is not that of unsigned bytes")
        shape = struct.unpack_from(f">{dimensions}I", payload, 4)
        return np.frombuffer(payload, np.uint8, offset=4 + 4 * dimensions).reshape(shape)
    except (ValueError, EOFError, struct.error, gzip.BadGzipFile, zlib.error) as error:
        raise EdgeDigitsError(f"{path} is damaged or no IDX file ({error}); get it again") from error


def _checked(arrays: dict[str, np.ndarray], source: str) -> Mnist:
    for name, expected in ARRAY_SHA256.items():
        array = np.ascontiguousarray(arrays[name])
        if array.dtype != np.uint8 or hashlib.sha256(array.tobytes()).hexdigest() != expected:
            raise EdgeDigitsError(
                f"{source}: {name} is not MNIST's (its SHA-256 differs); get the file again or name another with --data"
            )
        arrays[name] = array
    return Mnist(arrays["x_train"], arrays["y_train"], arrays["x_test"], arrays["y_test"], source)
