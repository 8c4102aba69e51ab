from __future__ import annotations

import platform
import struct
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from edge_runtime.doctor.facts import interpreter_facts, numpy_facts, opencv_facts
from edge_runtime.doctor.finding import Finding
from edge_runtime.doctor.libraries import (
    check_interpreter,
    check_numpy,
    check_opencv,
    check_opencv_packages,
    check_python,
    check_window,
)
from edge_runtime.doctor.probe import Probe, probe
from tests.edge_runtime.doctor.conftest import GONE, Packages, Shadow, missing, only_installed


@pytest.mark.parametrize("version", [(3, 11, 2), (3, 13, 0), (4, 0, 0)])
def test_python_that_is_new_enough(version: tuple[int, ...]) -> None:
    assert check_python(version).level == "ok"


def test_python_that_is_too_old() -> None:
    assert check_python((3, 9, 2)) == Finding(
        "problem", "3.9.2 is older than 3.11", "sudo apt install python3.11 python3.11-venv"
    )


def test_numpy_that_works() -> None:

    assert check_numpy(probe(numpy_facts)) == Finding("ok", np.__version__)


def test_numpy_that_is_missing(shadow: Shadow) -> None:
    shadow("numpy", missing("numpy"))
    finding = check_numpy(probe(numpy_facts))
    assert (finding.level, finding.detail) == ("problem", "not installed")
    assert "pip install numpy" in finding.remedy


def test_numpy_without_its_system_library_names_the_package(shadow: Shadow) -> None:
    advice = "IMPORTANT: PLEASE READ THIS\\n\\nOriginal error was: libopenblas.so.0: cannot open shared object file"
    shadow("numpy", f"raise ImportError('{advice}: {GONE}\\n')")
    assert check_numpy(probe(numpy_facts)) == Finding(
        "problem", "does not load: libopenblas.so.0: cannot open shared object file", "sudo apt install libopenblas0"
    )


def test_numpy_for_another_processor_ends_its_own_process_only(shadow: Shadow) -> None:
    shadow("numpy", "import os, signal; os.kill(os.getpid(), signal.SIGILL)")
    finding = check_numpy(probe(numpy_facts))
    assert (finding.level, finding.detail) == ("problem", "does not load: crashes with SIGILL")
    assert "pip install --force-reinstall --no-deps numpy" in finding.remedy


def test_numpy_2_with_tflite_runtime_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    only_installed(monkeypatch, "tflite_runtime")
    assert check_numpy(Probe({"version": "1.26.4"})).level == "ok"
    finding = check_numpy(Probe({"version": "2.1.0"}))
    assert (finding.level, finding.detail) == ("problem", "2.1.0, but tflite_runtime needs NumPy 1")
    assert "pip install" in finding.remedy
    only_installed(monkeypatch, "tflite_runtime", "ai_edge_litert")
    assert check_numpy(Probe({"version": "2.1.0"})).level == "ok"


def test_numpy_that_is_older_than_tried() -> None:
    finding = check_numpy(Probe({"version": "1.23.5"}))
    assert (finding.level, finding.detail) == ("warning", "1.23.5, older than 1.24 and not tried")


def test_opencv_that_works() -> None:
    import cv2

    opencv = probe(opencv_facts)
    assert opencv.facts["version"] == cv2.__version__
    assert check_opencv(opencv).level == "ok"


BUILD = """
  GUI:                           {window}
    QT:                          YES (ver 5.15.16 )

  Video I/O:
    FFMPEG:                      {ffmpeg}
      avcodec:                   YES (59.37.100)
    v4l/v4l2:                    {v4l2}
"""


@pytest.mark.parametrize(
    ("version", "v4l2", "ffmpeg", "level", "words"),
    [
        ("4.8.1", "YES (linux/videodev2.h)", "YES", "ok", "4.8.1 with FFmpeg and V4L2"),
        ("4.8.1", "NO", "YES", "problem", "no camera can be opened"),
        ("4.8.1", "YES (linux/videodev2.h)", "NO", "warning", "no video files"),
        ("4.5.5", "YES (linux/videodev2.h)", "YES", "problem", "older than 4.6"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="V4L2 is Linux's")
def test_opencv_builds(
    monkeypatch: pytest.MonkeyPatch, version: str, v4l2: str, ffmpeg: str, level: str, words: str
) -> None:
    text = BUILD.format(window="QT5", v4l2=v4l2, ffmpeg=ffmpeg)
    monkeypatch.setitem(
        sys.modules,
        "cv2",
        SimpleNamespace(__version__=version, getBuildInformation=lambda: text),
    )
    facts = opencv_facts()
    assert facts["window"] == "QT5"
    finding = check_opencv(Probe(facts))
    assert finding.level == level
    assert words in finding.detail
    assert bool(finding.remedy) == (level != "ok")


def test_opencv_that_is_missing(shadow: Shadow) -> None:
    shadow("cv2", missing("cv2"))
    finding = check_opencv(probe(opencv_facts))
    assert (finding.level, finding.detail) == ("problem", "not installed")
    assert "pip install opencv-python-headless" in finding.remedy


def test_opencv_with_windows_on_a_machine_without_a_desktop(shadow: Shadow, packages: Packages) -> None:
    packages("opencv-python 4.11.0.86")
    shadow("cv2", f"raise ImportError('libGL.so.1: cannot open shared object file: {GONE}')")
    finding = check_opencv(probe(opencv_facts))
    assert (finding.level, finding.detail) == ("problem", "does not load: libGL.so.1: cannot open shared object file")
    assert finding.remedy.startswith("pip uninstall -y opencv-python && ")
    assert finding.remedy.endswith("pip install opencv-python-headless")


def test_what_needs_numpy_is_not_to_blame_where_it_is_missing(shadow: Shadow) -> None:
    shadow("numpy", missing("numpy"))
    opencv = check_opencv(probe(opencv_facts))
    interpreter = check_interpreter(probe(interpreter_facts))
    assert (opencv.level, opencv.detail) == ("problem", "does not load without NumPy")
    assert (interpreter.level, interpreter.detail) == ("problem", "does not work without NumPy")
    assert opencv.remedy.endswith("pip install numpy")
    assert interpreter.remedy.endswith("pip install numpy")


def test_one_opencv_package(packages: Packages) -> None:
    packages("opencv-python-headless 4.11.0.86", "numpy 2.0.0")
    assert check_opencv_packages() == Finding("ok", "opencv-python-headless 4.11.0.86")


def test_two_opencv_packages_are_a_problem(packages: Packages) -> None:
    packages("opencv-python-headless 4.11.0.86", "opencv-python 5.0.0.93")
    finding = check_opencv_packages()
    assert (finding.level, finding.detail) == (
        "problem",
        "opencv-python and opencv-python-headless overwrite each other",
    )
    assert finding.remedy.startswith("pip uninstall -y opencv-python opencv-python-headless && ")


def test_opencv_of_the_system(packages: Packages) -> None:
    packages("numpy 2.0.0")
    assert check_opencv_packages() == Finding("ok", "none of PyPI's")


@pytest.mark.skipif(sys.platform != "linux", reason="$DISPLAY is Linux's")
def test_window() -> None:
    assert check_window(Probe({"window": "NONE"}), {}).level == "ok"
    assert "opencv-python" in check_window(Probe({"window": "NONE"}), {}).detail
    assert check_window(Probe({"window": "QT5"}), {"DISPLAY": ":0"}) == Finding("ok", "QT5")
    assert check_window(Probe({"window": "GTK3"}), {"WAYLAND_DISPLAY": "wayland-0"}) == Finding("ok", "GTK3")
    blind = check_window(Probe({"window": "QT5"}), {"DISPLAY": ""})
    assert blind.level == "warning"
    assert "no screen" in blind.detail
    assert check_window(Probe(failure="broken"), {}).level == "warning"


def test_interpreter_that_works() -> None:
    interpreter = probe(interpreter_facts)
    assert interpreter.failure == ""
    assert interpreter.facts["label"] == "1"
    assert check_interpreter(interpreter).level == "ok"


def test_interpreter_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    only_installed(monkeypatch)
    finding = check_interpreter(Probe(failure="no TFLite interpreter"))
    assert (finding.level, finding.detail) == ("problem", "not installed")
    assert finding.remedy


def test_interpreter_that_is_broken(shadow: Shadow) -> None:
    for module in ("ai_edge_litert", "tflite_runtime", "tensorflow"):
        shadow(module, f"raise ImportError('{module} is broken')")
    finding = check_interpreter(probe(interpreter_facts))
    assert finding.level == "problem"
    assert finding.detail.startswith("does not work: no TFLite interpreter (litert: ai_edge_litert is broken")


@pytest.mark.parametrize(
    ("facts", "level", "words"),
    [
        ({"backend": "litert", "label": "1"}, "ok", "litert 2.1, one digit by lenet5 int8 in 0.25 ms"),
        ({"backend": "litert", "label": "8"}, "problem", "takes an upright stroke for 8"),
        ({"backend": "tensorflow", "label": "1"}, "warning", "takes seconds to start"),
    ],
)
def test_what_an_interpreter_says(facts: dict[str, str], level: str, words: str) -> None:
    finding = check_interpreter(Probe({"version": "2.1", "median_ms": 0.25, **facts}))
    assert finding.level == level
    assert words in finding.detail


@pytest.mark.parametrize(
    ("bits", "python", "machine", "command"),
    [
        (64, (3, 13, 1), "aarch64", "pip install ai-edge-litert"),
        (32, (3, 11, 2), "armv7l", "pip install tflite-runtime==2.14.0 'numpy<2'"),
        (32, (3, 11, 2), "aarch64", "linux32 pip install tflite-runtime==2.14.0 'numpy<2'"),
        (32, (3, 13, 1), "armv7l", "32-bit Python has one up to 3.11 only: install the 64-bit Raspberry Pi OS"),
    ],
)
def test_the_interpreter_to_install(
    monkeypatch: pytest.MonkeyPatch, bits: int, python: tuple[int, ...], machine: str, command: str
) -> None:
    monkeypatch.setattr(struct, "calcsize", lambda _: bits // 8)
    monkeypatch.setattr(sys, "version_info", python)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    only_installed(monkeypatch)
    assert check_interpreter(Probe(failure="no TFLite interpreter")).remedy == command
