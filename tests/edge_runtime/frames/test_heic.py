from __future__ import annotations

import io
import sys

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.heic import is_heic
from edge_runtime.frames.images import decode_image

HEADER = b"\0\0\0\x1cftypheic\0\0\0\0"


def test_without_what_reads_it_heic_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(EdgeDigitsError, match=r"HEIC, which phones make.*edge-digits\[heic\]"):
        decode_image(HEADER + bytes(100), "a.heic")


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
def test_heic_is_read(mode: str) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    from PIL import Image

    pixels = np.full((64, 96, 3), 255, np.uint8)
    pixels[10:30, 10:30] = (200, 30, 30)
    content = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(pixels).convert(mode)).save(content, quality=95)
    assert is_heic(content.getvalue()[:12])
    read = decode_image(content.getvalue(), "a.heic")
    seen = np.asarray(Image.fromarray(pixels).convert(mode).convert("RGB"))[..., ::-1]
    assert read.shape == seen.shape
    assert np.abs(read.astype(int) - seen).mean() < 4
    for end in (20, 100, len(content.getvalue()) // 2):
        with pytest.raises(EdgeDigitsError, match="cannot be decoded"):
            decode_image(content.getvalue()[:end], "a.heic")
