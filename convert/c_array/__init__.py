"""A .tflite as C arrays for TensorFlow Lite Micro: array, header, golden vectors, the arena measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from convert.c_array.arrays import c_array, read_c_array
    from convert.c_array.golden import golden_digits_header, golden_scores_header
    from convert.c_array.header import c_header_notes
    from convert.c_array.tflm import measure_tflm

__all__ = ["c_array", "c_header_notes", "golden_digits_header", "golden_scores_header", "measure_tflm", "read_c_array"]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "c_array": "arrays",
        "c_header_notes": "header",
        "golden_digits_header": "golden",
        "golden_scores_header": "golden",
        "measure_tflm": "tflm",
        "read_c_array": "arrays",
    },
)
