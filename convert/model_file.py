"""The .tflite files that a command line names."""

from __future__ import annotations

from pathlib import Path

from edge_runtime.engines.tflite_file import read_structure, read_tflite
from edge_runtime.engines.tflite_structure import TfliteFile
from edge_runtime.errors import EdgeDigitsError


def read_model(path: Path) -> bytes:
    """A file's content; raises `EdgeDigitsError` where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise EdgeDigitsError(f"{path}: cannot read it: {error.strerror}; name a .tflite file") from error


def read_model_file(path: Path, *, to_run: bool = True) -> tuple[bytes, TfliteFile]:
    """A file's content and structure; raises `EdgeDigitsError` where it cannot be read, is damaged or cannot be run."""
    data = read_model(path)
    try:
        return data, read_tflite(data) if to_run else read_structure(data)
    except EdgeDigitsError as error:
        raise EdgeDigitsError(f"{path}: {error}") from error
