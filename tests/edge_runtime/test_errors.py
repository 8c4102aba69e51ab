from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from edge_runtime import errors
from edge_runtime.errors import EdgeDigitsError, report_error, run_command
from tests.conftest import ROOT

READ = f"{sys.executable} -m edge_runtime -i edge_runtime/samples"


def shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)


def test_an_error_is_one_line_and_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> int:
        raise EdgeDigitsError("what went\n  wrong; do this")

    assert run_command(fail) == 1
    assert capsys.readouterr() == ("", "error: what went wrong; do this\n")


@pytest.mark.parametrize("code", [0, 1, 2])
def test_the_exit_code_is_that_of_the_command(code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(lambda: code) == code
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("text", "reason"), [("one\n\n two \n three\n", "three"), ("one", "one"), ("", "")])
def test_of_a_library_that_does_not_load_the_last_line_is_told(
    text: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> int:
        raise ImportError(text)

    assert run_command(fail) == 1
    assert capsys.readouterr().err.startswith(f"error: a library does not load ({reason}); see which: ")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (BrokenPipeError(32, "Broken pipe"), ""),
        (OSError(28, "No space left on device"), "No space left on device"),
        (OSError("the disk is on fire"), "the disk is on fire"),
    ],
)
def test_stdout_that_cannot_be_written_is_given_up(
    error: OSError, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up: list[bool] = []
    monkeypatch.setattr(errors, "_abandon_stdout", lambda: given_up.append(True))

    def fail() -> int:
        raise error

    assert run_command(fail) == 1
    assert given_up == [True]
    told_line = f"error: cannot write the results: {told}; write them elsewhere\n" if told else ""
    assert capsys.readouterr() == ("", told_line)


def test_what_was_printed_is_written_before_the_command_counts_as_done(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def flush(self) -> None:
            raise EdgeDigitsError("no space")

    def leave() -> int:
        raise SystemExit(2)

    monkeypatch.setattr(sys, "stdout", Full())
    assert run_command(lambda: 0) == 1
    assert run_command(leave) == 1
    monkeypatch.setattr(sys, "stdout", None)
    assert run_command(lambda: 0) == 0
    with pytest.raises(SystemExit, match="2"):
        run_command(leave)


def test_without_stderr_an_error_is_silent(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", None)
        report_error("nobody hears")
    assert capsys.readouterr() == ("", "")


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


def test_sigterm_ends_a_command_as_ctrl_c_does() -> None:
    code = (
        "import os, signal, sys, time\nfrom edge_runtime.errors import run_command\n"
        "def main():\n"
        "    try:\n        os.kill(os.getpid(), signal.SIGTERM); time.sleep(9)\n"
        "    finally:\n        print('tidied up')\n"
        "sys.exit(run_command(main))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (143, "tidied up\n", "error: terminated\n")


def test_a_program_that_handles_sigterm_itself_goes_on_doing_so() -> None:
    code = (
        "import os, signal, sys\nfrom edge_runtime.errors import run_command\n"
        "signal.signal(signal.SIGTERM, lambda *_: print('mine', flush=True))\n"
        "sys.exit(run_command(lambda: os.kill(os.getpid(), signal.SIGTERM) or 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "mine\n", "")
