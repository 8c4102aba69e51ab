"""Checks of what the runtime stands on: Python, NumPy, OpenCV with its window, the interpreter."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
from edge_runtime.doctor.finding import Finding, ok, problem, warning
from edge_runtime.doctor.install import (
    NO_NUMPY,
    broken,
    headless,
    interpreter_install,
    is_installed,
    needs_numpy_1,
    opencv_instead,
    opencv_packages,
    pip,
    version_numbers,
)
from edge_runtime.doctor.probe import Probe

OLDEST_PYTHON = (3, 11)

OLDEST_NUMPY, OLDEST_OPENCV = (1, 24), (4, 6)
"""Those of Debian 12, and so of Raspberry Pi OS; tests/pi runs with them."""


def check_python(version: tuple[int, ...] = tuple(sys.version_info[:3])) -> Finding:
    """Python's version."""
    text = ".".join(map(str, version))
    if version < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        return problem(f"{text} is older than {oldest}", f"sudo apt install python{oldest} python{oldest}-venv")
    return ok(text)


def check_numpy(numpy: Probe) -> Finding:
    """NumPy: there, working, of a version that goes with the interpreter."""
    if numpy.failure:
        return broken(numpy.failure, "numpy", "'numpy<2'" if needs_numpy_1() else "numpy")
    version = numpy.facts["version"]
    if version_numbers(version) >= (2,) and needs_numpy_1():
        return problem(f"{version}, but tflite_runtime needs NumPy 1", interpreter_install())
    if version_numbers(version) < OLDEST_NUMPY:
        oldest = ".".join(map(str, OLDEST_NUMPY))
        return warning(f"{version}, older than {oldest} and not tried", pip("-U", "'numpy<2'"))
    return ok(version)


def check_opencv(opencv: Probe) -> Finding:
    """OpenCV: there, working, with V4L2 for cameras and FFmpeg for video files and network streams."""
    if re.match(r"lib(GL|X11|xcb|gthread)", opencv.failure):
        # What opencv-python wants of a desktop, and a machine without a screen has not.
        return problem(f"does not load: {opencv.failure}", opencv_instead(headless()))
    if opencv.failure:
        return broken(opencv.failure, "cv2", headless())
    reinstall = opencv_instead(headless())
    version = opencv.facts["version"]
    if version_numbers(version) < OLDEST_OPENCV:
        oldest = ".".join(map(str, OLDEST_OPENCV))
        return problem(f"{version} is older than {oldest}", pip("-U", headless()))
    if sys.platform == "linux" and not opencv.facts["v4l2"]:
        return problem(f"{version}, built without V4L2: no camera can be opened", reinstall)
    if not opencv.facts["ffmpeg"]:
        return warning(f"{version}, built without FFmpeg: no video files and network streams", reinstall)
    return ok(f"{version} with FFmpeg" + (" and V4L2" if opencv.facts["v4l2"] else ""))


def check_opencv_packages() -> Finding:
    """That no two of PyPI's packages of OpenCV overwrite each other."""
    found = opencv_packages()
    if len(found) > 1:
        return problem(f"{' and '.join(found)} overwrite each other", opencv_instead(headless()))
    return ok(" ".join(f"{name} {version}" for name, version in found.items()) or "none of PyPI's")


def check_window(opencv: Probe, environment: Mapping[str, str] = os.environ) -> Finding:
    """Whether pictures can be shown in a window. Without is no fault: most devices have no screen."""
    if opencv.failure:
        return warning("cannot be checked (OpenCV does not load)")
    toolkit = opencv.facts["window"]
    if toolkit == "NONE":
        return ok(f"none, as is usual without a screen (to have one: {opencv_instead('opencv-python')})")
    if sys.platform == "linux" and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        return warning(f"{toolkit}, but no screen: neither $DISPLAY nor $WAYLAND_DISPLAY is set", "export DISPLAY=:0")
    return ok(toolkit)


def check_interpreter(interpreter: Probe) -> Finding:
    """The TFLite interpreter: there, working, reading an upright stroke as 1 with the default int8 model."""
    install = interpreter_install()
    facts = interpreter.facts
    if interpreter.failure:
        if not any(map(is_installed, ("ai_edge_litert", "tflite_runtime", "tensorflow"))):
            return problem("not installed", install)
        if interpreter.failure.endswith(NO_NUMPY):
            return problem("does not work without NumPy", pip("numpy"))
        return problem(f"does not work: {interpreter.failure}", install)
    name = f"{facts['backend']} {facts['version']}"
    if facts["label"] != "1":
        return problem(f"{name} takes an upright stroke for {facts['label']}", install)
    if facts["backend"] == "tensorflow":
        return warning(f"{name}, which takes seconds to start and 500 MB", install)
    return ok(f"{name}, one digit by lenet5 int8 in {facts['median_ms']:.2f} ms")
