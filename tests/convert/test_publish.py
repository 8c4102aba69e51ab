from __future__ import annotations

import os
from pathlib import Path

import pytest

from convert.publish import Publication
from edge_runtime.errors import EdgeDigitsError
from tests.convert.conftest import contents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.tflite").write_bytes(b"old a")
    (tmp_path / "b.tflite").write_bytes(b"old b")
    return tmp_path


def test_a_commit_replaces_and_adds(folder: Path) -> None:
    with Publication(folder) as publication:
        publication.add("a.tflite", b"new a")
        publication.add("c.tflite", b"new c")
        publication.commit()

    assert contents(folder) == {"a.tflite": b"new a", "b.tflite": b"old b", "c.tflite": b"new c"}


def test_files_that_wait_can_be_read_before_anything_is_replaced(folder: Path) -> None:
    with Publication(folder) as publication:
        waiting = publication.add("a.tflite", b"new a")

        assert waiting.read_bytes() == b"new a"
        assert (folder / "a.tflite").read_bytes() == b"old a"


@pytest.mark.parametrize("error", [EdgeDigitsError("a check failed"), KeyboardInterrupt()])
def test_without_a_commit_everything_stays_as_it_was(folder: Path, error: BaseException) -> None:
    before = contents(folder)

    def fail_after_adding() -> None:
        with Publication(folder) as publication:
            publication.add("a.tflite", b"new a")
            raise error

    with pytest.raises(type(error)):
        fail_after_adding()

    assert contents(folder) == before


@pytest.mark.parametrize("failing", [0, 1, 2])
@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), KeyboardInterrupt()])
def test_a_commit_that_fails_half_way_puts_the_old_files_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch, failing: int, error: BaseException
) -> None:
    before = contents(folder)
    replace, moved = os.replace, []

    def failing_replace(source: Path, target: Path) -> None:
        if not str(source).endswith(".old"):
            moved.append(source)
            if len(moved) == failing + 1:
                raise error
        replace(source, target)

    with Publication(folder) as publication:
        for name in ("a.tflite", "c.tflite", "b.tflite"):
            publication.add(name, b"new")
        monkeypatch.setattr("convert.publish.os.replace", failing_replace)
        with pytest.raises(KeyboardInterrupt if isinstance(error, KeyboardInterrupt) else EdgeDigitsError):
            publication.commit()
        monkeypatch.undo()

    assert len(moved) == failing + 1
    assert contents(folder) == before


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(EdgeDigitsError, match="--output"), Publication(tmp_path / "file" / "folder"):
        pytest.fail("entered")
