from __future__ import annotations

import os
import platform
import subprocess
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


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    for content in (b"first", b"second"):
        with Publication(tmp_path / "one" / "two") as publication:
            publication.add("a", content)
            publication.commit()
        assert contents(tmp_path) == {"one/two/a": content}


@pytest.mark.parametrize(
    ("error", "reason"), [(OSError(28, "No space left on device"), "No space left on device"), (OSError("odd"), "odd")]
)
def test_the_reason_why_files_cannot_be_replaced_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    def refuse(*_: object) -> None:
        raise error

    with Publication(folder) as publication:
        publication.add("c", b"new")
        monkeypatch.setattr("convert.publish.os.replace", refuse)
        with pytest.raises(EdgeDigitsError, match=f"^cannot replace the files in {folder}: {reason}; they are as they"):
            publication.commit()
        monkeypatch.undo()
    with monkeypatch.context() as patch:
        patch.setattr("convert.publish.tempfile.TemporaryDirectory", lambda **_: refuse())
        with pytest.raises(EdgeDigitsError, match=f"^cannot write to {folder}: {reason}; choose another folder"):
            Publication(folder).__enter__()


def test_what_a_killed_run_left_is_removed_and_that_of_others_is_not(folder: Path) -> None:
    ended = subprocess.Popen(["true"])
    ended.wait()
    names = {number: f".convert-{platform.node()}-{number}-x" for number in (ended.pid, os.getpid())}
    others = [names[os.getpid()], f".convert-elsewhere-{ended.pid}-x", ".convert-x"]
    for name in (*names.values(), *others):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / "a.tflite").write_bytes(b"half")

    with Publication(folder):
        pass

    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == sorted(others)
