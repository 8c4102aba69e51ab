"""Checks of the committed models, and of all that can run them: the interpreter, native C, accelerators."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from edge_runtime.engines.backends import EDGE_TPU_LIBRARY
from edge_runtime.engines.temperature import MANIFEST
from firmware_assets import ASSETS

if TYPE_CHECKING:
    pass
from edge_runtime.doctor.finding import Finding, ok, problem, warning
from edge_runtime.doctor.probe import Probe

EDGE_TPU_VENDORS, EDGE_TPU_PRODUCTS = ("1a6e", "18d1"), ("089a", "9302")
"""How a Coral USB Accelerator names itself, before it is first used and after (Coral documentation, "Get started")."""


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
    parts += [
        f"{name} by LiteRT, which is faster here ({litert_us:.1f} us a crop, native {native_us:.1f})"
        for name, (native_us, litert_us) in facts["slower"].items()
    ]
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
