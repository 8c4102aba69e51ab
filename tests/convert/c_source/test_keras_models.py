"""Every byte of 200 random Keras models, as TensorFlow's converter makes them full int8, is the reference kernels'.

Slow: about three minutes. Run by make firmware-test.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

import pytest

from convert.c_source.graph import UnsupportedError
from tests.convert.c_source.random_keras import random_keras
from tests.convert.c_source.run_c import check_bytes

MODELS, MOST_REFUSED = 200, 10

REASONS = ("weights whose sum may overflow", "ADD of tensors of different shapes")
"""What may be refused: a layer that gave nothing but 0 while ranges were measured, so that its steps are too small for
sums of 32 bits, and a bias that the converter left outside of its layer."""

pytestmark = pytest.mark.firmware


def test_every_byte_of_random_keras_models_is_the_reference_kernels() -> None:
    done = 0
    refused: list[str] = []
    while done < MODELS and len(refused) <= MOST_REFUSED:
        seed = done + len(refused)
        model = random_keras(Random(seed))
        try:
            with tempfile.TemporaryDirectory() as folder:
                check_bytes(model, Path(folder), seed)
            done += 1
        except UnsupportedError as error:
            refused.append(f"{seed}: {error}")

    assert done == MODELS, refused
    assert all(any(reason in line for reason in REASONS) for line in refused), refused
