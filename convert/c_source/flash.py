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
        data: C with constants, chosen by the macros of the variants, not nested.
    """
    sizes = dict(SIZES)
    for body, name in _STRUCT.findall(kernels):
        sizes[name] = sum(4 * int(field[1] or 1) for field in _FIELD.finditer(body))
    totals = dict.fromkeys(CONDITIONS, 0)
    chosen, told = set(CONDITIONS), set[str]()
    for line in data.splitlines():
        if line.startswith(("#if ", "#elif ")):
            told = told if line.startswith("#elif") else set()
            chosen = {variant for variant in CONDITIONS if macro(variant) in line} - told
            told = told | chosen
        elif line == "#else":
            chosen = set(CONDITIONS) - told
        elif line == "#endif":
            chosen = set(CONDITIONS)
        elif found := _CONSTANT.search(line):
            for variant in chosen:
                totals[variant] += sizes[found[1]] * int(found[2] or 1)
    return totals
