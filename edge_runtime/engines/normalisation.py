"""What a model's image values stand for: (pixel - mean) / std, as TFLite's metadata has it, for each channel or all.

It is recorded: in a file's metadata (`model_metadata`) or by its quantisation. An 8-bit input, or one that a float file
quantises first of all, spans what it was calibrated with: 0..255 or -1..1 where that is so, else 0..1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from edge_runtime import names
from edge_runtime.engines.tflite_structure import QUANTIZE, SubgraphInfo, TensorInfo


@dataclass(frozen=True)
class Normalisation:
    """How pixels become a model's values: (pixel - mean) / std, one of each for all channels, or one for each."""

    mean: tuple[float, ...]
    std: tuple[float, ...]

    def values(self, channel: int, unit: float = 1.0) -> np.ndarray:
        """What the 256 pixel values are to a channel, in units, float64 (256,)."""
        pixels = np.arange(256, dtype=np.float64)
        mean, std = (some[channel % len(some)] for some in (self.mean, self.std))
        values: np.ndarray = (pixels - mean) / (std * unit)
        return values

    @property
    def span(self) -> tuple[float, float]:
        """The least and the greatest value of all channels."""
        ends = [self.values(channel)[[0, -1]] for channel in range(max(len(self.mean), len(self.std)))]
        return float(np.min(ends)), float(np.max(ends))


NORMALISATIONS = {
    names.FRACTIONS: Normalisation((0.0,), (255.0,)),
    names.BYTES: Normalisation((0.0,), (1.0,)),
    names.SIGNED: Normalisation((127.5,), (127.5,)),
}
"""Those that have a name, by their range."""

FRACTIONS = NORMALISATIONS[names.FRACTIONS]

LEAST_OVERLAP = 2 / 3
"""Of a range, the least share that a quantised input can hold; the rest would be clipped."""

LEAST_USED = 0.05
"""Of a quantised input's values, the least share that a range must use."""


def told_by_quantisation(graph: SubgraphInfo) -> Normalisation:
    """The range that a file was calibrated with, 0..1 where it does not tell another."""
    span = _quantised_span(graph)
    if span is not None:
        low, high = span
        if high >= 128 and low > -16:
            return NORMALISATIONS[names.BYTES]
        if -1.3 <= low <= -0.8 and 0.8 <= high <= 1.3:
            return NORMALISATIONS[names.SIGNED]
    return FRACTIONS


def misfit(normalisation: Normalisation, graph: SubgraphInfo) -> str:
    """What is wrong with a range that a file's quantised input clips, or hardly tells apart; empty where it fits."""
    span = _quantised_span(graph)
    if span is None:
        return ""
    (low, high), (least, most) = normalisation.span, span
    overlap = min(high, most) - max(low, least)
    if overlap >= LEAST_OVERLAP * (high - low) and overlap >= LEAST_USED * (most - least):
        return ""
    return f"its input is quantised for {least:.3g}..{most:.3g}, and would be given {low:.3g}..{high:.3g}"


def _quantised_span(graph: SubgraphInfo) -> tuple[float, float] | None:
    """The least and the greatest value that an 8-bit input can have; None where it is another or has no scale."""
    image = graph.tensors[graph.inputs[0]]
    tensors = [image]
    if image.type == "float32":
        tensors = [
            graph.tensors[operator.outputs[0]]
            for operator in graph.operators
            if operator.code == QUANTIZE and operator.inputs[0] == graph.inputs[0]
        ]
    return next(filter(None, map(_span, tensors)), None)


def _span(tensor: TensorInfo) -> tuple[float, float] | None:
    if tensor.type not in ("int8", "uint8"):
        return None
    if not len(tensor.scales):
        return (0.0, 255.0) if tensor.type == "uint8" else None
    limits = np.iinfo(tensor.type)
    scale, zero_point = float(tensor.scales[0]), int(tensor.zero_points[0])
    return scale * (limits.min - zero_point), scale * (limits.max - zero_point)
