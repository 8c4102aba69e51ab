"""The C compiler of this machine, and shared libraries made with it for the processor that they will run on."""

from __future__ import annotations

import os
import platform
import re
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from edge_runtime.errors import EdgeDigitsError

COMPILERS = ("cc", "gcc", "clang")
INSTALL = "sudo apt-get install gcc"

TIME_LIMIT_S = 300
"""A Raspberry Pi Zero compiles the largest of the models in a minute."""

_OPTIONS = ("-std=c99", "-O3", "-fPIC")


class NoCompilerError(EdgeDigitsError):
    """There is no C compiler on this machine."""


@dataclass(frozen=True)
class Compiler:
    """A C compiler: how it is called, with the options for this processor, and its version."""

    command: tuple[str, ...]
    version: str

    def __str__(self) -> str:
        """Its name and version, for a person: gcc 12.2.0."""
        return f"{Path(self.command[0]).name} {self.version}".strip()


def find_compiler() -> Compiler:
    """The compiler that $CC names, else the first of `COMPILERS`.

    Raises `NoCompilerError` where there is none, `EdgeDigitsError` where it does not work.
    """
    try:
        named = shlex.split(os.environ.get("CC", ""))
    except ValueError as error:
        raise EdgeDigitsError(
            f"CC={os.environ['CC']} is no command ({error}); set CC to a C compiler, or unset it"
        ) from error
    found = [named] if named else [[path] for name in COMPILERS if (path := shutil.which(name))]
    if not found:
        raise NoCompilerError(f"no C compiler ({', '.join(COMPILERS)}); install one: {INSTALL}")
    failure = ""
    for command in found:
        for options in _processor_options():
            call = (*command, *_OPTIONS, *options)
            try:
                # What is predefined, as the compiler of an empty file tells it: 10 ms, and an option is refused here.
                macros = _call(call, "-dM", "-E", "-x", "c", os.devnull)
                version = re.search(r'^#define __VERSION__ "(.*)"', macros, re.MULTILINE)
                return Compiler(call, version[1] if version else "")
            except EdgeDigitsError as error:
                failure = failure or str(error)
    remedy = "set CC to a C compiler, or unset it" if named else INSTALL
    raise EdgeDigitsError(f"{failure}; {remedy}")


def make_library(compiler: Compiler, sources: dict[str, str], main: str) -> bytes:
    """The shared library of one file of C.

    Args:
        compiler: what makes it.
        sources: the texts of the file and of what it includes, by file name.
        main: the name of the file.

    Raises `EdgeDigitsError` where it cannot be compiled.
    """
    try:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in sources.items():
                (Path(folder) / name).write_text(text, encoding="utf-8")
            library = Path(folder) / "library.so"
            try:
                _call(compiler.command, "-shared", "-o", str(library), str(Path(folder) / main))
            except EdgeDigitsError as error:
                raise EdgeDigitsError(
                    f"{main}: {error}; set CC to another C compiler, or take --backend litert"
                ) from error
            if not library.is_file():
                raise EdgeDigitsError(
                    f"{main}: {compiler.command[0]} makes no library; set CC to another C compiler, "
                    "or take --backend litert"
                )
            return library.read_bytes()
    except OSError as error:
        raise EdgeDigitsError(
            f"{main}: no room to build it ({error.strerror or error}); set TMPDIR to a folder with some, "
            "or take --backend litert"
        ) from error


def _processor_options() -> Iterator[tuple[str, ...]]:
    """The compiler's options for this very processor, best first; older compilers refuse some."""
    machine = platform.machine()
    if machine in ("armv7l", "armv8l"):
        # A 32-bit Arm compiler uses NEON only where it is told to; a few such processors are without.
        neon = ("-mfpu=neon",) if _has_neon() else ()
        yield ("-mcpu=native", *neon)
        yield ("-march=armv7-a", *neon)
    else:
        # On Arm -march=native leaves out which of the processors it is.
        yield ("-mcpu=native",) if machine == "aarch64" else ("-march=native",)
    yield ()


def _has_neon() -> bool:
    try:
        features = Path("/proc/cpuinfo").read_text(errors="replace").split()
    except OSError:
        return False
    return "neon" in features or "asimd" in features


def _call(command: tuple[str, ...], *arguments: str) -> str:
    """What a compiler writes to stdout; raises `EdgeDigitsError` with the first of its errors where it fails."""
    try:
        # In a session of its own: a compiler is several processes, and all of them end.
        process = subprocess.Popen(
            [*command, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except (OSError, ValueError) as error:  # ValueError: a NUL byte.
        raise EdgeDigitsError(f"{command[0]} cannot be started ({error})") from error
    try:
        stdout, stderr = process.communicate(timeout=TIME_LIMIT_S)
    except subprocess.TimeoutExpired as error:
        raise EdgeDigitsError(f"{command[0]} takes more than {TIME_LIMIT_S} s") from error
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if process.returncode:
        lines = [line.strip() for line in stderr.splitlines() if line.strip()]
        first = next(
            (line for line in lines if "error" in line), lines[0] if lines else f"exit code {process.returncode}"
        )
        raise EdgeDigitsError(f"{command[0]} fails ({first})")
    return stdout
