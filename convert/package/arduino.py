"""An Arduino library (Arduino library specification 1.5, revision 2.2)."""

from __future__ import annotations

from convert.package.example import GOLDEN, golden_header
from convert.package.library import MADE, Library
from convert.package.readme import readme

CORES = "samd,sam,mbed,mbed_nano,mbed_portenta,mbed_rp2040,rp2040,renesas,renesas_uno,esp32,stm32,nrf52"
"""Those whose constants stay in flash memory without PROGMEM; AVR and ESP8266 would copy the weights into RAM."""

MOST_NAME = 63
"""Characters of a library's name, by arduino-lint's schema."""

SKETCH = """\
/* Checks the models of {name} on this board, and says so on the serial port at 115200 baud. {made} */
{includes}

#include "golden.h"

static void say(const char *line)
{{
  Serial.println(line);
}}

void setup()
{{
  Serial.begin(115200);
  delay(2000);
  golden_check(say);
}}

void loop()
{{
}}
"""


def arduino(library: Library) -> dict[str, str]:
    """The files of the library."""
    library.check_title("arduino", MOST_NAME)
    properties = f"""name={library.title}
version={library.version}
author=edge-digits
maintainer=edge-digits
sentence={library.summary}.
paragraph=Generated C99: no interpreter, no heap, no float. Every output byte is the one of LiteRT's reference kernels.
category=Data Processing
architectures={CORES}
includes={",".join(library.headers)}
"""
    install = (
        "Put this folder into the `libraries` folder of your sketchbook, or its .zip in by Sketch, Include Library, "
        "Add .ZIP Library. Not for AVR and ESP8266 boards, whose RAM would have to hold the weights. The Library "
        "Manager wants also a `url=` in library.properties."
    )
    sketch = SKETCH.format(
        name=library.name, made=MADE, includes="\n".join(f"#include <{header}>" for header in library.headers)
    )
    return {
        "library.properties": properties,
        "README.md": readme(library, install, "The example `classify` checks every byte on the board."),
        **{f"src/{name}": text for name, text in library.sources.items()},
        "examples/classify/classify.ino": sketch,
        f"examples/classify/{GOLDEN}": golden_header(library),
    }
