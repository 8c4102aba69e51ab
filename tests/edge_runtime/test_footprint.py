"""What the runtime loads and takes, seen from a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT

FIRST_READING = """
import re, sys
from edge_runtime import DigitReader, read_image
assert DigitReader("lenet5").read(read_image("edge_runtime/samples/{sample}")).text
heavy = [name for name in sys.modules if name.split(".")[0] in {modules}]
# Not getrusage's ru_maxrss: through fork and exec it keeps the peak of the (heavy) parent process.
peak_kb = re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())
print(int(peak_kb[1]) // 1024, *heavy)
"""


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc, which is Linux's")


def first_reading(modules: set[str]) -> tuple[int, list[str]]:
    sample = sorted((ROOT / "edge_runtime" / "samples").glob("*.jpg"))[0].name
    code = FIRST_READING.format(sample=sample, modules=modules)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    memory_mb, *heavy = done.stdout.split()
    return int(memory_mb), heavy


def test_only_the_runtimes_own_packages_are_loaded() -> None:
    _, heavy = first_reading({"tensorflow", "keras", "train", "convert", "matplotlib", "benchmarks", "h5py"})
    assert heavy == []


def test_first_reading_stays_under_150_mb() -> None:
    memory_mb, _ = first_reading(set())
    assert memory_mb < 150
