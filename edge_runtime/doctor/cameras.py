"""Checks of the cameras: those that Linux lists, the Pi's own connector, and the permission to open them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
from edge_runtime.doctor.finding import Finding, ok, problem, warning
from edge_runtime.doctor.install import is_installed
from edge_runtime.doctor.probe import Probe

CSI_DRIVERS = ("unicam", "rp1-cfe")
"""Drivers of the Pi's camera connector: of the Pi 4 and older, of the Pi 5."""


def check_cameras(cameras: Probe) -> Finding:
    """The cameras that Linux lists. None is no problem: pictures, videos and network streams can be read."""
    if cameras.failure:
        return warning(f"cannot be checked ({cameras.failure})")
    if sys.platform != "linux":
        return ok("listed on Linux only")
    found = cameras.facts["cameras"]
    if not found:
        return warning("none found", "plug one in or check its cable: lsusb names those that the kernel sees")
    usable = [f"{camera['node']} ({camera['card']})" for camera in found if camera["problem"] is None]
    faults = [f"{camera['node']} ({camera['card']}): {camera['problem']}" for camera in found if camera["problem"]]
    if not faults:
        return ok(", ".join(usable))
    detail, _, remedy = faults[0].partition("; ")
    if not usable:
        return problem(detail, remedy)
    return warning(f"{', '.join(usable)}, but {detail}", remedy)


def check_csi_camera(root: Path = Path("/")) -> Finding:
    """A camera on the Pi's own connector, which OpenCV cannot read, and picamera2, which can."""
    files = (*root.glob("sys/bus/media/devices/*/model"), *root.glob("sys/class/video4linux/*/name"))
    names = {driver for file in files for driver in CSI_DRIVERS if driver in file.read_text(errors="replace")}
    if not names:
        return ok("none")
    if not is_installed("picamera2"):
        return warning(
            f"{' '.join(sorted(names))}, but this Python has no picamera2",
            "sudo apt install python3-picamera2 && python3 -m venv --system-site-packages .venv",
        )
    return ok(f"{' '.join(sorted(names))}, read with -i picamera")


def check_video_group() -> Finding:
    """Whether the user may open cameras: /dev/video* belong to the group video."""
    if sys.platform != "linux":
        return ok("Linux only")
    if os.geteuid() == 0:
        return ok("not needed by root")
    import grp
    import pwd

    try:
        video = grp.getgrnam("video")
        user = pwd.getpwuid(os.geteuid()).pw_name
    except KeyError as error:
        return warning(f"cannot be checked ({error.args[0]})")
    if video.gr_gid in {*os.getgroups(), os.getegid()}:
        return ok(f"{user} is in it")
    if user in video.gr_mem:
        return warning(
            f"{user} is in it, but this session is older than that", "log out and in again, or: newgrp video"
        )
    return warning(f"{user} is not in it", "sudo usermod -aG video $USER, then log out and in again")
