"""Where each tensor lies: in a buffer of its own, in that of the tensor it is made of, or in the caller's memory.

Sizes and places are counted in elements: bytes of int8, values of float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from convert.c_source.graph import FLOAT32, Graph, Tensor
from convert.c_source.layers import Convolution, Dense, DepthwiseConvolution, Layer, Legacy, Softmax
from convert.c_source.memory import Buffer

LANES, TAPS = 4, 16
"""Rows and columns of a block of dense weights: kernels read and write whole blocks."""

DEPTHWISE_SLACK = 15
"""Bytes that depthwise convolutions read and write beyond a tensor: whole groups of channels."""

INPUT, COPIED, SCORES, STATE = "input", "copied", "scores", "state"
"""The caller's input, a copy of it in the scratch memory, the caller's output, and the memory of the caller's in which
the states lie."""


@dataclass(frozen=True)
class Tensors:
    """The buffers of a graph's tensors, and the home of each tensor by its index: a buffer's name, or `INPUT`.

    A tensor without a home is the caller's output.
    """

    homes: dict[int, str]
    buffers: tuple[Buffer, ...]

    def place(self, tensor: Tensor) -> str:
        """An expression of C: where the tensor begins."""
        home = self.homes.get(tensor.index, SCORES)
        if home in (INPUT, SCORES):
            return home
        return f"{STATE if home.startswith(STATE) else 'memory'} + {home.upper()}"


def place_tensors(graph: Graph, layers: Sequence[Layer]) -> Tensors:
    """Give every tensor a buffer; an activation by itself and a sum take the place of what they are made of."""
    states = {state.tensor.index: f"{STATE}_{number}" for number, state in enumerate(graph.states)}
    last_use = {target.index: len(layers) for target in graph.outputs}
    for step, layer in enumerate(layers):
        for tensor in layer.sources:
            last_use[tensor.index] = max(step, last_use.get(tensor.index, 0))
    homes: dict[int, str] = dict(states)
    lives: dict[str, list[int]] = {}
    for position, source in enumerate(graph.inputs):
        if graph.one_of_each and _reads_directly(source, graph, layers):
            homes[source.index] = INPUT
        else:
            home = homes[source.index] = f"{COPIED}_{position}" if position else COPIED
            lives[home] = [source.elements, 0, last_use.get(source.index, 0)]
    for step, layer in enumerate(layers):
        if graph.one_of_each and step == len(layers) - 1 and (isinstance(layer, Softmax) or _gives(graph, layer)):
            continue
        target = layer.target
        if target.index in homes:  # A state, or what other channels were written to.
            continue
        home = homes[layer.source.index]
        if layer.in_place and home in lives and lives[home][2] == step:
            homes[target.index] = home
            lives[home][2] = last_use.get(target.index, step)
            continue
        home = homes[target.index] = f"tensor_{target.index}"
        # Kernels write whole groups of channels. What nothing reads is written all the same.
        lives[home] = [target.elements + LANES - 1, step, last_use.get(target.index, step)]
    for layer in layers:
        home = homes[layer.source.index]
        if isinstance(layer, Dense) and home in lives:
            # Kernels read whole blocks of each row, the last one too.
            inputs = layer.weights.shape[1]
            lives[home][0] = max(lives[home][0], layer.source.elements - inputs + -(-inputs // TAPS) * TAPS)
        if isinstance(layer, DepthwiseConvolution) or (isinstance(layer, Legacy) and layer.weights.shape[3] == 1):
            for tensor in (layer.source, layer.target):
                life = lives[homes[tensor.index]]
                life[0] = max(life[0], tensor.elements + DEPTHWISE_SLACK)
    return Tensors(homes, tuple(Buffer(home, *life) for home, life in lives.items()))


def _gives(graph: Graph, layer: Layer) -> bool:
    """Whether a layer, the last one, can write the caller's output: all of float32 can."""
    return graph.kind == FLOAT32 and layer.target.index == graph.outputs[0].index


def _reads_directly(source: Tensor, graph: Graph, layers: Sequence[Layer]) -> bool:
    """Whether the only layer that reads the input can take it as it is, with bytes that may have to be flipped."""
    readers = [layer for layer in layers if source.index in {tensor.index for tensor in layer.sources}]
    if len(readers) != 1 or source.index in {target.index for target in graph.outputs}:
        return False
    (reader,) = readers
    if graph.kind == FLOAT32:
        return graph.takes_real
    return isinstance(reader, Convolution) or (isinstance(reader, Dense) and reader.weights.shape[1] % TAPS == 0)
