"""The kernels for Cortex-M (plain, DSP, Helium), RISC-V and NEON give every byte of random models, in emulators.

Slow: some minutes. Run by make firmware-test.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.convert.c_source.program import AARCH64, BOARDS, Target, expected_hash, run_program
from tests.convert.c_source.random_maps import random_depthwise, random_map
from tests.convert.c_source.random_networks import random_convolution, random_network
from tests.convert.c_source.run_c import describe

BATCH = 30

pytestmark = pytest.mark.firmware


@pytest.mark.parametrize(
    ("make", "level"),
    [
        (random_convolution, "-O2"),
        (random_convolution, "-Os"),
        (random_network, "-O2"),
        (random_network, "-O3"),
        (random_depthwise, "-O2"),
        (random_map, "-O2"),
    ],
)
@pytest.mark.parametrize("target", [*BOARDS, AARCH64], ids=lambda target: target.name)
def test_every_byte_is_the_reference_kernels(
    target: Target, make: Callable[[Random], bytes], level: str, tmp_path: Path
) -> None:
    if not target.is_here():
        pytest.skip(f"this needs: apt-get install {' '.join(target.packages)}")
    first = 5000 + (1000 if level in ("-Os", "-O3") else 0)
    models = [make(Random(seed)) for seed in range(first, first + BATCH)]

    hashes = run_program(target, models, first, tmp_path, level)

    assert len(hashes) == BATCH
    for number, (model, value) in enumerate(zip(models, hashes, strict=True)):
        assert value == expected_hash(model, number, first), f"{target.name}, {first + number}: {describe(model)}"
