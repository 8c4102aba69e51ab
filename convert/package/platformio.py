"""A PlatformIO library (library.json)."""

from __future__ import annotations

import json

from convert.package.example import GOLDEN, golden_header, program
from convert.package.library import MADE, Library
from convert.package.readme import readme

PROJECT = """\
; {made}
[env:native]
platform = native
lib_deps = symlink://../..
"""


def platformio(library: Library) -> dict[str, str]:
    """The files of the library."""
    manifest = {
        "name": library.title,
        "version": library.version,
        "description": library.summary,
        "keywords": ["neural network", "quantised", "int8", "digits"],
        "authors": [{"name": "edge-digits"}],
        "frameworks": "*",
        "platforms": "*",
        "headers": library.headers,
        "examples": [
            {
                "name": "classify",
                "base": "examples/classify",
                "files": ["platformio.ini", "src/main.c", f"src/{GOLDEN}"],
            }
        ],
    }
    install = (
        f"Put this folder into the `lib` folder of your project, or name it: `lib_deps = symlink://{library.title}`."
    )
    example = "In `examples/classify`, `pio run -e native -t exec` checks every byte on this machine."
    return {
        "library.json": json.dumps(manifest, indent=2) + "\n",
        "README.md": readme(library, install, example),
        **{f"src/{name}": text for name, text in library.sources.items()},
        "examples/classify/platformio.ini": PROJECT.format(made=MADE),
        "examples/classify/src/main.c": program(library),
        f"examples/classify/src/{GOLDEN}": golden_header(library),
    }
