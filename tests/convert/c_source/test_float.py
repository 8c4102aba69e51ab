"""C of float32 beside LiteRT's reference kernels: each operator within its own bound, whole networks within theirs."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import pytest

from convert.c_source.bounds import EPSILON, LEAST, STEPS, steps
from convert.c_source.check import check_c_source
from convert.c_source.check_float import check_values, float_inputs, float_reference
from convert.c_source.graph import UnsupportedError
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from edge_runtime.engines.c_compiler import find_compiler
from edge_runtime.errors import EdgeDigitsError
from tests.convert.c_source.as_float import absolute, as_float, single_operators
from tests.convert.c_source.calling import wrapper
from tests.convert.c_source.network import Network
from tests.convert.c_source.program import precompiled
from tests.convert.c_source.random_maps import random_depthwise, random_map
from tests.convert.c_source.random_networks import random_convolution, random_network
from tests.convert.c_source.random_parts import random_parts
from tests.convert.c_source.run_float import FloatModels, vector_header

MAKERS = (random_network, random_convolution, random_depthwise, random_map, random_parts)
SUMS = set(STEPS) - {"HARD_SWISH", "LOGISTIC", "SOFTMAX", "TANH"}
COUNT = 4


def random_models(maker: Callable[[Random], bytes], first: int = 0) -> Iterator[bytes]:
    """Endless."""
    for seed in range(first, first + 1000):
        model = as_float(maker(Random(seed)))
        if model is not None:
            yield model


def test_each_operator_is_within_its_bound(tmp_path: Path) -> None:
    models = [
        single for maker in MAKERS for model in islice(random_models(maker), 14) for single in single_operators(model)
    ]
    compiled = FloatModels(models, tmp_path)
    seen: Counter[str] = Counter()
    for number, model in enumerate(models):
        graph = compiled.graphs[number]
        inputs = float_inputs(graph, COUNT, number)
        given = compiled.predict(number, inputs).astype(np.float64)
        expected = np.concatenate(float_reference(model, graph, inputs, graph.ends), axis=1)
        sizes, names = np.abs(expected), {operator.name for operator in graph.operators}
        if names & SUMS:
            sizes = np.concatenate(float_reference(absolute(model), graph, np.abs(inputs), graph.ends), axis=1)
        bound = max(map(steps, graph.operators)) * EPSILON * sizes.astype(np.float64) + LEAST * bool(names & set(STEPS))
        assert np.all(np.abs(given - expected) <= bound), f"{names}: {np.abs(given - expected).max()}"
        seen += Counter(names)
    assert set(STEPS) <= seen.keys()
    assert {"ADD", "SUB", "MUL", "PRELU", "LEAKY_RELU", "RELU", "PAD", "CONCATENATION", "TRANSPOSE"} <= seen.keys()


def some_whole_models(first: int, count: int) -> list[bytes]:
    return [model for maker in MAKERS for model in islice(random_models(maker, first), count)]


@pytest.mark.parametrize("flags", [("-O1",), ("-O1", "-march=native")], ids=["any", "native"])
def test_whole_networks_are_within_the_bound_of_models(flags: tuple[str, ...], tmp_path: Path) -> None:
    models = some_whole_models(100, 6)
    compiled = FloatModels(models, tmp_path, flags)
    for number, model in enumerate(models):
        graph = compiled.graphs[number]
        inputs = float_inputs(graph, COUNT, number)
        check_values(model, graph, f"m{number}", inputs, compiled.predict(number, inputs))


def test_sanitizers_see_nothing_with_buffers_of_exactly_the_size_that_the_header_says(tmp_path: Path) -> None:
    models = some_whole_models(200, 2)
    calls, sources = [], []
    for number, model in enumerate(models):
        header, source = c_source(model, f"m{number}")
        (tmp_path / f"m{number}.h").write_text(header)
        (tmp_path / f"m{number}.c").write_text(source)
        sources.append(f"m{number}.c")
        calls.append(f'#include "m{number}.h"\n{wrapper(read_graph(model), f"m{number}")}')
    runs = "".join(
        f"    {{\n    float *in = take(M{i}_GIVEN), *out = take(M{i}_RESULT), *memory = take(M{i}_SCRATCH_BYTES / 4);\n"
        f"    m{i}_call(in, out, memory);\n    free(in);\n    free(out);\n    free(memory);\n    }}\n"
        for i in range(len(models))
    )
    take = (
        "#include <stdlib.h>\nstatic float *take(size_t count)\n{\n    float *values = malloc(4 * count + !count);\n"
        "    size_t i;\n    for (i = 0; i < count; ++i) {\n        values[i] = (float)(i * 37 % 101) / 50.0f - 1.0f;\n"
        "    }\n    return values;\n}\n"
    )
    (tmp_path / "main.c").write_text(f"{take}{''.join(calls)}int main(void)\n{{\n{runs}    return 0;\n}}\n")
    command = ["gcc", "-std=c99", "-O0", "-g1", "-march=native", "-fsanitize=undefined,address"]
    command.append("-fno-sanitize-recover=all")
    if header := vector_header():
        command += precompiled(header, command, tmp_path)
    subprocess.run([*command, "main.c", *sources, "-o", "main"], check=True, cwd=tmp_path)

    done = subprocess.run([str(tmp_path / "main")], capture_output=True, text=True)

    assert done.returncode == 0, done.stderr[-3000:]


def one_operator(name: str, kind: str = "float32") -> bytes:
    network = Network()
    given, result = network.tensor((1, 8), kind=kind), network.tensor((1, 8), kind="float32")
    network.operator(name, [given], result, "CastOptions" if name == "CAST" else None, version=1)
    if name == "CAST":
        last = network.tensor((1, 8), kind="float32")
        network.operator("TANH", [result], last, version=1)
        result = last
    return network.model([given], [result])


@pytest.mark.parametrize("kind", ["uint8", "int8"])
def test_a_cast_of_the_input_is_the_callers_bytes(kind: str, tmp_path: Path) -> None:
    model = one_operator("CAST", kind)
    compiled = FloatModels([model], tmp_path)
    inputs = float_inputs(compiled.graphs[0], COUNT, 0)

    check_values(model, compiled.graphs[0], "m0", inputs, compiled.predict(0, inputs))

    assert inputs.dtype == kind
    assert f"const {kind}_t input[M0_INPUT_VALUES]" in (tmp_path / "m0.h").read_text()


def test_what_float_c_cannot_do_is_told_with_its_place() -> None:
    network = Network()
    given, result = (network.tensor((1, 8), kind="float32") for _ in range(2))
    network.operator("HARD_SWISH", [given], result, version=9)
    model = network.model([given], [result])

    with pytest.raises(UnsupportedError, match="operator 0: HARD_SWISH version 9"):
        read_graph(model)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_weights_that_are_no_finite_numbers_are_refused(value: float) -> None:
    network = Network()
    given, result = network.tensor((1, 4), kind="float32"), network.tensor((1, 2), kind="float32")
    weights = network.tensor((2, 4), kind="float32", data=np.full((2, 4), value, np.float32))
    network.operator("FULLY_CONNECTED", [given, weights], result, "FullyConnectedOptions", version=1)
    model = network.model([given], [result])

    with pytest.raises(UnsupportedError, match="no finite numbers"):
        read_graph(model)


def test_c_that_gives_other_values_is_found() -> None:
    model = one_operator("TANH")
    header, source = c_source(model, "m")
    wrong = source.replace("3.33332819422e-1f", "3.33432819422e-1f")
    assert wrong != source

    assert check_c_source(model, "m", header, source, find_compiler()) == 200 * 8
    with pytest.raises(EdgeDigitsError, match=r"differs by .* from LiteRT's reference kernels"):
        check_c_source(model, "m", header, wrong, find_compiler())
