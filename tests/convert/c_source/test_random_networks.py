"""Every byte of random models is LiteRT's: of the C for any processor, for vector units, and under sanitizers."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.convert.c_source.program import SANITIZERS, Target, expected_hash, run_program
from tests.convert.c_source.random_legacy import random_legacy
from tests.convert.c_source.random_maps import random_depthwise, random_map
from tests.convert.c_source.random_networks import random_convolution, random_network
from tests.convert.c_source.random_parts import random_parts
from tests.convert.c_source.run_c import check_bytes, describe

FLAGS = Path("/proc/cpuinfo")

VECTOR_UNITS = {
    "avx2": ("-mavx2",),
    "avx512vbmi": ("-mavx2", "-mavx512f", "-mavx512bw", "-mavx512vl", "-mavx512vbmi", "-mavx512vnni"),
}
"""What the processor must have, by its name in /proc/cpuinfo, and the compiler's options for it."""

thorough = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@settings(thorough, max_examples=200)
@given(random=st.randoms(use_true_random=False), seed=st.integers(0, 2**16))
def test_every_byte_of_a_random_network_is_the_reference_kernels(random: Random, seed: int) -> None:
    model = random_network(random)

    with tempfile.TemporaryDirectory() as folder:
        check_bytes(model, Path(folder), seed)


@settings(thorough, max_examples=120)
@given(random=st.randoms(use_true_random=False), seed=st.integers(0, 2**16))
def test_every_byte_of_random_convolutions_is_the_reference_kernels(random: Random, seed: int) -> None:
    model = random_convolution(random)

    with tempfile.TemporaryDirectory() as folder:
        check_bytes(model, Path(folder), seed)


@settings(thorough, max_examples=40)
@given(random=st.randoms(use_true_random=False), seed=st.integers(0, 2**16))
def test_every_byte_of_random_depthwise_convolutions_is_the_reference_kernels(random: Random, seed: int) -> None:
    model = random_depthwise(random)

    with tempfile.TemporaryDirectory() as folder:
        check_bytes(model, Path(folder), seed)


@settings(thorough, max_examples=100)
@given(random=st.randoms(use_true_random=False), seed=st.integers(0, 2**16))
def test_every_byte_of_a_random_map_is_the_reference_kernels(random: Random, seed: int) -> None:
    model = random_map(random)

    with tempfile.TemporaryDirectory() as folder:
        check_bytes(model, Path(folder), seed)


@settings(thorough, max_examples=100)
@given(random=st.randoms(use_true_random=False), seed=st.integers(0, 2**16))
def test_every_byte_of_random_parts_is_the_reference_kernels(random: Random, seed: int) -> None:
    model = random_parts(random)

    with tempfile.TemporaryDirectory() as folder:
        check_bytes(model, Path(folder), seed)


@settings(thorough, max_examples=40)
@given(random=st.randoms(use_true_random=False), seed=st.integers(0, 2**16))
def test_every_byte_of_random_uint8_networks_is_the_reference_kernels(random: Random, seed: int) -> None:
    model = random_legacy(random)

    with tempfile.TemporaryDirectory() as folder:
        check_bytes(model, Path(folder), seed)


@pytest.mark.parametrize("name", VECTOR_UNITS)
def test_the_kernels_for_vector_units_give_the_same_bytes(name: str, tmp_path: Path) -> None:
    target = vector_unit(name)

    check_program(target, [random_convolution(Random(i)) for i in range(10)], tmp_path)
    check_program(target, [random_network(Random(i)) for i in range(10)], tmp_path)
    check_program(target, [random_depthwise(Random(i)) for i in range(10)], tmp_path)
    check_program(target, [random_map(Random(i)) for i in range(6)], tmp_path)
    check_program(target, [random_parts(Random(i)) for i in range(10)], tmp_path)
    check_program(target, [random_legacy(Random(i)) for i in range(10)], tmp_path)


def test_sanitizers_see_nothing_with_buffers_of_exactly_the_size_that_the_header_says(tmp_path: Path) -> None:
    check_program(SANITIZERS, [random_network(Random(i)) for i in range(1000, 1024)], tmp_path)
    check_program(SANITIZERS, [random_convolution(Random(i)) for i in range(1000, 1012)], tmp_path)
    check_program(SANITIZERS, [random_depthwise(Random(i)) for i in range(1000, 1012)], tmp_path)
    check_program(SANITIZERS, [random_map(Random(i)) for i in range(1000, 1016)], tmp_path)
    check_program(SANITIZERS, [random_parts(Random(i)) for i in range(1000, 1024)], tmp_path)
    check_program(SANITIZERS, [random_legacy(Random(i)) for i in range(1000, 1016)], tmp_path)


def vector_unit(name: str) -> Target:
    """Programs for one of `VECTOR_UNITS`, under sanitizers; skips the test where this processor has it not."""
    if not FLAGS.exists() or f" {name} " not in FLAGS.read_text().replace("\n", " "):
        pytest.skip(f"this processor has no {name}")
    return replace(SANITIZERS, name=name, compiler=(*SANITIZERS.compiler, *VECTOR_UNITS[name]), header="immintrin.h")


def check_program(target: Target, models: list[bytes], folder: Path) -> None:
    # Not optimised: nothing that a sanitizer could see is gone, and it takes half the time.
    hashes = run_program(target, models, 0, folder, "-O0")
    assert len(hashes) == len(models)
    for number, (model, value) in enumerate(zip(models, hashes, strict=True)):
        assert value == expected_hash(model, number, 0), f"{target.name}: {describe(model)}"
