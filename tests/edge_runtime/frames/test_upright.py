from __future__ import annotations

import contextlib
import io
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

Image = pytest.importorskip("PIL.Image")
ImageOps = pytest.importorskip("PIL.ImageOps")

from edge_runtime.errors import EdgeDigitsError  # noqa: E402
from edge_runtime.frames.images import decode_image  # noqa: E402

ORIENTATION = 0x0112


def picture() -> np.ndarray:
    """No turn and no mirror image of it looks like itself."""
    image = np.full((40, 60, 3), 255, np.uint8)
    image[:10, :20] = 0
    image[20:24, 50:] = 90
    return image


def file(form: str, mode: str, orientation: int) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    how: dict[str, Any] = {"tiffinfo": {ORIENTATION: orientation}} if form == "TIFF" else {"exif": exif}
    how |= {"lossless": True} if form == "WEBP" else {"quality": 95} if form in ("AVIF", "JPEG") else {}
    content = io.BytesIO()
    Image.fromarray(picture()).convert(mode).save(content, form, **how)
    return content.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_every_still_is_turned_as_its_file_says(form: str, mode: str, orientation: int) -> None:
    if form == "JPEG" and mode == "RGBA":
        pytest.skip("JPEG has no transparency")
    if form == "AVIF" and not pytest.importorskip("PIL.features").check("avif"):
        pytest.skip("this Pillow writes no AVIF")
    upright = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(file("PNG", "RGB", orientation)))))
    read = decode_image(file(form, mode, orientation), "x")[..., ::-1]
    assert read.shape == upright.shape
    assert np.abs(read.astype(int) - upright).mean() < 4


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_damaged_avif_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(file("AVIF", "RGB", 6))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(12, min(400, len(whole) - 1)))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(EdgeDigitsError):
        assert decode_image(bytes(whole), "x").ndim == 3
