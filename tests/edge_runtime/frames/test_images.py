from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import MAX_IMAGE_PIXELS, EdgeDigitsError, read_image
from edge_runtime.frames.images import list_images


@pytest.fixture
def picture() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (60, 80, 3), dtype=np.uint8)


def png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_bomb(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", pixels) + png_chunk(b"IEND", b"")


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".ppm", ".tiff"])
def test_a_lossless_image_comes_back(tmp_path: Path, picture: np.ndarray, suffix: str) -> None:
    cv2.imwrite(str(tmp_path / f"a{suffix}"), picture)
    assert np.array_equal(read_image(tmp_path / f"a{suffix}"), picture)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_grey_and_16_bit_become_8_bit_bgr(tmp_path: Path, picture: np.ndarray, dtype: type) -> None:
    grey: np.ndarray = picture[:, :, 0].astype(dtype) * (257 if dtype is np.uint16 else 1)
    cv2.imwrite(str(tmp_path / "grey.png"), grey)
    image = read_image(tmp_path / "grey.png")
    assert image.shape == (60, 80, 3)
    assert image.dtype == np.uint8
    assert np.abs(image[:, :, 0].astype(int) - picture[:, :, 0]).max() <= 1


@pytest.mark.parametrize(("ink", "paper"), [(0, 255), (255, 0)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_ink_on_nothing_stands_out_from_its_paper(tmp_path: Path, ink: int, paper: int, dtype: type) -> None:
    scale = 257 if dtype is np.uint16 else 1
    layer: np.ndarray = np.zeros((40, 40, 4), dtype)
    layer[10:30, 18:22] = (ink * scale, ink * scale, ink * scale, 255 * scale)
    cv2.imwrite(str(tmp_path / "layer.png"), layer)
    image = read_image(tmp_path / "layer.png")
    assert image[0, 0].tolist() == [paper] * 3
    assert image[20, 20].tolist() == [ink] * 3


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".webp"])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_a_truncated_image_is_one_clear_error(
    tmp_path: Path, picture: np.ndarray, suffix: str, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = cv2.imencode(suffix, picture)[1].tobytes()
    path = tmp_path / f"cut{suffix}"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(EdgeDigitsError, match="truncated or damaged"):
        read_image(path)
    assert capfd.readouterr() == ("", ""), "a library wrote to the terminal"


@pytest.mark.parametrize("content", [b"hello, world", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a"])
def test_no_image_is_one_clear_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(EdgeDigitsError, match="not an image"):
        read_image(path)


def test_a_decompression_bomb_is_refused_before_memory_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_bomb(60_000, 60_000))
    with pytest.raises(EdgeDigitsError, match="bounded memory"):
        read_image(path)
    side = int(MAX_IMAGE_PIXELS**0.5) + 1
    path.write_bytes(png_bomb(side, side))
    with pytest.raises(EdgeDigitsError, match="bounded memory"):
        read_image(path)


def test_missing_empty_and_irregular_files(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="no such file"):
        read_image(tmp_path / "none.png")
    (tmp_path / "empty.png").touch()
    with pytest.raises(EdgeDigitsError, match="is empty"):
        read_image(tmp_path / "empty.png")
    with pytest.raises(EdgeDigitsError, match="not a regular file"):
        read_image(tmp_path)
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(EdgeDigitsError, match="not a regular file"):
        read_image(tmp_path / "pipe.png")


def test_a_folder_gives_its_images_by_name(tmp_path: Path, picture: np.ndarray) -> None:
    for name in ("b.png", "a.JPG", "c.txt", "d.tiff"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "e.png").mkdir()
    assert [path.name for path in list_images(tmp_path)] == ["a.JPG", "b.png", "d.tiff"]
    assert list_images(tmp_path / "c.txt") == [tmp_path / "c.txt"]


def test_a_folder_without_images_and_a_missing_one(tmp_path: Path) -> None:
    with pytest.raises(EdgeDigitsError, match="no images in this folder"):
        list_images(tmp_path)
    with pytest.raises(EdgeDigitsError, match="no such file or folder"):
        list_images(tmp_path / "none")
