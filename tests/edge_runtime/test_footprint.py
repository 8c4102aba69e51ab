"""What the runtime loads and takes, seen from a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT

FIRST_READING = """
import resource, sys
from edge_runtime import DigitReader, read_image
assert DigitReader("lenet5").read(read_image("edge_runtime/samples/{sample}")).text
heavy = [name for name in sys.modules if name.split(".")[0] in {modules}]
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, *heavy)
"""


def first_reading(modules: set[str]) -> tuple[int, list[str]]:
    sample = sorted((ROOT / "edge_runtime" / "samples").glob("*.jpg"))[0].name
    code = FIRST_READING.format(sample=sample, modules=modules)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    memory_mb, *heavy = done.stdout.split()
    return int(memory_mb), heavy


def test_only_the_runtimes_own_packages_are_loaded() -> None:
    _, heavy = first_reading({"tensorflow", "keras", "train", "convert", "matplotlib", "benchmarks", "h5py"})
    assert heavy == []


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss is in kilobytes on Linux only")
def test_first_reading_stays_under_150_mb() -> None:
    memory_mb, _ = first_reading(set())
    assert memory_mb < 150
