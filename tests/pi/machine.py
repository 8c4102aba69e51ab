"""The emulated Raspberry Pi 4: boot it with jobs, get back what each of them printed."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

EMULATOR = "qemu-system-aarch64"
CONSOLE_TAIL = 30


class MachineFailedError(Exception):
    """The machine did not come to its end; the message has what it last said on its console."""


@dataclass(frozen=True)
class Result:
    """What one job left: exit status, stdout, stderr."""

    status: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Machine:
    """One that was built: a folder with `kernel`, `initrd` and `root.img`.

    Args:
        folder: where those three are.
        cpu: the core, by QEMU's name.
    """

    folder: Path
    cpu: str = "cortex-a72"

    def command(self, share: Path, *, counting: bool = False, shell: bool = False) -> list[str]:
        """The emulator's command line.

        Args:
            share: a folder of the host, /share inside, writable.
            counting: every instruction takes one nanosecond of the machine's time, on one core, and idling takes none
                of ours.
            shell: a shell on this terminal instead of the share's jobs.
        """
        # Where things lie in memory costs instructions, too: it must be the same each time.
        words = ["console=ttyAMA0", "quiet", "panic=-1", *["norandmaps"] * counting, *["shell"] * shell]
        cores = ["-smp", "1", "-icount", "shift=0,sleep=off"] if counting else ["-smp", "2"]
        thread = "single" if counting else "multi"
        return [
            *(EMULATOR, "-M", "virt", "-cpu", self.cpu, "-accel", f"tcg,thread={thread}", "-m", "2048", *cores),
            *("-nodefaults", "-nographic", "-serial", "mon:stdio", "-no-reboot"),
            *("-kernel", str(self.folder / "kernel"), "-initrd", str(self.folder / "initrd")),
            *("-append", " ".join(words)),
            *("-drive", f"file={self.folder / 'root.img'},if=virtio,format=raw,snapshot=on"),
            *("-virtfs", f"local,path={share},mount_tag=share,security_model=none,multidevs=remap"),
        ]

    def boot(
        self, jobs: Mapping[str, str], share: Path, limit_s: float, *, counting: bool = False
    ) -> dict[str, Result]:
        """Boot, run shell commands one after the other as root, power off.

        Args:
            jobs: shell commands by name. One that fails does not keep the next from running.
            share, counting: as `command` takes them.
            limit_s: how long all of it may take, in seconds.

        Raises `MachineFailedError` where the time is not enough or the machine ends early.
        """
        lines = ["cd /share"]
        for name, job in jobs.items():
            place = f"results/{name}"
            lines.append(f"mkdir -p {place}; echo '--- {name}'")
            lines.append(
                f"sh -c {shlex.quote(job)} >{place}/stdout 2>{place}/stderr </dev/null; echo $? >{place}/status"
            )
        (share / "run").write_text("\n".join([*lines, "echo done >results/all"]) + "\n")
        console = share / "console.txt"
        command = self.command(share, counting=counting)
        with console.open("wb") as stream:
            try:
                subprocess.run(
                    command, stdin=subprocess.DEVNULL, stdout=stream, stderr=subprocess.STDOUT, timeout=limit_s
                )
                why = "ended early"
            except subprocess.TimeoutExpired:
                why = f"did not end within {limit_s:.0f} s"
        if not (share / "results" / "all").exists():
            said = console.read_text(errors="replace").splitlines()[-CONSOLE_TAIL:]
            raise MachineFailedError("\n".join([f"the emulated machine {why}; it last said:", *said]))
        return {name: _result(share / "results" / name) for name in jobs}


def cache_folder() -> Path:
    """Where built machines and what they cost are kept."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "edge-digits" / "pi"


def _result(place: Path) -> Result:
    return Result(
        int((place / "status").read_text()),
        (place / "stdout").read_text(errors="replace"),
        (place / "stderr").read_text(errors="replace"),
    )
