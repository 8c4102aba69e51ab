"""The files that a device gets: .tflite, C arrays, labels, manifest. Made by `python -m convert`; not for editing.

asset("lenet5", "int8")        -> .../lenet5_int8.tflite
asset("lenet5", "int8", ".h")  -> .../lenet5_int8.h
asset("ink", "int8")           -> .../ink_int8.tflite
"""

from __future__ import annotations

from pathlib import Path

ASSETS = Path(__file__).resolve().parent
"""The folder that the committed artifacts lie in."""


INK = "ink"
"""The model that finds digits' ink. It takes and gives pictures."""

SEGMENT = "segment"
"""The model that tells digits from wrong cuts. It takes a run of pieces of ink and what stands around it."""

LINE = "line"
"""The model that reads neighbours that touch as one line, without cuts. It takes ink."""

NETWORKS = INK, SEGMENT, LINE
"""The models that the reader has beside a classifier; all others are classifiers of digits."""


def asset(model: str, precision: str, suffix: str = ".tflite") -> Path:
    """The path of an artifact of a (model, precision), whether or not it is there."""
    return ASSETS / f"{model}_{precision}{suffix}"


def classifiers(precision: str = "*", folder: Path = ASSETS) -> list[Path]:
    """The .tflite files in a folder of models that classify digits, of one precision or all, by name."""
    others = tuple(f"{name}_" for name in NETWORKS)
    return sorted(file for file in folder.glob(f"*_{precision}.tflite") if not file.name.startswith(others))
