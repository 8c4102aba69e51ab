"""What TensorFlow does with a user's model, in bounds: a crash, a hang, or any failure of it is one line.

TensorFlow's converter ends the process on models that it does not expect, or never comes back. So a user's model is
loaded, converted and run in a process of its own, whose steps are bounded in time and which is bounded in memory.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from convert.quiet import quiet
from edge_runtime.errors import EdgeDigitsError, run_command
from edge_runtime.python_process import python_command

STEP_LIMIT_S = 900
"""A large model's int8 takes some minutes on a slow machine."""

GRACE_S = 10
"""What the process has for tidying up when it is interrupted."""

_WORK = "from convert.__main__ import main; from convert.bounds import work; work(main)"

COLOURS = re.compile(r"\x1b\[[\d;]*m")
"""What Keras sets parts of its messages in bold with."""

_step_file: Path | None = None
"""Where this process says what it is doing; None where it is not that process."""


@contextlib.contextmanager
def step(file: str, doing: str) -> Iterator[None]:
    """A step of TensorFlow's, in quiet.

    Args:
        file: the model's, to say.
        doing: what it is, to say: "converting it to int8".

    Raises `EdgeDigitsError` for whatever the block raises: what a model of others makes TensorFlow raise is anything.
    """
    if _step_file is not None:
        _step_file.write_text(doing)
        _alarm(STEP_LIMIT_S)
    try:
        with quiet():
            yield
    except EdgeDigitsError:
        raise
    except Exception as error:
        raise EdgeDigitsError(
            f"{file}: {doing} fails ({shortened(error)}); see that Keras itself runs it, or build it of other layers"
        ) from error
    finally:
        if _step_file is not None:
            _alarm(0)


def shortened(error: BaseException, length: int = 200) -> str:
    """An error's text as one line of at most `length` characters: TensorFlow's and Keras' may run over pages."""
    text = " ".join(COLOURS.sub("", str(error)).split()) or type(error).__name__
    return text if len(text) <= length else text[: length - 3] + "..."


def run_in_bounds(model: Path, arguments: list[str], script: str = _WORK) -> int:
    """Run `convert.__main__.main(arguments)` in a process of its own; returns its exit code.

    Raises `EdgeDigitsError` where that process crashes or a step of it does not come to an end. `script` is its code.
    """
    with tempfile.TemporaryDirectory() as folder:
        step_file = Path(folder) / "step"
        with subprocess.Popen(python_command(script, str(step_file), *arguments)) as process:
            try:
                code = process.wait()
            except KeyboardInterrupt:
                code = _interrupted(process)
        doing = step_file.read_text() if step_file.exists() else "starting"
    if code >= 0:
        return code
    name = signal.Signals(-code).name
    if name == "SIGALRM":
        what = f"{doing} does not come to an end within {STEP_LIMIT_S} s"
    elif name == "SIGKILL":
        what = f"the process was killed (SIGKILL) while {doing}, mostly for want of memory"
    else:
        what = f"TensorFlow crashes ({name}) while {doing}"
    raise EdgeDigitsError(f"{model}: {what}; nothing was written. Try another precision (--float32) or other layers")


def _interrupted(process: subprocess.Popen[bytes]) -> int:
    """Let the process end as it was told to, by Ctrl-C as this one was or by SIGTERM, and say so itself."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        return process.wait(1)
    process.terminate()
    try:
        return process.wait(GRACE_S)
    except subprocess.TimeoutExpired:  # In TensorFlow, where no handler of Python's runs.
        process.kill()
        process.wait()
        raise KeyboardInterrupt from None


def work(main: Callable[[list[str]], int]) -> None:
    """What that process does; its arguments are the step's file and those of `main`."""
    global _step_file
    _step_file = Path(sys.argv[1])
    _limit()

    def run() -> int:
        try:
            return main(sys.argv[2:])
        except MemoryError as error:
            raise EdgeDigitsError("this needs more memory than the machine has; give fewer samples") from error

    sys.exit(run_command(run))


def _alarm(seconds: int) -> None:
    """Let the system end this process in so many seconds, whatever it does then; 0 takes that back."""
    if hasattr(signal, "alarm"):  # Not on Windows.
        signal.alarm(seconds)


def _limit() -> None:
    """Bound this process to the memory that the machine has; where the system cannot, it does not."""
    try:
        import resource

        most = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ImportError, ValueError, OSError):
        return
    for what, limit in ((resource.RLIMIT_DATA, most), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
