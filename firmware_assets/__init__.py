"""The files that a device gets: .tflite, C arrays, labels, manifest. Made by `python -m convert`; not for editing.

asset("lenet5", "int8")        -> .../lenet5_int8.tflite
asset("lenet5", "int8", ".h")  -> .../lenet5_int8.h
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ASSETS = Path(__file__).resolve().parent
"""The folder that the committed artifacts lie in."""


def asset(model: str, precision: str, suffix: str = ".tflite") -> Path:
    """The path of an artifact of a (model, precision), whether or not it is there."""
    return ASSETS / f"{model}_{precision}{suffix}"


def read_manifest() -> dict[str, Any]:
    """The content of manifest.json: what each artifact is, with its SHA-256."""
    manifest: dict[str, Any] = json.loads((ASSETS / "manifest.json").read_text(encoding="utf-8"))
    return manifest
