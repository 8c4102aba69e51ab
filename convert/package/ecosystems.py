"""The ecosystems by their names, and what each makes of a library: the files of a package, by their paths."""

from __future__ import annotations

from collections.abc import Callable

from convert.package.arduino import arduino
from convert.package.cmake import cmake
from convert.package.cmsis_pack import cmsis_pack
from convert.package.esp_idf import esp_idf
from convert.package.library import Library
from convert.package.platformio import platformio
from convert.package.zephyr import zephyr

ECOSYSTEMS: dict[str, Callable[[Library], dict[str, str]]] = {
    "arduino": arduino,
    "platformio": platformio,
    "esp-idf": esp_idf,
    "zephyr": zephyr,
    "cmake": cmake,
    "cmsis-pack": cmsis_pack,
}
