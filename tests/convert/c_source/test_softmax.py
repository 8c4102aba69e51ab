"""The exponentials' table, by models of one SOFTMAX whose C is run beside LiteRT's reference kernels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convert.c_source.check import check_c_source
from convert.c_source.softmax import softmax_exponentials
from convert.c_source.writer import c_source
from edge_runtime.engines.c_compiler import find_compiler
from tests.convert.c_source.network import Network
from tests.convert.c_source.run_c import CompiledModel, reference


def softmax(scale: float, beta: float, classes: int, rows: int = 1) -> bytes:
    network = Network()
    given = network.tensor((1, rows, classes), [scale], [-3])
    result = network.tensor((1, rows, classes), [1 / 256], [-128])
    network.operator("SOFTMAX", [given], result, "SoftmaxOptions", beta=beta)
    return network.model([given], [result])


@pytest.mark.parametrize("classes", [1, 2, 3, 10, 256, 511])
@pytest.mark.parametrize(("scale", "beta"), [(0.1, 1.0), (0.05, 2.5), (3.0, 1.0), (0.0007, 1.0), (0.25, 0.5), (40, 9)])
def test_every_byte_is_the_reference_kernels(scale: float, beta: float, classes: int, tmp_path: Path) -> None:
    random = np.random.default_rng(classes)
    model = softmax(scale, beta, classes, rows=2)
    inputs = random.integers(-128, 128, (60, 2 * classes)).astype(np.int8)
    inputs[:2] = [[-128], [127]]
    inputs[2:30] = random.integers(-20, 20, (28, 2 * classes))
    inputs[30:40] = np.where(random.random((10, 2 * classes)) < 0.1, 127, -128)

    assert np.array_equal(CompiledModel(model, tmp_path).predict(inputs), reference(model, inputs))


@pytest.mark.parametrize("scale", [0.01, 0.2])
def test_of_a_thousand_classes_what_the_reference_kernels_can_tell_is_compared(scale: float) -> None:
    model = softmax(scale, 1.0, 1001)

    assert check_c_source(model, "m", *c_source(model, "m"), find_compiler()) >= 100 * 1001


def test_a_thousand_equal_values_which_end_the_reference_kernels_give_no_shares(tmp_path: Path) -> None:
    compiled = CompiledModel(softmax(0.1, 1.0, 1001), tmp_path)

    assert np.all(compiled.predict(np.zeros((1, 1001), np.int8)) == -128)


def test_the_exponentials_are_those_of_real_numbers_until_they_are_cut_off() -> None:
    table = softmax_exponentials(0.1, 1.0)

    assert table is not None
    assert table[0] == 2**31 - 1
    assert np.allclose(table / 2.0**31, np.exp(-0.1 * np.arange(256)), atol=2e-8)
    steep = softmax_exponentials(1.0, 1.0)
    assert steep is not None
    assert not steep[32:].any()


@pytest.mark.parametrize(("scale", "beta"), [(1e-9, 1.0), (0.1, 0.0), (0.1, -1.0)])
def test_there_are_none_where_the_reference_kernel_ends_the_program(scale: float, beta: float) -> None:
    assert softmax_exponentials(scale, beta) is None
