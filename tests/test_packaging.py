"""What `pip install .` brings on each machine, told from pyproject.toml and constraints.txt as pip reads them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import tomllib
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from train import MODEL_NAMES

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
CONSTRAINTS = [
    Requirement(line)
    for line in (ROOT / "constraints.txt").read_text().splitlines()
    if line and not line.startswith("#")
]
MACHINES = [
    ("x86_64", "3.11"),
    ("x86_64", "3.12"),
    ("x86_64", "3.13"),
    ("aarch64", "3.11"),
    ("aarch64", "3.13"),
    ("armv7l", "3.11"),
    ("armv8l", "3.11"),
]


def environment(machine: str, python: str) -> dict[str, str]:
    return {
        "platform_machine": machine,
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": "linux",
        "extra": "",
    }


def resolved(requirements: list[Requirement], machine: str, python: str) -> dict[str, Requirement]:
    active = [r for r in requirements if r.marker is None or r.marker.evaluate(environment(machine, python))]
    by_name: dict[str, Requirement] = {canonicalize_name(r.name): r for r in active}
    assert len(by_name) == len(active), "a package is asked for twice"
    return by_name


@pytest.mark.parametrize(("machine", "python"), MACHINES)
def test_base_is_numpy_opencv_and_one_interpreter(machine: str, python: str) -> None:
    base = resolved([Requirement(text) for text in PROJECT["dependencies"]], machine, python)
    interpreter = "tflite-runtime" if machine.startswith("armv") else "ai-edge-litert"
    assert set(base) == {"numpy", "opencv-python-headless", interpreter}
    assert base["numpy"].specifier.contains("1.26.4")
    assert base["numpy"].specifier.contains("2.4.0") is not machine.startswith("armv")


@pytest.mark.parametrize(("machine", "python"), MACHINES)
def test_constraints_pin_what_the_project_asks_for(machine: str, python: str) -> None:
    pins = resolved(CONSTRAINTS, machine, python)
    for pin in pins.values():
        assert re.fullmatch(r"==[0-9][^*]*", str(pin.specifier)), f"{pin} is not pinned"
    extras = [text for texts in PROJECT["optional-dependencies"].values() for text in texts]
    asked = [Requirement(text) for text in PROJECT["dependencies"] + extras if not text.startswith("edge-digits")]
    for name, requirement in resolved(asked, machine, python).items():
        assert name in pins, f"{name} is not in constraints.txt"
        version = str(pins[name].specifier).removeprefix("==")
        assert requirement.specifier.contains(version, prereleases=True), f"{pins[name]} is not {requirement}"


@pytest.mark.parametrize(("machine", "python"), MACHINES)
def test_tflite_micro_is_asked_for_exactly_and_only_where_it_has_wheels(machine: str, python: str) -> None:
    firmware = resolved([Requirement(text) for text in PROJECT["optional-dependencies"]["firmware"]], machine, python)

    assert set(firmware) == ({"tflite-micro"} if machine == "x86_64" else set())
    # pip takes a pre-release without --pre only where nothing else can be meant.
    assert all(str(requirement.specifier).startswith("==0.dev") for requirement in firmware.values())
    assert "edge-digits[firmware]" in PROJECT["optional-dependencies"]["test"]


def test_no_download_addresses_are_recorded() -> None:
    for name in ("pyproject.toml", "constraints.txt"):
        text = (ROOT / name).read_text()
        assert "://" not in text
        assert "--index" not in text
        assert "sha256" not in text


def test_the_wheel_carries_what_a_device_needs(tmp_path: Path) -> None:
    """Models, manifest, samples and weights are in; tests are not. A copy is built: building leaves folders behind."""
    source = tmp_path / "source"
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("needs a git checkout to tell the project's files from others")
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", tmp_path, source]
    done = subprocess.run([*map(str, command)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {"firmware_assets/manifest.json", "firmware_assets/labels.txt", "edge_runtime/samples/paper.jpg"}
    wanted |= {f"firmware_assets/{model}_{p}.tflite" for model in MODEL_NAMES for p in ("int8", "float32")}
    wanted |= {f"train/weights/{model}.weights.h5" for model in MODEL_NAMES}
    assert wanted <= names
    assert not any(name.startswith("tests/") for name in names)
