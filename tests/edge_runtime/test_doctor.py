from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from edge_runtime import doctor
from edge_runtime.doctor import Finding, Probe, probe
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS
from tests.conftest import ROOT, Run
from train import MODEL_NAMES

DOCTOR = [sys.executable, "-m", "edge_runtime", "--doctor"]
GONE = "No such file or directory"

Write = Callable[[str, str], Path]
Shadow = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of a machine that is made up, under tmp_path / "root"."""

    def write_file(name: str, text: str) -> Path:
        file = tmp_path / "root" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    return write_file


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "root"


@pytest.fixture
def shadow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shadow:
    """Put a module before the installed one of its name, in the processes that are started from here."""

    def shadow_module(module: str, source: str) -> Path:
        folder = tmp_path / "shadow"
        folder.mkdir(exist_ok=True)
        (folder / f"{module}.py").write_text(source)
        monkeypatch.setattr(sys, "path", [str(folder), *(entry for entry in sys.path if entry != str(folder))])
        return folder

    return shadow_module


def missing(module: str) -> str:
    return f"raise ModuleNotFoundError(\"No module named '{module}'\", name='{module}')"


def run_in_process_of_its_own(*path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (*path, ROOT)))}
    return subprocess.run(DOCTOR, env=environment, cwd=ROOT, capture_output=True, text=True)


def findings(stdout: str) -> dict[str, tuple[str, str]]:
    """Level and detail of each line, by name."""
    lines = [line.split(maxsplit=1) for line in stdout.splitlines()]
    return {rest.partition(":")[0]: (level, rest.partition(":")[2].strip()) for level, rest in lines}


def test_the_doctor_of_this_machine_has_a_line_for_each_check() -> None:
    done = run_in_process_of_its_own()
    found = findings(done.stdout)
    assert done.stderr == ""
    assert {level for level, _ in found.values()} <= {"ok", "warning", "problem"}
    assert done.returncode == any(level == "problem" for level, _ in found.values())
    for name in ("Python", "architecture", "NumPy", "OpenCV", "interpreter", "models"):
        assert found[name][0] == "ok", found[name]
    assert "lenet5 int8 in" in found["interpreter"][1]
    assert found["models"][1].startswith("8 models load")
    assert {"GPU", "NPU", "Edge TPU"} <= set(found)


def test_the_doctor_works_where_nothing_else_does(shadow: Shadow) -> None:
    for module in ("numpy", "cv2", "ai_edge_litert", "tflite_runtime", "tensorflow"):
        folder = shadow(module, missing(module))
    done = run_in_process_of_its_own(folder)
    found = findings(done.stdout)
    assert done.returncode == 1
    assert done.stderr == ""
    assert found["NumPy"][0] == "problem"
    assert found["OpenCV"] == ("problem", "not installed; pip install opencv-python-headless")
    assert found["interpreter"][0] == "problem"
    assert found["window"][0] == "warning"
    assert found["models"] == ("warning", "8 models, unchanged, but not tried: the interpreter does not work")
    assert found["disk"][0] in ("ok", "warning")


def test_the_doctor_itself_imports_no_library() -> None:
    code = "import sys, edge_runtime.doctor; print({'numpy', 'cv2', 'ai_edge_litert'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_finding_is_one_line() -> None:
    assert Finding("ok", "3.11.2").line("Python") == "ok       Python:          3.11.2"
    assert Finding("problem", "does\nnot load", "mend it").line("OpenCV") == (
        "problem  OpenCV:          does not load; mend it"
    )


@pytest.mark.parametrize("error", [OSError(5, "I/O error"), ValueError("no number"), EdgeDigitsError("no")])
def test_what_cannot_be_checked_is_a_warning(error: Exception) -> None:
    def fail() -> Finding:
        raise error

    assert doctor.examine(fail) == Finding("warning", f"cannot be checked ({error})")


@pytest.mark.parametrize("garbage", ["", "\0\xff\n", "no number"])
def test_no_file_of_the_machine_can_make_the_doctor_fail(
    write: Write, root: Path, garbage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "probe", lambda _: Probe(failure="not tried"))
    for file in (
        "proc/device-tree/model",
        "proc/meminfo",
        "sys/bus/media/devices/media0/model",
        "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor",
        "sys/devices/platform/soc/soc:firmware/get_throttled",
        "sys/class/thermal/thermal_zone0/temp",
    ):
        write(file, garbage)
    for name, check in doctor.checks(root):
        assert doctor.examine(check).line(name)


def test_a_name_that_the_terminal_cannot_show_is_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    camera = {"node": "/dev/video0", "card": "Cam\u00e9ra \u2603", "problem": None}
    finding = doctor.check_cameras(Probe({"cameras": [camera]}))
    code = (
        "from edge_runtime import doctor; "
        f"doctor.checks = lambda: [('cameras', lambda: doctor.Finding('ok', {finding.detail!r}))]; doctor.run_doctor()"
    )
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stdout == "ok       cameras:         /dev/video0 (Cam\\xe9ra \\u2603)\n"


@pytest.mark.parametrize("version", [(3, 11, 2), (3, 13, 0), (4, 0, 0)])
def test_python_that_is_new_enough(version: tuple[int, ...]) -> None:
    assert doctor.check_python(version).level == "ok"


def test_python_that_is_too_old() -> None:
    assert doctor.check_python((3, 9, 2)) == Finding(
        "problem", "3.9.2 is older than 3.11", "sudo apt install python3.11 python3.11-venv"
    )


@pytest.mark.parametrize(
    ("machine", "bits", "level", "words"),
    [
        ("x86_64", 64, "ok", "64-bit Python"),
        ("aarch64", 64, "ok", "aarch64, 64-bit Python"),
        ("armv7l", 32, "ok", "32-bit Python"),
        ("aarch64", 32, "ok", "32-bit Python under a 64-bit kernel"),
        ("armv8l", 32, "ok", "32-bit Python"),
        ("armv6l", 32, "problem", "there is no interpreter"),
        ("i686", 32, "problem", "there is no interpreter"),
        ("x86_64", 32, "problem", "there is no interpreter"),
        ("riscv64", 64, "warning", "not tried"),
    ],
)
def test_architecture(machine: str, bits: int, level: str, words: str) -> None:
    finding = doctor.check_architecture(machine, bits)
    assert finding.level == level
    assert words in finding.detail


def test_board(write: Write, root: Path) -> None:
    assert doctor.check_board(root) == Finding("ok", "a PC or a virtual machine (no device tree)")
    write("proc/device-tree/model", "Raspberry Pi 4 Model B Rev 1.4\0")
    assert doctor.check_board(root) == Finding("ok", "Raspberry Pi 4 Model B Rev 1.4")


def test_numpy_that_works() -> None:
    import numpy as np

    assert doctor.check_numpy(probe(doctor.numpy_facts)) == Finding("ok", np.__version__)


def test_numpy_that_is_missing(shadow: Shadow) -> None:
    shadow("numpy", missing("numpy"))
    finding = doctor.check_numpy(probe(doctor.numpy_facts))
    assert (finding.level, finding.detail) == ("problem", "not installed")
    assert "pip install numpy" in finding.remedy


def test_numpy_without_its_system_library_names_the_package(shadow: Shadow) -> None:
    advice = "IMPORTANT: PLEASE READ THIS\\n\\nOriginal error was: libopenblas.so.0: cannot open shared object file"
    shadow("numpy", f"raise ImportError('{advice}: {GONE}\\n')")
    assert doctor.check_numpy(probe(doctor.numpy_facts)) == Finding(
        "problem", "does not load: libopenblas.so.0: cannot open shared object file", "sudo apt install libopenblas0"
    )


def test_numpy_for_another_processor_ends_its_own_process_only(shadow: Shadow) -> None:
    shadow("numpy", "import os, signal; os.kill(os.getpid(), signal.SIGILL)")
    finding = doctor.check_numpy(probe(doctor.numpy_facts))
    assert (finding.level, finding.detail) == ("problem", "does not load: crashes with SIGILL")
    assert "pip install --force-reinstall --no-deps numpy" in finding.remedy


NATIVE = {"compiler": "gcc 12.2.0", "unbuilt": [], "read": {"lenet5": ["1", 0.0101]}, "folder": "/cache/native"}


@pytest.mark.parametrize(
    ("native", "expected"),
    [
        (Probe(NATIVE), Finding("ok", "gcc 12.2.0; native lenet5 in 0.010 ms a digit")),
        (
            Probe({**NATIVE, "unbuilt": ["mlp_bn"], "read": {}}),
            Finding("ok", "gcc 12.2.0; mlp_bn not built yet: done on first use"),
        ),
        (
            Probe({**NATIVE, "read": {"lenet5": ["8", 0.01]}}),
            Finding("problem", "gcc 12.2.0, native lenet5 takes an upright stroke for 8", "rm -r /cache/native"),
        ),
        (
            Probe(
                {"compiler": None, "reason": "no C compiler (cc, gcc, clang); install one: sudo apt-get install gcc"}
            ),
            Finding(
                "ok",
                "no C compiler (cc, gcc, clang), so that the interpreter runs int8 files too, more slowly "
                "(install one: sudo apt-get install gcc)",
            ),
        ),
        (
            Probe(failure="crashes with SIGILL"),
            Finding(
                "warning", "a native library crashes with SIGILL", "build it anew: rm -r ~/.cache/edge-digits/native"
            ),
        ),
        (Probe(failure="No module named 'numpy'"), Finding("warning", "cannot be checked (No module named 'numpy')")),
    ],
)
def test_the_compiler_and_what_it_made(native: Probe, expected: Finding) -> None:
    assert doctor.check_native(native) == expected


def test_native_libraries_are_tried_but_not_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from edge_runtime import Classifier
    from edge_runtime.engines.c_compiler import find_compiler

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    try:
        find_compiler()
    except EdgeDigitsError as error:
        pytest.skip(str(error))
    before = doctor.native_facts()
    assert set(before["unbuilt"]) == set(MODEL_NAMES)
    assert not list(tmp_path.iterdir())
    Classifier("lenet5", backend="native")
    after = probe(doctor.native_facts).facts
    assert after["read"]["lenet5"][0] == "1"
    assert set(after["unbuilt"]) == set(MODEL_NAMES) - {"lenet5"}


def only_installed(monkeypatch: pytest.MonkeyPatch, *modules: str) -> None:
    monkeypatch.setattr(doctor, "_installed", lambda module: module in modules)


def test_numpy_2_with_tflite_runtime_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    only_installed(monkeypatch, "tflite_runtime")
    assert doctor.check_numpy(Probe({"version": "1.26.4"})).level == "ok"
    finding = doctor.check_numpy(Probe({"version": "2.1.0"}))
    assert (finding.level, finding.detail) == ("problem", "2.1.0, but tflite_runtime needs NumPy 1")
    assert "pip install" in finding.remedy
    only_installed(monkeypatch, "tflite_runtime", "ai_edge_litert")
    assert doctor.check_numpy(Probe({"version": "2.1.0"})).level == "ok"


def test_numpy_that_is_older_than_tried() -> None:
    finding = doctor.check_numpy(Probe({"version": "1.23.5"}))
    assert (finding.level, finding.detail) == ("warning", "1.23.5, older than 1.24 and not tried")


def test_opencv_that_works() -> None:
    import cv2

    opencv = probe(doctor.opencv_facts)
    assert opencv.facts["version"] == cv2.__version__
    assert doctor.check_opencv(opencv).level == "ok"


BUILD = """
  GUI:                           {window}
    QT:                          YES (ver 5.15.16 )

  Video I/O:
    FFMPEG:                      {ffmpeg}
      avcodec:                   YES (59.37.100)
    v4l/v4l2:                    {v4l2}
"""


@pytest.mark.parametrize(
    ("version", "v4l2", "ffmpeg", "level", "words"),
    [
        ("4.8.1", "YES (linux/videodev2.h)", "YES", "ok", "4.8.1 with FFmpeg and V4L2"),
        ("4.8.1", "NO", "YES", "problem", "no camera can be opened"),
        ("4.8.1", "YES (linux/videodev2.h)", "NO", "warning", "no video files"),
        ("4.5.5", "YES (linux/videodev2.h)", "YES", "problem", "older than 4.6"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="V4L2 is Linux's")
def test_opencv_builds(
    monkeypatch: pytest.MonkeyPatch, version: str, v4l2: str, ffmpeg: str, level: str, words: str
) -> None:
    text = BUILD.format(window="QT5", v4l2=v4l2, ffmpeg=ffmpeg)
    monkeypatch.setitem(
        sys.modules,
        "cv2",
        SimpleNamespace(__version__=version, getBuildInformation=lambda: text),
    )
    facts = doctor.opencv_facts()
    assert facts["window"] == "QT5"
    finding = doctor.check_opencv(Probe(facts))
    assert finding.level == level
    assert words in finding.detail
    assert bool(finding.remedy) == (level != "ok")


def test_opencv_that_is_missing(shadow: Shadow) -> None:
    shadow("cv2", missing("cv2"))
    finding = doctor.check_opencv(probe(doctor.opencv_facts))
    assert (finding.level, finding.detail) == ("problem", "not installed")
    assert "pip install opencv-python-headless" in finding.remedy


def test_opencv_with_windows_on_a_machine_without_a_desktop(shadow: Shadow, packages: Packages) -> None:
    packages("opencv-python 4.11.0.86")
    shadow("cv2", f"raise ImportError('libGL.so.1: cannot open shared object file: {GONE}')")
    finding = doctor.check_opencv(probe(doctor.opencv_facts))
    assert (finding.level, finding.detail) == ("problem", "does not load: libGL.so.1: cannot open shared object file")
    assert finding.remedy.startswith("pip uninstall -y opencv-python && ")
    assert finding.remedy.endswith("pip install opencv-python-headless")


def test_what_needs_numpy_is_not_to_blame_where_it_is_missing(shadow: Shadow) -> None:
    shadow("numpy", missing("numpy"))
    opencv = doctor.check_opencv(probe(doctor.opencv_facts))
    interpreter = doctor.check_interpreter(probe(doctor.interpreter_facts))
    assert (opencv.level, opencv.detail) == ("problem", "does not load without NumPy")
    assert (interpreter.level, interpreter.detail) == ("problem", "does not work without NumPy")
    assert opencv.remedy.endswith("pip install numpy")
    assert interpreter.remedy.endswith("pip install numpy")


Packages = Callable[..., None]


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Packages:
    """Let pip have installed just these, each "name version"."""

    def install(*installed: str) -> None:
        for text in installed:
            name, version = text.split()
            folder = tmp_path / "site" / f"{name.replace('-', '_')}-{version}.dist-info"
            folder.mkdir(parents=True)
            (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        found = list(doctor.metadata.distributions(path=[str(tmp_path / "site")]))
        monkeypatch.setattr(doctor.metadata, "distributions", lambda: found)

    return install


def test_one_opencv_package(packages: Packages) -> None:
    packages("opencv-python-headless 4.11.0.86", "numpy 2.0.0")
    assert doctor.check_opencv_packages() == Finding("ok", "opencv-python-headless 4.11.0.86")


def test_two_opencv_packages_are_a_problem(packages: Packages) -> None:
    packages("opencv-python-headless 4.11.0.86", "opencv-python 5.0.0.93")
    finding = doctor.check_opencv_packages()
    assert (finding.level, finding.detail) == (
        "problem",
        "opencv-python and opencv-python-headless overwrite each other",
    )
    assert finding.remedy.startswith("pip uninstall -y opencv-python opencv-python-headless && ")


def test_opencv_of_the_system(packages: Packages) -> None:
    packages("numpy 2.0.0")
    assert doctor.check_opencv_packages() == Finding("ok", "none of PyPI's")


@pytest.mark.skipif(sys.platform != "linux", reason="$DISPLAY is Linux's")
def test_window() -> None:
    assert doctor.check_window(Probe({"window": "NONE"}), {}).level == "ok"
    assert "opencv-python" in doctor.check_window(Probe({"window": "NONE"}), {}).detail
    assert doctor.check_window(Probe({"window": "QT5"}), {"DISPLAY": ":0"}) == Finding("ok", "QT5")
    assert doctor.check_window(Probe({"window": "GTK3"}), {"WAYLAND_DISPLAY": "wayland-0"}) == Finding("ok", "GTK3")
    blind = doctor.check_window(Probe({"window": "QT5"}), {"DISPLAY": ""})
    assert blind.level == "warning"
    assert "no screen" in blind.detail
    assert doctor.check_window(Probe(failure="broken"), {}).level == "warning"


def test_interpreter_that_works() -> None:
    interpreter = probe(doctor.interpreter_facts)
    assert interpreter.failure == ""
    assert interpreter.facts["label"] == "1"
    assert doctor.check_interpreter(interpreter).level == "ok"


def test_interpreter_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    only_installed(monkeypatch)
    finding = doctor.check_interpreter(Probe(failure="no TFLite interpreter"))
    assert (finding.level, finding.detail) == ("problem", "not installed")
    assert finding.remedy


def test_interpreter_that_is_broken(shadow: Shadow) -> None:
    for module in ("ai_edge_litert", "tflite_runtime", "tensorflow"):
        shadow(module, f"raise ImportError('{module} is broken')")
    finding = doctor.check_interpreter(probe(doctor.interpreter_facts))
    assert finding.level == "problem"
    assert finding.detail.startswith("does not work: no TFLite interpreter (litert: ai_edge_litert is broken")


@pytest.mark.parametrize(
    ("facts", "level", "words"),
    [
        ({"backend": "litert", "label": "1"}, "ok", "litert 2.1, one digit by lenet5 int8 in 0.25 ms"),
        ({"backend": "litert", "label": "8"}, "problem", "takes an upright stroke for 8"),
        ({"backend": "tensorflow", "label": "1"}, "warning", "takes seconds to start"),
    ],
)
def test_what_an_interpreter_says(facts: dict[str, str], level: str, words: str) -> None:
    finding = doctor.check_interpreter(Probe({"version": "2.1", "median_ms": 0.25, **facts}))
    assert finding.level == level
    assert words in finding.detail


@pytest.mark.parametrize(
    ("bits", "python", "machine", "command"),
    [
        (64, (3, 13, 1), "aarch64", "pip install ai-edge-litert"),
        (32, (3, 11, 2), "armv7l", "pip install tflite-runtime==2.14.0 'numpy<2'"),
        (32, (3, 11, 2), "aarch64", "linux32 pip install tflite-runtime==2.14.0 'numpy<2'"),
        (32, (3, 13, 1), "armv7l", "32-bit Python has one up to 3.11 only: install the 64-bit Raspberry Pi OS"),
    ],
)
def test_the_interpreter_to_install(
    monkeypatch: pytest.MonkeyPatch, bits: int, python: tuple[int, ...], machine: str, command: str
) -> None:
    monkeypatch.setattr(doctor.struct, "calcsize", lambda _: bits // 8)
    monkeypatch.setattr(doctor.sys, "version_info", python)
    monkeypatch.setattr(doctor.platform, "machine", lambda: machine)
    only_installed(monkeypatch)
    assert doctor.check_interpreter(Probe(failure="no TFLite interpreter")).remedy == command


def test_a_probe_that_never_answers(shadow: Shadow, monkeypatch: pytest.MonkeyPatch) -> None:
    shadow("numpy", "import signal; signal.pause()")
    monkeypatch.setattr(doctor, "PROBE_TIMEOUT_S", 0.5)
    assert probe(doctor.numpy_facts) == Probe(failure="no answer within 0.5 s")


def test_a_library_that_prints_does_not_disturb(shadow: Shadow) -> None:
    shadow("cv2", "print('hello'); __version__ = '5.0'; getBuildInformation = lambda: ''")
    assert probe(doctor.opencv_facts).facts["version"] == "5.0"


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A folder of one artifact with its manifest."""
    folder = tmp_path / "clone" / "firmware_assets"
    folder.mkdir(parents=True)
    (folder / "a_int8.tflite").write_bytes((ASSETS / "lenet5_int8.tflite").read_bytes())
    (folder / "labels.txt").write_text("0\n1\n")
    digests = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
    labels = {"labels.txt": digests.pop("labels.txt")}
    (folder / "manifest.json").write_text(json.dumps({"artifacts": {"a_int8": {"files": digests}}, "labels": labels}))
    return folder


TAKEN = Probe({"refused": {}})


def test_models_as_in_the_manifest(assets: Path) -> None:
    assert doctor.check_models(TAKEN, assets) == Finding("ok", "1 models load, 2 files are as in the manifest")


def test_models_that_are_changed_or_missing(assets: Path) -> None:
    (assets / "a_int8.tflite").write_bytes(b"other")
    finding = doctor.check_models(TAKEN, assets)
    assert (finding.level, finding.detail) == ("problem", "a_int8.tflite is changed")
    assert "pip install --force-reinstall" in finding.remedy
    (assets / "a_int8.tflite").unlink()
    (assets / "labels.txt").write_text("x")
    (assets.parent / ".git").mkdir()
    finding = doctor.check_models(TAKEN, assets)
    assert (finding.detail, finding.remedy) == (f"a_int8.tflite: {GONE} and 1 more", "git checkout -- firmware_assets")


@pytest.mark.parametrize("manifest", [None, "{", "[]", '{"labels": {}, "artifacts": {"a": 1}}', "[" * 100_000])
def test_a_manifest_that_is_missing_or_damaged(assets: Path, manifest: str | None) -> None:
    if manifest is None:
        (assets / "manifest.json").unlink()
    else:
        (assets / "manifest.json").write_text(manifest)
    finding = doctor.check_models(TAKEN, assets)
    assert finding.level == "problem"
    assert finding.detail.startswith("manifest.json is missing or damaged")


def test_a_model_that_the_interpreter_refuses(assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (assets / "b_int8.tflite").write_bytes(b"no model")
    monkeypatch.setattr(doctor, "ASSETS", assets)
    facts = doctor.model_facts()
    assert list(facts["refused"]) == ["b_int8.tflite"]
    finding = doctor.check_models(Probe(facts), assets)
    assert finding.level == "problem"
    assert finding.detail.startswith("b_int8.tflite does not load: ")
    assert str(assets) not in finding.detail


def test_edge_tpu(monkeypatch: pytest.MonkeyPatch, write: Write, root: Path) -> None:
    import ctypes

    def load(error: str) -> Callable[[str], None]:
        def fail(_: str) -> None:
            raise OSError(error)

        return fail

    monkeypatch.setattr(ctypes, "CDLL", lambda _: None)
    assert doctor.check_edge_tpu(root) == Finding("ok", "none, though there is libedgetpu.so.1")
    monkeypatch.setattr(ctypes, "CDLL", load(f"libedgetpu.so.1: cannot open shared object file: {GONE}"))
    assert doctor.check_edge_tpu(root) == Finding("ok", "none (no libedgetpu.so.1)")
    write("sys/bus/usb/devices/1-1/idVendor", "1a6e\n")
    write("sys/bus/usb/devices/1-1/idProduct", "089a\n")
    finding = doctor.check_edge_tpu(root)
    assert finding.level == "warning"
    assert "sudo apt install libedgetpu1-std" in finding.remedy
    monkeypatch.setattr(ctypes, "CDLL", lambda _: None)
    assert doctor.check_edge_tpu(root).detail == "libedgetpu.so.1, and one is there (--accelerator edgetpu)"
    monkeypatch.setattr(ctypes, "CDLL", load(f"libusb-1.0.so.0: cannot open shared object file: {GONE}"))
    assert doctor.check_edge_tpu(root).level == "warning"


@pytest.mark.parametrize(
    ("accelerator", "level", "words"),
    [
        (Probe({"reason": "no Vulkan"}), "ok", "none (no Vulkan)"),
        (
            Probe({"use": "13 of 13 operators on gpu", "label": "1", "median_ms": 1.2}),
            "ok",
            "13 of 13 operators on gpu",
        ),
        (Probe({"use": "13 of 13 operators on gpu", "label": "7", "median_ms": 1.2}), "warning", "stroke for 7"),
        (Probe(failure="crashes with SIGSEGV"), "warning", "crashes with SIGSEGV"),
    ],
)
def test_accelerators(accelerator: Probe, level: str, words: str) -> None:
    finding = doctor.check_accelerator("gpu", accelerator)
    assert finding.level == level
    assert words in finding.detail


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
    finding = doctor.check_cameras(Probe({"cameras": cameras}))
    assert (finding.level, finding.detail) == (level, detail)
    assert ("group `video`" in finding.remedy) == (DENIED in cameras)


def test_cameras_are_told_as_v4l2_lists_them(monkeypatch: pytest.MonkeyPatch) -> None:
    from edge_runtime.frames import v4l2

    monkeypatch.setattr(v4l2, "list_cameras", lambda: [v4l2.Camera("/dev/video0", "vivid", "vivid", "platform:vivid")])
    assert doctor.camera_facts() == {"cameras": [{"node": "/dev/video0", "card": "vivid", "problem": None}]}


def test_cameras_that_cannot_be_listed() -> None:
    assert doctor.check_cameras(Probe(failure="broken")) == Finding("warning", "cannot be checked (broken)")


def test_csi_camera(write: Write, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert doctor.check_csi_camera(root) == Finding("ok", "none")
    write("sys/class/video4linux/video0/name", "HD Webcam C270: HD Webcam C270\n")
    assert doctor.check_csi_camera(root) == Finding("ok", "none")
    write("sys/class/video4linux/video1/name", "unicam-image\n")
    write("sys/bus/media/devices/media0/model", "unicam\n")
    only_installed(monkeypatch)
    finding = doctor.check_csi_camera(root)
    assert (finding.level, finding.detail) == ("warning", "unicam, but this Python has no picamera2")
    assert "python3-picamera2" in finding.remedy
    only_installed(monkeypatch, "picamera2")
    assert doctor.check_csi_camera(root) == Finding("ok", "unicam, read with -i picamera")


def test_the_pi_5s_csi_camera(write: Write, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_installed(monkeypatch, "picamera2")
    write("sys/class/video4linux/video0/name", "rp1-cfe-csi2_ch0\n")
    assert doctor.check_csi_camera(root) == Finding("ok", "rp1-cfe, read with -i picamera")


@pytest.mark.skipif(sys.platform != "linux", reason="groups of Linux")
def test_video_group(monkeypatch: pytest.MonkeyPatch) -> None:
    import grp
    import pwd

    members: list[str] = []
    group = SimpleNamespace(gr_gid=44, gr_mem=members)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert doctor.check_video_group() == Finding("ok", "not needed by root")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(os, "getegid", lambda: 1000)
    monkeypatch.setattr(os, "getgroups", lambda: [1000])
    monkeypatch.setattr(grp, "getgrnam", lambda _: group)
    monkeypatch.setattr(pwd, "getpwuid", lambda _: SimpleNamespace(pw_name="pi"))
    finding = doctor.check_video_group()
    assert (finding.level, finding.detail) == ("warning", "pi is not in it")
    assert "sudo usermod -aG video $USER" in finding.remedy
    members.append("pi")
    finding = doctor.check_video_group()
    assert finding.level == "warning"
    assert "log out and in again" in finding.remedy
    monkeypatch.setattr(os, "getgroups", lambda: [1000, 44])
    assert doctor.check_video_group() == Finding("ok", "pi is in it")

    def unknown(name: str) -> None:
        raise KeyError(f"getgrnam(): name not found: '{name}'")

    monkeypatch.setattr(grp, "getgrnam", unknown)
    assert doctor.check_video_group() == Finding("warning", "cannot be checked (getgrnam(): name not found: 'video')")


def test_governor(write: Write, root: Path) -> None:
    assert doctor.check_governor(root).level == "ok"
    write("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance\n")
    assert doctor.check_governor(root) == Finding("ok", "performance")
    write("sys/devices/system/cpu/cpu3/cpufreq/scaling_governor", "ondemand\n")
    finding = doctor.check_governor(root)
    assert finding.level == "warning"
    assert finding.detail.startswith("ondemand performance: ")
    assert "echo performance | sudo tee" in finding.remedy


@pytest.mark.parametrize(
    ("flags", "level", "detail"),
    [
        ("0", "ok", "none"),
        ("50005", "problem", "now: under-voltage and throttled"),
        ("50000", "warning", "since the start: under-voltage and throttled"),
        ("80008", "warning", "now: the soft temperature limit"),
        ("e0002", "warning", "now: the clock capped, since the start: throttled and the soft temperature limit"),
    ],
)
def test_throttling(write: Write, root: Path, flags: str, level: str, detail: str) -> None:
    write("sys/devices/platform/soc/soc:firmware/get_throttled", f"{flags}\n")
    finding = doctor.check_throttling(root)
    assert (finding.level, finding.detail) == (level, detail)
    assert ("power supply" in finding.remedy) == ("under-voltage" in detail)


def test_throttling_is_asked_of_vcgencmd_first(write: Write, root: Path) -> None:
    assert doctor.check_throttling(root).level == "ok"
    write("sys/devices/platform/soc/soc:firmware/get_throttled", "0\n")
    command = write("usr/bin/vcgencmd", '#!/bin/sh\n[ "$1" = get_throttled ] && echo throttled=0x10001\n')
    command.chmod(0o755)
    assert doctor.check_throttling(root, str(command)).detail == "now: under-voltage"
    command.write_text("#!/bin/sh\necho VCHI initialization failed\nexit 255\n")
    assert doctor.check_throttling(root, str(command)) == Finding("ok", "none")


def test_temperature(write: Write, root: Path) -> None:
    assert doctor.check_temperature(root) == Finding("ok", "no sensor")
    write("sys/class/thermal/thermal_zone0/temp", "48312\n")
    write("sys/class/thermal/thermal_zone0/type", "cpu-thermal\n")
    write("sys/class/thermal/thermal_zone1/type", "switched-off\n")
    assert doctor.check_temperature(root) == Finding("ok", "48 C (cpu-thermal)")
    write("sys/class/thermal/thermal_zone1/temp", "82500\n")
    finding = doctor.check_temperature(root)
    assert finding.level == "warning"
    assert finding.detail.startswith("82 C (switched-off)")


def test_memory(write: Write, root: Path) -> None:
    write("proc/meminfo", "MemTotal:        3884360 kB\nMemAvailable:    3145728 kB\n")
    assert doctor.check_memory(root) == Finding("ok", "3,072 of 3,793 MB free")
    write("proc/meminfo", "MemTotal:         437000 kB\nMemAvailable:      60000 kB\n")
    assert doctor.check_memory(root).level == "warning"
    write("proc/meminfo", "MemTotal:         437000 kB\n")
    assert doctor.check_memory(root).detail.startswith("cannot be checked")


def test_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: SimpleNamespace(free=12_345_000_000))
    assert doctor.check_disk(tmp_path) == Finding("ok", "12,345 MB free in the working folder")
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: SimpleNamespace(free=12_000_000))
    assert doctor.check_disk(tmp_path).level == "warning"


def test_a_working_folder_that_is_gone(tmp_path: Path) -> None:
    finding = doctor.examine(lambda: doctor.check_disk(tmp_path / "gone"))
    assert finding.level == "warning"
    assert GONE in finding.detail


def test_the_signals_name_is_told() -> None:
    assert doctor._reason(-signal.SIGSEGV, "") == "crashes with SIGSEGV"


def test_it_looks_and_builds_nothing(run: Run, tmp_path: Path) -> None:
    done = run("edge_runtime", "--doctor", XDG_CACHE_HOME=str(tmp_path))
    assert "interpreter:" in done.stdout
    assert list(tmp_path.rglob("*.so")) == []
