"""The states of a model in the caller's memory: where each lies, and C that sets them to what they begin with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from convert.c_source.c_text import array
from convert.c_source.graph import State
from convert.c_source.memory import Buffer, place
from convert.c_source.tensors import STATE


def state_plan(states: Sequence[State]) -> tuple[dict[str, int], int]:
    """Where each state lies in their memory, by its name, and how many bytes that has."""
    return place([Buffer(f"{STATE}_{number}", state.tensor.elements, 0, 0) for number, state in enumerate(states)])


def constants(states: Sequence[State]) -> list[str]:
    """The arrays of what states begin with, where that is not one value."""
    return [
        array("uint8_t", f"initial_{number}", values)
        for number, values in enumerate(map(_initial, states))
        if np.ptp(values)
    ]


def resets(states: Sequence[State]) -> list[str]:
    """The calls that set all states to what they begin with."""
    lines = []
    for number, values in enumerate(map(_initial, states)):
        to = f"(uint8_t *)state + {STATE.upper()}_{number}"
        one = f"memset({to}, {values[0]}, {values.size}U);"
        lines.append(f"    memcpy({to}, initial_{number}, {values.size}U);" if np.ptp(values) else f"    {one}")
    return lines


def _initial(state: State) -> np.ndarray:
    """What a state begins with, as it is kept: uint8, the value + 128."""
    return np.frombuffer(state.initial, np.uint8) ^ np.uint8(0x80)
