"""Settings that the page changes: applied to the running loop, refused in one sentence, undone where they fail."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from edge_runtime.command_line import make_parser
from edge_runtime.config import with_config
from edge_runtime.locate.regions import read_regions
from edge_runtime.web.own import OwnDigits
from tests.edge_runtime.web.serve import Answer, Served, served
from train.render import render_page


def change(page: Served, **settings: object) -> Answer:
    named = {name.replace("_", "-"): value for name, value in settings.items()}
    return page.ask("/settings", json.dumps(named).encode())


def test_a_change_is_applied_told_as_a_command_line_and_saved(tmp_path: Path) -> None:
    config = tmp_path / "settings.toml"
    with served(render_page(["68"], seed=0), arguments=[f"--config={config}"]) as page:
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


REGIONS = [{"name": "tens", "box": [0, 0, 60, 110]}, {"name": "ones", "box": [60, 0, 60, 110]}]


def read_in_regions(page: Served) -> list[tuple[str, str]]:
    return [
        (digit["region"], str(digit["label"])) for digit in page.ask("/reading").json["digits"] if "region" in digit
    ]


def test_regions_are_tried_told_and_saved_beside_the_settings(tmp_path: Path) -> None:
    config = tmp_path / "meter.toml"
    image = render_page(["68"], seed=0)
    height, width = image.shape[:2]
    asked = [
        {"name": "tens", "box": [0, 0, width // 2, height]},
        {"name": "ones", "corners": [[width // 2, 0], [width - 1, 0], [width, height], [width // 2, height]]},
    ]
    with served(image, arguments=[f"--config={config}"]) as page:
        assert change(page, regions=asked, threshold="0.2").status == 200
        page.until(lambda: read_in_regions(page) == [("tens", "6"), ("ones", "8")])
        page.until(lambda: not page.ask("/settings").json["pending"])
        answer = page.ask("/settings").json
        assert answer["settings"]["regions"] == asked
        assert answer["regions_file"] == "meter-regions.json"
        args = make_parser().parse_args(shlex.split(answer["command"])[3:])
        assert (args.regions, args.locate, args.threshold) == (tmp_path / "meter-regions.json", None, 0.2)
        assert page.ask("/regions.json").json == {"regions": asked}
        assert page.ask("/settings/save", b"").status == 200
        assert [region.name for region in read_regions(tmp_path / "meter-regions.json")] == ["tens", "ones"]
        assert f'regions = "{tmp_path}/meter-regions.json"' in config.read_text()
        assert "locate" not in config.read_text()
        # Started with them, in another order.
    again = make_parser()
    args = again.parse_args(with_config(again, [f"--config={config}"]))
    with served(image, arguments=[f"--config={config}", f"--regions={args.regions}"]) as page:
        assert page.ask("/settings").json["settings"]["regions"] == asked
        change(page, regions=asked[::-1])
        page.until(lambda: read_in_regions(page) == [("ones", "8"), ("tens", "6")])
        # Without any, digits are found again.
        change(page)
        page.until(lambda: page.ask("/reading").json["rows"] == ["68"] and read_in_regions(page) == [])
        page.ask("/settings/save", b"")
        assert "regions" not in config.read_text().partition("\n")[2]


@pytest.mark.parametrize(
    "regions",
    [
        7,
        [7],
        {"name": "x"},
        [{"name": "x", "box": [1, 2, 3]}],
        [{"name": "x", "box": [0, 0, 1, 1]}],
        [{"name": "", "box": [0, 0, 9, 9]}],
        [{"name": "x", "box": [-1, 0, 9, 9]}],
        [{"name": "x", "box": [0, 0, 9, 9]}] * 2,
        [{"name": f"{number}", "box": [0, 0, 9, 9]} for number in range(257)],
        [{"name": "x", "corners": [[0, 0], [0, 9], [9, 9], [9, 0]]}],
    ],
)
def test_what_are_no_regions_is_refused(regions: object, page: Served) -> None:
    answer = change(page, regions=regions)
    assert answer.status == 409
    assert answer.text.count("\n") == 1
    assert page.ask("/settings").json["settings"]["regions"] == []


def test_what_is_taught_is_in_no_region(tmp_path: Path) -> None:
    own = OwnDigits(tmp_path, tuple("0123456789"))
    with served(render_page(["68"], seed=0), own=own, arguments=["--serve", f"--teach={tmp_path}"]) as page:
        answer = change(page, regions=REGIONS)
        assert (answer.status, "start without --teach" in answer.text) == (409, True)


def test_what_is_piped_in_is_not_opened_anew() -> None:
    with served(render_page(["68"], seed=0), arguments=["-i", "-"]) as page:
        answer = change(page, rotate=90)
        assert (answer.status, "on the command line" in answer.text) == (409, True)


def test_one_change_after_the_other_is_taken_and_the_last_stays() -> None:
    with served(render_page(["68"], seed=0)) as page:
        for count in range(2, 12):
            assert change(page, stable_after=count).status == 200
        page.until(lambda: not page.ask("/settings").json["pending"])
        assert page.ask("/settings").json["settings"]["stable-after"] == 11
        # Two that cannot be, at once: what was there before them comes back.
        for width in (9000, 9001):
            assert change(page, crop=f"0,0,{width},10").status == 200
        page.until(lambda: not page.ask("/settings").json["pending"])
        answer = page.ask("/settings").json
        assert answer["settings"]["stable-after"] == 11
        assert answer["settings"]["crop"] is None
        assert answer["failed"] != ""


def test_what_else_the_command_line_said_stays() -> None:
    with served(render_page(["68"], seed=0), arguments=["--locate", "whole", "--resize", "fit-longest"]) as page:
        change(page, regions=REGIONS)
        page.until(lambda: not page.ask("/settings").json["pending"])
        assert page.ask("/settings").json["command"].endswith(" --regions=regions.json --resize=fit-longest")
        change(page)
        page.until(lambda: not page.ask("/settings").json["pending"])
        assert page.ask("/settings").json["command"].endswith(" --locate=whole --resize=fit-longest")


def test_other_bodies_and_no_file_are_refused(page: Served) -> None:
    for body in (b"", b"[]", b"{", b"[" * 60_000):
        assert page.ask("/settings", body).status == 400
    assert page.ask("/settings/save", b"").status == 409


@pytest.mark.parametrize(
    "settings",
    [{"crop": "0,0,9000,9000"}, {"resolution": "12x34"}, {"regions": [{"name": "far", "box": [0, 0, 9000, 9]}]}],
)
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
        assert answer["settings"]["regions"] == []
        before = page.board.summary.frames
        page.until(lambda: page.board.summary.frames > before)
