"""A CMake project: a static library, and a test that ctest runs."""

from __future__ import annotations

from convert.package.example import GOLDEN, golden_header, program
from convert.package.library import MADE, Library
from convert.package.readme import readme


def cmake(library: Library) -> dict[str, str]:
    """The files of the project (CMake 3.16 or later)."""
    sources = " ".join(f"src/{name}" for name in library.units)
    lists = f"""# {MADE}
cmake_minimum_required(VERSION 3.16)
project({library.name} VERSION {library.version} LANGUAGES C)

add_library({library.name} STATIC {sources})
add_library(edge_digits::{library.name} ALIAS {library.name})
target_include_directories({library.name} PUBLIC ${{CMAKE_CURRENT_SOURCE_DIR}}/src)
target_compile_features({library.name} PUBLIC c_std_99)

# The example is a test of whoever builds this project by itself.
if(CMAKE_SOURCE_DIR STREQUAL PROJECT_SOURCE_DIR)
  enable_testing()
  add_executable(classify examples/classify/main.c)
  target_link_libraries(classify PRIVATE {library.name})
  add_test(NAME classify COMMAND classify)
endif()
"""
    install = f"""Put this folder into your project, and into your CMakeLists.txt:

```cmake
add_subdirectory({library.title})
target_link_libraries(your_program PRIVATE edge_digits::{library.name})
```"""
    example = "`cmake -B build && cmake --build build && (cd build && ctest)` checks every byte on this machine."
    return {
        "CMakeLists.txt": lists,
        "README.md": readme(library, install, example),
        **{f"src/{name}": text for name, text in library.sources.items()},
        "examples/classify/main.c": program(library),
        f"examples/classify/{GOLDEN}": golden_header(library),
    }
