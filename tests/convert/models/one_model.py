"""What becomes of one file: C that gives every byte, or the reason why there is none, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass, field

from convert.c_source.check import check_c_source, outputs_of_reference
from convert.c_source.reading import read_graph
from convert.c_source.writer import c_source
from edge_runtime.engines.c_compiler import find_compiler
from edge_runtime.errors import EdgeDigitsError
from tests.convert.models.on_boards import CORES, board_input, fewest_instructions, missing
from tests.convert.models.on_host import microseconds


@dataclass(frozen=True)
class Outcome:
    """Of one file: why there is no C, or how many bytes were compared, all of them equal, and what a call costs.

    `instructions` and `scratch` are by core, where that can be emulated here; `microseconds` are ours and LiteRT's.
    """

    name: str
    refused: str = ""
    compared: int = 0
    instructions: dict[str, int] = field(default_factory=dict)
    scratch: dict[str, int] = field(default_factory=dict)
    microseconds: tuple[float, float] = (0.0, 0.0)


def try_model(name: str, model: bytes) -> Outcome:
    """Generate, run and measure. Raises `EdgeDigitsError` or `BoardError` where the C gives another byte."""
    try:
        header, source = c_source(model, "model")
    except EdgeDigitsError as error:
        return Outcome(name, refused=_reason(str(error)))
    compared = check_c_source(model, "model", header, source, find_compiler())
    instructions, scratch = {}, {}
    if not missing():
        values = board_input(sum(tensor.elements for tensor in read_graph(model).inputs))[None]
        expected = outputs_of_reference(model, values)[0]
        for core in CORES:
            instructions[core.name], scratch[core.name] = fewest_instructions(model, core, expected)
    return Outcome(name, "", compared, instructions, scratch, microseconds(model))


def _reason(message: str) -> str:
    """The part of a message that names what is the matter."""
    for known in ("no C without an interpreter for this file: ", "damaged or unsupported .tflite file: "):
        message = message.removeprefix(known)
    return message.partition("; ")[0]
