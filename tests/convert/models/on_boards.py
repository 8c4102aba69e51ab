"""Instructions of one call on an emulated board, the best of the compiler's levels."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from convert import SPEED
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from firmware_assets import ASSETS
from tests.convert.c_source.calling import wrapper
from tests.firmware.boards import ARM, missing_packages

EXAMPLE = ASSETS / "example"
HERE = Path(__file__).parent
LEVELS = ("-Os", "-O3")
LIMIT_S = 300

NAME = "measured"


class BoardError(Exception):
    """A program that could not be built or run: what was tried and what came back."""


@dataclass(frozen=True)
class Core:
    """A board of the example, by its name there, with the compiler's options for it and the linker's script."""

    name: str
    board: str
    cpu: tuple[str, ...]
    script: Path
    mhz: int


CORES = (
    Core("M4", "mps2-an386", ("-mcpu=cortex-m4",), EXAMPLE / "boards" / "mps2-an386.ld", 25),
    Core("M55", "mps3-an547", ("-mcpu=cortex-m55",), HERE / "mps3-an547.ld", 32),
)


def missing() -> list[str]:
    """The Debian packages that this needs and that are not here."""
    return missing_packages(ARM)


def board_input(elements: int) -> np.ndarray:
    """The input that board_main.c makes: int8 (elements)."""
    state, values = 12345, []
    for _ in range(elements):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        values.append((state >> 24) - 128)
    return np.array(values, np.int8)


def fnv(values: np.ndarray) -> int:
    """FNV-1a of bytes, 32 bits."""
    state = 2166136261
    for byte in values.astype(np.uint8).ravel().tolist():
        state = (state ^ byte) * 16777619 & 0xFFFFFFFF
    return state


@dataclass(frozen=True)
class Cost:
    """The fewest instructions of one call, bytes of scratch memory, and of code and constants for -Os."""

    instructions: int
    scratch: int
    flash: int


def cost_on(model: bytes, core: Core, expected: np.ndarray) -> Cost:
    """What one call with `board_input` costs.

    Args:
        model: the .tflite file.
        core: on which one.
        expected: what the reference kernels give, int8.

    Raises `BoardError` where the C cannot be built or run, or gives other bytes.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        header, source = c_source(model, NAME)
        (folder / f"{NAME}.h").write_text(header)
        (folder / f"{NAME}.c").write_text(source)
        (folder / "call.h").write_text(f'#include "{NAME}.h"\n{wrapper(read_graph(model), NAME)}')
        counts, flash = [], 0
        for level in LEVELS:
            program = _build(core, level, folder)
            count, scratch, value = (int(word) for word in _run([*_qemu(core), str(program)]).split())
            if value != fnv(expected):
                raise BoardError(f"{core.name} {level}: other bytes than the reference kernels give")
            counts.append(count)
            flash = flash or _flash(folder / f"{NAME}.o")
    return Cost(min(counts), scratch, flash)


def flash_of(model: bytes, core: Core, optimise: str = SPEED) -> int:
    """Bytes of code and constants of the C of a model, compiled for a core with -Os."""
    with tempfile.TemporaryDirectory() as name:
        header, source = c_source(model, NAME, optimise)
        (Path(name) / f"{NAME}.h").write_text(header)
        (Path(name) / f"{NAME}.c").write_text(source)
        return _flash(_compile(core, LEVELS[0], Path(name)))


def _flash(object_file: Path) -> int:
    text, data, *_ = _run(["arm-none-eabi-size", str(object_file)]).splitlines()[1].split()
    return int(text) + int(data)


def _qemu(core: Core) -> list[str]:
    console = ["-nographic", "-monitor", "none", "-serial", "none", "-chardev", "stdio,id=host"]
    host = ["-semihosting-config", "enable=on,target=native,chardev=host"]
    return ["qemu-system-arm", "-M", core.board, "-icount", "shift=0", *console, *host, "-kernel"]


def _gcc(core: Core, folder: Path) -> list[str]:
    gcc = ["arm-none-eabi-gcc", "-std=c99", "--specs=nano.specs", *core.cpu, "-mthumb", "-mfloat-abi=hard"]
    gcc += ["-ffunction-sections", "-fdata-sections", f"-I{EXAMPLE}", f"-I{folder}", f"-DBOARD_TIMER_MHZ={core.mhz}"]
    return gcc


def _compile(core: Core, level: str, folder: Path) -> Path:
    object_file = folder / f"{NAME}.o"
    _run([*_gcc(core, folder), level, "-c", str(folder / f"{NAME}.c"), "-o", str(object_file)])
    return object_file


def _build(core: Core, level: str, folder: Path) -> Path:
    gcc, object_file = _gcc(core, folder), _compile(core, level, folder)
    sources = [EXAMPLE / name for name in ("start.c", "start_cortex_m.c", "semihosting.c", "timer_systick.c")]
    sources += [EXAMPLE / "routines_cortex_m.S", HERE / "board_main.c"]
    program = folder / f"{core.name}.elf"
    linking = ["-nostartfiles", f"-L{EXAMPLE}", f"-T{core.script}", "-Wl,--gc-sections"]
    _run([*gcc, "-Os", *map(str, sources), str(object_file), *linking, "-o", str(program)])
    return program


def _run(command: list[str]) -> str:
    """What a command prints."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S)
    except subprocess.TimeoutExpired as error:
        raise BoardError(f"not done after {LIMIT_S} s: {' '.join(command[:4])}") from error
    if done.returncode:
        raise BoardError(f"{' '.join(command[:4])}: {done.stderr[-1000:]}{done.stdout[-200:]}")
    return done.stdout
