"""What is installed, and the commands that mend what is not, for this machine."""

from __future__ import annotations

import importlib
import importlib.util
import platform
import re
import struct
import sys
from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
from edge_runtime.doctor.finding import Finding, problem

NEWEST_PYTHON_OF_TFLITE_RUNTIME = (3, 11)

OPENCV_PACKAGES = frozenset(
    {"opencv-python", "opencv-python-headless", "opencv-contrib-python", "opencv-contrib-python-headless"}
)
"""PyPI's packages of OpenCV. All put their files into one folder, so that only one of them may be there."""

NO_NUMPY = "No module named 'numpy'"
"""How the failure of a library that needs NumPy ends where there is none."""


def broken(failure: str, module: str, package: str) -> Finding:
    """A library that is missing or cannot be imported."""
    if failure.endswith(f"No module named '{module}'"):
        return problem("not installed", pip(package))
    if failure.endswith(NO_NUMPY):
        return problem("does not load without NumPy", pip("numpy"))
    if failure.startswith("libopenblas"):
        return problem(f"does not load: {failure}", "sudo apt install libopenblas0")
    return problem(f"does not load: {failure}", pip("--force-reinstall", "--no-deps", package))


def opencv_packages() -> dict[str, str]:
    """Those of PyPI's packages of OpenCV that are installed, with their versions, by name."""
    found = {}
    for distribution in metadata.distributions():
        name = (distribution.metadata["Name"] or "").lower().replace("_", "-")
        if name in OPENCV_PACKAGES:
            found[name] = distribution.version
    return dict(sorted(found.items()))


def headless() -> str:
    """The package of OpenCV to install: since 4.12 it needs NumPy 2, which the 32-bit interpreter does not go with."""
    return "opencv-python-headless" if struct.calcsize("P") == 8 else "'opencv-python-headless<4.12'"


def opencv_instead(package: str) -> str:
    """What installs one package of OpenCV in place of those that are there; each would take the other's files along."""
    there = " ".join(opencv_packages())
    return (f"pip uninstall -y {there} && " if there else "") + pip(package)


def pip(*arguments: str) -> str:
    """A pip command for this machine: under a 64-bit kernel, 32-bit Python needs `linux32` to get 32-bit packages."""
    prefix = "linux32 " if platform.machine() == "aarch64" and struct.calcsize("P") == 4 else ""
    return f"{prefix}pip install {' '.join(arguments)}"


def interpreter_install() -> str:
    """What installs the interpreter for this machine."""
    if struct.calcsize("P") == 8:
        return pip("ai-edge-litert")
    if sys.version_info[:2] > NEWEST_PYTHON_OF_TFLITE_RUNTIME:
        return "32-bit Python has one up to 3.11 only: install the 64-bit Raspberry Pi OS"
    return pip("tflite-runtime==2.14.0", "'numpy<2'")


def needs_numpy_1() -> bool:
    """Whether the interpreter that is there is tflite_runtime, which is built for NumPy 1."""
    return is_installed("tflite_runtime") and not is_installed("ai_edge_litert")


def is_installed(module: str) -> bool:
    """Whether a top-level module can be found; it is not imported."""
    return importlib.util.find_spec(module) is not None


def version_numbers(text: str) -> tuple[int, ...]:
    """The numbers that a version begins with."""
    return tuple(int(number) for number in re.findall(r"\d+", text)[:2])
