"""Every command in the README is run: here, or by .ci/run itself.

Commands stand in fenced blocks marked `bash`, one a line. Here they run in order, in a copy of the project, as a user
would run them in a clone.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from train.data import MnistNotFoundError, load_mnist

# .ci/run calls these, or another test does; each with who does.
RUN_ELSEWHERE = {
    "make demo": ".ci/run",
    "make test": ".ci/run",
    "make lint": ".ci/run",
    "make proof": ".ci/run",
    "python3 -m venv .venv && . .venv/bin/activate": ".ci/run, through make",
    "pip install -c constraints.txt .": ".ci/run",
    "pip install -c constraints.txt -e '.[test]'": ".ci/run, through make",
    "pip install -c constraints.txt -e '.[firmware]'": ".ci/run, through make: test has all of firmware",
    "pip install -c constraints.txt -e '.[vela]'": ".ci/run, through make: test has all of vela",
    "python -m convert --edgetpu": "needs Google's compiler: tests/convert/compilers/test_edgetpu.py, with a stand-in",
    "pytest tests": ".ci/run, through make",
    "pytest benchmarks/": "tests/benchmarks/test_suites.py",
    "python -m benchmarks": "tests/benchmarks/test_command.py",
    "python -m benchmarks --full --output build/mine": "tests/benchmarks/test_command.py",
    "python -m benchmarks --output build/again --compare build/mine/report.json": "tests/benchmarks/test_command.py",
    "python -m benchmarks --accelerator gpu --delegate libarmnnDelegate.so --delegate-option backends=CpuAcc": (
        "tests/benchmarks/test_command.py, with another delegate"
    ),
    "python -m edge_runtime -i edge_runtime/samples/paper.jpg --accelerator edgetpu --require-accelerator": (
        "needs an Edge TPU: tests/edge_runtime/engines/test_delegates.py"
    ),
    "python -m train all --recipe notebook": ".ci/run, model by model, by make proof",
    "python -m train all --recipe edge": "too long for CI: the command that made the committed weights",
    "python -m train.publish runs/edge": "tests/train/test_publish.py",
    "make pi-test": ".ci/run",
    "make firmware-test": ".ci/run",
    "make -C firmware_assets/example BOARD=mps2-an386 MODEL=lenet5 run": "needs an emulator: tests/firmware",
    "python -m edge_runtime": "needs a camera: tests/pi",
    "python -m edge_runtime --list-cameras": "needs a camera: tests/pi",
    "python -m edge_runtime -i /dev/video0 --resolution 1280x720 --fps 30 --mjpg --json": "needs a camera: tests/pi",
    "python -m edge_runtime -i rtsp://camera.local/stream --json --on-change": (
        "tests/edge_runtime/frames/test_stream.py"
    ),
    "python -m edge_runtime -i page.mp4 --record read.mp4": "tests/edge_runtime/live/test_watch.py",
    "python -m edge_runtime --once": "needs a camera: tests/edge_runtime/live/test_watch.py, with a video",
    "sudo install -d -o $USER /opt/edge-digits": "the service's place",
    "python3 -m venv /opt/edge-digits": "the service's place",
    "/opt/edge-digits/bin/pip install -c constraints.txt .": ".ci/run, at another place",
    "sudo cp edge_runtime/service/edge-digits.service /etc/systemd/system/": "tests/edge_runtime/test_service.py",
    "sudo systemctl daemon-reload": "needs systemd",
    "sudo systemctl enable --now edge-digits": "needs systemd; tests/edge_runtime/test_service.py runs what it starts",
    "journalctl -u edge-digits -o cat -f": "needs systemd",
    "journalctl -u edge-digits -o cat --since today | grep '^{'": "needs systemd",
    "systemctl status edge-digits": "needs systemd",
    "sudo systemctl edit edge-digits": "needs systemd",
    "sudo systemctl stop edge-digits": "needs systemd",
}
NEEDS_MNIST = re.compile(r"python -m train ")
SHORTER = {"python -m train lenet5": " --epochs 1 --batch-size 5000"}


def readme_commands() -> list[str]:
    blocks = re.findall(r"^```bash\n(.*?)^```", (ROOT / "README.md").read_text(), re.DOTALL | re.MULTILINE)
    lines = [line.split("  #")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme") / "edge-digits"
    # What other workers of pytest -n write to meanwhile is left out, too.
    written = ".hypothesis", "__pycache__", ".*_cache"
    ignored = shutil.ignore_patterns(".venv", ".git", "runs", "annotated", "stages", "build", *written)
    shutil.copytree(ROOT, folder, ignore=ignored)
    return folder


def test_the_readme_has_its_two_commands_first() -> None:
    assert readme_commands()[:2] == ["make demo", "make test"]


def test_nothing_is_listed_that_the_readme_no_longer_has() -> None:
    assert set(RUN_ELSEWHERE) <= set(readme_commands())


@pytest.mark.parametrize("command", [c for c in dict.fromkeys(readme_commands()) if c not in RUN_ELSEWHERE])
def test_command_of_the_readme(command: str, clone: Path) -> None:
    if NEEDS_MNIST.match(command):
        try:
            load_mnist(download=False)
        except MnistNotFoundError as error:
            pytest.skip(f"needs MNIST: {error}")
    python = f"PATH={Path(sys.executable).parent}:$PATH; "
    done = subprocess.run(
        ["bash", "-ec", python + command + SHORTER.get(command, "")],
        cwd=clone,
        env={**os.environ, "PYTHONPATH": str(clone), "XDG_CACHE_HOME": str(clone.parent / "cache")},
        capture_output=True,
        text=True,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_the_readmes_python_example_runs(clone: Path) -> None:
    examples = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text(), re.DOTALL | re.MULTILINE)
    assert examples
    for example in examples:
        done = subprocess.run(
            [sys.executable, "-c", example],
            cwd=clone,
            env={**os.environ, "PYTHONPATH": str(clone)},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip()
