"""Looks over a machine for everything that reading digits on it needs: `python -m edge_runtime --doctor`.

One line a check on stdout, exit code 1 where one of them is a problem:

    ok       Python: 3.11.2
    warning  CPU governor: ondemand, ...; echo performance | sudo tee ...
    problem  OpenCV: not installed; pip install opencv-python-headless

This module needs none of NumPy, OpenCV and the interpreter. They are tried in Python processes of their own, so that
one which is missing, broken or built for another processor is a line here and not the end of the doctor.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import platform
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from edge_runtime.engines.backends import EDGE_TPU_LIBRARY
from edge_runtime.engines.temperature import MANIFEST
from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EdgeDigitsError
from firmware_assets import ASSETS, asset

if TYPE_CHECKING:
    from edge_runtime.engines.classifier import Classifier

OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON_OF_TFLITE_RUNTIME = (3, 11)
OLDEST_NUMPY, OLDEST_OPENCV = (1, 24), (4, 6)
"""Those of Debian 12, and so of Raspberry Pi OS; tests/pi runs with them."""

TRIED_MACHINES = frozenset({"x86_64", "aarch64", "armv7l", "armv8l"})
"""Architectures, as `platform.machine` names them, that the runtime is tried on."""

PROBE_TIMEOUT_S = 300
LOW_MEMORY_MB, LOW_DISK_MB = 128, 200
HOT_CELSIUS = 80.0
"""Here a Raspberry Pi begins to slow down (its soft limit is 80 or 60 degrees, its hard one 85)."""

OPENCV_PACKAGES = frozenset(
    {"opencv-python", "opencv-python-headless", "opencv-contrib-python", "opencv-contrib-python-headless"}
)
"""PyPI's packages of OpenCV. All put their files into one folder, so that only one of them may be there."""

NO_NUMPY = "No module named 'numpy'"
"""How the failure of a library that needs NumPy ends where there is none."""

CSI_DRIVERS = ("unicam", "rp1-cfe")
"""Drivers of the Pi's camera connector: of the Pi 4 and older, of the Pi 5."""

EDGE_TPU_VENDORS, EDGE_TPU_PRODUCTS = ("1a6e", "18d1"), ("089a", "9302")
"""How a Coral USB Accelerator names itself, before it is first used and after (Coral documentation, "Get started")."""

THROTTLE_BITS = ("under-voltage", "the clock capped", "throttled", "the soft temperature limit")
"""What bits 0 to 3 of the firmware's get_throttled mean now, and bits 16 to 19 since the start.

Raspberry Pi documentation, "vcgencmd", get_throttled.
"""


@dataclass(frozen=True)
class Finding:
    """What a check found: how grave it is, what is the case, and what mends it (empty where nothing needs to be)."""

    level: Literal["ok", "warning", "problem"]
    detail: str
    remedy: str = ""

    def line(self, name: str) -> str:
        """The finding of the check `name` on one line."""
        text = self.detail + (f"; {self.remedy}" if self.remedy else "")
        return f"{self.level:<9}{name + ':':<17}{' '.join(text.split())}"


def ok(detail: str) -> Finding:
    """All is well."""
    return Finding("ok", detail)


def warning(detail: str, remedy: str = "") -> Finding:
    """Digits can be read, but not as well as they could be, or a check could not be made."""
    return Finding("warning", detail, remedy)


def problem(detail: str, remedy: str) -> Finding:
    """Something that the runtime needs does not work."""
    return Finding("problem", detail, remedy)


@dataclass(frozen=True)
class Probe:
    """What a trial in a process of its own gave: facts, or else why it failed, on one line."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    failure: str = ""


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


def probe(facts: Callable[[], dict[str, Any]]) -> Probe:
    """Call a function of this module in a Python process of its own: an import may end the process it happens in."""
    script = f"import json; from edge_runtime import doctor; print(json.dumps(doctor.{facts.__name__}()))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    try:
        done = subprocess.run(
            [sys.executable, "-c", script],
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PROBE_TIMEOUT_S,
        )
        if done.returncode:
            return Probe(failure=_reason(done.returncode, done.stderr))
        return Probe(json.loads(done.stdout.splitlines()[-1]))
    except subprocess.TimeoutExpired:
        return Probe(failure=f"no answer within {PROBE_TIMEOUT_S} s")
    except (OSError, ValueError, IndexError) as error:
        return Probe(failure=f"cannot be tried ({error})")


def _reason(code: int, stderr: str) -> str:
    """Why a process failed, from its exit code and what it wrote."""
    if code < 0:
        return f"crashes with {signal.Signals(-code).name}"
    # NumPy wraps this in a page of advice.
    missing = re.search(r"[\w.+-]+: cannot open shared object file", stderr)
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    text = missing[0] if missing else lines[-1] if lines else f"exit code {code}"
    return re.sub(r"^(\w+\.)*EdgeDigitsError: ", "", text)


def numpy_facts() -> dict[str, Any]:
    """NumPy's version, after a little work."""
    import numpy as np

    np.ones((32, 32), np.float32).dot(np.ones((32, 1), np.float32)).sum()
    return {"version": np.__version__}


def opencv_facts() -> dict[str, Any]:
    """OpenCV's version, the window toolkit it was built with ("NONE" for none), V4L2 and FFmpeg."""
    import cv2

    build = dict(re.findall(r"^ *([\w/+]+): +(\S.*?) *$", cv2.getBuildInformation(), re.MULTILINE))
    return {
        "version": cv2.__version__,
        "window": build.get("GUI", "NONE"),
        "v4l2": build.get("v4l/v4l2", "NO").startswith("YES"),
        "ffmpeg": build.get("FFMPEG", "NO").startswith("YES"),
    }


def interpreter_facts() -> dict[str, Any]:
    """The backend, its version, and what the default int8 model says of an upright stroke, with the median time."""
    from edge_runtime.engines.backends import INTERPRETERS, find_interpreter
    from edge_runtime.engines.classifier import Classifier

    backend, _ = find_interpreter()
    package = importlib.import_module(INTERPRETERS[backend].split(".")[0])
    label, median_ms = _read_stroke(Classifier("lenet5", "int8", backend=backend))
    return {
        "backend": backend,
        "version": getattr(package, "__version__", "of unknown version"),
        "label": label,
        "median_ms": median_ms,
    }


def native_facts() -> dict[str, Any]:
    """The C compiler, or why there is none, and what each built native library says of an upright stroke.

    Nothing is built here: `unbuilt` names the models whose library is not in the cache. One that is damaged counts as
    unbuilt, since it is built anew before it is used.
    """
    from edge_runtime.engines.c_compiler import find_compiler
    from edge_runtime.engines.classifier import Classifier
    from edge_runtime.engines.native import cache_folder, find_source, is_whole, library_path

    try:
        compiler = find_compiler()
    except EdgeDigitsError as error:
        return {"compiler": None, "reason": str(error)}
    unbuilt, read = [], {}
    for file in sorted(ASSETS.glob("*_int8.tflite")):
        source = find_source(file, file.read_bytes())
        if is_whole(library_path(source)):
            read[source.name] = _read_stroke(Classifier(file, backend="native"))
        else:
            unbuilt.append(source.name)
    return {"compiler": str(compiler), "unbuilt": unbuilt, "read": read, "folder": str(cache_folder())}


def gpu_facts() -> dict[str, Any]:
    """What of the default int8 model runs on the GPU."""
    return _accelerator_facts("gpu")


def npu_facts() -> dict[str, Any]:
    """What of the default int8 model runs on the NPU."""
    return _accelerator_facts("npu")


def _accelerator_facts(accelerator: str) -> dict[str, Any]:
    """What of the default int8 model runs on an accelerator, and what that says of an upright stroke."""
    from edge_runtime.engines.accelerators import Request, open_accelerated
    from edge_runtime.engines.classifier import Classifier

    file = asset("lenet5", "int8")
    opened, use = open_accelerated(file, file.read_bytes(), Request(accelerator))
    if opened is None:
        return {"reason": use.reason}
    label, median_ms = _read_stroke(Classifier(file, accelerator=accelerator))
    return {"use": str(use), "label": label, "median_ms": median_ms}


def _read_stroke(classifier: Classifier) -> tuple[str, float]:
    """What a classifier takes an upright stroke for, and how long that takes it, in milliseconds (median)."""
    import numpy as np

    stroke = np.zeros((1, 28, 28), np.uint8)
    stroke[0, 4:24, 13:16] = 255
    times_ms = []
    for _ in range(51):
        start = time.perf_counter()
        probabilities = classifier.predict(stroke)
        times_ms.append((time.perf_counter() - start) * 1e3)
    return classifier.labels[int(probabilities[0].argmax())], sorted(times_ms)[len(times_ms) // 2]


def model_facts() -> dict[str, Any]:
    """Every .tflite file of the assets that the interpreter does not take, with the reason."""
    from edge_runtime.engines.backends import find_interpreter
    from edge_runtime.engines.classifier import Classifier

    backend, _ = find_interpreter()  # Without one this fails as a whole.
    refused = {}
    for file in sorted(ASSETS.glob("*.tflite")):
        try:
            Classifier(file, backend=backend)
        except EdgeDigitsError as error:
            refused[file.name] = str(error).removeprefix(f"{file}: ")
    return {"refused": refused}


def camera_facts() -> dict[str, Any]:
    """The cameras, each with its node, card and problem."""
    from edge_runtime.frames.v4l2 import list_cameras

    return {"cameras": [{"node": c.node, "card": c.card, "problem": c.problem} for c in list_cameras()]}


def check_python(version: tuple[int, ...] = tuple(sys.version_info[:3])) -> Finding:
    """Python's version."""
    text = ".".join(map(str, version))
    if version < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        return problem(f"{text} is older than {oldest}", f"sudo apt install python{oldest} python{oldest}-venv")
    return ok(text)


def check_architecture(machine: str = platform.machine(), bits: int = struct.calcsize("P") * 8) -> Finding:
    """The processor, and whether Python is a 32-bit program: 32-bit Raspberry Pi OS often has a 64-bit kernel."""
    text = f"{machine}, {bits}-bit Python" + (" under a 64-bit kernel" if (machine, bits) == ("aarch64", 32) else "")
    if machine == "armv6l":
        return problem(f"{text}: there is no interpreter for it", "use a Pi Zero 2, Pi 2 or newer")
    if bits == 32 and machine not in ("armv7l", "armv8l", "aarch64"):
        return problem(f"{text}: there is no interpreter for it", "install a 64-bit system")
    if machine not in TRIED_MACHINES:
        return warning(f"{text}: not tried on it; tried on {', '.join(sorted(TRIED_MACHINES))}")
    return ok(text)


def check_board(root: Path = Path("/")) -> Finding:
    """The board's name, from its device tree."""
    try:
        model = (root / "proc/device-tree/model").read_bytes()
    except FileNotFoundError:
        return ok("a PC or a virtual machine (no device tree)")
    return ok(model.decode(errors="replace").strip("\0 \n") or "without a name")


def check_numpy(numpy: Probe) -> Finding:
    """NumPy: there, working, of a version that goes with the interpreter."""
    if numpy.failure:
        return _broken(numpy.failure, "numpy", "'numpy<2'" if _needs_numpy_1() else "numpy")
    version = numpy.facts["version"]
    if _version(version) >= (2,) and _needs_numpy_1():
        return problem(f"{version}, but tflite_runtime needs NumPy 1", _interpreter_install())
    if _version(version) < OLDEST_NUMPY:
        oldest = ".".join(map(str, OLDEST_NUMPY))
        return warning(f"{version}, older than {oldest} and not tried", _pip("-U", "'numpy<2'"))
    return ok(version)


def check_opencv(opencv: Probe) -> Finding:
    """OpenCV: there, working, with V4L2 for cameras and FFmpeg for video files and network streams."""
    if re.match(r"lib(GL|X11|xcb|gthread)", opencv.failure):
        # What opencv-python wants of a desktop, and a machine without a screen has not.
        return problem(f"does not load: {opencv.failure}", _opencv_instead(_headless()))
    if opencv.failure:
        return _broken(opencv.failure, "cv2", _headless())
    reinstall = _opencv_instead(_headless())
    version = opencv.facts["version"]
    if _version(version) < OLDEST_OPENCV:
        oldest = ".".join(map(str, OLDEST_OPENCV))
        return problem(f"{version} is older than {oldest}", _pip("-U", _headless()))
    if sys.platform == "linux" and not opencv.facts["v4l2"]:
        return problem(f"{version}, built without V4L2: no camera can be opened", reinstall)
    if not opencv.facts["ffmpeg"]:
        return warning(f"{version}, built without FFmpeg: no video files and network streams", reinstall)
    return ok(f"{version} with FFmpeg" + (" and V4L2" if opencv.facts["v4l2"] else ""))


def check_opencv_packages() -> Finding:
    """That no two of PyPI's packages of OpenCV overwrite each other."""
    found = _opencv_packages()
    if len(found) > 1:
        return problem(f"{' and '.join(found)} overwrite each other", _opencv_instead(_headless()))
    return ok(" ".join(f"{name} {version}" for name, version in found.items()) or "none of PyPI's")


def check_window(opencv: Probe, environment: Mapping[str, str] = os.environ) -> Finding:
    """Whether pictures can be shown in a window. Without is no fault: most devices have no screen."""
    if opencv.failure:
        return warning("cannot be checked (OpenCV does not load)")
    toolkit = opencv.facts["window"]
    if toolkit == "NONE":
        return ok(f"none, as is usual without a screen (to have one: {_opencv_instead('opencv-python')})")
    if sys.platform == "linux" and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        return warning(f"{toolkit}, but no screen: neither $DISPLAY nor $WAYLAND_DISPLAY is set", "export DISPLAY=:0")
    return ok(toolkit)


def check_interpreter(interpreter: Probe) -> Finding:
    """The TFLite interpreter: there, working, reading an upright stroke as 1 with the default int8 model."""
    install = _interpreter_install()
    facts = interpreter.facts
    if interpreter.failure:
        if not any(map(_installed, ("ai_edge_litert", "tflite_runtime", "tensorflow"))):
            return problem("not installed", install)
        if interpreter.failure.endswith(NO_NUMPY):
            return problem("does not work without NumPy", _pip("numpy"))
        return problem(f"does not work: {interpreter.failure}", install)
    name = f"{facts['backend']} {facts['version']}"
    if facts["label"] != "1":
        return problem(f"{name} takes an upright stroke for {facts['label']}", install)
    if facts["backend"] == "tensorflow":
        return warning(f"{name}, which takes seconds to start and 500 MB", install)
    return ok(f"{name}, one digit by lenet5 int8 in {facts['median_ms']:.2f} ms")


def check_models(models: Probe, folder: Path = ASSETS) -> Finding:
    """The committed artifacts: all there, unchanged (SHA-256 in the manifest), and taken by the interpreter."""
    restore = (
        f"git checkout -- {folder.name}"
        if (folder.parent / ".git").exists()
        else "install edge-digits again: pip install --force-reinstall --no-deps ."
    )
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        expected: dict[str, str] = dict(manifest["labels"])
        for entry in manifest["artifacts"].values():
            expected.update(entry["files"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        return problem(f"{MANIFEST} is missing or damaged ({error})", restore)
    faults = []
    for name, digest in sorted(expected.items()):
        try:
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
                faults.append(f"{name} is changed")
        except OSError as error:
            faults.append(f"{name}: {error.strerror}")
    faults += [f"{name} does not load: {reason}" for name, reason in models.facts.get("refused", {}).items()]
    if faults:
        more = f" and {len(faults) - 1} more" if len(faults) > 1 else ""
        return problem(faults[0] + more, restore)
    count = sum(name.endswith(".tflite") for name in expected)
    if models.failure:
        return warning(f"{count} models, unchanged, but not tried: the interpreter does not work")
    return ok(f"{count} models load, {len(expected)} files are as in the manifest")


def check_native(native: Probe) -> Finding:
    """The C compiler, which the backend native needs and nothing else, and the libraries that it has made."""
    facts = native.facts
    if native.failure.startswith("crashes"):
        return warning(f"a native library {native.failure}", "build it anew: rm -r ~/.cache/edge-digits/native")
    if native.failure:
        return warning(f"cannot be checked ({native.failure})")
    if facts["compiler"] is None:
        reason, _, remedy = facts["reason"].rpartition("; ")
        return ok(f"{reason}, so that the interpreter runs int8 files too, more slowly ({remedy})")
    wrong = [
        f"{name} takes an upright stroke for {label}" for name, (label, _) in facts["read"].items() if label != "1"
    ]
    if wrong:
        return problem(f"{facts['compiler']}, native {wrong[0]}", f"rm -r {facts['folder']}")
    parts = [f"native {name} in {median_ms:.3f} ms a digit" for name, (_, median_ms) in facts["read"].items()]
    if facts["unbuilt"]:
        parts.append(f"{' '.join(facts['unbuilt'])} not built yet: done on first use")
    return ok(f"{facts['compiler']}; {', '.join(parts)}")


def check_accelerator(name: str, accelerator: Probe) -> Finding:
    """Whether --accelerator gpu or npu would find one. None is no fault: the CPU takes microseconds."""
    facts = accelerator.facts
    if accelerator.failure:
        return warning(f"cannot be checked ({accelerator.failure})")
    if "reason" in facts:
        return ok(f"none ({facts['reason']})")
    if facts["label"] != "1":
        return warning(f"{facts['use']}, which takes an upright stroke for {facts['label']}", "update its driver")
    return ok(f"{facts['use']}; one digit by lenet5 int8 in {facts['median_ms']:.2f} ms (--accelerator {name})")


def check_edge_tpu(root: Path = Path("/")) -> Finding:
    """Google's Edge TPU, on USB or PCIe, and the library that it needs."""
    import ctypes

    library, install = EDGE_TPU_LIBRARY, "sudo apt install libedgetpu1-std, from https://coral.ai/software"
    there = any(root.glob("dev/apex_*")) or any(
        file.read_text(errors="replace").strip() in EDGE_TPU_VENDORS
        and (file.parent / "idProduct").read_text(errors="replace").strip() in EDGE_TPU_PRODUCTS
        for file in root.glob("sys/bus/usb/devices/*/idVendor")
    )
    try:
        ctypes.CDLL(library)
    except OSError as error:
        if not str(error).startswith(f"{library}: cannot open"):
            return warning(f"{library} does not load: {error}", "sudo apt install --reinstall libedgetpu1-std")
        return warning(f"one is there, but no {library}", install) if there else ok(f"none (no {library})")
    return ok(f"{library}, and one is there (--accelerator edgetpu)" if there else f"none, though there is {library}")


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
    if not _installed("picamera2"):
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


def check_governor(root: Path = Path("/")) -> Finding:
    """How the kernel sets the CPU's clock."""
    files = sorted(root.glob("sys/devices/system/cpu/cpu*/cpufreq/scaling_governor"))
    if not files:
        return ok("not set here (no cpufreq)")
    governors = sorted({file.read_text(errors="replace").strip() for file in files})
    if governors == ["performance"]:
        return ok("performance")
    return warning(
        f"{' '.join(governors)}: the clock follows the load, frames take longer and their times vary",
        "echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor",
    )


def check_throttling(root: Path = Path("/"), vcgencmd: str | None = None) -> Finding:
    """Whether a Raspberry Pi slows itself down, for want of power or of cooling, now or since its start.

    Args:
        root: where to look for /sys.
        vcgencmd: the firmware's command, where there is one.
    """
    text = ""
    # Asked first: reading the file below clears what it tells of the time since the start.
    if vcgencmd is not None:
        done = subprocess.run([vcgencmd, "get_throttled"], capture_output=True, text=True, errors="replace")
        text = done.stdout.partition("throttled=")[2]
    if not text:
        files = sorted(root.glob("sys/devices/platform/soc*/*firmware*/get_throttled"))
        if not files:
            return ok("not told here (no Raspberry Pi firmware)")
        text = files[0].read_text(errors="replace")
    flags = int(text, 16)
    now = [what for bit, what in enumerate(THROTTLE_BITS) if flags >> bit & 1]
    before = [what for bit, what in enumerate(THROTTLE_BITS) if flags >> (16 + bit) & 1 and what not in now]
    if not now and not before:
        return ok("none")
    detail = ", ".join(
        f"{when}: {' and '.join(what)}" for when, what in (("now", now), ("since the start", before)) if what
    )
    power, heat = "use the power supply made for this Pi", "cool it (heat sink, fan)"
    if THROTTLE_BITS[0] in now:
        return problem(detail, power)
    return warning(detail, power if THROTTLE_BITS[0] in before else heat)


def check_temperature(root: Path = Path("/")) -> Finding:
    """The hottest of the thermal zones."""
    zones = []
    for folder in root.glob("sys/class/thermal/thermal_zone*"):
        try:
            zones.append((int((folder / "temp").read_text()) / 1000, (folder / "type").read_text().strip()))
        except (OSError, ValueError):  # A zone that is switched off.
            continue
    if not zones:
        return ok("no sensor")
    celsius, zone = max(zones)
    if celsius >= HOT_CELSIUS:
        return warning(f"{celsius:.0f} C ({zone}): the clock is lowered at this heat", "cool it (heat sink, fan)")
    return ok(f"{celsius:.0f} C ({zone})")


def check_memory(root: Path = Path("/")) -> Finding:
    """Memory that programs can have without swapping."""
    lines = dict(re.findall(r"^(\w+): +(\d+) kB", (root / "proc/meminfo").read_text(), re.MULTILINE))
    if "MemAvailable" not in lines:
        return warning("cannot be checked (/proc/meminfo has no MemAvailable)")
    free_mb = int(lines["MemAvailable"]) // 1024
    detail = f"{free_mb:,} of {int(lines.get('MemTotal', 0)) // 1024:,} MB free"
    if free_mb < LOW_MEMORY_MB:
        return warning(detail, "end other programs, the largest are: ps aux --sort=-rss | head")
    return ok(detail)


def check_disk(folder: Path = Path()) -> Finding:
    """Room in the working folder, where recordings go."""
    free_mb = shutil.disk_usage(folder).free // 10**6
    detail = f"{free_mb:,} MB free in the working folder"
    if free_mb < LOW_DISK_MB:
        return warning(detail, "a recording will not fit; what takes the room: du -xh . | sort -h | tail")
    return ok(detail)


def _broken(failure: str, module: str, package: str) -> Finding:
    """A library that is missing or cannot be imported."""
    if failure.endswith(f"No module named '{module}'"):
        return problem("not installed", _pip(package))
    if failure.endswith(NO_NUMPY):
        return problem("does not load without NumPy", _pip("numpy"))
    if failure.startswith("libopenblas"):
        return problem(f"does not load: {failure}", "sudo apt install libopenblas0")
    return problem(f"does not load: {failure}", _pip("--force-reinstall", "--no-deps", package))


def _opencv_packages() -> dict[str, str]:
    """Those of PyPI's packages of OpenCV that are installed, with their versions, by name."""
    found = {}
    for distribution in metadata.distributions():
        name = (distribution.metadata["Name"] or "").lower().replace("_", "-")
        if name in OPENCV_PACKAGES:
            found[name] = distribution.version
    return dict(sorted(found.items()))


def _headless() -> str:
    """The package of OpenCV to install: since 4.12 it needs NumPy 2, which the 32-bit interpreter does not go with."""
    return "opencv-python-headless" if struct.calcsize("P") == 8 else "'opencv-python-headless<4.12'"


def _opencv_instead(package: str) -> str:
    """What installs one package of OpenCV in place of those that are there; each would take the other's files along."""
    there = " ".join(_opencv_packages())
    return (f"pip uninstall -y {there} && " if there else "") + _pip(package)


def _pip(*arguments: str) -> str:
    """A pip command for this machine: under a 64-bit kernel, 32-bit Python needs `linux32` to get 32-bit packages."""
    prefix = "linux32 " if platform.machine() == "aarch64" and struct.calcsize("P") == 4 else ""
    return f"{prefix}pip install {' '.join(arguments)}"


def _interpreter_install() -> str:
    """What installs the interpreter for this machine."""
    if struct.calcsize("P") == 8:
        return _pip("ai-edge-litert")
    if sys.version_info[:2] > NEWEST_PYTHON_OF_TFLITE_RUNTIME:
        return "32-bit Python has one up to 3.11 only: install the 64-bit Raspberry Pi OS"
    return _pip("tflite-runtime==2.14.0", "'numpy<2'")


def _needs_numpy_1() -> bool:
    """Whether the interpreter that is there is tflite_runtime, which is built for NumPy 1."""
    return _installed("tflite_runtime") and not _installed("ai_edge_litert")


def _installed(module: str) -> bool:
    """Whether a top-level module can be found; it is not imported."""
    return importlib.util.find_spec(module) is not None


def _version(text: str) -> tuple[int, ...]:
    """The numbers that a version begins with."""
    return tuple(int(number) for number in re.findall(r"\d+", text)[:2])
