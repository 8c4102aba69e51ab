"""The files that a device gets: .tflite, C arrays, labels, manifest. Made by `python -m convert`; not for editing.

asset("lenet5", "int8")        -> .../lenet5_int8.tflite
asset("lenet5", "int8", ".h")  -> .../lenet5_int8.h
"""

from __future__ import annotations

from pathlib import Path

ASSETS = Path(__file__).resolve().parent
"""The folder that the committed artifacts lie in."""


def asset(model: str, precision: str, suffix: str = ".tflite") -> Path:
    """The path of an artifact of a (model, precision), whether or not it is there."""
    return ASSETS / f"{model}_{precision}{suffix}"
