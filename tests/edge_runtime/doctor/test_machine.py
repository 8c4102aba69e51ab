from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from edge_runtime.doctor.finding import Finding
from edge_runtime.doctor.machine import (
    check_architecture,
    check_board,
    check_disk,
    check_governor,
    check_memory,
    check_temperature,
    check_throttling,
)
from edge_runtime.doctor.run import examine
from tests.edge_runtime.doctor.conftest import GONE, Write


@pytest.mark.parametrize(
    ("machine", "bits", "level", "words"),
    [
        ("x86_64", 64, "ok", "64-bit Python"),
        ("aarch64", 64, "ok", "aarch64, 64-bit Python"),
        ("armv7l", 32, "ok", "32-bit Python"),
        ("aarch64", 32, "ok", "32-bit Python under a 64-bit kernel"),
        ("armv8l", 32, "ok", "32-bit Python"),
        ("armv6l", 32, "problem", "there is no interpreter"),
        ("i686", 32, "problem", "there is no interpreter"),
        ("x86_64", 32, "problem", "there is no interpreter"),
        ("riscv64", 64, "warning", "not tried"),
    ],
)
def test_architecture(machine: str, bits: int, level: str, words: str) -> None:
    finding = check_architecture(machine, bits)
    assert finding.level == level
    assert words in finding.detail


def test_board(write: Write, root: Path) -> None:
    assert check_board(root) == Finding("ok", "a PC or a virtual machine (no device tree)")
    write("proc/device-tree/model", "Raspberry Pi 4 Model B Rev 1.4\0")
    assert check_board(root) == Finding("ok", "Raspberry Pi 4 Model B Rev 1.4")


def test_governor(write: Write, root: Path) -> None:
    assert check_governor(root).level == "ok"
    write("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance\n")
    assert check_governor(root) == Finding("ok", "performance")
    write("sys/devices/system/cpu/cpu3/cpufreq/scaling_governor", "ondemand\n")
    finding = check_governor(root)
    assert finding.level == "warning"
    assert finding.detail.startswith("ondemand performance: ")
    assert "echo performance | sudo tee" in finding.remedy


@pytest.mark.parametrize(
    ("flags", "level", "detail"),
    [
        ("0", "ok", "none"),
        ("50005", "problem", "now: under-voltage and throttled"),
        ("50000", "warning", "since the start: under-voltage and throttled"),
        ("80008", "warning", "now: the soft temperature limit"),
        ("e0002", "warning", "now: the clock capped, since the start: throttled and the soft temperature limit"),
    ],
)
def test_throttling(write: Write, root: Path, flags: str, level: str, detail: str) -> None:
    write("sys/devices/platform/soc/soc:firmware/get_throttled", f"{flags}\n")
    finding = check_throttling(root)
    assert (finding.level, finding.detail) == (level, detail)
    assert ("power supply" in finding.remedy) == ("under-voltage" in detail)


def test_throttling_is_asked_of_vcgencmd_first(write: Write, root: Path) -> None:
    assert check_throttling(root).level == "ok"
    write("sys/devices/platform/soc/soc:firmware/get_throttled", "0\n")
    command = write("usr/bin/vcgencmd", '#!/bin/sh\n[ "$1" = get_throttled ] && echo throttled=0x10001\n')
    command.chmod(0o755)
    assert check_throttling(root, str(command)).detail == "now: under-voltage"
    command.write_text("#!/bin/sh\necho VCHI initialization failed\nexit 255\n")
    assert check_throttling(root, str(command)) == Finding("ok", "none")


def test_temperature(write: Write, root: Path) -> None:
    assert check_temperature(root) == Finding("ok", "no sensor")
    write("sys/class/thermal/thermal_zone0/temp", "48312\n")
    write("sys/class/thermal/thermal_zone0/type", "cpu-thermal\n")
    write("sys/class/thermal/thermal_zone1/type", "switched-off\n")
    assert check_temperature(root) == Finding("ok", "48 C (cpu-thermal)")
    write("sys/class/thermal/thermal_zone1/temp", "82500\n")
    finding = check_temperature(root)
    assert finding.level == "warning"
    assert finding.detail.startswith("82 C (switched-off)")


def test_memory(write: Write, root: Path) -> None:
    write("proc/meminfo", "MemTotal:        3884360 kB\nMemAvailable:    3145728 kB\n")
    assert check_memory(root) == Finding("ok", "3,072 of 3,793 MB free")
    write("proc/meminfo", "MemTotal:         437000 kB\nMemAvailable:      60000 kB\n")
    assert check_memory(root).level == "warning"
    write("proc/meminfo", "MemTotal:         437000 kB\n")
    assert check_memory(root).detail.startswith("cannot be checked")


def test_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=12_345_000_000))
    assert check_disk(tmp_path) == Finding("ok", "12,345 MB free in the working folder")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=12_000_000))
    assert check_disk(tmp_path).level == "warning"


def test_a_working_folder_that_is_gone(tmp_path: Path) -> None:
    finding = examine(lambda: check_disk(tmp_path / "gone"))
    assert finding.level == "warning"
    assert GONE in finding.detail
