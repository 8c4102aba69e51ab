"""What becomes of one file: C that gives every byte, or the reason why there is none, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from convert import SIZE
from convert.c_source.check import check_library, library_of, outputs_of_reference
from convert.c_source.graph import FLOAT32, Graph
from convert.c_source.reading import read_graph
from convert.c_source.state_memory import state_plan
from convert.c_source.writer import c_source
from edge_runtime.engines.c_compiler import find_compiler
from edge_runtime.errors import EdgeDigitsError
from tests.convert.models.on_boards import CORES, Cost, board_input, cost_on, flash_of, missing
from tests.convert.models.on_host import NAME, microseconds


@dataclass(frozen=True)
class Outcome:
    """Of one file: why there is no C, or how many values were compared and how far they are off, and what a call costs.

    `difference` is None where the values are bytes, all of them equal. `costs` are by core, where that can be emulated
    here and the C is of int8; `flash`, `flash_small` (made for size) and `ram` are bytes on a Cortex-M4, `compiled` the
    library of this host. `microseconds` are ours and LiteRT's.
    """

    name: str
    refused: str = ""
    compared: int = 0
    difference: float | None = None
    flash: int = 0
    flash_small: int = 0
    ram: int = 0
    costs: dict[str, Cost] = field(default_factory=dict)
    compiled: bytes = b""
    microseconds: tuple[float, float] = (0.0, 0.0)


def try_model(name: str, model: bytes) -> Outcome:
    """Generate, compile, run. Raises `EdgeDigitsError` or `BoardError` where the C gives what it must not."""
    try:
        header, source = c_source(model, NAME)
    except EdgeDigitsError as error:
        return Outcome(name, refused=_reason(str(error)))
    graph, compiled = read_graph(model), library_of(NAME, header, source, find_compiler())
    compared, furthest = check_library(model, NAME, compiled)
    difference = furthest if graph.kind == FLOAT32 else None
    outcome = Outcome(name, "", compared, difference, ram=_ram(header, graph), compiled=compiled)
    if missing():
        return outcome
    outcome = replace(outcome, flash_small=flash_of(model, CORES[0], SIZE))
    if graph.kind == FLOAT32:
        return replace(outcome, flash=flash_of(model, CORES[0]))
    values = board_input(sum(tensor.elements for tensor in graph.inputs))[None]
    expected = outputs_of_reference(model, values)[0]
    costs = {core.name: cost_on(model, core, expected) for core in CORES}
    m4 = costs[CORES[0].name]
    return replace(outcome, flash=m4.flash, ram=m4.scratch + state_plan(graph.states)[1], costs=costs)


def timed(outcome: Outcome, model: bytes) -> Outcome:
    """The same with what a call takes on this host."""
    return replace(outcome, microseconds=microseconds(model, outcome.compiled)) if outcome.compiled else outcome


def _ram(header: str, graph: Graph) -> int:
    """Bytes of working memory and state: those of any processor."""
    scratch = [int(line.split()[-1]) for line in header.splitlines() if "_SCRATCH_BYTES " in line and "#define" in line]
    return scratch[-1] + state_plan(graph.states)[1]


def _reason(message: str) -> str:
    """The part of a message that names what is the matter."""
    for known in ("no C without an interpreter for this file: ", "damaged or unsupported .tflite file: "):
        message = message.removeprefix(known)
    return message.partition("; ")[0]
