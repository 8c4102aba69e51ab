from __future__ import annotations

import ctypes
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from edge_runtime.doctor.facts import model_facts, native_facts
from edge_runtime.doctor.finding import Finding
from edge_runtime.doctor.models import check_accelerator, check_edge_tpu, check_models, check_native
from edge_runtime.doctor.probe import Probe, probe
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import ASSETS
from tests.edge_runtime.doctor.conftest import GONE, Write
from train import MODEL_NAMES

NATIVE = {
    "compiler": "gcc 12.2.0",
    "unbuilt": [],
    "read": {"lenet5": ["1", 0.0101]},
    "slower": {},
    "folder": "/cache/native",
}


@pytest.mark.parametrize(
    ("native", "expected"),
    [
        (Probe(NATIVE), Finding("ok", "gcc 12.2.0; native lenet5 in 0.010 ms a digit")),
        (
            Probe({**NATIVE, "slower": {"kws": [1619.0, 81.5]}}),
            Finding(
                "ok",
                "gcc 12.2.0; native lenet5 in 0.010 ms a digit, kws by LiteRT, which is faster here (81.5 us a crop, "
                "native 1619.0)",
            ),
        ),
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
    assert check_native(native) == expected


def test_native_libraries_are_tried_but_not_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from edge_runtime import Classifier
    from edge_runtime.engines.c_compiler import find_compiler

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    try:
        find_compiler()
    except EdgeDigitsError as error:
        pytest.skip(str(error))
    before = native_facts()
    assert set(before["unbuilt"]) == set(MODEL_NAMES)
    assert not list(tmp_path.iterdir())
    Classifier("lenet5", backend="native")
    after = probe(native_facts).facts
    assert after["read"]["lenet5"][0] == "1"
    assert set(after["unbuilt"]) == set(MODEL_NAMES) - {"lenet5"}


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
    assert check_models(TAKEN, assets) == Finding("ok", "1 models load, 2 files are as in the manifest")


def test_models_that_are_changed_or_missing(assets: Path) -> None:
    (assets / "a_int8.tflite").write_bytes(b"other")
    finding = check_models(TAKEN, assets)
    assert (finding.level, finding.detail) == ("problem", "a_int8.tflite is changed")
    assert "pip install --force-reinstall" in finding.remedy
    (assets / "a_int8.tflite").unlink()
    (assets / "labels.txt").write_text("x")
    (assets.parent / ".git").mkdir()
    finding = check_models(TAKEN, assets)
    assert (finding.detail, finding.remedy) == (f"a_int8.tflite: {GONE} and 1 more", "git checkout -- firmware_assets")


@pytest.mark.parametrize("manifest", [None, "{", "[]", '{"labels": {}, "artifacts": {"a": 1}}', "[" * 100_000])
def test_a_manifest_that_is_missing_or_damaged(assets: Path, manifest: str | None) -> None:
    if manifest is None:
        (assets / "manifest.json").unlink()
    else:
        (assets / "manifest.json").write_text(manifest)
    finding = check_models(TAKEN, assets)
    assert finding.level == "problem"
    assert finding.detail.startswith("manifest.json is missing or damaged")


def test_a_model_that_the_interpreter_refuses(assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (assets / "b_int8.tflite").write_bytes(b"no model")
    monkeypatch.setattr("edge_runtime.doctor.facts.ASSETS", assets)
    facts = model_facts()
    assert list(facts["refused"]) == ["b_int8.tflite"]
    finding = check_models(Probe(facts), assets)
    assert finding.level == "problem"
    assert finding.detail.startswith("b_int8.tflite does not load: ")
    assert str(assets) not in finding.detail


def test_edge_tpu(monkeypatch: pytest.MonkeyPatch, write: Write, root: Path) -> None:

    def load(error: str) -> Callable[[str], None]:
        def fail(_: str) -> None:
            raise OSError(error)

        return fail

    monkeypatch.setattr(ctypes, "CDLL", lambda _: None)
    assert check_edge_tpu(root) == Finding("ok", "none, though there is libedgetpu.so.1")
    monkeypatch.setattr(ctypes, "CDLL", load(f"libedgetpu.so.1: cannot open shared object file: {GONE}"))
    assert check_edge_tpu(root) == Finding("ok", "none (no libedgetpu.so.1)")
    write("sys/bus/usb/devices/1-1/idVendor", "1a6e\n")
    write("sys/bus/usb/devices/1-1/idProduct", "089a\n")
    finding = check_edge_tpu(root)
    assert finding.level == "warning"
    assert "sudo apt install libedgetpu1-std" in finding.remedy
    monkeypatch.setattr(ctypes, "CDLL", lambda _: None)
    assert check_edge_tpu(root).detail == "libedgetpu.so.1, and one is there (--accelerator edgetpu)"
    monkeypatch.setattr(ctypes, "CDLL", load(f"libusb-1.0.so.0: cannot open shared object file: {GONE}"))
    assert check_edge_tpu(root).level == "warning"


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
    finding = check_accelerator("gpu", accelerator)
    assert finding.level == level
    assert words in finding.detail
