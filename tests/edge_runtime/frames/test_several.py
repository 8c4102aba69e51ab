from __future__ import annotations

import io
import logging

import pytest

Image = pytest.importorskip("PIL.Image")

from edge_runtime.frames.images import decode_image  # noqa: E402
from edge_runtime.frames.several import several_pictures  # noqa: E402


def file(form: str, count: int) -> bytes:
    pictures = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue", "green")[:count]]
    content = io.BytesIO()
    pictures[0].save(content, form, **({"save_all": True, "append_images": pictures[1:]} if count > 1 else {}))
    return content.getvalue()


@pytest.mark.parametrize(
    ("form", "more"), [("GIF", "animation"), ("WEBP", "animation"), ("PNG", "animation"), ("TIFF", "pages")]
)
def test_a_file_of_several_pictures_tells_that_one_is_read(
    form: str, more: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert several_pictures(file(form, 1)) == ""
    assert several_pictures(file(form, 3)) == more
    with caplog.at_level(logging.WARNING):
        assert decode_image(file(form, 1), "one").shape == (20, 20, 3)
        assert not caplog.records
        decode_image(file(form, 3), "many\x1b[2J")
    assert "warning: many?[2J: " in caplog.text
    assert "the first" in caplog.text


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "TIFF"])
def test_a_file_that_ends_early_is_looked_at_all_the_same(form: str) -> None:
    content = file(form, 3)
    for length in range(0, len(content), 7):
        assert several_pictures(content[:length]) in ("", "animation", "pages")
