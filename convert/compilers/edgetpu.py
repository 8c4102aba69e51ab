"""Compiles int8 files for Coral's Edge TPU with Google's edgetpu_compiler, where it is installed: `--edgetpu`.

The compiler is a closed program for Linux on x86-64; its last version is 16.0, of 2021. Its options and what it prints
are as https://coral.ai/docs/edgetpu/compiler and the issues of github.com/google-coral/edgetpu show them. It knows the
versions of the operators in the project's int8 files, which TensorFlow Lite has had since 1.14. LEAKY_RELU is none of
the Edge TPU's operators (issue 597), and as only one stretch of operators is mapped, all behind it are left to the CPU.

What runs where is read from the compiled file; from what the compiler prints come its reasons and the memory it takes.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from convert.compilers.accelerator import (
    EDGE_TPU,
    Int8File,
    Placement,
    check_compiled,
    format_operators,
    read_int8_files,
    run_compiler,
)
from convert.info import format_table
from convert.publish import Publication
from edge_runtime.engines.delegates import EDGE_TPU_SUFFIX
from edge_runtime.engines.tflite_structure import FULLY_CONNECTED, TfliteFile
from edge_runtime.errors import EdgeDigitsError

COMPILER = "edgetpu_compiler"
OUTPUT = Path("build/edgetpu")
"""Where the files go by default: they are a board's, so none is committed."""

MAPPED = "Mapped to Edge TPU"
WHERE = "it is Google's, for Linux on x86-64; to install it, see https://coral.ai/docs/edgetpu/compiler"
_CHATTER = re.compile(
    r"Edge TPU Compiler version|Started a compilation timeout timer|Compilation child process|Invalid model:"
)


@dataclass(frozen=True)
class CompilerLog:
    """What edgetpu_compiler prints of a file that it compiled, with -s.

    `on_chip` is the memory that caches weights on the Edge TPU, `off_chip` the weights that are sent anew for every
    inference, both with their unit, such as 49.75KiB; `statuses` are (operator, how many, `MAPPED` or why not).
    """

    version: str
    on_chip: str
    off_chip: str
    statuses: tuple[tuple[str, int, str], ...]

    @property
    def reasons(self) -> list[str]:
        """Why operators are left to the CPU, in words."""
        return [f"{name}:{count}: {status}" for name, count, status in self.statuses if status != MAPPED]


def read_log(printed: str) -> CompilerLog:
    """Read what edgetpu_compiler printed; raises `EdgeDigitsError` where that has not the form of version 16.0."""
    found = []
    for label in (
        "Edge TPU Compiler version",
        "On-chip memory used for caching model parameters:",
        "Off-chip memory used for streaming uncached model parameters:",
    ):
        match = re.search(rf"^{label} (\S+)", printed, re.MULTILINE)
        if match is None:
            raise EdgeDigitsError(f"{COMPILER} prints no '{label}'; install version 16.0: {WHERE}")
        found.append(match[1])
    version, on_chip, off_chip = found
    _, _, table = printed.partition("\nOperator ")
    rows = re.findall(r"^([A-Z][A-Z0-9_]*) +(\d+) +(\S.*?) *$", table, re.MULTILINE)
    return CompilerLog(version, on_chip, off_chip, tuple((name, int(count), status) for name, count, status in rows))


def write_edgetpu(paths: Sequence[Path], output: Path | None = None) -> None:
    """Compile files, write them, and print what runs where and why.

    Args:
        paths: int8 .tflite files; without, the project's int8 artifacts.
        output: the folder; by default `OUTPUT`.

    Raises `EdgeDigitsError` where edgetpu_compiler is not installed, or one cannot be compiled, or the result is not as
    it must be; then nothing is written.
    """
    output = output or OUTPUT
    program = shutil.which(COMPILER)
    if program is None:
        raise EdgeDigitsError(f"no {COMPILER} on the PATH; {WHERE}")
    table: list[tuple[str, ...]] = [("model", "bytes", "on-chip", "off-chip", "on the Edge TPU", "on the CPU")]
    files, reasons = {}, []
    for file in read_int8_files(paths, COMPILER):
        if has_per_channel_dense(file.file):
            print(
                f"warning: {file.path}: its dense layers have a scale for each output, as TensorFlow's converter makes "
                f"them since 2024; whether {COMPILER} 16.0 of 2021 knows these is not known: compare the scores on the "
                "device, or convert with --per-tensor-dense",
                file=sys.stderr,
            )
        try:
            compiled, log, placement = _compile(program, file)
        except EdgeDigitsError as error:
            raise EdgeDigitsError(f"{file.path}: {error}") from error
        files[f"{file.path.stem}{EDGE_TPU_SUFFIX}.tflite"] = compiled
        operators = format_operators(placement.accelerator), format_operators(placement.cpu)
        table.append((file.path.stem, f"{len(compiled):,}", log.on_chip, log.off_chip, *operators))
        reasons += [f"{file.path.stem}: on the CPU: {reason}" for reason in log.reasons]
    with Publication(output) as publication:
        for name, data in files.items():
            publication.add(name, data)
        publication.commit()
    print(f"{COMPILER} {log.version}; the compiled files were not run: that needs the Edge TPU")
    print("\n".join([*format_table(table, right=(1, 2, 3)), *reasons]))
    print(f"published in {output}", file=sys.stderr)


def has_per_channel_dense(file: TfliteFile) -> bool:
    """Whether a FULLY_CONNECTED has weights with a scale for each output."""
    graph = file.subgraphs[0]
    dense = [operator for operator in graph.operators if operator.code == FULLY_CONNECTED]
    return any(len(graph.tensors[operator.inputs[1]].scales) > 1 for operator in dense)


def _compile(program: str, file: Int8File) -> tuple[bytes, CompilerLog, Placement]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        given, made = folder / f"{file.path.stem}.tflite", folder / f"{file.path.stem}{EDGE_TPU_SUFFIX}.tflite"
        given.write_bytes(file.data)
        code, printed = run_compiler([program, "-s", "-o", str(folder), str(given)], folder)
        if code or not made.is_file():
            lines = [line.strip() for line in printed.splitlines() if line.strip() and not _CHATTER.match(line)]
            ended = f"signal {-code}" if code < 0 else f"exit code {code}"
            raise EdgeDigitsError(
                f"{COMPILER} fails ({ended}): {' '.join(lines)[:300] or 'it says nothing'}; see the operators: "
                "python -m convert info FILE.tflite"
            )
        compiled = made.read_bytes()
    return compiled, read_log(printed), check_compiled(file.file, compiled, EDGE_TPU)
