"""Crops into probabilities: the classifier and everything that can run a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.engines.accelerator_use import AcceleratorUse, Request
    from edge_runtime.engines.accelerators import open_accelerated
    from edge_runtime.engines.backends import ACCELERATORS, BACKENDS, find_interpreter
    from edge_runtime.engines.classifier import Classifier
    from edge_runtime.engines.engine import Engine
    from edge_runtime.engines.ink_map import InkMap, InkNetwork
    from edge_runtime.engines.interpreter import InterpreterEngine
    from edge_runtime.engines.labels import read_labels
    from edge_runtime.engines.native import NativeEngine
    from edge_runtime.engines.tflite_file import check_tflite, read_tflite

__all__ = [
    "ACCELERATORS",
    "BACKENDS",
    "AcceleratorUse",
    "Classifier",
    "Engine",
    "InkMap",
    "InkNetwork",
    "InterpreterEngine",
    "NativeEngine",
    "Request",
    "check_tflite",
    "find_interpreter",
    "open_accelerated",
    "read_labels",
    "read_tflite",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "ACCELERATORS": "backends",
        "AcceleratorUse": "accelerator_use",
        "BACKENDS": "backends",
        "Classifier": "classifier",
        "Engine": "engine",
        "InkMap": "ink_map",
        "InkNetwork": "ink_map",
        "InterpreterEngine": "interpreter",
        "NativeEngine": "native",
        "Request": "accelerator_use",
        "check_tflite": "tflite_file",
        "find_interpreter": "backends",
        "open_accelerated": "accelerators",
        "read_labels": "labels",
        "read_tflite": "tflite_file",
    },
)
