from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from benchmarks.read_photos import (
    Edit,
    Score,
    by_group,
    read_in_time,
    read_truth,
    score_folder,
    shortest_edit,
    summary,
    without_digits_summary,
)
from edge_runtime import DigitReader, EdgeDigitsError, Reading
from tests.conftest import ROOT, Run
from train.render import render_page


@pytest.mark.parametrize(
    ("expected", "read", "counts", "wrong"),
    [
        ("123", "123", (0, 0, 0), ()),
        ("123", "173", (1, 0, 0), (1,)),
        ("123", "13", (0, 1, 0), ()),
        ("123", "1293", (0, 0, 1), (2,)),
        ("", "12", (0, 0, 2), (0, 1)),
        ("12", "", (0, 2, 0), ()),
        ("0123456789", "9123456780", (2, 0, 0), (0, 9)),
    ],
)
def test_edits_by_kind(expected: str, read: str, counts: tuple[int, int, int], wrong: tuple[int, ...]) -> None:
    edit = shortest_edit(expected, read)
    assert (edit.misread, edit.missed, edit.invented) == counts
    assert edit.wrong == wrong


def test_where_the_order_is_ambiguous_multisets_are_compared() -> None:
    assert Score("a", "1234", "4321", ordered=False, milliseconds=1).errors == 0
    assert Score("a", "1234", "4321", ordered=True, milliseconds=1).errors > 0
    assert Score("a", "112", "12", ordered=False, milliseconds=1).edit == Edit(0, 1, 0, ())
    assert Score("a", "12", "135", ordered=False, milliseconds=1).edit == Edit(1, 0, 1, (1, 2))
    assert Score("a", "12", "112", False, 1, frozenset({1})).edit == Edit(0, 0, 1, (1,))


def test_summary_adds_up() -> None:
    scores = [Score("a", "12", "12", True, 1.0), Score("b", "345", "35", True, 1.0), Score("c", "6", "77", True, 1.0)]
    lines = dict(line.split(None, 1) for line in summary(scores).splitlines())
    assert lines["exact"] == "1 of 3 images"
    assert lines["missed"] == "1"
    assert lines["misread"].startswith("1 ")
    assert lines["invented"] == "1"


def test_doubtful_errors_are_counted() -> None:
    scores = [
        Score("a", "12", "17", True, 1.0, frozenset({0, 1})),
        Score("b", "345", "9345", True, 1.0, frozenset({2})),
    ]
    assert "doubtful    3 of 6 digits read, among them 1 of the 2 misread or invented" in summary(scores)


def test_each_kind_and_tag_has_its_figures() -> None:
    scores = [
        Score("a", "12", "17", True, 5.0, groups=("photo", "table")),
        Score("b", "34", "34", True, 1.0, groups=("photo",)),
        Score("c", "5", "6789", True, 2.0, groups=("scan",)),
    ]
    lines = [line.split() for line in by_group(scores).splitlines()]
    assert [line[0] for line in lines] == ["photo", "scan", "table"]
    assert lines[0][1:8] == ["exact", "1", "of", "2", "error", "rate", "25.0%"]
    assert lines[0][8:] == ["3.0", "ms", "median,", "5.0", "ms", "most"]
    assert lines[1][7] == "100.0%"
    assert "166.7% with" not in summary(scores)


def test_digits_where_there_are_none_are_counted() -> None:
    scores = [Score("a", "", "17", True, 1.0, frozenset({1})), Score("b", "", "", True, 1.0)]
    assert without_digits_summary(scores).endswith("2 read in 1 of 2 images without any, 1 of them not doubtful")


class Endless(DigitReader):
    """Never ends a reading of an image whose first pixel is 7."""

    def read(self, image: np.ndarray) -> Reading:
        while image.flat[0] == 7:
            pass
        return super().read(image)


def test_a_reading_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    page = render_page(["305"], seed=0)
    cv2.imwrite(str(tmp_path / "good.png"), page)
    cv2.imwrite(str(tmp_path / "endless.png"), np.full((40, 40), 7, np.uint8))
    (tmp_path / "truth.json").write_text(json.dumps({"endless.png": {"digits": "12"}, "good.png": {"digits": "305"}}))
    endless, good = score_folder(tmp_path, Endless(), limit_s=2.0)
    assert endless.stopped
    assert endless.errors == 2
    assert not good.stopped
    assert good.read == "305"
    assert "stopped     1 images" in summary([endless, good])
    assert read_in_time(page, Endless(), 60.0)[0] is not None


def test_the_command_reads_a_folder(run: Run, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), render_page(["305"], seed=0))
    (tmp_path / "without_digits").mkdir()
    cv2.imwrite(str(tmp_path / "without_digits" / "b.png"), np.full((60, 60), 200, np.uint8))
    (tmp_path / "truth.json").write_text(json.dumps({"a.png": {"digits": "305", "kind": "scan"}}))
    done = run("benchmarks.read_photos", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "exact       1 of 1 images" in done.stdout
    assert "\nscan  exact   1 of   1" in done.stdout
    assert "no digits   0 read in 0 of 1 images" in done.stdout


@pytest.mark.parametrize("content", [None, "no json", "[]", '{"a.png": {}}'])
def test_a_truth_in_another_form_is_one_clear_error(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "truth.json").write_text(content)
    with pytest.raises(EdgeDigitsError, match=r"truth\.json"):
        read_truth(tmp_path)


def test_shipped_samples_have_a_truth() -> None:
    assert len(read_truth(ROOT / "edge_runtime" / "samples")) == 3
