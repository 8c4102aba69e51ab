"""A second witness: where a view leaves doubt a network tells whether it sees a digit's ink too."""

from __future__ import annotations

import logging
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader, read_image
from edge_runtime.engines import ink_map
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.locate.crops import Located
from edge_runtime.locate.witness import seen_share
from edge_runtime.stills.stages import INK_MAP, write_stages
from tests.conftest import ROOT
from train.render import render_page

SAMPLES = sorted((ROOT / "edge_runtime" / "samples").glob("*.jpg"))
SIZE = 240, 320


def mesh() -> np.ndarray:
    """Lines aslant at any angle and no digit, uint8 BGR: pieces of them look like ones and sevens."""
    rng = np.random.default_rng(3)
    image = np.full((480, 640, 3), 225, np.uint8)
    for _ in range(14):
        start, end = rng.integers(0, (640, 480), (2, 2)).tolist()
        cv2.line(image, start, end, (70, 60, 60), 4, cv2.LINE_AA)
    return image


class Blind:
    """Sees no digit's ink anywhere, and counts how often it is asked."""

    made = asked = 0

    def __init__(self, num_threads: int = 1) -> None:
        type(self).made += 1

    def run(self, image_bgr: np.ndarray) -> ink_map.InkMap:
        type(self).asked += 1
        shape = image_bgr.shape[0] // 2, image_bgr.shape[1] // 2
        return ink_map.InkMap(np.zeros(shape, np.uint8), np.zeros(shape, np.float32), 0.5)


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> type[Blind]:
    Blind.made = Blind.asked = 0
    monkeypatch.setattr(ink_map, "InkNetwork", Blind)
    return Blind


@pytest.fixture
def no_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the network that sees how ink is cut: it alone tells that the mesh has no digit."""
    monkeypatch.setattr(DigitReader, "look_at_segments", lambda *_: None)


def drawn(x: int, y: int, width: int, height: int) -> tuple[Located, np.ndarray]:
    """A slanting stroke in a box, and the picture of its ink alone, uint8 of `SIZE`."""
    picture = np.zeros(SIZE, np.uint8)
    cv2.line(picture, (x + 4, y + height - 5), (x + width - 5, y + 4), 255, 7)
    ink = cv2.copyMakeBorder(picture[y : y + height, x : x + width], 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    return Located((x, y, width, height), np.zeros((28, 28), np.uint8), ink), picture


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.7])
@pytest.mark.parametrize("box", [(30, 40, 60, 90), (0, 0, 50, 60), (250, 170, 70, 70)])
def test_ink_is_seen_where_the_map_has_it(box: tuple[int, int, int, int], scale: float) -> None:
    place, picture = drawn(*box)
    seen = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    assert seen_share(place, seen, SIZE) > 0.8
    assert seen_share(place, 255 - seen, SIZE) < 0.2
    assert seen_share(place, np.full_like(seen, 51), SIZE) == pytest.approx(0.2, abs=0.005)


def test_ink_that_was_reduced_is_found_on_the_map() -> None:
    place, picture = drawn(40, 60, 80, 120)
    inner = cv2.resize(place.ink[1:-1, 1:-1], (40, 60), interpolation=cv2.INTER_AREA)
    half = Located(place.box, place.crop, np.pad(inner, 1))
    assert seen_share(half, picture, SIZE) > 0.8
    assert seen_share(Located(place.box, place.crop, np.zeros_like(place.ink)), picture, SIZE) == 0.0


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_plain_frame_does_without(sample: Path, blind: type[Blind]) -> None:
    assert DigitReader().read(read_image(sample)).text
    assert blind.made == 0


def test_a_blank_frame_does_without(blind: type[Blind]) -> None:
    assert not DigitReader().read(np.full((120, 160, 3), 200, np.uint8)).rows
    assert blind.made == 0


def test_a_mesh_has_no_digit() -> None:
    assert not [digit for digit in DigitReader().read(mesh()).digits if not digit.doubtful]


@pytest.mark.usefixtures("no_segments")
def test_a_hard_frame_asks_a_network_that_is_loaded_once(blind: type[Blind]) -> None:
    reader = DigitReader(threshold=0.0)
    for _ in range(2):
        digits = reader.read(mesh()).digits
        assert digits, "or the picture tests nothing"
        assert all(digit.confidence == 0 for digit in digits)
    assert (blind.made, blind.asked) == (1, 2)


@pytest.mark.usefixtures("no_segments")
def test_what_is_no_digit_is_told_by_the_network() -> None:
    doubtful = DigitReader(threshold=0.0).read(mesh()).digits
    assert doubtful
    assert not [digit for digit in doubtful if not digit.doubtful]


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_real_digits_among_lines_stay(channels: int) -> None:
    page = render_page(["3947", "5274"], seed=1)
    for x in (20, 60):
        cv2.line(page, (x, 0), (x + 30, page.shape[0]), (120, 110, 110), 2)
    frame = {1: page[:, :, 1], 3: page, 4: cv2.cvtColor(page, cv2.COLOR_BGR2BGRA)}[channels]
    reader = DigitReader()
    text = reader.read(np.ascontiguousarray(frame)).text
    assert "947" in text
    assert "274" in text


def test_a_reader_of_letters_does_without(blind: type[Blind]) -> None:
    DigitReader(labels=list("ABCDEFGHIJ")).read(mesh())
    assert blind.made == 0


@pytest.mark.usefixtures("no_segments")
def test_without_an_interpreter_it_is_told_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def none_there(num_threads: int) -> None:
        raise EdgeDigitsError("no interpreter")

    monkeypatch.setattr(ink_map, "InkNetwork", none_there)
    reader = DigitReader()
    with caplog.at_level(logging.WARNING):
        first, second = reader.read(mesh()), reader.read(mesh())
    assert first.rows == second.rows
    assert [record.message.count("no interpreter") for record in caplog.records] == [1]


@pytest.mark.usefixtures("no_segments")
def test_stages_show_what_the_network_saw(tmp_path: Path) -> None:
    reader = DigitReader()
    write_stages(tmp_path, mesh(), reader)
    written = cv2.imread(str(tmp_path / INK_MAP))
    assert written is not None
    assert written.shape == mesh().shape
    write_stages(tmp_path, render_page(["35"], seed=1), reader)
    assert not (tmp_path / INK_MAP).exists()
