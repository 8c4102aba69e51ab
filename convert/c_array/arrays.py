"""A .tflite file as a C array for firmware: one .h and one .c, valid C99 and C++17.

The header of `lenet5_int8`:

    extern const unsigned char lenet5_int8[56120];
    extern const unsigned int lenet5_int8_len;

and macros that say what the model is and needs, such as LENET5_INT8_ARENA_BYTES (see `convert.c_array.header`).

The array is `const` (it stays in flash) and 16-byte aligned, as TensorFlow Lite Micro and FlatBuffers require.
"""

from __future__ import annotations

import hashlib
import re

from edge_runtime.errors import EdgeDigitsError

BYTES_PER_LINE = 24
MAX_IDENTIFIER = 63
"""Characters of an identifier that every C99 compiler tells apart (5.2.4.1)."""

# C23's and C++20's keywords and alternative tokens: a name must be good wherever the file is compiled.
KEYWORDS = set(
    re.findall(
        r"\w+",
        """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class
    co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default
    delete do double dynamic_cast else enum explicit export extern false final float for friend goto if import inline
    int long module mutable namespace new noexcept not not_eq nullptr operator or or_eq override private protected
    public register reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast
    struct switch template this thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned
    using virtual void volatile wchar_t while xor xor_eq main errno
    """,
    )
)

_HEADER = """\
/* {symbol}: the model {file}, {length} bytes.
 * SHA-256 of the .tflite: {sha256}
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef {guard}
#define {guard}

#include <stdint.h>

{notes}

#ifdef __cplusplus
extern "C" {{
#endif

extern const unsigned char {symbol}[{length}];
extern const unsigned int {symbol}_len;

#ifdef __cplusplus
}}
#endif

#endif /* {guard} */
"""

_SOURCE = """\
/* {symbol}: the model {file}, {length} bytes.
 * SHA-256 of the .tflite: {sha256}
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#include "{header}"

/* TensorFlow Lite Micro reads the model in place and needs it 16-byte aligned. */
#if defined(EDGE_DIGITS_ALIGN16)
/* given by the build */
#elif defined(__GNUC__) || defined(__clang__)
#define EDGE_DIGITS_ALIGN16 __attribute__((aligned(16)))
#elif defined(_MSC_VER)
#define EDGE_DIGITS_ALIGN16 __declspec(align(16))
#elif defined(__cplusplus) && __cplusplus >= 201103L
#define EDGE_DIGITS_ALIGN16 alignas(16)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define EDGE_DIGITS_ALIGN16 _Alignas(16)
#else
#error "define EDGE_DIGITS_ALIGN16 as what makes this compiler align an object to 16 bytes"
#endif

EDGE_DIGITS_ALIGN16 const unsigned char {symbol}[{length}] = {{
{rows}
}};
const unsigned int {symbol}_len = {length};
"""


def c_identifier(text: str) -> str:
    """Make any text, such as a file's name, an identifier that is neither reserved nor a keyword in C and C++.

    Letters, digits and underscores of ASCII are kept; runs of anything else become one underscore. Where characters
    beyond ASCII or beyond the length limit are lost, six hexadecimal digits of the text's SHA-256 keep names apart.
    """
    name = re.sub(r"[^0-9A-Za-z]+", "_", text).strip("_")
    if not text.isascii() or len(name) > MAX_IDENTIFIER:
        digest = hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:6]
        name = f"{name[: MAX_IDENTIFIER - 7].rstrip('_')}_{digest}".lstrip("_")
    if not name or name[0].isdigit() or name in KEYWORDS:
        name = f"model_{name}".rstrip("_")[:MAX_IDENTIFIER]
    return name


def c_array(model: bytes, name: str, notes: str) -> tuple[str, str]:
    """Write a .tflite file as C.

    Args:
        model: the file's bytes, at least one.
        name: the files' name without a suffix, such as "lenet5_int8"; an identifier (see `c_identifier`).
        notes: what the header says beside the array, as C (see `convert.c_array.header`).

    Returns:
        The text of NAME.h and of NAME.c; the same for the same arguments.
    """
    if c_identifier(name) != name:
        raise ValueError(f"{name!r} is no C identifier")
    rows = (model[start : start + BYTES_PER_LINE] for start in range(0, len(model), BYTES_PER_LINE))
    fields = {
        "symbol": name,
        "file": f"{name}.tflite",
        "header": f"{name}.h",
        "notes": notes,
        "length": len(model),
        "sha256": hashlib.sha256(model).hexdigest(),
        "guard": f"EDGE_DIGITS_{name.upper()}_H",
        # Decimal and without blanks: two thirds of the size of the usual "0x1c, ".
        "rows": "\n".join(",".join(map(str, row)) + "," for row in rows),
    }
    return _HEADER.format(**fields), _SOURCE.format(**fields)


def read_c_array(source: str) -> bytes:
    """The bytes of the array in a .c file that `c_array` wrote; raises `EdgeDigitsError` where there is none."""
    found = re.search(r"\[(\d+)\] = \{\n([0-9,\n]*)\n\};\n", source)
    values = [int(value) for value in re.findall(r"\d+", found[2])] if found else []
    if not found or len(values) != int(found[1]) or max(values, default=256) > 255:
        raise EdgeDigitsError("no whole array of bytes in this C file; make it again: python -m convert")
    return bytes(values)
