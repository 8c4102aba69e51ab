"""A crash, a hang and any failure of TensorFlow's is one line."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from convert.bounds import run_in_bounds, step
from edge_runtime.errors import EdgeDigitsError

MODEL = Path("own.keras")

PROCESS = """
import os, sys, time
import convert.bounds as bounds
from edge_runtime.errors import EdgeDigitsError
bounds.STEP_LIMIT_S = {limit_s}
def main(arguments):
    with bounds.step("own.keras", "converting it to int8"):
        {body}
    return len(arguments)
bounds.work(main)
"""


def _run(body: str) -> int:
    limit_s = 1 if "sleep" in body else 100
    return run_in_bounds(MODEL, ["--keras", "own.keras"], f"exec({PROCESS.format(body=body, limit_s=limit_s)!r})")


@pytest.mark.skipif(sys.platform == "win32", reason="no signals on Windows")
@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("os.abort()", "TensorFlow crashes (SIGABRT) while converting it to int8; nothing was written"),
        ("os.kill(os.getpid(), 11)", "TensorFlow crashes (SIGSEGV) while converting it to int8"),
        ("os.kill(os.getpid(), 9)", "was killed (SIGKILL) while converting it to int8, mostly for want of memory"),
        ("time.sleep(60)", "converting it to int8 does not come to an end within"),
    ],
    ids=["abort", "fault", "killed", "hang"],
)
def test_an_end_without_a_word_is_one_line(body: str, message: str) -> None:
    with pytest.raises(EdgeDigitsError) as caught:
        _run(body)

    assert message in str(caught.value)
    assert str(caught.value).startswith("own.keras: ")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("raise KeyError('what')", "error: own.keras: converting it to int8 fails ('what'); see that Keras itself"),
        ("raise EdgeDigitsError('said')", "error: said"),
    ],
    ids=["any exception", "our own"],
)
def test_an_exception_is_the_process_s_own_line(body: str, told: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert _run(body) == 1

    stderr = capfd.readouterr().err
    assert stderr.startswith(told)
    assert stderr.count("\n") == 1


def test_what_ends_well_ends_with_its_own_code() -> None:
    assert _run("print('not to be seen')") == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no signals on Windows")
def test_without_that_process_a_step_sets_no_alarm() -> None:
    with step("own.keras", "loading it"):
        assert signal.alarm(0) == 0
