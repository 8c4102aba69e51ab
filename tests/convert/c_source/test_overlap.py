"""How near what a convolution gives may come to what it reads."""

from __future__ import annotations

import ctypes
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest

from convert.c_source.conv_dsp import MAX_ROW
from convert.c_source.convolution import in_rows
from convert.c_source.fusion import to_layers
from convert.c_source.layers import Convolution, DepthwiseConvolution
from convert.c_source.overlap import VARIANTS, lead
from convert.c_source.reading import read_graph
from convert.c_source.tensors import DEPTHWISE_SLACK
from tests.convert.c_source.network import SAME, Network
from tests.convert.c_source.random_maps import random_depthwise
from tests.convert.c_source.random_networks import random_convolution
from tests.convert.c_source.run_c import CompiledModel, reference, some_inputs


def layers_of(seed: int) -> list[Convolution | DepthwiseConvolution]:
    """Unpooled convolutions of random models."""
    models = random_convolution(Random(seed)), random_depthwise(Random(seed))
    layers = [layer for model in models for layer in to_layers(read_graph(model))]
    return [one for one in layers if isinstance(one, DepthwiseConvolution | Convolution) and lead(one, "plain")]


def is_kept(layer: Convolution | DepthwiseConvolution, by: int) -> bool:
    """Whether each byte is read before it is written over: row by row, all that a row sees before it is written."""
    rows, columns = layer.window.output
    filters, (height, width, channels) = layer.target.elements // (rows * columns), layer.source.shape
    for row in range(rows - 1):
        written = (row + 1) * columns * filters
        top = max(0, (row + 1) * layer.window.stride[0] - layer.window.padding[0])
        if top < height and written - by > top * width * channels:
            return False
    return True


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_row_is_written_over_before_it_was_read(variant: str) -> None:
    checked = 0
    for seed in range(40):
        for layer in layers_of(seed):
            by = lead(layer, variant)
            assert by is not None
            checked += 1
            # The kernel for DSP instructions chooses the rows of what sees one pixel at a time.
            rows = in_rows(layer, 4, MAX_ROW) if variant == "dsp" and isinstance(layer, Convolution) else layer
            assert is_kept(rows, by)
    assert checked > 20


def test_pooling_and_other_processors_keep_them_apart() -> None:
    layer = layers_of(1)[0]

    assert lead(layer, "quads") is None
    assert lead(layer, "pairs") is None
    if isinstance(layer, Convolution):
        assert lead(replace(layer, pooling=object()), "dsp") is None  # type: ignore[arg-type]


def separable(stride: int) -> bytes:
    """A depthwise and a pointwise convolution, twice, of an image of 12 x 12 x 8."""
    network, random = Network(), np.random.default_rng(stride)
    last = given = network.tensor((1, 12, 12, 8), [0.1], [-3])
    size, scale = 12, 0.1
    for number in range(2):
        step = stride if number == 1 else 1
        size = -(-size // step)
        for kind, shape in (("DEPTHWISE_CONV_2D", (1, 3, 3, 8)), ("CONV_2D", (8, 1, 1, 8))):
            deep = kind == "DEPTHWISE_CONV_2D"
            data = random.integers(-127, 128, shape).astype(np.int8)
            weights = network.tensor(shape, [0.01] * 8, [0] * 8, data=data, dimension=3 if deep else 0)
            bias = network.tensor((8,), [0.01 * scale] * 8, [0] * 8, kind="int32", data=np.arange(8, dtype="<i4") * 300)
            strides = step if deep else 1
            result = network.tensor((1, size, size, 8), [0.15], [4])
            scale = 0.15
            options = {"strideH": strides, "strideW": strides, "padding": SAME}
            if deep:
                options["depthMultiplier"] = 1
            name = "DepthwiseConv2DOptions" if deep else "Conv2DOptions"
            network.operator(kind, [last, weights, bias], result, name, **options)
            last = result
    return network.model([given], [last])


@pytest.mark.parametrize("stride", [1, 2])
def test_a_separable_network_works_nearly_in_place(stride: int, tmp_path: Path) -> None:
    model = separable(stride)
    inputs = some_inputs(12 * 12 * 8, seed=stride)

    compiled = CompiledModel(model, tmp_path)

    assert np.array_equal(compiled.predict(inputs), reference(model, inputs))
    scratch = ctypes.CDLL(str(tmp_path / "model.so")).scratch_bytes()
    # An image, two rows and a pixel of 8 channels for each of four layers, a patch: not two images.
    image = 12 * 12 * 8
    assert image < scratch < image + 4 * (2 * 12 * 8 + 8 + DEPTHWISE_SLACK + 16) + 3 * 3 * 8 + 64 < 2 * image
