"""The emulated boards, and what the host needs for each."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from train import MODEL_NAMES

LEVELS = ("-Os", "-O2", "-O3")

ARM = {
    "arm-none-eabi-gcc": "gcc-arm-none-eabi",
    "/usr/lib/arm-none-eabi/include/stdint.h": "libnewlib-arm-none-eabi",
    "qemu-system-arm": "qemu-system-arm",
}
RISCV = {
    "riscv64-unknown-elf-gcc": "gcc-riscv64-unknown-elf",
    "/usr/lib/picolibc/riscv64-unknown-elf/picolibc.specs": "picolibc-riscv64-unknown-elf",
    "qemu-system-riscv32": "qemu-system-misc",
}


@dataclass(frozen=True)
class Board:
    """A board of firmware_assets/example/boards, by its name there.

    `needs` are programs and files with the Debian package of each; `models` those that fit.
    """

    name: str
    core: str
    needs: dict[str, str]
    models: tuple[str, ...] = MODEL_NAMES

    @property
    def prefix(self) -> str:
        """Of the tools' names."""
        return next(iter(self.needs)).removesuffix("gcc")

    @property
    def emulator(self) -> str:
        """QEMU's program for it."""
        return next(tool for tool in self.needs if tool.startswith("qemu"))


BOARDS = (
    Board("microbit", "Cortex-M0", ARM, ("lenet5",)),
    Board("mps2-an385", "Cortex-M3", ARM),
    Board("mps2-an386", "Cortex-M4", ARM),
    Board("mps2-an500", "Cortex-M7", ARM),
    Board("mps2-an505", "Cortex-M33", ARM),
    Board("mps3-an547", "Cortex-M55", ARM),
    Board("riscv32-virt", "RV32IMAC", RISCV),
)


def missing_packages(needs: dict[str, str]) -> list[str]:
    """The Debian packages of what is not there."""
    return sorted({package for need, package in needs.items() if not (shutil.which(need) or Path(need).is_file())})
