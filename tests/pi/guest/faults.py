"""Lets the camera fail in every way that its driver knows while the command reads it.

`python -m guest.faults PICTURE.json`.

JSON on stdout: what the command wrote, and for each fault whether it came back and what it said meanwhile.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from .camera import CAPTURE, Camera
from .command import Command

STEADY_FRAMES = 5


def pull_the_cable(camera: Camera, command: Command) -> None:
    """The device goes away and comes back."""
    said = len(command.errors)
    camera.unplug()
    command.wait_for(lambda: len(command.errors) > said)
    camera.plug_in()
    camera.allow()


def disconnect(camera: Camera, command: Command) -> None:
    """The device says that it is gone, though its name stays, until the cable was pulled and put back."""
    said = len(command.errors)
    camera.inject("disconnect")
    command.wait_for(lambda: len(command.errors) > said)
    camera.unplug()
    camera.plug_in()
    camera.allow()


def fail_at_start(camera: Camera, command: Command, fault: str) -> None:
    """The device comes back, and the first try to use it fails."""
    said = len(command.errors)
    camera.unplug()
    command.wait_for(lambda: len(command.errors) > said)
    camera.plug_in()
    camera.inject(fault)
    camera.allow()


def fail_for_good(camera: Camera, command: Command) -> None:
    """Streaming ends with an error and works again once the device is opened anew."""
    said = len(command.errors)
    camera.inject("inject_fatal_streaming_error")
    camera.show_again()
    command.wait_for(lambda: len(command.errors) > said)


def damage_buffers(camera: Camera, command: Command) -> None:
    """Some frames come with the flag that their content is damaged; nothing is lost but them."""
    for _ in range(10):
        camera.inject("inject_v4l2_buf_flag_error")


FAULTS = {
    "cable": pull_the_cable,
    "disconnect": disconnect,
    "streamon": lambda camera, command: fail_at_start(camera, command, "inject_vidioc_streamon_error"),
    "reqbufs": lambda camera, command: fail_at_start(camera, command, "inject_vidioc_reqbufs_error"),
    "streaming": fail_for_good,
    "buffers": damage_buffers,
}


def main() -> None:
    """Go through all faults in one run of the command."""
    ((picture, rows),) = json.loads(Path(sys.argv[1]).read_text()).items()
    report: dict[str, Any] = {}
    with Camera() as camera:
        camera.show(Path(picture))
        with Command("-i", str(CAPTURE), "--json") as command:
            report["began"] = command.reads(rows, STEADY_FRAMES)
            for name, fault in FAULTS.items():
                said = len(command.errors)
                fault(camera, command)
                report[name] = {"goes_on": command.reads(rows, STEADY_FRAMES), "said": command.errors[said:]}
            report["exit_code"] = command.stop()
        report["lines"], report["errors"] = command.lines, command.errors
    print(json.dumps(report))


if __name__ == "__main__":
    main()
