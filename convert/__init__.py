"""Keras models into .tflite files and C arrays, each checked before it is published: `python -m convert`.

This file and the modules that need no conversion (`samples`, `c_array`, `c_header`, `confidence`, `golden`, `info`,
`verify`, `manifest`, `publish`, `reference`, `tflm`) import no TensorFlow; `source`, `tflite` and `build` do.
"""

from __future__ import annotations

PRECISIONS = ("float32", "float16", "dynamic", "int8", "int16x8")
DEFAULT_PRECISIONS = ("float32", "int8")
CALIBRATED_PRECISIONS = ("int8", "int16x8")
"""Those whose activations are quantised, with ranges that calibration images give."""
C_PRECISIONS = ("float32", "int8")
"""Those that are also written as a C array."""

PACKAGES = ("arduino", "platformio", "esp-idf", "zephyr", "cmake", "cmsis-pack")
"""Ecosystems that `--package` makes a library for."""

OPTIMISE = SPEED, SIZE = "speed", "size"
"""What generated C is made for: the fewest instructions, or the least flash."""
