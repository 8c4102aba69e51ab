from __future__ import annotations

import configparser
import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from edge_runtime.command_line import make_parser
from tests.conftest import ROOT
from train.render import render_page

UNIT = ROOT / "edge_runtime" / "service" / "edge-digits.service"


@pytest.fixture(scope="module")
def unit() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=", comment_prefixes="#")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(UNIT)
    return parser


def command(unit: configparser.ConfigParser) -> list[str]:
    return shlex.split(unit["Service"]["ExecStart"])


def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("needs systemd-analyze, which comes with systemd")
    # It wants the program to be there, which is the Pi's.
    file = tmp_path / UNIT.name
    file.write_text(UNIT.read_text().replace("/opt/edge-digits/bin/python", sys.executable))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", file], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_systemd_would_refuse_a_mistake(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("needs systemd-analyze, which comes with systemd")
    file = tmp_path / UNIT.name
    file.write_text(UNIT.read_text().replace("Restart=on-failure", "Restart=perhaps"))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", file], capture_output=True, text=True)
    assert "perhaps" in done.stderr


def test_its_command_is_one_that_the_command_line_takes(unit: configparser.ConfigParser) -> None:
    program, *module, source, device, json, on_change = command(unit)
    assert (program, module) == ("/opt/edge-digits/bin/python", ["-m", "edge_runtime"])
    args = make_parser().parse_args([source, device, json, on_change])
    assert (args.input, args.json, args.on_change) == ("/dev/video0", True, True)


def test_it_may_use_the_camera_and_comes_back(unit: configparser.ConfigParser) -> None:
    service = unit["Service"]
    assert service["SupplementaryGroups"] == "video"
    assert service["DeviceAllow"] == "char-video4linux rw"
    assert "PrivateDevices" not in service
    assert service["Restart"] == "on-failure"
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"


def test_the_signal_that_stops_it_is_no_failure(unit: configparser.ConfigParser, tmp_path: Path) -> None:
    """The unit's own command, a long video in place of the camera, SIGTERM at its first line."""
    video = tmp_path / "digits.avi"
    page = cv2.resize(render_page(["123"], seed=3), (320, 240), interpolation=cv2.INTER_AREA)
    frame = page if page.ndim == 3 else cv2.cvtColor(page, cv2.COLOR_GRAY2BGR)
    writer = cv2.VideoWriter(str(video), cv2.VideoWriter.fourcc(*"MJPG"), 25, (320, 240))
    for _ in range(4000):
        writer.write(frame)
    writer.release()
    words = [sys.executable if word.startswith("/opt/") else word for word in command(unit)]
    words = [str(video) if word == "/dev/video0" else word for word in words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        words, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=60)
    assert '"123"' in line
    assert process.returncode == int(unit["Service"]["SuccessExitStatus"]) == 128 + signal.SIGTERM
    assert "Traceback" not in errors


def test_the_unit_is_part_of_what_pip_installs() -> None:
    import tomllib

    data = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["package-data"]["edge_runtime"]
    folder = ROOT / "edge_runtime"
    assert UNIT in {file for pattern in data for file in folder.glob(pattern)}


def test_the_page_is_a_service_with_a_network(unit: configparser.ConfigParser) -> None:
    settings = [
        line.partition("=")[::2]
        for line in (UNIT.parent / "page.conf").read_text().splitlines()
        if "=" in line and not line.startswith("#")
    ]
    # The empty one takes the unit's own away.
    assert [name for name, _ in settings] == ["ExecStart", "ExecStart", "PrivateNetwork"]
    assert (settings[0][1], settings[2][1]) == ("", "no")
    assert unit["Service"]["PrivateNetwork"] == "yes"
    program, *rest = shlex.split(settings[1][1])
    assert [program, *rest[:6]] == command(unit)
    assert make_parser().parse_args(rest[2:]).serve == ("0.0.0.0", 8080)
