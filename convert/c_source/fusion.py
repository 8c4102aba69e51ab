"""Operators into layers: a convolution takes its activation and its pooling along, a reshape disappears."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np

from convert.c_source.graph import Graph, Tensor, UnsupportedError
from convert.c_source.layers import (
    Bilinear,
    Convolution,
    Copy,
    DepthwiseConvolution,
    Layer,
    Map,
    Pad,
    Pool,
    Pooling,
    Softmax,
    Window,
)
from convert.c_source.lower import lower


def to_layers(graph: Graph) -> list[Layer]:
    """The layers of a graph in the order they run in; raises `UnsupportedError`.

    Tensors that a RESHAPE only names anew are one tensor here.
    """
    names: dict[int, Tensor] = {}

    def real(tensor: Tensor) -> Tensor:
        return replace(names.get(tensor.index, tensor), shape=tensor.shape)

    readers = Counter(tensor.index for operator in graph.operators for tensor in operator.inputs)
    layers: list[Layer] = []
    for operator in graph.operators:
        if operator.name == "RESHAPE":
            (source,) = operator.inputs
            if source.quantisation != operator.output.quantisation:
                raise UnsupportedError("a RESHAPE that changes the quantisation")
            names[operator.output.index] = real(source)
            readers[real(source).index] += readers[operator.output.index] - 1
            continue
        operator = replace(operator, inputs=tuple(real(tensor) for tensor in operator.inputs))
        layer, *more = lower(operator)
        last = layers[-1] if layers else None
        alone = last is not None and last.target.index == layer.source.index and readers[layer.source.index] == 1
        fused = _fuse(last, layer) if last is not None and alone and layer.source.index != graph.output.index else None
        if fused is not None:
            layers[-1] = fused
        else:
            layers.append(layer)
        layers += more
    if not layers:
        raise UnsupportedError("a graph that computes nothing")
    if real(graph.output).index != layers[-1].target.index or real(graph.output).index == graph.input.index:
        raise UnsupportedError("an output that is not what the last operator gives")
    return layers


def _fuse(first: Layer, second: Layer) -> Layer | None:
    """One layer for both, where there is one."""
    if isinstance(second, Map):
        if isinstance(first, Softmax | Copy | Bilinear) or (isinstance(first, Convolution) and first.pooling):
            return None
        table = second.table
        if first.table is not None and table is not None:
            table = table[first.table.astype(np.int64) + 128]
        return replace(first, target=second.target, table=table)
    if isinstance(first, Pad) and isinstance(second, Convolution | DepthwiseConvolution) and _pads_nothing(second):
        if second.source.shape == first.target.shape:
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


def _pads_nothing(layer: Convolution | DepthwiseConvolution) -> bool:
    """Whether its windows lie within its source."""
    window = layer.window
    if window.padding != (0, 0):
        return False
    seen = [(window.output[i] - 1) * window.stride[i] + (window.size[i] - 1) * window.dilation[i] + 1 for i in (0, 1)]
    return seen[0] <= layer.source.shape[0] and seen[1] <= layer.source.shape[1]


def _fits(image: Window, window: Window) -> bool:
    return all(window.output[i] * window.stride[i] <= image.output[i] for i in (0, 1))
