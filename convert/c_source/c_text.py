"""Pieces of C as text: arrays, structures, and the kernels of kernels/ with their fields filled in."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from importlib import resources
from string import Template

import numpy as np

LINE = 120


LIMITS: dict[str, tuple[float | None, float | None]] = {
    "NONE": (None, None),
    "RELU": (0.0, None),
    "RELU_N1_TO_1": (-1.0, 1.0),
    "RELU6": (0.0, 6.0),
}
"""What an activation of real values keeps them in, by its name."""


def array(kind: str, name: str, values: np.ndarray) -> str:
    """A constant array of all values in their order; weights are aligned for vectors."""
    aligned = "EDGE_ALIGNED " if name.endswith("_weights") else ""
    words = map(c_float, values.ravel()) if kind == "float" else map(str, values.ravel().tolist())
    rows = _rows(words)
    return f"{aligned}static const {kind} {name}[{values.size}] = {{\n{rows}\n}};\n"


def struct(kind: str, name: str, values: Sequence[object]) -> str:
    """A constant structure with these values, numbers or names."""
    fields = textwrap.fill(", ".join(map(str, values)), LINE - 8, initial_indent="    ", subsequent_indent="    ")
    return f"static const {kind} {name} = {{\n{fields}\n}};\n"


def kernel(file: str, /, **fields: object) -> str:
    """The text of kernels/FILE.c with its fields."""
    return Template(read(f"{file}.c")).substitute(fields)


def read(file: str) -> str:
    """The text of a file of kernels/."""
    return (resources.files("convert.c_source") / "kernels" / file).read_text(encoding="utf-8")


def c_float(value: float) -> str:
    """A float32 constant of C that is this value exactly."""
    text = str(np.float32(value))
    return f"{text}f" if "." in text or "e" in text else f"{text}.0f"


def activated(activation: str, value: str) -> str:
    """An expression of C: a real value after an activation."""
    low, high = LIMITS[activation]
    text = value
    if high is not None:
        text = f"{value} > {c_float(high)} ? {c_float(high)} : {text}"
    return text if low is None else f"{value} < {c_float(low)} ? {c_float(low)} : {text}"


def indented(lines: Iterable[str], columns: int = 4) -> list[str]:
    """Lines moved to the right."""
    return [" " * columns + line for line in lines]


def block(lines: Iterable[str], columns: int) -> str:
    """Lines, which may be several in one text, as one text moved to the right."""
    return textwrap.indent("\n".join(lines), " " * columns)


def _rows(words: Iterable[str]) -> str:
    """Words with commas between them, in lines of at most `LINE` characters."""
    lines: list[list[str]] = [[]]
    length = 0
    for word in words:
        if length + len(word) + 1 > LINE:
            lines.append([])
            length = 0
        lines[-1].append(word)
        length += len(word) + 1
    return ",\n".join(",".join(line) for line in lines)
