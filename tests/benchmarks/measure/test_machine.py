from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.measure.machine import describe_machine, doubts

PI = {
    "proc/device-tree/model": "Raspberry Pi 4 Model B Rev 1.4\0",
    "proc/cpuinfo": "processor : 0\nFeatures : fp asimd\nCPU part\t: 0xd08\n",
    "proc/meminfo": "MemTotal:  3884000 kB\n",
    "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "ondemand\n",
    "sys/class/thermal/thermal_zone0/temp": "85000\n",
    "sys/class/thermal/thermal_zone0/type": "cpu-thermal\n",
    "sys/devices/platform/soc/soc:firmware/get_throttled": "4\n",
}


@pytest.fixture
def board(tmp_path: Path) -> Path:
    for name, text in PI.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.fixture
def quiet_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getloadavg", lambda: (0.0, 0.0, 0.0))
    monkeypatch.setattr("shutil.which", lambda name: None)


@pytest.mark.usefixtures("quiet_machine")
def test_a_pi_is_described(board: Path) -> None:
    machine = describe_machine(board)
    assert machine["board"] == "Raspberry Pi 4 Model B Rev 1.4"
    assert machine["cpu"] == "Cortex-A72"
    assert machine["instruction_sets"] == ["asimd"]
    assert machine["memory_mb"] == 3792
    assert machine["governor"] == "ondemand"
    assert machine["throttling"] == "now: throttled"
    assert machine["temperature"] == "85 C (cpu-thermal)"
    assert not machine["virtual"]
    assert machine["packages"]["numpy"]


@pytest.mark.usefixtures("quiet_machine")
def test_what_makes_figures_doubtful_is_told(board: Path) -> None:
    machine = {**describe_machine(board), "load": 9.0, "virtual": True, "commit": "0123 modified"}
    told = doubts(machine, board)
    for what in ("governor", "temperature", "throttled", "load 9.0", "virtual machine", "commit"):
        assert any(line.startswith(what) for line in told), what


@pytest.mark.usefixtures("quiet_machine")
def test_a_fit_machine_gives_no_doubts(board: Path) -> None:
    for name, text in (
        ("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance\n"),
        ("sys/class/thermal/thermal_zone0/temp", "50000\n"),
        ("sys/devices/platform/soc/soc:firmware/get_throttled", "0\n"),
    ):
        (board / name).write_text(text)
    machine: dict[str, Any] = {**describe_machine(board), "commit": "0123456789ab"}
    assert doubts(machine, board) == []


def test_this_machine_is_described() -> None:
    machine = describe_machine()
    assert machine["cores"] >= 1
    assert machine["python"].startswith("3.")
    assert isinstance(doubts(machine), list)


def test_a_system_that_tells_nothing(tmp_path: Path) -> None:
    machine = describe_machine(tmp_path)
    assert machine["board"] is None
    assert machine["memory_mb"] is None
    assert machine["instruction_sets"] == []
