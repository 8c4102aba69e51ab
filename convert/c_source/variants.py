"""The instruction sets that the C has kernels for, and C that is chosen by them.

A variant is what one processor takes: of the kernels, of the data that these read, and of the memory they need.
"""

from __future__ import annotations

CONDITIONS = {
    "mve": "defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1) && defined(__GNUC__)",
    "quads": "defined(__AVX512VNNI__) && defined(__AVX512VBMI__) && defined(__AVX512BW__) && defined(__AVX2__)",
    "pairs": "defined(__AVX2__) || (defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN))",
    "dsp": "defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(__ARM_BIG_ENDIAN) "
    "&& defined(__GNUC__)",
    "plain": "",
}
"""What compilers say of an instruction set, by the variant of the kernels that it takes, the first that is so: Helium,
AVX-512 with VNNI, AVX2 or NEON, the DSP instructions of Cortex-M4, M7 and M33, anything. Each variant needs memory of
its own."""

INCLUDES = {
    "mve": ("arm_mve.h",),
    "quads": ("immintrin.h",),
    "pairs": ("immintrin.h", "arm_neon.h"),
    "dsp": ("arm_acle.h",),
}
"""Where their intrinsics are declared."""

SIGNED = {"mve", "pairs"}
"""The variants whose dense layers multiply values with signs."""

LANES_VALUES = {"quads": 4, "pairs": 2}
"""Values that a vector unit multiplies and adds into one sum."""


def by_variant(texts: dict[str, str]) -> str:
    """C that is chosen by the instruction set where it differs; `texts` has one for each variant."""
    chosen = ""
    groups = [group for group in dict.fromkeys(texts[variant] for variant in CONDITIONS) if group != texts["plain"]]
    for group in groups:
        users = " || ".join(macro(variant) for variant in CONDITIONS if texts[variant] == group)
        chosen += f"{'#elif' if chosen else '#if'} {users}\n{group}"
    if not chosen:
        return texts["plain"]
    return f"{chosen}#else\n{texts['plain']}#endif\n" if texts["plain"] else f"{chosen}#endif\n"


def in_header(texts: dict[str, str]) -> str:
    """The same where the macros of the source are not defined yet."""
    if len(set(texts.values())) == 1:
        return texts["plain"].rstrip()
    lines: list[str] = []
    for variant, condition in CONDITIONS.items():
        lines.append(f"{'#elif' if lines else '#if'} {condition}" if condition else "#else")
        lines.append(texts[variant].rstrip())
    return "\n".join([*lines, "#endif"])


def instructions() -> str:
    """Chooses the variant of the kernels, in the source."""
    lines: list[str] = []
    for variant, condition in CONDITIONS.items():
        if condition:
            includes = [f"#include <{file}>" for file in INCLUDES[variant]]
            if variant == "pairs":
                includes = ["#if defined(__AVX2__)", includes[0], "#else", includes[1], "#endif"]
            if variant == "quads":
                # Its own header of AVX-512 makes gcc 12 warn (gcc.gnu.org, bug 105593).
                quiet = [
                    f'#pragma GCC diagnostic ignored "-W{what}"' for what in ("uninitialized", "maybe-uninitialized")
                ]
                includes += ["#if defined(__GNUC__) && !defined(__clang__)", *quiet, "#endif"]
            lines += [f"{'#elif' if lines else '#if'} {condition}", *includes, f"#define EDGE_{variant.upper()}"]
    return "\n".join([*lines, "#endif"])


def macro(variant: str) -> str:
    """What the C asks for a variant by."""
    return f"defined(EDGE_{variant.upper()})"
