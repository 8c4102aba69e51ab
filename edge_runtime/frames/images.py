"""Reading image files: every way in which a file can be bad ends in one clear error."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.native_output import STDERR, silenced

IMAGE_SUFFIXES = frozenset(
    {".avif", ".bmp", ".gif", ".jp2", ".jpeg", ".jpg", ".pbm", ".pgm", ".png", ".pnm", ".ppm", ".tif", ".tiff", ".webp"}
)
"""File name endings that are taken from a folder; a file that is named itself may have any ending."""

MAX_FILE_BYTES = 512 << 20


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
        found = sorted(file for file in named if file.suffix.lower() in IMAGE_SUFFIXES and file.is_file())
    except OSError as error:
        raise EdgeDigitsError(f"{place}: cannot be listed: {error.strerror}; check its permissions") from error
    if not found:
        raise EdgeDigitsError(f"{place}: no images in this folder; supported: {' '.join(sorted(IMAGE_SUFFIXES))}")
    return found


def read_image(path: Path | str) -> np.ndarray:
    """Read an image file as uint8 (H, W, 3), BGR, turned upright by its EXIF orientation, transparency laid on paper.

    Raises `EdgeDigitsError` for a file that is missing, empty, truncated, too large, or no image.
    """
    file = Path(path)
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
        payload = np.frombuffer(file.read_bytes(), np.uint8)
    except OSError as error:
        raise EdgeDigitsError(f"{file}: cannot be read: {error.strerror}; check its permissions") from error
    image = _decode(payload, file)
    if image is None:
        raise EdgeDigitsError(f"{file}: cannot be decoded: not an image, truncated or damaged; give another file")
    return image


def _decode(payload: np.ndarray, file: Path) -> np.ndarray | None:
    try:
        with silenced(STDERR):
            image = cv2.imdecode(payload, cv2.IMREAD_COLOR)
            if image is None or not _has_alpha(payload):
                return image
            layered = cv2.imdecode(payload, cv2.IMREAD_UNCHANGED)
            return None if layered is None else _on_paper(layered)
    except cv2.error as error:
        if "MAX_IMAGE" in str(error.err):
            raise EdgeDigitsError(
                f"{file}: the image claims more pixels than can be read in bounded memory; scale it down"
            ) from error
        return None
    except MemoryError as error:
        raise EdgeDigitsError(f"{file}: not enough memory to decode the image; scale it down") from error


def _has_alpha(payload: np.ndarray) -> bool:
    """Whether a PNG's header names a colour type with alpha (PNG specification, section 11.2.1)."""
    header = payload[:26].tobytes()
    return header.startswith(b"\x89PNG") and len(header) == 26 and header[25] in (4, 6)


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
