from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import MAX_IMAGE_PIXELS, EdgeDigitsError, read_image
from edge_runtime.frames import images
from edge_runtime.frames.image_files import ImageFiles
from edge_runtime.frames.images import list_images
from edge_runtime.frames.sources import open_source


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


@pytest.mark.parametrize(("orientation", "corner"), [(1, (0, 0)), (3, (-1, -1)), (6, (0, -1)), (8, (-1, 0))])
def test_a_photograph_is_turned_upright_by_its_exif_orientation(
    tmp_path: Path, orientation: int, corner: tuple[int, int]
) -> None:
    """Exif 2.3, section 4.6.4: where its first row and column are to be seen."""
    picture: np.ndarray = np.full((64, 96, 3), 255, np.uint8)
    picture[:32, :32] = 0
    tiff = struct.pack("<2sHIHHHIHHI", b"II", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    encoded = cv2.imencode(".jpg", picture)[1].tobytes()
    segment = b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif
    (tmp_path / "a.jpg").write_bytes(encoded[:2] + segment + encoded[2:])
    image = read_image(tmp_path / "a.jpg")
    assert image.shape == ((64, 96, 3) if orientation in (1, 3) else (96, 64, 3))
    corners = {place: int(image[place].mean()) for place in ((0, 0), (0, -1), (-1, 0), (-1, -1))}
    assert min(corners, key=corners.__getitem__) == corner
    assert corners[corner] < 64


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


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", r"HEIC, which phones make; .*edge-digits\[heic\]"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", "HEIC"),
        (b"%PDF-1.7\n", "a PDF; .*pdftoppm"),
        (b"\0\0\1\0\1\0", "icon"),
        (b"\n\5\1\x08", "PCX"),
        (b"\0\0\2\0\0\0", "TGA"),
    ],
)
def test_pictures_that_are_not_read_say_what_to_do(
    tmp_path: Path, content: bytes, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)  # As without the extra.
    for name in ("a.heic", "a", "a.mp4"):
        file = tmp_path / name
        file.write_bytes(content + bytes(100))
        with pytest.raises(EdgeDigitsError, match=message):
            read_image(file)
        source = open_source(str(file))
        assert not source.live
        assert isinstance(source, ImageFiles)
    assert [file.name for file in list_images(tmp_path)] == ["a.heic"]


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


def test_a_file_of_more_than_512_mib_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.png"
    path.touch()
    os.truncate(path, 512 * 1024**2 + 1)  # It takes no room on the disk.
    with pytest.raises(EdgeDigitsError, match="536,870,913 bytes are more than an image may have"):
        read_image(path)
    os.truncate(path, 512 * 1024**2)
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"read")
    with pytest.raises(EdgeDigitsError, match="not an image"):
        read_image(path)


def test_a_file_of_one_byte_is_no_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    with pytest.raises(EdgeDigitsError, match="not an image"):
        read_image(tmp_path / "a.png")


def test_what_may_not_be_read_is_told_with_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.png").write_bytes(b"x")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(EdgeDigitsError, match=r"a.png: cannot be read: Permission denied; check its permissions"):
        read_image(tmp_path / "a.png")
    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(EdgeDigitsError, match=f"{tmp_path}: cannot be listed: Permission denied; check its perm"):
        list_images(tmp_path)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (MemoryError(), "not enough memory to decode the image"),
        (cv2.error("(-5) something else"), "cannot be decoded"),
    ],
)
def test_a_decoder_that_fails_is_one_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, message: str
) -> None:
    (tmp_path / "a.png").write_bytes(b"x")

    def fail(*_: object) -> None:
        raise error

    if isinstance(error, cv2.error):
        error.err = "something else"
    monkeypatch.setattr(images.cv2, "imdecode", fail)
    with pytest.raises(EdgeDigitsError, match=message):
        read_image(tmp_path / "a.png")


@pytest.mark.parametrize(
    ("kind", "depth", "more"),
    [(0, 8, False), (2, 8, False), (3, 8, True), (4, 8, True), (6, 8, True), (0, 16, True), (2, 16, True)],
)
def test_the_header_tells_whether_a_png_may_hold_more(kind: int, depth: int, more: bool) -> None:
    header = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, depth, kind, 0, 0, 0))
    assert images._may_hold_more(np.frombuffer(header, np.uint8)) is more
    assert not images._may_hold_more(np.frombuffer(header[:25], np.uint8))
    assert images._may_hold_more(np.frombuffer(header[:26], np.uint8)) is more
    assert not images._may_hold_more(np.frombuffer(b"\xff" + header[1:], np.uint8))


@pytest.mark.parametrize("suffix", [".png", "-palette.png", ".webp", ".tif", ".gif", ".avif"])
def test_black_ink_on_nothing_is_read_in_every_format(tmp_path: Path, suffix: str) -> None:
    """What is left out of a file with transparency is black there, too."""
    pillow = pytest.importorskip("PIL.Image", reason="needs Pillow to write the files")
    rgba = np.zeros((40, 40, 4), np.uint8)
    rgba[10:30, 18:22, 3] = 255
    picture = pillow.fromarray(rgba)
    if suffix == "-palette.png":
        picture = picture.quantize(4)
    options = {"lossless": True} if suffix == ".webp" else {}
    file = tmp_path / f"ink{suffix}"
    try:
        picture.save(file, **options)
    except (KeyError, OSError, ValueError) as error:
        pytest.skip(f"this Pillow writes no {suffix} ({error})")
    if not cv2.haveImageReader(str(file)):
        pytest.skip(f"this OpenCV reads no {suffix}")
    image = read_image(file)
    assert image[0, 0].min() >= 250
    assert image[20, 20].max() <= 5


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_8_bit_values_in_16_bits_are_seen(tmp_path: Path, picture: np.ndarray, suffix: str) -> None:
    for values in (picture, picture[:, :, 0]):
        cv2.imwrite(str(tmp_path / f"a{suffix}"), values.astype(np.uint16))
        assert np.array_equal(read_image(tmp_path / f"a{suffix}")[:, :, 0], picture[:, :, 0])


@pytest.mark.parametrize("most", [1.0, 255.0, 65_535.0])
def test_floating_point_values_are_seen_whatever_white_is(tmp_path: Path, picture: np.ndarray, most: float) -> None:
    grey = picture[:, :, 0].copy()
    grey[0, 0] = 255
    values = grey.astype(np.float32) / 255 * most
    values[1, 1] = np.nan
    cv2.imwrite(str(tmp_path / "a.tif"), values)
    grey[1, 1] = 0
    assert np.abs(read_image(tmp_path / "a.tif")[:, :, 0].astype(int) - grey).max() <= 1


def layer(*pixels: tuple[int, int, int, int]) -> np.ndarray:
    return np.array([pixels], np.uint8)


NOTHING = (9, 9, 9, 0)


@pytest.mark.parametrize(
    ("pixels", "laid"),
    [
        (layer((0, 0, 0, 255), (0, 0, 0, 128), NOTHING), [[0, 0, 0], [127, 127, 127], [255, 255, 255]]),
        (layer((255, 255, 255, 255), (200, 200, 200, 51), NOTHING), [[255, 255, 255], [40, 40, 40], [0, 0, 0]]),
        (layer((127, 127, 127, 255), NOTHING), [[127, 127, 127], [255, 255, 255]]),
        (layer((128, 128, 128, 255), NOTHING), [[128, 128, 128], [0, 0, 0]]),
        (layer((255, 100, 0, 255), NOTHING), [[255, 100, 0], [255, 255, 255]]),
        (layer((255, 130, 0, 255), NOTHING), [[255, 130, 0], [0, 0, 0]]),
        (layer((200, 200, 200, 255), (0, 0, 0, 51), NOTHING), [[200, 200, 200], [0, 0, 0], [0, 0, 0]]),
        (layer(NOTHING, (200, 100, 0, 0)), [[255, 255, 255]] * 2),
    ],
)
def test_ink_of_one_brightness_is_laid_on_the_other(pixels: np.ndarray, laid: list[list[int]]) -> None:
    """What is half seen counts half."""
    image = images._on_paper(pixels)
    assert image.dtype == np.uint8
    assert image.tolist() == [laid]
    assert images._on_paper(pixels.astype(np.uint16) * 256 + 255).tolist() == [laid]


def test_without_alpha_nothing_is_laid_on_anything() -> None:
    colour = np.array([[[1, 2, 3], [4, 5, 6]]], np.uint8)
    assert images._on_paper(colour).tolist() == colour.tolist()
    assert images._on_paper(np.array([[7, 8]], np.uint8)).tolist() == [[[7, 7, 7], [8, 8, 8]]]
