from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime.annotate import annotate, write_image
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.reading import Box, Digit, Reading

GREEN, ORANGE = (60, 160, 0), (0, 110, 240)


def white(height: int, width: int) -> np.ndarray:
    return np.full((height, width, 3), 255, np.uint8)


@pytest.mark.parametrize("size", [(20, 20), (600, 800)])
def test_annotation_marks_the_digit_and_leaves_the_image_alone(size: tuple[int, int]) -> None:
    image = np.full((*size, 3), 255, np.uint8)
    before = image.copy()
    sure, doubtful = Digit("7", 0.99, (2, 0, 10, 12)), Digit("1", 0.4, (size[1] - 6, size[0] - 9, 6, 9))
    marked = annotate(image, Reading(((sure, doubtful),)))
    assert np.array_equal(image, before)
    assert marked.shape == image.shape
    colours = {tuple(colour) for colour in marked.reshape(-1, 3).tolist()}
    assert {(60, 160, 0), (0, 110, 240)} <= colours


@pytest.mark.parametrize(
    ("size", "box", "line", "scale", "thickness"),
    [
        ((600, 800), (100, 200, 30, 44), 1, 0.8, 1),
        ((600, 800), (100, 200, 30, 66), 1, 1.2, 2),  # No larger than the image has room for,
        ((600, 800), (100, 200, 9, 10), 1, 0.4, 1),  # and large enough to be read.
        ((600, 800), (0, 0, 20, 33), 1, 0.6, 1),  # At the top left the label hangs inside the image,
        ((600, 800), (780, 300, 20, 33), 1, 0.6, 1),  # as it does at the right.
        ((300, 250), (30, 150, 20, 33), 1, 0.6, 1),
        ((1800, 900), (400, 600, 200, 220), 3, 3.6, 5),
        ((900, 1800), (400, 600, 9, 11), 3, 42 * 0.4 / 22, 1),
        ((20, 20), (8, 8, 4, 6), 1, 0.4, 1),
    ],
)
@pytest.mark.parametrize(("confidence", "text", "colour"), [(0.95, "7", GREEN), (0.5, "7?", ORANGE)])
def test_every_pixel_of_a_mark(
    size: tuple[int, int],
    box: Box,
    line: int,
    scale: float,
    thickness: int,
    confidence: float,
    text: str,
    colour: tuple[int, int, int],
) -> None:
    """A frame two lines away from the box, and on it a tab two lines larger than its text, all in the image."""
    x, y, width, height = box
    two = 2 * line
    (text_width, text_height), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, thickness)
    tab = text_width + 2 * two, text_height + 2 * two
    left, bottom = max(0, min(x - two, size[1] - tab[0])), max(y - two, tab[1])
    expected = white(*size)
    cv2.rectangle(expected, (x - two, y - two), (x + width + two, y + height + two), colour, line)
    cv2.rectangle(expected, (left, bottom - tab[1]), (left + tab[0], bottom), colour, cv2.FILLED)
    cv2.putText(
        expected,
        text,
        (left + two, bottom - two),
        cv2.FONT_HERSHEY_SIMPLEX,
        scale,
        (255, 255, 255),
        thickness,
        cv2.LINE_AA,
    )

    marked = annotate(white(*size), Reading(((Digit("7", confidence, box),),)))

    np.testing.assert_array_equal(marked, expected)


def test_an_image_is_written_in_the_format_of_its_name(tmp_path: Path) -> None:
    image = np.random.default_rng(0).integers(0, 256, (5, 7, 3), np.uint8)
    write_image(tmp_path / "a.png", image)
    write_image(tmp_path / "a.bmp", image)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "a.bmp").read_bytes().startswith(b"BM")
    np.testing.assert_array_equal(cv2.imread(str(tmp_path / "a.png")), image)


@pytest.mark.parametrize("name", ["a", "a.txt"])
def test_a_name_of_no_format_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(EdgeDigitsError, match=f"{name}: no picture in colours has this suffix; end the name with .png"):
        write_image(tmp_path / name, white(2, 2))
    assert list(tmp_path.iterdir()) == []
