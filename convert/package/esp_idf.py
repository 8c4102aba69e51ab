"""A component for ESP-IDF, Espressif's framework, with its manifest for the component manager."""

from __future__ import annotations

from convert.package.example import GOLDEN, golden_header, program
from convert.package.library import MADE, Library
from convert.package.readme import readme

APP_MAIN = """\
void app_main(void)
{
    golden_check(say);
}"""


def esp_idf(library: Library) -> dict[str, str]:
    """The files of the component."""
    sources = " ".join(f'"src/{name}"' for name in library.units)
    install = (
        f"Put this folder, named `{library.name}`, into the `components` folder of your project, and add "
        f"`REQUIRES {library.name}` to the `idf_component_register` of your own component."
    )
    example = "In `examples/classify`, `idf.py set-target esp32 flash monitor` checks every byte on the chip."
    project = f"""# {MADE}
cmake_minimum_required(VERSION 3.16)
include($ENV{{IDF_PATH}}/tools/cmake/project.cmake)
project(classify)
"""
    return {
        "CMakeLists.txt": f'# {MADE}\nidf_component_register(SRCS {sources} INCLUDE_DIRS "src")\n',
        "idf_component.yml": f"""# {MADE}
version: "{library.version}"
description: "{library.summary}"
dependencies:
  idf: ">=5.0"
""",
        "README.md": readme(library, install, example),
        **{f"src/{name}": text for name, text in library.sources.items()},
        "examples/classify/CMakeLists.txt": project,
        "examples/classify/main/CMakeLists.txt": f'# {MADE}\nidf_component_register(SRCS "main.c" INCLUDE_DIRS ".")\n',
        "examples/classify/main/idf_component.yml": f"""# {MADE}
dependencies:
  {library.name}:
    version: "*"
    override_path: "../../../"
""",
        "examples/classify/main/main.c": program(library, APP_MAIN),
        f"examples/classify/main/{GOLDEN}": golden_header(library),
    }
