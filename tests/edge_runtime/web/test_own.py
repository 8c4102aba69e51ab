"""Digits that are labelled on the page come into the folder as they were located, and nothing else does."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.locate.normalise import crop_from_ink
from edge_runtime.web.desk import MOST_HELD
from edge_runtime.web.own import LOG, OwnDigits
from tests.edge_runtime.web.serve import Answer, Served, served
from train.render import render_page

DIGITS = tuple("0123456789")


def teach(page: Served, **asked: object) -> Answer:
    return page.ask("/teach", json.dumps(asked).encode())


def test_a_digit_is_kept_with_what_is_known_of_it(tmp_path: Path) -> None:
    with served(render_page(["314"], seed=0), own=OwnDigits(tmp_path, DIGITS)) as page:
        assert page.ask("/source").json["teach"] is True
        held = page.ask("/teach").json
        assert [digit["labels"][0][0] for digit in held["digits"]] == ["3", "1", "4"]
        # What the camera sees meanwhile does not matter.
        page.camera.image = render_page(["99"], seed=0)
        counts = teach(page, held=held["held"], digit=2, label="9", frame=True).json["counts"]
    assert counts == {label: int(label == "9") for label in DIGITS}
    (entry,) = map(json.loads, (tmp_path / LOG).read_text().splitlines())
    assert (entry["label"], entry["read"], entry["source"]) == ("9", "4", "fake")
    frame = cv2.imread(str(tmp_path / entry["picture"]))
    assert frame is not None
    assert np.array_equal(frame, render_page(["314"], seed=0))
    ink = cv2.imread(str(tmp_path / entry["file"]), cv2.IMREAD_UNCHANGED)
    assert ink is not None
    crop = crop_from_ink(ink)
    assert crop.shape == (28, 28)
    shown = held["digits"][2]["crop"].partition(",")[2]
    seen = cv2.imdecode(np.frombuffer(base64.b64decode(shown), np.uint8), cv2.IMREAD_UNCHANGED)
    assert seen is not None
    assert np.array_equal(crop, seen)


def test_what_is_wrong_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with served(render_page(["314"], seed=0), own=OwnDigits(tmp_path, DIGITS)) as page:
        held = page.ask("/teach").json["held"]
        for asked in (
            {"held": held, "digit": 0, "label": "../../etc"},
            {"held": held, "digit": 0, "label": "10"},
            {"held": held, "digit": 3, "label": "1"},
            {"held": held, "digit": -1, "label": "1"},
            {"held": held + 1, "digit": 0, "label": "1"},
        ):
            assert teach(page, **asked).status == 409
        for body in (b"", b"{}", b"[]", b"7", b'{"held": "x", "digit": 0, "label": "1"}', b"[" * 100_000):
            assert page.ask("/teach", body).status == 400
        for _ in range(MOST_HELD):
            page.ask("/teach")
        assert teach(page, held=held, digit=0, label="1").status == 409
    assert not list(tmp_path.glob("*/*"))
    assert not (tmp_path / LOG).exists()


def test_without_a_folder_nothing_is_kept(page: Served) -> None:
    assert page.ask("/source").json["teach"] is False
    assert page.ask("/teach").status == 409
    assert teach(page, held=1, digit=0, label="1").status == 409


def test_a_folder_that_cannot_be_written_and_labels_that_are_no_names(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EdgeDigitsError, match="choose another --teach FOLDER"):
        OwnDigits(tmp_path / "file", DIGITS)
    with pytest.raises(EdgeDigitsError, match="becomes a folder's name"):
        OwnDigits(tmp_path, ("..", "1"))
