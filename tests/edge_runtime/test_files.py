from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.files import write_atomic


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "file"
    write_atomic(target, "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(EdgeDigitsError, match="No space left"):
        write_atomic(target, "new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_write_makes_folders_and_keeps_the_umask(tmp_path: Path) -> None:
    write_atomic(tmp_path / "a" / "b", b"bytes")
    assert (tmp_path / "a" / "b").read_bytes() == b"bytes"
    (tmp_path / "plain").touch()
    assert (tmp_path / "a" / "b").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_what_is_private_is_read_by_nobody_else(tmp_path: Path) -> None:
    write_atomic(tmp_path / "token", "secret", private=True)
    assert stat.S_IMODE((tmp_path / "token").stat().st_mode) == 0o600


@pytest.mark.parametrize(("data", "expected"), [("é\n", b"\xc3\xa9\n"), (b"\r\n\0\xff", b"\r\n\0\xff"), ("", b"")])
def test_text_is_utf_8_and_bytes_are_bytes(tmp_path: Path, data: bytes | str, expected: bytes) -> None:
    target = tmp_path / "one" / "two" / "three"
    for _ in range(2):  # Folders that are missing, then folders that are there.
        write_atomic(str(target), data)
        assert target.read_bytes() == expected
        assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize(("umask", "mode"), [(0o000, 0o666), (0o022, 0o644), (0o077, 0o600)])
def test_a_file_gets_what_the_umask_leaves_and_the_umask_stays(tmp_path: Path, umask: int, mode: int) -> None:
    before = os.umask(umask)
    try:
        write_atomic(tmp_path / "file", "")
        assert os.umask(umask) == umask
    finally:
        os.umask(before)
    assert (tmp_path / "file").stat().st_mode & 0o777 == mode


def test_a_place_that_cannot_be_written_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "x"
    with pytest.raises(EdgeDigitsError, match=rf"^cannot write {target}: (File exists|Not a directory); choose a "):
        write_atomic(target, "")


def test_a_reason_without_a_number_is_told_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("the disk is on fire")

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(EdgeDigitsError, match="file: the disk is on fire; choose"):
        write_atomic(tmp_path / "file", "")
    assert list(tmp_path.iterdir()) == []
