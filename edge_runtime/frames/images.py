"""Reading image files: every way in which a file can be bad ends in one clear error."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.native_output import STDERR, silenced

IMAGE_SUFFIXES = frozenset(
    {".avif", ".bmp", ".gif", ".jp2", ".jpeg", ".jpg", ".pbm", ".pgm", ".png", ".pnm", ".ppm", ".tif", ".tiff", ".webp"}
)
"""File name endings that are taken from a folder; a file that is named itself may have any ending."""

UNREAD_SUFFIXES = frozenset({".heic", ".heif"})
"""Pictures too, so that a folder's are told of and not left out, though OpenCV reads none."""

STDIN = frozenset({"-", "/dev/stdin"})
"""What stands for the image on stdin."""

MAX_FILE_BYTES = 512 << 20
HEADER_BYTES = 16


def list_images(path: Path | str) -> list[Path]:
    """The image files that `path` stands for: itself, or in a folder those with a suffix of `IMAGE_SUFFIXES`, by name.

    Raises `EdgeDigitsError` where the path is missing or the folder has no image in it.
    """
    place = Path(path)
    if not place.is_dir():
        if not place.exists():
            raise EdgeDigitsError(f"{place}: no such file or folder; check the path given with -i")
        return [place]
    try:
        # Not hidden ones: macOS lays a ._a.jpg that is no image beside each a.jpg on a foreign disk.
        named = (file for file in place.iterdir() if not file.name.startswith("."))
        suffixes = IMAGE_SUFFIXES | UNREAD_SUFFIXES
        found = sorted(file for file in named if file.suffix.lower() in suffixes and file.is_file())
    except OSError as error:
        raise EdgeDigitsError(f"{place}: cannot be listed: {error.strerror}; check its permissions") from error
    if not found:
        raise EdgeDigitsError(f"{place}: no images in this folder; supported: {' '.join(sorted(IMAGE_SUFFIXES))}")
    return found


def read_image(path: Path | str) -> np.ndarray:
    """Read an image file as uint8 (H, W, 3), BGR, turned upright by its EXIF orientation, transparency laid on paper.

    Of `STDIN` the image on stdin. Raises `EdgeDigitsError` for a file that is missing, empty, truncated, too large, or
    no image.
    """
    file = Path(path)
    payload = np.frombuffer(_from_stdin(file) if str(file) in STDIN else _content(file), np.uint8)
    image = _decode(payload, file)
    if image is None:
        why = unread_kind(payload[:HEADER_BYTES].tobytes()) or "not an image, truncated or damaged; give another file"
        raise EdgeDigitsError(f"{file}: cannot be decoded: {why}")
    return image


def _content(file: Path) -> bytes:
    try:
        if not file.exists():
            raise EdgeDigitsError(f"{file}: no such file; check the path")
        if not file.is_file():
            raise EdgeDigitsError(f"{file}: not a regular file; give an image file or a folder of images")
        size = file.stat().st_size
        if size == 0:
            raise EdgeDigitsError(f"{file}: the file is empty; give an image")
        if size > MAX_FILE_BYTES:
            raise EdgeDigitsError(f"{file}: {size:,} bytes are more than an image may have; scale it down")
        return file.read_bytes()
    except OSError as error:
        raise EdgeDigitsError(f"{file}: cannot be read: {error.strerror}; check its permissions") from error


def _from_stdin(name: Path) -> bytes:
    if sys.stdin is None or sys.stdin.isatty():
        raise EdgeDigitsError(f"{name}: nothing comes on stdin; pipe an image: edge-digits -i - < image.jpg")
    content = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
    if not content:
        raise EdgeDigitsError(f"{name}: stdin is empty; pipe an image into it")
    if len(content) > MAX_FILE_BYTES:
        raise EdgeDigitsError(f"{name}: more bytes come on stdin than an image may have; scale it down")
    return content


def unread_kind(header: bytes) -> str:
    """What a file is that is a picture, or may have one, and is not read, and what to do; empty for anything else."""
    if header[4:8] == b"ftyp" and header[8:12] in (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"):
        return "HEIC, which phones make; have the phone take JPEG, or convert it: heif-convert IN.heic OUT.jpg"
    if header.startswith(b"%PDF"):
        return "a PDF; make a picture of its page: pdftoppm -png -r 150 IN.pdf page"
    if header.startswith((b"\0\0\1\0", b"\n\5\1")):
        return "an icon or PCX; convert it to PNG"
    return ""


def _decode(payload: np.ndarray, file: Path) -> np.ndarray | None:
    try:
        with silenced(STDERR):
            image = cv2.imdecode(payload, cv2.IMREAD_COLOR)
            if not _may_hold_more(payload):
                return image
            stored = cv2.imdecode(payload, cv2.IMREAD_UNCHANGED)
            return image if stored is None else _as_seen(image, stored)
    except cv2.error as error:
        if "MAX_IMAGE" in str(error.err):
            raise EdgeDigitsError(
                f"{file}: the image claims more pixels than can be read in bounded memory; scale it down"
            ) from error
        return None
    except MemoryError as error:
        raise EdgeDigitsError(f"{file}: not enough memory to decode the image; scale it down") from error


def _may_hold_more(payload: np.ndarray) -> bool:
    """Whether a header is of a kind that may have alpha, or more than 8 bits: OpenCV drops the one and cuts the other.

    PNG tells which (PNG specification, section 11.2.1): a palette, alpha, or 16 bits.
    """
    header = payload[:26].tobytes()
    if header.startswith(b"\x89PNG"):
        return len(header) == 26 and (header[25] in (3, 4, 6) or header[24] == 16)
    tiff, gif = (b"II*\0", b"MM\0*"), b"GIF8"
    return header.startswith((*tiff, gif)) or header[8:12] == b"WEBP" or header[4:12] in (b"ftypavif", b"ftypavis")


def _as_seen(image: np.ndarray | None, stored: np.ndarray) -> np.ndarray | None:
    """A decoded image, uint8 BGR or None, or what its stored values show better."""
    if stored.dtype.kind == "f":
        stored = _eight_bits(stored)
        return _on_paper(stored[..., 0] if stored.shape[2:] == (1,) else stored)
    if stored.ndim == 3 and stored.shape[2] == 4:
        return _on_paper(stored)
    if stored.dtype == np.uint16 and stored.max() <= 255:
        # 8-bit values in 16 bits, as some scanners' programs write them: cut to the upper 8 all would be black.
        return _on_paper(stored.astype(np.uint8))
    return image


def _eight_bits(values: np.ndarray) -> np.ndarray:
    """Floating point values, 0..1, 0..255 or from 0 to whatever is most, as uint8 of the same shape."""
    finite = np.nan_to_num(values.astype(np.float32), posinf=0.0, neginf=0.0)
    most = float(finite.max(initial=0.0))
    scale = 255.0 if most <= 1 else 1.0 if most <= 255 else 255 / most
    eight: np.ndarray = np.clip(np.rint(finite * scale), 0, 255).astype(np.uint8)
    return eight


def _on_paper(image: np.ndarray) -> np.ndarray:
    """Lay a BGRA image on white, or on black where what is visible is mostly light; returns uint8 BGR."""
    if image.dtype == np.uint16:
        image = (image >> 8).astype(np.uint8)
    if image.ndim != 3 or image.shape[2] != 4:
        return cv2.cvtColor(image, cv2.COLOR_GRAY2BGR) if image.ndim == 2 else image
    colour, alpha = image[:, :, :3].astype(np.float32), image[:, :, 3:].astype(np.float32) / 255
    weight = float(alpha.sum())
    ink = float((colour * alpha).sum()) / (3 * weight) if weight else 0.0
    paper = 0.0 if ink > 127 else 255.0
    blended: np.ndarray = np.rint(colour * alpha + paper * (1 - alpha)).astype(np.uint8)
    return blended
