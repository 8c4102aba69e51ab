"""A module for Zephyr, with a sample."""

from __future__ import annotations

from convert.package.example import GOLDEN, golden_header, program
from convert.package.library import MADE, Library
from convert.package.readme import readme


def zephyr(library: Library) -> dict[str, str]:
    """The files of the module."""
    option = library.name.upper()
    sources = "\n".join(f"  zephyr_library_sources(../src/{name})" for name in library.units)
    install = f"Name this folder in `EXTRA_ZEPHYR_MODULES` or your west manifest; set `CONFIG_{option}=y` in prj.conf."
    example = (
        "`west build -b mps2/an385 samples/classify -- -DEXTRA_ZEPHYR_MODULES=$PWD` and `west build -t run` check "
        "every byte in an emulator."
    )
    return {
        "zephyr/module.yml": f"# {MADE}\nname: {library.title}\nbuild:\n  cmake: zephyr\n  kconfig: zephyr/Kconfig\n"
        "samples:\n  - samples\n",
        "zephyr/CMakeLists.txt": f"""# {MADE}
if(CONFIG_{option})
  zephyr_library()
{sources}
  zephyr_include_directories(../src)
endif()
""",
        "zephyr/Kconfig": f'# {MADE}\nconfig {option}\n\tbool "{library.summary}"\n',
        "README.md": readme(library, install, example),
        **{f"src/{name}": text for name, text in library.sources.items()},
        "samples/classify/CMakeLists.txt": f"""# {MADE}
cmake_minimum_required(VERSION 3.20)
find_package(Zephyr REQUIRED HINTS $ENV{{ZEPHYR_BASE}})
project(classify)
target_sources(app PRIVATE src/main.c)
""",
        "samples/classify/prj.conf": f"# {MADE}\nCONFIG_{option}=y\nCONFIG_MAIN_STACK_SIZE=4096\n",
        "samples/classify/sample.yaml": f"""# {MADE}
sample:
  name: classify
tests:
  sample.{library.name}.classify:
    harness: console
    harness_config:
      type: one_line
      regex:
        - "all right"
""",
        "samples/classify/src/main.c": program(library),
        f"samples/classify/src/{GOLDEN}": golden_header(library),
    }
