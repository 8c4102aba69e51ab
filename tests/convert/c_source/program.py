"""One program of several models, which prints a hash of what each gives: for sanitizers, and for other processors."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from convert import SPEED
from convert.c_source.graph import Graph
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from firmware_assets import ASSETS
from tests.convert.c_source.calling import wrapper
from tests.convert.c_source.run_c import WARNINGS, reference, some_inputs

EXAMPLE = ASSETS / "example"
LIMIT_S = 300

MAIN = Path(__file__).with_name("program.c")

HASH_START, HASH_FACTOR = 2166136261, 16777619
"""FNV-1a, 32 bits (Fowler, Noll, Vo)."""


@dataclass(frozen=True)
class Target:
    """A processor: its compiler with the options for it, what its program starts with, and how it is run here.

    `packages` are Debian's. `header` is one of the compiler's that all files include, precompiled.
    """

    name: str
    compiler: tuple[str, ...]
    emulator: tuple[str, ...]
    sources: tuple[str, ...]
    packages: tuple[str, ...]
    header: str = ""

    def is_here(self) -> bool:
        """Whether the compiler and the emulator are on this machine."""
        return all(shutil.which(command) for command in (self.compiler[0], *self.emulator[:1]))


def _board(name: str, *cpu: str) -> Target:
    riscv = name == "riscv32-virt"
    machine = ("qemu-system-riscv32", "-M", "virt", "-bios", "none") if riscv else ("qemu-system-arm", "-M", name)
    host = "-semihosting-config", "enable=on,target=native,chardev=host"
    start = ("start_riscv.S",) if riscv else ("start_cortex_m.c", "routines_cortex_m.S")
    tools = "riscv64-unknown-elf" if riscv else "arm-none-eabi"
    libraries = "picolibc" if riscv else "nano"
    return Target(
        name,
        (f"{tools}-gcc", f"--specs={libraries}.specs", *cpu, "-nostartfiles", f"-L{EXAMPLE}", f"-Tboards/{name}.ld"),
        (*machine, "-nographic", "-monitor", "none", "-serial", "none", "-chardev", "stdio,id=host", *host, "-kernel"),
        (*start, "start.c", "semihosting.c"),
        ("gcc-riscv64-unknown-elf", "picolibc-riscv64-unknown-elf", "qemu-system-misc")
        if riscv
        else ("gcc-arm-none-eabi", "libnewlib-arm-none-eabi", "qemu-system-arm"),
    )


SANITIZERS = Target(
    "sanitizers",
    ("gcc", "-DHOST", "-g1", "-fsanitize=undefined,address", "-fno-sanitize-recover=all"),
    (),
    (),
    ("gcc",),
)

BOARDS = (
    _board("mps2-an385", "-mcpu=cortex-m3", "-mthumb"),
    _board("mps2-an386", "-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard"),
    _board("mps3-an547", "-mcpu=cortex-m55", "-mthumb", "-mfloat-abi=hard"),
    _board("riscv32-virt", "-march=rv32imac", "-mabi=ilp32"),
)
"""Plain C, DSP instructions and Helium on Cortex-M, and another instruction set altogether."""

AARCH64 = Target(
    "aarch64",
    ("aarch64-linux-gnu-gcc", "-DHOST", "-static"),
    ("qemu-aarch64-static",),
    (),
    ("gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross", "qemu-user-static"),
)
"""NEON, in a process of this machine's kernel."""


def run_program(
    target: Target, models: Sequence[bytes], seed: int, folder: Path, level: str = "-O1", optimise: str = SPEED
) -> list[int]:
    """Compile and run the models for a target, each with the inputs that `expected_hash` takes for `seed`.

    Returns a hash of what each gives.
    """
    lines, entries, objects = [], [], []
    flags: tuple[str, ...] = ("-std=c99", level, *WARNINGS, f"-I{folder}", f"-I{EXAMPLE}")
    for number, model in enumerate(models):
        name = f"m{number}"
        header, source = c_source(model, name, optimise)
        (folder / f"{name}.h").write_text(header)
        (folder / f"{name}.c").write_text(source)
        objects.append(folder / f"{name}.c")
        graph = read_graph(model)
        inputs = _inputs(graph, seed + number)
        values = ",".join(map(str, inputs.ravel().tolist()))
        lines.append(
            f'#include "{name}.h"\n{wrapper(graph, name)}static const int8_t inputs_{number}[] = {{{values}}};\n'
        )
        upper = name.upper()
        sizes = f"{len(inputs)}, {upper}_GIVEN, {upper}_RESULT, {upper}_SCRATCH_BYTES"
        entries.append(f"    {{{name}_call, inputs_{number}, {sizes}}},\n")
    table = f"const model models[] = {{\n{''.join(entries)}}};\nconst uint32_t models_count = {len(models)}U;\n"
    (folder / "models.c").write_text('#include "program.h"\n' + "".join(lines) + table)
    (folder / "program.h").write_text(MAIN.with_suffix(".h").read_text())
    sources = [*objects, folder / "models.c", MAIN, *(EXAMPLE / source for source in target.sources)]
    program = folder / f"{target.name}.elf"
    if target.header:
        flags = (*flags, *precompiled(target.header, [*target.compiler, *flags], folder))
    subprocess.run([*target.compiler, *flags, *map(str, sources), "-o", str(program)], check=True, timeout=LIMIT_S)
    done = subprocess.run([*target.emulator, str(program)], capture_output=True, text=True, timeout=LIMIT_S)
    assert done.returncode == 0, f"{target.name}: {done.stdout[-500:]}{done.stderr[-3000:]}"
    return [int(line) for line in done.stdout.split()]


def precompiled(header: str, command: Sequence[str], folder: Path) -> list[str]:
    """Options with which the same command takes one of the compiler's headers precompiled."""
    common = folder / "common.h"
    common.write_text(f"#include <{header}>\n")
    subprocess.run([*command, "-x", "c-header", str(common), "-o", f"{common}.gch"], check=True, timeout=LIMIT_S)
    return ["-include", str(common)]


def expected_hash(model: bytes, number: int, seed: int) -> int:
    """The hash of what LiteRT's reference kernels give for the model of this number in a program."""
    value = HASH_START
    for byte in reference(model, _inputs(read_graph(model), seed + number)).astype(np.uint8).ravel().tolist():
        value = (value ^ byte) * HASH_FACTOR & 0xFFFFFFFF
    return value


def _inputs(graph: Graph, seed: int) -> np.ndarray:
    return some_inputs(sum(tensor.elements for tensor in graph.inputs), seed)
