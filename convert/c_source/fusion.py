"""Operators into layers: a convolution takes its activation and its pooling along, a reshape disappears."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np

from convert.c_source.graph import FLOAT32, Graph, UnsupportedError
from convert.c_source.layers import (
    Bilinear,
    Convolution,
    Copy,
    DenseSteps,
    DepthwiseConvolution,
    Layer,
    Map,
    Pad,
    Pool,
    Pooling,
    Softmax,
    Window,
)
from convert.c_source.layers_float import FloatConvolution, FloatDepthwise
from convert.c_source.lower import lower
from convert.c_source.lower_float import lower_float

Windowed = Convolution | DepthwiseConvolution | FloatConvolution | FloatDepthwise


def to_layers(graph: Graph) -> list[Layer]:
    """The layers of a graph in the order they run in; raises `UnsupportedError`."""
    kept = {tensor.index for tensor in graph.outputs}
    readers = Counter(tensor.index for operator in graph.operators for tensor in operator.inputs)
    layers: list[Layer] = []
    for operator in graph.operators:
        try:
            layer, *more = lower_float(operator) if graph.kind == FLOAT32 else lower(operator)
        except UnsupportedError as error:
            raise error.at(operator.place, operator.name) from error
        last = layers[-1] if layers else None
        source = layer.source.index
        alone = not more and readers[source] == 1 and source not in kept
        fused = _fuse(last, layer) if last is not None and alone and last.target.index == source else None
        if fused is not None:
            layers[-1] = fused
        else:
            layers.append(layer)
        layers += more
    if not kept <= {tensor.index for tensor in graph.inputs} | {layer.target.index for layer in layers}:
        raise UnsupportedError("an output that no operator gives")
    return layers


def _fuse(first: Layer, second: Layer) -> Layer | None:
    """One layer for both, where there is one."""
    if isinstance(second, Map):
        untabled = isinstance(first, Softmax | Copy | Bilinear | DenseSteps)
        if untabled or (isinstance(first, Convolution) and first.pooling):
            return None
        table = second.table
        if first.table is not None and table is not None:
            table = table[first.table.astype(np.int64) + 128]
        return replace(first, target=second.target, table=table)
    if isinstance(first, Pad) and isinstance(second, Windowed) and _pads_nothing(second):
        if second.source.shape == first.target.shape and first.source.quantisation == first.target.quantisation:
            return replace(second, source=first.source, window=replace(second.window, padding=first.before))
        return None
    if isinstance(second, Pool) and isinstance(first, Convolution) and not first.pooling and second.table is None:
        window = second.window
        whole = (second.low, second.high) == (-128, 127)
        # Pools of another size would keep the convolution from being computed at four positions at once.
        if (
            window.size == window.stride == (2, 2)
            and whole
            and window.padding == (0, 0)
            and _fits(first.window, window)
        ):
            return replace(first, target=second.target, pooling=Pooling(window.size, second.mean, window.output))
    return None


def _pads_nothing(layer: Windowed) -> bool:
    """Whether its windows lie within its source."""
    window = layer.window
    if window.padding != (0, 0):
        return False
    seen = [(window.output[i] - 1) * window.stride[i] + (window.size[i] - 1) * window.dilation[i] + 1 for i in (0, 1)]
    return seen[0] <= layer.source.shape[0] and seen[1] <= layer.source.shape[1]


def _fits(image: Window, window: Window) -> bool:
    return all(window.output[i] * window.stride[i] <= image.output[i] for i in (0, 1))
