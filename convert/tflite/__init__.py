"""A Keras model into a checked .tflite: loading, calibration samples, conversion, reference, verification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from convert.tflite.confidence import expected_calibration_error, fit_temperature
    from convert.tflite.conversion import to_tflite
    from convert.tflite.reference import model_inputs, reference_outputs
    from convert.tflite.samples import Samples, digit_samples, own_samples
    from convert.tflite.source import Source, load_own_model, load_project_model
    from convert.tflite.verification import check_structure, compare

__all__ = [
    "Samples",
    "Source",
    "check_structure",
    "compare",
    "digit_samples",
    "expected_calibration_error",
    "fit_temperature",
    "load_own_model",
    "load_project_model",
    "model_inputs",
    "own_samples",
    "reference_outputs",
    "to_tflite",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "Samples": "samples",
        "Source": "source",
        "check_structure": "verification",
        "compare": "verification",
        "digit_samples": "samples",
        "expected_calibration_error": "confidence",
        "fit_temperature": "confidence",
        "load_own_model": "source",
        "load_project_model": "source",
        "model_inputs": "reference",
        "own_samples": "samples",
        "reference_outputs": "reference",
        "to_tflite": "conversion",
    },
)
