from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edge_runtime.archive import alone
from edge_runtime.archive.alone import halve, read_in_process
from edge_runtime.archive.references import Reference
from edge_runtime.errors import EdgeDigitsError
from tests.edge_runtime.archive.conftest import PAPER

SHARE = 1 << 30

CRASHING = """
import os, signal, time
def open_heif(content, **_):
    what = content.read()[12:]
    if what == b"crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if what == b"eat":
        kept = b"x" * (2 << 30)
    if what == b"hang":
        time.sleep(600)
    raise ValueError
"""
"""A decoder of HEIC that ends its process, takes 2 GB, or never ends: in the place of pillow_heif."""


def heic(folder: Path, name: str, what: str) -> Reference:
    (folder / name).write_bytes(b"\0\0\0\0ftypheic" + what.encode())
    return Reference(str(folder / name))


@pytest.fixture
def crashing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of that decoder, where processes look first."""
    folder = tmp_path / "crashing"
    folder.mkdir()
    (folder / "pillow_heif.py").write_text(CRASHING)
    monkeypatch.syspath_prepend(folder)
    return folder


@pytest.mark.usefixtures("crashing")
def test_what_ends_a_process_is_told(tmp_path: Path) -> None:
    page = Reference(str(PAPER))
    images = [
        page, heic(tmp_path, "a.heic", "crash"), heic(tmp_path, "b.heic", "bad"), page,
        heic(tmp_path, "c.heic", "eat"), page,
    ]  # fmt: skip
    rows = halve(images, lambda half: read_in_process(half, "", SHARE))
    assert [row["source"] for row in rows] == [image.name for image in images]
    errors = [row["error"] and row["error"].partition(";")[0] for row in rows]
    ended = "ended the process that read it: "
    damaged = "cannot be decoded: not an image, truncated or damaged"
    assert errors == [None, f"{ended}SIGSEGV", damaged, None, "not enough memory to decode the image", None]


@pytest.mark.usefixtures("crashing")
def test_what_never_ends_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alone, "LONGEST_S", 5.0)
    rows, reason = read_in_process([heic(tmp_path, "a.heic", "hang")], "", None)
    assert (rows, reason) == ([], "ended the process that read it: it took more than 5 s")


def test_a_process_that_does_not_start_accuses_no_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alone, "python_command", lambda _: [sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(EdgeDigitsError, match="does not start here: exit code 3"):
        read_in_process([Reference(str(PAPER))], "", None)


@given(st.lists(st.sampled_from(["good", "poison", "late"]), max_size=40), st.booleans())
def test_halves_find_what_ends_them_and_nothing_else(kinds: list[str], late_alone: bool) -> None:
    """`late` ends a process only where something was read before it; whether alone depends."""
    images = [Reference(f"{index} {kind}") for index, kind in enumerate(kinds)]
    sizes = []

    def read(half: Sequence[Reference]) -> tuple[list[dict], str]:
        sizes.append(len(half))
        rows: list[dict] = []
        for image in half:
            if image.place.endswith("poison") or (image.place.endswith("late") and (rows or late_alone)):
                return rows, "died"
            rows.append({"source": image.name, "error": None})
        return rows, ""

    rows = halve(images, read)
    assert [row["source"] for row in rows] == [image.name for image in images]
    ends = ("poison", "late") if late_alone else ("poison",)
    assert [row["error"] for row in rows] == ["died" if kind in ends else None for kind in kinds]
    assert len(sizes) <= 1 + 3 * kinds.count("poison") + 3 * kinds.count("late")


def test_rows_are_json(tmp_path: Path) -> None:
    rows, reason = read_in_process([Reference(str(PAPER)), Reference("nothing.jpg")], str(tmp_path), None)
    assert reason == ""
    assert json.dumps(rows[0]["rows"]) == '["0123", "456789"]'
    assert rows[1]["error"] == "no such file; check the path"
