"""The README of a package: what is in it, three lines to use it, and how its example is run."""

from __future__ import annotations

from convert.package.library import MADE, Library


def readme(library: Library, install: str, example: str) -> str:
    """The text of README.md.

    Args:
        library: the models.
        install: how the package gets into a project, a paragraph.
        example: how the example is run, a paragraph.
    """
    first = library.models[0]
    upper = first.name.upper()
    rows = "\n".join(f"| `{model.name}` | `{model.sha256}` |" for model in library.models)
    return f"""# {library.title} {library.version}

{library.summary}. No interpreter, no heap, no float; every byte is the one that LiteRT's reference kernels give.

| model | SHA-256 of its .tflite file |
|---|---|
{rows}

{install}

```c
#include "{first.name}.h"

static uint32_t scratch[({upper}_SCRATCH_BYTES + 3) / 4]; /* yours again after the call */

{first.name}_predict_int8(input, output, scratch);
```

{first.name}.h says what input and output are. {example}{_arrays(library)}

{MADE}
"""


def _arrays(library: Library) -> str:
    headers = [f"`{name}`" for model in library.models for name in model.array if name.endswith(".h")]
    if not headers:
        return ""
    return f"""

{", ".join(headers)}: the .tflite file as an array for TensorFlow Lite Micro, which is not in this package. The header
has the size of the arena, and the C++ to paste. What a program does not name of the two forms is left out when it is
linked."""
