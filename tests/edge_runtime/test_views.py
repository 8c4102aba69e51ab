"""Pages however they lie in a frame are read, and results tell where in the frame the digits are."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader
from edge_runtime.locate.crops import Located
from edge_runtime.locate.digits import locate_in_ink
from edge_runtime.locate.page import Page
from edge_runtime.locate.recognise import Recognised
from edge_runtime.reading import DEFAULT_THRESHOLD, DOUBTFUL_BELOW
from edge_runtime.stills.stages import PAGE_PICTURE, write_stages
from edge_runtime.views import View
from train.render import render_page

ROWS = ["3947", "5274"]


@pytest.fixture(scope="module")
def reader() -> DigitReader:
    return DigitReader()


def lying(turn: float, *, lean: float = 0.15, frame: tuple[int, int] = (720, 960), share: float = 0.38) -> np.ndarray:
    """A written page on a dark desk, turned by degrees clockwise and leaning back, uint8 BGR."""
    page = render_page(ROWS, seed=1, shadow=0)
    height, width = page.shape[:2]
    scale = share * min(frame) / max(height, width)
    half = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * np.array([width, height]) * scale
    half[:2, 0] *= 1 - lean
    across, along = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    corners = half @ np.array([[across, along], [-along, across]]) + np.array([frame[1], frame[0]]) / 2
    project = cv2.getPerspectiveTransform(
        np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32), corners.astype(np.float32)
    )
    desk = np.clip(np.random.default_rng(0).normal(45, 8, (*frame, 3)), 0, 255).astype(np.uint8)
    inside = cv2.warpPerspective(np.full((height, width), 255, np.uint8), project, (frame[1], frame[0]))
    seen = cv2.warpPerspective(page, project, (frame[1], frame[0]))
    return np.where(inside[..., None] == 255, seen, desk)


@pytest.mark.parametrize("turn", [0, 25, 60, 90, 140, 180, -45, -90])
def test_a_page_is_read_however_it_lies(reader: DigitReader, turn: float) -> None:
    frame = lying(turn)
    reading = reader.read(frame)
    assert list(reading.row_texts) == ROWS
    for digit in reading.digits:
        x, y, width, height = digit.box
        corners = np.array(digit.corners)
        assert corners.shape == (4, 2)
        assert np.all(corners >= (x - 1, y - 1))
        assert np.all(corners <= (x + width + 1, y + height + 1))
        assert frame[y : y + height, x : x + width].min() < 120, "there is ink in the box"
    # The upper edge of each digit points where the page's does.
    upper = np.array(reading.digits[0].corners[1]) - np.array(reading.digits[0].corners[0])
    assert abs((np.degrees(np.arctan2(upper[1], upper[0])) - turn + 180) % 360 - 180) < 15


@pytest.mark.parametrize("turn", [-35, 20, 70, 180])
def test_writing_is_turned_upright_where_the_page_fills_the_frame(reader: DigitReader, turn: float) -> None:
    page = render_page(ROWS, seed=1, shadow=0)
    height, width = page.shape[:2]
    side = int(np.hypot(height, width))
    move = cv2.getRotationMatrix2D((width / 2, height / 2), -turn, 1.0)
    move[:, 2] += (side - width) / 2, (side - height) / 2
    frame = cv2.warpAffine(page, move, (side, side), borderMode=cv2.BORDER_REPLICATE)
    assert list(reader.read(frame).row_texts) == ROWS


def test_small_writing_far_away_is_read(reader: DigitReader) -> None:
    assert list(reader.read(lying(5, frame=(1080, 1920), share=0.12)).row_texts) == ROWS


def test_no_deskew_reads_the_frame_as_it_is(reader: DigitReader) -> None:
    plain = DigitReader(deskew=False)
    assert list(plain.read(lying(90)).row_texts) != ROWS
    page = render_page(ROWS, seed=1)
    assert plain.read(page).rows == reader.read(page).rows
    assert all(digit.corners == () for digit in plain.read(lying(0)).digits)


def test_json_has_the_corners_of_what_was_turned(reader: DigitReader) -> None:
    content = json.loads(json.dumps(reader.read(lying(30)).to_dict()))
    assert list(content["digits"][0]) == ["label", "confidence", "doubtful", "box", "corners"]
    assert np.array(content["digits"][0]["corners"]).shape == (4, 2)


def test_an_upright_frame_is_looked_at_once(reader: DigitReader, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []
    recognise = reader.recognise

    def counted(located: list[list[Located]]) -> list[list[Recognised]]:
        looks.append(len(located))
        return recognise(located)

    monkeypatch.setattr(reader, "recognise", counted)
    assert list(reader.read(render_page(ROWS, seed=1)).row_texts) == ROWS
    assert len(looks) == 1


def test_stages_show_the_page_that_was_turned(reader: DigitReader, tmp_path: Path) -> None:
    write_stages(tmp_path, lying(30), reader)
    assert (tmp_path / PAGE_PICTURE).exists()
    write_stages(tmp_path, render_page(ROWS, seed=1), reader)
    assert not (tmp_path / PAGE_PICTURE).exists()


@pytest.mark.parametrize(("certain", "junk", "believed"), [(3, 1, True), (1, 4, False), (1, 1, True)])
def test_a_view_that_is_more_wrong_than_right_is_doubted(certain: int, junk: int, believed: bool) -> None:
    place = Located((0, 0, 30, 40), np.zeros((28, 28), np.uint8), np.zeros((40, 30), np.uint8))
    sure, unsure = np.full(10, 0.001, np.float32), np.full(10, 0.1, np.float32)
    sure[7], unsure[3] = 0.95, 0.01
    blank = np.zeros((100, 100, 3), np.uint8)
    view = View(
        Page(blank), locate_in_ink(blank, None), [[(place, sure)] * certain + [(place, unsure)] * junk], (100, 100)
    )
    after = view.believed()
    assert (after is view) == believed
    assert (float(after.rows[0][0][1].max()) >= DOUBTFUL_BELOW) == believed
    assert float(after.rows[0][0][1].max()) >= DEFAULT_THRESHOLD, "a sure one is told all the same"
