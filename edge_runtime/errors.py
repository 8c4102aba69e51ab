"""The one exception that a user's mistake or a broken input raises, and how a command line ends on it."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from collections.abc import Callable

EXIT_DONE = 0
EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
EXIT_TERMINATED = 143


class EdgeDigitsError(Exception):
    """What went wrong, why, and what to do next, as one line of text for the person at the terminal."""


def printable(text: object) -> str:
    """`text` without what could move a terminal's cursor or tear a line: a name from elsewhere may hold anything."""
    return "".join(character if character.isprintable() else "?" for character in str(text))


def report_error(error: Exception | str) -> None:
    """Print one error as one line on stderr, whatever line breaks its text has."""
    if sys.stderr is not None:  # Python has none where it was started with stderr closed; print would take stdout.
        print("error: " + printable(" ".join(str(error).split())), file=sys.stderr)


def quiet_until_run(name: str) -> None:
    """Until `run_command` begins, while modules are loaded, let Ctrl-C end the process without a traceback.

    `name` is the `__name__` of the module that calls: a library that is imported leaves signals alone.
    """
    command = name == "__main__" or os.path.basename(sys.argv[0]).startswith("edge-digits")
    on_main_thread = threading.current_thread() is threading.main_thread()
    if command and on_main_thread and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminated(KeyboardInterrupt):
    """SIGTERM, which ends a command as Ctrl-C does: what was begun is tidied up."""


def _terminate(*_: object) -> None:
    raise Terminated


def run_command(main: Callable[[], int]) -> int:
    """Run a command line's `main` and return its exit code.

    `EdgeDigitsError` becomes one line on stderr and exit code 1, as does a library that is missing or broken, Ctrl-C
    exit code 130, SIGTERM exit code 143, and a reader that closed our stdout (`... | head -1`) a quiet end: Python
    would otherwise complain a second time while it flushes at exit.
    """
    for stream in (sys.stdout, sys.stderr):
        # A name in another alphabet, or in none, is no reason to end: where it cannot be printed it is escaped.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    # Some other handler is the program's that calls this.
    on_main_thread = threading.current_thread() is threading.main_thread()
    ends = on_main_thread and signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
    if on_main_thread and signal.getsignal(signal.SIGINT) == signal.SIG_DFL:  # `quiet_until_run`.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if ends:
        signal.signal(signal.SIGTERM, _terminate)
    try:
        try:
            code = main()
        except SystemExit:  # argparse's, when --help or --version is printed.
            _flush_stdout()
            raise
        _flush_stdout()
        return code
    except EdgeDigitsError as error:
        report_error(error)
        return EXIT_FAILED
    except ImportError as error:
        # NumPy wraps the reason in a page of advice, and names it last.
        reason = [line.strip() for line in str(error).splitlines() if line.strip()][-1:]
        report_error(f"a library does not load ({' '.join(reason)}); see which: python -m edge_runtime --doctor")
        return EXIT_FAILED
    except KeyboardInterrupt as error:
        terminated = isinstance(error, Terminated)
        report_error("terminated" if terminated else "interrupted")
        return EXIT_TERMINATED if terminated else EXIT_INTERRUPTED
    except BrokenPipeError:
        _abandon_stdout()
        return EXIT_FAILED
    except OSError as error:
        # Files that we read and write have their own errors; what is left is stdout, on a full disk for one.
        _abandon_stdout()
        report_error(f"cannot write the results: {error.strerror or error}; write them elsewhere")
        return EXIT_FAILED
    finally:
        if ends:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _flush_stdout() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _abandon_stdout() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
