"""Pictures that a browser sends: JPEG or PNG, bounded in bytes and in pixels before anything is decoded."""

from __future__ import annotations

import struct

import cv2
import numpy as np
from starlette.requests import ClientDisconnect, Request

MOST_BYTES = 12 << 20
MOST_PIXELS = 24_000_000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that tell the size: start of frame (ITU-T T.81, table B.1)."""


class UploadError(Exception):
    """What was sent is not taken: an HTTP status, 400, 413 or 415, and one sentence."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


async def received(request: Request) -> bytes:
    """The body of a request; raises `UploadError` for more than `MOST_BYTES`, before more is read."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                raise UploadError(413, f"a picture may have at most {MOST_BYTES >> 20} MB")
    except ClientDisconnect as error:
        raise UploadError(400, "the picture was cut short") from error
    return bytes(body)


def decoded(body: bytes) -> np.ndarray:
    """A picture, uint8 (H, W, 3) BGR; raises `UploadError` for what is no JPEG or PNG, too large or damaged."""
    size = _size(body)
    if size is None:
        raise UploadError(415, "only JPEG and PNG pictures are taken")
    if not 0 < size[0] * size[1] <= MOST_PIXELS:
        raise UploadError(413, f"a picture may have at most {MOST_PIXELS // 1_000_000} million pixels")
    try:
        image = cv2.imdecode(np.frombuffer(body, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        image = None
    if image is None:
        raise UploadError(400, "the picture is damaged")
    return image


def _size(body: bytes) -> tuple[int, int] | None:
    """Width and height that the header of a PNG or JPEG claims; None for anything else."""
    if body.startswith(_PNG):
        return struct.unpack(">II", body[16:24]) if len(body) >= 24 else None
    if not body.startswith(_JPEG):
        return None
    at = 2
    while at + 9 <= len(body) and body[at] == 0xFF:
        marker = body[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", body[at + 5 : at + 9])
            return width, height
        # A fill byte, or a segment with its length.
        at += 1 if marker == 0xFF else 2 + struct.unpack(">H", body[at + 2 : at + 4])[0]
    return None
