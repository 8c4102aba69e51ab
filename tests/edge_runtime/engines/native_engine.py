"""What the tests of native have in common."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from edge_runtime.engines.c_compiler import COMPILERS
from edge_runtime.engines.native import NativeEngine
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import asset

needs_compiler = pytest.mark.skipif(
    not os.environ.get("CC") and not any(map(shutil.which, COMPILERS)), reason="needs a C compiler"
)


def engine(name: str) -> NativeEngine:
    path = asset(name, "int8")
    return NativeEngine(path, path.read_bytes())


def fake_compiler(folder: Path, script: str) -> str:
    """A program in the place of the compiler; `$real` in its shell script is the true one."""
    real = shutil.which(os.environ.get("CC", "cc")) or next(path for name in COMPILERS if (path := shutil.which(name)))
    file = folder / "fake-cc"
    file.write_text(f"#!/bin/sh\nreal={real}\n{script}\n")
    file.chmod(0o755)
    return str(file)


def other_model() -> bytes:
    """A file like lenet5's, one byte of its weights other: none of the package's."""
    model = bytearray(asset("lenet5", "int8").read_bytes())
    largest = max(read_tflite(bytes(model)).buffers, key=len)
    model[bytes(model).index(bytes(largest))] ^= 1
    return bytes(model)
