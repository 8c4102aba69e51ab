"""Which processor this is: what was compiled for one with the same identity runs on it too."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAMES = (
    # x86
    "vendor_id",
    "cpu family",
    "model",
    "model name",
    "flags",
    # Arm
    "CPU implementer",
    "CPU variant",
    "CPU part",
    "Features",
)
"""The lines of Linux's /proc/cpuinfo that tell a processor's kind and its instruction sets."""


def processor_identity() -> tuple[str, ...]:
    """The kinds of the machine's cores, with their instruction sets, and the width of the program's addresses.

    Outside of Linux the architecture has to do. Takes no time to speak of, unlike `platform`, which starts programs.
    """
    try:
        lines = Path("/proc/cpuinfo").read_text(errors="replace").splitlines()
    except OSError:
        lines = []
    kinds = {line for line in lines if line.partition(":")[0].strip() in _NAMES}
    machine = os.uname().machine if hasattr(os, "uname") else sys.platform
    return (machine, str(sys.maxsize), *sorted(kinds))
