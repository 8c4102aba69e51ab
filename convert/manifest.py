"""manifest.json: what each artifact is, what it was made from, how well it does; and the check of a folder against it.

    {"artifacts": {"lenet5_int8": {"files": {"lenet5_int8.tflite": SHA-256, ...}, "accuracy": 0.994, "temperature": 1.2,
                                   ...}, ...},
     "calibrations": {ID: {"source": "mnist", "indices": [...], ...}},
     "labels": {"labels.txt": SHA-256}}

No dates and no paths of the machine that made it: the same run gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
from importlib import metadata
from pathlib import Path
from typing import Any

from convert.c_array.arrays import read_c_array
from convert.c_array.golden import GOLDEN_DIGITS, golden_scores_header, read_golden_digits, takes_golden_digits
from convert.info import describe
from edge_runtime.engines.temperature import HIGHEST, LOWEST, MANIFEST, is_temperature
from edge_runtime.engines.tflite_file import read_tflite
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.errors import EdgeDigitsError
from firmware_assets import NETWORKS

SECTIONS = ("artifacts", "calibrations", "labels")
PACKAGES = {"tensorflow": "tensorflow", "keras": "keras", "litert": "ai-edge-litert", "numpy": "numpy"}

Manifest = dict[str, dict[str, Any]]


def sha256(data: bytes) -> str:
    """SHA-256 as hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def versions() -> dict[str, str]:
    """The versions of Python and of the packages that decide what a conversion gives."""
    found = {"python": platform.python_version()}
    for name, package in PACKAGES.items():
        try:
            found[name] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    return found


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a folder, empty where there is none; raises `EdgeDigitsError` for a damaged one."""
    path = folder / MANIFEST
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {section: {} for section in SECTIONS}
    except (OSError, ValueError, RecursionError) as error:
        raise EdgeDigitsError(f"{path}: cannot be read ({error}); restore it or delete it and convert again") from error
    if not isinstance(manifest, dict) or not all(isinstance(manifest.get(section), dict) for section in SECTIONS):
        raise EdgeDigitsError(f"{path}: not a manifest of edge-digits; restore it or delete it and convert again")
    return manifest


def recorded_tflm(manifest: Manifest) -> dict[str, dict[str, Any]]:
    """What was measured on TensorFlow Lite Micro (see `convert.c_array.tflm`), by the SHA-256 of the .tflite file."""
    entries = [entry for entry in manifest["artifacts"].values() if isinstance(entry, dict)]
    return {entry["sha256"]: entry["tflm"] for entry in entries if "sha256" in entry and entry.get("tflm")}


def update_manifest(
    manifest: Manifest, artifacts: dict[str, dict[str, Any]], calibration: dict[str, Any], labels: dict[str, str]
) -> Manifest:
    """A manifest with the entries of one run in it and all others kept; calibrations without a user are dropped.

    Args:
        manifest: the old one.
        artifacts: entries by name; where "calibration" is true, the ID of `calibration` takes its place, else null.
        calibration: what was calibrated with.
        labels: SHA-256 of the labels files, by name.
    """
    key = f"{calibration['source']}-{sha256(json.dumps(calibration, sort_keys=True).encode())[:12]}"
    new = {name: {**entry, "calibration": key if entry["calibration"] else None} for name, entry in artifacts.items()}
    merged = {**manifest["artifacts"], **new}
    used = {entry.get("calibration") for entry in merged.values()}
    calibrations = {**manifest["calibrations"], key: calibration}
    return {
        "artifacts": merged,
        "calibrations": {name: record for name, record in calibrations.items() if name in used},
        "labels": {**manifest["labels"], **labels},
    }


def format_manifest(manifest: Manifest) -> str:
    """A manifest as JSON, keys sorted, lists of numbers on one line."""
    text = json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False)
    return re.sub(r"\[\s+([-+.\de,\s]+?)\s+\]", lambda found: f"[{' '.join(found[1].split())}]", text) + "\n"


def check_folder(folder: Path) -> list[str]:
    """Compare the files of a folder with its manifest; returns one line a problem.

    Found are: missing and changed files, artifacts that the manifest does not list, a C array that holds other bytes
    than its .tflite, golden scores that LiteRT's reference kernels do not give, a .tflite that is damaged or is not
    what its entry says, a classifier's temperature that is missing or none.
    Raises `EdgeDigitsError` where there is no manifest or it cannot be read.
    """
    if not (folder / MANIFEST).is_file():
        raise EdgeDigitsError(f"{folder / MANIFEST}: no such file; make the artifacts: python -m convert")
    manifest = read_manifest(folder)
    problems: list[str] = []
    # Pairs: golden_digits.h is listed with each artifact that was compared on it.
    expected = {(file, str(digest)) for file, digest in manifest["labels"].items()}
    for name, entry in manifest["artifacts"].items():
        if not isinstance(entry, dict) or not isinstance(entry.get("files"), dict):
            problems.append(f"{MANIFEST}: the entry {name} lists no files")
            continue
        expected |= {(file, str(digest)) for file, digest in entry["files"].items()}
        if entry.get("model") in NETWORKS or "tensors_by_name" in entry:
            pass  # What it gives is no confidence of a class.
        elif "temperature" not in entry:
            problems.append(f"{MANIFEST}: the entry {name} has no temperature, its confidences are not calibrated")
        elif not is_temperature(entry["temperature"]):
            problems.append(
                f"{MANIFEST}: the temperature of {name} is {entry['temperature']!r}, no number in {LOWEST}..{HIGHEST:g}"
            )
        problems += _check_artifact(folder, name, entry)
    for name, digest in sorted(expected):
        try:
            if sha256((folder / name).read_bytes()) != digest:
                problems.append(f"{name}: changed, its SHA-256 is not the manifest's")
        except OSError as error:
            problems.append(f"{name}: cannot read it: {error.strerror}")
    there = {path.name for pattern in ("*.tflite", "*.c", "*.h", "*labels.txt") for path in folder.glob(pattern)}
    problems += [f"{name}: not in the manifest" for name in sorted(there - {name for name, _ in expected})]
    return problems


def _check_artifact(folder: Path, name: str, entry: dict[str, Any]) -> list[str]:
    """What can be said only by reading an artifact's files; missing ones are reported elsewhere."""
    try:
        data = (folder / f"{name}.tflite").read_bytes()
    except OSError:
        return []
    problems = []
    try:
        file = read_tflite(data)
        description = describe(file)
        problems += [
            f"{name}.tflite: its {key.replace('_', ' ')} is not what the manifest says"
            for key, value in description.items()
            if entry.get(key) != value
        ]
        if f"{name}_golden.h" in entry["files"]:
            problems += _check_golden(folder, name, data, file)
    except EdgeDigitsError as error:
        problems.append(f"{name}.tflite: {error}")
    source = folder / f"{name}.c"
    if source.is_file():
        try:
            if read_c_array(source.read_text(encoding="utf-8", errors="replace")) != data:
                problems.append(f"{name}.c: holds other bytes than {name}.tflite")
        except EdgeDigitsError as error:
            problems.append(f"{name}.c: {error}")
    for header in entry["files"]:
        # Read only for what changes with the model: the file's own bytes are compared elsewhere.
        made_of = (
            re.findall(r"_MODEL_SHA256 \"([0-9a-f]{64})\"", _text(folder / header)) if header.endswith(".h") else []
        )
        if made_of and made_of[0] != sha256(data):
            problems.append(f"{header}: made of another {name}.tflite; make it again: python -m convert --c-source")
    return problems


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _check_golden(folder: Path, name: str, data: bytes, file: TfliteFile) -> list[str]:
    """Whether an artifact gives its golden scores; missing files are reported elsewhere."""
    paths = folder / GOLDEN_DIGITS, folder / f"{name}_golden.h"
    if not all(path.is_file() for path in paths):
        return []
    digits, scores = (path.read_text(encoding="utf-8", errors="replace") for path in paths)
    try:
        pixels = read_golden_digits(digits)
    except EdgeDigitsError as error:
        return [f"{GOLDEN_DIGITS}: {error}"]
    if not takes_golden_digits(file) or scores != golden_scores_header(data, file, sha256(data), name, pixels):
        return [f"{name}_golden.h: not what LiteRT's reference kernels give for {GOLDEN_DIGITS}"]
    return []
