from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from edge_runtime.doctor.cameras import check_cameras, check_csi_camera, check_video_group
from edge_runtime.doctor.facts import camera_facts
from edge_runtime.doctor.finding import Finding
from edge_runtime.doctor.probe import Probe
from edge_runtime.frames import v4l2
from tests.edge_runtime.doctor.conftest import Write, only_installed

WEBCAM = {"node": "/dev/video0", "card": "HD Webcam C270", "problem": None}


DENIED = {
    "node": "/dev/video2",
    "card": "vivid",
    "problem": "permission denied; join the group `video` with `sudo usermod -aG video $USER`, then log in again",
}


@pytest.mark.skipif(sys.platform != "linux", reason="V4L2 is Linux's")
@pytest.mark.parametrize(
    ("cameras", "level", "detail"),
    [
        ([WEBCAM], "ok", "/dev/video0 (HD Webcam C270)"),
        ([], "warning", "none found"),
        ([DENIED], "problem", "/dev/video2 (vivid): permission denied"),
        ([WEBCAM, DENIED], "warning", "/dev/video0 (HD Webcam C270), but /dev/video2 (vivid): permission denied"),
    ],
)
def test_cameras(cameras: list[dict[str, str]], level: str, detail: str) -> None:
    finding = check_cameras(Probe({"cameras": cameras}))
    assert (finding.level, finding.detail) == (level, detail)
    assert ("group `video`" in finding.remedy) == (DENIED in cameras)


def test_cameras_are_told_as_v4l2_lists_them(monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setattr(v4l2, "list_cameras", lambda: [v4l2.Camera("/dev/video0", "vivid", "vivid", "platform:vivid")])
    assert camera_facts() == {"cameras": [{"node": "/dev/video0", "card": "vivid", "problem": None}]}


def test_cameras_that_cannot_be_listed() -> None:
    assert check_cameras(Probe(failure="broken")) == Finding("warning", "cannot be checked (broken)")


def test_csi_camera(write: Write, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_csi_camera(root) == Finding("ok", "none")
    write("sys/class/video4linux/video0/name", "HD Webcam C270: HD Webcam C270\n")
    assert check_csi_camera(root) == Finding("ok", "none")
    write("sys/class/video4linux/video1/name", "unicam-image\n")
    write("sys/bus/media/devices/media0/model", "unicam\n")
    only_installed(monkeypatch)
    finding = check_csi_camera(root)
    assert (finding.level, finding.detail) == ("warning", "unicam, but this Python has no picamera2")
    assert "python3-picamera2" in finding.remedy
    only_installed(monkeypatch, "picamera2")
    assert check_csi_camera(root) == Finding("ok", "unicam, read with -i picamera")


def test_the_pi_5s_csi_camera(write: Write, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_installed(monkeypatch, "picamera2")
    write("sys/class/video4linux/video0/name", "rp1-cfe-csi2_ch0\n")
    assert check_csi_camera(root) == Finding("ok", "rp1-cfe, read with -i picamera")


@pytest.mark.skipif(sys.platform != "linux", reason="groups of Linux")
def test_video_group(monkeypatch: pytest.MonkeyPatch) -> None:
    import grp
    import pwd

    members: list[str] = []
    group = SimpleNamespace(gr_gid=44, gr_mem=members)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert check_video_group() == Finding("ok", "not needed by root")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(os, "getegid", lambda: 1000)
    monkeypatch.setattr(os, "getgroups", lambda: [1000])
    monkeypatch.setattr(grp, "getgrnam", lambda _: group)
    monkeypatch.setattr(pwd, "getpwuid", lambda _: SimpleNamespace(pw_name="pi"))
    finding = check_video_group()
    assert (finding.level, finding.detail) == ("warning", "pi is not in it")
    assert "sudo usermod -aG video $USER" in finding.remedy
    members.append("pi")
    finding = check_video_group()
    assert finding.level == "warning"
    assert "log out and in again" in finding.remedy
    monkeypatch.setattr(os, "getgroups", lambda: [1000, 44])
    assert check_video_group() == Finding("ok", "pi is in it")

    def unknown(name: str) -> None:
        raise KeyError(f"getgrnam(): name not found: '{name}'")

    monkeypatch.setattr(grp, "getgrnam", unknown)
    assert check_video_group() == Finding("warning", "cannot be checked (getgrnam(): name not found: 'video')")
