from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from edge_runtime.doctor import run
from edge_runtime.doctor.cameras import check_cameras
from edge_runtime.doctor.finding import Finding
from edge_runtime.doctor.probe import Probe
from edge_runtime.doctor.run import checks, examine
from edge_runtime.errors import EdgeDigitsError
from tests.conftest import ROOT, Run
from tests.edge_runtime.doctor.conftest import Shadow, Write, missing

DOCTOR = [sys.executable, "-m", "edge_runtime", "--doctor"]


def run_in_process_of_its_own(*path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (*path, ROOT)))}
    return subprocess.run(DOCTOR, env=environment, cwd=ROOT, capture_output=True, text=True)


def findings(stdout: str) -> dict[str, tuple[str, str]]:
    """Level and detail of each line, by name."""
    lines = [line.split(maxsplit=1) for line in stdout.splitlines()]
    return {rest.partition(":")[0]: (level, rest.partition(":")[2].strip()) for level, rest in lines}


def test_the_doctor_of_this_machine_has_a_line_for_each_check() -> None:
    done = run_in_process_of_its_own()
    found = findings(done.stdout)
    assert done.stderr == ""
    assert {level for level, _ in found.values()} <= {"ok", "warning", "problem"}
    assert done.returncode == any(level == "problem" for level, _ in found.values())
    for name in ("Python", "architecture", "NumPy", "OpenCV", "interpreter", "models"):
        assert found[name][0] == "ok", found[name]
    assert "lenet5 int8 in" in found["interpreter"][1]
    assert found["models"][1].startswith("14 models load")
    assert {"GPU", "NPU", "Edge TPU"} <= set(found)


def test_the_doctor_works_where_nothing_else_does(shadow: Shadow) -> None:
    for module in ("numpy", "cv2", "ai_edge_litert", "tflite_runtime", "tensorflow"):
        folder = shadow(module, missing(module))
    done = run_in_process_of_its_own(folder)
    found = findings(done.stdout)
    assert done.returncode == 1
    assert done.stderr == ""
    assert found["NumPy"][0] == "problem"
    assert found["OpenCV"] == ("problem", "not installed; pip install opencv-python-headless")
    assert found["interpreter"][0] == "problem"
    assert found["window"][0] == "warning"
    assert found["models"] == ("warning", "14 models, unchanged, but not tried: the interpreter does not work")
    assert found["disk"][0] in ("ok", "warning")


def test_the_doctor_itself_imports_no_library() -> None:
    code = "import sys, edge_runtime.doctor.run; print({'numpy', 'cv2', 'ai_edge_litert'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@pytest.mark.parametrize("error", [OSError(5, "I/O error"), ValueError("no number"), EdgeDigitsError("no")])
def test_what_cannot_be_checked_is_a_warning(error: Exception) -> None:
    def fail() -> Finding:
        raise error

    assert examine(fail) == Finding("warning", f"cannot be checked ({error})")


@pytest.mark.parametrize("garbage", ["", "\0\xff\n", "no number"])
def test_no_file_of_the_machine_can_make_the_doctor_fail(
    write: Write, root: Path, garbage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "probe", lambda _: Probe(failure="not tried"))
    for file in (
        "proc/device-tree/model",
        "proc/meminfo",
        "sys/bus/media/devices/media0/model",
        "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor",
        "sys/devices/platform/soc/soc:firmware/get_throttled",
        "sys/class/thermal/thermal_zone0/temp",
    ):
        write(file, garbage)
    for name, check in checks(root):
        assert examine(check).line(name)


def test_a_name_that_the_terminal_cannot_show_is_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    camera = {"node": "/dev/video0", "card": "Cam\u00e9ra \u2603", "problem": None}
    finding = check_cameras(Probe({"cameras": [camera]}))
    code = (
        "from edge_runtime.doctor import run; from edge_runtime.doctor.finding import ok; "
        f"run.checks = lambda: [('cameras', lambda: ok({finding.detail!r}))]; run.run_doctor()"
    )
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stdout == "ok       cameras:         /dev/video0 (Cam\\xe9ra \\u2603)\n"


def test_it_looks_and_builds_nothing(run: Run, tmp_path: Path) -> None:
    done = run("edge_runtime", "--doctor", XDG_CACHE_HOME=str(tmp_path))
    assert "interpreter:" in done.stdout
    assert list(tmp_path.rglob("*.so")) == []
