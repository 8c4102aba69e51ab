"""How long a crop, a frame and the first reading take, on one thread."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import edge_runtime
from edge_runtime import Classifier, DigitReader
from train import MODEL_NAMES
from train.render import render_digits, render_page

ROOT = Path(__file__).resolve().parents[1]
FIRST_READING = "from edge_runtime import *; DigitReader('lenet5').read(read_image({image!r}))"
FIRST_IMPORT = "import numpy, cv2, ai_edge_litert.interpreter"


@pytest.mark.benchmark(group="Classifier.predict of one crop")
@pytest.mark.parametrize("precision", ["float32", "int8"])
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_one_crop(benchmark: BenchmarkFixture, name: str, precision: str) -> None:
    crops, labels = render_digits(1, seed=0)
    classifier = Classifier(name, precision)
    probabilities = benchmark(classifier.predict, crops[4:5])
    assert probabilities.argmax() == labels[4]


@pytest.mark.benchmark(group="one frame")
@pytest.mark.parametrize(
    ("width", "height", "rows", "digit_height"),
    [(640, 480, ["13579"], 70), (1280, 720, ["01234", "56789", "98765", "43210"], 90)],
    ids=["640x480, 5 digits", "1280x720, 20 digits"],
)
def test_one_frame(benchmark: BenchmarkFixture, width: int, height: int, rows: list[str], digit_height: int) -> None:
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    page = render_page(rows, seed=4, digit_height=digit_height)
    frame = cv2.copyMakeBorder(
        page, 0, max(0, height - page.shape[0]), 0, max(0, width - page.shape[1]), cv2.BORDER_REPLICATE
    )[:height, :width]
    reading = benchmark(DigitReader("lenet5").read, np.ascontiguousarray(frame))
    cv2.setNumThreads(threads)
    benchmark.extra_info["timings_ms"] = {stage: round(value, 2) for stage, value in reading.timings_ms.items()}
    assert list(reading.row_texts) == rows


@pytest.mark.benchmark(group="start of a process")
@pytest.mark.parametrize("what", ["import numpy, cv2, LiteRT", "first reading"])
def test_start(benchmark: BenchmarkFixture, what: str) -> None:
    image = str(sorted((Path(edge_runtime.__file__).parent / "samples").glob("*.jpg"))[0])
    code = FIRST_READING.format(image=image) if what == "first reading" else FIRST_IMPORT
    # The modules of a clone, too, are compiled once, as those are that pip installed.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    options = {"cwd": ROOT, "check": True, "env": environment}
    benchmark.pedantic(subprocess.run, ([sys.executable, "-c", code],), options, rounds=5, warmup_rounds=1)
