from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime import DigitReader, EdgeDigitsError, read_image
from edge_runtime.__main__ import main
from edge_runtime.locate.crops import Located
from edge_runtime.locate.digits import locate_digits
from edge_runtime.locate.recognise import recognise
from edge_runtime.stills.paths import DIGIT, HEIGHT, draw_paths
from edge_runtime.stills.stages import CAPTION_HEIGHT, ENLARGED, LEFT_OUT, LOCATED, PATHS, PICTURES, write_stages
from tests.edge_runtime.locate.test_recognise import on_paper, touching
from train.render import render_page


@pytest.fixture(scope="module")
def reader() -> DigitReader:
    return DigitReader()


def test_a_page_gives_every_stage(reader: DigitReader, tmp_path: Path) -> None:
    page = render_page(["12345", "67890", "4711"], seed=0)
    write_stages(tmp_path, page, reader)
    assert sorted({path.name for path in tmp_path.iterdir()} - {PATHS}) == sorted(PICTURES)
    grey, flattened, mask, boxes, crops = (read_image(tmp_path / name) for name in PICTURES)
    assert grey.shape == boxes.shape == page.shape
    assert flattened.shape == mask.shape
    assert set(np.unique(mask)) == {0, 255}
    assert np.corrcoef(mask.ravel() > 0, flattened.ravel() > 127)[0, 1] > 0.9, "ink is dark in both"
    shading = grey[:9, :9].mean() / grey[-9:, -9:].mean(), flattened[:9, :9].mean() / flattened[-9:, -9:].mean()
    assert abs(shading[1] - 1) < 0.2 * abs(shading[0] - 1), "the shadow is gone"
    assert (boxes == LOCATED).all(axis=2).any()
    assert crops.shape[0] == 2 * (28 * ENLARGED + CAPTION_HEIGHT + 2), "14 crops, 10 a line"


def test_ink_that_is_no_digit_is_boxed_too(reader: DigitReader, tmp_path: Path) -> None:
    page = render_page(["123"], seed=0, shadow=0)
    cv2.circle(page, (30, 30), 5, (0, 0, 0), cv2.FILLED)
    write_stages(tmp_path, page, reader)
    boxes = read_image(tmp_path / "4-boxes.png")
    assert (boxes[15:45, 15:45] == LEFT_OUT).all(axis=2).any()


def test_what_was_cut_is_shown_with_the_best_path(reader: DigitReader, tmp_path: Path) -> None:
    write_stages(tmp_path, on_paper(touching("3557")), reader)
    paths = read_image(tmp_path / PATHS)
    assert (paths == DIGIT).all(axis=2).any()
    assert paths.shape[0] > HEIGHT


def test_groups_that_no_crops_were_left_for_are_told() -> None:
    row = make_row(on_paper(touching("3557")))
    recognition = recognise([row], DigitReader().classify, budget=1)
    picture = draw_paths(recognition, list("0123456789"))
    assert recognition.left_whole == 1
    assert picture is not None
    assert (picture < 128).any()


def make_row(image: np.ndarray) -> list[Located]:
    (row,) = locate_digits(image)
    return row


def test_a_blank_image_leaves_only_what_was_seen(reader: DigitReader, tmp_path: Path) -> None:
    (tmp_path / "5-crops.png").write_bytes(b"of an earlier run")
    write_stages(tmp_path, np.full((60, 80, 3), 200, np.uint8), reader)
    assert [path.name for path in tmp_path.iterdir()] == ["1-grey.png"]


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (5, 5)])
def test_tiny_images(reader: DigitReader, tmp_path: Path, size: tuple[int, int]) -> None:
    write_stages(tmp_path, np.random.default_rng(0).integers(0, 256, (*size, 3), np.uint8), reader)
    assert (tmp_path / "1-grey.png").exists()


def test_a_folder_an_image_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = render_page(["305"], seed=0)
    for name in ("a.png", "b.png"):
        cv2.imwrite(str(tmp_path / name), page)
    assert main(["-i", str(tmp_path), "--debug", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out.count("305") == 2
    assert {folder.name: len(list(folder.iterdir())) for folder in (tmp_path / "out").iterdir()} == {
        "a.png": len(PICTURES),
        "b.png": len(PICTURES),
    }


def test_a_folder_that_cannot_be_made_is_one_clear_error(reader: DigitReader, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(EdgeDigitsError, match=r"cannot write .*choose a folder"):
        write_stages(tmp_path / "file" / "a.png", render_page(["1"], seed=0), reader)
    assert os.listdir(tmp_path) == ["file"]
