"""Turns stills upright where OpenCV does not: AVIF, and pictures that are decoded with their transparency."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

_MOST_BOXES = 1000
_ROTATE = {1: cv2.ROTATE_90_COUNTERCLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_CLOCKWISE}


def upright(image: np.ndarray, content: bytes) -> np.ndarray:
    """A decoded picture of an AVIF file turned as the file says; of any other file as it is.

    Args:
        image: (H, W) or (H, W, C), as it is stored.
        content: the file.
    """
    for turn in _avif_turns(content) if content[4:12] in (b"ftypavif", b"ftypavis") else ():
        image = turned(image, turn)
    return image


def turned_alike(stored: np.ndarray, shown: np.ndarray) -> np.ndarray:
    """A picture as it is stored, (H, W, 4) BGRA, turned as the same decoder turned `shown`, uint8 (H, W, 3) BGR.

    The decoder turns by EXIF where it drops the transparency, and only there: which of the eight ways it was is seen
    from the pictures.
    """
    eight = (stored >> 8).astype(np.uint8) if stored.dtype == np.uint16 else stored
    for mirror in (-1, 4):
        for quarter in range(4):
            way = [step for step in (mirror, quarter) if step > 0]
            candidate = eight
            for step in way:
                candidate = turned(candidate, step)
            if candidate.shape[:2] == shown.shape[:2] and np.array_equal(candidate[..., :3], shown):
                for step in way:
                    stored = turned(stored, step)
                return stored
    return stored


def turned(image: np.ndarray, turn: int) -> np.ndarray:
    """`turn` quarters counterclockwise, 1 to 3; with 4 left and right exchanged, with 5 top and bottom."""
    return cv2.flip(image, 1 if turn == 4 else 0) if turn in (4, 5) else cv2.rotate(image, _ROTATE[turn])


def _avif_turns(content: bytes) -> Iterator[int]:
    """The turns of the primary picture, in their order (ISO/IEC 23008-12: pitm, ipco, ipma, irot, imir)."""
    meta = next((body for kind, body in _boxes(content) if kind == b"meta"), b"")[4:]
    found = dict(_boxes(meta))
    primary = found.get(b"pitm", b"")
    wide = primary[:1] != b"\0"
    item = primary[4 : 8 if wide else 6]
    parts = list(_boxes(found.get(b"iprp", b"")))
    properties = [box for kind, body in parts if kind == b"ipco" for box in _boxes(body)]
    for table in (body for kind, body in parts if kind == b"ipma"):
        for index in _associated(table, int.from_bytes(item, "big")):
            kind, body = properties[index - 1] if 0 < index <= len(properties) else (b"", b"")
            if kind == b"irot" and body and body[0] & 3:
                yield body[0] & 3
            elif kind == b"imir" and body:
                yield 4 if body[0] & 1 else 5


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes of an ISO base media file, kind and body (ISO/IEC 14496-12, section 4.2)."""
    at = 0
    for _ in range(_MOST_BOXES):
        size = int.from_bytes(content[at : at + 4], "big")
        if size == 0:
            size = len(content) - at  # The last one.
        if size < 8 or at + 8 > len(content):
            return
        yield content[at + 4 : at + 8], content[at + 8 : at + size]
        at += size


def _associated(table: bytes, item: int) -> list[int]:
    """The numbers, from 1, of an item's properties."""
    width, long = (4 if table[:1] != b"\0" else 2), bool(table[3:4] and table[3] & 1)
    at = 8
    for _ in range(min(int.from_bytes(table[4:8], "big"), len(table))):
        count = table[at + width] if at + width < len(table) else 0
        start, step = at + width + 1, 2 if long else 1
        if int.from_bytes(table[at : at + width], "big") == item:
            mask = 0x7FFF if long else 0x7F
            numbers = range(start, start + count * step, step)
            return [int.from_bytes(table[place : place + step], "big") & mask for place in numbers]
        at = start + count * step
    return []
