"""What `pip install .` brings on each machine, as pyproject.toml and constraints.txt tell pip, and what it installs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
import tomllib
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from edge_runtime.version import backends
from firmware_assets import INK
from tests.conftest import ROOT
from train import MODEL_NAMES

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
CONSTRAINTS = [
    Requirement(line)
    for line in (ROOT / "constraints.txt").read_text().splitlines()
    if line and not line.startswith("#")
]
COMMANDS = {
    "edge_runtime": "edge-digits",
    "train": "edge-digits-train",
    "convert": "edge-digits-convert",
    "benchmarks": "edge-digits-bench",
}
"""Each package with a command line, and the console command that it installs."""
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
    # Two extras may ask for one package, in the same words.
    extras = list(dict.fromkeys(text for texts in PROJECT["optional-dependencies"].values() for text in texts))
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


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel. A copy is built: building leaves folders behind."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("needs a git checkout to tell the project's files from others")
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder, source]
    done = subprocess.run([*map(str, command)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of a virtual environment with that wheel, and this environment's other packages."""
    environment = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(environment, with_pip=False)
    scripts = environment / "bin"
    command = [sys.executable, "-m", "pip", "--python", scripts / "python", "install", "-q", "--no-deps", "--no-index"]
    done = subprocess.run([*map(str, command), str(wheel)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (packages,) = environment.glob("lib/python*/site-packages")
    # In a .pth file they come behind the wheel, and a checkout that is installed there does not count.
    (packages / "others.pth").write_text("\n".join(path for path in sys.path if path.endswith("-packages")))
    return scripts


def call(program: Path, *arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run an installed program where neither the checkout nor PYTHONPATH can help it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run([program, *arguments], cwd=cwd, env=environment, capture_output=True, text=True)


def test_the_wheel_carries_what_a_device_needs(wheel: Path) -> None:
    """Models, manifest, samples and weights are in; tests are not."""
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {"firmware_assets/manifest.json", "firmware_assets/labels.txt", "edge_runtime/samples/paper.jpg"}
    wanted |= {f"firmware_assets/{model}_{p}.tflite" for model in (*MODEL_NAMES, INK) for p in ("int8", "float32")}
    wanted |= {f"train/weights/{model}.weights.h5" for model in (*MODEL_NAMES, INK)}
    assert wanted <= names
    assert not any(name.startswith("tests/") for name in names)


def test_the_wheel_carries_every_module(wheel: Path) -> None:
    modules = {str(path.relative_to(ROOT)) for room in COMMANDS for path in (ROOT / room).rglob("*.py")}
    assert modules <= set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.parametrize(("module", "command"), COMMANDS.items())
def test_an_installed_command_tells_its_version_and_no_commit(
    scripts: Path, tmp_path: Path, module: str, command: str
) -> None:
    for done in (
        call(scripts / command, "--version", cwd=tmp_path),
        call(scripts / "python", "-m", module, "--version", cwd=tmp_path),
    ):
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"edge-digits {PROJECT['version']}\nbackends: {', '.join(backends())}\n"


@pytest.mark.parametrize(("module", "command"), COMMANDS.items())
def test_usage_names_what_was_called(scripts: Path, tmp_path: Path, module: str, command: str) -> None:
    done = call(scripts / command, "--no-such-option", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(f"; see {command} --help\n")
    done = call(scripts / "python", "-m", module, "--no-such-option", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(f"; see python -m {module} --help\n")


def test_usage_of_convert_info_names_what_was_called(scripts: Path, tmp_path: Path) -> None:
    assert call(scripts / "edge-digits-convert", "info", cwd=tmp_path).stderr.endswith(
        "; see edge-digits-convert info --help\n"
    )
    assert (
        "edge-digits-convert info FILE.tflite" in call(scripts / "edge-digits-convert", "--help", cwd=tmp_path).stdout
    )


def test_the_installed_command_reads_as_the_module_does(scripts: Path, tmp_path: Path) -> None:
    samples = ROOT / "edge_runtime/samples"
    truth = json.loads((samples / "truth.json").read_text())
    by_command = call(scripts / "edge-digits", "-i", samples, "--json", cwd=tmp_path)
    by_module = call(scripts / "python", "-m", "edge_runtime", "-i", samples, "--json", cwd=tmp_path)
    for done in (by_command, by_module):
        assert done.returncode == 0, done.stderr
    texts = [[json.loads(line)["text"] for line in d.stdout.splitlines()] for d in (by_command, by_module)]
    assert texts[0] == texts[1]
    assert len(texts[0]) == len(truth)


def test_the_installed_command_fails_in_one_line(scripts: Path, tmp_path: Path) -> None:
    done = call(scripts / "edge-digits", "-i", "nothing", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"error: .*nothing.*\n", done.stderr)


@pytest.mark.parametrize("command", ["edge-digits", "edge-digits-convert"])
def test_ctrl_c_ends_the_installed_command_with_130(scripts: Path, tmp_path: Path, command: str) -> None:
    for module in ("cv2", "tensorflow"):  # What each imports first once it is at work.
        (tmp_path / f"{module}.py").write_text("raise KeyboardInterrupt\n")
    arguments = {"edge-digits": ["-i", "samples"], "edge-digits-convert": ["--int8", "--output", "out"]}[command]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [scripts / command, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "error: interrupted\n")


def test_a_reader_that_goes_away_ends_the_installed_command_quietly(scripts: Path, tmp_path: Path) -> None:
    command = f"{scripts / 'edge-digits'} -i {ROOT / 'edge_runtime/samples'} | true; exit ${{PIPESTATUS[0]}}"
    done = call(Path("/bin/bash"), "-c", command, cwd=tmp_path)
    assert done.returncode in (0, 1)
    assert done.stderr == ""
