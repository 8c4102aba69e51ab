from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from convert.c_array.golden import (
    GOLDEN_DIGITS,
    golden_digits_header,
    golden_pixels,
    read_golden_digits,
    takes_golden_digits,
)
from convert.manifest import check_folder
from edge_runtime import Classifier, EdgeDigitsError
from edge_runtime.engines.tflite_file import read_tflite
from firmware_assets import ASSETS
from tests.convert.conftest import Run, contents
from train import MODEL_NAMES
from train.render import render_digits


@pytest.mark.parametrize("precision", ["int8", "float32"])
@pytest.mark.parametrize("name", MODEL_NAMES)
def test_every_committed_file_reads_the_golden_digits(name: str, precision: str) -> None:
    assert Classifier(name, precision).predict(golden_pixels()).argmax(axis=1).tolist() == list(range(10))


def test_the_committed_digits_are_those_drawn_here() -> None:
    assert np.array_equal(read_golden_digits((ASSETS / GOLDEN_DIGITS).read_text()), golden_pixels())


def test_digits_can_be_read_back() -> None:
    pixels, _ = render_digits(1, seed=2)

    assert np.array_equal(read_golden_digits(golden_digits_header(pixels)), pixels)


@pytest.mark.parametrize(
    "spoil", [lambda text: "", lambda text: text[:-100], lambda text: text.replace("255", "254", 2)]
)
def test_a_header_that_was_edited_is_an_error(spoil: object) -> None:
    assert callable(spoil)

    with pytest.raises(EdgeDigitsError, match="not the golden digits"):
        read_golden_digits(spoil(golden_digits_header(golden_pixels())))


def test_a_model_of_other_images_has_no_golden_vectors(tiny_run: Run) -> None:
    assert not takes_golden_digits(read_tflite((tiny_run.folder / "my_digits_int8.tflite").read_bytes()))
    assert not takes_golden_digits(read_tflite((ASSETS / "lenet5_float32.tflite").read_bytes()))
    assert not [name for name in contents(tiny_run.folder) if "golden" in name]


def _edit_score(folder: Path) -> None:
    path = folder / "mlp_bn_int8_golden.h"
    path.write_text(path.read_text().replace("127,", "126,", 1))


def _edit_pixel(folder: Path) -> None:
    path = folder / GOLDEN_DIGITS
    path.write_text(path.read_text().replace("255,", "254,", 1))


def _draw_other_digits(folder: Path) -> None:
    (folder / GOLDEN_DIGITS).write_text(golden_digits_header(render_digits(1, seed=2)[0]))


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (
            _edit_score,
            ["mlp_bn_int8_golden.h: changed", "mlp_bn_int8_golden.h: not what LiteRT's reference kernels give"],
        ),
        (_edit_pixel, ["golden_digits.h: changed", "golden_digits.h: not the golden digits"]),
        (
            _draw_other_digits,
            ["golden_digits.h: changed", "lenet5_int8_golden.h: not what LiteRT's reference kernels give"],
        ),
        (lambda folder: (folder / GOLDEN_DIGITS).unlink(), ["golden_digits.h: cannot read it"]),
        (lambda folder: (folder / "lenet5_int8_golden.h").unlink(), ["lenet5_int8_golden.h: cannot read it"]),
    ],
)
def test_the_check_finds_what_is_wrong_with_golden_vectors(tmp_path: Path, spoil: object, expected: list[str]) -> None:
    folder = Path(shutil.copytree(ASSETS, tmp_path / "artifacts"))
    assert callable(spoil)
    spoil(folder)

    problems = check_folder(folder)

    for problem in expected:
        assert any(found.startswith(problem) for found in problems), problems
