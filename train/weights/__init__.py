"""The committed weights of the `edge` recipe, and how they came about (index.json). Written by `train.publish`."""

from __future__ import annotations

import json
from pathlib import Path

INDEX = Path(__file__).resolve().parent / "index.json"


def weights_file(name: str) -> Path:
    """The committed weights of a model of the registry, for `keras.Model.load_weights`."""
    return INDEX.parent / f"{name}.weights.h5"


def read_index() -> dict[str, dict]:
    """Each published model's metrics and the SHA-256 of its weights; empty where nothing is published yet."""
    if not INDEX.exists():
        return {}
    index: dict[str, dict] = json.loads(INDEX.read_text(encoding="utf-8"))
    return index
