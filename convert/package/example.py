"""The example of a package: it runs each model on known inputs, and says of each whether every byte is right."""

from __future__ import annotations

import numpy as np

from convert.package.library import MADE, Library, PackedModel

GOLDEN = "golden.h"

_GOLDEN = """\
/* Inputs of the models of {name}, and what LiteRT's reference kernels give: golden_check() runs each, tells of it by
 * `say`, a line each, and returns how many are wrong. {made}
 */
#ifndef EDGE_DIGITS_GOLDEN_H
#define EDGE_DIGITS_GOLDEN_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

{includes}

{arrays}

{checks}

static int golden_check(void (*say)(const char *line))
{{
    int wrong = 0;
{calls}
    say(wrong == 0 ? "all right" : "some are wrong");
    return wrong;
}}

#endif
"""

_CHECK = """\
#if {NAME}_SCRATCH_ALIGN > 4
#error "scratch is an array of uint32_t here, which is aligned to 4 bytes"
#endif

static int golden_check_{name}(void (*say)(const char *line))
{{
    static uint32_t scratch[({NAME}_SCRATCH_BYTES + 3) / 4];
    static int8_t output[{outputs}];
    char line[64];
    int wrong = 0;
    int i;
    for (i = 0; i < {count}; ++i) {{
        int right;
        {name}_predict_int8({inputs}[i], output, scratch);
        right = memcmp(output, golden_outputs_{name}[i], sizeof output) == 0;
        wrong += !right;
        snprintf(line, sizeof line, "%.40s %d: %s", "{name}", i, right ? "right" : "WRONG");
        say(line);
    }}
    return wrong;
}}
"""

PROGRAM = """\
/* Checks the models of {name} on this machine. {made} */
#include <stdio.h>

#include "golden.h"

static void say(const char *line)
{{
    printf("%s\\n", line);
}}

{main}
"""

MAIN = """\
int main(void)
{
    return golden_check(say) == 0 ? 0 : 1;
}"""


def golden_header(library: Library) -> str:
    """The text of golden.h."""
    arrays: list[str] = []
    shared: dict[bytes, str] = {}
    checks = []
    for model in library.models:
        key = model.inputs.tobytes()
        if key not in shared:
            shared[key] = f"golden_inputs_{len(shared)}"
            arrays.append(_array(shared[key], model.inputs))
        arrays.append(_array(f"golden_outputs_{model.name}", model.outputs))
        checks.append(_check(model, shared[key]))
    return _GOLDEN.format(
        name=library.name,
        made=MADE,
        includes="\n".join(f'#include "{model.name}.h"' for model in library.models),
        arrays="\n\n".join(arrays),
        checks="\n".join(checks).rstrip(),
        calls="\n".join(f"    wrong += golden_check_{model.name}(say);" for model in library.models),
    )


def program(library: Library, main: str = MAIN) -> str:
    """The text of a program that checks the models; `main` is its entry."""
    return PROGRAM.format(name=library.name, made=MADE, main=main)


def _check(model: PackedModel, inputs: str) -> str:
    return _CHECK.format(
        name=model.name,
        NAME=model.name.upper(),
        inputs=inputs,
        count=len(model.inputs),
        outputs=model.outputs.shape[1],
    )


def _array(name: str, values: np.ndarray) -> str:
    rows = ",\n".join("    {" + ", ".join(map(str, row)) + "}" for row in values.tolist())
    return f"static const int8_t {name}[{len(values)}][{values.shape[1]}] = {{\n{rows}\n}};"
