"""Reading image files: every way in which a file can be bad ends in one clear error."""

from __future__ import annotations

import logging
from pathlib import Path

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError, printable
from edge_runtime.frames.heic import is_heic, read_heic
from edge_runtime.frames.several import several_pictures
from edge_runtime.frames.upright import turned_alike, upright
from edge_runtime.native_output import STDERR, silenced

IMAGE_SUFFIXES = frozenset(
    {".avif", ".bmp", ".gif", ".jp2", ".jpeg", ".jpg", ".pbm", ".pgm", ".png", ".pnm", ".ppm", ".tif", ".tiff", ".webp"}
)
"""File name endings that are taken from a folder; a file that is named itself may have any ending."""

HEIC_SUFFIXES = frozenset({".heic", ".heif"})
"""Pictures too, so that a folder's are read, or told of, and not left out."""

MORE = {
    "animation": "an animation, of which the first picture is read; for all of them make a video of it",
    "pages": "several pages, of which the first is read; for all of them make a file of each",
}

TGA = b"\0\0\2", b"\0\0\3", b"\0\0\n", b"\0\0\13", b"\0\1\1", b"\0\1\t"
"""How such files begin: they name themselves nowhere."""

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
        suffixes = IMAGE_SUFFIXES | HEIC_SUFFIXES
        found = sorted(file for file in named if file.suffix.lower() in suffixes and file.is_file())
    except OSError as error:
        raise EdgeDigitsError(f"{place}: cannot be listed: {error.strerror}; check its permissions") from error
    if not found:
        raise EdgeDigitsError(f"{place}: no images in this folder; supported: {' '.join(sorted(IMAGE_SUFFIXES))}")
    return found


def read_image(path: Path | str) -> np.ndarray:
    """Read an image file as uint8 (H, W, 3), BGR, turned upright by its EXIF orientation, transparency laid on paper.

    Raises `EdgeDigitsError` for a file that is missing, empty, truncated, too large, or
    no image.
    """
    file = Path(path)
    return decode_image(_content(file), str(file))


def decode_image(content: bytes, name: str) -> np.ndarray:
    """As `read_image`, of an image file's content; `name` is what errors call it."""
    image = _decode(content, name) if content else None
    if image is not None and (more := several_pictures(content)):
        logging.getLogger(__name__).warning("warning: %s: %s", printable(name), MORE[more])
    if image is None:
        why = unread_kind(content[:HEADER_BYTES]) or "not an image, truncated or damaged; give another file"
        raise EdgeDigitsError(f"{name}: cannot be decoded: {why}")
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


def unread_kind(header: bytes) -> str:
    """What a file is that is a picture, or may have one, and is not read, and what to do; empty for anything else."""
    if header.startswith(b"%PDF"):
        return "a PDF; make a picture of its page: pdftoppm -png -r 150 IN.pdf page"
    if header.startswith((b"\0\0\1\0", b"\n\5\1")) or header[:3] in TGA:
        return "an icon, PCX or TGA; convert it to PNG"
    return ""


def _decode(content: bytes, name: str) -> np.ndarray | None:
    payload = np.frombuffer(content, np.uint8)
    try:
        if is_heic(content[:HEADER_BYTES]):
            picture = read_heic(content)
            return None if picture is None else _on_paper(picture)
        with silenced(STDERR):
            image = cv2.imdecode(payload, cv2.IMREAD_COLOR)
            if not _may_hold_more(payload):
                return image
            stored = cv2.imdecode(payload, cv2.IMREAD_UNCHANGED)
            seen = image if stored is None else _as_seen(image, stored)
            return None if seen is None else upright(seen, content)
    except ImportError as error:
        raise EdgeDigitsError(
            f"{name}: cannot be decoded: HEIC, which phones make; install what reads it: "
            "pip install 'edge-digits[heic]', or have the phone take JPEG"
        ) from error
    except cv2.error as error:
        if "MAX_IMAGE" in str(error.err):
            raise EdgeDigitsError(
                f"{name}: the image claims more pixels than can be read in bounded memory; scale it down"
            ) from error
        return None
    except MemoryError as error:
        raise EdgeDigitsError(f"{name}: not enough memory to decode the image; scale it down") from error


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
        return _on_paper(stored if image is None else turned_alike(stored, image))
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
