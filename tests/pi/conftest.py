"""The emulated Raspberry Pi, built where it can be, and what its runs left."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest
import tomllib

from tests.conftest import ROOT
from tests.pi.build import BOOKWORM, BOOKWORM_32_BIT, TRIXIE, CannotBuildError, System, built
from tests.pi.machine import Machine, Result
from train.render import render_digits, render_page

AS_PI = "cd /tmp && su pi -c"
PYTHON = "~pi/venv/bin/python"
PIP_INSTALL = "-m pip install --disable-pip-version-check --no-cache-dir --no-index"
# Only root can make a disk with files of others, so they become its user's own here.
OWN = "chown -R pi:pi /home/pi"
INSTALL = f"{OWN} && {AS_PI} '{PYTHON} {PIP_INSTALL} /share/*.whl'"
# pip does not know Debian's OpenCV, which is no wheel; programs do not ask it.
INSTALL_32_BIT = f"{OWN} && {AS_PI} 'linux32 {PYTHON} {PIP_INSTALL} --no-deps /share/*.whl'"
PICTURES = {"one.bgr": ["31415", "92653"], "two.bgr": ["27182", "81828"]}
"""What the camera is shown, by the file's name."""

SAMPLES = "~pi/venv/lib/python*/site-packages/edge_runtime/samples"
JOBS = {
    "install": INSTALL,
    "samples": f"{AS_PI} '{PYTHON} -m edge_runtime -i {SAMPLES} --json'",
    "outputs": f"cd /share && {PYTHON} -m guest.outputs crops.npy",
    "read": "python3 -m guest.read pictures.json",
}
"""What is done on each system."""

CAMERA_LIMIT_S, COUNTING_LIMIT_S = 1800, 900


@pytest.fixture(scope="session")
def machine() -> Machine:
    return _built(BOOKWORM)


@pytest.fixture(scope="session")
def package(machine: Machine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the project's wheel, as it is and unpacked, and the programs that run in the machine."""
    folder = tmp_path_factory.mktemp("package")
    # Of a copy: building leaves folders behind.
    setup = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    for name in {package.split(".")[0] for package in setup["packages"]}:
        shutil.copytree(ROOT / name, folder / "source" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, folder / "source")
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    done = subprocess.run([*command, str(folder / "source")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    shutil.rmtree(folder / "source")
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    shutil.copytree(Path(__file__).parent / "guest", folder / "guest", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture(scope="session")
def crops() -> np.ndarray:
    """100 digits that the project drew, uint8 (100, 28, 28)."""
    return render_digits(10, seed=4)[0]


@pytest.fixture(scope="session")
def bookworm_run(
    machine: Machine, package: Path, crops: np.ndarray, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Result]:
    """One boot: the wheel is installed, models and samples are run, the camera is read, and made to fail."""
    share = _share(package, tmp_path_factory)
    _write_crops_and_pictures(share, crops)
    return machine.boot({**JOBS, "faults": "python3 -m guest.faults picture.json"}, share, CAMERA_LIMIT_S)


@pytest.fixture(scope="session")
def trixie_run(package: Path, crops: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Result]:
    """The same without the faults, with the system and the Python of today's Raspberry Pi OS."""
    share = _share(package, tmp_path_factory)
    _write_crops_and_pictures(share, crops)
    return _built(TRIXIE).boot(JOBS, share, CAMERA_LIMIT_S)


@pytest.fixture(scope="session")
def bookworm_32_bit_run(
    package: Path, crops: np.ndarray, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Result]:
    """The same with 32-bit programs under the 64-bit kernel, as 32-bit Raspberry Pi OS is on a Pi 4."""
    share = _share(package, tmp_path_factory)
    _write_crops_and_pictures(share, crops)
    return _built(BOOKWORM_32_BIT).boot({**JOBS, "install": INSTALL_32_BIT}, share, CAMERA_LIMIT_S)


@pytest.fixture(params=["bookworm", "trixie", "bookworm_32_bit"])
def system_run(request: pytest.FixtureRequest) -> dict[str, Result]:
    """What is proven on each system."""
    run: dict[str, Result] = request.getfixturevalue(f"{request.param}_run")
    return run


@pytest.fixture(scope="session")
def counting_run(machine: Machine, package: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Result]:
    """Another boot, of a machine whose clock counts instructions."""
    share = _share(package, tmp_path_factory)
    cv2.imwrite(str(share / "page.png"), picture(PICTURES["one.bgr"], 0))
    # Unpacked is enough here, and saves the time of installing.
    count = f"PYTHONPATH=unpacked PYTHONHASHSEED=0 {PYTHON} -m guest.cost page.png"
    return machine.boot({"cost": count}, share, COUNTING_LIMIT_S, counting=True)


def picture(rows: list[str], seed: int) -> np.ndarray:
    """A page with these digits as the camera sees it, uint8 (480, 640, 3), BGR."""
    page = render_page(rows, seed, digit_height=70)
    return cv2.copyMakeBorder(page, 0, 480 - page.shape[0], 0, 640 - page.shape[1], cv2.BORDER_REPLICATE)


def _built(system: System) -> Machine:
    try:
        return built(system)
    except CannotBuildError as error:
        pytest.skip(f"no emulated Raspberry Pi: {error}")


def _write_crops_and_pictures(share: Path, crops: np.ndarray) -> None:
    np.save(share / "crops.npy", crops)
    for seed, (name, rows) in enumerate(PICTURES.items()):
        (share / name).write_bytes(picture(rows, seed).tobytes())
    (share / "pictures.json").write_text(json.dumps({f"/share/{name}": rows for name, rows in PICTURES.items()}))
    first = next(iter(PICTURES))
    (share / "picture.json").write_text(json.dumps({f"/share/{first}": PICTURES[first]}))


def _share(package: Path, factory: pytest.TempPathFactory) -> Path:
    share = factory.mktemp("share")
    shutil.copytree(package, share, dirs_exist_ok=True)
    share.chmod(0o755)  # pytest's folders are closed to the machine's user.
    return share
