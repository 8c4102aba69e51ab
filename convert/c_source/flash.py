"""Bytes that the constants of generated C take in flash, by the kind of processor: counted in its text."""

from __future__ import annotations

import re

from convert.c_source.variants import CONDITIONS, macro

SIZES = {"int8_t": 1, "uint8_t": 1, "int16_t": 2, "int32_t": 4, "uint32_t": 4, "float": 4}
"""Bytes of a value; a pointer has those of a processor of 32 bits, 4."""

_STRUCT = re.compile(r"typedef struct \{\n(.*?)\n\} (\w+);", re.S)
_FIELD = re.compile(r"(?:const \w+ \*|(?:u?int32_t) )\w+(?:\[(\d+)\])?;")
_CONSTANT = re.compile(r"static const (\w+) \w+(?:\[(\d+)\])? = ")


def constant_bytes(kernels: str, data: str) -> dict[str, int]:
    """Bytes of all constants in `data`, by variant.

    Args:
        kernels: C with the definitions of all structures in `data`, whose fields have 4 bytes each.
        data: C with constants, chosen by the macros of the variants.
    """
    sizes = dict(SIZES)
    for body, name in _STRUCT.findall(kernels):
        sizes[name] = sum(4 * int(field[1] or 1) for field in _FIELD.finditer(body))
    totals = dict.fromkeys(CONDITIONS, 0)
    # Of each condition that a line stands in: who could take it, who has taken a branch of it, who takes this one.
    inside: list[tuple[set[str], set[str], set[str]]] = [(set(), set(), set(CONDITIONS))]
    for line in data.splitlines():
        if line.startswith("#if"):
            could = inside[-1][2]
            takes = _takers(line) & could
            inside.append((could, takes, takes))
        elif line.startswith(("#elif", "#else")):
            could, taken, _ = inside.pop()
            takes = could - taken if line == "#else" else _takers(line) & could - taken
            inside.append((could, taken | takes, takes))
        elif line == "#endif":
            inside.pop()
        elif found := _CONSTANT.search(line):
            for variant in inside[-1][2]:
                totals[variant] += sizes[found[1]] * int(found[2] or 1)
    return totals


def _takers(line: str) -> set[str]:
    """The variants for which a condition is so."""
    return {variant for variant in CONDITIONS if macro(variant) in line}
