"""JPEG pictures of the latest frame, each encoded once, whoever many look, and only where somebody does."""

from __future__ import annotations

import asyncio

import cv2
import numpy as np
from anyio import to_thread

from edge_runtime.annotate import annotate
from edge_runtime.live.loop import Result

QUALITY = 80


class Pictures:
    """Encodes results, annotated or raw, in a thread beside the server's event loop."""

    def __init__(self) -> None:
        self._made: dict[bool, tuple[Result, asyncio.Future[bytes]]] = {}

    async def jpeg(self, result: Result, *, raw: bool = False) -> bytes:
        """The frame of a result as JPEG, with its digits marked unless it is to be `raw`."""
        made = self._made.get(raw)
        if made is None or made[0] is not result:
            made = result, asyncio.ensure_future(to_thread.run_sync(_encoded, result, raw))
            self._made[raw] = made
        # One viewer that leaves must not take the picture away from the others.
        return await asyncio.shield(made[1])


def _encoded(result: Result, raw: bool) -> bytes:
    image = result.frame.image if raw else annotate(result.frame.image, result.reading)
    return encoded(".jpg", image)


def encoded(suffix: str, image: np.ndarray) -> bytes:
    """An image, uint8 (H, W) or (H, W, 3) BGR, as a file with this suffix, .jpg or .png."""
    options = [cv2.IMWRITE_JPEG_QUALITY, QUALITY] if suffix == ".jpg" else []
    done, content = cv2.imencode(suffix, image, options)
    if not done:
        raise ValueError(f"OpenCV cannot encode {suffix}")
    return content.tobytes()
