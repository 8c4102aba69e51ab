"""Every byte of the four models is the reference kernels', of both functions."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from firmware_assets import asset
from tests.convert.c_source.run_c import CompiledModel, reference
from train import MODEL_NAMES
from train.data import Mnist
from train.render import render_digits

PER_CLASS = 20


def check(name: str, pixels: np.ndarray, folder: Path) -> None:
    model = asset(name, "int8").read_bytes()
    flat = pixels.reshape(len(pixels), -1)
    inputs = (flat ^ np.uint8(0x80)).view(np.int8)
    compiled = CompiledModel(model, folder, name, ("-O2",))

    expected = reference(model, inputs)

    assert np.array_equal(compiled.predict_pixels(flat), expected)
    assert np.array_equal(compiled.predict(inputs), expected)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_rendered_digits(name: str, tmp_path: Path) -> None:
    pixels, _ = render_digits(PER_CLASS, seed=11)
    assert len(pixels) == 200
    check(name, pixels, tmp_path)


@pytest.mark.parametrize("name", MODEL_NAMES)
def test_the_test_images_of_mnist(name: str, mnist: Mnist, tmp_path: Path) -> None:
    assert len(mnist.x_test) == 10_000
    check(name, mnist.x_test, tmp_path)
