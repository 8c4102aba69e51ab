"""Every command in the README, in CONTRIBUTING.md and in docs/ is run: here, or by .ci/run itself.

Commands stand in fenced blocks marked `bash`, one a line. Here they run in order, in a copy of the project, as a user
would run them in a clone; one that several pages have is run once.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import tomllib

from convert.c_source.graph import SUPPORTED
from convert.manifest import read_manifest
from firmware_assets import ASSETS
from tests.conftest import ROOT
from tests.pages import PAGES, all_text, blocks
from train import MODEL_NAMES
from train.data import MnistNotFoundError, load_mnist

CURLS = [line for block in blocks("bash") for line in block.splitlines() if line.startswith("curl ")]

# .ci/run calls these, or another test does; each with who does.
RUN_ELSEWHERE = {
    "make demo": ".ci/run",
    "make test": ".ci/run",
    "make lint": ".ci/run",
    "make docs": ".ci/run",
    "make quick": "make lint and tests, both in .ci/run",
    "make mutants": "takes too long for CI: tells which changes of the code no test notices",
    "make models-test": ".ci/run",
    "make proof": ".ci/run",
    "python3 -m venv .venv && . .venv/bin/activate": ".ci/run, through make",
    "pip install -c constraints.txt .": ".ci/run",
    "pip install -c constraints.txt -e '.[test]'": ".ci/run, through make",
    "pip install -c constraints.txt -e '.[firmware]'": ".ci/run, through make: test has all of firmware",
    "pip install -c constraints.txt '.[web]'": ".ci/run, through make: test has all of web",
    "pip install -c constraints.txt '.[mqtt]'": ".ci/run, through make: test has all of mqtt",
    "dask scheduler": "tests/edge_runtime/archive/test_kills.py",
    "dask worker tcp://HOST:8786 --nthreads 1 --nworkers auto": "tests/edge_runtime/archive/test_kills.py",
    "python -m edge_runtime.archive s3://bucket/scans --output /shared/digits --scheduler tcp://HOST:8786": (
        "needs a cluster: tests/edge_runtime/archive"
    ),
    "python -m benchmarks.read_archive": "tests/benchmarks/test_read_archive.py, with few images",
    "python -m benchmarks.read_archive --blocks 1000000 --threads 128 --seconds 0.2": (
        "tests/benchmarks/test_read_archive.py, with few blocks"
    ),
    "python -m train lenet5 --seeds 0..15 --scheduler tcp://HOST:8786": "tests/train/test_sweep.py",
    "EDGE_DIGITS_MQTT_PASSWORD=... python -m edge_runtime --mqtt mqtt://me@broker.local/meters/water": (
        "needs a camera: tests/edge_runtime/live/test_mqtt.py"
    ),
    "python -m edge_runtime --serve": "needs a camera: tests/edge_runtime/web",
    "python -m edge_runtime --serve 0.0.0.0:8080": "needs a camera: tests/edge_runtime/web",
    "python -m edge_runtime --serve --config settings.toml": "needs a camera: tests/edge_runtime/web/test_aim.py",
    "python -m edge_runtime --serve --teach own": "needs a camera: tests/edge_runtime/web",
    "python -m edge_runtime --serve --model mine/lenet5_int8.tflite": "needs a camera: tests/edge_runtime/web",
    **dict.fromkeys(CURLS, "tests/edge_runtime/web/test_docs.py"),
    "python -m train lenet5 --own own": "needs somebody's digits: tests/train/test_own.py",
    "python -m convert --keras runs/own/lenet5/lenet5.keras --calibration runs/own/lenet5/calibration.npz --int8 "
    "--output mine": "needs somebody's digits: tests/train/test_own.py",
    "python -m convert --keras build/weather.keras --calibration build/weather.npz --int8 --output build/weather": (
        "needs what the page's example makes: tests/convert/test_keras_kinds.py"
    ),
    "/opt/edge-digits/bin/pip install -c constraints.txt '.[web]'": "the service's place",
    "sudo install -D -m 644 edge_runtime/service/page.conf /etc/systemd/system/edge-digits.service.d/page.conf": (
        "tests/edge_runtime/test_service.py"
    ),
    "sudo systemctl restart edge-digits": "needs systemd",
    "journalctl -u edge-digits -o cat | grep 'the page is at'": "needs systemd",
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
    "python -m train ink --photographs FOLDER": "tests/train/ink, with few pages",
    "python -m train segment --photographs FOLDER": "tests/train/segment, with few strings",
    "python -m train line --photographs FOLDER": "tests/train/line, with few strings",
    "python -m train.line.weigh --strings 3000": "tests/train/line, with few strings",
    "python -m train.path --strings 12000": "tests/train/test_path.py, with few strings",
    "python -m benchmarks.read_strings": "tests/benchmarks, with few strings",
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
    "python -m edge_runtime -i page.mp4 --expect '[0-9]{5}' --monotonic --decimals 1": (
        "tests/edge_runtime/live/test_watch.py"
    ),
    "EDGE_DIGITS_POST_TOKEN=... python -m edge_runtime --post https://example.org/readings --spool waiting": (
        "needs a camera and a server: tests/edge_runtime/live/test_post.py"
    ),
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
PACKAGES = ("edge_runtime", "convert", "train", "benchmarks")
SHORTER = {"python -m train lenet5": " --epochs 1 --batch-size 5000"}


def commands() -> list[str]:
    lines = [line.split("  #")[0].strip() for block in blocks("bash") for line in block.splitlines()]
    return list(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme") / "edge-digits"
    # What other workers of pytest -n write to meanwhile is left out, too.
    written = ".hypothesis", "__pycache__", ".*_cache"
    ignored = shutil.ignore_patterns(".venv", ".git", "runs", "annotated", "stages", "build", "site", *written)
    shutil.copytree(ROOT, folder, ignore=ignored)
    return folder


def test_the_readme_has_its_two_commands_first() -> None:
    assert commands()[:2] == ["make demo", "make test"]


def test_the_readme_has_at_most_five_screens() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) <= 160


def test_nothing_is_listed_that_no_page_has() -> None:
    assert set(RUN_ELSEWHERE) <= set(commands())
    assert set(SHORTER) <= set(commands())


@pytest.mark.parametrize("command", [command for command in commands() if command not in RUN_ELSEWHERE])
def test_command(command: str, clone: Path) -> None:
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


def test_python_examples_run(clone: Path) -> None:
    examples = blocks("python")
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


def test_the_table_of_models_is_the_manifests() -> None:
    readme = (ROOT / "README.md").read_text()
    artifacts = read_manifest(ASSETS)["artifacts"]
    for model in MODEL_NAMES:
        (row,) = re.findall(rf"^\| `{model}`(?: \(default\))? \| .*B \|.*$", readme, re.MULTILINE)
        files = [artifacts[f"{model}_{precision}"] for precision in ("float32", "int8")]
        cells = [f"{entry['bytes']:,} B" for entry in files] + [f"{100 * entry['accuracy']:.2f} %" for entry in files]
        assert row.endswith(f"| {' | '.join(cells)} |")


def test_messages_in_troubleshooting_are_those_that_the_code_gives() -> None:
    """What stands first in a row of its tables, in code marks and of several words, is a message that can be found."""
    first = re.findall(r"^\| ([^|]*) \|", (ROOT / "docs" / "troubleshooting.md").read_text(), re.MULTILINE)
    messages = [text for cell in first for text in re.findall(r"`(.*?)`", cell) if " " in text]
    files = [ROOT / "Makefile", *(file for name in PACKAGES for file in (ROOT / name).rglob("*.py"))]
    code = "\n".join(file.read_text() for file in files)
    assert len(messages) > 20
    assert [message for message in messages if message not in code] == []


def test_every_page_is_linked() -> None:
    """From the README or from a page that it links; mkdocs.yml's navigation is checked by make docs."""
    linked = {
        (page.parent / link).resolve()
        for page in PAGES
        for link in re.findall(r"\]\(([^)#:]+\.md)[^)]*\)", page.read_text())
    }
    assert {page for page in PAGES if page.parent.name != "api"} - {ROOT / "README.md"} <= linked


def test_files_that_contributing_names_are_there() -> None:
    """A path from the root, or a file's name alone in a folder that the same paragraph names."""
    text = (ROOT / "CONTRIBUTING.md").read_text()
    for paragraph in text.split("\n\n"):
        named = re.findall(r"`([\w./-]+?(?:/|\.(?:py|md|json|toml|txt)))`", paragraph)
        folders = [ROOT, *(ROOT / (name if name.endswith("/") else Path(name).parent) for name in named)]
        for name in named:
            assert any((folder / name).exists() for folder in folders), name


def test_all_supported_operators_are_named() -> None:
    """Of the generated C; DEQUANTIZE only stands at a file's rim, and no C is made of it."""
    text = (ROOT / "docs" / "microcontrollers.md").read_text()
    (sentence,) = re.findall(r"full-int8 .tflite file made of ([^.]*)\.", text)
    assert set(re.findall(r"[A-Z_0-9]{3,}", sentence)) == set(SUPPORTED) - {"DEQUANTIZE"}


def test_all_extras_are_named() -> None:
    text = (ROOT / "docs" / "running.md").read_text()
    table = text.partition("| extra |")[2].partition("\n\n")[0]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == set(project["optional-dependencies"])


def test_make_has_the_targets_that_pages_name() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z][a-z-]*)", all_text(), re.MULTILINE))
    assert len(named) >= 8
    assert named <= targets
