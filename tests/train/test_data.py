from __future__ import annotations

import gzip
import struct
import subprocess
import sys
from pathlib import Path

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
