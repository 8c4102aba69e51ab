"""Checks of the machine: processor, board, clock, heat, memory, disk."""

from __future__ import annotations

import platform
import re
import shutil
import struct
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
from edge_runtime.doctor.finding import Finding, ok, problem, warning

TRIED_MACHINES = frozenset({"x86_64", "aarch64", "armv7l", "armv8l"})
"""Architectures, as `platform.machine` names them, that the runtime is tried on."""

LOW_MEMORY_MB, LOW_DISK_MB = 128, 200

HOT_CELSIUS = 80.0
"""Here a Raspberry Pi begins to slow down (its soft limit is 80 or 60 degrees, its hard one 85)."""

THROTTLE_BITS = ("under-voltage", "the clock capped", "throttled", "the soft temperature limit")
"""What bits 0 to 3 of the firmware's get_throttled mean now, and bits 16 to 19 since the start.

Raspberry Pi documentation, "vcgencmd", get_throttled.
"""


def check_architecture(machine: str = platform.machine(), bits: int = struct.calcsize("P") * 8) -> Finding:
    """The processor, and whether Python is a 32-bit program: 32-bit Raspberry Pi OS often has a 64-bit kernel."""
    text = f"{machine}, {bits}-bit Python" + (" under a 64-bit kernel" if (machine, bits) == ("aarch64", 32) else "")
    if machine == "armv6l":
        return problem(f"{text}: there is no interpreter for it", "use a Pi Zero 2, Pi 2 or newer")
    if bits == 32 and machine not in ("armv7l", "armv8l", "aarch64"):
        return problem(f"{text}: there is no interpreter for it", "install a 64-bit system")
    if machine not in TRIED_MACHINES:
        return warning(f"{text}: not tried on it; tried on {', '.join(sorted(TRIED_MACHINES))}")
    return ok(text)


def check_board(root: Path = Path("/")) -> Finding:
    """The board's name, from its device tree."""
    try:
        model = (root / "proc/device-tree/model").read_bytes()
    except FileNotFoundError:
        return ok("a PC or a virtual machine (no device tree)")
    return ok(model.decode(errors="replace").strip("\0 \n") or "without a name")


def check_governor(root: Path = Path("/")) -> Finding:
    """How the kernel sets the CPU's clock."""
    files = sorted(root.glob("sys/devices/system/cpu/cpu*/cpufreq/scaling_governor"))
    if not files:
        return ok("not set here (no cpufreq)")
    governors = sorted({file.read_text(errors="replace").strip() for file in files})
    if governors == ["performance"]:
        return ok("performance")
    return warning(
        f"{' '.join(governors)}: the clock follows the load, frames take longer and their times vary",
        "echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor",
    )


def check_throttling(root: Path = Path("/"), vcgencmd: str | None = None) -> Finding:
    """Whether a Raspberry Pi slows itself down, for want of power or of cooling, now or since its start.

    Args:
        root: where to look for /sys.
        vcgencmd: the firmware's command, where there is one.
    """
    text = ""
    # Asked first: reading the file below clears what it tells of the time since the start.
    if vcgencmd is not None:
        done = subprocess.run([vcgencmd, "get_throttled"], capture_output=True, text=True, errors="replace")
        text = done.stdout.partition("throttled=")[2]
    if not text:
        files = sorted(root.glob("sys/devices/platform/soc*/*firmware*/get_throttled"))
        if not files:
            return ok("not told here (no Raspberry Pi firmware)")
        text = files[0].read_text(errors="replace")
    flags = int(text, 16)
    now = [what for bit, what in enumerate(THROTTLE_BITS) if flags >> bit & 1]
    before = [what for bit, what in enumerate(THROTTLE_BITS) if flags >> (16 + bit) & 1 and what not in now]
    if not now and not before:
        return ok("none")
    detail = ", ".join(
        f"{when}: {' and '.join(what)}" for when, what in (("now", now), ("since the start", before)) if what
    )
    power, heat = "use the power supply made for this Pi", "cool it (heat sink, fan)"
    if THROTTLE_BITS[0] in now:
        return problem(detail, power)
    return warning(detail, power if THROTTLE_BITS[0] in before else heat)


def check_temperature(root: Path = Path("/")) -> Finding:
    """The hottest of the thermal zones."""
    zones = []
    for folder in root.glob("sys/class/thermal/thermal_zone*"):
        try:
            zones.append((int((folder / "temp").read_text()) / 1000, (folder / "type").read_text().strip()))
        except (OSError, ValueError):  # A zone that is switched off.
            continue
    if not zones:
        return ok("no sensor")
    celsius, zone = max(zones)
    if celsius >= HOT_CELSIUS:
        return warning(f"{celsius:.0f} C ({zone}): the clock is lowered at this heat", "cool it (heat sink, fan)")
    return ok(f"{celsius:.0f} C ({zone})")


def check_memory(root: Path = Path("/")) -> Finding:
    """Memory that programs can have without swapping."""
    lines = dict(re.findall(r"^(\w+): +(\d+) kB", (root / "proc/meminfo").read_text(), re.MULTILINE))
    if "MemAvailable" not in lines:
        return warning("cannot be checked (/proc/meminfo has no MemAvailable)")
    free_mb = int(lines["MemAvailable"]) // 1024
    detail = f"{free_mb:,} of {int(lines.get('MemTotal', 0)) // 1024:,} MB free"
    if free_mb < LOW_MEMORY_MB:
        return warning(detail, "end other programs, the largest are: ps aux --sort=-rss | head")
    return ok(detail)


def check_disk(folder: Path = Path()) -> Finding:
    """Room in the working folder, where recordings go."""
    free_mb = shutil.disk_usage(folder).free // 10**6
    detail = f"{free_mb:,} MB free in the working folder"
    if free_mb < LOW_DISK_MB:
        return warning(detail, "a recording will not fit; what takes the room: du -xh . | sort -h | tail")
    return ok(detail)
