"""A webcam on a cable: the kernel's driver vivid, with pictures of ours in front of it. For root, inside the machine.

Its HDMI output is looped to its capture side, /dev/video0, which is what a program sees of it: a picture that is
written to the output comes back through the kernel's whole V4L2 capture path, 640x480 at 15 frames/s. The driver has
any pixel format, and loops only where both sides have the same: BGR, which OpenCV takes first where it is offered.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

CAPTURE, OUTPUT = Path("/dev/video0"), Path("/dev/video1")
DRIVER = Path("/sys/bus/platform/drivers/vivid")
DEVICE = "vivid.0"
PARAMETERS = "node_types=0x101 num_inputs=1 input_types=0x3 num_outputs=1 output_types=0x1"
"""One capture and one output device, each with one connector: HDMI."""

TIMINGS_640X480 = 0
"""The index of 640x480 among the timings of HDMI that the driver knows."""

LOOPS = {"loop_video": 1, "hdmi_000_0_is_connected_to": 2}
"""The control that loops the output to the capture side, and its value: before Linux 6.11, and since."""

DROPPED_PERCENT = 75
"""Of the 60 frames/s that HDMI has; what is left is the rate of a webcam in a dim room."""


class Camera:
    """The webcam, plugged in; gives noise until `show`. A context manager, which unplugs it."""

    def __init__(self) -> None:
        self._output: subprocess.Popen[str] | None = None
        self._picture: Path | None = None
        self.plug_in()
        self.allow()

    def show(self, picture: Path) -> None:
        """Hold a picture in front of it: a file of its pixels, uint8 (480, 640, 3), BGR."""
        self._hide()
        self._picture = picture
        stream = ["--stream-out-mmap", f"--stream-from={picture}", "--stream-loop"]
        self._output = subprocess.Popen(
            ["v4l2-ctl", f"--device={OUTPUT}", "--verbose", *stream],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self._output.stdout is not None
        said = ""
        for said in self._output.stdout:
            if "STREAMON" in said:
                # The queue was filled before; the driver goes on giving the last frame that it got.
                self._output.send_signal(signal.SIGSTOP)
                return
        raise RuntimeError(f"the picture is not shown: {said}")

    def show_again(self) -> None:
        """Go on with the picture, where a fault ended the output too."""
        if self._picture is not None:
            self.show(self._picture)

    def unplug(self) -> None:
        """Pull the cable: the device goes away, also for a program that has it open."""
        (DRIVER / "unbind").write_text(DEVICE)
        self._hide()

    def plug_in(self) -> None:
        """Put the cable back; the device has the same name. Only root may open it until `allow`."""
        if DRIVER.exists():
            (DRIVER / "bind").write_text(DEVICE)
        else:
            subprocess.run(["modprobe", "vivid", *PARAMETERS.split()], check=True)
        for device in (CAPTURE, OUTPUT):
            control(device, f"--set-dv-bt-timings=index={TIMINGS_640X480}")
        control(OUTPUT, "--set-fmt-video-out=width=640,height=480,pixelformat=BGR3,field=none")
        known = control(CAPTURE, "--list-ctrls")
        (loop,) = (f"{name}={value}" for name, value in LOOPS.items() if name in known)
        control(CAPTURE, f"--set-ctrl={loop},osd_text_mode=2,percentage_of_dropped_buffers={DROPPED_PERCENT}")
        self.show_again()

    def allow(self) -> None:
        """Do what udev does on a Raspberry Pi: the group video may use the camera."""
        for device in (CAPTURE, OUTPUT):
            shutil.chown(device, "root", "video")
            os.chmod(device, 0o660)

    def inject(self, fault: str) -> None:
        """Let the driver fail: `fault` is the name of one of its controls."""
        control(CAPTURE, f"--set-ctrl={fault}=1")

    def _hide(self) -> None:
        if self._output is not None:
            self._output.kill()
            self._output.communicate()
            self._output = None

    def __enter__(self) -> Camera:
        return self

    def __exit__(self, *_: object) -> None:
        self.unplug()


def control(device: Path, option: str) -> str:
    """Run v4l2-ctl on a device; returns what it prints."""
    return subprocess.run(
        ["v4l2-ctl", f"--device={device}", option], check=True, stdout=subprocess.PIPE, text=True
    ).stdout
