from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from benchmarks.read_photos import Edit, Score, read_truth, shortest_edit, summary
from edge_runtime import EdgeDigitsError
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


def test_the_command_reads_a_folder(run: Run, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), render_page(["305"], seed=0))
    (tmp_path / "truth.json").write_text(json.dumps({"a.png": {"digits": "305"}}))
    done = run("benchmarks.read_photos", tmp_path)
    assert done.returncode == 0, done.stderr
    assert "exact       1 of 1 images" in done.stdout


@pytest.mark.parametrize("content", [None, "no json", "[]", '{"a.png": {}}'])
def test_a_truth_in_another_form_is_one_clear_error(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "truth.json").write_text(content)
    with pytest.raises(EdgeDigitsError, match=r"truth\.json"):
        read_truth(tmp_path)


def test_shipped_samples_have_a_truth() -> None:
    assert len(read_truth(ROOT / "edge_runtime" / "samples")) == 3
