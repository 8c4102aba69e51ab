from __future__ import annotations

import gzip
import hashlib
import io
import struct
import subprocess
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from tests.conftest import ROOT
from train import data
from train.data import IDX_FILES, Mnist, MnistNotFoundError, load_mnist


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine on which MNIST is in none of the places."""
    monkeypatch.delenv("MNIST_PATH", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    return tmp_path


def write_idx(path: Path, array: np.ndarray) -> None:
    payload = struct.pack(">I", 0x0800 | array.ndim) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()
    # Quickly: to pack MNIST as tightly as can be takes ten seconds.
    path.write_bytes(gzip.compress(payload, compresslevel=1) if path.suffix == ".gz" else payload)


def test_splits_are_the_notebooks(mnist: Mnist) -> None:
    assert mnist.validation_split[0].shape == (5_000, 28, 28)
    assert mnist.training_split[0].shape == (55_000, 28, 28)
    assert np.array_equal(mnist.validation_split[1], mnist.y_train[:5_000])
    assert mnist.x_test.shape == (10_000, 28, 28)


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_idx_files_give_the_same_arrays(mnist: Mnist, tmp_path: Path, suffix: str) -> None:
    for name, stem in IDX_FILES.items():
        write_idx(tmp_path / f"{stem}{suffix}", getattr(mnist, name))
    loaded = load_mnist(tmp_path)
    assert np.array_equal(loaded.x_train, mnist.x_train)
    assert np.array_equal(loaded.y_test, mnist.y_test)


def test_error_names_every_place_that_was_tried(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_: object, **__: object) -> None:
        raise OSError("Network is unreachable")

    monkeypatch.setattr(data.urllib.request, "urlopen", no_network)
    with pytest.raises(MnistNotFoundError) as caught:
        load_mnist()
    message = str(caught.value)
    for place in ("--data", "$MNIST_PATH", str(nowhere / "keras" / "datasets" / "mnist.npz"), data.DOWNLOAD_URL):
        assert place in message
    assert "Network is unreachable" in message


def test_download_is_checked_before_it_is_kept(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "_download", lambda: b"<html>log in to the hotel's network</html>")
    with pytest.raises(EdgeDigitsError, match="damaged"):
        load_mnist()
    assert not (nowhere / "keras").exists()


def test_download_lands_in_keras_cache(nowhere: Path, mnist: Mnist, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = nowhere / "served.npz"
    np.savez_compressed(archive, **{name: getattr(mnist, name) for name in IDX_FILES})
    monkeypatch.setattr(data, "_download", archive.read_bytes)
    assert load_mnist().source == data.DOWNLOAD_URL
    monkeypatch.setattr(data, "_download", lambda: pytest.fail("downloaded twice"))
    assert load_mnist().source == str(nowhere / "keras" / "datasets" / "mnist.npz")


@pytest.mark.parametrize("by_environment", [False, True])
def test_a_named_place_that_is_missing_is_an_error(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch, by_environment: bool
) -> None:
    missing = nowhere / "nothing.npz"
    if by_environment:
        monkeypatch.setenv("MNIST_PATH", str(missing))
    with pytest.raises(MnistNotFoundError, match=r"nothing\.npz"):
        load_mnist(None if by_environment else missing)


@pytest.mark.parametrize(
    "payload", [b"", b"no archive", b"PK\x03\x04 truncated", b"\x93NUMPY\x01\x00 not an archive of arrays"]
)
def test_a_damaged_archive_is_one_clear_error(tmp_path: Path, payload: bytes) -> None:
    broken = tmp_path / "mnist.npz"
    broken.write_bytes(payload)
    with pytest.raises(EdgeDigitsError, match=r"mnist\.npz"):
        load_mnist(broken)


def test_other_digits_are_not_taken_for_mnist(tmp_path: Path) -> None:
    other = tmp_path / "mnist.npz"
    zeros = np.zeros((10, 28, 28), np.uint8)
    np.savez(other, x_train=zeros, y_train=zeros[:, 0, 0], x_test=zeros, y_test=zeros[:, 0, 0])
    with pytest.raises(EdgeDigitsError, match="SHA-256"):
        load_mnist(other)


@pytest.mark.parametrize(
    "payload", [b"", b"\x00\x00\x0d\x03", struct.pack(">IIII", 0x0803, 10, 28, 28), b"\x1f\x8b\x08"]
)
def test_a_damaged_idx_file_is_one_clear_error(tmp_path: Path, payload: bytes) -> None:
    for stem in IDX_FILES.values():
        (tmp_path / stem).write_bytes(payload)
    with pytest.raises(EdgeDigitsError, match="damaged or no IDX"):
        load_mnist(tmp_path)


def test_a_folder_without_mnist_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MnistNotFoundError, match="train-images-idx3-ubyte"):
        load_mnist(tmp_path)


def test_loading_imports_no_tensorflow() -> None:
    code = "import sys, train.data, train.render; sys.exit(any('tensorflow' in m or 'keras' in m for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


SMALL: dict[str, Any] = {
    "x_train": np.arange(24, dtype=np.uint8).reshape(2, 3, 4),
    "y_train": np.array([7, 3], np.uint8),
    "x_test": np.arange(12, dtype=np.uint8).reshape(1, 3, 4),
    "y_test": np.array([5], np.uint8),
}


@pytest.fixture
def small(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A few numbers count as MNIST."""
    known = {name: hashlib.sha256(array.tobytes()).hexdigest() for name, array in SMALL.items()}
    monkeypatch.setattr(data, "ARRAY_SHA256", known)
    return nowhere


def assert_small(loaded: Mnist, source: Path) -> None:
    for name, array in SMALL.items():
        assert getattr(loaded, name).dtype == np.uint8
        assert getattr(loaded, name).tolist() == array.tolist()
    assert loaded.source == str(source)


@pytest.mark.parametrize("array", list(SMALL.values()), ids=list(SMALL))
@pytest.mark.parametrize("name", ["packed.gz", "packed", "plain"])
def test_an_idx_file_is_unpacked_by_its_content(tmp_path: Path, array: np.ndarray, name: str) -> None:
    write_idx(tmp_path / "packed.gz", array)
    write_idx(tmp_path / "plain", array)
    (tmp_path / "packed").write_bytes((tmp_path / "packed.gz").read_bytes())
    read = data._read_idx(tmp_path / name)
    assert (read.dtype.name, read.tolist()) == ("uint8", array.tolist())


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (b"\x00\x00\x0d\x01\x00\x00\x00\x01\x07", "magic number 0x00000d01 is not that of unsigned bytes"),
        (b"\x00\x00\x07\x01\x00\x00\x00\x01\x07", "magic number 0x00000701 is not that of unsigned bytes"),
        (b"\x00\x01\x08\x01\x00\x00\x00\x01\x07", "magic number 0x00010801 is not that of unsigned bytes"),
        (b"\xff\xff\x08\x01\x00\x00\x00\x01\x07", "magic number 0xffff0801 is not that of unsigned bytes"),
        (b"\x1f\x8a\x08\x01\x00\x00\x00\x01\x07", "magic number 0x1f8a0801 is not that of unsigned bytes"),
        (b"\x1f\x8b\x08", "Compressed file ended"),
        (b"\x00\x00\x08\x01\x00\x00\x00\x01", ""),
        (b"\x00\x00\x08\x01\x00\x00\x00\x01\x07\x07", "cannot reshape"),
    ],
)
def test_the_reason_why_an_idx_file_is_damaged(tmp_path: Path, payload: bytes, reason: str) -> None:
    (tmp_path / "file").write_bytes(payload)
    with pytest.raises(EdgeDigitsError, match=rf"file is damaged or no IDX file \({reason}.*\); get it again"):
        data._read_idx(tmp_path / "file")


def test_each_place_is_tried_in_its_turn(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named, by_environment = small / "named.npz", small / "environment.npz"
    cache = small / "keras" / "datasets" / "mnist.npz"
    cache.parent.mkdir(parents=True)
    for place in (named, by_environment, cache):
        np.savez(place, **SMALL)
    monkeypatch.setattr(data, "_download", lambda: pytest.fail("downloaded"))
    assert_small(load_mnist(), cache)
    monkeypatch.setenv("MNIST_PATH", str(by_environment))
    assert_small(load_mnist(), by_environment)
    assert_small(load_mnist(named), named)
    monkeypatch.setenv("HOME", str(small))
    assert_small(load_mnist("~/named.npz"), named)


def test_a_folder_has_the_archive_or_four_files_packed_or_not(small: Path) -> None:
    folder = small / "folder"
    folder.mkdir()
    for suffix, (name, stem) in zip(("", ".gz", "", ".gz"), IDX_FILES.items(), strict=True):
        write_idx(folder / f"{stem}{suffix}", SMALL[name])
    assert_small(load_mnist(folder), folder)
    np.savez(folder / "mnist.npz", **SMALL)
    assert_small(load_mnist(folder), folder / "mnist.npz")


def test_a_place_that_cannot_be_read_is_told_with_the_reason(nowhere: Path) -> None:
    (nowhere / "folder" / "mnist.npz").mkdir(parents=True)
    with pytest.raises(EdgeDigitsError, match=r"^cannot read MNIST from .*folder: Is a directory; name another place"):
        load_mnist(nowhere / "folder")


@pytest.mark.parametrize("name", list(SMALL))
def test_each_array_is_checked_by_its_bytes_and_its_type(small: Path, name: str) -> None:
    for wrong in (SMALL[name].astype(np.int8), SMALL[name] + np.uint8(1)):
        np.savez(small / "mnist.npz", **{**SMALL, name: wrong})
        with pytest.raises(EdgeDigitsError, match=rf"mnist.npz: {name} is not MNIST's \(its SHA-256 differs\)"):
            load_mnist(small / "mnist.npz")


def test_an_archive_without_one_of_the_arrays_says_which(small: Path) -> None:
    np.savez(small / "mnist.npz", **{name: array for name, array in SMALL.items() if name != "y_test"})
    with pytest.raises(EdgeDigitsError, match="is not MNIST in Keras' form: y_test"):
        load_mnist(small / "mnist.npz")


def test_an_archive_runs_no_code(small: Path) -> None:
    """A pickle in an archive could."""
    np.savez(small / "mnist.npz", **{**SMALL, "x_train": np.array([{}], object)})
    with pytest.raises(EdgeDigitsError, match=r"is damaged or no .npz file .*allow_pickle"):
        load_mnist(small / "mnist.npz")


def test_without_leave_nothing_is_downloaded(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "_download", lambda: pytest.fail("downloaded"))
    with pytest.raises(MnistNotFoundError, match=r"Keras' cache .*no such file.. Put mnist.npz or"):
        load_mnist(download=False)


def test_keras_cache_is_in_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("KERAS_HOME", raising=False)
    assert data._keras_cache() == tmp_path / ".keras" / "datasets" / "mnist.npz"


def test_the_download_ends_in_bounded_time_and_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    class Response(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            asked.append(size)
            return b"archive"

    def open_url(url: str, timeout: float) -> Response:
        asked.extend((url, timeout))
        return Response()

    monkeypatch.setattr(data.urllib.request, "urlopen", open_url)
    assert data._download() == b"archive"
    assert asked == [data.DOWNLOAD_URL, data.DOWNLOAD_TIMEOUT_S, data.DOWNLOAD_LIMIT_BYTES]


def test_the_first_5000_images_are_the_validation_split() -> None:
    images, labels = np.arange(6_000), np.arange(6_000) + 7
    mnist = Mnist(images, labels, images[:5], labels[:5], "here")
    assert [part.tolist() for part in mnist.validation_split] == [[*range(5_000)], [*range(7, 5_007)]]
    assert [part.tolist() for part in mnist.training_split] == [[*range(5_000, 6_000)], [*range(5_007, 6_007)]]
    with pytest.raises(FrozenInstanceError):
        mnist.source = "there"  # type: ignore[misc]
