"""Looks over a machine for everything that reading digits on it needs: `python -m edge_runtime --doctor`.

One line a check on stdout, exit code 1 where one of them is a problem:

    ok       Python: 3.11.2
    warning  CPU governor: ondemand, ...; echo performance | sudo tee ...
    problem  OpenCV: not installed; pip install opencv-python-headless

The doctor needs none of NumPy, OpenCV and the interpreter. They are tried in Python processes of their own, so that
one which is missing, broken or built for another processor is a line here and not the end of the doctor.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EdgeDigitsError

if TYPE_CHECKING:
    pass
from edge_runtime.doctor.cameras import check_cameras, check_csi_camera, check_video_group
from edge_runtime.doctor.facts import (
    camera_facts,
    gpu_facts,
    interpreter_facts,
    model_facts,
    native_facts,
    npu_facts,
    numpy_facts,
    opencv_facts,
)
from edge_runtime.doctor.finding import Finding, warning
from edge_runtime.doctor.libraries import (
    check_interpreter,
    check_numpy,
    check_opencv,
    check_opencv_packages,
    check_python,
    check_window,
)
from edge_runtime.doctor.machine import (
    check_architecture,
    check_board,
    check_disk,
    check_governor,
    check_memory,
    check_temperature,
    check_throttling,
)
from edge_runtime.doctor.models import check_accelerator, check_edge_tpu, check_models, check_native
from edge_runtime.doctor.probe import probe


def run_doctor() -> int:
    """Make every check and print what it found, one line each; returns 1 where there is a problem, else 0."""
    code = EXIT_DONE
    encoding = sys.stdout.encoding or "utf-8"
    for name, check in checks():
        finding = examine(check)
        # A camera may have any name, and the terminal may know only ASCII.
        print(finding.line(name).encode(encoding, "backslashreplace").decode(encoding), flush=True)
        if finding.level == "problem":
            code = EXIT_FAILED
    return code


def examine(check: Callable[[], Finding]) -> Finding:
    """What a check finds; where it cannot find it out, a warning that says why."""
    try:
        return check()
    except (OSError, ValueError, ImportError, EdgeDigitsError) as error:
        return warning(f"cannot be checked ({error})")


def checks(root: Path = Path("/")) -> Iterator[tuple[str, Callable[[], Finding]]]:
    """Name and function of every check; `root` is the folder that /proc, /sys and /dev are looked for in."""
    yield "Python", check_python
    yield "architecture", check_architecture
    yield "board", partial(check_board, root)
    yield "NumPy", partial(check_numpy, probe(numpy_facts))
    opencv = probe(opencv_facts)
    yield "OpenCV", partial(check_opencv, opencv)
    yield "OpenCV packages", check_opencv_packages
    yield "window", partial(check_window, opencv)
    yield "interpreter", partial(check_interpreter, probe(interpreter_facts))
    yield "models", partial(check_models, probe(model_facts))
    yield "C compiler", partial(check_native, probe(native_facts))
    yield "GPU", partial(check_accelerator, "gpu", probe(gpu_facts))
    yield "NPU", partial(check_accelerator, "npu", probe(npu_facts))
    yield "Edge TPU", partial(check_edge_tpu, root)
    yield "cameras", partial(check_cameras, probe(camera_facts))
    yield "CSI camera", partial(check_csi_camera, root)
    yield "video group", check_video_group
    yield "CPU governor", partial(check_governor, root)
    yield "throttling", partial(check_throttling, root, shutil.which("vcgencmd"))
    yield "temperature", partial(check_temperature, root)
    yield "memory", partial(check_memory, root)
    yield "disk", check_disk
