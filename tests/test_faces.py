"""What each room hands on: every public name is there, is the room's own, and is imported no earlier than asked for."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from tests.conftest import ROOT

FACES = [
    "edge_runtime",
    *(f"edge_runtime.{room}" for room in ("archive", "doctor", "engines", "frames", "live", "locate", "stills", "web")),
    *(f"convert.{room}" for room in ("c_array", "compilers", "tflite")),
    *(f"benchmarks.{room}" for room in ("engines", "measure", "report")),
]


@pytest.mark.parametrize("face", FACES)
def test_every_public_name_is_the_rooms_own(face: str) -> None:
    package = importlib.import_module(face)
    for name in package.__all__:
        value = getattr(package, name)
        assert getattr(value, "__module__", face).startswith(face)
        assert name in dir(package)


@pytest.mark.parametrize("face", FACES)
def test_another_name_is_an_attribute_error(face: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{face}' has no attribute 'nothing'"):
        importlib.import_module(face).nothing  # noqa: B018


def test_a_face_costs_nothing() -> None:
    code = (
        f"import sys, {', '.join(FACES)}; print({{'numpy', 'cv2', 'ai_edge_litert', 'tensorflow'}} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
