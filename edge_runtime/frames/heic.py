"""Reads HEIC, the pictures of phones, with pillow-heif (extra `heic`)."""

from __future__ import annotations

import io

import cv2
import numpy as np

MOST_PIXELS = 1 << 28
BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def is_heic(header: bytes) -> bool:
    """Whether a file's first 12 bytes are those of a HEIC picture."""
    return header[4:8] == b"ftyp" and header[8:12] in BRANDS


def read_heic(content: bytes) -> np.ndarray | None:
    """A HEIC file's picture, upright, uint8 (H, W, 3) BGR or with alpha (H, W, 4) BGRA; None where it is damaged.

    Raises `ImportError` where the extra is not installed, `MemoryError` for a picture of more than `MOST_PIXELS`.
    """
    import pillow_heif

    try:
        picture = pillow_heif.open_heif(io.BytesIO(content), convert_hdr_to_8bit=True)
        if picture.size[0] * picture.size[1] > MOST_PIXELS:
            raise MemoryError
        pixels = np.asarray(picture)
    except (ValueError, RuntimeError, EOFError, SyntaxError, IndexError, TypeError):
        return None
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
    return cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGRA if pixels.shape[2] == 4 else cv2.COLOR_RGB2BGR)
