"""Convolutions of as many filters as vector units have sums, of int8 and of the older uint8: every byte is LiteRT's."""

from __future__ import annotations

import subprocess
from pathlib import Path
from random import Random

import numpy as np
import pytest

from convert.c_source.conv_filters import weights_offset
from convert.c_source.writer import c_source
from tests.convert.c_source.network import VALID, Network
from tests.convert.c_source.random_legacy import random_wide_legacy
from tests.convert.c_source.random_networks import random_wide_convolution
from tests.convert.c_source.run_c import WARNINGS
from tests.convert.c_source.test_random_networks import VECTOR_UNITS, check_program, vector_unit


@pytest.mark.parametrize("name", VECTOR_UNITS)
def test_the_kernels_for_vector_units_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    target = vector_unit(name)

    check_program(target, [random_wide_convolution(Random(i)) for i in range(12)], tmp_path)
    check_program(target, [random_wide_legacy(Random(i)) for i in range(12)], tmp_path)


@pytest.mark.parametrize("name", VECTOR_UNITS)
def test_windows_that_see_nothing_but_padding(name: str, tmp_path: Path) -> None:
    """What a window sees of a row ends before the image begins."""
    target = vector_unit(name)

    check_program(target, [padded("CONV_2D"), padded("DEPTHWISE_CONV_2D")], tmp_path)


def padded(name: str) -> bytes:
    """An image of 2 x 2 with forty columns on both sides, of which only the first one is seen."""
    network, random = Network(), np.random.default_rng(5)
    given, wide = (network.tensor((1, 2, size, 16), [0.1], [3]) for size in (2, 82))
    pads = np.array([[0, 0], [0, 0], [40, 40], [0, 0]], "<i4")
    network.operator("PAD", [given, network.tensor(pads.shape, kind="int32", data=pads)], wide)
    shape = (16, 1, 1, 16) if name == "CONV_2D" else (1, 1, 1, 16)
    weights = network.tensor(shape, [0.01], [0], data=random.integers(-127, 128, shape).astype(np.int8))
    bias = network.tensor((16,), [0.001], [0], kind="int32", data=random.integers(-5000, 5000, 16).astype("<i4"))
    result = network.tensor((1, 2, 1, 16), [0.2], [-7])
    options = "Conv2DOptions" if name == "CONV_2D" else "DepthwiseConv2DOptions"
    sizes = {"strideH": 1, "strideW": 82, "padding": VALID}
    sizes |= {} if name == "CONV_2D" else {"depthMultiplier": 1}
    network.operator(name, [wide, weights, bias], result, options, **sizes)
    return network.model([given], [result])


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("name", VECTOR_UNITS)
def test_both_compilers_take_it_without_a_warning(name: str, compiler: str, tmp_path: Path) -> None:
    for number, model in enumerate([random_wide_convolution(Random(3)), random_wide_legacy(Random(4))]):
        header, source = c_source(model, f"m{number}")
        (tmp_path / f"m{number}.h").write_text(header)
        (tmp_path / f"m{number}.c").write_text(source)
        command = [compiler, "-std=c99", "-O1", *WARNINGS, *VECTOR_UNITS[name], "-c", f"m{number}.c", "-o", "m.o"]
        subprocess.run(command, cwd=tmp_path, check=True)


@pytest.mark.parametrize(("least", "most"), [(-128, 127), (-255, 0), (0, 255), (-203, 51), (-60, 194), (-129, 126)])
def test_weights_of_nine_bits_have_eight_when_an_offset_is_gone(least: int, most: int) -> None:
    weights = np.array([least, 0, most], np.int16)

    less = weights - weights_offset(weights)

    assert -128 <= less.min() <= less.max() <= 127
    assert weights_offset(weights) == 0 or not -128 <= least <= most <= 127
