"""What machine it is, and whether it is in a state to be measured: figures without that are no figures."""

from __future__ import annotations

import os
import platform
import re
import shutil
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import Any

from benchmarks.engines.registry import ENGINES
from edge_runtime.doctor.machine import check_governor, check_temperature, check_throttling
from edge_runtime.version import commit

INSTRUCTION_SETS = ("avx2", "avx512f", "avx512_vnni", "avx_vnni", "amx_int8", "neon", "asimd", "asimddp", "i8mm", "sve")
"""Those that decide how fast such a model runs, as /proc/cpuinfo names them."""

BUSY_LOAD = 0.25
"""Load average, a core, above which other programs take part in the figures."""

PACKAGES = ("numpy", "opencv-python-headless", "opencv-python", *(e.package for e in ENGINES.values() if e.package))


def describe_machine(root: Path = Path("/")) -> dict[str, Any]:
    """The machine as the report has it; what cannot be read is None or left out.

    Args:
        root: where to look for /proc and /sys.
    """
    cpuinfo = _text(root / "proc/cpuinfo")
    words = set(re.split(r"\s+", cpuinfo))
    meminfo = re.search(r"MemTotal:\s+(\d+) kB", _text(root / "proc/meminfo"))
    return {
        "board": _board(root),
        "cpu": _cpu(cpuinfo),
        "cores": os.cpu_count(),
        "usable_cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "instruction_sets": [name for name in INSTRUCTION_SETS if name in words],
        "virtual": "hypervisor" in words,
        "memory_mb": int(meminfo[1]) // 1024 if meminfo else None,
        "governor": check_governor(root).detail.partition(":")[0],
        "throttling": _checked(lambda: check_throttling(root, shutil.which("vcgencmd")).detail),
        "temperature": check_temperature(root).detail.partition(":")[0],
        "load": round(os.getloadavg()[0], 2),
        "system": f"{platform.system()} {platform.release()}",
        "architecture": platform.machine(),
        "python": platform.python_version(),
        "packages": _versions(),
        "commit": commit(),
    }


def doubts(machine: dict[str, Any], root: Path = Path("/")) -> list[str]:
    """What makes the figures of this machine doubtful now: one line each, with what to do about it."""
    found = []
    for what, check in (("governor", check_governor), ("temperature", check_temperature)):
        finding = check(root)
        if finding.level != "ok":
            found.append(f"{what}: {finding.detail}; {finding.remedy}")
    if machine["throttling"] not in (None, "none") and not machine["throttling"].startswith("not told"):
        found.append(f"throttled: {machine['throttling']}; see: python -m edge_runtime --doctor")
    cores = machine["usable_cores"] or 1
    if machine["load"] > BUSY_LOAD * cores:
        found.append(f"load {machine['load']} on {cores} cores: other programs take part; end them, and wait a minute")
    if sysconfig.get_config_var("Py_DEBUG"):
        found.append("debug build: this Python is one, several times slower; take another")
    if machine["virtual"]:
        found.append("virtual machine: its neighbours take part, and cannot be seen; repeat the run, compare the two")
    if machine["commit"] and machine["commit"].endswith("modified"):
        found.append("commit: the working tree is modified; commit first, so that the figures can be had again")
    return found


def _board(root: Path) -> str | None:
    model = _text(root / "proc/device-tree/model").strip("\0\n ")
    vendor, product = (_text(root / f"sys/class/dmi/id/{name}").strip() for name in ("sys_vendor", "product_name"))
    return model or " ".join(part for part in (vendor, product) if part) or None


def _cpu(cpuinfo: str) -> str | None:
    if found := re.search(r"^model name\s*:\s*(.+)$", cpuinfo, re.MULTILINE):
        return found[1].strip()
    part = re.search(r"^CPU part\s*:\s*(0x[0-9a-f]+)$", cpuinfo, re.MULTILINE)
    parts = {"0xd03": "Cortex-A53", "0xd07": "Cortex-A57", "0xd08": "Cortex-A72", "0xd0b": "Cortex-A76"}
    return parts.get(part[1], f"Arm, part {part[1]}") if part else platform.processor() or None


def _versions() -> dict[str, str]:
    found = {}
    for package in dict.fromkeys(PACKAGES):
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return found


def _checked(read: Any) -> str | None:
    try:
        return str(read())
    except (OSError, ValueError):
        return None


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""
