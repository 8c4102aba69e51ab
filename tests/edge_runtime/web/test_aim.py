"""Settings that the page changes: applied to the running loop, refused in one sentence, undone where they fail."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from edge_runtime.command_line import make_parser
from tests.edge_runtime.web.serve import Answer, Served, served
from train.render import render_page


def change(page: Served, **settings: object) -> Answer:
    named = {name.replace("_", "-"): value for name, value in settings.items()}
    return page.ask("/settings", json.dumps(named).encode())


def test_a_change_is_applied_told_as_a_command_line_and_saved(tmp_path: Path) -> None:
    config = tmp_path / "settings.toml"
    with served(render_page(["68"], seed=0), config=config) as page:
        shown = page.camera.image
        assert shown is not None
        assert change(page, rotate=90, threshold="0.3", stable_after=2).status == 200
        page.until(lambda: page.board.latest is not None and page.board.latest.frame.image.shape[0] == shown.shape[1])
        answer = page.ask("/settings").json
        assert answer["settings"]["rotate"] == 90
        assert answer["failed"] == ""
        program, *words = shlex.split(answer["command"])[2:]
        args = make_parser().parse_args(words)
        assert (program, args.rotate, args.threshold, args.stable_after) == ("edge_runtime", 90, 0.3, 2)
        assert page.ask("/settings/save", b"").status == 200
        assert sorted(config.read_text().splitlines()[1:]) == ["rotate = 90", "stable-after = 2", "threshold = 0.3"]
        # What is left out is the default again.
        change(page)
        page.until(lambda: page.board.latest is not None and page.board.latest.frame.image.shape == shown.shape)
        assert page.ask("/settings").json["settings"]["rotate"] is None


@pytest.mark.parametrize(
    "settings",
    [{"rotate": 45}, {"model": "x"}, {"crop": "1,2"}, {"threshold": 2}, {"rotate": [90]}, {"flip": "x" * 100}],
)
def test_what_is_no_setting_is_refused(settings: dict[str, object], page: Served) -> None:
    before = page.ask("/settings").json
    answer = page.ask("/settings", json.dumps(settings).encode())
    assert answer.status == 409
    assert answer.text.count("\n") == 1
    assert page.ask("/settings").json == before
    assert page.ask("/reading").json["text"] == "314"


def test_other_bodies_and_no_file_are_refused(page: Served) -> None:
    for body in (b"", b"[]", b"{", b"[" * 60_000):
        assert page.ask("/settings", body).status == 400
    assert page.ask("/settings/save", b"").status == 409


@pytest.mark.parametrize("settings", [{"crop": "0,0,9000,9000"}, {"resolution": "12x34"}])
def test_what_fails_is_undone_and_told(settings: dict[str, object]) -> None:
    with served(render_page(["68"], seed=0)) as page:
        assert change(page, rotate=180).status == 200
        page.until(lambda: not page.ask("/settings").json["pending"])
        before = page.board.summary.frames
        page.until(lambda: page.board.summary.frames > before)
        assert change(page, **settings).status == 200
        page.until(lambda: page.ask("/settings").json["failed"] != "")
        answer = page.ask("/settings").json
        assert answer["settings"]["rotate"] == 180
        assert answer["settings"]["crop"] is None
        before = page.board.summary.frames
        page.until(lambda: page.board.summary.frames > before)
