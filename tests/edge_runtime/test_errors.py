from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from edge_runtime.errors import EdgeDigitsError, run_command
from edge_runtime.files import write_atomic
from tests.conftest import ROOT

READ = f"{sys.executable} -m edge_runtime -i edge_runtime/samples"


def shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)


def test_an_error_is_one_line_and_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> int:
        raise EdgeDigitsError("what went\n  wrong; do this")

    assert run_command(fail) == 1
    assert capsys.readouterr() == ("", "error: what went wrong; do this\n")


def test_a_library_that_does_not_load_is_one_line(tmp_path: Path) -> None:
    advice = "\n\nIMPORTANT: a page of it\n\nOriginal error was: libblas.so.3: cannot open shared object file\n"
    (tmp_path / "numpy.py").write_text(f"raise ImportError({advice!r})")
    done = shell(f"PYTHONPATH={tmp_path} {READ}")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "error: a library does not load (Original error was: libblas.so.3: cannot open shared object file); "
        "see which: python -m edge_runtime --doctor\n"
    )


def test_ctrl_c_is_exit_code_130(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    assert run_command(interrupted) == 130
    assert capsys.readouterr().err == "error: interrupted\n"


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    done = shell(f"{READ} | true; echo ${{PIPESTATUS[0]}}")
    assert done.stdout.strip() in ("0", "1")
    assert done.stderr == ""


def test_a_full_disk_is_one_line() -> None:
    done = shell(f"{READ} > /dev/full")
    assert done.returncode == 1
    assert done.stderr == "error: cannot write the results: No space left on device; write them elsewhere\n"


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_are_no_error(closed: str) -> None:
    done = shell(f"{READ} {closed}")
    assert done.returncode == 0
    assert done.stderr == ""


def test_an_error_never_goes_to_stdout() -> None:
    done = shell(f"{sys.executable} -m edge_runtime -i nothing 2>&-")
    assert (done.returncode, done.stdout) == (1, "")


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
